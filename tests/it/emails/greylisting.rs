//! A mail server that takes no mail at the first try (RFC 6647): it gets it at a later one, once.

use super::log::becomes_true;
use crate::support::App;

#[tokio::test]
async fn a_greylisting_server_gets_the_mail_once_after_the_pause_and_the_log_tells_that_it_waits() {
    let mut app = App::start_with(&["--no-worker"], &[]).await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    alice.invites("nina@new.example", "member").await.is_fine();
    // As if it had been tried before: the pause after a sixth try does not go by while a test works.
    app.execute("UPDATE jobs SET attempts = 5", &[]).await;
    app.mail.answer_recipients_with(450);
    app.jump("0h", true).await;
    becomes_true(
        &app,
        "SELECT state = 'queued' AND reason = 'try_later 450' AND attempts = 6
            AND next_try_at - last_try_at = interval '1 hour' FROM mail_log",
    )
    .await;
    assert!(app.mail.all().is_empty());
    let lines = alice.get("/o/acme/emails/log").await.all("tbody tr");
    assert_eq!(lines.len(), 1, "{lines:?}");
    for told in [
        "nina@new.example",
        "Queued",
        "The mail server asks to try again later (450)",
        "Next: ",
    ] {
        assert!(lines[0].contains(told), "{told}: {lines:?}");
    }
    // It would take it now, but the pause is not over: what comes after it does not push it.
    app.mail.answer_recipients_with(250);
    alice.invites("olga@new.example", "member").await.is_fine();
    app.mail.wait_for("olga@new.example").await;
    becomes_true(
        &app,
        "SELECT state = 'queued' AND attempts = 6 FROM mail_log WHERE recipient = 'nina@new.example'",
    )
    .await;

    app.jump("1h", true).await;
    let alice = alice.signed_in().await;
    let mail = app.mail.wait_for("nina@new.example").await;
    app.visitor().get(&mail.links[0]).await.is_fine().sees("Acme");
    becomes_true(
        &app,
        "SELECT state = 'sent' AND reason = '' AND attempts = 7 AND next_try_at IS NULL
           FROM mail_log WHERE recipient = 'nina@new.example'",
    )
    .await;
    // Whatever would still lie in the queue leaves before what comes after it.
    alice.invites("pia@new.example", "member").await.is_fine();
    app.mail.wait_for("pia@new.example").await;
    let to_nina = app
        .mail
        .all()
        .into_iter()
        .filter(|mail| mail.to == ["nina@new.example"]);
    assert_eq!(to_nina.count(), 1);
    let lines = alice.get("/o/acme/emails/log").await.all("tbody tr");
    let line = lines.iter().find(|line| line.contains("nina@")).expect("her line");
    assert!(line.contains("Sent") && !line.contains("again later"), "{line}");
}
