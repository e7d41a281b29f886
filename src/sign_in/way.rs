//! Which way somebody signs in: by their password, or at the identity provider of the organization that has proven
//! the domain of their address. Everything that leads people somewhere asks here. The answer tells of domains and
//! connections, never whether an address has an account.

use crate::database::Tx;
use crate::domains::{Domain, organization_of};
use crate::ids::{ConnectionId, OrgId};
use crate::organizations::Organization;
use crate::schema::{connection_pilots, connections, members, organizations, platform_settings};
use crate::web::names::{self, EmailAddress};
use diesel::dsl::exists;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;

/// How somebody of an address signs in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    Password,
    /// At this identity provider.
    Connection {
        org: OrgId,
        id: ConnectionId,
        name: String,
        /// A password opens the organization as well.
        password_too: bool,
    },
}

/// Where a sign-in through a connection begins. `hint` is the address that the provider may fill in.
pub fn start_path(connection: ConnectionId, return_to: &str, hint: &str) -> String {
    let mut path = format!("/sso/saml/{connection}/start");
    let mut mark = '?';
    for (name, value) in [("return", return_to), ("hint", hint)] {
        if !value.is_empty() {
            path.push_str(&format!("{mark}{name}={}", names::percent(value)));
            mark = '&';
        }
    }
    path
}

/// The way for an address. Known and unknown addresses of a domain cost the same questions. The transaction may
/// be inside the wall of the domain's organization afterwards.
pub async fn way_for(tx: &mut Tx, email: &EmailAddress, now: Timestamp) -> QueryResult<Way> {
    let Some(org) = organization_of(tx, email).await? else {
        return Ok(Way::Password);
    };
    let Some(domain) = Domain::of_address(tx, org, email).await? else {
        return Ok(Way::Password);
    };
    let Some(door) = Door::of_domain(tx, org, &domain).await? else {
        return Ok(Way::Password);
    };
    let listed = connection_pilots::table.find((org, door.id, email.as_str()));
    let listed: bool = diesel::select(exists(listed)).get_result(tx).await?;
    let member: Option<String> = members::table
        .filter(members::organization_id.eq(org))
        .filter(members::email.eq(email.as_str()))
        .filter(members::status.eq("active"))
        .select(members::password_sign_in)
        .first(tx)
        .await
        .optional()?;
    let member = member.as_deref().unwrap_or("inherit");
    let whole = takes_passwords(tx, org).await?;
    let open = Organization::current(tx, org).await?.is_open_at(now);
    let inside = match door.stage.as_str() {
        "everyone" | "enforced" => true,
        "pilot" => listed,
        _ => false,
    };
    if !open || !inside {
        return Ok(Way::Password);
    }
    Ok(Way::Connection {
        org,
        id: door.id,
        name: door.name,
        password_too: match member {
            "on" => true,
            "off" => false,
            _ => whole,
        },
    })
}

/// Whether a password opens the organization, for whom nothing else is said.
pub(super) async fn takes_passwords(tx: &mut Tx, org: OrgId) -> QueryResult<bool> {
    let (enforced, own): (bool, String) = organizations::table
        .find(org)
        .select((organizations::sso_enforced, organizations::password_sign_in))
        .first(tx)
        .await?;
    let platform: bool = platform_settings::table
        .select(platform_settings::password_sign_in)
        .first(tx)
        .await?;
    Ok(!enforced && (own == "on" || own == "inherit" && platform))
}

/// An active connection.
#[derive(Clone, Debug, Queryable)]
pub(super) struct Door {
    pub id: ConnectionId,
    pub name: String,
    pub stage: String,
}

impl Door {
    /// The active connections of an organization, by name.
    pub async fn all(tx: &mut Tx, org: OrgId) -> QueryResult<Vec<Self>> {
        connections::table
            .filter(connections::organization_id.eq(org))
            .filter(connections::status.eq("active"))
            .order((connections::name, connections::id))
            .select((connections::id, connections::name, connections::stage))
            .load(tx)
            .await
    }

    /// The one that people of a domain use: the chosen one, or the only one.
    async fn of_domain(tx: &mut Tx, org: OrgId, domain: &Domain) -> QueryResult<Option<Self>> {
        let mut all = Self::all(tx, org).await?;
        Ok(match domain.connection_id {
            Some(chosen) => all.into_iter().find(|door| door.id == chosen),
            None if all.len() == 1 => all.pop(),
            None => None,
        })
    }

    /// Whether it lets in everybody who comes.
    pub fn is_open_to_all(&self) -> bool {
        matches!(self.stage.as_str(), "everyone" | "enforced")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn the_start_carries_the_way_on() {
        let id = ConnectionId::from(Uuid::nil());
        let base = "/sso/saml/00000000-0000-0000-0000-000000000000/start";
        assert_eq!(start_path(id, "", ""), base);
        assert_eq!(
            start_path(id, "/o/acme?x=1&y", "a+b@acme.example"),
            format!("{base}?return=/o/acme%3Fx%3D1%26y&hint=a%2Bb%40acme.example")
        );
    }
}
