//! Single logout (SAML profiles 2.0, section 4.4), both ways: the provider ends sessions here, and whoever signs out
//! here is signed out there. `/sso/saml/{connection}/slo` takes the messages of both.

use super::acs::block;
use super::attempt::Kind;
use super::leaving::go;
use super::noting::NewAttempt;
use super::reason::{Reason, Rule};
use super::report::Report;
use super::request::Purpose;
use super::start::enter;
use super::used::remember;
use crate::access::limits::{TryLimit, network};
use crate::access::{Caller, Public};
use crate::audit::{self, Action, Author, AuthorKind, Event};
use crate::database::{Mode, Tx};
use crate::identity_providers::{Connection, Keys, Status};
use crate::ids::{ConnectionId, OrgId, SessionId, UserId};
use crate::saml::{
    self, IncomingLogout, LogoutAnswer, LogoutExpectation, LogoutMessage, LogoutOptions, NameId, Outgoing,
};
use crate::schema::{sessions, sso_sessions, users};
use crate::sign_in::Notice;
use crate::state::App;
use crate::web::{Answer, AppError, Flash, LongForm, Reply};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::SignedDuration;
use uuid::Uuid;

/// A provider's request is carried out within ten minutes or not at all; for this long it is not carried out twice.
const REMEMBERED: SignedDuration = SignedDuration::from_mins(15);

/// Messages that one network may get wrong within a quarter of an hour.
const MOST_FAILURES: i32 = 60;

/// For somebody who signs out here: the message that signs them out at their provider, if their session began at one
/// that takes it, with the provider's name. Before the session ends.
pub async fn farewell(tx: &mut Tx, app: &App, caller: &Caller) -> Result<Option<(String, Outgoing)>, AppError> {
    let Some(org) = caller.only_organization else {
        return Ok(None);
    };
    tx.enter(org).await?;
    let row: Option<(ConnectionId, serde_json::Value, String)> = sso_sessions::table
        .find((org, caller.session.uuid()))
        .select((
            sso_sessions::connection_id,
            sso_sessions::name_id,
            sso_sessions::session_index,
        ))
        .first(tx)
        .await
        .optional()?;
    let Some((connection, name_id, session_index)) = row else {
        return Ok(None);
    };
    let Some(connection) = Connection::find(tx, org, connection).await? else {
        return Ok(None);
    };
    if connection.status != Status::Active || connection.settings.slo_url.is_empty() {
        return Ok(None);
    }
    let name_id: NameId = serde_json::from_value(name_id)?;
    let keys = Keys::of(tx, org, connection.id).await?;
    let options = LogoutOptions {
        id: message_id(app),
        now: caller.now(),
        name_id,
        session_index: Some(session_index).filter(|index| !index.is_empty()),
        relay_state: None,
    };
    let (state, name) = (app.shared.clone(), connection.name.clone());
    let outgoing = block(move || {
        let keys = keys.open(&state.config.secret_key)?;
        let sp = connection.service_provider(&state.config.public_url, keys);
        saml::logout_request(&sp, &connection.identity_provider(), &options)
            .map_err(|fault| AppError::Internal(fault.into()))
    })
    .await??;
    Ok(Some((name, outgoing)))
}

fn message_id(app: &App) -> String {
    format!("_{}", hex::encode(app.chance.bytes::<20>()))
}

/// GET `/sso/saml/{connection}/slo`: a message in the address. It is signed, so that looking at a link of somebody
/// else's signs nobody out; what it changes is written in a transaction of its own.
pub async fn redirected(public: Public, id: web::Path<Uuid>, req: HttpRequest, app: App) -> Answer {
    let query = req.query_string().to_owned();
    answer(public, *id, app, move |expectation| {
        saml::examine_logout(&IncomingLogout::Redirect { query: &query }, expectation)
    })
    .await
}

/// POST `/sso/saml/{connection}/slo`
pub async fn posted(public: Public, id: web::Path<Uuid>, form: LongForm, app: App) -> Answer {
    let field = |name: &str| Some(form.raw(name).to_owned()).filter(|value| !value.is_empty());
    let (request, response) = (field("SAMLRequest"), field("SAMLResponse"));
    let relay_state = field("RelayState");
    answer(public, *id, app, move |expectation| {
        let message = IncomingLogout::Post {
            request: request.as_deref(),
            response: response.as_deref(),
            relay_state: relay_state.as_deref(),
        };
        saml::examine_logout(&message, expectation)
    })
    .await
}

type Examined = Result<LogoutMessage, saml::Reason>;

