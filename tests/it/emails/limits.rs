//! How many mails one person gets within an hour.

use super::log::becomes_true;
use crate::support::{App, Person};
use uuid::Uuid;

/// So many mails of a kind went to an address a moment ago.
async fn had(app: &App, organization: Uuid, email: &str, kind: &str, how_many: i32) {
    app.execute(
        "INSERT INTO mail_log (id, organization_id, kind, locale, recipient, state, created_at, admitted_at, sent_at, message_id)
         SELECT gen_random_uuid(), $1, $2, 'en', $3, 'sent', now(), now() - interval '10 minutes', now(), '' FROM generate_series(1, $4)",
        &[&organization, &kind, &email, &how_many],
    )
    .await;
}

#[tokio::test]
async fn what_one_can_do_without_is_not_sent_beyond_the_limit() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let (globex, _) = app.organization("Globex", "Gina").await;
    let carol = acme.member("Carol", "member").await;
    let dan = acme.member("Dan", "member").await;
    had(&app, acme.id, &carol.email, "member_removed", 20).await;
    had(&app, globex.id, &dan.email, "member_removed", 40).await;
    had(&app, acme.id, &dan.email, "welcome", 19).await;
    alice.removes(&carol).await.is_fine();
    alice.removes(&dan).await.is_fine();
    // What a neighbour sent, or another kind, counts for nobody else.
    app.mail.wait_for(&dan.email).await;
    becomes_true(&app, "SELECT reason = 'too_many' AND state = 'cancelled' FROM mail_log WHERE recipient = 'carol@acme.example' AND sent_at IS NULL").await;
    alice
        .get("/o/acme/emails/log?state=cancelled")
        .await
        .sees("many mails within the hour");
    assert_eq!(app.mail.all().len(), 1);
}

/// Offers what nobody may switch off the mail of.
async fn offers_ownership(giver: &Person, receiver: &Person) {
    giver
        .get("/o/acme/ownership")
        .await
        .submit("/o/acme/ownership", &[("email", &receiver.email), ("kind", "further")])
        .await
        .is_fine();
}

#[tokio::test]
async fn a_mail_that_must_arrive_waits_until_there_is_room() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    had(&app, acme.id, &bob.email, "welcome", 60).await;
    offers_ownership(&alice, &bob).await;
    let line = "SELECT state = 'queued' AND reason = 'delayed' AND attempts = 0
                   AND next_try_at BETWEEN now() + interval '49 minutes' AND now() + interval '51 minutes'
                  FROM mail_log WHERE kind = 'ownership_offered'";
    becomes_true(&app, line).await;
    alice
        .get("/o/acme/emails/log?state=queued")
        .await
        .sees("this one waits")
        .sees("Next:");
    assert!(app.mail.all().is_empty());
    // An hour later.
    app.execute("UPDATE mail_log SET admitted_at = admitted_at - interval '1 hour'", &[])
        .await;
    app.execute("UPDATE jobs SET run_at = now()", &[]).await;
    app.mail.wait_for(&bob.email).await;
    becomes_true(
        &app,
        "SELECT state = 'sent' AND reason = '' AND attempts = 1 FROM mail_log WHERE kind = 'ownership_offered'",
    )
    .await;
}

#[tokio::test]
async fn two_workers_at_once_keep_to_the_limit_together() {
    let mut app = App::start_with(&["--no-worker"], &[]).await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let carol = acme.member("Carol", "member").await;
    alice.removes(&carol).await.is_fine();
    app.execute(
        "WITH copies AS (INSERT INTO jobs (id, kind, payload, run_at, created_at)
            SELECT gen_random_uuid(), kind, payload, now(), now() FROM jobs, generate_series(1, 39) RETURNING id)
         INSERT INTO mail_log (id, organization_id, kind, locale, recipient, created_at, message_id)
            SELECT c.id, l.organization_id, l.kind, l.locale, l.recipient, now(), '' FROM copies c, mail_log l",
        &[],
    )
    .await;
    app.replica_with(&[]).await;
    app.replica_with(&[]).await;
    becomes_true(&app, "SELECT NOT EXISTS (SELECT FROM mail_log WHERE state = 'queued')").await;
    let sent: i64 = app
        .value("SELECT count(*) FROM mail_log WHERE state = 'sent'", &[])
        .await;
    assert_eq!((sent, app.mail.all().len()), (20, 20));
}

#[tokio::test]
async fn neither_a_setting_nor_other_mails_hold_up_an_alarm() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    offers_ownership(&alice, &bob).await;
    let offer = app.mail.wait_for(&bob.email).await;
    had(&app, acme.id, &alice.email, "welcome", 60).await;
    had(&app, acme.id, &alice.email, "ownership_accepted", 25).await;
    app.execute(
        "INSERT INTO email_settings (organization_id, kind, enabled, per_hour, updated_at, updated_by)
         VALUES ($1, 'ownership_accepted', true, 1, now(), '')",
        &[&acme.id],
    )
    .await;
    let link = &offer.links[0];
    let page = bob.get(&link[link.find("/o/").expect("a path")..]).await;
    page.submit("/acceptance", &[]).await.is_fine();
    let told = app.mail.wait_for(&alice.email).await;
    assert!(told.subject.contains("Bob"), "{}", told.subject);
    let page = alice.get("/o/acme/emails/ownership_accepted/settings").await;
    assert!(!page.html().contains("per_hour"), "nobody sets how many");
}

#[tokio::test]
async fn what_can_be_set_is_what_holds_and_the_page_says_what_becomes_of_the_rest() {
    let app = App::start().await;
    let sam = app.staff("Sam", "admin").await;
    let page = sam.get("/staff/emails/welcome/settings").await;
    page.sees("From 1 to 60").sees("are not sent");
    page.submit("/settings", &[("per_hour", "61")])
        .await
        .is_refused_at("per_hour");
    page.submit("/settings", &[("per_hour", "60")]).await.is_fine();
    sam.get("/staff/emails/ownership_offered/settings")
        .await
        .sees("wait until the hour is over");
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let carol = app.person("Carol", "carol@acme.example").await;
    had(&app, acme.id, &carol.email, "welcome", 59).await;
    super::welcomed(&app, &alice, &carol).await;
}
