//! Who holds a permission, as a file for spreadsheets.

use super::csv;
use super::holders::Cursor;
use super::known::Known;
use super::reason::{Sight, sees};
use super::who::{Found, read};
use crate::access::{Actor, ExportAudit, Permission, Who};
use crate::audit::{self, Action, Event};
use crate::members::Assignment;
use crate::roles::Role;
use crate::state::App;
use crate::web::{Answer, AppError, Query, Reply};
use actix_web::http::header::CONTENT_DISPOSITION;
use actix_web::web::Path;

/// People in a file.
const ROWS: i64 = 20_000;
/// So many are read at a time.
const ROWS_AT_ONCE: i64 = 500;

/// GET `/o/{org}/permissions/{key}/holders?after=`: as a file; it is written down that it was taken.
pub async fn holders(actor: Actor<ExportAudit>, path: Path<(String, String)>, query: Query, app: App) -> Answer {
    let Actor { mut tx, who, .. } = actor;
    let known = Known::find(&mut tx, who.t, &path.1).await?.ok_or(AppError::NotFound)?;
    let Some(reach) = who.reach(Permission::MembersView) else {
        drop(tx);
        return Err(AppError::forbidden(&app.pool, &who, Permission::MembersView).await);
    };
    let roles = Role::all(&mut tx, who.org()).await?;
    let sight = Sight::new(&mut tx, &who).await?;
    let mut text = csv::line(&["name", "email", "status", "role", "team", "since", "given_by", "until"]);
    let (mut count, mut after) = (0, Cursor::parse(query.get("after")));
    while count < ROWS {
        let most = ROWS_AT_ONCE.min(ROWS - count);
        let (found, next) = read(&mut tx, &who, &known, &roles, &reach, after.as_ref(), most).await?;
        count += found.len() as i64;
        found.iter().for_each(|one| text.push_str(&lines(&who, &sight, one)));
        after = next;
        if after.is_none() {
            break;
        }
    }
    drop(tx);
    let event = Event::new(Action::HoldersExported)
        .on("permission", None, known.key.as_str())
        .change(None, serde_json::json!({ "people": count }));
    audit::note(&app.pool, Some(who.org()), &who.author(), event).await?;
    let name = known.key.replace(':', "-");
    let disposition = format!("attachment; filename=\"{}-{name}.csv\"", who.organization.slug);
    Ok(Reply::raw("text/csv; charset=utf-8", text).header(CONTENT_DISPOSITION, disposition))
}

/// One line per assignment, in UTC.
fn lines(who: &Who, sight: &Sight<'_>, (member, held): &Found) -> String {
    let seen = held.iter().filter(|one| sees(who, one));
    let line = |one: &Assignment| {
        let until = [one.ends_at, member.ends_at].into_iter().flatten().min();
        csv::line(&[
            &member.name,
            &member.email,
            &member.status,
            one.role.name.stored(),
            &sight.place(one).unwrap_or_default(),
            &one.created_at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
            &one.created_by,
            &until
                .map(|end| end.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())
                .unwrap_or_default(),
        ])
    };
    seen.map(line).collect()
}
