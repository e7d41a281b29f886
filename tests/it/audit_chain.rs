//! The chain of the audit log: what is written down together proves itself, and whoever has the database
//! in their hands leaves traces.

use crate::support::{App, Organization, Person};
use uuid::Uuid;

/// Acme with its owner, and a log of ten events whose numbers are known.
async fn acme() -> (App, Organization, Person) {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    for number in 1..=10 {
        alice
            .post("/o/acme/settings", &settings(&format!("Acme {number}")))
            .await
            .is_fine();
    }
    (app, acme, alice)
}

fn settings(name: &str) -> [(&'static str, &str); 4] {
    [("name", name), ("slug", "acme"), ("locale", "en"), ("time_zone", "UTC")]
}

async fn last_number(app: &App, org: &Organization) -> i64 {
    app.value(
        "SELECT sequence FROM audit_heads WHERE organization_id = $1",
        &[&org.id],
    )
    .await
}

/// Both the command and the page see what was done; the command says at which number.
async fn is_found(app: &App, alice: &Person, number: i64, words: &str) {
    let (code, said) = app.tries_command(&["audit", "verify", "--org", "acme"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains(&format!("acme: broken at {number}: ")), "{said}");
    let page = alice.get("/o/acme/audit/verification").await;
    page.submit("/o/acme/audit/verifications", &[])
        .await
        .is_at("/o/acme/audit/verification")
        .sees("Not as it was written")
        .sees(words);
}

/// Verifies by command and page, and both are content.
async fn is_good(app: &App, alice: &Person) {
    let said = app.command(&["audit", "verify", "--org", "acme"]);
    assert!(said.contains("as they were written"), "{said}");
    let page = alice.get("/o/acme/audit/verification").await;
    page.submit("/o/acme/audit/verifications", &[])
        .await
        .sees("As it was written")
        .does_not_see("Not as");
}

#[tokio::test]
async fn an_auditor_verifies_the_log_in_the_browser_and_an_operator_by_command() {
    let (app, acme, alice) = acme().await;
    let axel = acme.member("Axel", "auditor").await;
    let page = axel.get("/o/acme/audit").await.follow("Verification").await;
    page.is_at("/o/acme/audit/verification").sees("Never");
    let count = last_number(&app, &acme).await;
    page.submit("/o/acme/audit/verifications", &[])
        .await
        .sees(&format!("All {count} events are as they were written."))
        .sees("by Axel");
    alice.get("/o/acme/audit").await.sees("Axel verified the audit log");
    let said = app.command(&["audit", "verify"]);
    assert!(said.contains("acme: ") && said.contains("the platform: "), "{said}");
    let (code, said) = app.tries_command(&["audit", "verify", "--org", "nobody"]);
    assert!(code == Some(1) && said.contains("no organization"), "{said}");
}

#[tokio::test]
async fn every_event_has_a_number_and_a_rolled_back_request_leaves_none() {
    let (app, acme, alice) = acme().await;
    let before = last_number(&app, &acme).await;
    let gone = alice.post("/o/acme/settings", &settings("")).await;
    gone.is_refused_at("name");
    assert_eq!(last_number(&app, &acme).await, before);
    let log = alice.get("/o/acme/audit").await;
    log.sees("Number in the chain").sees(&before.to_string());
    let unchained: i64 = app
        .value(
            "SELECT count(*) FROM audit_events e WHERE NOT EXISTS (SELECT FROM audit_chain c WHERE c.event_id = e.id)",
            &[],
        )
        .await;
    assert_eq!(unchained, 0);
}

#[tokio::test]
async fn a_changed_event_is_found() {
    let (app, acme, alice) = acme().await;
    is_good(&app, &alice).await;
    for (column, value) in [
        ("actor_name", "'Mallory'"),
        ("after", "'{\"name\": \"Evil\"}'"),
        ("at", "at + interval '1 microsecond'"),
        ("outcome", "'refused'"),
        ("organization_id", "NULL"),
    ] {
        app.execute("CREATE TABLE kept AS SELECT * FROM audit_events", &[])
            .await;
        let fifth = format!(
            "UPDATE audit_events SET {column} = {value} WHERE id = (SELECT event_id FROM audit_chain WHERE organization_id = $1 AND sequence = 5)"
        );
        assert_eq!(app.execute(&fifth, &[&acme.id]).await, 1);
        is_found(&app, &alice, 5, "Event 5 is").await;
        let back = format!("UPDATE audit_events e SET {column} = k.{column} FROM kept k WHERE k.id = e.id");
        app.execute(&back, &[]).await;
        app.execute("DROP TABLE kept", &[]).await;
        is_good(&app, &alice).await;
    }
}

#[tokio::test]
async fn a_removed_event_is_found() {
    let (app, acme, alice) = acme().await;
    let seventh = "DELETE FROM audit_events WHERE id = (SELECT event_id FROM audit_chain WHERE organization_id = $1 AND sequence = 7)";
    app.execute(seventh, &[&acme.id]).await;
    is_found(&app, &alice, 7, "Event 7 is gone").await;
    app.execute(
        "DELETE FROM audit_chain WHERE organization_id = $1 AND sequence = 7",
        &[&acme.id],
    )
    .await;
    is_found(&app, &alice, 7, "Event 7 is not in its place").await;
    // Closing the gap does not help.
    app.execute(
        "UPDATE audit_chain SET sequence = sequence - 1 WHERE organization_id = $1 AND sequence = 8",
        &[&acme.id],
    )
    .await;
    is_found(&app, &alice, 7, "Event 7 is not as it was written").await;
}

#[tokio::test]
async fn reordered_events_are_found() {
    let (app, acme, alice) = acme().await;
    let swap = "UPDATE audit_chain SET sequence = CASE sequence WHEN 3 THEN 1004 WHEN 4 THEN 1003 END WHERE organization_id = $1 AND sequence IN (3, 4)";
    app.execute(swap, &[&acme.id]).await;
    let swap = "UPDATE audit_chain SET sequence = sequence - 1000 WHERE organization_id = $1 AND sequence > 1000";
    app.execute(swap, &[&acme.id]).await;
    is_found(&app, &alice, 3, "Event 3 is not as it was written").await;
}

#[tokio::test]
async fn an_end_that_was_cut_off_is_found() {
    let (app, acme, alice) = acme().await;
    is_good(&app, &alice).await;
    let end = last_number(&app, &acme).await;
    let cut = "WITH c AS (DELETE FROM audit_chain WHERE organization_id = $1 AND sequence > $2 RETURNING event_id)
               DELETE FROM audit_events e USING c WHERE e.id = c.event_id";
    app.execute(cut, &[&acme.id, &(end - 3)]).await;
    let (_, said) = app.tries_command(&["audit", "verify", "--org", "acme"]);
    assert!(said.contains(&format!("broken at {}: ", end - 2)), "{said}");
    // With the head as well: then it is another log than the one that was verified before.
    let head = "UPDATE audit_heads h SET sequence = c.sequence, hash = c.hash FROM audit_chain c
                 WHERE h.organization_id = $1 AND c.organization_id = $1 AND c.sequence = $2";
    app.execute(head, &[&acme.id, &(end - 3)]).await;
    let (code, said) = app.tries_command(&["audit", "verify", "--org", "acme"]);
    assert!(code == Some(1) && said.contains("another one"), "{said}");
}

#[tokio::test]
async fn a_head_kept_elsewhere_finds_what_the_database_no_longer_can() {
    let (app, acme, alice) = acme().await;
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("head.txt");
    let note = alice.asks(reqwest::Method::GET, "/o/acme/audit/head", &[], "").await;
    assert!(note.header("content-disposition").contains("acme-audit-head"));
    std::fs::write(&file, note.text()).expect("a file");
    let verify = || app.tries_command(&["audit", "verify", "--head", &file.display().to_string()]);
    let (code, said) = verify();
    assert!(code == Some(0) && said.contains("exactly as the head"), "{said}");
    alice.post("/o/acme/settings", &settings("Acme Later")).await.is_fine();
    assert_eq!(verify().0, Some(0), "a head stays true while the log grows");

    // The whole chain, written anew around a forged event: in itself it is without fault.
    app.execute("UPDATE audit_events SET actor_name = 'Mallory' WHERE id = (SELECT event_id FROM audit_chain WHERE organization_id = $1 AND sequence = 5)", &[&acme.id]).await;
    app.execute(
        "DO $$ DECLARE l record; h bytea := decode(repeat('00', 32), 'hex'); BEGIN
           FOR l IN SELECT c.*, audit_canonical(e) AS text FROM audit_chain c JOIN audit_events e ON e.id = c.event_id
                     JOIN organizations o ON o.id = c.organization_id WHERE o.slug = 'acme' ORDER BY sequence LOOP
             h := sha256(h || convert_to(l.text, 'UTF8'));
             UPDATE audit_chain x SET hash = h WHERE x.event_id = l.event_id;
             UPDATE audit_heads x SET hash = h WHERE x.organization_id = l.organization_id;
           END LOOP; END $$",
        &[],
    )
    .await;
    let (code, _) = app.tries_command(&["audit", "verify", "--org", "acme"]);
    assert_eq!(code, Some(0), "this is why a head is kept elsewhere");
    let (code, said) = verify();
    assert!(code == Some(1) && said.contains("acme: broken at"), "{said}");

    // A note that somebody else signed, or altered, proves nothing.
    let altered = note.text().replace("sequence: ", "sequence: 1");
    std::fs::write(&file, altered).expect("a file");
    let (code, said) = verify();
    assert!(code == Some(1) && said.contains("signature"), "{said}");
}

#[tokio::test]
async fn events_written_past_the_program_and_altered_heads_are_found() {
    let (app, acme, alice) = acme().await;
    let end = last_number(&app, &acme).await;
    let client = app.database.connect().await;
    client
        .batch_execute(&format!(
            "BEGIN; ALTER TABLE audit_events DISABLE TRIGGER audit_add_to_chain;
             INSERT INTO audit_events (id, organization_id, at, action, outcome, actor_kind, actor_name)
             VALUES (gen_random_uuid(), '{}', now(), 'member.joined', 'done', 'member', 'Mallory');
             ALTER TABLE audit_events ENABLE TRIGGER audit_add_to_chain; COMMIT",
            acme.id
        ))
        .await
        .expect("the owner may");
    is_found(&app, &alice, end + 1, "past the program").await;
    app.execute("DELETE FROM audit_events WHERE actor_name = 'Mallory'", &[])
        .await;
    is_good(&app, &alice).await;
    app.execute(
        "UPDATE audit_heads SET hash = sha256(hash) WHERE organization_id = $1",
        &[&acme.id],
    )
    .await;
    let end = last_number(&app, &acme).await;
    is_found(&app, &alice, end, "does not fit").await;
}

#[tokio::test]
async fn many_at_once_on_two_servers_leave_no_gap() {
    let mut app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let replica = app.replica().await;
    let elsewhere = alice.through(&replica);
    let (alice, elsewhere) = (&alice, &elsewhere);
    let names: Vec<String> = (1..=50).map(|number| format!("Acme {number}")).collect();
    let requests = names.iter().enumerate().map(async |(number, name)| {
        let person = if number % 2 == 0 { alice } else { elsewhere };
        person.post("/o/acme/settings", &settings(name)).await.is_fine();
    });
    futures_util::future::join_all(requests).await;
    let events: i64 = app
        .value(
            "SELECT count(*) FROM audit_events WHERE organization_id = $1",
            &[&acme.id],
        )
        .await;
    assert!(events >= 50 && events == last_number(&app, &acme).await);
    is_good(&app, alice).await;
}

#[tokio::test]
async fn transactions_over_two_organizations_in_opposite_order_do_not_lock_each_other_out() {
    let app = App::start().await;
    let (acme, _) = app.organization("Acme", "Alice").await;
    let (globex, _) = app.organization("Globex", "Gina").await;
    let write = async |first: Uuid, second: Uuid| {
        let client = app.database.connect().await;
        for _ in 0..100 {
            let event = |org: Uuid| {
                format!(
                    "INSERT INTO audit_events (id, organization_id, at, action, outcome, actor_kind, actor_name) VALUES (gen_random_uuid(), '{org}', now(), 'x.y', 'done', 'system', 'Job');"
                )
            };
            let all = format!("BEGIN; {} {} COMMIT", event(first), event(second));
            client.batch_execute(&all).await.expect("no deadlock");
        }
    };
    tokio::join!(
        write(acme.id, globex.id),
        write(globex.id, acme.id),
        write(acme.id, globex.id),
        write(globex.id, acme.id)
    );
    app.command(&["audit", "verify"]);
}

#[tokio::test]
async fn who_may_not_see_the_log_may_not_verify_it() {
    let (app, acme, _) = acme().await;
    let carol = acme.member("Carol", "member").await;
    let gina = app.organization("Globex", "Gina").await.1;
    for path in ["/o/acme/audit/verification", "/o/acme/audit/head"] {
        carol.get(path).await.is_forbidden().sees("audit.view");
        gina.get(path).await.is_not_found();
        app.visitor().get(path).await.asks_to_sign_in();
    }
    carol.post("/o/acme/audit/verifications", &[]).await.is_forbidden();
    gina.post("/o/acme/audit/verifications", &[]).await.is_not_found();
}

#[tokio::test]
async fn staff_verify_the_chain_of_the_platform() {
    let app = App::start().await;
    let sue = app.staff("Sue", "auditor").await;
    sue.get("/staff/users?q=sue").await.is_fine();
    let page = sue.get("/staff/audit").await.follow("Verification").await;
    page.submit("/staff/audit/verifications", &[])
        .await
        .is_at("/staff/audit/verification")
        .sees("As it was written");
    app.execute(
        "UPDATE audit_events SET target_name = 'nobody' WHERE organization_id IS NULL AND action = 'people.searched'",
        &[],
    )
    .await;
    sue.get("/staff/audit/verification")
        .await
        .submit("/staff/audit/verifications", &[])
        .await
        .sees("is not as it was written");
    let (code, said) = app.tries_command(&["audit", "verify"]);
    assert!(code == Some(1) && said.contains("the platform: broken at"), "{said}");
    let note = sue.asks(reqwest::Method::GET, "/staff/audit/head", &[], "").await;
    assert!(
        note.text()
            .contains("organization: 00000000-0000-0000-0000-000000000000")
    );
}

#[tokio::test]
async fn the_serving_role_writes_no_link_and_prunes_nothing_early() {
    let (app, acme, _) = acme().await;
    let client = app.database.connect().await;
    client.batch_execute("SET ROLE tenantry_app").await.expect("the role");
    client
        .execute(
            "SELECT set_config('tenantry.organization_id', $1, false)",
            &[&acme.id.to_string()],
        )
        .await
        .expect("inside");
    for sql in [
        "UPDATE audit_heads SET sequence = 0",
        "DELETE FROM audit_chain",
        "INSERT INTO audit_heads SELECT * FROM audit_heads",
        "UPDATE audit_verifications SET outcome = 'good'",
        "DELETE FROM audit_verifications",
        "ALTER TABLE audit_events DISABLE TRIGGER USER",
        "SET session_replication_role = replica",
    ] {
        let refused = client.batch_execute(sql).await.expect_err(sql);
        assert_eq!(
            refused.code(),
            Some(&tokio_postgres::error::SqlState::INSUFFICIENT_PRIVILEGE),
            "{sql}"
        );
    }
    let row = client
        .query_one("SELECT audit_prune(now() + interval '100 years', 1000000)", &[])
        .await
        .expect("asked");
    assert_eq!(row.get::<_, i64>(0), 0);
    client
        .batch_execute("UPDATE organizations SET audit_retention_days = 1")
        .await
        .expect_err("less than the least");
    app.command(&["audit", "verify"]);
}
