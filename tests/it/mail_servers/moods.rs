//! An organization's own mail server that refuses, puts off, thinks or falls silent.

use super::{carried_by, enters, owns, portal};
use crate::emails::log::becomes_true;
use crate::support::App;
use crate::support::mailbox::Mailbox;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpListener;

/// Waits until the only mail was tried and waits for its next try.
async fn was_tried(app: &App) {
    let sql = "SELECT locked_until IS NULL AND attempts > 0 AND run_at > now() FROM jobs WHERE done_at IS NULL AND failed_at IS NULL";
    becomes_true(app, sql).await;
}

/// The same, and then its next try is this one, and at once.
async fn try_again(app: &App, attempt: i32) {
    was_tried(app).await;
    let sql = "UPDATE jobs SET attempts = $1 - 1, run_at = now() WHERE done_at IS NULL";
    app.execute(sql, &[&attempt]).await;
}

#[tokio::test]
async fn a_recipient_that_it_refuses_without_a_clear_word_gets_the_mail_from_the_platform() {
    let own = Mailbox::start().await;
    let app = portal(&own).await;
    let (_, alice) = carried_by(&app, &own).await;
    own.answer_recipients_with(550);
    alice.invites("new@elsewhere.example", "member").await.is_fine();
    try_again(&app, 3).await;
    let mail = app.mail.wait_for("new@elsewhere.example").await;
    assert!(mail.raw.contains("From: Portal <"), "{}", mail.raw);
    becomes_true(&app, "SELECT state = 'sent' FROM mail_log").await;
    let page = alice.get("/o/acme/emails/server").await;
    page.is_fine()
        .sees("refuses a recipient")
        .sees("No mail has gone through it yet");
}

#[tokio::test]
async fn a_mailbox_that_is_put_off_is_not_the_servers_fault() {
    let own = Mailbox::start().await;
    let app = portal(&own).await;
    let (_, alice) = carried_by(&app, &own).await;
    own.answer_recipients_with(451);
    alice.invites("new@elsewhere.example", "member").await.is_fine();
    becomes_true(
        &app,
        "SELECT reason = 'try_later 451' AND state = 'queued' FROM mail_log",
    )
    .await;
    let page = alice.get("/o/acme/emails/server").await;
    page.is_fine()
        .does_not_see("Last seen")
        .sees("No mail has gone through it yet");
    let free = "SELECT locked_by IS NULL AND locked_until IS NULL FROM jobs";
    assert!(app.value::<bool>(free, &[]).await, "nobody holds it any more");
    own.answer_recipients_with(250);
    try_again(&app, 2).await;
    own.wait_for("new@elsewhere.example").await;
    becomes_true(&app, "SELECT sent_at IS NOT NULL FROM mail_servers").await;
}

#[tokio::test]
async fn a_mail_that_it_got_without_a_word_is_not_sent_by_the_platform_as_well() {
    let own = Mailbox::start().await;
    let app = portal(&own).await;
    let (_, alice) = carried_by(&app, &own).await;
    own.hang_up_on_mails(true);
    alice.invites("new@elsewhere.example", "member").await.is_fine();
    // It rests, and is asked again afterwards: three times in all.
    try_again(&app, 6).await;
    becomes_true(&app, "SELECT attempts = 6 AND reason = 'unanswered' FROM mail_log").await;
    for number in 2..=3 {
        was_tried(&app).await;
        let awake = "UPDATE mail_servers SET fault_at = now() - interval '2 minutes'";
        app.execute(awake, &[]).await;
        try_again(&app, 6).await;
        becomes_true(&app, &format!("SELECT unanswered = {number} FROM jobs")).await;
    }
    becomes_true(&app, "SELECT state = 'failed' AND reason = 'unanswered' FROM mail_log").await;
    assert!(app.mail.all().is_empty(), "it would come twice");
    assert_eq!(own.all().len(), 1 + 3, "the test mail, and three tries");
    let page = alice.get("/o/acme/emails/server").await;
    page.is_fine().sees("through this server alone");
    alice
        .get("/o/acme/emails/log")
        .await
        .sees("did not say whether it took it");
}

