//! The names and values of an event's details, in words.

use crate::web::Words;
use crate::web::times::Times;
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::Value;

/// The name of a field: known ones by their words, others made readable.
pub(super) fn field(t: Words, key: &str) -> String {
    let known = match key {
        "name" => t.audit_field_name(),
        "email" => t.audit_field_email(),
        "roles" | "role_names" => t.audit_field_roles(),
        "role" => t.audit_field_role(),
        "permissions" => t.audit_field_permissions(),
        "invited_by" => t.audit_field_invited_by(),
        "slug" => t.audit_field_slug(),
        "kind" => t.audit_field_kind(),
        "status" => t.audit_field_status(),
        "seat_limit" => t.audit_field_seat_limit(),
        "contract_ends_on" => t.audit_field_contract_ends_on(),
        "locale" => t.audit_field_locale(),
        "time_zone" => t.audit_field_time_zone(),
        "message" => t.audit_field_message(),
        "expires_at" => t.audit_field_expires_at(),
        "sign_up" => t.audit_field_sign_up(),
        "invitations_per_day" => t.audit_field_invitations_per_day(),
        "sessions" => t.audit_field_sessions(),
        "connection" => t.audit_field_connection(),
        "account" => t.audit_field_account(),
        "given" => t.audit_field_given(),
        "taken" => t.audit_field_taken(),
        "current" => t.audit_field_current_key(),
        "next" => t.audit_field_next_key(),
        "previous" => t.audit_field_previous_key(),
        "reason" => t.common_reason(),
        "default_roles" => t.audit_field_default_roles(),
        "checklist_hidden" => t.audit_field_checklist_hidden(),
        "events" => t.audit_field_events(),
        "last_sequence" => t.audit_field_last_sequence(),
        "last_hash" => t.audit_field_last_hash(),
        "retention_days" | "audit_retention_days" => t.audit_field_retention_days(),
        "format" => t.audit_field_format(),
        "filters" => t.audit_field_filters(),
        "outcome" => t.audit_field_outcome(),
        "link_minutes" => t.audit_field_link_minutes(),
        "link_most" => t.audit_field_link_most(),
        "reminder_days" => t.audit_field_reminder_days(),
        "reminders" => t.audit_field_reminders(),
        "per_hour" => t.audit_field_per_hour(),
        "accent" => t.branding_accent(),
        "sender_name" => t.branding_sender(),
        "reply_to" => t.branding_reply_to(),
        "footer" => t.branding_footer(),
        "logo" => t.branding_logo(),
        "teams" => t.audit_field_teams(),
        "ends_at" => t.audit_field_ends_at(),
        "parent" => t.audit_field_parent(),
        "rights_over_its_people" => t.audit_field_rights_over_its_people(),
        "join_links" => t.audit_field_join_links(),
        _ => return plain(key),
    };
    known.to_owned()
}

/// "two_words" becomes "Two words".
fn plain(key: &str) -> String {
    let words = key.replace('_', " ");
    let mut letters = words.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

/// A value in words.
pub(super) fn readable(t: Words, times: &Times, key: &str, value: &Value) -> String {
    match value {
        Value::Null => t.audit_not_set().to_owned(),
        Value::Bool(true) => t.common_yes().to_owned(),
        Value::Bool(false) => t.common_no().to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => string(t, times, key, text),
        Value::Array(all) if all.is_empty() => t.audit_nothing().to_owned(),
        Value::Array(all) => all
            .iter()
            .map(|one| readable(t, times, key, one))
            .collect::<Vec<_>>()
            .join(", "),
        Value::Object(_) => value.to_string(),
    }
}

fn string(t: Words, times: &Times, key: &str, text: &str) -> String {
    let known = match (key, text) {
        (_, "") => t.audit_not_set(),
        ("kind", "customer") => t.common_customer(),
        ("kind", "partner") => t.common_partner(),
        ("status", "active") => t.common_active(),
        ("status", "trial") => t.staff_status_trial(),
        ("status", "terminating") => t.staff_status_terminating(),
        ("status", "pending") => t.common_pending(),
        ("status", "suspended") => t.common_suspended(),
        ("status", "removed") => t.common_removed(),
        ("status", "closed") => t.common_closed(),
        _ => return moment(times, key, text).unwrap_or_else(|| text.to_owned()),
    };
    known.to_owned()
}

/// Times and dates as people write them; by their names, since a name may look like a date.
fn moment(times: &Times, key: &str, text: &str) -> Option<String> {
    if key.ends_with("_at") {
        return text.parse::<Timestamp>().ok().map(|at| times.exact(&at));
    }
    key.ends_with("_on")
        .then(|| text.parse::<Date>().ok())?
        .map(|date| times.words().date(date))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn values_are_words() {
        let t = Words::english();
        let times = Times::new("Europe/Berlin", Timestamp::UNIX_EPOCH, t);
        let read = |key: &str, value: Value| readable(t, &times, key, &value);
        assert_eq!(
            read("expires_at", json!("2026-11-22T12:00:00Z")),
            "22 November 2026, 13:00"
        );
        assert_eq!(read("contract_ends_on", json!("2027-02-28")), "28 February 2027");
        assert_eq!(read("status", json!("suspended")), "Suspended");
        assert_eq!(read("name", json!("2026-11-22")), "2026-11-22");
        assert_eq!(read("roles", json!([])), "(nothing)");
        assert_eq!(field(t, "some_new_thing"), "Some new thing");
    }
}
