//! Requests that wait for the provider's answer.

use super::browser::{Browser, LIFE};
use crate::database::Tx;
use crate::identity_providers::{Connection, Keys};
use crate::ids::{ConnectionId, OrgId, SetupLinkId, UserId};
use crate::saml::{self, Outgoing, RequestOptions};
use crate::schema::{sso_requests, users};
use crate::state::State;
use crate::web::AppError;
use actix_web::web;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use uuid::Uuid;

const RETURN: &str = "sso-return";

/// What a request is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    SignIn,
    /// Nobody is signed in; what came is only looked at.
    Test(Tester),
}

/// Who tests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tester {
    Member {
        id: UserId,
        name: String,
    },
    /// Somebody in IT with a link and no account.
    Link(SetupLinkId),
}

impl Purpose {
    /// The word in the database.
    pub fn key(&self) -> &'static str {
        match self {
            Self::SignIn => "sign_in",
            Self::Test(_) => "test",
        }
    }
}

/// A sign-in on its way to the provider.
#[derive(Debug)]
pub struct Beginning<'a> {
    pub purpose: Purpose,
    /// A path of ours to come back to; empty: the organization's overview. For the test of somebody with a set-up
    /// link, the page of their task: `/attempts/{id}` is added. It holds the link's secret, so it is kept sealed.
    pub return_to: &'a str,
    /// The address that the person typed, for the provider's own form.
    pub hint: Option<&'a str>,
    pub now: Timestamp,
}

/// Writes down that an answer is awaited by this browser, and makes the message that asks for it. The transaction is
/// inside the organization, and is to be committed before the message leaves. Give the browser its
/// [cookie](Browser::cookie).
pub async fn begin(
    tx: &mut Tx,
    state: &State,
    org: OrgId,
    connection: &Connection,
    browser: &Browser,
    beginning: Beginning<'_>,
) -> Result<Outgoing, AppError> {
    forget_old(tx, org, beginning.now).await?;
    let (now, id) = (beginning.now, format!("_{}", hex::encode(state.chance.bytes::<20>())));
    let (tester, link) = match &beginning.purpose {
        Purpose::Test(Tester::Member { id, .. }) => (Some(id.uuid()), None),
        Purpose::Test(Tester::Link(id)) => (None, Some(id.uuid())),
        Purpose::SignIn => (None, None),
    };
    let return_to = match link {
        Some(_) => seal(state, beginning.return_to),
        None => beginning.return_to.to_owned(),
    };
    diesel::insert_into(sso_requests::table)
        .values((
            sso_requests::organization_id.eq(org),
            sso_requests::id.eq(state.chance.id()),
            sso_requests::connection_id.eq(connection.id.uuid()),
            sso_requests::request_id.eq(&id),
            sso_requests::browser_hash.eq(browser.hash().to_vec()),
            sso_requests::purpose.eq(beginning.purpose.key()),
            sso_requests::version.eq(connection.version),
            sso_requests::tester_id.eq(tester),
            (
                sso_requests::setup_link_id.eq(link),
                sso_requests::return_to.eq(return_to),
                sso_requests::created_at.eq(now.to_diesel()),
                sso_requests::expires_at.eq((now + LIFE).to_diesel()),
            ),
        ))
        .execute(tx)
        .await?;
    let author = crate::audit::Author::system("Tenantry", now);
    let keys = Keys::ensure(tx, state, org, connection, &author).await?;
    let options = RequestOptions {
        id,
        now,
        name_id_format: Some(connection.settings.name_id_format.clone()).filter(|format| !format.is_empty()),
        // A test has to ask the provider anew, or it would repeat what was said before the change.
        force_authn: false,
        relay_state: None,
        sign: connection.settings.sign_requests,
        login_hint: beginning.hint.map(str::to_owned),
    };
    ask(state, connection, keys, options).await
}

