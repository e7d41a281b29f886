//! Sessions: rows in Postgres, by the hash of a token; actix-session carries the token in the cookie.
//!
//! The store touches no database on its own. The row is written by [`sign_in`] and deleted by
//! [`sign_out`], inside the request's transaction, and read by the one question of
//! [`access_of`](super::actor). So a session that was ended cannot come back to life, and an anonymous
//! visitor costs no row.

use super::{Public, Visit};
use crate::account::browsers;
use crate::config::Config;
use crate::database::Tx;
use crate::ids::{ConnectionId, MemberId, OrgId, SessionId, UserId};
use crate::schema::{functions, sessions};
use crate::state::State;
use crate::tokens::{Token, TokenHash};
use crate::web::error::AppError;
use actix_session::config::{CookieContentSecurity, PersistentSession};
use actix_session::storage::{LoadError, SaveError, SessionKey, SessionStore, UpdateError};
use actix_session::{Session, SessionExt, SessionMiddleware};
use actix_web::HttpRequest;
use actix_web::cookie::{Key, SameSite, time};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;
use std::collections::HashMap;
use uuid::Uuid;

/// A session ends after this time without use.
pub const IDLE_LIMIT: SignedDuration = SignedDuration::from_hours(7 * 24);

/// A session ends at this age, used or not (NIST SP 800-63B-4, section 2.1.3: 30 days).
pub const ABSOLUTE_LIMIT: SignedDuration = SignedDuration::from_hours(30 * 24);

const TOKEN: &str = "token";

/// The middleware that carries the token.
pub fn session_layer(config: &Config) -> SessionMiddleware<CookieOnly> {
    let secure = config.public_url.is_https();
    let name = if secure { "__Host-session" } else { "session" };
    SessionMiddleware::builder(CookieOnly, Key::from(&config.secret_key.cookie_key()))
        .cookie_name(name.into())
        .cookie_secure(secure)
        .cookie_http_only(true)
        .cookie_same_site(SameSite::Lax)
        .cookie_path("/".into())
        .cookie_content_security(CookieContentSecurity::Signed)
        .session_lifecycle(PersistentSession::default().session_ttl(time::Duration::seconds(ABSOLUTE_LIMIT.as_secs())))
        .build()
}

/// A store whose only state is the token itself.
pub struct CookieOnly;

type Carried = HashMap<String, String>;

fn token_of(state: &Carried) -> Option<SessionKey> {
    let token: String = serde_json::from_str(state.get(TOKEN)?).ok()?;
    token.try_into().ok()
}

impl SessionStore for CookieOnly {
    async fn load(&self, key: &SessionKey) -> Result<Option<Carried>, LoadError> {
        let token = serde_json::to_string(key.as_ref()).map_err(|e| LoadError::Deserialization(e.into()))?;
        Ok(Some(HashMap::from([(TOKEN.to_owned(), token)])))
    }
    async fn save(&self, state: Carried, _: &time::Duration) -> Result<SessionKey, SaveError> {
        token_of(&state).ok_or_else(|| SaveError::Other(anyhow::anyhow!("a session without a token")))
    }
    async fn update(&self, key: SessionKey, state: Carried, _: &time::Duration) -> Result<SessionKey, UpdateError> {
        Ok(token_of(&state).unwrap_or(key))
    }
    async fn update_ttl(&self, _: &SessionKey, _: &time::Duration) -> Result<(), anyhow::Error> {
        Ok(())
    }
    async fn delete(&self, _: &SessionKey) -> Result<(), anyhow::Error> {
        Ok(())
    }
}

/// The hash of the token that the browser sent.
pub(super) fn token_hash(req: &HttpRequest) -> Option<TokenHash> {
    let token: String = req.get_session().get(TOKEN).ok()??;
    Token::parse(&token).map(|token| token.hash())
}

/// Starts a session for a person who has just proven who they are. A session that the browser had before
/// ends: nobody else can have planted the id.
pub async fn sign_in(tx: &mut Tx, state: &State, req: &HttpRequest, user: UserId) -> Result<SessionId, AppError> {
    begin(tx, state, req, user, None).await
}

