//! What somebody holds in one organization: roles, each for the whole organization or for a team and what is
//! below it, each for good or until a moment.

use super::{Permission, Permissions, RoleName};
use crate::ids::TeamId;
use jiff::Timestamp;
use serde::{Deserialize, Deserializer};

/// Where a role holds: in the whole organization, or in a team and everything below it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// From the root of the tree to the team; empty is the organization.
    path: Vec<TeamId>,
}

impl Place {
    pub const ORGANIZATION: Self = Self { path: vec![] };

    /// The team at the end of a path that begins at the root.
    pub fn team(path: Vec<TeamId>) -> Self {
        Self { path }
    }

    /// The team, unless it is the organization.
    pub fn team_id(&self) -> Option<TeamId> {
        self.path.last().copied()
    }

    pub fn is_organization(&self) -> bool {
        self.path.is_empty()
    }

    /// Whether what is held in this team holds here.
    pub fn is_within(&self, team: TeamId) -> bool {
        self.path.contains(&team)
    }

    /// The teams from the root to here.
    pub fn path(&self) -> &[TeamId] {
        &self.path
    }

    /// The place around this one: the team above, or the organization.
    pub fn above(&self) -> Self {
        Self::team(
            self.path
                .split_last()
                .map(|(_, above)| above.to_vec())
                .unwrap_or_default(),
        )
    }
}

/// A role that somebody holds.
#[derive(Clone, Debug, Deserialize)]
pub struct Grant {
    pub role: RoleName,
    #[serde(rename = "mask", deserialize_with = "mask")]
    pub permissions: Permissions,
    /// `None`: in the whole organization.
    pub team: Option<TeamId>,
    #[serde(default)]
    pub team_name: Option<String>,
    /// When it is over; `None`: it has no end.
    #[serde(deserialize_with = "moment")]
    pub ends: Option<Timestamp>,
}

fn mask<'de, D: Deserializer<'de>>(from: D) -> Result<Permissions, D::Error> {
    let text = <std::borrow::Cow<'de, str>>::deserialize(from)?;
    let bytes = hex::decode(text.as_bytes()).map_err(serde::de::Error::custom)?;
    Ok(Permissions::from_mask(&bytes))
}

/// A moment as seconds since 1970.
pub(super) fn moment<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Timestamp>, D::Error> {
    let seconds = Option::<f64>::deserialize(from)?;
    seconds
        .map(|seconds| Timestamp::from_microsecond((seconds * 1e6).round() as i64))
        .transpose()
        .map_err(serde::de::Error::custom)
}

/// Everything that somebody holds in one organization at this moment.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct Held(Vec<Grant>);

impl Held {
    pub fn new(grants: Vec<Grant>) -> Self {
        Self(grants)
    }

    /// Permissions that hold everywhere, for good: the platform's staff.
    pub fn everywhere_of(role: &str, permissions: Permissions) -> Self {
        Self(vec![Grant {
            role: role.into(),
            permissions,
            team: None,
            team_name: None,
            ends: None,
        }])
    }

    pub fn grants(&self) -> &[Grant] {
        &self.0
    }

    fn union<'a>(grants: impl Iterator<Item = &'a Grant>) -> Permissions {
        grants.fold(Permissions::NONE, |all, grant| all.union(grant.permissions))
    }

    /// What holds in the whole organization.
    pub fn everywhere(&self) -> Permissions {
        Self::union(self.0.iter().filter(|grant| grant.team.is_none()))
    }

    /// What holds at a place: what is held there or above.
    pub fn at(&self, place: &Place) -> Permissions {
        Self::union(self.0.iter().filter(|grant| holds_at(grant, place)))
    }

    /// What holds at a place at least until `end`; `None` asks for what has no end.
    pub fn lasting(&self, place: &Place, end: Option<Timestamp>) -> Permissions {
        let lasts = |grant: &&Grant| match (grant.ends, end) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(ends), Some(end)) => ends >= end,
        };
        Self::union(self.0.iter().filter(|grant| holds_at(grant, place)).filter(lasts))
    }

    /// Where a permission holds; `None`: nowhere.
    pub fn reach(&self, permission: Permission) -> Option<Reach> {
        if self.everywhere().has(permission) {
            return Some(Reach::Organization);
        }
        let mut teams: Vec<TeamId> = self
            .0
            .iter()
            .filter(|grant| grant.permissions.has(permission))
            .filter_map(|grant| grant.team)
            .collect();
        teams.sort_unstable();
        teams.dedup();
        (!teams.is_empty()).then_some(Reach::Teams(teams))
    }
}

