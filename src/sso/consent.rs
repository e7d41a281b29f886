//! An address that has an account already: a provider that vouches for it does not make it the provider's. The
//! account's owner agrees first, once, by their password or by a link mailed to the address.

use super::arriving::Door;
use super::browser::{Browser, CONSENT_LIFE};
use super::claims::Claims;
use crate::access::Person;
use crate::account::User;
use crate::database::Tx;
use crate::identity_providers::Connection;
use crate::ids::{ConnectionId, OrgId, UserId};
use crate::organizations::Organization;
use crate::schema::{functions, sso_consents};
use crate::seal::SecretKey;
use crate::tokens::{Token, TokenHash};
use crate::web::AppError;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use uuid::Uuid;

const PURPOSE: &str = "sso-consent";

/// A question that waits for its answer.
pub(super) struct Consent {
    pub org: OrgId,
    pub organization: Organization,
    pub connection: Connection,
    pub user: User,
    pub claims: Claims,
    pub return_to: String,
    id: Uuid,
    browser: Vec<u8>,
}

impl Consent {
    /// Writes the question down; its token leads this browser to it.
    pub async fn ask(
        tx: &mut Tx,
        door: &Door<'_>,
        browser: &Browser,
        claims: &Claims,
        user: UserId,
        return_to: &str,
    ) -> Result<Token, AppError> {
        let (now, token) = (door.visit.now, door.app.chance.token());
        let old = sso_consents::table
            .filter(sso_consents::organization_id.eq(door.org))
            .filter(sso_consents::expires_at.lt(now.to_diesel()));
        diesel::delete(old).execute(tx).await?;
        diesel::insert_into(sso_consents::table)
            .values((
                sso_consents::organization_id.eq(door.org),
                sso_consents::id.eq(door.app.chance.id()),
                sso_consents::connection_id.eq(door.connection.id.uuid()),
                sso_consents::user_id.eq(user),
                sso_consents::subject.eq(&claims.subject),
                sso_consents::token_hash.eq(token.hash().to_vec()),
                sso_consents::browser_hash.eq(browser.hash().to_vec()),
                sso_consents::claims.eq(serde_json::to_value(claims)?),
                (
                    sso_consents::return_to.eq(return_to),
                    sso_consents::created_at.eq(now.to_diesel()),
                    sso_consents::expires_at.eq((now + CONSENT_LIFE).to_diesel()),
                ),
            ))
            .execute(tx)
            .await?;
        Ok(token)
    }

    /// The open question of that token. Enters its organization.
    pub async fn find(tx: &mut Tx, token: TokenHash, now: Timestamp) -> Result<Option<Self>, AppError> {
        let org: Option<OrgId> = diesel::select(functions::organization_of_consent(token.to_vec()))
            .get_result(tx)
            .await?;
        let Some(org) = org else { return Ok(None) };
        tx.enter(org).await?;
        let row: Option<(Uuid, ConnectionId, UserId, Vec<u8>, serde_json::Value, String)> = sso_consents::table
            .filter(sso_consents::organization_id.eq(org))
            .filter(sso_consents::token_hash.eq(token.to_vec()))
            .filter(sso_consents::used_at.is_null())
            .filter(sso_consents::expires_at.gt(now.to_diesel()))
            .select((
                sso_consents::id,
                sso_consents::connection_id,
                sso_consents::user_id,
                sso_consents::browser_hash,
                sso_consents::claims,
                sso_consents::return_to,
            ))
            .first(tx)
            .await
            .optional()?;
        let Some((id, connection, user, browser, claims, return_to)) = row else {
            return Ok(None);
        };
        let connection = Connection::find(tx, org, connection).await?;
        let user = User::by_id(tx, user).await?;
        let (Some(connection), Some(user)) = (connection, user) else {
            return Ok(None);
        };
        Ok(Some(Self {
            org,
            organization: Organization::current(tx, org).await?,
            connection,
            user,
            claims: serde_json::from_value(claims)?,
            return_to,
            id,
            browser,
        }))
    }

    /// Whether it was asked in this browser.
    pub fn is_of(&self, browser: Option<&Browser>) -> bool {
        browser.is_some_and(|browser| browser.hash().as_bytes() == self.browser)
    }

    /// Uses it up; of two answers at once the database takes one.
    pub async fn use_up(&self, tx: &mut Tx, now: Timestamp) -> QueryResult<bool> {
        diesel::update(sso_consents::table.find((self.org, self.id)))
            .filter(sso_consents::used_at.is_null())
            .filter(sso_consents::expires_at.gt(now.to_diesel()))
            .set(sso_consents::used_at.eq(now.to_diesel()))
            .execute(tx)
            .await
            .map(|used| used == 1)
    }

    /// What the mailed link has beyond the browser's own: only who reads the account's mail knows it.
    pub fn proof(&self, key: &SecretKey) -> Token {
        Token::new(key.sign(PURPOSE, self.message().as_bytes()))
    }

    /// Whether that is it.
    pub fn is_proven_by(&self, key: &SecretKey, proof: &str) -> bool {
        let bytes = URL_SAFE_NO_PAD.decode(proof).unwrap_or_default();
        key.check(PURPOSE, self.message().as_bytes(), &bytes)
    }

    fn message(&self) -> String {
        format!("{} {}", self.id, self.user.email)
    }

    pub fn person(&self) -> Person {
        Person::from(&self.user)
    }
}