/// What a session is limited to that began at an identity provider.
#[derive(Clone, Copy, Debug)]
pub struct Through {
    /// The only organization that it opens.
    pub organization: OrgId,
    /// It ends when this is switched off.
    pub connection: ConnectionId,
    /// When the provider wants it to end (SAML core 2.0, section 2.7.2, `SessionNotOnOrAfter`).
    pub ends_at: Option<Timestamp>,
}

/// As [`sign_in`], for somebody for whom an identity provider vouches.
pub async fn sign_in_through(
    tx: &mut Tx,
    state: &State,
    req: &HttpRequest,
    user: UserId,
    through: Through,
) -> Result<SessionId, AppError> {
    begin(tx, state, req, user, Some(through)).await
}

async fn begin(
    tx: &mut Tx,
    state: &State,
    req: &HttpRequest,
    user: UserId,
    through: Option<Through>,
) -> Result<SessionId, AppError> {
    let session: Session = req.get_session();
    let visit = Visit::of(req);
    forget(tx, req).await?;
    let (id, token) = (SessionId::from(state.chance.id()), state.chance.token());
    let latest = visit.now + ABSOLUTE_LIMIT;
    let ends = through
        .and_then(|one| one.ends_at)
        .map_or(latest, |end| end.min(latest));
    diesel::insert_into(sessions::table)
        .values((
            sessions::id.eq(id),
            sessions::only_organization_id.eq(through.map(|one| one.organization)),
            sessions::connection_id.eq(through.map(|one| one.connection)),
            sessions::token_hash.eq(token.hash().as_bytes()),
            sessions::user_id.eq(user),
            sessions::created_at.eq(visit.now.to_diesel()),
            sessions::last_seen_at.eq(visit.now.to_diesel()),
            sessions::expires_at.eq(ends.to_diesel()),
            sessions::user_agent.eq(&visit.user_agent),
            sessions::address.eq(&visit.address),
        ))
        .execute(tx)
        .await?;
    browsers::note(tx, state, req, &visit, user).await?;
    session.renew();
    session
        .insert(TOKEN, token.reveal())
        .map_err(|e| anyhow::anyhow!("{e}"))?;
    Ok(id)
}

/// Ends the browser's session.
pub async fn sign_out(tx: &mut Tx, req: &HttpRequest, _: &Public) -> Result<(), AppError> {
    forget(tx, req).await?;
    req.get_session().purge();
    Ok(())
}

async fn forget(tx: &mut Tx, req: &HttpRequest) -> QueryResult<usize> {
    match token_hash(req) {
        Some(hash) => {
            diesel::delete(sessions::table.filter(sessions::token_hash.eq(hash.as_bytes())))
                .execute(tx)
                .await
        }
        None => Ok(0),
    }
}

/// Ends one session of a person; says whether there was one.
pub async fn end_session(tx: &mut Tx, user: UserId, session: SessionId) -> QueryResult<bool> {
    let one = sessions::table
        .filter(sessions::id.eq(session))
        .filter(sessions::user_id.eq(user));
    diesel::delete(one).execute(tx).await.map(|n| n > 0)
}

/// Ends every session of a person except one; says how many.
pub async fn end_all_sessions(tx: &mut Tx, user: UserId, except: Option<SessionId>) -> QueryResult<usize> {
    let keep = except.map_or(Uuid::nil(), SessionId::uuid);
    diesel::delete(
        sessions::table
            .filter(sessions::user_id.eq(user))
            .filter(sessions::id.ne(keep)),
    )
    .execute(tx)
    .await
}

/// Notes the use of a session, off the request's path and at most once a minute.
pub(super) fn touch(state: &State, session: &SessionId, org: Option<Uuid>, member: Option<MemberId>, visit: &Visit) {
    let (pool, address, now) = (state.pool.clone(), visit.address.clone(), visit.now.to_diesel());
    let (session, member) = (session.uuid(), member.map(MemberId::uuid));
    tokio::spawn(async move {
        if let Ok(mut connection) = pool.get().await {
            let note = functions::touch(session, org, member, now, address);
            if let Err(error) = diesel::select(note).execute(&mut connection).await {
                tracing::warn!(%error, "the last use of a session was not noted");
            }
        }
    });
}
