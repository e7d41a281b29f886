//! What ends on its own. Access is over at that instant without any of this (`access_of` compares); the sweep
//! clears away afterwards, and tells people before. Rows decide what is due, and the organization is held
//! while it is worked on, so that any number of replicas may sweep.

mod notices;

use super::{Assignment, Subject};
use crate::access::RoleName;
use crate::account::User;
use crate::audit::{self, Action, Author, Event};
use crate::database::{Mode, Tx};
use crate::ids::{AssignmentId, MemberId, OrgId};
use crate::jobs::Worker;
use crate::mail::{Letter, LetterKind, post};
use crate::offboarding::{self, Cause, Leaving};
use crate::organizations::Organization;
use crate::schema::{assignments, functions, members, organizations, roles, teams};
use crate::web::{AppError, Words};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use serde_json::json;
use std::collections::BTreeMap;
use uuid::Uuid;

/// So many organizations, and so many rows of each, are worked on in one go.
const ORGANIZATIONS: i32 = 50;
const ROWS: i64 = 100;
/// So many goes are one sweep; the next continues.
const GOES: usize = 20;

/// Clears away what is over and tells what ends soon.
pub async fn sweep(worker: &Worker) -> anyhow::Result<()> {
    let now = worker.clock.now();
    for _ in 0..GOES {
        let mut tx = Tx::begin(&worker.pool, Mode::Read).await?;
        let due = functions::organizations_with_ends(now.to_diesel(), ORGANIZATIONS);
        let due: Vec<Uuid> = diesel::select(due).get_result(&mut tx).await?;
        drop(tx);
        let mut done = 0;
        for org in due {
            match Turn::of(worker, OrgId::proven(org), now).await {
                Ok(rows) => done += rows,
                Err(error) => tracing::warn!(organization = %org, %error, "what ends here could not be worked on"),
            }
        }
        if done == 0 {
            break;
        }
    }
    Ok(())
}

/// The work on one organization.
struct Turn<'a> {
    worker: &'a Worker,
    tx: Tx,
    org: OrgId,
    organization: Organization,
    author: Author,
}

impl<'a> Turn<'a> {
    /// Answers how many rows were worked on.
    async fn of(worker: &'a Worker, org: OrgId, now: Timestamp) -> Result<usize, AppError> {
        let mut tx = Tx::begin(&worker.pool, Mode::Write).await?;
        tx.enter(org).await?;
        // Whoever changes its members, here or on another replica, holds it: then it is left for the next time.
        let free = organizations::table.find(org).for_no_key_update().skip_locked();
        if free
            .select(organizations::slug)
            .first::<String>(&mut tx)
            .await
            .optional()?
            .is_none()
        {
            return Ok(0);
        }
        let mut turn = Self {
            worker,
            organization: Organization::current(&mut tx, org).await?,
            tx,
            org,
            author: Author::system("Tenantry", now),
        };
        let mut done = turn.end_memberships().await?;
        done += turn.end_roles().await?;
        if turn.organization.is_open_at(now) {
            done += turn.tell_of_roles().await?;
            done += turn.tell_of_memberships().await?;
        }
        turn.tx.commit().await?;
        Ok(done)
    }

    fn now(&self) -> Timestamp {
        self.author.at
    }

    /// Whoever's membership is over leaves, as if they had been removed at this moment.
    async fn end_memberships(&mut self) -> Result<usize, AppError> {
        let over: Vec<MemberId> = members::table
            .filter(members::organization_id.eq(self.org))
            .filter(members::ends_at.le(self.now().to_diesel()))
            .filter(members::status.ne("removed"))
            .limit(ROWS)
            .for_update()
            .skip_locked()
            .select(members::id)
            .load(&mut self.tx)
            .await?;
        for id in &over {
            let subject = Subject::find(&mut self.tx, self.org, *id, self.author.at)
                .await?
                .ok_or(AppError::NotFound)?;
            self.end_membership(&subject).await?;
        }
        Ok(over.len())
    }

