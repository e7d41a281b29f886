//! From stage to stage: forward with a tested version of an active connection, backward always.

use super::super::{Connection, Stage, Status, Version};
use crate::audit::{self, Action, Author, Event};
use crate::database::Tx;
use crate::ids::OrgId;
use crate::schema::connections;
use crate::web::Words;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff_diesel::ToDiesel;
use serde_json::json;

/// Why more people cannot be let through yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Barrier {
    /// A draft, or switched off.
    NotActive,
    /// No test of the present settings has passed.
    Untested,
    /// Only the page that shows who would be locked out leads there.
    OnlyByEnforcement,
}

impl Barrier {
    /// What to do first.
    pub fn sentence(self, t: Words) -> &'static str {
        match self {
            Self::NotActive => t.rollout_barrier_not_active(),
            Self::Untested => t.rollout_barrier_untested(),
            Self::OnlyByEnforcement => t.rollout_barrier_enforcement(),
        }
    }
}

impl Stage {
    /// Its name for people.
    pub fn name(self, t: Words) -> &'static str {
        match self {
            Self::Test => t.rollout_stage_test(),
            Self::Pilot => t.rollout_stage_pilot(),
            Self::Everyone => t.rollout_stage_everyone(),
            Self::Enforced => t.rollout_stage_enforced(),
        }
    }

    /// Who signs in through the connection at this stage.
    pub fn meaning(self, t: Words) -> &'static str {
        match self {
            Self::Test => t.rollout_meaning_test(),
            Self::Pilot => t.rollout_meaning_pilot(),
            Self::Everyone => t.rollout_meaning_everyone(),
            Self::Enforced => t.rollout_meaning_enforced(),
        }
    }
}

impl Connection {
    /// What stands between this connection and a stage; `version` is its present one.
    pub fn barrier(&self, to: Stage, version: Option<&Version>) -> Option<Barrier> {
        if to <= self.stage {
            None
        } else if to == Stage::Enforced {
            Some(Barrier::OnlyByEnforcement)
        } else if self.status != Status::Active {
            Some(Barrier::NotActive)
        } else if version.is_none_or(|version| version.tested_at.is_none()) {
            Some(Barrier::Untested)
        } else {
            None
        }
    }

    /// Whether people sign in with settings that no test has passed.
    pub fn runs_untested(&self, version: Option<&Version>) -> bool {
        self.status == Status::Active
            && self.stage > Stage::Test
            && version.is_none_or(|version| version.tested_at.is_none() && version.worked_at.is_none())
    }

    /// Goes to a stage and writes it down. The caller holds the connection and has asked for barriers.
    pub(super) async fn go_to(&mut self, tx: &mut Tx, org: OrgId, to: Stage, author: &Author) -> QueryResult<()> {
        let (from, at) = (self.stage, author.at.to_diesel());
        diesel::update(connections::table.find((org, self.id)))
            .set((
                connections::stage.eq(to.key()),
                connections::stage_before.eq(from.key()),
                connections::stage_since.eq(at),
                connections::updated_at.eq(at),
                connections::updated_by.eq(&author.name),
            ))
            .execute(tx)
            .await?;
        let action = match (from, to) {
            (_, Stage::Enforced) => Action::SsoEnforced,
            (Stage::Enforced, _) => Action::SsoReleased,
            _ => Action::ConnectionStageChanged,
        };
        let event = Event::new(action)
            .on("connection", self.id.uuid(), &self.name)
            .change(json!({ "stage": from.key() }), json!({ "stage": to.key() }));
        audit::record(tx, Some(org), author, event).await?;
        (self.stage, self.stage_before, self.stage_since) = (to, Some(from), author.at);
        Ok(())
    }
}
