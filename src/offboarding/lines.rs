//! What stands on a receipt.

use super::made::Made;
use crate::access::RoleName;
use crate::ids::{RoleId, TeamId};
use crate::members::Assignment;
use crate::web::Words;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Why sessions stayed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kept {
    /// The person belongs to other organizations.
    Elsewhere,
    /// The person works for the platform.
    Staff,
    /// The browser in which they left.
    Own,
}

/// What became of the sessions.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub struct Sessions {
    pub ended: usize,
    pub kept: usize,
    pub because: Option<Kept>,
}

/// A role that they held.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RoleLine {
    pub role: RoleId,
    pub name: RoleName,
    pub team: Option<TeamId>,
    pub team_name: Option<String>,
    pub ends_at: Option<Timestamp>,
}

impl From<&Assignment> for RoleLine {
    fn from(one: &Assignment) -> Self {
        Self {
            role: one.role.id,
            name: one.role.name.clone(),
            team: one.place.team_id(),
            team_name: one.team.clone(),
            ends_at: one.ends_at,
        }
    }
}

/// A team that they were in.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TeamLine {
    pub id: TeamId,
    pub name: String,
}

/// What they had, and what happened to it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Lines {
    pub sessions: Sessions,
    pub roles: Vec<RoleLine>,
    pub teams: Vec<TeamLine>,
    pub made: Vec<Made>,
    /// By what identity providers knew them here: (connection, address). None of it comes back.
    pub identities: Vec<(String, String)>,
    /// The person is the platform's staff: what they made works on, by that right.
    pub staff: bool,
}

/// A role that did not come back.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum LeftOut {
    Role {
        role: RoleName,
        team: Option<String>,
    },
    /// As receipts of earlier releases have it: the name with its team.
    Named(RoleName),
}

impl LeftOut {
    /// Its name in a reader's language.
    pub fn label(&self, t: Words) -> String {
        match self {
            Self::Role { role, team } => role.label_at(team.as_deref(), t),
            Self::Named(role) => role.label(t).to_owned(),
        }
    }
}

impl From<&Assignment> for LeftOut {
    fn from(one: &Assignment) -> Self {
        Self::Role {
            role: one.role.name.clone(),
            team: one.team.clone(),
        }
    }
}

/// What came back.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Restored {
    pub back: Vec<String>,
    pub left_out: Vec<LeftOut>,
}
