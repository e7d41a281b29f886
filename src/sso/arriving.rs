//! Somebody comes in: what is written when everything was fine.

use super::claims::Claims;
use super::identity::{Identity, Place, place_of};
use super::judging::Known;
use super::reason::{Reason, Rule};
use super::roles::{self, Changes};
use crate::access::{Person, Through, sign_in_through};
use crate::account::User;
use crate::audit::{self, Action, Author, AuthorKind, Event};
use crate::database::Tx;
use crate::identity_providers::{Connection, Version};
use crate::ids::{IdentityId, MemberId, OrgId, UserId};
use crate::members::news::Told;
use crate::members::{Joining, Member, Source, Subject, welcome};
use crate::organizations::Organization;
use crate::organizations::seats::Seats;
use crate::roles::Role;
use crate::schema::sso_sessions;
use crate::state::App;
use crate::web::{AppError, names};
use actix_web::HttpRequest;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use serde_json::json;

/// The door that somebody stands at: the organization, the connection, the browser.
pub struct Door<'a> {
    pub app: &'a App,
    pub req: &'a HttpRequest,
    pub visit: &'a crate::access::Visit,
    pub org: OrgId,
    pub organization: &'a Organization,
    pub connection: &'a Connection,
}

/// Who is in.
#[derive(Clone, Debug)]
pub struct Arrived {
    pub identity: IdentityId,
    pub person: Person,
    pub member: MemberId,
}

