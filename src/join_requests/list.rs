//! Who asks to join, and what became of earlier requests.

use super::{JoinRequest, State};
use crate::access::{Actor, InviteMembers, Permission};
use crate::ids::JoinLinkId;
use crate::join_links::names_of;
use crate::web::cursor::Cursor;
use crate::web::{Answer, Frame, Query, Reply, Times, Words};
use askama::Template;

#[derive(Template)]
#[template(path = "join_requests/list.html")]
struct ListPage {
    frame: Frame,
    t: Words,
    times: Times,
    path: String,
    slug: String,
    /// Everything, not only those who wait.
    everything: bool,
    rows: Vec<Row>,
    first: Option<String>,
    next: Option<String>,
    /// Whether people may ask by themselves.
    open: bool,
    /// Where that is changed, for those who may.
    settings: Option<String>,
}

struct Row {
    request: JoinRequest,
    state: State,
    link: Option<String>,
    href: String,
}

/// GET `/o/{org}/join-requests`; with `show=all` also what was answered.
pub async fn page(mut actor: Actor<InviteMembers>, query: Query) -> Answer {
    let (org, after) = (actor.org(), Cursor::read(query.get("after")));
    let everything = query.get("show") == "all";
    let now = actor.who.now();
    let (requests, next) = JoinRequest::newest(&mut actor.tx, org, !everything, after, now).await?;
    let links: Vec<JoinLinkId> = requests.iter().filter_map(|request| request.link_id).collect();
    let names = names_of(&mut actor.tx, org, &links).await?;
    let open = super::setting::is_open(&mut actor.tx, org).await?;
    let who = &actor.who;
    let path = who.path("/join-requests");
    let all = if everything { "show=all&" } else { "" };
    let row = |request: JoinRequest| Row {
        state: request.state(now),
        link: request.link_id.and_then(|id| names.get(&id).cloned()),
        href: format!("{path}/{}", request.id),
        request,
    };
    Reply::page(&ListPage {
        frame: Frame::organization(who, "join-requests"),
        t: who.t,
        times: Times::new(&who.person.time_zone, now, who.t),
        slug: who.organization.slug.clone(),
        rows: requests.into_iter().map(row).collect(),
        first: after.map(|_| format!("{path}?{all}")),
        next: next.map(|cursor| format!("{path}?{all}after={}", cursor.write())),
        everything,
        open,
        settings: who
            .may(Permission::OrganizationEdit)
            .then(|| who.path("/settings#join-requests")),
        path,
    })
}
