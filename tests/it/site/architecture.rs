//! The database and the sources keep the shape on which the rest relies.

use crate::support::cluster::TestDatabase;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use tokio_postgres::Client;

/// Tables of the platform, which belong to no organization. A new table is on this list or behind the wall.
const PLATFORM: &[&str] = &[
    "__diesel_schema_migrations",
    "applications",
    "dev_mails",
    "join_asks",
    "known_browsers",
    "password_resets",
    "permissions",
    "platform_email_schedules",
    "platform_email_settings",
    "platform_email_templates",
    "platform_email_versions",
    "platform_settings",
    "rate_limits",
    "role_templates",
    "sessions",
    "sign_ups",
    "staff",
    "staff_invitations",
    "tombstones",
    "users",
];

/// Tables that name an organization and are read by the workers of all of them.
const SHARED: &[&str] = &["jobs"];

async fn names(client: &Client, sql: &str) -> BTreeSet<String> {
    let rows = client
        .query(sql, &[])
        .await
        .unwrap_or_else(|e| panic!("{e:?} in {sql}"));
    rows.iter().map(|row| row.get(0)).collect()
}

#[tokio::test]
async fn every_table_is_the_platforms_or_stands_behind_the_wall() {
    let database = TestDatabase::create().await;
    let client = database.connect().await;
    let all = names(
        &client,
        "SELECT relname::text FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace",
    )
    .await;
    let walled = names(
        &client,
        "SELECT c.relname::text FROM pg_class c WHERE c.relrowsecurity AND c.relnamespace = 'public'::regnamespace AND EXISTS (
             SELECT FROM pg_policies p WHERE p.tablename = c.relname AND p.roles = '{tenantry_app}'
                AND p.qual LIKE '%= current_organization())' AND p.cmd IN ('ALL', 'SELECT'))",
    )
    .await;
    for table in &all {
        let listed = PLATFORM.contains(&table.as_str()) || SHARED.contains(&table.as_str());
        assert_ne!(
            listed,
            walled.contains(table),
            "{table} is neither on a list nor behind the wall, or both"
        );
    }
    for name in PLATFORM.iter().chain(SHARED) {
        assert!(all.contains(*name), "{name} is on a list, but there is no such table");
    }
    let naming = names(&client, "SELECT table_name::text FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'organization_id'").await;
    for table in naming.iter().filter(|table| !SHARED.contains(&table.as_str())) {
        assert!(walled.contains(table), "{table} has an organization_id and no wall");
    }
}

#[tokio::test]
async fn every_policy_of_a_tenant_table_checks_what_is_written() {
    let database = TestDatabase::create().await;
    let client = database.connect().await;
    let unchecked = names(
        &client,
        "SELECT tablename || ' ' || policyname FROM pg_policies WHERE schemaname = 'public' AND (
             roles <> '{tenantry_app}' OR (cmd <> 'SELECT' AND with_check IS NULL)
             OR coalesce(with_check, qual) !~ 'current_organization\\(\\)|is_staff\\(\\)')",
    )
    .await;
    assert!(unchecked.is_empty(), "{unchecked:?}");
}

#[tokio::test]
async fn a_row_refers_only_to_rows_of_its_own_organization() {
    let database = TestDatabase::create().await;
    let client = database.connect().await;
    let loose = names(
        &client,
        "WITH tenant AS (SELECT attrelid AS id, attnum FROM pg_attribute WHERE attname = 'organization_id' AND NOT attisdropped)
         SELECT k.conrelid::regclass || ' ' || k.conname FROM pg_constraint k
           JOIN tenant here ON here.id = k.conrelid JOIN tenant there ON there.id = k.confrelid
          WHERE k.contype = 'f' AND NOT EXISTS (
              SELECT FROM unnest(k.conkey, k.confkey) AS pair(here_num, there_num)
               WHERE pair.here_num = here.attnum AND pair.there_num = there.attnum)",
    )
    .await;
    assert!(loose.is_empty(), "foreign keys without the organization: {loose:?}");
    let untied = names(
        &client,
        "SELECT DISTINCT a.attrelid::regclass || '.' || a.attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
          WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND NOT a.attisdropped
            AND a.attname IN ('member_id', 'role_id', 'invitation_id', 'session_id', 'user_id')
            AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = a.attrelid AND k.contype = 'f' AND a.attnum = ANY (k.conkey))",
    )
    .await;
    assert!(untied.is_empty(), "columns that refer to nothing: {untied:?}");
}

