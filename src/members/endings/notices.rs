//! Telling of an end before it comes: a week before, or a day before where the whole span is short. Once, to
//! the person and to whoever can renew it.

use super::{ROWS, Turn};
use crate::access::RoleName;
use crate::account::User;
use crate::audit::Action;
use crate::ids::{AssignmentId, MemberId, UserId};
use crate::mail::{Letter, LetterKind, post};
use crate::schema::{assignments, audit_events, functions, members, roles, teams};
use crate::web::{AppError, Times, Words};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use uuid::Uuid;

/// A role or a membership that ends soon.
struct Ending {
    member: MemberId,
    user: UserId,
    name: String,
    /// And the team that it is limited to; `None`: the whole membership.
    role: Option<(RoleName, Option<String>)>,
    ends: Timestamp,
    /// Whoever gave it.
    giver: Option<Uuid>,
}

type RoleRow = (
    AssignmentId,
    MemberId,
    UserId,
    String,
    RoleName,
    Option<String>,
    Option<jiff_diesel::Timestamp>,
    Option<Uuid>,
);

impl Turn<'_> {
    /// Tells of roles that end soon.
    pub(super) async fn tell_of_roles(&mut self) -> Result<usize, AppError> {
        let now = self.now().to_diesel();
        let due: Vec<RoleRow> = assignments::table
            .inner_join(
                members::table.on(members::organization_id
                    .eq(assignments::organization_id)
                    .and(members::id.eq(assignments::member_id))),
            )
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
            .filter(assignments::end_told_at.is_null())
            .filter(assignments::ends_at.gt(now))
            .filter(functions::told_from(assignments::created_at, assignments::ends_at.assume_not_null()).le(now))
            .filter(members::status.eq("active"))
            .limit(ROWS)
            .select((
                assignments::id,
                assignments::member_id,
                members::user_id,
                members::name,
                roles::name,
                teams::name.nullable(),
                assignments::ends_at,
                assignments::created_by_id,
            ))
            .load(&mut self.tx)
            .await?;
        let told = assignments::table
            .filter(assignments::organization_id.eq(self.org))
            .filter(assignments::id.eq_any(due.iter().map(|row| row.0)));
        diesel::update(told)
            .set(assignments::end_told_at.eq(now))
            .execute(&mut self.tx)
            .await?;
        let count = due.len();
        for (_, member, user, name, role, team, ends, giver) in due {
            let ends = ends.map_or(self.now(), Timestamp::from);
            let ending = Ending {
                member,
                user,
                name,
                role: Some((role, team)),
                ends,
                giver,
            };
            self.tell(&ending).await?;
        }
        Ok(count)
    }

    /// Tells of memberships that end soon.
    pub(super) async fn tell_of_memberships(&mut self) -> Result<usize, AppError> {
        let now = self.now().to_diesel();
        let due: Vec<(MemberId, UserId, String, Option<jiff_diesel::Timestamp>)> = members::table
            .filter(members::organization_id.eq(self.org))
            .filter(members::status.eq("active"))
            .filter(members::end_told_at.is_null())
            .filter(members::ends_at.gt(now))
            .filter(functions::told_from(members::joined_at, members::ends_at.assume_not_null()).le(now))
            .limit(ROWS)
            .select((members::id, members::user_id, members::name, members::ends_at))
            .load(&mut self.tx)
            .await?;
        let told = members::table
            .filter(members::organization_id.eq(self.org))
            .filter(members::id.eq_any(due.iter().map(|row| row.0)));
        diesel::update(told)
            .set(members::end_told_at.eq(now))
            .execute(&mut self.tx)
            .await?;
        let count = due.len();
        for (member, user, name, ends) in due {
            let ending = Ending {
                member,
                user,
                name,
                role: None,
                ends: ends.map_or(self.now(), Timestamp::from),
                giver: self.who_set_the_end(member).await?,
            };
            self.tell(&ending).await?;
        }
        Ok(count)
    }

    /// Whoever said last when this membership ends.
    async fn who_set_the_end(&mut self, member: MemberId) -> QueryResult<Option<Uuid>> {
        let last = audit_events::table
            .filter(audit_events::organization_id.eq(self.org.uuid()))
            .filter(audit_events::target_id.eq(member.uuid()))
            .filter(audit_events::action.eq(Action::MemberEndChanged.key()))
            .filter(audit_events::outcome.eq("done"))
            .order((audit_events::at.desc(), audit_events::id.desc()))
            .select(audit_events::actor_id);
        Ok(last.first::<Option<Uuid>>(&mut self.tx).await.optional()?.flatten())
    }

    async fn tell(&mut self, ending: &Ending) -> Result<(), AppError> {
        let page = format!("/o/{}/members/{}", self.organization.slug, ending.member);
        // Everybody may read what they themselves may do; only some may open the page of a member.
        self.write(ending.user, ending, None, format!("{page}/access")).await?;
        let Some(giver) = ending.giver.map(UserId::from).filter(|giver| *giver != ending.user) else {
            return Ok(());
        };
        let still = members::table
            .filter(members::organization_id.eq(self.org))
            .filter(members::user_id.eq(giver))
            .filter(members::status.eq("active"))
            .filter(
                members::ends_at
                    .is_null()
                    .or(members::ends_at.gt(self.author.at.to_diesel())),
            );
        if diesel::select(diesel::dsl::exists(still))
            .get_result(&mut self.tx)
            .await?
        {
            self.write(giver, ending, Some(ending.name.clone()), page).await?;
        }
        Ok(())
    }

    async fn write(
        &mut self,
        to: UserId,
        ending: &Ending,
        member: Option<String>,
        path: String,
    ) -> Result<(), AppError> {
        let Some(user) = User::by_id(&mut self.tx, to).await? else {
            return Ok(());
        };
        let words = Words::for_locale(&user.locale);
        let times = Times::new(&user.time_zone, self.now(), words);
        let role = ending.role.as_ref();
        let kind = LetterKind::EndsSoon {
            organization: self.organization.name.clone(),
            member,
            role: role.map(|(role, team)| role.label_at(team.as_deref(), words)),
            ends: times.exact(&ending.ends),
            path,
        };
        let letter = Letter {
            to: user.email,
            name: user.name,
            locale: user.locale,
            organization_id: Some(self.org.uuid()),
            invitation: None,
            kind,
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
}
