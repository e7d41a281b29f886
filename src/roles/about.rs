//! What stands beside the permissions of a role: who holds it, who may give it, where it came from, and what
//! changed last.

use super::catalogue::Catalogue;
use super::holders::{self, Holder};
use super::role::{Role, who_could_help};
use super::template::Template;
use crate::access::{Permission, Permissions, Who};
use crate::audit::Action;
use crate::database::Tx;
use crate::schema::audit_events;
use crate::web::{Times, Words};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use serde_json::Value;

/// The cards beside the permissions.
pub(super) struct About {
    t: Words,
    members: String,
    key: String,
    pub holders: Vec<Holder>,
    pub count: String,
    pub more: bool,
    /// The list needs `members.view`.
    pub may_see_members: bool,
    /// Names of roles whose holders may give this one.
    pub givers: Vec<String>,
    /// Why this person may not give it.
    pub locked: Option<String>,
    pub is_owner: bool,
    pub last: Option<LastChange>,
    /// The address of its events, for those who may read the audit log.
    pub history: Option<String>,
    /// The vendor changed the template that it was taken from: the template's name.
    pub newer: Option<String>,
    pub origin: Option<String>,
    /// Where it is deleted, for those who may.
    pub removal: Option<String>,
}

/// The change before the one that is shown.
pub(super) struct LastChange {
    pub by: String,
    pub when: String,
    pub added: Vec<String>,
    pub taken: Vec<String>,
    pub renamed_from: Option<String>,
}

impl About {
    pub async fn load(tx: &mut Tx, who: &Who, all: &[Role], role: &Role, catalogue: &Catalogue) -> QueryResult<Self> {
        let may_see_members = who.may_somewhere(Permission::MembersView);
        let holders = if may_see_members {
            holders::first(tx, who, role.id).await?
        } else {
            vec![]
        };
        let template = match role.template_id {
            Some(id) => Template::find(tx, id).await?,
            None => None,
        };
        let newer = template
            .as_ref()
            .filter(|template| Some(template.version) != role.template_version);
        let history = who
            .may_somewhere(Permission::AuditView)
            .then(|| who.path(&format!("/audit?target={}", role.id)));
        let own = !role.built_in && who.may(Permission::RolesEdit);
        Ok(Self {
            t: who.t,
            members: who.path("/members"),
            key: role.key.clone(),
            count: holders::count(tx, who, role.id).await?,
            more: holders.len() as i64 == holders::SHOWN,
            holders,
            may_see_members,
            givers: givers(all, role, who.t),
            locked: locked(tx, who, role.permissions()).await?,
            is_owner: role.is_owner(),
            last: LastChange::of(tx, who, role, catalogue).await?,
            history,
            newer: newer.map(|template| template.name.clone()),
            origin: template.map(|template| template.name),
            removal: own.then(|| who.path(&format!("/roles/{}/removal", role.key))),
        })
    }

    /// Where it may be given.
    pub fn places(&self) -> &'static str {
        if self.is_owner {
            self.t.roles_places_owner()
        } else {
            self.t.roles_places()
        }
    }

    pub fn href(&self, holder: &Holder) -> String {
        format!("{}/{}", self.members, holder.id)
    }

    /// The list of all who hold it.
    pub fn all_href(&self) -> String {
        format!("{}?role={}", self.members, self.key)
    }

    /// The vendor's version of it.
    pub fn vendor_href(&self) -> String {
        format!(
            "{}/{}/vendor-version",
            self.members.replace("/members", "/roles"),
            self.key
        )
    }
}

/// Roles that alone suffice to give this one.
fn givers(all: &[Role], role: &Role, t: Words) -> Vec<String> {
    let suffices = |other: &&Role| {
        other.permissions().has(Permission::RolesAssign) && other.permissions().covers(role.permissions())
    };
    all.iter()
        .filter(suffices)
        .map(|other| other.label(t).to_owned())
        .collect()
}

/// Why somebody may not give what allows this, and who could help; `None` when they may.
pub(super) async fn locked(tx: &mut Tx, who: &Who, permissions: Permissions) -> QueryResult<Option<String>> {
    use crate::access::granting::{Gift, may_grant};
    let Err(limit) = may_grant(who, Gift::for_good(permissions)) else {
        return Ok(None);
    };
    let names = who_could_help(tx, who.org(), limit.missing()).await?;
    Ok(Some(helped(who, limit.reason(who.t), names)))
}

/// A reason, with those who could help.
pub(super) fn helped(who: &Who, reason: String, names: Vec<String>) -> String {
    if names.is_empty() {
        reason
    } else {
        format!("{reason} {}", who.t.roles_ask(who.t.list(&names)))
    }
}

impl LastChange {
    async fn of(tx: &mut Tx, who: &Who, role: &Role, catalogue: &Catalogue) -> QueryResult<Option<Self>> {
        type Row = (jiff_diesel::Timestamp, String, Option<Value>, Option<Value>);
        let row: Option<Row> = audit_events::table
            .filter(audit_events::organization_id.eq(who.org().uuid()))
            .filter(audit_events::target_id.eq(role.id.uuid()))
            .filter(audit_events::action.eq(Action::RoleEdited.key()))
            .filter(audit_events::outcome.eq("done"))
            .order((audit_events::at.desc(), audit_events::id.desc()))
            .select((
                audit_events::at,
                audit_events::actor_name,
                audit_events::before,
                audit_events::after,
            ))
            .first(tx)
            .await
            .optional()?;
        let Some((at, by, Some(before), Some(after))) = row else {
            return Ok(None);
        };
        let set = |value: &Value| {
            let names: Vec<String> = serde_json::from_value(value["permissions"].clone()).unwrap_or_default();
            catalogue.set_of(&names).unwrap_or_default()
        };
        let (had, has) = (set(&before), set(&after));
        let old_name = before["name"]
            .as_str()
            .filter(|name| after["name"].as_str() != Some(*name));
        let times = Times::new(&who.person.time_zone, who.now(), who.t);
        Ok(Some(Self {
            by,
            when: times.near(&at.into()).to_string(),
            added: catalogue.words(has.without(had)),
            taken: catalogue.words(had.without(has)),
            renamed_from: old_name.map(str::to_owned),
        }))
    }
}