    async fn end_membership(&mut self, subject: &Subject) -> Result<(), AppError> {
        let reason = Words::english().endings_membership_over();
        diesel::update(members::table.find((self.org, subject.member.id)))
            .set((
                members::status.eq("removed"),
                members::status_reason.eq(reason),
                members::status_changed_at.eq(self.now().to_diesel()),
            ))
            .execute(&mut self.tx)
            .await?;
        let roles = subject.role_names();
        let event = Event::new(Action::MemberRemoved)
            .on("member", subject.member.id.uuid(), &subject.member.name)
            .change(
                json!({ "status": subject.member.status, "roles": roles }),
                json!({ "status": "removed", "roles": roles }),
            )
            .reason(reason);
        audit::record(&mut self.tx, Some(self.org), &self.author, event).await?;
        let leaving = Leaving {
            org: self.org,
            subject,
            cause: Cause::Ended,
            author: &self.author,
            session: None,
        };
        offboarding::receipt(&mut self.tx, &leaving).await?;
        let user = User::by_id(&mut self.tx, subject.member.user_id).await?;
        let letter = Letter {
            to: subject.member.email.clone(),
            name: subject.member.name.clone(),
            locale: user.map(|user| user.locale).unwrap_or_default(),
            organization_id: Some(self.org.uuid()),
            invitation: None,
            kind: LetterKind::MembershipOver {
                organization: self.organization.name.clone(),
            },
        };
        post(
            &mut self.tx,
            &self.worker.config.secret_key,
            &letter,
            None,
            self.author.at,
        )
        .await
    }

    /// Takes roles away whose end has come.
    async fn end_roles(&mut self) -> Result<usize, AppError> {
        let over: Vec<(AssignmentId, MemberId, RoleName, Option<String>)> = assignments::table
            .inner_join(
                roles::table.on(roles::organization_id
                    .eq(assignments::organization_id)
                    .and(roles::id.eq(assignments::role_id))),
            )
            .left_join(
                teams::table.on(teams::organization_id
                    .eq(assignments::organization_id)
                    .and(teams::id.nullable().eq(assignments::team_id))),
            )
            .filter(assignments::organization_id.eq(self.org))
            .filter(assignments::ends_at.le(self.now().to_diesel()))
            .order(assignments::member_id)
            .limit(ROWS)
            .select((
                assignments::id,
                assignments::member_id,
                roles::name,
                teams::name.nullable(),
            ))
            .load(&mut self.tx)
            .await?;
        let mut people: BTreeMap<MemberId, Vec<String>> = BTreeMap::new();
        for (_, member, role, team) in &over {
            let name = role.stored_at(team.as_deref());
            people.entry(*member).or_default().push(name);
        }
        let gone = assignments::table
            .filter(assignments::organization_id.eq(self.org))
            .filter(assignments::id.eq_any(over.iter().map(|(id, ..)| *id)));
        diesel::delete(gone).execute(&mut self.tx).await?;
        for (member, ended) in people {
            self.note_ended_roles(member, ended).await?;
        }
        Ok(over.len())
    }

    async fn note_ended_roles(&mut self, member: MemberId, ended: Vec<String>) -> Result<(), AppError> {
        let subject = Subject::find(&mut self.tx, self.org, member, self.author.at)
            .await?
            .ok_or(AppError::NotFound)?;
        let after: Vec<String> = subject.assignments.iter().map(Assignment::in_words).collect();
        let before: Vec<String> = after.iter().cloned().chain(ended).collect();
        let event = Event::new(Action::MemberRolesChanged)
            .on("member", member.uuid(), &subject.member.name)
            .change(json!({ "roles": before }), json!({ "roles": after }))
            .reason(Words::english().endings_role_over());
        Ok(audit::record(&mut self.tx, Some(self.org), &self.author, event).await?)
    }
}
