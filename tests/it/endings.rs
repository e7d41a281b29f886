//! Roles and memberships that end on their own.

use crate::support::{App, Person};
use std::time::Duration;

fn page_of(member: &Person) -> String {
    member.path(&format!("/members/{}", member.member_id()))
}

/// Waits until a count is reached: the sweep comes when it comes.
async fn until(app: &App, sql: &str, wanted: i64) {
    for _ in 0..300 {
        if app.value::<i64>(sql, &[]).await == wanted {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("never {wanted}: {sql}");
}

async fn ends(app: &App, member: &Person, role: &str, when: &str) {
    let sql = format!(
        "UPDATE assignments a SET ends_at = now() + interval '{when}' FROM roles r
          WHERE r.id = a.role_id AND r.key = $2 AND a.member_id = $1"
    );
    app.execute(&sql, &[&member.member_id(), &role]).await;
}

#[tokio::test]
async fn what_is_over_is_over_without_any_worker() {
    let app = App::start_with(&["--no-worker"], &[]).await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let (bob, dora, carol) = (
        acme.member("Bob", "admin").await,
        acme.member("Dora", "member").await,
        acme.member("Carol", "member").await,
    );
    bob.post(
        "/o/acme/invitations",
        &[("emails", "new@acme.example"), ("role", "member")],
    )
    .await
    .is_fine();
    bob.get("/o/acme/members").await.is_fine();
    ends(&app, &bob, "admin", "-1 second").await;
    app.execute(
        "UPDATE members SET ends_at = now() - interval '1 second' WHERE id = $1",
        &[&dora.member_id()],
    )
    .await;
    // The right is gone, and with it what it would let them give.
    bob.get("/o/acme/members")
        .await
        .is_forbidden()
        .sees("Alice")
        .does_not_see("Bob can");
    bob.post(&format!("{}/roles", page_of(&carol)), &[("role", "member")])
        .await
        .is_forbidden();
    dora.get("/o/acme").await.is_not_found();
    dora.get("/account").await.is_fine();
    // No list, contact or count knows the role any more.
    alice
        .get("/o/acme/members?role=admin")
        .await
        .is_fine()
        .does_not_see("bob@acme.example");
    alice
        .get("/o/acme/members?role=admin&q=bob")
        .await
        .is_fine()
        .does_not_see("bob@acme.example");
    alice
        .get("/o/acme/roles/admin")
        .await
        .is_fine()
        .sees("Nobody holds this role.");
    carol.get("/o/acme").await.is_fine().does_not_see("bob@acme.example");
    alice.get(&page_of(&bob)).await.is_fine().sees("No role.");
    alice
        .get(&format!("{}/access", page_of(&dora)))
        .await
        .sees("The membership of Dora is over");
    // Nobody has cleared anything away.
    assert_eq!(
        app.value::<i64>("SELECT count(*) FROM assignments WHERE ends_at < now()", &[])
            .await,
        1
    );
}

#[tokio::test]
async fn nobody_comes_in_by_the_invitation_of_somebody_whose_role_ended() {
    let app = App::start().await;
    let (acme, _) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    bob.post(
        "/o/acme/invitations",
        &[("emails", "new@acme.example"), ("role", "member")],
    )
    .await
    .is_fine();
    let mail = app.mail.wait_for("new@acme.example").await;
    app.visitor().get(&mail.links[0]).await.is_fine().sees("Acme");
    ends(&app, &bob, "admin", "-1 second").await;
    let page = app.visitor().get(&mail.links[0]).await;
    assert!(!page.actions().iter().any(|action| action.ends_with("/acceptance")));
    let token = mail.links[0].rsplit('/').next().expect("a token").to_owned();
    app.visitor()
        .post(
            &format!("/invitations/{token}/acceptance"),
            &[
                ("name", "New"),
                ("password", "a long enough password"),
                ("password_again", "a long enough password"),
            ],
        )
        .await;
    assert_eq!(
        app.value::<i64>("SELECT count(*) FROM members WHERE email = 'new@acme.example'", &[])
            .await,
        0
    );
}

#[tokio::test]
async fn the_sweep_takes_ended_roles_away_and_writes_it_down_once() {
    let mut app = App::start_with(&["--no-worker"], &[]).await;
    let (acme, _) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    ends(&app, &bob, "admin", "-1 second").await;
    // A role of somebody who was removed goes as well.
    sweep(&mut app).await;
    until(&app, "SELECT count(*) FROM assignments WHERE ends_at < now()", 0).await;
    let events: Vec<String> = app
        .values(
            "SELECT actor_kind || ': ' || (before->>'roles') || ' > ' || (after->>'roles') FROM audit_events WHERE action = 'member.roles_changed'",
            &[],
        )
        .await;
    assert_eq!(events, [r#"system: ["Admin"] > []"#]);
}

/// Two replicas with workers look at once.
async fn sweep(app: &mut App) {
    app.replica_with(&[]).await;
    app.replica_with(&[]).await;
}

#[tokio::test]
async fn a_membership_that_is_over_becomes_a_removal_with_a_receipt_and_a_letter() {
    let mut app = App::start_with(&["--no-worker"], &[]).await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    app.execute(
        "UPDATE members SET ends_at = now() - interval '1 second' WHERE id = $1",
        &[&bob.member_id()],
    )
    .await;
    sweep(&mut app).await;
    until(&app, "SELECT count(*) FROM members WHERE status = 'removed'", 1).await;
    let receipts: Vec<String> = app
        .values("SELECT cause || (lines->'sessions'->>'ended') FROM receipts", &[])
        .await;
    assert_eq!(receipts, ["ended1"]);
    assert_eq!(
        app.mail.wait_for("bob@acme.example").await.subject,
        "You no longer belong to Acme"
    );
    bob.get("/account").await.asks_to_sign_in();
    let page = alice.get(&page_of(&bob)).await;
    page.is_fine().sees("The membership came to its end");
    page.follow("What became of everything Bob had")
        .await
        .is_fine()
        .sees("The membership came to its end on");
    let events: Vec<String> = app
        .values(
            "SELECT actor_kind || reason FROM audit_events WHERE action = 'member.removed'",
            &[],
        )
        .await;
    assert_eq!(events, ["systemThe membership came to its end"]);
    // Brought back, they stay.
    alice
        .post(&format!("{}/restoration", page_of(&bob)), &[])
        .await
        .is_fine()
        .sees("Bob is back");
    bob.signed_in().await.get("/o/acme/members").await.is_fine();
}

#[tokio::test]
async fn an_end_is_told_a_week_before_once_and_to_both() {
    let mut app = App::start_with(&["--no-worker"], &[]).await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let (bob, carol) = (acme.member("Bob", "admin").await, acme.member("Carol", "member").await);
    // Given by Alice long ago, until in six days.
    app.execute(
        "UPDATE assignments SET created_at = now() - interval '60 days', created_by = 'Alice', created_by_id = $2 WHERE member_id = $1",
        &[&bob.member_id(), &alice.id()],
    )
    .await;
    ends(&app, &bob, "admin", "6 days").await;
    // Given for five days: told a day before, so not yet.
    ends(&app, &carol, "member", "4 days").await;
    // The same with a day left; whoever gave it is suspended, so nobody else is told.
    let (dora, emil) = (acme.member("Dora", "member").await, acme.member("Emil", "admin").await);
    app.execute(
        "UPDATE assignments SET created_at = now() - interval '4 days', created_by_id = $2 WHERE member_id = $1",
        &[&dora.member_id(), &emil.id()],
    )
    .await;
    ends(&app, &dora, "member", "23 hours").await;
    alice
        .post(&format!("{}/suspension", page_of(&emil)), &[])
        .await
        .is_fine();
    // A membership, whose end Alice set.
    let fred = acme.member("Fred", "member").await;
    app.execute(
        "UPDATE members SET joined_at = now() - interval '1 year' WHERE id = $1",
        &[&fred.member_id()],
    )
    .await;
    let soon = (jiff::Timestamp::from_second(
        app.value::<i64>("SELECT extract(epoch FROM now() + interval '5 days')::bigint", &[])
            .await,
    ))
    .expect("a moment")
    .strftime("%Y-%m-%dT%H:%M")
    .to_string();
    alice
        .post(&format!("{}/membership", page_of(&fred)), &[("ends_at", &soon)])
        .await
        .is_fine();
    sweep(&mut app).await;
    assert_eq!(
        app.mail.wait_for("dora@acme.example").await.subject,
        "Your role Member in Acme ends soon"
    );
    assert_eq!(
        app.mail.wait_for("fred@acme.example").await.subject,
        "Your membership in Acme ends soon"
    );
    let theirs = app.mail.wait_for("bob@acme.example").await;
    assert_eq!(theirs.subject, "Your role Admin in Acme ends soon");
    bob.get(&theirs.links[0]).await.is_fine().sees("What you may do");
    let (one, other) = (
        app.mail.wait_for("alice@acme.example").await,
        app.mail.wait_for("alice@acme.example").await,
    );
    let (givers, ending) = if one.subject.contains("Bob") {
        (one, other)
    } else {
        (other, one)
    };
    assert_eq!(givers.subject, "Admin of Bob in Acme ends soon");
    assert_eq!(ending.subject, "The membership of Fred in Acme ends soon");
    let page = alice.get(&givers.links[0]).await;
    page.is_fine().sees("Bob");
    until(
        &app,
        "SELECT count(*) FROM assignments WHERE end_told_at IS NOT NULL",
        2,
    )
    .await;
    assert_eq!(
        app.value::<i64>("SELECT count(*) FROM jobs WHERE payload->>'kind' = 'ends_soon'", &[])
            .await,
        5
    );
    // Renewed, it is kept, and the next end is told again.
    let form = page
        .actions()
        .into_iter()
        .find(|action| action.ends_with("/renewals"))
        .expect("a way to renew");
    page.submit(&form, &[("expires_at", "")]).await.is_fine();
    let left: i64 = app
        .value(
            "SELECT count(*) FROM assignments WHERE ends_at IS NOT NULL AND member_id = $1",
            &[&bob.member_id()],
        )
        .await;
    assert_eq!(left, 0);
    bob.get("/o/acme/members").await.is_fine();
}
