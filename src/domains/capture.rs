//! Somebody has proven an address of a proven domain: what the organization makes of it. Nothing here is told to
//! anybody who has not.

use super::{Domain, DomainName, Policy};
use crate::access::Person;
use crate::audit::Author;
use crate::database::Tx;
use crate::ids::OrgId;
use crate::join_requests::Asking;
use crate::members::{Joining, Member, Source, welcome};
use crate::organizations::Organization;
use crate::organizations::seats::Seats;
use crate::roles::Role;
use crate::schema::functions;
use crate::seal::SecretKey;
use crate::web::AppError;
use crate::web::names::EmailAddress;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use uuid::Uuid;

/// An organization that takes in, or is named to, people of this domain.
#[derive(Clone, Debug)]
pub struct Capturing {
    org: OrgId,
    pub organization: Organization,
    pub domain: String,
    pub policy: Policy,
}

/// What became of somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Captured {
    In,
    /// A request waits for an answer now.
    Asked,
    /// A request waited already.
    AskedBefore,
    /// A member already, active or suspended.
    Member,
    /// Every seat of the organization is taken.
    NoSeat,
}

/// The organization whose own domain this address is of; the transaction is inside its wall afterwards.
pub async fn organization_of(tx: &mut Tx, email: &EmailAddress) -> QueryResult<Option<OrgId>> {
    let Some(name) = DomainName::of(email) else {
        return Ok(None);
    };
    let question = functions::organization_of_domain(name.as_str());
    let Some(org) = diesel::select(question).get_result::<Option<Uuid>>(tx).await? else {
        return Ok(None);
    };
    let org = OrgId::proven(org);
    tx.enter(org).await?;
    Ok(Some(org))
}

impl Domain {
    /// Who captures this address, which its owner has proven. The transaction is inside that organization's wall
    /// afterwards.
    pub async fn capturing(tx: &mut Tx, email: &EmailAddress, now: Timestamp) -> QueryResult<Option<Capturing>> {
        let Some(org) = organization_of(tx, email).await? else {
            return Ok(None);
        };
        let Some(domain) = Self::of_address(tx, org, email).await? else {
            return Ok(None);
        };
        let organization = Organization::current(tx, org).await?;
        let policy = domain.policy();
        Ok(
            (policy != Policy::Off && organization.is_open_at(now)).then_some(Capturing {
                org,
                organization,
                domain: domain.name,
                policy,
            }),
        )
    }
}

impl Capturing {
    /// Whether they are members at once.
    pub fn joins(&self) -> bool {
        self.policy == Policy::Join
    }

    /// Whether there is something to offer to this person: they are no member.
    pub async fn fits(&self, tx: &mut Tx, person: &Person) -> QueryResult<bool> {
        let status = Member::status_of(tx, self.org, person.id).await?;
        Ok(status.is_none_or(|status| status == "removed"))
    }

    /// Makes the person a member, or their wish a request, as the policy says. Anything but `In` and `Asked` is
    /// to be rolled back.
    pub async fn admit(
        &self,
        tx: &mut Tx,
        key: &SecretKey,
        person: &Person,
        author: &Author,
    ) -> Result<Captured, AppError> {
        match Member::status_of(tx, self.org, person.id).await?.as_deref() {
            // Who was removed does not come back on their own.
            Some("removed") => self.ask(tx, key, person, author).await,
            Some(_) => Ok(Captured::Member),
            None if self.joins() => self.let_in(tx, person, author).await,
            None => self.ask(tx, key, person, author).await,
        }
    }

    async fn let_in(&self, tx: &mut Tx, person: &Person, author: &Author) -> Result<Captured, AppError> {
        if Seats::take_for(tx, self.org, &person.email, author.at).await?.is_err() {
            return Ok(Captured::NoSeat);
        }
        let joining = Joining {
            org: self.org,
            organization_name: &self.organization.name,
            person,
            roles: &Role::defaults(tx, self.org).await?,
            team: None,
            source: Source::Domain,
            invited_by: "",
        };
        Ok(match Member::join(tx, joining, author).await? {
            Some(_) => {
                welcome(tx, &joining, author.at).await?;
                Captured::In
            }
            None => Captured::Member,
        })
    }

    async fn ask(&self, tx: &mut Tx, key: &SecretKey, person: &Person, author: &Author) -> Result<Captured, AppError> {
        let asking = Asking {
            org: self.org,
            organization: &self.organization,
            person,
            link: None,
            message: "",
        };
        Ok(match asking.ask(tx, key, author).await? {
            Some(_) => Captured::Asked,
            None => Captured::AskedBefore,
        })
    }
}
