//! The audit log as an organization reads it.

use crate::support::{App, Organization};

/// Events that nobody did, one a minute, the newest first in the log.
async fn past(app: &App, org: &Organization, count: i32) {
    app.execute(
        "INSERT INTO audit_events (id, organization_id, at, action, outcome, actor_kind, actor_name, target_kind, target_name)
         SELECT gen_random_uuid(), $1, timestamptz '2026-01-01T12:00Z' + n * interval '1 minute', 'member.joined', 'done',
                'system', 'Import', 'member', 'number ' || n || ' of them' FROM generate_series(1, $2) n",
        &[&org.id, &count],
    )
    .await;
}

#[tokio::test]
async fn events_read_in_plain_words_with_what_changed() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let axel = acme.member("Axel", "auditor").await;
    alice
        .get("/o/acme/settings")
        .await
        .submit("/o/acme/settings", &[("name", "Acme & Sons")])
        .await;
    let log = axel.get("/o/acme/audit").await;
    log.is_fine()
        .sees("Alice changed the settings of Acme & Sons")
        .sees("organization.edited")
        .sees("127.0.0.1");
    assert_eq!(log.all(".diff del"), ["Acme"]);
    assert!(log.all(".diff ins").contains(&"Acme & Sons".to_owned()));
}

#[tokio::test]
async fn staff_are_marked_and_refusals_too() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let carol = acme.member("Carol", "member").await;
    let sam = app.staff("Sam", "admin").await;
    carol.get("/o/acme/audit").await.is_forbidden().sees("audit.view");
    sam.get("/o/acme/settings")
        .await
        .submit("/o/acme/settings", &[("name", "Acme Two")])
        .await
        .is_fine();
    let log = alice.get("/o/acme/audit").await;
    log.sees("Sam changed the settings of Acme Two Platform staff");
    log.sees("Carol tried something without the right: audit.view Refused");
    let refused = alice.get("/o/acme/audit?outcome=refused").await;
    refused.sees("Carol").does_not_see("Acme Two Platform staff");
}

#[tokio::test]
async fn the_log_goes_page_by_page_and_misses_nothing() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    app.execute("DELETE FROM audit_events", &[]).await;
    past(&app, &acme, 120).await;
    // Events of one moment stand on two pages.
    app.execute(
        "UPDATE audit_events SET at = '2026-01-02' WHERE at > '2026-01-01T13:00Z'",
        &[],
    )
    .await;
    let (mut page, mut seen) = (alice.get("/o/acme/audit").await, vec![]);
    for expected in [50, 50, 20] {
        let names = page.all(".log-what");
        assert_eq!(names.len(), expected);
        seen.extend(names);
        if expected == 50 {
            page = page.follow("Older").await;
        }
    }
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 120);
    assert!(!page.html().contains("rel=\"next\""));
    page.follow("Newest").await.is_at("/o/acme/audit");
    alice.get("/o/acme/audit?after=nonsense").await.is_fine();
}

#[tokio::test]
async fn filters_find_people_kinds_and_days() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob Okafor", "admin").await;
    past(&app, &acme, 3).await;
    bob.get("/o/acme/settings")
        .await
        .submit("/o/acme/settings", &[("name", "Acme B")])
        .await;
    alice
        .get("/o/acme/settings")
        .await
        .submit("/o/acme/settings", &[("name", "Acme A")])
        .await;

    let log = alice.get("/o/acme/audit").await;
    for text in ["bob okafor", "bob", bob.email.as_str()] {
        let found = log.submit("/o/acme/audit", &[("actor", text)]).await;
        found
            .sees("changed the settings of Acme B")
            .does_not_see("changed the settings of Acme A");
        found.sees("By Bob Okafor");
        assert_eq!(found.value_of("/o/acme/audit", "actor").as_deref(), Some(text));
    }
    log.submit("/o/acme/audit", &[("target", "bob")])
        .await
        .sees("joined Acme")
        .does_not_see("settings of Acme B");
    log.submit("/o/acme/audit", &[("actor", "zebulon")])
        .await
        .is_fine()
        .sees("Nobody found");
    log.submit("/o/acme/audit", &[("action", "organization.edited")])
        .await
        .sees("2 events");
    log.submit("/o/acme/audit", &[("from", "2026-01-01"), ("to", "2026-01-01")])
        .await
        .sees("3 events");
    log.submit("/o/acme/audit", &[("to", "2025-12-31")])
        .await
        .sees("Nothing found");
    let more = log.follow("More by Bob Okafor").await;
    more.sees("By Bob Okafor")
        .sees("changed the settings of Acme B")
        .does_not_see("settings of Acme A");
    more.follow("Clear all")
        .await
        .is_at("/o/acme/audit")
        .sees("settings of Acme A");

    let block = alice.htmx_get("/o/acme/audit?action=organization.edited").await.text();
    assert!(
        block.trim_start().starts_with("<div id=\"list\">") && block.contains("2 events"),
        "{block}"
    );
}

#[tokio::test]
async fn nonsense_in_a_filter_is_told() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let nonsense = [
        ("from", "yesterday"),
        ("from", "-009999-01-01"),
        ("to", "2026-02-30"),
        ("action", "x"),
        ("outcome", "x"),
    ];
    for (field, value) in nonsense {
        alice
            .get(&format!("/o/acme/audit?{field}={value}"))
            .await
            .is_refused_at(field);
    }
    alice
        .get("/o/acme/audit?from=2026-02-02&to=2026-02-01")
        .await
        .is_refused_at("to");
    alice.get("/o/acme/audit?to=9998-12-31&from=0001-01-01").await.is_fine();
}

#[tokio::test]
async fn nobody_reads_anothers_log() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let (_, gina) = app.organization("Globex", "Gina").await;
    gina.get("/o/acme/audit").await.is_not_found();
    app.visitor().get("/o/acme/audit").await.asks_to_sign_in();
    // Her events are in another organization; neither her address nor her id leads there.
    for by in [gina.email.clone(), gina.id().to_string()] {
        let found = alice.get(&format!("/o/acme/audit?actor={by}")).await;
        found.is_fine().does_not_see("Globex").does_not_see("Gina");
    }
}
