//! The sessions of a member, as far as this organization sees them: those that were used in it.

use super::member::Member;
use crate::access::{IDLE_LIMIT, Who};
use crate::audit::{self, Action, Event};
use crate::database::Tx;
use crate::ids::{OrgId, SessionId};
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

    /// After a removal: somebody who belongs nowhere else is signed out. Others keep their sessions, which
    /// open nothing here any more.
    pub async fn end_sessions_of_stranger(&self, tx: &mut Tx, who: &Who) -> QueryResult<()> {
        let elsewhere: Value = diesel::select(functions::organizations_of(self.user_id, who.now().to_diesel()))
            .get_result(tx)
            .await?;
        let belongs = elsewhere.as_array().is_some_and(|list| !list.is_empty());
        let works_here: bool = diesel::select(diesel::dsl::exists(staff::table.find(self.user_id)))
            .get_result(tx)
            .await?;
        if !belongs && !works_here {
            self.delete_sessions(tx, who).await?;
        }
        Ok(())
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
