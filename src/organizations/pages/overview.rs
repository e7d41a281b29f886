//! The first page inside an organization: figures and what needs attention for those who look after it,
//! a home page for everybody else.

use crate::access::granting::{self, Gift};
use crate::access::{Actor, BuiltInRole, EditOrganization, Granted, Permission, Reach, Who};
use crate::audit::list::{Filter, Scope, latest};
use crate::audit::log::{Line, Links, Log};
use crate::audit::{self, Action, Event};
use crate::database::Tx;
use crate::identity_providers::watch::{self, Ending};
use crate::members::Assignment;
use crate::organizations::overview::{Bounded, Checklist, Invitations};
use crate::organizations::seats::Seats;
use crate::organizations::{Contact, Organization};
use crate::ownership::Offer;
use crate::teams::Team;
use crate::web::times::Times;
use crate::web::{self, Flash, Frame, Reply, Words};
use askama::Template;
use serde_json::json;
use uuid::Uuid;

/// Events on the overview.
const EVENTS: usize = 5;
/// People to turn to, of each kind.
const CONTACTS: usize = 4;

#[derive(Template)]
#[template(path = "organizations/overview.html")]
struct OverviewPage {
    frame: Frame,
    t: Words,
    path: String,
    organization: Organization,
    /// "March 2025".
    since: String,
    contract_ends: Option<String>,
    last_change: Option<String>,
    seats: SeatsFigure,
    invitations: Invitations,
    /// The only owner, when there is just one.
    only_owner: Option<Contact>,
    checklist: Option<Checklist>,
    /// The newest events; `None` without `audit.view`.
    events: Option<Vec<Line>>,
    /// Names of those who could let this person invite.
    who_could_invite: Option<Vec<String>>,
    /// An offer of ownership that waits for this person.
    offer: Option<Uuid>,
    /// A certificate that needs somebody, to those who can see to it.
    certificate: Option<Ending>,
    may: May,
}

/// What this person may do from here.
#[derive(Clone, Copy)]
struct May {
    view_members: bool,
    edit: bool,
    make_owners: bool,
}

struct SeatsFigure {
    taken: i64,
    reserved: i64,
    limit: Option<i64>,
}

impl SeatsFigure {
    fn held(&self) -> i64 {
        self.taken + self.reserved
    }

    /// The tone of the bar: calm until nine tenths are taken.
    fn tone(&self) -> &'static str {
        match self.limit {
            Some(limit) if self.held() >= limit => "tone-danger",
            Some(limit) if self.held() * 10 >= limit * 9 => "tone-warning",
            _ => "",
        }
    }
}

/// A number about invitations, and what it means.
struct Figure {
    label: &'static str,
    value: Bounded,
    /// Of the list that shows them.
    query: &'static str,
    note: &'static str,
    tone: &'static str,
}

impl OverviewPage {
    fn figures(&self) -> [Figure; 3] {
        let (t, i) = (self.t, &self.invitations);
        let note = |number: Bounded, none, some| if number.is_none() { none } else { some };
        [
            Figure {
                label: t.organizations_pending(),
                value: i.pending,
                query: "",
                note: note(
                    i.pending,
                    t.organizations_pending_none(),
                    t.organizations_pending_waiting(),
                ),
                tone: "",
            },
            Figure {
                label: t.organizations_failed(),
                value: i.failed,
                query: "?status=failed",
                note: note(i.failed, t.organizations_failed_none(), t.organizations_failed_note()),
                tone: note(i.failed, "", " toned tone-danger"),
            },
            Figure {
                label: t.organizations_requested(),
                value: i.requested,
                query: "",
                note: note(
                    i.requested,
                    t.organizations_requested_none(),
                    t.organizations_requested_note(),
                ),
                tone: "",
            },
        ]
    }

    fn attention(&self) -> usize {
        let i = &self.invitations;
        [
            self.only_owner.is_some(),
            !i.failed.is_none(),
            !i.requested.is_none(),
            !i.asking.is_none(),
        ]
        .into_iter()
        .filter(|x| *x)
        .count()
    }
}

#[derive(Template)]
#[template(path = "organizations/home.html")]
struct HomePage {
    frame: Frame,
    t: Words,
    path: String,
    /// What this person may do, and why.
    access: Option<String>,
    organization: String,
    times: Times,
    roles: Vec<Assignment>,
    /// The teams that this person administers, as far down as they go.
    teams: Vec<Team>,
    owners: Vec<Contact>,
    admins: Vec<Contact>,
    /// An offer of ownership that waits for this person.
    offer: Option<Uuid>,
}

/// Shows what this person is to see first.
pub async fn show(mut granted: Granted) -> web::Answer {
    let Granted { tx, who } = &mut granted;
    if who.may(Permission::OrganizationView) {
        overview(tx, who).await
    } else {
        home(tx, who).await
    }
}