#[tokio::test]
async fn the_serving_role_owns_nothing_and_cannot_pass_the_wall() {
    let database = TestDatabase::create().await;
    let client = database.connect().await;
    let strong = "SELECT rolname::text FROM pg_roles WHERE rolname = 'tenantry_app'
                  AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication OR rolcanlogin)";
    assert!(names(&client, strong).await.is_empty());
    let member_of = "SELECT r.rolname::text FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid WHERE m.member = 'tenantry_app'::regrole";
    assert!(names(&client, member_of).await.is_empty());
    let owned = "SELECT relname::text FROM pg_class WHERE relowner = 'tenantry_app'::regrole
                 UNION SELECT proname::text FROM pg_proc WHERE proowner = 'tenantry_app'::regrole";
    assert!(names(&client, owned).await.is_empty());
    let odd = "SELECT table_name || ' ' || privilege_type FROM information_schema.role_table_grants
               WHERE grantee = 'tenantry_app' AND privilege_type IN ('TRUNCATE', 'REFERENCES', 'TRIGGER')";
    assert!(names(&client, odd).await.is_empty());
    let create = "SELECT 'create' WHERE has_schema_privilege('tenantry_app', 'public', 'CREATE')";
    assert!(names(&client, create).await.is_empty());
}

#[tokio::test]
async fn what_was_written_down_stays() {
    let database = TestDatabase::create().await;
    let client = database.connect().await;
    let grants = "SELECT privilege_type::text FROM information_schema.role_table_grants WHERE grantee = 'tenantry_app' AND table_name = 'audit_events'";
    assert_eq!(
        names(&client, grants).await,
        BTreeSet::from(["INSERT", "SELECT"].map(String::from))
    );
    client
        .batch_execute("SET ROLE tenantry_app; SELECT enter_as_staff()")
        .await
        .expect("the serving role");
    for sql in [
        "UPDATE audit_events SET action = 'x'",
        "DELETE FROM audit_events",
        "TRUNCATE audit_events",
        "DELETE FROM organizations",
    ] {
        let refused = client.batch_execute(sql).await.expect_err(sql);
        assert!(
            refused.to_string().contains("db error")
                && refused.code() == Some(&tokio_postgres::error::SqlState::INSUFFICIENT_PRIVILEGE),
            "{sql}: {refused:?}"
        );
    }
}

/// A function that runs as the owner passes the wall, so each is bound to its schema and closed to everybody else.
#[tokio::test]
async fn functions_that_pass_the_wall_are_bound_and_closed() {
    let database = TestDatabase::create().await;
    let client = database.connect().await;
    let loose = names(
        &client,
        "SELECT proname::text FROM pg_proc WHERE prosecdef AND pronamespace = 'public'::regnamespace AND (
             NOT coalesce(proconfig, '{}') @> '{search_path=public}'
             OR (prorettype <> 'trigger'::regtype AND has_function_privilege('public', oid, 'EXECUTE')))",
    )
    .await;
    assert!(loose.is_empty(), "{loose:?}");
}

