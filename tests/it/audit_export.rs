//! The export of the log, and the documented way to verify it where there is no Tenantry.

use crate::support::{App, Person};
use reqwest::Method;
use std::path::Path;
use std::process::Command;

const RECIPES: &str = include_str!("../../docs/audit-verification.md");

async fn export(person: &Person, query: &str) -> String {
    let answer = person
        .asks(Method::GET, &format!("/o/acme/audit/export?{query}"), &[], "")
        .await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.text()
}

/// The code block of the documentation that begins after this heading.
fn recipe(heading: &str) -> &'static str {
    let (_, rest) = RECIPES.split_once(heading).expect("the heading");
    let (_, rest) = rest.split_once("```").expect("a block");
    let (_, rest) = rest.split_once('\n').expect("its first line");
    rest.split_once("```").expect("its end").0
}

/// Runs what is documented, word for word, and answers whether it was content, and what it said.
fn verifies(program: &str, heading: &str, folder: &Path, export: &str, name: &str) -> (bool, String) {
    let file = folder.join(name);
    std::fs::write(&file, export).expect("a file");
    let script = folder.join("script");
    std::fs::write(&script, recipe(heading)).expect("a file");
    let output = Command::new(program)
        .arg(&script)
        .arg(&file)
        .output()
        .expect("the program");
    let said = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8_lossy(&said).into_owned())
}

#[tokio::test]
async fn an_export_verifies_offline_and_a_manipulated_line_is_found() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let axel = acme.member("Axel", "auditor").await;
    for name in ["Zoë’s \"Best\", Ltd", "=1+1", "Acme"] {
        let page = alice.get("/o/acme/settings").await;
        page.submit("/o/acme/settings", &[("name", name)]).await.is_fine();
    }
    let (json, csv) = (export(&axel, "format=jsonl").await, export(&axel, "format=csv").await);
    let log = alice.get("/o/acme/audit?action=audit.exported").await;
    log.sees("Axel exported the audit log of Acme").sees("jsonl");
    let folder = tempfile::tempdir().expect("a folder");
    let lines = json.lines().count();
    assert!(lines > 5 && json.lines().next().expect("a line").contains(&"0".repeat(64)));
    for (program, heading, text, name) in [
        ("python3", "## JSON Lines", &json, "log.jsonl"),
        ("python3", "## CSV", &csv, "log.csv"),
    ] {
        let (good, said) = verifies(program, heading, folder.path(), text, name);
        assert!(good && said.contains("good"), "{heading}: {said}");
        for altered in manipulated(text) {
            let (good, said) = verifies(program, heading, folder.path(), &altered, name);
            assert!(!good && said.contains("broken"), "{heading}: {said}");
        }
    }
    assert!(csv.contains(",'=1+1,") || csv.contains(",\"'=1+1"), "{csv}");
    // What people read is part of the proof.
    let readable = json.replacen("\"actor_name\":\"Alice\"", "\"actor_name\":\"Nobody\"", 1);
    let (good, said) = verifies("python3", "## JSON Lines", folder.path(), &readable, "log.jsonl");
    assert!(!good && said.contains("broken"), "{said}");
    let readable = csv.replacen(",Alice,", ",Nobody,", 1);
    let (good, said) = verifies("python3", "## CSV", folder.path(), &readable, "log.csv");
    assert!(!good && said.contains("broken"), "{said}");
}

/// The third line altered, left out, and moved behind the fourth.
fn manipulated(text: &str) -> [String; 3] {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let mut altered = lines.clone();
    let other = lines[3].replace("done", "d0ne");
    altered[3] = &other;
    let mut removed = lines.clone();
    removed.remove(3);
    let mut moved = lines.clone();
    moved.swap(3, 4);
    [altered.concat(), removed.concat(), moved.concat()]
}

#[tokio::test]
async fn an_export_with_filters_has_only_what_was_looked_for() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    for person in [&alice, &bob] {
        let page = person.get("/o/acme/settings").await;
        let name = format!("Acme of {}", person.name);
        page.submit("/o/acme/settings", &[("name", &name)]).await.is_fine();
    }
    let found = export(&alice, "format=jsonl&action=organization.edited&actor=bob").await;
    assert_eq!(found.lines().count(), 1);
    assert!(found.contains("Acme of Bob"));
    assert_eq!(export(&alice, "format=jsonl&actor=zebulon").await, "");
    let log = alice.get("/o/acme/audit?action=organization.edited").await;
    let links = log.attributes("a[download]", "href");
    assert!(
        links.contains(&"/o/acme/audit/export?format=csv&action=organization.edited".to_owned()),
        "{links:?}"
    );
    let bad = alice.get("/o/acme/audit/export?format=csv&from=yesterday").await;
    bad.is_refused_at("from");
    alice.get("/o/acme/audit/export?format=xml").await.has_status(400);
}

#[tokio::test]
async fn a_long_log_streams_and_is_complete() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    app.execute(
        "INSERT INTO audit_events (id, organization_id, at, action, outcome, actor_kind, actor_name, target_kind, target_name)
         SELECT gen_random_uuid(), $1, now(), 'member.joined', 'done', 'system', 'Import', 'member', 'number ' || n
           FROM generate_series(1, 12000) n",
        &[&acme.id],
    )
    .await;
    let answer = alice
        .asks(Method::GET, "/o/acme/audit/export?format=jsonl", &[], "")
        .await;
    assert_eq!(answer.header("transfer-encoding"), "chunked");
    let all: i64 = app
        .value(
            "SELECT sequence - 1 FROM audit_heads WHERE organization_id = $1",
            &[&acme.id],
        )
        .await;
    let text = answer.text();
    assert_eq!(i64::try_from(text.lines().count()), Ok(all));
    let folder = tempfile::tempdir().expect("a folder");
    let (good, said) = verifies("python3", "## JSON Lines", folder.path(), &text, "log.jsonl");
    assert!(good, "{said}");
    let filtered = export(&alice, "format=jsonl&action=member.joined").await;
    assert!(filtered.lines().count() >= 12_000);
}

#[tokio::test]
async fn who_may_not_export_is_told_which_right_is_missing() {
    let app = App::start().await;
    let (acme, _) = app.organization("Acme", "Alice").await;
    let uma = acme.member("Uma", "user_manager").await;
    let carol = acme.member("Carol", "member").await;
    let gina = app.organization("Globex", "Gina").await.1;
    for person in [&uma, &carol] {
        person
            .get("/o/acme/audit/export?format=csv")
            .await
            .is_forbidden()
            .sees("audit.export");
    }
    gina.get("/o/acme/audit/export?format=csv").await.is_not_found();
    app.visitor()
        .get("/o/acme/audit/export?format=csv")
        .await
        .asks_to_sign_in();
}
