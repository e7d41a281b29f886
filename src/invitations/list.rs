//! The page with all invitations, and the form to send new ones.

use super::changes::Offers;
use super::form::InviteForm;
use super::listing::{Filter, Listing, Part};
use super::{Invitation, State};
use crate::access::{Permission, Scoped, ViewMembers, Who};
use crate::audit::refusal;
use crate::roles::Role;
use crate::teams::Team;
use crate::web::cursor::Cursor;
use crate::web::names::percent;
use crate::web::{Answer, Frame, Query, Reply, Times, Words};
use askama::Template;

#[derive(Template)]
#[template(path = "invitations/list.html", blocks = ["list"])]
struct ListPage {
    frame: Frame,
    t: Words,
    times: Times,
    path: String,
    filter: Filter,
    rows: Vec<Row>,
    newer: Option<String>,
    older: Option<String>,
    /// The form, for those who may invite.
    invite: Option<InviteForm>,
    /// For the others: why not, and who could help.
    locked: String,
    states: [State; 8],
}

struct Row {
    invitation: Invitation,
    state: State,
    roles: Vec<Role>,
    /// The name of the team.
    team: Option<String>,
    offers: Offers,
}

/// Shows the list.
pub async fn page(mut actor: Scoped<ViewMembers>, query: Query) -> Answer {
    let filter = Filter {
        words: query.get("q").chars().take(100).collect(),
        state: State::parse(query.get("status")),
    };
    let part = match (Cursor::read(query.get("after")), Cursor::read(query.get("before"))) {
        (Some(cursor), _) => Part::After(cursor),
        (_, Some(cursor)) => Part::Before(cursor),
        _ => Part::First,
    };
    let org = actor.org();
    let teams = Team::all(&mut actor.tx, org).await?;
    let within = actor.reach.teams().map(|_| {
        let near = teams.iter().filter(|team| actor.reach.includes(&team.place()));
        near.map(|team| team.id).collect()
    });
    let listing = Listing::read(&mut actor.tx, org, within, &filter, part, actor.who.now()).await?;
    let invite = match actor.who.may_somewhere(Permission::MembersInvite) && !actor.who.visit.htmx {
        true => Some(InviteForm::empty(&mut actor.tx, &actor.who, "").await?),
        false => None,
    };
    let helpers = match &invite {
        None if !actor.who.visit.htmx => {
            refusal::who_could_grant(&mut actor.tx, &actor.who, Permission::MembersInvite).await?
        }
        _ => vec![],
    };
    let page = ListPage::new(&actor.who, filter, listing, &teams, invite, &helpers);
    Reply::page_or_block(&actor.who.visit, &page, &page.as_list())
}

impl ListPage {
    fn new(
        who: &Who,
        filter: Filter,
        listing: Listing,
        teams: &[Team],
        invite: Option<InviteForm>,
        helpers: &[String],
    ) -> Self {
        let (t, path) = (who.t, who.path("/invitations"));
        let link = |name: &str, cursor: Cursor| {
            let state = filter.state.map_or("", State::key);
            format!(
                "{path}?q={}&status={state}&{name}={}",
                percent(&filter.words),
                cursor.write()
            )
        };
        let row = |(invitation, roles): (Invitation, Vec<Role>)| {
            let team = teams.iter().find(|team| Some(team.id) == invitation.team_id);
            let place = team.map(Team::place).unwrap_or_default();
            Row {
                state: invitation.state(who.now()),
                offers: Offers::of(who, &invitation, &roles, &place),
                team: team.map(|team| team.name.clone()),
                roles,
                invitation,
            }
        };
        Self {
            frame: Frame::organization(who, "invitations"),
            t,
            times: Times::new(&who.person.time_zone, who.now(), t),
            newer: listing.newer.map(|cursor| link("before", cursor)),
            older: listing.older.map(|cursor| link("after", cursor)),
            rows: listing.rows.into_iter().map(row).collect(),
            locked: if helpers.is_empty() {
                t.invitations_locked_invite().to_owned()
            } else {
                t.invitations_locked_who(t.list(helpers), t.invitations_locked_invite())
            },
            invite,
            states: State::ALL,
            filter,
            path,
        }
    }
}
