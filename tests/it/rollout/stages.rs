//! From stage to stage, and the pilot list.

use super::{events, provider, settings};
use crate::support::App;

#[tokio::test]
async fn an_admin_rolls_out_step_by_step_and_goes_back_in_one_click() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let okta = provider(&app, &acme, "test").await;
    okta.was_tested(1, &alice, 100).await;
    for (stage, name) in [("pilot", "Pilot"), ("everyone", "Everyone")] {
        let page = alice.get(&okta.path("/rollout")).await;
        let page = page.submit(&okta.path("/stage"), &[("stage", stage)]).await;
        page.is_fine()
            .is_at(&okta.path("/rollout"))
            .sees(&format!("at the stage “{name}” now"));
        assert_eq!(okta.stage().await, stage);
    }
    alice.get(&okta.path("/rollout")).await.sees("Back to “Pilot”");
    alice.post(&okta.path("/stage"), &[("stage", "pilot")]).await.is_fine();
    assert_eq!(okta.stage().await, "pilot");
    let changed: String = app
        .value("SELECT before->>'stage' || ' ' || (after->>'stage') FROM audit_events WHERE action = 'connection.stage_changed' ORDER BY at DESC LIMIT 1", &[])
        .await;
    assert_eq!(changed, "everyone pilot");
    assert_eq!(events(&app, "connection.stage_changed", "done").await, 3);
}

#[tokio::test]
async fn nobody_is_let_through_with_untested_settings_or_through_a_draft() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let okta = provider(&app, &acme, "test").await;
    let untested = alice.post(&okta.path("/stage"), &[("stage", "pilot")]).await;
    untested
        .is_a_conflict()
        .sees("Pass a test of the present settings first");
    okta.was_tested(1, &alice, 1).await;
    app.execute("UPDATE connections SET status = 'draft' WHERE id = $1", &[&okta.id])
        .await;
    let draft = alice.post(&okta.path("/stage"), &[("stage", "everyone")]).await;
    draft.is_a_conflict().sees("Activate the connection first");
    alice
        .post(&okta.path("/stage"), &[("stage", "all")])
        .await
        .is_refused_at("stage");
    // To the last stage leads its own page only.
    let last = alice.post(&okta.path("/stage"), &[("stage", "enforced")]).await;
    last.is_fine().is_at(&okta.path("/enforcement"));
    assert_eq!(okta.stage().await, "test");
    assert_eq!(events(&app, "connection.stage_changed", "refused").await, 2);
}

#[tokio::test]
async fn untested_settings_in_use_are_said_loudly_with_the_way_back() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let okta = provider(&app, &acme, "everyone").await;
    okta.was_tested(1, &alice, 1).await;
    alice.get(&okta.path("/rollout")).await.does_not_see("never tested.");
    okta.changes_to(2, &settings(super::VALID, "email")).await;
    let page = alice.get(&okta.path("/rollout")).await;
    page.sees("Version 2 is in use and was never tested")
        .sees("Back to version 1");
    page.submit(&okta.path("/rollbacks"), &[])
        .await
        .is_fine()
        .sees("settings of version 1 are in use again");
    assert_eq!(okta.version().await, 3);
    alice.get(&okta.path("/rollout")).await.does_not_see("never tested.");
}

#[tokio::test]
async fn counters_and_failures_stand_on_the_page() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let okta = provider(&app, &acme, "pilot").await;
    app.execute(
        "INSERT INTO connection_counts VALUES ($1, $2, 'pilot', 7, 2)",
        &[&okta.org, &okta.id],
    )
    .await;
    for reason in ["audience_wrong", ""] {
        app.execute(
            "INSERT INTO sso_attempts (organization_id, id, connection_id, at, purpose, stage, version, reason, subject, report)
             VALUES ($1, gen_random_uuid(), $2, now(), 'sign_in', 'pilot', 1, $3, 'b…@acme.example', '{}')",
            &[&okta.org, &okta.id, &reason],
        )
        .await;
    }
    let page = alice.get(&okta.path("/rollout")).await;
    page.is_fine()
        .sees("7 sign-ins passed, 2 were refused")
        .sees("audience_wrong");
    assert_eq!(
        page.attributes("main a", "href")
            .iter()
            .filter(|href| href.contains("/attempts/"))
            .count(),
        1
    );
}

#[tokio::test]
async fn pilots_are_added_one_or_many_from_proven_domains_only() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let okta = provider(&app, &acme, "pilot").await;
    okta.has_domain("acme.example").await;
    let globex = app.organization("Globex", "Gina").await;
    let theirs = provider(&app, &globex.0, "pilot").await;
    theirs.has_domain("globex.example").await;
    let page = alice.get(&okta.path("/rollout")).await;
    let page = page
        .submit("/pilots", &[("emails", "Nina@Acme.example, otto@acme.example")])
        .await;
    page.is_fine().sees("2 addresses added").sees("nina@acme.example");
    for bad in [
        "nina@acme.example, gina@globex.example",
        "x@evil-acme.example",
        "x@sub.acme.example",
        "nobody",
        "",
    ] {
        let page = alice.post(&okta.path("/pilots"), &[("emails", bad)]).await;
        page.is_refused_at("emails");
    }
    let listed: i64 = app.value("SELECT count(*) FROM connection_pilots", &[]).await;
    assert_eq!(listed, 2);
    let page = alice.get(&okta.path("/rollout")).await;
    page.submit("/pilots/removal", &[])
        .await
        .is_fine()
        .sees("1 address taken off");
    let listed: i64 = app.value("SELECT count(*) FROM connection_pilots", &[]).await;
    assert_eq!(
        (listed, events(&app, "connection.pilots_changed", "done").await),
        (1, 2)
    );
}

#[tokio::test]
async fn who_may_only_look_sees_the_reason_and_a_stranger_sees_nothing() {
    let app = App::start().await;
    let (acme, _) = app.organization("Acme", "Alice").await;
    let (_, gina) = app.organization("Globex", "Gina").await;
    let axel = acme.member("Axel", "auditor").await;
    let carol = acme.member("Carol", "member").await;
    let okta = provider(&app, &acme, "pilot").await;
    let page = axel.get(&okta.path("/rollout")).await;
    page.is_fine().sees("You do not hold identity_providers.edit");
    assert!(!page.offers("/stage") && !page.offers("/pilots"));
    axel.get(&okta.path("/history")).await.is_fine();
    for (path, right) in [
        ("/stage", "identity_providers.edit"),
        ("/pilots", "identity_providers.edit"),
        ("/rollbacks", "identity_providers.edit"),
        ("/enforcement", "sign_in.edit"),
    ] {
        axel.post(&okta.path(path), &[("stage", "test")])
            .await
            .is_forbidden()
            .sees(right);
        gina.post(&okta.path(path), &[("stage", "test")]).await.is_not_found();
        let foreign = okta.path(path).replace("/o/acme/", "/o/globex/");
        gina.post(
            &foreign,
            &[("stage", "test"), ("version", "1"), ("emails", "a@b.example")],
        )
        .await
        .is_not_found();
    }
    carol
        .get(&okta.path("/rollout"))
        .await
        .is_forbidden()
        .sees("identity_providers.view");
    for path in ["/rollout", "/history", "/enforcement"] {
        gina.get(&okta.path(path)).await.is_not_found();
        gina.get(&okta.path(path).replace("/o/acme/", "/o/globex/"))
            .await
            .is_not_found();
        app.visitor().get(&okta.path(path)).await.asks_to_sign_in();
    }
    assert_eq!(okta.stage().await, "pilot");
}