async fn overview(tx: &mut Tx, who: &Who) -> web::Answer {
    let (org, t) = (who.org(), who.t);
    let organization = Organization::current(tx, org).await?;
    let owners = Contact::with_role(tx, org, BuiltInRole::Owner, 2).await?;
    let may = may(who);
    let checklist = match may.edit && !organization.checklist_hidden {
        true => Some(Checklist::of(tx, org, organization.member_count, owners.len()).await?)
            .filter(|list| !list.is_complete()),
        false => None,
    };
    let who_could_invite = match who.may(Permission::MembersInvite) {
        true => None,
        false => Some(audit::refusal::who_could_grant(tx, who, Permission::MembersInvite).await?),
    };
    let times = Times::new(&who.person.time_zone, who.now(), t);
    let since = t.month(organization.created_at.to_zoned(jiff::tz::TimeZone::UTC).date());
    let seats = Seats::of(tx, org, who.now()).await?;
    let page = OverviewPage {
        frame: Frame::organization(who, "overview"),
        t,
        path: who.path(""),
        since,
        contract_ends: organization.contract_ends_on.map(|date| t.date(date)),
        last_change: last_change(&organization, &times, t),
        seats: SeatsFigure {
            taken: seats.taken,
            reserved: seats.reserved,
            limit: seats.limit,
        },
        invitations: Invitations::of(tx, org, who.now()).await?,
        only_owner: if owners.len() == 1 {
            owners.into_iter().next()
        } else {
            None
        },
        checklist,
        events: events(tx, who).await?,
        who_could_invite,
        offer: Offer::to(tx, who).await?,
        certificate: match who.may(Permission::IdentityProvidersEdit) {
            true => watch::most_urgent(tx, org, who.now()).await?,
            false => None,
        },
        may,
        organization,
    };
    Reply::page(&page)
}

fn may(who: &Who) -> May {
    May {
        view_members: who.may(Permission::MembersView),
        edit: who.may(Permission::OrganizationEdit),
        make_owners: granting::may_grant(who, Gift::for_good(BuiltInRole::Owner.permissions())).is_ok(),
    }
}

/// "Last changed by Alice · 19 November 2026, 10:42".
pub(super) fn last_change(organization: &Organization, times: &Times, t: Words) -> Option<String> {
    let by = organization.updated_by.as_str();
    (!by.is_empty()).then(|| t.common_last_change(times.exact(&organization.updated_at), by))
}

async fn events(tx: &mut Tx, who: &Who) -> Result<Option<Vec<Line>>, web::AppError> {
    if !who.may(Permission::AuditView) {
        return Ok(None);
    }
    let events = latest(tx, Scope::Organization(who.org()), &Filter::default(), EVENTS).await?;
    Ok(Some(Log::lines(&events, who, &Links::organization(who))))
}

async fn home(tx: &mut Tx, who: &Who) -> web::Answer {
    let org = who.org();
    let roles = match who.member {
        Some(member) => Assignment::of_member(tx, org, member, who.now()).await?,
        None => vec![],
    };
    let page = HomePage {
        frame: Frame::organization(who, "overview"),
        t: who.t,
        path: who.path(""),
        access: who.member.map(|member| who.path(&format!("/members/{member}/access"))),
        organization: who.organization.name.clone(),
        times: Times::new(&who.person.time_zone, who.now(), who.t),
        roles,
        teams: match who.reach(Permission::MembersView) {
            Some(reach @ Reach::Teams(_)) => Team::within(tx, org, &reach).await?,
            _ => vec![],
        },
        owners: Contact::with_role(tx, org, BuiltInRole::Owner, CONTACTS).await?,
        admins: Contact::with_role(tx, org, BuiltInRole::Admin, CONTACTS).await?,
        offer: Offer::to(tx, who).await?,
    };
    Reply::page(&page)
}

/// Hides the list of first steps.
pub async fn hide_checklist(mut actor: Actor<EditOrganization>) -> web::Answer {
    set_checklist(&mut actor, true).await?;
    let back = actor.who.path("/checklist-restoration");
    Ok(Reply::to(actor.who.path("")).with(Flash::success(actor.who.t.organizations_checklist_gone()).undo(back)))
}

/// Shows it again.
pub async fn show_checklist(mut actor: Actor<EditOrganization>) -> web::Answer {
    set_checklist(&mut actor, false).await?;
    Ok(Reply::to(actor.who.path("")).with(Flash::success(actor.who.t.organizations_checklist_back())))
}

async fn set_checklist(actor: &mut Actor<EditOrganization>, hidden: bool) -> Result<(), web::AppError> {
    let (tx, who) = (&mut actor.tx, &actor.who);
    Checklist::hide(tx, who.org(), hidden).await?;
    let event = Event::new(Action::OrganizationEdited)
        .on("organization", who.org().uuid(), &who.organization.name)
        .change(
            json!({ "checklist_hidden": !hidden }),
            json!({ "checklist_hidden": hidden }),
        );
    audit::record(tx, Some(who.org()), &who.author(), event).await?;
    tx.commit().await?;
    Ok(())
}
