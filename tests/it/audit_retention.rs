//! How long events are kept.

use crate::support::{App, Organization};

/// Events from long ago, one a day, the oldest `days` ago.
async fn history(app: &App, org: &Organization, days: i32) {
    app.execute(
        "INSERT INTO audit_events (id, organization_id, at, action, outcome, actor_kind, actor_name, target_kind, target_name)
         SELECT gen_random_uuid(), $1, now() - n * interval '1 day', 'member.joined', 'done', 'system', 'Import', 'member', 'day ' || n
           FROM generate_series($2, 1, -1) n",
        &[&org.id, &days],
    )
    .await;
}

#[tokio::test]
async fn old_events_go_after_their_time_and_the_rest_still_verifies() {
    let mut app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let globex = app.organization("Globex", "Gina").await.0;
    // The first events of an organization of long ago are as old as it.
    app.execute("DELETE FROM audit_events; ", &[]).await;
    app.execute("DELETE FROM audit_chain", &[]).await;
    app.execute("DELETE FROM audit_heads", &[]).await;
    history(&app, &acme, 200).await;
    history(&app, &globex, 200).await;
    let page = alice.get("/o/acme/audit/verification").await;
    page.submit("/o/acme/audit/retention", &[("days", "120")])
        .await
        .sees("Retention saved");
    app.restart().await;
    let kept = "SELECT count(*) FROM audit_events WHERE organization_id = $1 AND actor_name = 'Import'";
    for _ in 0..100 {
        if app.value::<i64>(kept, &[&acme.id]).await < 200 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    let left: i64 = app.value(kept, &[&acme.id]).await;
    assert!((119..=121).contains(&left), "{left}");
    assert_eq!(
        app.value::<i64>(kept, &[&globex.id]).await,
        200,
        "a neighbour kept everything"
    );
    let log = alice.get("/o/acme/audit?action=audit.pruned").await;
    log.sees("deleted events of Acme that were over their time");
    alice
        .get("/o/acme/audit?action=audit.retention_changed")
        .await
        .sees("120");
    let said = app.command(&["audit", "verify", "--org", "acme"]);
    assert!(said.contains("as they were written"), "{said}");

    // What is cut off at the front beyond that is found.
    let first: i64 = app
        .value(
            "SELECT first_sequence FROM audit_heads WHERE organization_id = $1",
            &[&acme.id],
        )
        .await;
    assert!(first > 70);
    let cut = "WITH c AS (DELETE FROM audit_chain WHERE organization_id = $1 AND sequence < $2 RETURNING event_id)
               DELETE FROM audit_events e USING c WHERE e.id = c.event_id";
    app.execute(cut, &[&acme.id, &(first + 5)]).await;
    let (code, said) = app.tries_command(&["audit", "verify", "--org", "acme"]);
    assert!(
        code == Some(1) && said.contains(&format!("broken at {first}: ")),
        "{said}"
    );
    let head =
        "UPDATE audit_heads h SET first_sequence = $2, first_previous_hash = sha256('x') WHERE h.organization_id = $1";
    app.execute(head, &[&acme.id, &(first + 5)]).await;
    let (code, said) = app.tries_command(&["audit", "verify", "--org", "acme"]);
    assert!(code == Some(1) && said.contains("cut off its beginning"), "{said}");
}

#[tokio::test]
async fn more_than_goes_at_once_goes_in_turns() {
    let mut app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    app.execute("DELETE FROM audit_events", &[]).await;
    app.execute("DELETE FROM audit_chain", &[]).await;
    app.execute("DELETE FROM audit_heads", &[]).await;
    for _ in 0..5 {
        app.execute(
            "INSERT INTO audit_events (id, organization_id, at, action, outcome, actor_kind, actor_name)
             SELECT gen_random_uuid(), $1, now() - interval '200 days', 'member.joined', 'done', 'system', 'Import'
               FROM generate_series(1, 2100) n",
            &[&acme.id],
        )
        .await;
    }
    app.execute("UPDATE organizations SET audit_retention_days = 90", &[])
        .await;
    app.restart().await;
    let pruned = "SELECT count(*) FROM audit_events WHERE action = 'audit.pruned'";
    for _ in 0..200 {
        if app.value::<i64>(pruned, &[]).await == 2 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    assert_eq!(app.value::<i64>(pruned, &[]).await, 2);
    let said = app.command(&["audit", "verify"]);
    assert!(said.contains("acme: ") && said.contains("(10501 to"), "{said}");
    alice
        .get("/o/acme/audit/verification")
        .await
        .submit("/o/acme/audit/verifications", &[])
        .await
        .sees("As it was written");
}

#[tokio::test]
async fn nobody_sets_a_retention_that_is_none_or_not_theirs_to_set() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let axel = acme.member("Axel", "auditor").await;
    let gina = app.organization("Globex", "Gina").await.1;
    for nonsense in ["89", "3651", "-1", "a year", "90.5"] {
        let page = alice.get("/o/acme/audit/verification").await;
        page.submit("/o/acme/audit/retention", &[("days", nonsense)])
            .await
            .is_refused_at("days");
    }
    axel.get("/o/acme/audit/verification")
        .await
        .is_fine()
        .sees("organization.edit");
    axel.post("/o/acme/audit/retention", &[("days", "90")])
        .await
        .is_forbidden();
    gina.post("/o/acme/audit/retention", &[("days", "90")])
        .await
        .is_not_found();
    let set: Option<i32> = app
        .value(
            "SELECT audit_retention_days FROM organizations WHERE slug = 'acme'",
            &[],
        )
        .await;
    assert_eq!(set, None);
    let page = alice.get("/o/acme/audit/verification").await;
    page.submit("/o/acme/audit/retention", &[("days", "365")])
        .await
        .is_fine();
    let page = alice.get("/o/acme/audit/verification").await;
    page.submit("/o/acme/audit/retention", &[("days", "")]).await.is_fine();
    alice
        .get("/o/acme/audit?action=audit.retention_changed")
        .await
        .sees("2 events");
}

#[tokio::test]
async fn new_organizations_begin_with_what_staff_have_set() {
    let app = App::start().await;
    let old = app.organization("Acme", "Alice").await.0;
    let sam = app.staff("Sam", "admin").await;
    let page = sam.get("/staff/settings").await;
    page.submit("/staff/settings", &[("audit_retention_days", "10")])
        .await
        .is_refused_at("audit_retention_days");
    page.submit("/staff/settings", &[("audit_retention_days", "400")])
        .await
        .is_fine();
    let new = app.organization("Globex", "Gina").await.0;
    let days = "SELECT audit_retention_days FROM organizations WHERE id = $1";
    assert_eq!(app.value::<Option<i32>>(days, &[&old.id]).await, None);
    assert_eq!(app.value::<Option<i32>>(days, &[&new.id]).await, Some(400));
}
