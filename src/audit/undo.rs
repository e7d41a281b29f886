//! Undo from the log: a change that can safely be taken back, by the paths that take it back everywhere
//! else. It is offered to who holds the right, while everything still is as the event left it.

use super::Action;
use super::list::Recorded;
use super::undo_now::Now;
use crate::access::{Permission, Who};
use crate::database::Tx;
use crate::members::RESTORABLE_FOR;
use crate::web::names::percent;
use diesel::QueryResult;
use jiff::Timestamp;
use serde_json::Value;
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

/// Taking back one event.
#[derive(Clone, Debug)]
pub enum Undo {
    Possible {
        /// Where the form goes.
        path: String,
        fields: Vec<(&'static str, String)>,
        words: String,
    },
    /// Why not any more.
    Over(&'static str),
}

/// Path, fields and words.
type Form<'a> = (&'a str, &'a [(&'static str, String)], &'a str);

impl Undo {
    /// For templates: the form.
    pub fn possible(&self) -> Option<Form<'_>> {
        match self {
            Self::Possible { path, fields, words } => Some((path, fields, words)),
            Self::Over(_) => None,
        }
    }

    /// For templates: why not any more.
    pub fn over(&self) -> Option<&'static str> {
        match self {
            Self::Possible { .. } => None,
            Self::Over(why) => Some(why),
        }
    }
}

/// What can be taken back of these events of an organization, by their ids.
pub async fn offers(tx: &mut Tx, who: &Who, events: &[Recorded]) -> QueryResult<HashMap<Uuid, Undo>> {
    let mut offers = HashMap::new();
    let now = Now::read(tx, who, events).await?;
    for event in events.iter().filter(|event| event.outcome == "done") {
        let (Some(action), Some(target)) = (Action::parse(&event.action), event.target_id) else {
            continue;
        };
        let offer = match action {
            Action::MemberRemoved if who.may(Permission::MembersRemove) => now.removed(who, event, target),
            Action::MemberSuspended if who.may(Permission::MembersEdit) => now.suspended(who, event, target),
            Action::MemberRolesChanged if who.may(Permission::RolesAssign) => now.roles(who, event, target),
            Action::InvitationRevoked if who.may(Permission::MembersInvite) => now.revoked(who, event, target),
            Action::OrganizationEdited if who.may(Permission::OrganizationEdit) => now.edited(who, event),
            _ => None,
        };
        offers.extend(offer.map(|offer| (event.id, offer)));
    }
    Ok(offers)
}

impl Now {
    /// Whether the member still has the status that the event gave.
    fn is_still(&self, member: Uuid, status: &str, since: Timestamp) -> bool {
        self.members
            .get(&member)
            .is_some_and(|(now, at)| now == status && *at == since)
    }

    fn removed(&self, who: &Who, event: &Recorded, member: Uuid) -> Option<Undo> {
        let t = who.t;
        Some(if !self.is_still(member, "removed", event.at) {
            Undo::Over(t.audit_undo_no_longer())
        } else if event.at + RESTORABLE_FOR < who.now() {
            Undo::Over(t.audit_undo_too_late())
        } else {
            Undo::Possible {
                path: who.path(&format!("/members/{member}/restoration")),
                fields: vec![],
                words: t.audit_undo_removed(event.target_name.as_str()),
            }
        })
    }

    fn suspended(&self, who: &Who, event: &Recorded, member: Uuid) -> Option<Undo> {
        // Nobody reinstates themselves.
        if who.member.is_some_and(|own| own.uuid() == member) {
            return None;
        }
        Some(if self.is_still(member, "suspended", event.at) {
            Undo::Possible {
                path: who.path(&format!("/members/{member}/reinstatement")),
                fields: vec![],
                words: who.t.audit_undo_suspended(event.target_name.as_str()),
            }
        } else {
            Undo::Over(who.t.audit_undo_no_longer())
        })
    }

    fn roles(&self, who: &Who, event: &Recorded, member: Uuid) -> Option<Undo> {
        let (before, after) = (names(event.before.as_ref())?, names(event.after.as_ref())?);
        let nothing = BTreeSet::new();
        let held = self.held.get(&member).unwrap_or(&nothing);
        let there = self.members.get(&member).is_some_and(|(status, _)| status != "removed");
        // What has a team or an end is no plain name. Undo is for the plain ones, where the others did not change
        // and none of them would be lost.
        let plain = |name: &&String| self.keys.contains_key(*name);
        let others =
            |set: &BTreeSet<String>| -> BTreeSet<String> { set.iter().filter(|name| !plain(name)).cloned().collect() };
        let ends = after.iter().any(|name| name.contains(" until "));
        if !there || *held != after || ends || others(&before) != others(&after) {
            return Some(Undo::Over(who.t.audit_undo_no_longer()));
        }
        let keys = before.iter().filter_map(|name| self.keys.get(name));
        let roles: String = keys.map(|key| format!("&held={}", percent(key))).collect();
        Some(Undo::Possible {
            path: who.path(&format!("/members/{member}/roles?undo=1{roles}")),
            fields: vec![],
            words: who.t.audit_undo_roles(event.target_name.as_str()),
        })
    }

    fn revoked(&self, who: &Who, event: &Recorded, invitation: Uuid) -> Option<Undo> {
        Some(if self.invitations.get(&invitation) == Some(&Some(event.at)) {
            Undo::Possible {
                path: who.path(&format!("/invitations/{invitation}/restoration")),
                fields: vec![],
                words: who.t.audit_undo_invitation(event.target_name.as_str()),
            }
        } else {
            Undo::Over(who.t.audit_undo_no_longer())
        })
    }

    /// Only what the settings' form holds; what staff decide (kind, seats, contract) is theirs to take back.
    fn edited(&self, who: &Who, event: &Recorded) -> Option<Undo> {
        let (before, after) = (event.before.as_ref()?.as_object()?, event.after.as_ref()?.as_object()?);
        let now = self.organization.as_ref()?;
        let fields = [
            ("name", &now.name),
            ("slug", &now.slug),
            ("locale", &now.locale),
            ("time_zone", &now.time_zone),
        ];
        let known = |key: &String| fields.iter().any(|(field, _)| field == key);
        if before.is_empty() || !before.keys().chain(after.keys()).all(known) {
            return None;
        }
        let changed_since = fields.iter().any(|(field, value)| {
            after
                .get(*field)
                .is_some_and(|left| left.as_str() != Some(value.as_str()))
        });
        if changed_since {
            return Some(Undo::Over(who.t.audit_undo_no_longer()));
        }
        let value = |field: &str, value: &String| {
            let old = before.get(field).and_then(Value::as_str);
            old.unwrap_or(value).to_owned()
        };
        Some(Undo::Possible {
            path: who.path("/settings"),
            fields: fields
                .into_iter()
                .map(|(field, now)| (field, value(field, now)))
                .collect(),
            words: who.t.audit_undo_settings().to_owned(),
        })
    }
}

/// The names of the roles on one side of a change.
fn names(side: Option<&Value>) -> Option<BTreeSet<String>> {
    let list = side?.get("roles")?.as_array()?;
    list.iter().map(|name| name.as_str().map(str::to_owned)).collect()
}
