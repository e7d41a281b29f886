//! What became of a mail is noted once, whatever else happens to its row and its invitation meanwhile.

use super::log::becomes_true;
use crate::support::App;
use diesel_async::SimpleAsyncConnection;
use std::time::Duration;
use tenantry::database::Tx;

/// An invitation whose mail the server has, and has not answered yet.
async fn arriving(app: &App) -> Tx {
    let (_, alice) = app.organization("Acme", "Alice").await;
    app.mail.think(Duration::from_secs(1));
    alice.invites("nina@new.example", "member").await.is_fine();
    app.mail.wait_for("nina@new.example").await;
    app.mail.think(Duration::ZERO);
    let mut other = app.transaction().await;
    runs(&mut other, "SELECT FROM invitations FOR UPDATE").await;
    // By then the worker wants to note it.
    tokio::time::sleep(Duration::from_secs(2)).await;
    other
}

async fn runs(tx: &mut Tx, sql: &str) {
    tx.batch_execute(sql).await.unwrap_or_else(|e| panic!("{e} in {sql}"));
}

async fn is_noted_once(app: &App) {
    becomes_true(app, "SELECT state = 'sent' AND attempts = 1 FROM mail_log").await;
    becomes_true(app, "SELECT mail_state = 'sent' FROM invitations").await;
    let done = "SELECT done_at IS NOT NULL AND failed_at IS NULL AND last_error IS NULL FROM jobs";
    assert!(app.value::<bool>(done, &[]).await);
    assert_eq!(app.mail.all().len(), 1);
}

#[tokio::test]
async fn what_was_sent_and_cannot_be_noted_is_noted_later_and_not_sent_again() {
    let app = App::start().await;
    let mut other = arriving(&app).await;
    // Longer than anybody waits for a lock.
    tokio::time::sleep(Duration::from_secs(5)).await;
    other.commit().await.expect("a commit");
    is_noted_once(&app).await;
}

#[tokio::test]
async fn a_note_and_somebody_who_answers_do_not_wait_for_each_other_in_a_ring() {
    let app = App::start().await;
    let mut other = arriving(&app).await;
    runs(&mut other, "UPDATE mail_log SET locale = locale").await;
    runs(&mut other, "UPDATE jobs SET last_error = last_error").await;
    other.commit().await.expect("a commit");
    is_noted_once(&app).await;
}

#[tokio::test]
async fn a_late_try_of_an_old_mail_says_nothing_about_the_new_one() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    app.mail.answer_recipients_with(451);
    app.mail.think(Duration::from_secs(3));
    alice.invites("nina@new.example", "member").await.is_fine();
    becomes_true(&app, "SELECT locked_until IS NOT NULL FROM jobs").await;
    tokio::time::sleep(Duration::from_millis(700)).await;
    app.mail.think(Duration::ZERO);
    app.mail.answer_recipients_with(250);
    let invitation: String = app.value("SELECT id::text FROM invitations", &[]).await;
    alice
        .post(&format!("/o/acme/invitations/{invitation}/resends"), &[])
        .await
        .is_fine();
    app.mail.wait_for("nina@new.example").await;
    becomes_true(&app, "SELECT mail_state = 'sent' FROM invitations").await;
    // The first one was put off by its server, was looked at again, and was of no use any more.
    becomes_true(
        &app,
        "SELECT count(*) = 2 AND bool_and(done_at IS NOT NULL) AND max(attempts) = 2 FROM jobs",
    )
    .await;
    let states: Vec<String> = app
        .values(
            "SELECT state || attempts || reason FROM mail_log ORDER BY created_at",
            &[],
        )
        .await;
    assert_eq!(states, ["cancelled0invitation_over", "sent1"]);
    let state: String = app.value("SELECT mail_state || mail_error FROM invitations", &[]).await;
    assert_eq!(state, "sent");
    assert_eq!(app.mail.all().len(), 1);
}
