//! An organization's data, to take along: one JSON document. No password, token or secret is in it. It is written while
//! it is read, so that a large organization costs no more memory than a small one; each piece is read in a transaction
//! of its own, since a slow reader is to hold no connection. So it is not of one moment: each table is as it was when it
//! was read. It breaks off where whoever asked for it is no owner any more (staff are not asked again), or the organization was erased: nobody takes a
//! part for the whole.

use crate::database::{Mode, Pool, Tx};
use crate::ids::{MemberId, OrgId};
use crate::organizations::Organization;
use crate::ownership::is_owner;
use crate::web::AppError;
use actix_web::web::Bytes;
use diesel::sql_types::{Nullable, Text, Uuid as SqlUuid};
use diesel::{OptionalExtension, QueryResult, QueryableByName};
use diesel_async::RunQueryDsl;
use futures_util::Stream;
use futures_util::stream::try_unfold;
use jiff::Timestamp;

/// Rows that are read at a time.
const ROWS: usize = 1_000;
/// The same of those that hold a mail's text, 200 KiB at most.
const TEXTS: usize = 50;

/// A table in the document.
struct Part {
    name: &'static str,
    /// The question for its rows in the organization `$1`.
    rows: &'static str,
    /// The columns, and their types, by which it is read on from row to row, as an index has them behind the
    /// organization; none: it has one row.
    by: Columns,
    at_once: usize,
}

type Columns = &'static [(&'static str, &'static str)];

const BY_ID: Columns = &[("id", "uuid")];

impl Part {
    const fn rows(name: &'static str, by: Columns, rows: &'static str) -> Self {
        Self {
            name,
            rows,
            by,
            at_once: ROWS,
        }
    }

    /// The same of a table with texts of mails.
    const fn texts(name: &'static str, by: Columns, rows: &'static str) -> Self {
        Self {
            at_once: TEXTS,
            ..Self::rows(name, by, rows)
        }
    }
}

