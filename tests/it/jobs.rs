//! The queue: leases that end, clocks that differ, and what goes on beside it.

use crate::emails::log::becomes_true;
use crate::support::App;
use diesel_async::SimpleAsyncConnection as _;
use std::time::Duration;

#[tokio::test]
async fn a_job_over_which_every_worker_died_fails_and_the_log_says_so() {
    let mut app = App::start_with(&["--no-worker"], &[]).await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    alice.invites("nina@new.example", "member").await.is_fine();
    let died = "UPDATE jobs SET attempts = max_attempts, locked_by = gen_random_uuid(), locked_until = now() - interval '1 second'";
    app.execute(died, &[]).await;
    app.replica_with(&[]).await;
    becomes_true(
        &app,
        "SELECT state = 'failed' AND reason = 'our_fault' AND attempts = 8 FROM mail_log",
    )
    .await;
    let failed = "SELECT failed_at IS NOT NULL AND locked_by IS NULL AND locked_until IS NULL FROM jobs";
    assert!(app.value::<bool>(failed, &[]).await);
    let told = "SELECT mail_state = 'failed' FROM invitations";
    assert!(app.value::<bool>(told, &[]).await);
    assert!(app.mail.all().is_empty());
}

#[tokio::test]
async fn a_server_whose_clock_is_ahead_takes_no_job_away_from_another() {
    let mut app = App::start_with(&["--no-worker"], &[]).await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    app.replica_with(&[]).await;
    app.mail.think(Duration::from_secs(12));
    alice.invites("nina@new.example", "member").await.is_fine();
    becomes_true(&app, "SELECT locked_until IS NOT NULL FROM jobs").await;
    app.jump("1h", true).await;
    app.mail.wait_for("nina@new.example").await;
    becomes_true(&app, "SELECT state = 'sent' AND attempts = 1 FROM mail_log").await;
    assert_eq!(app.mail.all().len(), 1);
}

#[tokio::test]
async fn a_mail_does_not_wait_for_what_is_cleared_away() {
    let mut app = App::start_with(&["--no-worker"], &[]).await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    alice.invites("nina@new.example", "member").await.is_fine();
    let mut tx = app.transaction().await;
    tx.batch_execute("LOCK TABLE join_asks IN ACCESS EXCLUSIVE MODE")
        .await
        .expect("the table");
    app.replica_with(&[]).await;
    app.mail.wait_for("nina@new.example").await;
    let waits = "SELECT count(*) > 0 FROM pg_locks WHERE NOT granted AND relation = 'join_asks'::regclass
                  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";
    assert!(app.value::<bool>(waits, &[]).await, "it is still being cleared away");
}
