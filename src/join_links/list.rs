//! The list of links: what each is for, whether it works, how often it was used.

use super::link::roles_of;
use super::{JoinLink, State};
use crate::access::{InviteMembers, Scoped};
use crate::ids::JoinLinkId;
use crate::roles::Role;
use crate::web::cursor::Cursor;
use crate::web::{Answer, Frame, Query, Reply, Times, Words};
use askama::Template;

#[derive(Template)]
#[template(path = "join_links/list.html")]
struct ListPage {
    frame: Frame,
    t: Words,
    times: Times,
    path: String,
    rows: Vec<Row>,
    first: Option<String>,
    next: Option<String>,
}

struct Row {
    link: JoinLink,
    state: State,
    roles: Vec<Role>,
}

/// GET `/o/{org}/join-links`
pub async fn page(mut actor: Scoped<InviteMembers>, query: Query) -> Answer {
    let (org, after) = (actor.org(), Cursor::read(query.get("after")));
    let within = match actor.reach.teams() {
        Some(_) => Some(crate::teams::Team::within(&mut actor.tx, org, &actor.reach).await?),
        None => None,
    };
    let within = within.map(|teams| teams.into_iter().map(|team| team.id).collect());
    let (links, next) = JoinLink::newest(&mut actor.tx, org, within, after).await?;
    let ids: Vec<JoinLinkId> = links.iter().map(|link| link.id).collect();
    let mut roles = roles_of(&mut actor.tx, org, &ids).await?;
    let who = &actor.who;
    let path = who.path("/join-links");
    let row = |link: JoinLink| Row {
        state: link.state(who.now()),
        roles: roles.remove(&link.id).unwrap_or_default(),
        link,
    };
    Reply::page(&ListPage {
        frame: Frame::organization(who, "join-links"),
        t: who.t,
        times: Times::new(&who.person.time_zone, who.now(), who.t),
        rows: links.into_iter().map(row).collect(),
        first: after.map(|_| path.clone()),
        next: next.map(|cursor| format!("{path}?after={}", cursor.write())),
        path,
    })
}
