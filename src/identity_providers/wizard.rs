//! The steps of setting a connection up, one page each, and where it was left.

use super::Connection;
use crate::database::Tx;
use crate::ids::OrgId;
use crate::schema::connections;
use crate::web::Words;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

/// A step after the choice of the provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Our values go into the provider's console.
    Values,
    /// The provider's come here.
    Metadata,
    Attributes,
    Groups,
    Options,
    Test,
    Activation,
}

impl Step {
    pub const ALL: [Self; 7] = [
        Self::Values,
        Self::Metadata,
        Self::Attributes,
        Self::Groups,
        Self::Options,
        Self::Test,
        Self::Activation,
    ];

    /// The word in the path and in the database.
    pub fn key(self) -> &'static str {
        match self {
            Self::Values => "values",
            Self::Metadata => "metadata",
            Self::Attributes => "attributes",
            Self::Groups => "groups",
            Self::Options => "options",
            Self::Test => "test",
            Self::Activation => "activation",
        }
    }

    /// Where a connection was left; what is set up has passed them all.
    pub fn reached(connection: &Connection) -> Self {
        let found = Self::ALL.into_iter().find(|step| step.key() == connection.step);
        match connection.status {
            super::Status::Draft => found.unwrap_or(Self::Values),
            _ => Self::Activation,
        }
    }

    /// Whether somebody with a set-up link does it: they give nobody a role and switch nothing on.
    pub fn is_for_links(self) -> bool {
        !matches!(self, Self::Groups | Self::Activation)
    }

    /// The next one for a member, or for somebody with a link.
    pub fn next(self, by_link: bool) -> Option<Self> {
        let after = Self::ALL.into_iter().filter(|step| *step > self);
        after.into_iter().find(|step| !by_link || step.is_for_links())
    }

    /// The one before.
    pub fn previous(self, by_link: bool) -> Option<Self> {
        let before = Self::ALL.into_iter().rev().filter(|step| *step < self);
        before.into_iter().find(|step| !by_link || step.is_for_links())
    }

    pub fn label(self, t: Words) -> &'static str {
        match self {
            Self::Values => t.identity_providers_step_values(),
            Self::Metadata => t.identity_providers_step_metadata(),
            Self::Attributes => t.identity_providers_step_attributes(),
            Self::Groups => t.identity_providers_step_groups(),
            Self::Options => t.identity_providers_step_options(),
            Self::Test => t.identity_providers_step_test(),
            Self::Activation => t.identity_providers_step_activation(),
        }
    }
}

impl Connection {
    /// Notes that the wizard came this far; it never goes back.
    pub async fn reach(&mut self, tx: &mut Tx, org: OrgId, step: Step) -> QueryResult<()> {
        if step <= Step::reached(self) {
            return Ok(());
        }
        step.key().clone_into(&mut self.step);
        diesel::update(connections::table.find((org, self.id)))
            .set(connections::step.eq(step.key()))
            .execute(tx)
            .await
            .map(|_| ())
    }
}
