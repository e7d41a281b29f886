//! Whom a change of connections or domains would shut out of an organization that no password opens.

use super::Closing;
use crate::access::{Permission, Who};
use crate::audit::{self, Event};
use crate::database::Tx;
use crate::ids::{ConnectionId, OrgId};
use crate::schema::{connections, domains, functions, members};
use crate::state::App;
use crate::web::AppError;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;

/// So many of those who would be shut out are named.
const NAMED: usize = 5;

/// Through which connections, and from which domains, people come in. Taken before a change, and held against what the
/// change leaves.
#[derive(Clone, Debug)]
pub struct WaysIn {
    /// Those that let everybody through.
    live: Vec<ConnectionId>,
    /// The proven ones, each with the connection that it names.
    domains: Vec<(String, Option<ConnectionId>)>,
}

impl WaysIn {
    /// As they are now. The caller holds the organization, so that they stay so until the change.
    pub async fn of(tx: &mut Tx, org: OrgId) -> QueryResult<Self> {
        let live = connections::table
            .filter(connections::organization_id.eq(org))
            .filter(connections::status.eq("active"))
            .filter(connections::stage.eq_any(["everyone", "enforced"]))
            .select(connections::id)
            .load(tx)
            .await?;
        let domains = domains::table
            .filter(domains::organization_id.eq(org))
            .filter(domains::status.eq_any(["proven", "lapsing"]))
            .select((domains::name, domains::connection_id))
            .load(tx)
            .await?;
        Ok(Self { live, domains })
    }

    /// Gives back the transaction, in which the change is made but not committed, if everybody who came in still
    /// does, or comes in by a password. `event` is what is written down if not.
    ///
    /// # Errors
    /// 403 for somebody who does not decide how people sign in; for others 409 that names who would be shut out.
    pub async fn keep(&self, mut tx: Tx, who: &Who, app: &App, event: Event) -> Result<Tx, AppError> {
        let (t, org) = (who.t, who.org());
        let lost = self.lost(&Self::of(&mut tx, org).await?);
        if lost.is_empty() || !Closing::of(&mut tx, org).await?.is_closed() {
            return Ok(tx);
        }
        if !who.may(Permission::SignInEdit) {
            drop(tx);
            return Err(AppError::forbidden(&app.pool, who, Permission::SignInEdit).await);
        }
        let mut names = members_of(&mut tx, org, &lost, who.now()).await?;
        if names.is_empty() {
            return Ok(tx);
        }
        drop(tx);
        if names.len() > NAMED {
            names.truncate(NAMED);
            names.push(t.common_others().to_owned());
        }
        let sentence = t.methods_shuts_out(t.list(&names));
        audit::refuse(&app.pool, Some(org), &who.author(), event.reason(&sentence)).await?;
        Err(AppError::Conflict(sentence))
    }

    /// The domains whose people came in, and do not by what is left.
    fn lost(&self, left: &Self) -> Vec<String> {
        let lost = self.domains.iter().filter(|(name, named)| {
            let now = left.domains.iter().find(|one| one.0 == *name);
            // A domain that names none any more, since its connection was removed, still has its people there.
            self.serve(*named) && !now.is_some_and(|now| left.serve(now.1.or(*named)))
        });
        lost.map(|(name, _)| name.clone()).collect()
    }

    /// Whether people of a domain come in that names this connection, or none in particular.
    fn serve(&self, named: Option<ConnectionId>) -> bool {
        named.map_or(!self.live.is_empty(), |id| self.live.contains(&id))
    }
}

/// Names of active members of these domains whose password opens nothing, a few more than are named. Reads every member of
/// the organization: this is asked once in a while.
async fn members_of(tx: &mut Tx, org: OrgId, domains: &[String], now: Timestamp) -> QueryResult<Vec<String>> {
    members::table
        .filter(members::organization_id.eq(org))
        .filter(members::status.eq("active"))
        .filter(members::password_sign_in.ne("on"))
        .filter(members::ends_at.is_null().or(members::ends_at.gt(now.to_diesel())))
        .filter(functions::split_part(members::email, "@", 2).eq_any(domains))
        .order((members::sort_name, members::id))
        .limit(NAMED as i64 + 1)
        .select(members::name)
        .load(tx)
        .await
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn connection(number: u128) -> ConnectionId {
        ConnectionId::from(Uuid::from_u128(number))
    }

    fn ways(live: &[u128], domains: &[(&str, Option<u128>)]) -> WaysIn {
        let of = |(name, named): &(&str, Option<u128>)| ((*name).to_owned(), named.map(connection));
        WaysIn {
            live: live.iter().copied().map(connection).collect(),
            domains: domains.iter().map(of).collect(),
        }
    }

    #[test]
    fn a_domain_is_lost_with_its_last_connection_and_not_before() {
        let before = ways(&[1, 2], &[("a", Some(1)), ("b", Some(2)), ("any", None)]);
        let lost = |live: &[u128], domains: &[(&str, Option<u128>)]| before.lost(&ways(live, domains));
        assert!(before.lost(&before).is_empty());
        // Switched off, and removed, which makes the domain name none.
        assert_eq!(lost(&[1], &[("a", Some(1)), ("b", Some(2)), ("any", None)]), ["b"]);
        assert_eq!(lost(&[1], &[("a", Some(1)), ("b", None), ("any", None)]), ["b"]);
        assert_eq!(
            lost(&[], &[("a", Some(1)), ("b", Some(2)), ("any", None)]),
            ["a", "b", "any"]
        );
        // Led elsewhere: to one that works, to any, to one that does not.
        assert!(lost(&[1, 2], &[("a", Some(2)), ("b", None), ("any", Some(1))]).is_empty());
        assert_eq!(lost(&[1, 2], &[("a", Some(3)), ("b", Some(2)), ("any", None)]), ["a"]);
        // The domain itself goes.
        assert_eq!(lost(&[1, 2], &[("a", Some(1)), ("b", Some(2))]), ["any"]);
    }

    #[test]
    fn what_let_nobody_in_before_is_not_lost() {
        let before = ways(&[1], &[("a", Some(2)), ("b", Some(1))]);
        assert_eq!(before.lost(&ways(&[], &[])), ["b"]);
        assert!(ways(&[], &[("a", None)]).lost(&ways(&[], &[])).is_empty());
    }
}
