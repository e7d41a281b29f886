//! Whose word a connection takes. Whoever chooses the certificates, the provider's name, the address of its metadata,
//! or the attributes by which people and their groups are known, can make the provider say anything: that they are
//! somebody else, or that they are in any group. So the limits of granting hold here as on every way in: nobody makes
//! a connection bring what they may not give, and who holds more than they do confirms the link anew.

use super::{Connection, Desk, GroupRole, Settings, Status, Way};
use crate::access::granting::{self, Limit};
use crate::access::{Permission, Place, Who};
use crate::audit::{self, Action, Event};
use crate::database::Tx;
use crate::ids::{RoleId, UserId};
use crate::roles::Role;
use crate::schema::{assignments, external_identities, members, sessions, users};
use crate::state::App;
use crate::web::AppError;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff_diesel::ToDiesel;
use serde_json::json;

/// Beyond so many people, somebody who holds more has to do it: a change that makes a whole company confirm who they
/// are is no everyday change.
const MOST: i64 = 50;

/// Whether somebody may decide whose word counts.
#[derive(Debug)]
pub enum Vouching {
    /// These people hold more than they do, and would have to confirm the link.
    Fine(Vec<(UserId, String)>),
    /// It takes this permission, which they lack.
    Lacks(Permission),
}

impl Settings {
    /// Whether both take the word of the same provider about the same people and groups.
    pub fn takes_same_word(&self, other: &Self) -> bool {
        let certificates = |all: &Self| {
            let mut ders: Vec<String> = all.certificates.iter().map(|one| one.der.clone()).collect();
            ders.sort();
            ders
        };
        let known_by = |all: &Self| {
            let a = &all.attributes;
            [a.subject.clone(), a.email.clone(), a.groups.clone()]
        };
        self.entity_id == other.entity_id
            && self.metadata_url == other.metadata_url
            && known_by(self) == known_by(other)
            && certificates(self) == certificates(other)
    }
}

