//! Coming in by a link: the one statement that decides, and everything that follows from it in one transaction.

use super::domains::fits;
use super::standing::Standing;
use crate::access::{Person, Visit};
use crate::account::User;
use crate::audit::{self, Action, Author, AuthorKind, Event};
use crate::database::Tx;
use crate::ids::{JoinLinkId, MemberId, OrgId, UserId};
use crate::invitations::Newcomer;
use crate::join_requests::Asking;
use crate::members::{Joining, Member, Source, welcome};
use crate::organizations::seats::Seats;
use crate::schema::{join_links, members};
use crate::seal::SecretKey;
use crate::web::AppError;
use crate::web::names::EmailAddress;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff_diesel::ToDiesel;

/// What became of somebody who followed a link to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Admitted {
    In(UserId),
    /// A request waits for an answer now.
    Asked(UserId),
    /// A request waited already.
    AskedBefore,
    /// The link stopped working in the meantime.
    Lost,
    /// The link does not take addresses of this domain.
    OtherDomain,
    /// The address has an account: its owner is to sign in.
    HasAccount,
    /// A member already, active or suspended.
    Member,
    /// Every seat of the organization is taken.
    NoSeat,
}

impl Standing {
    /// Makes the newcomer a member with the roles of the link, or their wish a request. `email` is proven.
    /// Anything but `In` and `Asked` is to be rolled back.
    pub async fn admit(
        &self,
        tx: &mut Tx,
        key: &SecretKey,
        email: &EmailAddress,
        newcomer: Newcomer<'_>,
        visit: &Visit,
    ) -> Result<Admitted, AppError> {
        if !fits(email, &self.link.domains) {
            return Ok(Admitted::OtherDomain);
        }
        if !self.is_open() || !self.take_a_use(tx, visit).await? {
            return Ok(Admitted::Lost);
        }
        let person = match newcomer {
            Newcomer::Known(person) => person.clone(),
            Newcomer::New { name, password } => {
                let organization = &self.organization;
                let place = (visit.language_or(&organization.locale), organization.time_zone.as_str());
                match User::create_proven(tx, email, name, password, place, visit.now).await? {
                    Some(person) => person,
                    None => return Ok(Admitted::HasAccount),
                }
            }
        };
        let author = Author::new(AuthorKind::Member, Some(person.id.uuid()), &person.name, visit);
        let status = Member::status_of(tx, self.org, person.id).await?;
        match status.as_deref() {
            // Who was removed does not come back on their own.
            Some("removed") => self.ask(tx, key, &person, &author).await,
            Some(_) => Ok(Admitted::Member),
            None if self.link.approval => self.ask(tx, key, &person, &author).await,
            None => self.let_in(tx, &person, &author).await,
        }
    }

    /// The one statement that decides: of many clicks at once, no more win than the link has uses left.
    async fn take_a_use(&self, tx: &mut Tx, visit: &Visit) -> QueryResult<bool> {
        diesel::update(join_links::table.find((self.org, self.link.id)))
            .filter(join_links::revoked_at.is_null())
            .filter(join_links::expires_at.gt(visit.now.to_diesel()))
            .filter(join_links::uses.lt(join_links::most_uses))
            .set(join_links::uses.eq(join_links::uses + 1))
            .execute(tx)
            .await
            .map(|taken| taken == 1)
    }

    async fn let_in(&self, tx: &mut Tx, person: &Person, author: &Author) -> Result<Admitted, AppError> {
        if Seats::take_for(tx, self.org, &person.email, author.at).await?.is_err() {
            return Ok(Admitted::NoSeat);
        }
        let joining = Joining {
            org: self.org,
            organization_name: &self.organization.name,
            person,
            roles: &self.roles,
            team: self.link.team_id.map(Into::into),
            source: Source::JoinLink,
            invited_by: &self.link.created_by_name,
        };
        let Some(member) = Member::join(tx, joining, author).await? else {
            return Ok(Admitted::Member);
        };
        welcome(tx, &joining, author.at).await?;
        note_link(tx, self.org, member, self.link.id).await?;
        self.note_use(tx, person, author).await?;
        Ok(Admitted::In(person.id))
    }

    async fn ask(&self, tx: &mut Tx, key: &SecretKey, person: &Person, author: &Author) -> Result<Admitted, AppError> {
        let asking = Asking {
            org: self.org,
            organization: &self.organization,
            person,
            link: Some(self.link.id),
            message: "",
        };
        if asking.ask(tx, key, author).await?.is_none() {
            return Ok(Admitted::AskedBefore);
        }
        self.note_use(tx, person, author).await?;
        Ok(Admitted::Asked(person.id))
    }

    async fn note_use(&self, tx: &mut Tx, person: &Person, author: &Author) -> QueryResult<()> {
        let after = serde_json::json!({ "name": person.name, "email": person.email });
        let event = Event::new(Action::JoinLinkUsed)
            .on("join_link", self.link.id.uuid(), &self.link.name)
            .change(None, after);
        audit::record(tx, Some(self.org), author, event).await
    }
}

/// Keeps through which link a member came.
pub(crate) async fn note_link(tx: &mut Tx, org: OrgId, member: MemberId, link: JoinLinkId) -> QueryResult<()> {
    diesel::update(members::table.find((org, member)))
        .set(members::join_link_id.eq(link))
        .execute(tx)
        .await
        .map(|_| ())
}