#[tokio::test]
async fn the_schema_in_the_sources_is_the_databases() {
    let database = TestDatabase::create().await;
    let client = database.connect().await;
    let sql = "SELECT table_name::text, column_name::text, data_type::text, udt_name::text, is_nullable::text
                 FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '__diesel_schema_migrations'";
    let mut there: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for row in client.query(sql, &[]).await.expect("columns") {
        let (table, column, kind, element, nullable): (String, String, String, String, String) =
            (row.get(0), row.get(1), row.get(2), row.get(3), row.get(4));
        let kind = diesel_type(&kind, &element);
        let kind = if nullable == "YES" {
            format!("Nullable<{kind}>")
        } else {
            kind
        };
        there.entry(table).or_default().insert(format!("{column} -> {kind}"));
    }
    let here = tables_of(include_str!("../../../src/schema.rs"));
    assert_eq!(
        here.keys().collect::<Vec<_>>(),
        there.keys().collect::<Vec<_>>(),
        "the tables differ"
    );
    for (table, columns) in &here {
        assert_eq!(columns, &there[table], "the columns of {table} differ");
    }
}

fn diesel_type(kind: &str, element: &str) -> String {
    match kind {
        "uuid" => "Uuid",
        "text" => "Text",
        "timestamp with time zone" => "Timestamptz",
        "bytea" => "Bytea",
        "boolean" => "Bool",
        "smallint" => "Int2",
        "integer" => "Int4",
        "bigint" => "Int8",
        "double precision" => "Float8",
        "jsonb" => "Jsonb",
        "date" => "Date",
        "inet" => "Inet",
        "ARRAY" => {
            return format!(
                "Array<{}>",
                diesel_type(if element == "_text" { "text" } else { &element[1..] }, "")
            );
        }
        other => panic!("which Diesel type is {other}?"),
    }
    .to_owned()
}

/// Reads the `table!` macros: a line `name (key) {` begins one, lines with `->` are its columns.
fn tables_of(source: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut tables: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = None;
    for line in source
        .split("pub mod functions")
        .next()
        .unwrap_or_default()
        .lines()
        .map(str::trim)
    {
        if let Some((name, _)) = line.split_once(" (").filter(|_| line.ends_with(") {")) {
            current = Some(name.to_owned());
        } else if line.contains(" -> ")
            && !line.starts_with("diesel::")
            && let Some(table) = &current
        {
            tables
                .entry(table.clone())
                .or_default()
                .insert(line.trim_end_matches(',').to_owned());
        }
    }
    tables
}

fn sources() -> Vec<(PathBuf, String)> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    let mut found = vec![];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)
            .expect("a folder")
            .flatten()
            .map(|entry| entry.path())
        {
            if entry.is_dir() {
                folders.push(entry);
            } else if entry.extension().is_some_and(|kind| kind == "rs") {
                found.push((entry.clone(), fs::read_to_string(&entry).expect("a source")));
            }
        }
    }
    found
}

#[test]
fn every_route_stands_on_the_one_page() {
    let allowed = ["src/web/table.rs", "src/web/assets.rs", "src/server.rs"];
    for (path, source) in sources()
        .iter()
        .filter(|(path, _)| !allowed.iter().any(|end| path.ends_with(end)))
    {
        for sign in [
            "web::resource(",
            "web::route()",
            "web::scope(",
            "#[get(",
            "#[post(",
            "actix_web::get",
            "actix_web::post",
            ".service(",
        ] {
            assert!(
                !source.contains(sign),
                "{} has {sign}: routes stand in src/routes.rs",
                path.display()
            );
        }
    }
}

#[test]
fn no_route_is_written_twice_and_changes_are_nouns() {
    let table = tenantry::routes::table();
    let mut seen = BTreeSet::new();
    let verbs = [
        "create",
        "update",
        "delete",
        "edit",
        "remove",
        "suspend",
        "reinstate",
        "revoke",
        "resend",
        "accept",
        "decline",
        "end",
    ];
    for entry in table.entries() {
        assert!(
            seen.insert((entry.method.to_string(), entry.path)),
            "{} {} is there twice",
            entry.method,
            entry.path
        );
        let odd = entry.path.split('/').find(|segment| verbs.contains(segment));
        assert!(
            entry.method == "GET" || odd.is_none(),
            "{}: a change of a noun is a POST to a noun",
            entry.path
        );
    }
}