async fn ask(
    state: &State,
    connection: &Connection,
    keys: Keys,
    options: RequestOptions,
) -> Result<Outgoing, AppError> {
    let shared = state.shared.clone();
    let connection = connection.clone();
    web::block(move || {
        let keys = match options.sign {
            true => keys.open(&shared.config.secret_key)?,
            false => vec![],
        };
        let sp = connection.service_provider(&shared.config.public_url, keys);
        saml::authn_request(&sp, &connection.identity_provider(), &options)
            .map_err(|fault| AppError::Internal(fault.into()))
    })
    .await
    .map_err(|gone| AppError::Internal(gone.into()))?
}

fn seal(state: &State, path: &str) -> String {
    let sealed = state
        .config
        .secret_key
        .seal(RETURN, state.chance.bytes(), path.as_bytes());
    hex::encode(sealed)
}

fn unseal(state: &State, sealed: &str) -> String {
    let bytes = hex::decode(sealed).unwrap_or_default();
    let plain = state.config.secret_key.open(RETURN, &bytes).unwrap_or_default();
    String::from_utf8(plain).unwrap_or_default()
}

/// Takes away some of what ran out long ago, so that nothing piles up. Whoever else does the same takes others.
async fn forget_old(tx: &mut Tx, org: OrgId, now: Timestamp) -> QueryResult<()> {
    diesel::sql_query(
        "DELETE FROM sso_requests WHERE organization_id = $1 AND id IN (
             SELECT id FROM sso_requests WHERE organization_id = $1 AND expires_at < $2 - interval '1 hour'
              LIMIT 20 FOR UPDATE SKIP LOCKED)",
    )
    .bind::<diesel::sql_types::Uuid, _>(org)
    .bind::<diesel::sql_types::Timestamptz, _>(now.to_diesel())
    .execute(tx)
    .await
    .map(|_| ())
}

/// A request whose answer came. It was taken: no other answer can have it.
#[derive(Clone, Debug)]
pub struct Outstanding {
    pub request_id: String,
    pub purpose: Purpose,
    /// Of the settings when it began.
    pub version: i32,
    pub return_to: String,
}

/// Purpose, version, tester, set-up link, way on.
type Row = (String, i32, Option<UserId>, Option<Uuid>, String);

impl Outstanding {
    /// Takes the request of that id, if this browser began it at this connection, not too long ago, and no answer
    /// has come. Of two answers at once, the database gives it to one.
    pub async fn take(
        tx: &mut Tx,
        state: &State,
        org: OrgId,
        connection: ConnectionId,
        browser: &Browser,
        request_id: &str,
        now: Timestamp,
    ) -> QueryResult<Option<Self>> {
        let one = sso_requests::table
            .filter(sso_requests::organization_id.eq(org))
            .filter(sso_requests::connection_id.eq(connection.uuid()))
            .filter(sso_requests::request_id.eq(request_id))
            .filter(sso_requests::browser_hash.eq(browser.hash().to_vec()))
            .filter(sso_requests::used_at.is_null())
            .filter(sso_requests::expires_at.gt(now.to_diesel()));
        let row: Option<Row> = diesel::update(one)
            .set(sso_requests::used_at.eq(now.to_diesel()))
            .returning((
                sso_requests::purpose,
                sso_requests::version,
                sso_requests::tester_id,
                sso_requests::setup_link_id,
                sso_requests::return_to,
            ))
            .get_result(tx)
            .await
            .optional()?;
        let Some((purpose, version, tester, link, return_to)) = row else {
            return Ok(None);
        };
        let purpose = match (purpose.as_str(), tester, link) {
            ("test", Some(id), _) => Purpose::Test(Tester::Member {
                id,
                name: name_of(tx, id).await?,
            }),
            ("test", None, Some(id)) => Purpose::Test(Tester::Link(id.into())),
            ("test", None, None) => return Ok(None),
            _ => Purpose::SignIn,
        };
        let return_to = match purpose {
            Purpose::Test(Tester::Link(_)) => unseal(state, &return_to),
            _ => return_to,
        };
        Ok(Some(Self {
            request_id: request_id.to_owned(),
            purpose,
            version,
            return_to,
        }))
    }
}

async fn name_of(tx: &mut Tx, user: UserId) -> QueryResult<String> {
    let name: Option<String> = users::table.find(user).select(users::name).first(tx).await.optional()?;
    Ok(name.unwrap_or_default())
}
