//! An organization's data, to take along: one JSON document. No password, token or secret is in it.

use crate::access::Who;
use crate::audit::{self, Action, Event};
use crate::database::Tx;
use diesel::QueryableByName;
use diesel::sql_types::{Text, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;

/// What the document holds: the name of the table, and the rows. Nothing that opens a door: no password, no hash of
/// a token. Whoever adds a table of organizations adds it here, or to the list of what stays out in the test.
const PARTS: [(&str, &str); 19] = [
    (
        "organization",
        "SELECT id, slug, name, kind, status, locale, time_zone, seat_limit, contract_ends_on, trial_ends_on, created_at
           FROM organizations WHERE id = $1",
    ),
    (
        "members",
        "SELECT id, name, email, status, status_reason, source, invited_by_name, joined_at, last_seen_at, ends_at
           FROM members WHERE organization_id = $1 ORDER BY joined_at, id",
    ),
    (
        "roles",
        "SELECT id, key, name, description, permissions, built_in, is_default FROM roles WHERE organization_id = $1 ORDER BY created_at, id",
    ),
    (
        "assignments",
        "SELECT member_id, role_id, team_id, ends_at, created_at, created_by FROM assignments WHERE organization_id = $1 ORDER BY created_at, id",
    ),
    (
        "teams",
        "SELECT id, parent_id, name, created_at FROM teams WHERE organization_id = $1 ORDER BY path",
    ),
    (
        "team_members",
        "SELECT team_id, member_id, created_at FROM team_members WHERE organization_id = $1 ORDER BY team_id, member_id",
    ),
    (
        "invitations",
        "SELECT i.id, i.email, i.invited_by_name, i.created_at, i.expires_at, i.accepted_at, i.declined_at, i.revoked_at,
                (SELECT coalesce(jsonb_agg(r.role_id), '[]') FROM invitation_roles r WHERE r.organization_id = i.organization_id AND r.invitation_id = i.id) AS roles
           FROM invitations i WHERE i.organization_id = $1 ORDER BY i.created_at, i.id",
    ),
    (
        "join_links",
        "SELECT l.id, l.name, l.team_id, l.domains, l.approval, l.most_uses, l.uses, l.created_by_name, l.created_at, l.expires_at, l.revoked_at,
                (SELECT coalesce(jsonb_agg(r.role_id), '[]') FROM join_link_roles r WHERE r.organization_id = l.organization_id AND r.link_id = l.id) AS roles
           FROM join_links l WHERE l.organization_id = $1 ORDER BY l.created_at, l.id",
    ),
    (
        "join_requests",
        "SELECT id, name, email, link_id, message, state, created_at, expires_at, decided_at, decided_by_name, reason, member_id
           FROM join_requests WHERE organization_id = $1 ORDER BY created_at, id",
    ),
    (
        "domains",
        "SELECT id, name, status, proven_at, lapsing_since, capture, created_at, created_by FROM domains WHERE organization_id = $1 ORDER BY name",
    ),
    (
        "receipts",
        "SELECT id, member_id, cause, created_at, created_by, lines, restored_at, restored_by, restored
           FROM receipts WHERE organization_id = $1 ORDER BY created_at, id",
    ),
    (
        "branding",
        "SELECT accent, sender_name, reply_to, footer, encode(logo, 'base64') AS logo_png, updated_at, updated_by FROM branding WHERE organization_id = $1",
    ),
    (
        "email_templates",
        "SELECT kind, locale, published, draft_subject, draft_body, draft_format, draft_plain, draft_at, draft_by
           FROM email_templates WHERE organization_id = $1 ORDER BY kind, locale",
    ),
    (
        "email_versions",
        "SELECT kind, locale, number, subject, body, format, plain, restored, created_at, created_by
           FROM email_versions WHERE organization_id = $1 ORDER BY kind, locale, number",
    ),
    (
        "email_schedules",
        "SELECT kind, locale, publish_at, subject, body, format, plain, refused, created_at, created_by
           FROM email_schedules WHERE organization_id = $1 ORDER BY kind, locale",
    ),
    (
        "email_settings",
        "SELECT kind, enabled, inherits, link_minutes, reminder_days, reminders, per_hour, updated_at, updated_by
           FROM email_settings WHERE organization_id = $1 ORDER BY kind",
    ),
    (
        "email_refusals",
        "SELECT address, kind, at FROM email_refusals WHERE organization_id = $1 ORDER BY at, address, kind",
    ),
    (
        "mail_servers",
        "SELECT host, port, encryption, username, sender, proven_at, proven_by, active, carries_all, sent_at, created_at, updated_at, updated_by
           FROM mail_servers WHERE organization_id = $1",
    ),
    (
        "mail_log",
        "SELECT id, kind, is_trial, locale, recipient, invitation_id, state, reason, attempts, created_at, sent_at
           FROM mail_log WHERE organization_id = $1 ORDER BY created_at, id",
    ),
];

#[derive(QueryableByName)]
struct Part {
    #[diesel(sql_type = Text)]
    rows: String,
}

/// Writes the document, and down that it was written.
pub async fn document(tx: &mut Tx, who: &Who) -> diesel::QueryResult<String> {
    let mut text = format!(
        "{{\n\"format\": \"tenantry-export-1\",\n\"exported_at\": \"{}\"",
        who.now()
    );
    for (name, query) in PARTS {
        let sql = format!("SELECT coalesce(json_agg(row_to_json(x)), '[]')::text AS rows FROM ({query}) x");
        let part: Part = diesel::sql_query(sql)
            .bind::<SqlUuid, _>(who.org())
            .get_result(tx)
            .await?;
        text.push_str(",\n\"");
        text.push_str(name);
        text.push_str("\": ");
        text.push_str(&part.rows);
    }
    text.push_str("\n}\n");
    let event = Event::new(Action::OrganizationExported).on("organization", who.org().uuid(), &who.organization.name);
    audit::record(tx, Some(who.org()), &who.author(), event).await?;
    Ok(text)
}