fn holds_at(grant: &Grant, place: &Place) -> bool {
    grant.team.is_none_or(|team| place.is_within(team))
}

/// How far a right reaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reach {
    Organization,
    /// These teams and everything below them. Never empty.
    Teams(Vec<TeamId>),
}

impl Reach {
    /// Whether a place is within reach.
    pub fn includes(&self, place: &Place) -> bool {
        match self {
            Self::Organization => true,
            Self::Teams(teams) => teams.iter().any(|team| place.is_within(*team)),
        }
    }

    /// Whether somebody of these teams is within reach: one of them is enough.
    pub fn includes_any(&self, places: &[Place]) -> bool {
        matches!(self, Self::Organization) || places.iter().any(|place| self.includes(place))
    }

    /// Whether somebody of these teams belongs to nobody else: all of them are within reach.
    pub fn includes_all(&self, places: &[Place]) -> bool {
        matches!(self, Self::Organization) || !places.is_empty() && places.iter().all(|place| self.includes(place))
    }

    /// The teams at which it begins; nothing for the whole organization.
    pub fn teams(&self) -> Option<&[TeamId]> {
        match self {
            Self::Organization => None,
            Self::Teams(teams) => Some(teams),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn team(n: u128) -> TeamId {
        Uuid::from_u128(n).into()
    }
    fn grant(permission: Permission, at: Option<u128>, ends: Option<i64>) -> Grant {
        Grant {
            role: "".into(),
            permissions: [permission].into_iter().collect(),
            team: at.map(team),
            team_name: None,
            ends: ends.map(|second| Timestamp::from_second(second).expect("a moment")),
        }
    }

    #[test]
    fn a_right_holds_in_its_team_and_below() {
        let held = Held::new(vec![grant(Permission::MembersView, Some(1), None)]);
        let below = Place::team(vec![team(9), team(1), team(2)]);
        let beside = Place::team(vec![team(9), team(3)]);
        assert!(held.at(&below).has(Permission::MembersView));
        assert!(held.at(&beside).is_empty() && held.at(&Place::ORGANIZATION).is_empty());
        let reach = held.reach(Permission::MembersView).expect("a reach");
        assert!(reach.includes_any(&[beside.clone(), below.clone()]) && !reach.includes_all(&[beside, below]));
        assert!(!reach.includes_all(&[]) && Reach::Organization.includes_all(&[]));
        assert_eq!(held.reach(Permission::MembersEdit), None);
    }

    #[test]
    fn what_ends_sooner_does_not_last() {
        let held = Held::new(vec![grant(Permission::MembersEdit, None, Some(100))]);
        let until = |second| Some(Timestamp::from_second(second).expect("a moment"));
        let place = Place::ORGANIZATION;
        assert!(held.lasting(&place, until(100)).has(Permission::MembersEdit));
        assert!(held.lasting(&place, until(101)).is_empty() && held.lasting(&place, None).is_empty());
    }

    #[test]
    fn the_database_s_answer_reads() {
        let raw = format!(
            r#"[{{"role":"Clerk","mask":"0800{}","team":null,"team_name":null,"ends":1.5}}]"#,
            "00".repeat(70)
        );
        let held: Held = serde_json::from_str(&raw).expect("an answer");
        assert!(held.everywhere().has(Permission::MembersView));
        assert_eq!(held.grants()[0].ends, Timestamp::from_microsecond(1_500_000).ok());
    }
}
