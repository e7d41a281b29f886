//! Where a person is signed in: `/account/sessions`.

use super::device::Device;
use crate::access::{self, Caller, IDLE_LIMIT, SignedIn};
use crate::audit::{self, Action, Event};
use crate::database::Tx;
use crate::ids::SessionId;
use crate::schema::sessions;
use crate::web::{Answer, AppError, Flash, Frame, Reply, Times, Words};
use actix_web::web::Path;
use askama::Template;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use uuid::Uuid;

/// The page shows this many, the last used first; nobody has as many by hand.
const MOST: i64 = 50;

/// A browser in which a person is signed in.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = sessions, check_for_backend(diesel::pg::Pg))]
struct OwnSession {
    id: SessionId,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    created_at: Timestamp,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    last_seen_at: Timestamp,
    user_agent: String,
    address: String,
}

impl OwnSession {
    /// Those of a person that still work.
    async fn of(tx: &mut Tx, caller: &Caller) -> QueryResult<Vec<Self>> {
        let now = caller.now();
        sessions::table
            .filter(sessions::user_id.eq(caller.person.id))
            .filter(sessions::expires_at.gt(now.to_diesel()))
            .filter(sessions::last_seen_at.gt((now - IDLE_LIMIT).to_diesel()))
            .order((sessions::last_seen_at.desc(), sessions::id.desc()))
            .limit(MOST)
            .select(Self::as_select())
            .load(tx)
            .await
    }

    fn device(&self, t: Words) -> String {
        Device::of(&self.user_agent).in_words(t)
    }

    fn icon(&self) -> &'static str {
        Device::of(&self.user_agent).icon()
    }
}

#[derive(Template)]
#[template(path = "account/sessions.html")]
struct SessionsPage {
    frame: Frame,
    t: Words,
    times: Times,
    current: SessionId,
    sessions: Vec<OwnSession>,
}

impl SessionsPage {
    fn is_this(&self, session: &OwnSession) -> bool {
        session.id == self.current
    }
}

/// GET /account/sessions
pub async fn list(mut me: SignedIn) -> Answer {
    let caller = &me.caller;
    let mut sessions = OwnSession::of(&mut me.tx, caller).await?;
    sessions.sort_by_key(|session| session.id != caller.session); // This one first; the order of the others stays.
    let times = Times::new(&caller.person.time_zone, caller.now(), caller.t);
    Reply::page(&SessionsPage {
        frame: Frame::personal(caller, "sessions"),
        t: caller.t,
        times,
        current: caller.session,
        sessions,
    })
}

/// POST /account/sessions/{id}/removal
pub async fn end(mut me: SignedIn, path: Path<String>) -> Answer {
    let session: Uuid = path.parse().map_err(|_| AppError::NotFound)?;
    if !access::end_session(&mut me.tx, me.caller.person.id, session.into()).await? {
        return Err(AppError::NotFound);
    }
    note(&mut me.tx, &me.caller).await?;
    me.tx.commit().await?;
    Ok(Reply::to("/account/sessions").with(Flash::success(me.caller.t.account_sessions_ended())))
}

/// POST /account/sessions/removal: all but this one.
pub async fn end_others(mut me: SignedIn) -> Answer {
    let ended = access::end_all_sessions(&mut me.tx, me.caller.person.id, Some(me.caller.session)).await?;
    if ended > 0 {
        note(&mut me.tx, &me.caller).await?;
        me.tx.commit().await?;
    }
    Ok(Reply::to("/account/sessions").with(Flash::success(me.caller.t.account_sessions_others_ended(ended))))
}

async fn note(tx: &mut Tx, caller: &Caller) -> QueryResult<()> {
    let event = Event::new(Action::SessionEnded).on("user", caller.person.id.uuid(), &caller.person.email);
    audit::record(tx, None, &caller.author(), event).await
}