impl Door<'_> {
    fn author(&self, person: &Person) -> Author {
        Author::new(AuthorKind::Member, Some(person.id.uuid()), &person.name, self.visit)
    }

    /// Lets somebody in who is known by their identity. They are held first, and looked at again: a removal or a
    /// suspension at the same moment comes wholly before or wholly after.
    pub async fn known(&self, tx: &mut Tx, claims: &Claims, known: Known) -> Result<Result<Arrived, Reason>, AppError> {
        let Known {
            identity,
            person,
            member,
            changes,
        } = known;
        let author = self.author(&person);
        let place = Place::hold(tx, self.org, member).await?;
        let admits = place.map_or(Err(Rule::MemberRemoved), |place| place.admits(self.visit.now));
        if let Err(rule) = admits {
            return Ok(Err(rule.into()));
        }
        if !identity.note(tx, self.org, claims, &author).await? {
            // They belong here, but the link to the provider was ended just now.
            return Err(AppError::Conflict(self.visit.words().sso_again_text().to_owned()));
        }
        self.apply(tx, &person, member, changes, true).await?;
        Ok(Ok(Arrived {
            identity: identity.id,
            person,
            member,
        }))
    }

    /// Makes an account and a member of somebody whom nobody knew. The organization is held before.
    pub async fn newcomer(&self, tx: &mut Tx, claims: &Claims) -> Result<Result<Arrived, Reason>, AppError> {
        let organization = self.organization;
        let born = User::create_vouched(
            tx,
            &claims.email,
            &claims.name,
            (self.visit.language_or(&organization.locale), &organization.time_zone),
            self.visit.now,
        );
        let Some(person) = born.await? else {
            return Err(AppError::Conflict(self.visit.words().sso_again_text().to_owned()));
        };
        self.link(tx, claims, person).await
    }

    /// Links an account to the identity, and makes its owner a member if they are none. The owner agreed, or the
    /// account was born just now. The organization is held before.
    pub async fn link(
        &self,
        tx: &mut Tx,
        claims: &Claims,
        person: Person,
    ) -> Result<Result<Arrived, Reason>, AppError> {
        let author = self.author(&person);
        let connection = (self.connection.id, self.connection.name.as_str());
        let (member, was_member) = match place_of(tx, self.org, person.id).await? {
            Some(place) => (place.member, true),
            None => match self.join(tx, &person, &author).await? {
                Ok(member) => (member, false),
                Err(reason) => return Ok(Err(reason)),
            },
        };
        let linked = Identity::link(tx, self.org, connection, claims, person.id, &author).await?;
        let Some(identity) = linked else {
            return Err(AppError::Conflict(self.visit.words().sso_again_text().to_owned()));
        };
        let groups = &claims.groups;
        let changes = Changes::of(tx, self.org, self.connection.id, member, groups, author.at).await?;
        self.apply(tx, &person, member, changes, was_member).await?;
        Ok(Ok(Arrived {
            identity,
            person,
            member,
        }))
    }

    /// Gives and takes what their groups bring. `tells`: by mail, if anything changed.
    async fn apply(
        &self,
        tx: &mut Tx,
        person: &Person,
        member: MemberId,
        changes: Changes,
        tells: bool,
    ) -> Result<(), AppError> {
        if changes.is_none() {
            return Ok(());
        }
        let (now, author) = (self.visit.now, self.author(person));
        let before = Subject::find(tx, self.org, member, now).await?;
        let whose = (member, person.name.as_str());
        roles::apply(tx, self.org, self.connection.id, whose, changes, &author).await?;
        let Some(subject) = before.filter(|_| tells) else {
            return Ok(());
        };
        let told = Told {
            org: self.org,
            organization: &self.organization.name,
            slug: &self.organization.slug,
            person: &self.connection.name,
            subject: &subject,
            now,
        };
        told.of_roles(tx).await
    }

    async fn join(&self, tx: &mut Tx, person: &Person, author: &Author) -> Result<Result<MemberId, Reason>, AppError> {
        if Seats::take_for(tx, self.org, &person.email, author.at).await?.is_err() {
            return Ok(Err(Rule::NoSeat.into()));
        }
        // What the mapping gives comes afterwards, and belongs to the connection.
        let roles = match roles::is_mapped(tx, self.org, self.connection.id).await? {
            true => vec![],
            false => Role::defaults(tx, self.org).await?,
        };
        let roles: Vec<Role> = roles.into_iter().filter(|role| !role.is_owner()).collect();
        let joining = Joining {
            org: self.org,
            organization_name: &self.organization.name,
            person,
            roles: &roles,
            team: None,
            source: Source::SingleSignOn,
            invited_by: "",
        };
        let member = Member::join(tx, joining, author).await?;
        if member.is_some() {
            welcome(tx, &joining, author.at).await?;
        }
        Ok(member.ok_or(Rule::MemberRemoved.into()))
    }

    /// Starts the session, which opens this organization only and ends with the connection.
    pub async fn open(&self, tx: &mut Tx, claims: &Claims, arrived: &Arrived) -> Result<(), AppError> {
        let (user, now): (UserId, _) = (arrived.person.id, self.visit.now);
        let through = Through {
            organization: self.org,
            connection: self.connection.id,
            ends_at: claims.session_ends_at,
        };
        let session = sign_in_through(tx, self.app, self.req, user, through).await?;
        diesel::insert_into(sso_sessions::table)
            .values((
                sso_sessions::organization_id.eq(self.org),
                sso_sessions::session_id.eq(session.uuid()),
                sso_sessions::connection_id.eq(self.connection.id.uuid()),
                sso_sessions::identity_id.eq(arrived.identity.uuid()),
                sso_sessions::name_id.eq(serde_json::to_value(&claims.name_id)?),
                sso_sessions::session_index.eq(&claims.session_index),
            ))
            .execute(tx)
            .await?;
        let event = Event::new(Action::SignedIn)
            .on("user", user.uuid(), &arrived.person.email)
            .change(None, json!({ "connection": self.connection.name }));
        audit::record(tx, Some(self.org), &self.author(&arrived.person), event).await?;
        Version::worked(tx, self.org, self.connection.id, self.connection.version, now).await?;
        Ok(())
    }

    /// Where they wanted to go, if that is in this organization; else its first page.
    pub fn way_on(&self, wish: &str) -> String {
        let home = format!("/o/{}", self.organization.slug);
        let inside = |path: &&str| {
            path.strip_prefix(home.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']))
        };
        names::own_path(wish).filter(inside).map_or(home.clone(), str::to_owned)
    }
}