async fn answer(
    public: Public,
    connection_id: Uuid,
    app: App,
    examine: impl FnOnce(&LogoutExpectation<'_>) -> Examined + Send + 'static,
) -> Answer {
    let now = public.visit.now;
    let mut tx = Tx::begin(&app.pool, Mode::Read).await?;
    let (org, connection) = enter(&mut tx, connection_id).await?.ok_or(AppError::NotFound)?;
    // Anybody may send something to look at: meanwhile it holds no connection to the database.
    drop(tx);
    let (state, theirs) = (app.shared.clone(), connection.clone());
    let examined = block(move || {
        let sp = theirs.service_provider(&state.config.public_url, vec![]);
        let idp = theirs.identity_provider();
        examine(&LogoutExpectation {
            sp: &sp,
            idp: &idp,
            now,
        })
    })
    .await?;
    let ending = Ending {
        public,
        app,
        org,
        connection,
    };
    match examined {
        Ok(LogoutMessage::Response { .. }) => Ok(ending.is_over()),
        Ok(LogoutMessage::Request {
            id,
            name_id,
            session_indexes,
            relay_state,
        }) => {
            let mut tx = Tx::begin(&ending.app.pool, Mode::Write).await?;
            let (org, connection) = enter(&mut tx, connection_id).await?.ok_or(AppError::NotFound)?;
            if !remember(&mut tx, org, &connection, &id, now + REMEMBERED).await? {
                drop(tx);
                return ending.refuse(saml::Reason::Replayed.into()).await;
            }
            let answer = LogoutAnswer {
                id: message_id(&ending.app),
                now,
                in_response_to: id,
                success: true,
                relay_state,
            };
            ending.end(tx, &name_id, &session_indexes, answer).await
        }
        Err(reason) => ending.refuse(reason.into()).await,
    }
}

/// A logout that came in.
struct Ending {
    public: Public,
    app: App,
    org: OrgId,
    connection: Connection,
}

impl Ending {
    /// Signed out here and there.
    fn is_over(&self) -> Reply {
        Reply::to("/sign-in").with(Flash::info(self.public.t.sign_in_signed_out()))
    }

    /// Ends what the provider means, and tells it so.
    async fn end(&self, mut tx: Tx, name_id: &NameId, indexes: &[String], answer: LogoutAnswer) -> Answer {
        let mut theirs: Vec<(SessionId, UserId, serde_json::Value, String)> = sso_sessions::table
            .inner_join(sessions::table.on(sessions::id.eq(sso_sessions::session_id)))
            .filter(sso_sessions::organization_id.eq(self.org))
            .filter(sso_sessions::connection_id.eq(self.connection.id.uuid()))
            .filter(
                diesel::dsl::sql::<diesel::sql_types::Bool>("sso_sessions.name_id->>'value' = ")
                    .bind::<diesel::sql_types::Text, _>(&name_id.value),
            )
            .select((
                sso_sessions::session_id,
                sessions::user_id,
                sso_sessions::name_id,
                sso_sessions::session_index,
            ))
            .load(&mut tx)
            .await?;
        theirs.retain(|(_, _, stored, index)| {
            serde_json::from_value::<NameId>(stored.clone()).is_ok_and(|stored| is_same(&stored, name_id))
                && (indexes.is_empty() || indexes.contains(index))
        });
        let ids: Vec<Uuid> = theirs.iter().map(|one| one.0.uuid()).collect();
        diesel::delete(sessions::table.filter(sessions::id.eq_any(&ids)))
            .execute(&mut tx)
            .await?;
        if let Some((_, user, _, _)) = theirs.as_slice().first() {
            self.record(&mut tx, *user, ids.len()).await?;
        }
        let reason = theirs.is_empty().then_some(Reason::Rule(Rule::SessionUnknown));
        self.note(&mut tx, reason, false, &name_id.value).await?;
        let keys = Keys::of(&mut tx, self.org, self.connection.id).await?;
        tx.commit().await?;
        if self.connection.settings.slo_url.is_empty() {
            return Ok(self.is_over());
        }
        let (state, connection) = (self.app.shared.clone(), self.connection.clone());
        let outgoing = block(move || {
            let keys = keys.open(&state.config.secret_key)?;
            let sp = connection.service_provider(&state.config.public_url, keys);
            saml::logout_response(&sp, &connection.identity_provider(), &answer)
                .map_err(|fault| AppError::Internal(fault.into()))
        })
        .await??;
        go(&self.public, &self.connection.name, outgoing)
    }

    async fn record(&self, tx: &mut Tx, user: UserId, ended: usize) -> Result<(), AppError> {
        let (name, email): (String, String) = users::table
            .find(user)
            .select((users::name, users::email))
            .first(tx)
            .await?;
        let author = Author::new(AuthorKind::System, None, &self.connection.name, &self.public.visit);
        let event = Event::new(Action::SsoSignedOut)
            .on("user", user.uuid(), if name.is_empty() { email } else { name })
            .change(None, serde_json::json!({ "sessions": ended }));
        audit::record(tx, Some(self.org), &author, event).await?;
        Ok(())
    }

    async fn note(&self, tx: &mut Tx, reason: Option<Reason>, stray: bool, subject: &str) -> Result<(), AppError> {
        let (purpose, report) = (Purpose::SignIn, Report::default());
        let mut attempt = NewAttempt::of(&purpose, &report, &self.public.visit.address, self.public.visit.now);
        (attempt.kind, attempt.counts) = (Kind::SignOut, false);
        (attempt.reason, attempt.stray, attempt.subject) = (reason, stray, subject);
        let id = self.app.chance.id().into();
        attempt.write(tx, self.org, id, &self.connection).await?;
        Ok(())
    }

    /// Nothing ends by a message that is not as it should be.
    async fn refuse(&self, reason: Reason) -> Answer {
        let (public, now) = (&self.public, self.public.visit.now);
        let key = format!("sso refused network {}", network(&public.visit.address));
        TryLimit::new(key, MOST_FAILURES, SignedDuration::from_mins(15))
            .count(&self.app.pool, 1, now)
            .await?;
        let mut tx = Tx::begin(&self.app.pool, Mode::Write).await?;
        tx.enter(self.org).await?;
        self.note(&mut tx, Some(reason), true, "").await?;
        tx.commit().await?;
        let t = public.t;
        let page = Notice::new(public, t.sso_logout_refused_title(), t.sso_logout_refused_text());
        Reply::html(StatusCode::FORBIDDEN, &page)
    }
}

/// The same name (SAML core 2.0, section 3.7.3.2): what one side leaves out does not differ.
fn is_same(stored: &NameId, sent: &NameId) -> bool {
    let same = |a: &Option<String>, b: &Option<String>| a.is_none() || b.is_none() || a == b;
    stored.value == sent.value
        && same(&stored.format, &sent.format)
        && same(&stored.name_qualifier, &sent.name_qualifier)
        && same(&stored.sp_name_qualifier, &sent.sp_name_qualifier)
}
