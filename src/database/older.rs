//! Postgres 14 does not know `ON DELETE SET NULL (column)`, which came with 15: a reference of two columns, of which only
//! one is forgotten when its row goes. There, such a reference is an ordinary one with a mark, and triggers forget.

use diesel::connection::{LoadConnection, SimpleConnection};
use diesel::dsl::sql;
use diesel::pg::Pg;
use diesel::sql_types::Int4;
use diesel::{RunQueryDsl, select};

/// The first version that knows it, as `server_version_num` has it.
const KNOWS: i32 = 150_000;

/// What the references are found by: nothing else of ours is both a reference and deferrable.
const MARK: &str = "DEFERRABLE INITIALLY IMMEDIATE";

/// Whether the server is one of those.
pub(super) fn is_older(connection: &mut impl LoadConnection<Backend = Pg>) -> anyhow::Result<bool> {
    let version = sql::<Int4>("current_setting('server_version_num')::int");
    Ok(select(version).get_result::<i32>(connection)? < KNOWS)
}

/// The same statements for an older server.
pub(super) fn understandable(sql: &str) -> String {
    let mut parts = sql.split("ON DELETE SET NULL (");
    let mut all = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let rest = part.split_once(')').map_or("", |(_, rest)| rest);
        all += MARK;
        all += rest;
    }
    all
}

/// For every marked reference: before the row that it leads to goes, what leads there is forgotten. The last column of
/// the reference is the one; those before it name the organization.
pub(super) fn forget_by_triggers(connection: &mut impl SimpleConnection) -> anyhow::Result<()> {
    Ok(connection.batch_execute(include_str!("older.sql"))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_become_marked_ones() {
        let new =
            "FOREIGN KEY (a, b) REFERENCES t ON DELETE SET NULL (b),\nFOREIGN KEY (c) REFERENCES u ON DELETE SET NULL";
        let old = "FOREIGN KEY (a, b) REFERENCES t DEFERRABLE INITIALLY IMMEDIATE,\nFOREIGN KEY (c) REFERENCES u ON DELETE SET NULL";
        assert_eq!(understandable(new), old);
        assert_eq!(understandable(old), old);
    }
}
