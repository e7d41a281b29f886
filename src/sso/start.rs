//! `/sso/saml/{connection}/metadata` and `/start`.

use super::browser::{Browser, LIFE};
use super::leaving::go;
use super::request::{Beginning, Purpose, begin};
use crate::access::Public;
use crate::access::limits::{TryLimit, network};
use crate::audit::Author;
use crate::database::{Mode, Tx};
use crate::identity_providers::{Connection, Keys, Stage, Status};
use crate::ids::{ConnectionId, OrgId};
use crate::organizations::Organization;
use crate::schema::functions;
use crate::sign_in::Notice;
use crate::state::{App, State};
use crate::web::names::EmailAddress;
use crate::web::{Answer, AppError, Query, Reply, names};
use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, SET_COOKIE};
use actix_web::{HttpRequest, web};
use diesel::QueryResult;
use diesel_async::RunQueryDsl;
use jiff::SignedDuration;
use uuid::Uuid;

/// Sign-ins that one network may begin within a quarter of an hour: an office of thousands fits.
const MOST_STARTS: i32 = 3_000;

/// Enters the organization of a connection. `None`: there is no such connection.
pub(super) async fn enter(tx: &mut Tx, id: Uuid) -> QueryResult<Option<(OrgId, Connection)>> {
    let org: Option<OrgId> = diesel::select(functions::organization_of_connection(id))
        .get_result(tx)
        .await?;
    let Some(org) = org else { return Ok(None) };
    tx.enter(org).await?;
    let connection = Connection::find(tx, org, ConnectionId::from(id)).await?;
    Ok(connection.map(|connection| (org, connection)))
}

/// GET `/sso/saml/{connection}/metadata`: what the provider needs to know of us. Public, as it is in every product.
pub async fn metadata(_: Public, id: web::Path<Uuid>, app: App) -> Answer {
    let mut tx = Tx::begin(&app.pool, Mode::Read).await?;
    let (org, connection) = enter(&mut tx, *id).await?.ok_or(AppError::NotFound)?;
    let mut keys = Keys::of(&mut tx, org, connection.id).await?;
    drop(tx);
    if keys.all().is_empty() {
        keys = make_keys(&app, org, &connection).await?;
    }
    let state = app.shared.clone();
    let document = web::block(move || {
        let keys = keys.open(&state.config.secret_key)?;
        let encrypted = connection.settings.require_encrypted;
        let signed = connection.settings.sign_requests;
        let sp = connection.service_provider(&state.config.public_url, keys);
        Ok::<_, AppError>(sp.metadata(encrypted, signed))
    })
    .await
    .map_err(|gone| AppError::Internal(gone.into()))??;
    Ok(Reply::raw("application/samlmetadata+xml", document).header(CACHE_CONTROL, "public, max-age=300"))
}

/// The first key of a connection that has none yet, in a transaction of its own: a GET's may not write.
async fn make_keys(state: &State, org: OrgId, connection: &Connection) -> Result<Keys, AppError> {
    let mut tx = Tx::begin(&state.pool, Mode::Write).await?;
    tx.enter(org).await?;
    let author = Author::system("Tenantry", state.clock.now());
    let keys = Keys::ensure(&mut tx, state, org, connection, &author).await?;
    tx.commit().await?;
    Ok(keys)
}

/// GET `/sso/saml/{connection}/start`: sends the browser to the provider. What is written down belongs to this sign-in
/// and not to the organization, so a link is enough to begin it, and its transaction is its own.
pub async fn start(public: Public, id: web::Path<Uuid>, query: Query, req: HttpRequest, app: App) -> Answer {
    let now = public.visit.now;
    let key = format!("sso start network {}", network(&public.visit.address));
    TryLimit::new(key, MOST_STARTS, SignedDuration::from_mins(15))
        .count(&app.pool, 1, now)
        .await?;
    let mut tx = Tx::begin(&app.pool, Mode::Write).await?;
    let (org, connection) = enter(&mut tx, *id).await?.ok_or(AppError::NotFound)?;
    let organization = Organization::current(&mut tx, org).await?;
    let open = connection.status == Status::Active && connection.stage > Stage::Test;
    if !open || !organization.is_open_at(now) || !connection.settings.is_complete() {
        return closed(&public);
    }
    let browser = Browser::of_or_new(&req, &app);
    let hint = EmailAddress::parse(query.get("hint"));
    let beginning = Beginning {
        purpose: Purpose::SignIn,
        return_to: names::own_path(query.get("return")).unwrap_or_default(),
        hint: hint.as_ref().map(EmailAddress::as_str),
        now,
    };
    let outgoing = begin(&mut tx, &app, org, &connection, &browser, beginning).await?;
    tx.commit().await?;
    let reply = go(&public, &connection.name, outgoing)?;
    Ok(reply.header(SET_COOKIE, browser.cookie(&app, LIFE).to_string()))
}

/// Nobody signs in through it: not yet, or no more.
fn closed(public: &Public) -> Answer {
    let t = public.t;
    let page = Notice::new(public, t.sso_closed_title(), t.sso_closed_text());
    Reply::html(StatusCode::FORBIDDEN, &page.next("/sign-in", t.sso_other_way()))
}
