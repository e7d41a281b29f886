//! One mail per event, however often a worker dies and however long a mail server takes.

use super::log::becomes_true;
use crate::support::{App, Person};
use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

const MAILS: usize = 1_000;
/// Jobs that one worker does at the same time.
const IN_FLIGHT: usize = 8;

/// Invites a thousand people through the form.
async fn invite_everybody(inviter: &Person) {
    for part in 0..4 {
        let emails: Vec<String> = (0..MAILS / 4)
            .map(|number| format!("person{part}x{number}@new.example"))
            .collect();
        inviter.invites(&emails.join("\n"), "member").await.is_fine();
    }
}

/// The jobs that somebody works on at this moment.
async fn in_flight(app: &App) -> Vec<String> {
    let sql = "SELECT '<' || id || '@tenantry>' FROM jobs WHERE locked_until IS NOT NULL AND done_at IS NULL";
    app.values(sql, &[]).await
}

async fn unsent(app: &App) -> i64 {
    app.value("SELECT count(*) FROM mail_log WHERE state <> 'sent'", &[])
        .await
}

#[tokio::test]
async fn a_thousand_mails_arrive_once_each_while_workers_are_killed() {
    let mut app = App::start_with(&["--no-worker"], &[]).await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    invite_everybody(&alice).await;
    assert_eq!(unsent(&app).await, 1_000);
    app.mail.think(Duration::from_millis(60));
    app.replica_with(&[]).await;
    let (mut kills, mut suspects) = (0, BTreeSet::new());
    while unsent(&app).await > 300 && kills < 10 {
        // Two work, and the elder is killed: each in its turn.
        app.replica_with(&[]).await;
        tokio::time::sleep(Duration::from_millis(400)).await;
        app.kill9_oldest_replica();
        kills += 1;
        suspects.extend(in_flight(&app).await);
    }
    assert!(kills >= 3, "the mails were out before anybody died: {kills}");
    let deadline = Instant::now() + Duration::from_secs(60);
    while unsent(&app).await > 0 {
        assert!(Instant::now() < deadline, "{} mails did not leave", unsent(&app).await);
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let mut times = BTreeMap::<String, usize>::new();
    for mail in app.mail.all() {
        *times.entry(format!("<{}>", mail.message_id)).or_default() += 1;
    }
    let written: BTreeSet<String> = app
        .values("SELECT message_id FROM mail_log", &[])
        .await
        .into_iter()
        .collect();
    assert_eq!(written.len(), MAILS);
    assert_eq!(
        times.keys().cloned().collect::<BTreeSet<_>>(),
        written,
        "every mail arrived, and no other"
    );
    let doubled: Vec<_> = times.iter().filter(|(_, times)| **times > 1).collect();
    assert!(doubled.len() <= kills * IN_FLIGHT, "{kills} kills, {doubled:?}");
    for (id, _) in &doubled {
        assert!(suspects.contains(*id), "{id} came twice though nobody died over it");
    }
    let twice = "SELECT count(*) FROM jobs WHERE attempts > 1";
    assert!(
        app.value::<i64>(twice, &[]).await > 0,
        "nobody died in the middle of a mail"
    );
}

#[tokio::test]
async fn a_mail_server_that_takes_longer_than_a_lease_gets_the_mail_once() {
    let mut app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    app.replica().await;
    app.mail.think(Duration::from_secs(34));
    alice.invites("nina@new.example", "member").await.is_fine();
    app.mail.wait_for("nina@new.example").await;
    app.mail.think(Duration::ZERO);
    // Nobody waits for it but its own worker's turn: other mails leave meanwhile.
    alice.invites("olga@new.example", "member").await.is_fine();
    app.mail.wait_for("olga@new.example").await;
    becomes_true(
        &app,
        "SELECT state = 'sent' FROM mail_log WHERE recipient = 'olga@new.example'",
    )
    .await;
    tokio::time::sleep(Duration::from_secs(30)).await;
    becomes_true(
        &app,
        "SELECT state = 'sent' AND attempts = 1 FROM mail_log WHERE recipient = 'nina@new.example'",
    )
    .await;
    assert_eq!(app.mail.all().len(), 2);
}
