//! The rule of the default roles: a default is a role given to everybody who comes, so the limits of granting
//! hold for every role that goes in or out.

use super::role::Role;
use crate::access::granting::Limit;
use crate::access::{RoleName, Who};
use crate::audit::{self, Action, Event};
use crate::database::Tx;
use crate::schema::roles;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use serde_json::json;

/// What became of a wish for other default roles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Defaults {
    /// The names that new members get from now on.
    Saved(Vec<RoleName>),
    Unchanged,
    /// There is no such role.
    Unknown(String),
    Limited(Limit),
}

impl Role {
    /// Makes exactly these roles the defaults. A default that this person may not take stays: its box is
    /// locked, so a form does not send it.
    pub async fn set_defaults(tx: &mut Tx, who: &Who, keys: &[String]) -> QueryResult<Defaults> {
        // Two changes at once take turns, so that the event tells what was there before.
        crate::organizations::take_turns(tx, who.org()).await?;
        let all = Self::all(tx, who.org()).await?;
        if let Some(unknown) = keys.iter().find(|key| !all.iter().any(|role| role.key == **key)) {
            return Ok(Defaults::Unknown(unknown.clone()));
        }
        let wanted = |role: &Self| keys.contains(&role.key) || role.is_default && role.may_be_granted_by(who).is_err();
        let changed: Vec<&Self> = all.iter().filter(|role| wanted(role) != role.is_default).collect();
        if let Some(limit) = changed.iter().find_map(|role| role.may_be_granted_by(who).err()) {
            return Ok(Defaults::Limited(limit));
        }
        if changed.is_empty() {
            return Ok(Defaults::Unchanged);
        }
        for role in &changed {
            diesel::update(roles::table.find((who.org(), role.id)))
                .set(roles::is_default.eq(!role.is_default))
                .execute(tx)
                .await?;
        }
        let before: Vec<_> = all
            .iter()
            .filter(|role| role.is_default)
            .map(|role| role.name.clone())
            .collect();
        let after: Vec<_> = all
            .iter()
            .filter(|role| wanted(role))
            .map(|role| role.name.clone())
            .collect();
        let event = Event::new(Action::DefaultRolesChanged)
            .on("organization", who.org().uuid(), &who.organization.name)
            .change(json!({ "default_roles": before }), json!({ "default_roles": after }));
        audit::record(tx, Some(who.org()), &who.author(), event).await?;
        Ok(Defaults::Saved(after))
    }
}
