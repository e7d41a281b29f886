//! The sessions of a member, as far as this organization sees them: those that were used in it.

use super::member::Member;
use crate::access::{IDLE_LIMIT, Who};
use crate::audit::{self, Action, Event};
use crate::database::Tx;
use crate::ids::{OrgId, SessionId};
use crate::offboarding::{Kept, Sessions};
use crate::schema::{functions, session_uses, sessions, staff};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use serde_json::{Value, json};

/// A browser that a member uses here.
#[derive(Clone, Debug, Queryable)]
pub struct MemberSession {
    pub id: SessionId,
    pub user_agent: String,
    pub address: String,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub last_seen_at: Timestamp,
}

impl Member {
    /// The living sessions that were used in this organization, the latest first.
    pub async fn sessions(&self, tx: &mut Tx, org: OrgId, now: Timestamp) -> QueryResult<Vec<MemberSession>> {
        session_uses::table
            .inner_join(sessions::table.on(sessions::id.eq(session_uses::session_id)))
            .filter(session_uses::organization_id.eq(org))
            .filter(session_uses::member_id.eq(self.id))
            .filter(sessions::expires_at.gt(now.to_diesel()))
            .filter(sessions::last_seen_at.gt((now - IDLE_LIMIT).to_diesel()))
            .order(session_uses::last_seen_at.desc())
            .limit(20)
            .select((
                sessions::id,
                sessions::user_agent,
                sessions::address,
                session_uses::last_seen_at,
            ))
            .load(tx)
            .await
    }

    /// Ends the sessions that were used in this organization, but not the one of this request; says how many.
    pub async fn end_sessions(&self, tx: &mut Tx, who: &Who) -> QueryResult<usize> {
        let ended = self.delete_sessions(tx, who).await?;
        if ended > 0 {
            let event = Event::new(Action::MemberSessionsEnded)
                .on("member", self.id.uuid(), &self.name)
                .change(json!({ "sessions": ended }), json!({ "sessions": 0 }));
            audit::record(tx, Some(who.org()), &who.author(), event).await?;
        }
        Ok(ended)
    }

    /// After a removal: somebody who belongs nowhere else is signed out everywhere. Others keep their
    /// sessions, which open nothing here any more. The session of this request stays.
    pub async fn end_sessions_after_removal(
        &self,
        tx: &mut Tx,
        org: OrgId,
        own: Option<SessionId>,
        now: Timestamp,
    ) -> QueryResult<Sessions> {
        let elsewhere: Value = diesel::select(functions::organizations_of(self.user_id, now.to_diesel()))
            .get_result(tx)
            .await?;
        let because = match elsewhere.as_array().is_some_and(|list| !list.is_empty()) {
            true => Some(Kept::Elsewhere),
            false if self.is_staff(tx).await? => Some(Kept::Staff),
            false => None,
        };
        if because.is_some() {
            let kept = self.living(tx, org, now).await?.len();
            return Ok(Sessions {
                ended: 0,
                kept,
                because: because.filter(|_| kept > 0),
            });
        }
        let theirs = sessions::table.filter(sessions::user_id.eq(self.user_id));
        let gone: Vec<(SessionId, jiff_diesel::Timestamp, jiff_diesel::Timestamp)> =
            diesel::delete(theirs.filter(sessions::id.nullable().is_distinct_from(own)))
                .returning((sessions::id, sessions::expires_at, sessions::last_seen_at))
                .get_results(tx)
                .await?;
        let lived = |expires: &jiff_diesel::Timestamp, seen: &jiff_diesel::Timestamp| {
            Timestamp::from(*expires) > now && Timestamp::from(*seen) > now - IDLE_LIMIT
        };
        let stays = sessions::table.filter(sessions::user_id.eq(self.user_id)).count();
        let kept = usize::try_from(stays.get_result::<i64>(tx).await?).unwrap_or(0);
        Ok(Sessions {
            ended: gone.iter().filter(|(_, expires, seen)| lived(expires, seen)).count(),
            kept,
            because: (kept > 0).then_some(Kept::Own),
        })
    }

    /// Whether the person works for the platform.
    pub async fn is_staff(&self, tx: &mut Tx) -> QueryResult<bool> {
        diesel::select(diesel::dsl::exists(staff::table.find(self.user_id)))
            .get_result(tx)
            .await
    }

    /// Living sessions that were used here.
    async fn living(&self, tx: &mut Tx, org: OrgId, now: Timestamp) -> QueryResult<Vec<SessionId>> {
        session_uses::table
            .inner_join(sessions::table.on(sessions::id.eq(session_uses::session_id)))
            .filter(session_uses::organization_id.eq(org))
            .filter(session_uses::member_id.eq(self.id))
            .filter(sessions::expires_at.gt(now.to_diesel()))
            .filter(sessions::last_seen_at.gt((now - IDLE_LIMIT).to_diesel()))
            .select(sessions::id)
            .load(tx)
            .await
    }

    async fn delete_sessions(&self, tx: &mut Tx, who: &Who) -> QueryResult<usize> {
        let used_here = session_uses::table
            .filter(session_uses::organization_id.eq(who.org()))
            .filter(session_uses::member_id.eq(self.id))
            .select(session_uses::session_id);
        let ended = sessions::table
            .filter(sessions::id.eq_any(used_here))
            .filter(sessions::user_id.eq(self.user_id))
            .filter(sessions::id.ne(who.session));
        diesel::delete(ended).execute(tx).await
    }
}