/// What the document holds. Nothing that opens a door: no password, no hash of a token. Whoever adds a table of
/// organizations adds it here, or to the list of what stays out in the test.
const PARTS: [Part; 19] = [
    Part::rows("organization", &[], "SELECT id, slug, name, kind, status, locale, time_zone, seat_limit, contract_ends_on, trial_ends_on, created_at
           FROM organizations WHERE id = $1"),
    Part::rows("members", BY_ID, "SELECT id, name, email, status, status_reason, source, invited_by_name, joined_at, last_seen_at, ends_at
           FROM members WHERE organization_id = $1"),
    Part::rows("roles", BY_ID, "SELECT id, key, name, description, permissions, built_in, is_default FROM roles WHERE organization_id = $1"),
    Part::rows("assignments", BY_ID, "SELECT id, member_id, role_id, team_id, ends_at, created_at, created_by FROM assignments WHERE organization_id = $1"),
    Part::rows("teams", &[("depth", "int"), ("id", "uuid")], "SELECT id, parent_id, cardinality(path) AS depth, name, created_at FROM teams WHERE organization_id = $1"),
    Part::rows("team_members", &[("member_id", "uuid"), ("team_id", "uuid")], "SELECT team_id, member_id, created_at FROM team_members WHERE organization_id = $1"),
    Part::rows("invitations", BY_ID, "SELECT i.id, i.email, i.invited_by_name, i.created_at, i.expires_at, i.accepted_at, i.declined_at, i.revoked_at,
                (SELECT coalesce(jsonb_agg(r.role_id), '[]') FROM invitation_roles r WHERE r.organization_id = i.organization_id AND r.invitation_id = i.id) AS roles
           FROM invitations i WHERE i.organization_id = $1"),
    Part::rows("join_links", BY_ID, "SELECT l.id, l.name, l.team_id, l.domains, l.approval, l.most_uses, l.uses, l.created_by_name, l.created_at, l.expires_at, l.revoked_at,
                (SELECT coalesce(jsonb_agg(r.role_id), '[]') FROM join_link_roles r WHERE r.organization_id = l.organization_id AND r.link_id = l.id) AS roles
           FROM join_links l WHERE l.organization_id = $1"),
    Part::rows("join_requests", BY_ID, "SELECT id, name, email, link_id, message, state, created_at, expires_at, decided_at, decided_by_name, reason, member_id
           FROM join_requests WHERE organization_id = $1"),
    Part::rows("domains", BY_ID, "SELECT id, name, status, proven_at, lapsing_since, capture, created_at, created_by FROM domains WHERE organization_id = $1"),
    Part::rows("receipts", BY_ID, "SELECT id, member_id, cause, created_at, created_by, lines, restored_at, restored_by, restored
           FROM receipts WHERE organization_id = $1"),
    Part::rows("branding", &[], "SELECT accent, sender_name, reply_to, footer, encode(logo, 'base64') AS logo_png, updated_at, updated_by FROM branding WHERE organization_id = $1"),
    Part::texts("email_templates", &[("kind", "text"), ("locale", "text")], "SELECT kind, locale, published, draft_subject, draft_body, draft_format, draft_plain, draft_at, draft_by
           FROM email_templates WHERE organization_id = $1"),
    Part::texts("email_versions", &[("kind", "text"), ("locale", "text"), ("number", "int")], "SELECT kind, locale, number, subject, body, format, plain, restored, created_at, created_by
           FROM email_versions WHERE organization_id = $1"),
    Part::texts("email_schedules", &[("kind", "text"), ("locale", "text")], "SELECT kind, locale, publish_at, subject, body, format, plain, refused, created_at, created_by
           FROM email_schedules WHERE organization_id = $1"),
    Part::rows("email_settings", &[("kind", "text")], "SELECT kind, enabled, inherits, link_minutes, reminder_days, reminders, per_hour, updated_at, updated_by
           FROM email_settings WHERE organization_id = $1"),
    Part::rows("email_refusals", &[("address", "text"), ("kind", "text")], "SELECT address, kind, at FROM email_refusals WHERE organization_id = $1"),
    Part::rows("mail_servers", &[], "SELECT host, port, encryption, username, sender, proven_at, proven_by, active, carries_all, sent_at, created_at, updated_at, updated_by
           FROM mail_servers WHERE organization_id = $1"),
    Part::rows("mail_log", &[("created_at", "timestamptz"), ("id", "uuid")], "SELECT id, kind, is_trial, locale, recipient, invitation_id, state, reason, attempts, created_at, sent_at
           FROM mail_log WHERE organization_id = $1"),
];

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Text)]
    written: String,
}

impl Part {
    /// The rows that follow one, as JSON; its columns of `by` say where to go on.
    async fn read(&self, tx: &mut Tx, org: OrgId, after: Option<String>) -> QueryResult<Vec<Row>> {
        let columns = |write: &dyn Fn(&str, &str) -> String| {
            let each = self.by.iter().map(|(name, kind)| write(name, kind));
            each.collect::<Vec<_>>().join(", ")
        };
        let names = columns(&|name, _| format!("x.{name}"));
        let (mut further, mut order) = (String::new(), String::new());
        if !self.by.is_empty() {
            order = format!("ORDER BY {names}");
        }
        if after.is_some() {
            let values = columns(&|name, kind| format!("($2::json->>'{name}')::{kind}"));
            further = format!("WHERE ({names}) > ({values})");
        }
        let sql = format!(
            "SELECT row_to_json(x)::text AS written FROM ({}) x {further} {order} LIMIT {}",
            self.rows, self.at_once
        );
        diesel::sql_query(sql)
            .bind::<SqlUuid, _>(org)
            .bind::<Nullable<Text>, _>(after)
            .load(tx)
            .await
    }
}

/// How far a document is written.
#[derive(Default)]
struct Place {
    part: usize,
    /// The last row that was written of this part.
    after: Option<String>,
}

/// The document, piece by piece, for an owner; `None`: for the platform's staff.
pub fn document(
    pool: Pool,
    org: OrgId,
    owner: Option<MemberId>,
    now: Timestamp,
) -> impl Stream<Item = Result<Bytes, AppError>> + 'static {
    try_unfold((pool, Some(Place::default())), move |(pool, place)| async move {
        let Some(Place { part: at, after }) = place else {
            return Ok(None);
        };
        let begin = || Tx::begin_inside(&pool, Mode::Read, Some(org));
        let mut tx = match begin().await {
            Ok(tx) => tx,
            // A moment in which all connections are taken ends no file that has come that far.
            Err(_) => begin().await?,
        };
        let may = match owner {
            Some(owner) => is_owner(&mut tx, org, owner).await?,
            None => Organization::current(&mut tx, org).await.optional()?.is_some(),
        };
        if !may {
            return Err(AppError::NotFound);
        }
        let Some(part) = PARTS.get(at) else {
            drop(tx);
            return Ok(Some((Bytes::from_static(b"\n}\n"), (pool, None))));
        };
        let mut text = match (at, &after) {
            (0, None) => format!("{{\n\"format\": \"tenantry-export-1\",\n\"exported_at\": \"{now}\""),
            _ => String::new(),
        };
        let mut lead = ",\n";
        if after.is_none() {
            text.push_str(&format!(",\n\"{}\": [", part.name));
            lead = "\n";
        }
        let rows = part.read(&mut tx, org, after).await?;
        drop(tx);
        for row in &rows {
            text.push_str(lead);
            text.push_str(&row.written);
            lead = ",\n";
        }
        let last = rows.into_iter().nth(part.at_once - 1).filter(|_| !part.by.is_empty());
        let place = match last {
            Some(last) => Place {
                part: at,
                after: Some(last.written),
            },
            None => {
                text.push(']');
                Place {
                    part: at + 1,
                    after: None,
                }
            }
        };
        Ok(Some((Bytes::from(text), (pool, Some(place)))))
    })
}
