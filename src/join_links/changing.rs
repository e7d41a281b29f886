//! Making a link, showing its address again, taking it back, and taking that back.

use super::{JoinLink, place_of};
use crate::access::granting::Limit;
use crate::access::{Place, Who};
use crate::audit::{self, Action, Event};
use crate::chance::Chance;
use crate::database::Tx;
use crate::domains::DomainName;
use crate::ids::JoinLinkId;
use crate::invitations::{expiry, role_names};
use crate::roles::Role;
use crate::schema::{join_link_roles, join_links};
use crate::seal::SecretKey;
use crate::tokens::Token;
use crate::web::AppError;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff_diesel::ToDiesel;
use uuid::Uuid;

/// The purpose for which a link's token is sealed.
const PURPOSE: &str = "join link";

/// The token of a link as its row keeps it.
pub(crate) fn sealed(key: &SecretKey, token: &Token) -> Vec<u8> {
    key.seal(PURPOSE, Chance.bytes(), token.reveal().as_bytes())
}

/// A link to be made. The caller has checked that its creator may give these roles.
#[derive(Debug)]
pub(super) struct NewLink {
    pub name: String,
    pub roles: Vec<Role>,
    pub team: Option<Uuid>,
    pub uses: i32,
    pub days: i32,
    pub domains: Vec<DomainName>,
    pub approval: bool,
}

/// What became of a change to a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Done,
    /// This person may not give its roles.
    Limited(Limit),
    /// It was revoked already, or is not revoked.
    TooLate,
}

impl NewLink {
    /// Writes the link; answers it with its token.
    pub async fn create(&self, tx: &mut Tx, key: &SecretKey, who: &Who) -> QueryResult<(JoinLink, Token)> {
        let (org, now) = (who.org(), who.now());
        let (id, token) = (JoinLinkId::from(Chance.id()), Chance.token());
        let domains: Vec<&str> = self.domains.iter().map(DomainName::as_str).collect();
        let link = diesel::insert_into(join_links::table)
            .values((
                join_links::organization_id.eq(org),
                join_links::id.eq(id),
                join_links::name.eq(&self.name),
                join_links::token_hash.eq(token.hash().to_vec()),
                join_links::sealed.eq(sealed(key, &token)),
                join_links::team_id.eq(self.team),
                join_links::domains.eq(&domains),
                join_links::approval.eq(self.approval),
                (
                    join_links::most_uses.eq(self.uses),
                    join_links::created_by.eq(who.person.id),
                    join_links::created_by_name.eq(&who.person.name),
                    join_links::created_at.eq(now.to_diesel()),
                    join_links::expires_at.eq(expiry(now, self.days).to_diesel()),
                ),
            ))
            .returning(JoinLink::as_returning())
            .get_result(tx)
            .await?;
        self.write_roles(tx, who, id).await?;
        let after = serde_json::json!({
            "name": self.name, "roles": role_names(&self.roles), "uses": self.uses, "domains": domains.join(", "),
            "approval": self.approval, "expires_at": link.expires_at.to_string(),
        });
        let event = Event::new(Action::JoinLinkCreated)
            .on("join_link", id.uuid(), &self.name)
            .change(None, after);
        audit::record(tx, Some(org), &who.author(), event).await?;
        Ok((link, token))
    }

    async fn write_roles(&self, tx: &mut Tx, who: &Who, id: JoinLinkId) -> QueryResult<()> {
        let row = |role: &Role| {
            (
                join_link_roles::organization_id.eq(who.org()),
                join_link_roles::link_id.eq(id),
                join_link_roles::role_id.eq(role.id),
            )
        };
        let rows: Vec<_> = self.roles.iter().map(row).collect();
        if rows.is_empty() {
            return Ok(());
        }
        diesel::insert_into(join_link_roles::table)
            .values(rows)
            .execute(tx)
            .await
            .map(|_| ())
    }
}

impl JoinLink {
    /// Opens the sealed token; that somebody looked is written down.
    pub(super) async fn reveal(&self, tx: &mut Tx, key: &SecretKey, who: &Who) -> Result<Token, AppError> {
        let plain = key
            .open(PURPOSE, &self.sealed)
            .map_err(|e| anyhow::anyhow!("the address of a join link: {e}"))?;
        let token = std::str::from_utf8(&plain).ok().and_then(Token::parse);
        let token = token.ok_or_else(|| anyhow::anyhow!("a join link without a token"))?;
        self.note(tx, who, Action::JoinLinkViewed).await?;
        Ok(token)
    }

    /// May this person show, revoke or restore the link? Its address is worth its roles.
    pub(super) fn may_be_given_by(who: &Who, roles: &[Role], place: &Place) -> Result<(), Limit> {
        roles
            .iter()
            .try_for_each(|role| role.may_be_granted_at(who, place, None))
    }

    /// Takes it back: nobody comes in by it from now on.
    pub(super) async fn revoke(&self, tx: &mut Tx, who: &Who) -> QueryResult<Outcome> {
        let roles = self.roles(tx, who.org()).await?;
        let place = place_of(tx, who.org(), self.team_id).await?;
        if let Err(limit) = Self::may_be_given_by(who, &roles, &place) {
            return Ok(Outcome::Limited(limit));
        }
        let revoked = diesel::update(join_links::table.find((who.org(), self.id)))
            .filter(join_links::revoked_at.is_null())
            .set(join_links::revoked_at.eq(who.now().to_diesel()))
            .execute(tx)
            .await?;
        self.done(tx, who, revoked, Action::JoinLinkRevoked).await
    }

    /// Makes a revoked one valid again.
    pub(super) async fn restore(&self, tx: &mut Tx, who: &Who) -> QueryResult<Outcome> {
        let roles = self.roles(tx, who.org()).await?;
        let place = place_of(tx, who.org(), self.team_id).await?;
        if let Err(limit) = Self::may_be_given_by(who, &roles, &place) {
            return Ok(Outcome::Limited(limit));
        }
        let restored = diesel::update(join_links::table.find((who.org(), self.id)))
            .filter(join_links::revoked_at.is_not_null())
            .set(join_links::revoked_at.eq(None::<jiff_diesel::Timestamp>))
            .execute(tx)
            .await?;
        self.done(tx, who, restored, Action::JoinLinkRestored).await
    }

    async fn done(&self, tx: &mut Tx, who: &Who, rows: usize, action: Action) -> QueryResult<Outcome> {
        if rows == 0 {
            return Ok(Outcome::TooLate);
        }
        self.note(tx, who, action).await?;
        Ok(Outcome::Done)
    }

    async fn note(&self, tx: &mut Tx, who: &Who, action: Action) -> QueryResult<()> {
        let event = Event::new(action).on("join_link", self.id.uuid(), &self.name);
        audit::record(tx, Some(who.org()), &who.author(), event).await
    }
}
