//! Reminders of invitations: when, how often, and to whom not.

use super::log::becomes_true;
use crate::support::{App, Organization, Person};
use std::time::Duration;

async fn invited(app: &App, alice: &Person, email: &str) -> String {
    let fields = [("emails", email), ("role", "member"), ("expires_in_days", "10")];
    alice
        .get("/o/acme/invitations")
        .await
        .submit("/invitations", &fields)
        .await
        .is_fine();
    let link = app.mail.wait_for(email).await.links[0].clone();
    // That it arrived is noted a moment after it did.
    settled(app).await;
    link
}

/// As if so many days had passed: everything about invitations lies further back, and their ends are nearer.
async fn days_pass(app: &App, days: i32) {
    settled(app).await;
    let sql = "UPDATE invitations SET created_at = created_at - make_interval(days => $1),
                   mail_sent_at = mail_sent_at - make_interval(days => $1),
                   reminded_at = reminded_at - make_interval(days => $1),
                   expires_at = expires_at - make_interval(days => $1)";
    app.execute(sql, &[&days]).await;
}

async fn sent(app: &App, email: &str) -> i32 {
    let sql = "SELECT reminders FROM invitations WHERE email = $1";
    app.value(sql, &[&email]).await
}

async fn settled(app: &App) {
    let open = "SELECT count(*) FROM jobs WHERE done_at IS NULL AND failed_at IS NULL";
    for _ in 0..200 {
        if app.value::<i64>(open, &[]).await == 0 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the workers do not come to an end");
}

/// Lets the workers look, which they do first when they start, and waits until they have sent everything.
async fn workers_look(app: &mut App) {
    app.restart().await;
    tokio::time::sleep(Duration::from_millis(1_500)).await;
    settled(app).await;
}

#[tokio::test]
async fn whoever_does_not_answer_is_reminded_once_by_a_link_that_works() {
    let mut app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let first = invited(&app, &alice, "nora@new.example").await;
    days_pass(&app, 2).await;
    workers_look(&mut app).await;
    assert_eq!(sent(&app, "nora@new.example").await, 0, "not before three days");

    days_pass(&app, 1).await;
    let before: String = app.value("SELECT expires_at::text FROM invitations", &[]).await;
    // Two workers look at the same moment, one of them comes back after a crash.
    let replica = app.replica().await;
    app.kill9();
    app.start_again().await;
    tokio::time::sleep(Duration::from_millis(1_500)).await;
    settled(&app).await;
    assert!(alice.through(&replica).get("/o/acme/invitations").await.status() == 200);
    assert_eq!(sent(&app, "nora@new.example").await, 1);
    let mail = app.mail.wait_for("nora@new.example").await;
    assert_eq!(mail.subject, "Reminder: Alice invites you to Acme");
    assert!(mail.text.contains("still waits for your answer"), "{}", mail.text);
    let mails = app
        .mail
        .all()
        .iter()
        .filter(|mail| mail.subject.starts_with("Reminder"))
        .count();
    assert_eq!(mails, 1);
    let after: String = app.value("SELECT expires_at::text FROM invitations", &[]).await;
    assert_eq!(before, after, "the end stays");

    let nora = app.visitor();
    nora.get(&first).await.is_not_found().sees("newer mail");
    let page = nora.get(&mail.links[0]).await;
    page.is_fine().sees("Alice");
    alice
        .get("/o/acme/audit")
        .await
        .sees("Tenantry reminded nora@new.example");
    let detail = alice.get("/o/acme/invitations").await.follow("nora@new.example").await;
    detail.sees("Reminders");

    // Once is the usual; the link still lets her in.
    days_pass(&app, 4).await;
    workers_look(&mut app).await;
    assert_eq!(sent(&app, "nora@new.example").await, 1);
    let form = [("name", "Nora"), ("password", "an umbrella for the rain")];
    nora.get(&mail.links[0])
        .await
        .submit("/acceptance", &form)
        .await
        .is_fine();
}

#[tokio::test]
async fn an_organization_says_how_often_and_whoever_answered_is_left_in_peace() {
    let mut app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let page = alice.get("/o/acme/emails/invitation/settings").await;
    let page = page.follow("Set the reminders").await;
    page.submit("/settings", &[("reminders", "6")])
        .await
        .is_refused_at("reminders");
    page.submit("/settings", &[("reminders", "2"), ("reminder_days", "1")])
        .await
        .is_fine();
    invited(&app, &alice, "often@new.example").await;
    let declined = invited(&app, &alice, "declined@new.example").await;
    app.visitor()
        .get(&declined)
        .await
        .submit("/refusal", &[])
        .await
        .has_status(410);
    invited(&app, &alice, "revoked@new.example").await;
    app.execute(
        "UPDATE invitations SET revoked_at = now() WHERE email LIKE 'revoked%'",
        &[],
    )
    .await;
    invited(&app, &alice, "refused@new.example").await;
    app.execute(
        "UPDATE invitations SET mail_state = 'failed' WHERE email LIKE 'refused%'",
        &[],
    )
    .await;
    invited(&app, &alice, "late@new.example").await;
    app.execute(
        "UPDATE invitations SET expires_at = now() + interval '30 hours' WHERE email LIKE 'late%'",
        &[],
    )
    .await;
    for times in 1..=2 {
        days_pass(&app, 1).await;
        workers_look(&mut app).await;
        assert_eq!(sent(&app, "often@new.example").await, times);
    }
    days_pass(&app, 1).await;
    workers_look(&mut app).await;
    assert_eq!(sent(&app, "often@new.example").await, 2);
    for quiet in ["declined", "revoked", "refused", "late"] {
        assert_eq!(sent(&app, &format!("{quiet}@new.example")).await, 0, "{quiet}");
    }
    whoever_cannot_invite_any_more_reminds_nobody(&mut app, &acme, &alice).await;
}

async fn whoever_cannot_invite_any_more_reminds_nobody(app: &mut App, acme: &Organization, alice: &Person) {
    let bob = acme.member("Bob", "admin").await;
    let fields = [("emails", "bobs@new.example"), ("role", "member")];
    bob.get("/o/acme/invitations")
        .await
        .submit("/invitations", &fields)
        .await
        .is_fine();
    app.mail.wait_for("bobs@new.example").await;
    app.execute("UPDATE members SET status = 'suspended' WHERE name = 'Bob'", &[])
        .await;
    let page = alice.get("/o/acme/emails/invitation_reminder/settings").await;
    page.submit("/settings", &[("reminders", "0")]).await.is_fine();
    invited(app, alice, "off@new.example").await;
    days_pass(app, 2).await;
    workers_look(app).await;
    assert_eq!(sent(app, "off@new.example").await, 0, "0 is none");
    let page = alice.get("/o/acme/emails/invitation_reminder/settings").await;
    page.submit("/settings", &[("reminders", "1"), ("reminder_days", "1")])
        .await
        .is_fine();
    workers_look(app).await;
    assert_eq!(sent(app, "off@new.example").await, 1);
    assert_eq!(sent(app, "bobs@new.example").await, 0, "his link would let nobody in");
}

/// Nora's server puts her reminder off; Alice, who invited her, and the link of the mail before.
async fn put_off() -> (App, Person, String) {
    let mut app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let first = invited(&app, &alice, "nora@new.example").await;
    days_pass(&app, 3).await;
    app.mail.answer_recipients_with(451);
    app.restart().await;
    (app, alice, first)
}

#[tokio::test]
async fn the_link_before_works_until_the_reminder_was_sent() {
    let (app, alice, first) = put_off().await;
    becomes_true(&app, "SELECT count(*) = 1 FROM jobs WHERE last_error IS NOT NULL").await;
    let nora = app.visitor();
    nora.get(&first).await.is_fine().sees("Alice");
    // And then refuses it for good.
    app.mail.answer_recipients_with(550);
    becomes_true(&app, "SELECT mail_state = 'failed' AND reminders = 1 FROM invitations").await;
    nora.get(&first).await.is_fine().sees("Alice");
    // Somebody tries it again: from then on the new link is the one.
    app.mail.answer_recipients_with(250);
    let page = alice.get("/o/acme/emails/log?state=failed").await;
    page.submit("/retries", &[]).await.is_fine();
    let mail = app.mail.wait_for("nora@new.example").await;
    becomes_true(
        &app,
        "SELECT mail_state = 'sent' AND reminder_hash IS NULL FROM invitations",
    )
    .await;
    nora.get(&first).await.is_not_found().sees("newer mail");
    let form = [("name", "Nora"), ("password", "an umbrella for the rain")];
    let page = nora.get(&mail.links[0]).await;
    page.submit("/acceptance", &form).await.is_fine();
}

#[tokio::test]
async fn a_reminder_that_waits_is_over_with_the_answer_to_the_mail_before() {
    let (app, _, first) = put_off().await;
    becomes_true(&app, "SELECT reminders = 1 FROM invitations").await;
    let form = [("name", "Nora"), ("password", "an umbrella for the rain")];
    let nora = app.visitor();
    let page = nora.get(&first).await;
    page.submit("/acceptance", &form).await.is_fine();
    app.mail.answer_recipients_with(250);
    settled(&app).await;
    let state = "SELECT state FROM mail_log WHERE kind = 'invitation_reminder'";
    assert_eq!(app.values::<String>(state, &[]).await, ["cancelled"]);
}

#[tokio::test]
async fn whoever_came_in_another_way_is_invited_no_more() {
    let mut app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let first = invited(&app, &alice, "nora@new.example").await;
    let nora = app.person("Nora", "nora@new.example").await;
    let nora = acme.takes_in(&nora, &["member"]).await;
    let closed: i64 = app
        .value("SELECT count(*) FROM invitations WHERE revoked_at IS NOT NULL", &[])
        .await;
    assert_eq!(closed, 1, "with her it has found its answer");
    app.visitor().get(&first).await.has_status(410);
    alice
        .get("/o/acme/audit")
        .await
        .sees("Tenantry revoked the invitation")
        .sees("nora@new.example");
    // As an earlier release left it.
    app.execute("UPDATE invitations SET revoked_at = NULL", &[]).await;
    days_pass(&app, 3).await;
    workers_look(&mut app).await;
    assert_eq!(sent(&app, "nora@new.example").await, 0);
    assert!(nora.get("/o/acme").await.status() == 200);
}