impl Connection {
    /// What the connection brings to people, this person may give: each line of the mapping, and what newcomers get.
    /// Asked before more people are let through it.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn brings_too_much(&self, tx: &mut Tx, who: &Who) -> QueryResult<Option<Permission>> {
        let lines = GroupRole::all(tx, who.org(), self.id).await?;
        for line in &lines {
            if let Err(limit) = GroupRole::may_be_written(who, &line.role, &line.place) {
                return Ok(Some(lacking(limit)));
            }
        }
        if !self.provisioning || !lines.is_empty() {
            return Ok(None);
        }
        let defaults = Role::defaults(tx, who.org()).await?;
        let beyond = |role: &Role| granting::may_touch(who, &[(role.permissions(), &Place::ORGANIZATION)]).err();
        Ok(defaults
            .iter()
            .filter(|role| !role.is_owner())
            .find_map(beyond)
            .map(lacking))
    }

    /// May this person decide whose word counts, for people who come through this connection already?
    ///
    /// # Errors
    /// Those of the database.
    pub async fn may_vouch(&self, tx: &mut Tx, who: &Who) -> QueryResult<Vouching> {
        if let Some(permission) = self.brings_too_much(tx, who).await? {
            return Ok(Vouching::Lacks(permission));
        }
        let mut lacks = None;
        let mut beyond: Vec<RoleId> = vec![];
        for role in Role::all(tx, who.org()).await? {
            if let Err(limit) = granting::may_touch(who, &[(role.permissions(), &Place::ORGANIZATION)]) {
                lacks = Some(lacking(limit));
                beyond.push(role.id);
            }
        }
        let people = self.linked_holders(tx, who, &beyond).await?;
        Ok(match lacks {
            Some(permission) if people.len() as i64 > MOST => Vouching::Lacks(permission),
            _ => Vouching::Fine(people),
        })
    }

    /// Who is linked to this connection and holds one of these roles, wherever: one more than [`MOST`] at most.
    async fn linked_holders(&self, tx: &mut Tx, who: &Who, roles: &[RoleId]) -> QueryResult<Vec<(UserId, String)>> {
        if roles.is_empty() {
            return Ok(vec![]);
        }
        let org = who.org();
        let holders = members::table
            .inner_join(
                assignments::table.on(assignments::organization_id
                    .eq(members::organization_id)
                    .and(assignments::member_id.eq(members::id))),
            )
            .filter(members::organization_id.eq(org))
            .filter(assignments::role_id.eq_any(roles))
            .filter(
                assignments::ends_at
                    .is_null()
                    .or(assignments::ends_at.gt(who.now().to_diesel())),
            )
            .select(members::user_id);
        external_identities::table
            .inner_join(users::table.on(users::id.eq(external_identities::user_id)))
            .filter(external_identities::organization_id.eq(org))
            .filter(external_identities::connection_id.eq(self.id.uuid()))
            .filter(external_identities::user_id.ne(who.person.id))
            .filter(external_identities::user_id.eq_any(holders))
            .select((users::id, users::email))
            .distinct()
            .limit(MOST + 1)
            .load(tx)
            .await
    }

    /// Ends the link of these people to this connection and the sessions that began there: at their next sign-in they
    /// confirm it anew, with their password or by mail.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn unlink(&self, tx: &mut Tx, who: &Who, people: &[(UserId, String)]) -> Result<(), AppError> {
        let org = who.org();
        for (person, email) in people {
            let theirs = external_identities::table
                .filter(external_identities::organization_id.eq(org))
                .filter(external_identities::connection_id.eq(self.id.uuid()))
                .filter(external_identities::user_id.eq(person));
            diesel::delete(theirs).execute(tx).await?;
            let through = sessions::table
                .filter(sessions::user_id.eq(person))
                .filter(sessions::connection_id.eq(self.id.uuid()));
            diesel::delete(through).execute(tx).await?;
            let event = Event::new(Action::IdentityUnlinked)
                .on("user", person.uuid(), email)
                .change(json!({ "connection": self.name, "email": email }), None);
            audit::record(tx, Some(org), &who.author(), event).await?;
        }
        Ok(())
    }
}

impl<W: Way> Desk<W> {
    /// Before these settings are written: asks whether this hand may decide whose word counts, and ends the links of
    /// those who hold more. Says how many they are, or which permission it takes. A draft lets nobody in, and is asked
    /// about when it is switched on.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn vouch(&mut self, settings: &Settings) -> Result<Result<usize, Permission>, AppError> {
        let Some(who) = self.hand.who() else { return Ok(Ok(0)) };
        self.connection.vouched(&mut self.tx, who, settings).await
    }
}

impl Connection {
    /// The same for a member.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn vouched(
        &self,
        tx: &mut Tx,
        who: &Who,
        settings: &Settings,
    ) -> Result<Result<usize, Permission>, AppError> {
        if self.status == Status::Draft || self.settings.takes_same_word(settings) {
            return Ok(Ok(0));
        }
        match self.may_vouch(tx, who).await? {
            Vouching::Lacks(permission) => Ok(Err(permission)),
            Vouching::Fine(people) => {
                self.unlink(tx, who, &people).await?;
                Ok(Ok(people.len()))
            }
        }
    }
}

/// The refusal, with the desk cleared: nothing is held while it is written down.
pub async fn refused<W: Way>(desk: Desk<W>, app: &App, permission: Permission) -> AppError {
    let Desk { tx, hand, .. } = desk;
    drop(tx);
    match hand.who() {
        Some(who) => AppError::forbidden(&app.pool, who, permission).await,
        None => AppError::NotFound,
    }
}

/// The permission to ask for.
fn lacking(limit: Limit) -> Permission {
    match limit {
        Limit::Lacks(permissions) => permissions.iter().next().unwrap_or(Permission::RolesAssign),
        Limit::MayNotAssign | Limit::EndsSooner(_) => Permission::RolesAssign,
    }
}
