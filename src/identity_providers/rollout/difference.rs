//! What changed from one version to the next, field by field.

use super::super::{Attributes, Binding, Settings};
use super::certificates::Known;
use crate::web::Words;
use serde_json::{Map, Value, json};

/// A field that changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Change {
    pub key: &'static str,
    pub before: String,
    pub after: String,
}

impl Change {
    /// The field's name for people.
    pub fn label(&self, t: Words) -> &'static str {
        match self.key {
            "entity_id" => t.rollout_field_entity_id(),
            "sso_url" => t.rollout_field_sso_url(),
            "sso_binding" => t.rollout_field_sso_binding(),
            "slo_url" => t.rollout_field_slo_url(),
            "slo_binding" => t.rollout_field_slo_binding(),
            "certificates" => t.rollout_field_certificates(),
            "metadata_url" => t.rollout_field_metadata_url(),
            "name_id_format" => t.rollout_field_name_id_format(),
            "sign_requests" => t.rollout_field_sign_requests(),
            "require_encrypted" => t.rollout_field_require_encrypted(),
            "idp_initiated" => t.rollout_field_idp_initiated(),
            "attributes.subject" => t.rollout_field_subject(),
            "attributes.email" => t.rollout_field_email(),
            "attributes.first_name" => t.rollout_field_first_name(),
            "attributes.last_name" => t.rollout_field_last_name(),
            "attributes.name" => t.rollout_field_name(),
            _ => t.rollout_field_groups(),
        }
    }
}

fn binding(binding: Binding) -> String {
    match binding {
        Binding::Redirect => "HTTP-Redirect",
        Binding::Post => "HTTP-POST",
    }
    .to_owned()
}

/// Every setting as a text, in one order.
fn texts(settings: &Settings) -> [(&'static str, String); 17] {
    let Attributes {
        subject,
        email,
        first_name,
        last_name,
        name,
        groups,
    } = &settings.attributes;
    let certificates: Vec<String> = Known::all(settings).into_iter().map(|one| one.fingerprint).collect();
    let yes_no = |on: bool| if on { "yes" } else { "no" }.to_owned();
    [
        ("entity_id", settings.entity_id.clone()),
        ("sso_url", settings.sso_url.clone()),
        ("sso_binding", binding(settings.sso_binding)),
        ("slo_url", settings.slo_url.clone()),
        ("slo_binding", binding(settings.slo_binding)),
        ("certificates", certificates.join("\n")),
        ("metadata_url", settings.metadata_url.clone()),
        ("name_id_format", settings.name_id_format.clone()),
        ("sign_requests", yes_no(settings.sign_requests)),
        ("require_encrypted", yes_no(settings.require_encrypted)),
        ("idp_initiated", yes_no(settings.idp_initiated)),
        ("attributes.subject", subject.clone()),
        ("attributes.email", email.clone()),
        ("attributes.first_name", first_name.clone()),
        ("attributes.last_name", last_name.clone()),
        ("attributes.name", name.clone()),
        ("attributes.groups", groups.clone()),
    ]
}

/// The fields in which two versions differ.
pub(super) fn between(before: &Settings, after: &Settings) -> Vec<Change> {
    let pairs = texts(before).into_iter().zip(texts(after));
    pairs
        .filter(|((_, before), (_, after))| before != after)
        .map(|((key, before), (_, after))| Change { key, before, after })
        .collect()
}

/// The same as the two flat objects of an audit event.
pub(super) fn for_audit(changes: &[Change]) -> (Value, Value) {
    let side = |pick: fn(&Change) -> &str| {
        let fields = changes
            .iter()
            .map(|change| (change.key.to_owned(), json!(pick(change))));
        Value::Object(fields.collect::<Map<_, _>>())
    };
    (side(|change| &change.before), side(|change| &change.after))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity_providers::{Origin, TrustedCertificate};
    use jiff::Timestamp;

    #[test]
    fn only_what_differs_is_named() {
        let before = Settings {
            entity_id: "https://idp.example".into(),
            ..Settings::default()
        };
        let mut after = before.clone();
        assert!(between(&before, &after).is_empty());
        after.attributes.email = "mail".into();
        after.certificates.push(TrustedCertificate {
            der: "AAAA".into(),
            origin: Origin::Hand,
            added_at: Timestamp::UNIX_EPOCH,
            gone_since: None,
        });
        let changes = between(&before, &after);
        let keys: Vec<_> = changes.iter().map(|change| change.key).collect();
        assert_eq!(keys, ["certificates", "attributes.email"]);
        assert!(
            changes[0].before.is_empty() && changes[0].after == "AAAA",
            "{changes:?}"
        );
        let (old, new) = for_audit(&changes);
        assert_eq!(
            (old["attributes.email"].as_str(), new["attributes.email"].as_str()),
            (Some(""), Some("mail"))
        );
    }
}
