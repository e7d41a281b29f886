//! Requests at the same moment.

use super::{codes_of, provider, ready, settings};
use crate::support::{App, PASSWORD};
use std::collections::BTreeMap;

fn counted(statuses: impl IntoIterator<Item = u16>) -> BTreeMap<u16, usize> {
    let mut counts = BTreeMap::new();
    for status in statuses {
        *counts.entry(status).or_default() += 1;
    }
    counts
}

#[tokio::test]
async fn changes_of_a_stage_follow_each_other() {
    let mut app = App::start().await;
    let replica = app.replica().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await.through(&replica);
    let okta = provider(&app, &acme, "test").await;
    okta.was_tested(1, &alice, 1).await;
    let path = okta.path("/stage");
    for _ in 0..4 {
        let (first, second) = tokio::join!(
            alice.post(&path, &[("stage", "pilot")]),
            bob.post(&path, &[("stage", "everyone")])
        );
        assert_eq!(counted([first.status(), second.status()]), BTreeMap::from([(200, 2)]));
        alice.post(&path, &[("stage", "test")]).await.is_fine();
    }
    // Each event begins where the one before ended.
    let torn: i64 = app
        .value(
            "SELECT count(*) FROM (SELECT before->>'stage' AS b, lag(after->>'stage') OVER (ORDER BY c.sequence) AS a
               FROM audit_events e JOIN audit_chain c ON c.event_id = e.id WHERE e.action = 'connection.stage_changed') x WHERE a IS NOT NULL AND a <> b",
            &[],
        )
        .await;
    assert_eq!(torn, 0);
}

#[tokio::test]
async fn a_code_is_used_once_however_often_it_is_sent() {
    let mut app = App::start().await;
    let replica = app.replica().await;
    let (_, alice, bob, okta) = ready(&app).await;
    let codes = codes_of(&okta.is_enforced_by(&alice).await);
    app.execute(
        "DELETE FROM break_glass_codes WHERE id NOT IN (SELECT id FROM break_glass_codes LIMIT 1)",
        &[],
    )
    .await;
    let mut won = 0;
    for code in &codes {
        let fields = [
            ("email", bob.email.as_str()),
            ("password", PASSWORD),
            ("code", code.as_str()),
        ];
        let (one, two) = (bob.in_another_browser(), bob.in_another_browser().through(&replica));
        let (first, second) = tokio::join!(
            one.post("/sign-in/acme/break-glass", &fields),
            two.post("/sign-in/acme/break-glass", &fields)
        );
        won += [first.status(), second.status()]
            .into_iter()
            .filter(|status| *status == 200)
            .count();
        app.execute("DELETE FROM rate_limits", &[]).await;
    }
    assert_eq!(won, 1, "the last code let one in");
    let sessions: i64 = app
        .value("SELECT count(*) FROM sessions WHERE break_glass_until IS NOT NULL", &[])
        .await;
    assert_eq!(sessions, 1);
}

#[tokio::test]
async fn it_is_not_enforced_once_the_second_admin_is_gone() {
    for _ in 0..4 {
        let app = App::start().await;
        let (acme, alice, bob, okta) = ready(&app).await;
        let sam = app.staff("Sam", "admin").await;
        let path = okta.path("/enforcement");
        let removal = acme.path(&format!("/members/{}/removal", bob.member_id()));
        let (enforced, removed) = tokio::join!(alice.post(&path, &[("confirmation", "Acme")]), sam.post(&removal, &[]));
        assert_eq!(removed.status(), 200);
        let first: bool = app
            .value(
                "SELECT coalesce((SELECT c.sequence FROM audit_events e JOIN audit_chain c ON c.event_id = e.id WHERE e.action = 'sign_in.enforced' AND e.outcome = 'done')
                    < (SELECT c.sequence FROM audit_events e JOIN audit_chain c ON c.event_id = e.id WHERE e.action = 'member.removed'), false)",
                &[],
            )
            .await;
        assert_eq!(enforced.status(), if first { 200 } else { 409 });
        assert_eq!(okta.stage().await == "enforced", first);
    }
}

#[tokio::test]
async fn it_is_not_enforced_with_settings_that_changed_meanwhile() {
    let app = App::start().await;
    let (_, alice, _, okta) = ready(&app).await;
    okta.changes_to(2, &settings(super::OTHER, "mail")).await;
    let page = alice
        .post(&okta.path("/enforcement"), &[("confirmation", "Acme")])
        .await;
    page.is_a_conflict();
    assert_eq!(okta.stage().await, "everyone");
}

#[tokio::test]
async fn two_who_enforce_at_once_do_it_once() {
    let app = App::start().await;
    let (_, alice, bob, okta) = ready(&app).await;
    app.execute(
        "INSERT INTO sso_attempts (organization_id, id, connection_id, at, purpose, stage, version, by_id, report)
         VALUES ($1, gen_random_uuid(), $2, now(), 'test', 'everyone', 1, $3, '{}')",
        &[&okta.org, &okta.id, &bob.id()],
    )
    .await;
    let path = okta.path("/enforcement");
    let fields = [("confirmation", "Acme")];
    tokio::join!(alice.post(&path, &fields), bob.post(&path, &fields));
    let (codes, done): (i64, i64) = (
        app.value("SELECT count(*) FROM break_glass_codes", &[]).await,
        super::events(&app, "sign_in.enforced", "done").await,
    );
    assert_eq!((codes, done), (10, 1));
}
