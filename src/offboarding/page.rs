//! `/o/{org}/receipts/{id}`: what somebody had when they left, and what happened to it.

use super::lines::{Kept, RoleLine};
use super::made::{MOST, Made};
use super::receipt::Receipt;
use super::things::{Sight, Thing, things};
use crate::access::{Permission, Reach, Scoped, ViewMembers, Who};
use crate::database::Tx;
use crate::ids::ReceiptId;
use crate::members::Subject;
use crate::teams::Team;
use crate::web::{Answer, AppError, Frame, Reply, Times, Words};
use actix_web::web::Path;
use askama::Template;
use uuid::Uuid;

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

    /// The roles that did not come back.
    fn left_out(&self) -> String {
        let names = self.receipt.restored.left_out.iter().map(|one| one.label(self.t));
        self.t.list(&names.collect::<Vec<_>>())
    }

    fn until(&self) -> String {
        self.times
            .date(&(self.receipt.created_at + crate::members::RESTORABLE_FOR))
    }
}
