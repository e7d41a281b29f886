//! `/o/{org}/receipts/{id}`: what somebody had when they left, and what happened to it.

use super::lines::{Kept, RoleLine};
use super::made::{Kind, MOST, Made};
use super::receipt::Receipt;
use crate::access::{Permission, Place, Reach, Scoped, ViewMembers, Who};
use crate::database::Tx;
use crate::ids::{InvitationId, ReceiptId, TeamId};
use crate::invitations::{Invitation, State};
use crate::members::Subject;
use crate::schema::invitations;
use crate::teams::Team;
use crate::web::{Answer, AppError, Frame, Reply, Times, Words};
use actix_web::web::Path;
use askama::Template;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use std::collections::HashMap;
use uuid::Uuid;

/// Something that they made, and how it stands now.
struct Thing {
    name: String,
    href: String,
    state: String,
    tone: &'static str,
    /// Where to POST to make it one's own.
    take_over: Option<String>,
}

#[derive(Template)]
#[template(path = "offboarding/receipt.html")]
struct ReceiptPage {
    frame: Frame,
    t: Words,
    times: Times,
    list: String,
    member_path: String,
    subject: Subject,
    receipt: Receipt,
    roles: Vec<RoleLine>,
    hidden_roles: usize,
    teams: Vec<String>,
    hidden_teams: usize,
    things: Vec<Thing>,
    hidden_things: usize,
    /// There may be more than stand here.
    many: bool,
    /// Why this person may not take invitations over.
    no_take_over: Option<String>,
    audit_path: Option<String>,
}

/// GET `/o/{org}/receipts/{id}`
pub async fn show(actor: Scoped<ViewMembers>, path: Path<(String, Uuid)>) -> Answer {
    let Scoped { mut tx, who, reach, .. } = actor;
    let receipt = Receipt::find(&mut tx, who.org(), ReceiptId::from(path.1)).await?;
    let receipt = receipt.ok_or(AppError::NotFound)?;
    let subject = Subject::find(&mut tx, who.org(), receipt.member, who.now())
        .await?
        .filter(|subject| reach.includes_any(&subject.places()))
        .ok_or(AppError::NotFound)?;
    Reply::page(&ReceiptPage::new(&mut tx, &who, &reach, receipt, subject).await?)
}

impl ReceiptPage {
    async fn new(tx: &mut Tx, who: &Who, reach: &Reach, receipt: Receipt, subject: Subject) -> Result<Self, AppError> {
        let sight = Sight {
            reach,
            places: Team::all(tx, who.org())
                .await?
                .into_iter()
                .map(|team| (team.id, team.place()))
                .collect(),
        };
        let lines = &receipt.lines;
        let roles: Vec<RoleLine> = lines
            .roles
            .iter()
            .filter(|one| one.team.is_none_or(|team| sight.sees(team)))
            .cloned()
            .collect();
        let teams: Vec<String> = lines
            .teams
            .iter()
            .filter(|team| sight.sees(team.id))
            .map(|team| team.name.clone())
            .collect();
        let made: Vec<&Made> = lines.made.iter().filter(|one| sight.sees_or_whole(one.team)).collect();
        let things = things(tx, who, &sight, &receipt, &subject, &made).await?;
        let audit = subject.is_reached_by(who, Permission::AuditView);
        let no_take_over = crate::members::lacks(tx, who, Permission::MembersInvite).await?;
        Ok(Self {
            frame: Frame::organization(who, "members"),
            t: who.t,
            times: Times::new(&who.person.time_zone, who.now(), who.t),
            list: who.path("/members"),
            member_path: who.path(&format!("/members/{}", subject.member.id)),
            hidden_roles: lines.roles.len() - roles.len(),
            hidden_teams: lines.teams.len() - teams.len(),
            hidden_things: lines.made.len() - made.len(),
            many: lines.made.len() as i64 >= MOST,
            roles,
            teams,
            things,
            no_take_over,
            audit_path: audit.then(|| who.path(&format!("/audit?target={}&action=member.removed", subject.member.id))),
            subject,
            receipt,
        })
    }

