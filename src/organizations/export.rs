//! An organization's data, to take along: one JSON document. No password, token or secret is in it.

use crate::access::Who;
use crate::audit::{self, Action, Event};
use crate::database::Tx;
use diesel::QueryableByName;
use diesel::sql_types::{Text, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;

/// What the document holds: name, and the rows. Nothing that opens a door: no hashes of tokens.
const PARTS: [(&str, &str); 7] = [
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