#[tokio::test]
async fn a_slow_server_holds_up_nobody_else_and_gets_every_mail_once() {
    let own = Mailbox::start().await;
    let app = portal(&own).await;
    let (_, alice) = carried_by(&app, &own).await;
    let (_, gina) = app.organization("Globex", "Gina").await;
    own.think(std::time::Duration::from_secs(17));
    let emails: Vec<String> = (0..10).map(|n| format!("new{n}@elsewhere.example")).collect();
    alice.invites(&emails.join("\n"), "member").await.is_fine();
    becomes_true(&app, "SELECT count(*) = 2 FROM jobs WHERE locked_until IS NOT NULL").await;
    gina.invites("guest@elsewhere.example", "member").await.is_fine();
    app.mail.wait_for("guest@elsewhere.example").await;
    assert_eq!(
        own.all().len(),
        1 + 2,
        "the test mail, and two that wait for their answer"
    );
    let untouched = "SELECT count(*) = 10 FROM mail_log WHERE recipient LIKE 'new%' AND state = 'queued' AND attempts = 0 AND reason = ''";
    assert!(app.value::<bool>(untouched, &[]).await);
    own.think(std::time::Duration::ZERO);
    let at_once = "UPDATE jobs SET run_at = now() WHERE done_at IS NULL AND locked_until IS NULL";
    for _ in 0..40 {
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        app.execute(at_once, &[]).await;
    }
    becomes_true(
        &app,
        "SELECT count(*) = 11 FROM mail_log WHERE state = 'sent' AND attempts = 1",
    )
    .await;
    assert_eq!(own.all().len(), 1 + 10);
    assert_eq!(app.mail.all().len(), 1);
}

#[tokio::test]
async fn what_it_carries_stays_when_somebody_switches_it_on_again() {
    let own = Mailbox::start().await;
    let app = portal(&own).await;
    let (acme, _) = carried_by(&app, &own).await;
    let bob = acme.member("Bob", "admin").await;
    bob.post("/o/acme/emails/server/activation", &[]).await.is_fine();
    let all: bool = app.value("SELECT active AND carries_all FROM mail_servers", &[]).await;
    assert!(all);
    let events = "SELECT count(*) FROM audit_events WHERE action = 'mail_server.switched_on'";
    assert_eq!(app.value::<i64>(events, &[]).await, 1);
}

#[tokio::test]
async fn a_code_is_asked_for_only_as_long_as_it_proves_something() {
    let own = Mailbox::start().await;
    let app = portal(&own).await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    owns(&app, &acme, "acme.example").await;
    enters(&alice, &own, &[]).await.is_fine();
    let page = alice.post("/o/acme/emails/server/tests", &[]).await;
    assert!(page.is_fine().offers("/server/proof"));
    let page = enters(&alice, &own, &[("username", "other")]).await;
    assert!(!page.is_fine().offers("/server/proof"), "its code is over");
}

/// A server that greets, hears who we are, and then never comes to the end of its answer.
async fn never_ends() -> (Arc<Mutex<String>>, String) {
    let heard = Arc::<Mutex<String>>::default();
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("bound").to_string();
    let said = heard.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let mut line = BufReader::new(stream);
            let mut hello = String::new();
            if line.write_all(b"220 ready\r\n").await.is_err() || line.read_line(&mut hello).await.is_err() {
                continue;
            }
            *said.lock().expect("a lock") = hello;
            while line.write_all(&b"250-and so on\r\n".repeat(512)).await.is_ok() {}
        }
    });
    (heard, address)
}

#[tokio::test]
async fn one_that_never_stops_talking_is_told_and_nobody_waits_for_it() {
    let (heard, address) = never_ends().await;
    let app = App::start_with(&[], &[("TENANTRY_PRIVATE_HOSTS", &address)]).await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    owns(&app, &acme, "acme.example").await;
    let (host, port) = address.split_once(':').expect("host:port");
    let fields = [
        ("host", host),
        ("port", port),
        ("encryption", "none"),
        ("sender", "portal@acme.example"),
    ];
    alice.post("/o/acme/emails/server", &fields).await.is_fine();
    let page = alice.get("/o/acme/emails/server").await;
    let since = Instant::now();
    let (told, others) = tokio::join!(page.submit("/server/tests", &[]), alice.get("/o/acme/members"));
    others.is_fine();
    told.has_status(422);
    assert_eq!(told.all("#problem").len(), 1);
    assert!(since.elapsed() < Duration::from_secs(6), "before any patience ends");
    // Under the portal's name, not the machine's.
    assert_eq!(heard.lock().expect("a lock").trim(), "EHLO [127.0.0.1]");
}