    /// "Removed by Alice on 22 November 2026, 14:05."
    fn cause(&self) -> String {
        let (t, at) = (self.t, self.times.exact(&self.receipt.created_at));
        match self.receipt.cause.as_str() {
            "left" => t.offboarding_cause_left(at),
            "ended" => t.offboarding_cause_ended(at),
            _ => t.offboarding_cause_removed(at, self.receipt.created_by.as_str()),
        }
    }

    fn kept(&self) -> String {
        let (t, sessions) = (self.t, &self.receipt.lines.sessions);
        match sessions.because {
            Some(Kept::Elsewhere) => t.offboarding_kept_elsewhere(sessions.kept),
            Some(Kept::Staff) => t.offboarding_kept_staff(sessions.kept),
            Some(Kept::Own) => t.offboarding_kept_own(sessions.kept),
            None => String::new(),
        }
    }

    fn until(&self) -> String {
        self.times
            .date(&(self.receipt.created_at + crate::members::RESTORABLE_FOR))
    }
}

/// What the reader's right reaches. A team that is gone is beyond a right that is limited to teams.
struct Sight<'a> {
    reach: &'a Reach,
    places: HashMap<TeamId, Place>,
}

impl Sight<'_> {
    fn sees(&self, team: TeamId) -> bool {
        match self.places.get(&team) {
            Some(place) => self.reach.includes(place),
            None => *self.reach == Reach::Organization,
        }
    }

    fn sees_or_whole(&self, team: Option<TeamId>) -> bool {
        team.map_or(*self.reach == Reach::Organization, |team| self.sees(team))
    }
}

async fn things(
    tx: &mut Tx,
    who: &Who,
    sight: &Sight<'_>,
    receipt: &Receipt,
    subject: &Subject,
    made: &[&Made],
) -> Result<Vec<Thing>, AppError> {
    let ids: Vec<InvitationId> = made.iter().map(|one| InvitationId::from(one.id)).collect();
    let now: Vec<Invitation> = invitations::table
        .filter(invitations::organization_id.eq(who.org()))
        .filter(invitations::id.eq_any(ids))
        .select(Invitation::as_select())
        .load(tx)
        .await?;
    let now: HashMap<InvitationId, Invitation> = now.into_iter().map(|one| (one.id, one)).collect();
    let inviting = who.reach(Permission::MembersInvite);
    let thing = |one: &&Made| {
        if one.kind == Kind::JoinLink {
            let stopped = !receipt.lines.staff && receipt.restored_at.is_none();
            return Thing {
                name: one.name.clone(),
                take_over: None,
                href: who.path(&format!("/join-links/{}", one.id)),
                state: match stopped {
                    true => who.t.offboarding_link_stopped(),
                    false => who.t.offboarding_link(),
                }
                .to_owned(),
                tone: if stopped { "warning" } else { "neutral" },
            };
        }
        let invitation = now.get(&InvitationId::from(one.id));
        let theirs = invitation.is_some_and(|one| one.invited_by == Some(subject.member.user_id));
        let place = one
            .team
            .and_then(|team| sight.places.get(&team).cloned())
            .unwrap_or_default();
        let reached = inviting.as_ref().is_some_and(|reach| reach.includes(&place));
        let path = who.path(&format!("/invitations/{}", one.id));
        let (state, tone) = standing(who, receipt, theirs, invitation);
        let open = theirs && invitation.is_some_and(|one| one.state(who.now()).is_open());
        Thing {
            name: one.name.clone(),
            take_over: (open && reached && subject.member.is_removed()).then(|| format!("{path}/resends")),
            href: path,
            state,
            tone,
        }
    };
    Ok(made.iter().map(thing).collect())
}

/// How an invitation stands now.
fn standing(who: &Who, receipt: &Receipt, theirs: bool, invitation: Option<&Invitation>) -> (String, &'static str) {
    let t = who.t;
    let Some(invitation) = invitation else {
        return (t.offboarding_gone().to_owned(), "neutral");
    };
    let state: State = invitation.state(who.now());
    match (state.is_open(), theirs) {
        (true, false) => (t.offboarding_taken_over(invitation.invited_by_name.as_str()), "success"),
        (true, true) if receipt.lines.staff || receipt.restored_at.is_some() => {
            (state.label(t).to_owned(), state.tone())
        }
        (true, true) => (t.offboarding_stopped().to_owned(), "warning"),
        (false, _) => (state.label(t).to_owned(), state.tone()),
    }
}
