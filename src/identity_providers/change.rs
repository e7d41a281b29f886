//! Changing the settings of a connection: the next version, and what the audit log says of it.

use super::{Connection, Settings};
use crate::audit::{self, Action, Author, Event};
use crate::database::Tx;
use crate::ids::OrgId;
use crate::saml::Certificate;
use serde_json::{Map, Value, json};

impl Settings {
    /// For the audit log: flat, with nothing secret in it.
    fn facts(&self) -> Map<String, Value> {
        let prints: Vec<String> = self.trusted().iter().map(Certificate::fingerprint).collect();
        let a = &self.attributes;
        let facts = json!({
            "issuer": self.entity_id, "sign_in_address": self.sso_url, "sign_out_address": self.slo_url,
            "certificates": prints.join(", "), "metadata_address": self.metadata_url,
            "name_id_format": self.name_id_format, "sign_requests": self.sign_requests,
            "require_encryption": self.require_encrypted, "sign_in_from_provider": self.idp_initiated,
            "subject_attribute": a.subject, "email_attribute": a.email, "first_name_attribute": a.first_name,
            "last_name_attribute": a.last_name, "name_attribute": a.name, "groups_attribute": a.groups,
        });
        match facts {
            Value::Object(facts) => facts,
            _ => Map::new(),
        }
    }
}

/// What differs: (before, after).
pub(super) fn difference(before: Map<String, Value>, after: Map<String, Value>) -> (Value, Value) {
    let changed = |key: &String| before.get(key) != after.get(key);
    let keys: Vec<String> = after.keys().filter(|key| changed(key)).cloned().collect();
    let only = |all: &Map<String, Value>| -> Value {
        let kept = keys
            .iter()
            .map(|key| (key.clone(), all.get(key).cloned().unwrap_or_default()));
        Value::Object(kept.collect())
    };
    (only(&before), only(&after))
}

impl Connection {
    /// Writes new settings with their event. Says whether anything changed.
    pub async fn change(
        &mut self,
        tx: &mut Tx,
        org: OrgId,
        settings: Settings,
        change: &str,
        author: &Author,
    ) -> diesel::QueryResult<bool> {
        let (before, after) = difference(self.settings.facts(), settings.facts());
        let ends = settings.certificates_end();
        if !self.set(tx, org, settings, ends, change, author).await? {
            return Ok(false);
        }
        let event = Event::new(Action::ConnectionEdited)
            .on("connection", self.id.uuid(), &self.name)
            .change(before, after);
        audit::record(tx, Some(org), author, event).await?;
        Ok(true)
    }
}
