//! The proof is looked for every day, and its loss told long before anything is lost.

use super::{count, portal, proves, status_of};
use crate::support::{App, Organization};
use std::time::Duration;

/// Waits until the worker has brought the only domain to this state.
async fn becomes(app: &App, organization: &Organization, status: &str) {
    for _ in 0..100 {
        if status_of(app, organization).await == status {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("the domain stays {}", status_of(app, organization).await);
}

/// Waits until so many mails to somebody have this in their subject.
async fn are_told(app: &App, email: &str, subject: &str, times: usize) {
    for _ in 0..100 {
        let mails = app.mail.all();
        let told = mails
            .iter()
            .filter(|mail| mail.to.iter().any(|to| to == email) && mail.subject.contains(subject));
        if told.count() == times {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("{email} was not told {times} times: {subject}");
}

/// Waits until the worker has looked again.
async fn looks(app: &App, before: &str) {
    for _ in 0..100 {
        if checked(app).await != before {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("nobody looked");
}

async fn checked(app: &App) -> String {
    app.value("SELECT checked_at::text FROM domains", &[]).await
}

#[tokio::test]
async fn a_domain_whose_record_is_gone_lapses_after_fourteen_days_of_warnings() {
    let (mut app, dns) = portal().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    acme.member("Bob", "admin").await;
    acme.member("Carol", "member").await;
    proves(&dns, &alice, "acme.example").await;
    dns.forget("_tenantry-challenge.acme.example");

    app.jump("25h", true).await;
    becomes(&app, &acme, "lapsing").await;
    for admin in ["alice@acme.example", "bob@acme.example"] {
        are_told(&app, admin, "The proof of acme.example is gone", 1).await;
    }
    app.jump("200h", true).await;
    are_told(&app, "alice@acme.example", "acme.example lapses on", 1).await;
    app.jump("340h", true).await;
    are_told(&app, "alice@acme.example", "acme.example lapses on", 2).await;
    assert_eq!(status_of(&app, &acme).await, "lapsing");

    // Servers that do not answer at the end let nothing lapse.
    dns.fail("_tenantry-challenge.acme.example");
    let before = checked(&app).await;
    app.jump("366h", true).await;
    looks(&app, &before).await;
    assert_eq!(status_of(&app, &acme).await, "lapsing");
    dns.forget("_tenantry-challenge.acme.example");
    app.jump("391h", true).await;
    becomes(&app, &acme, "lapsed").await;
    are_told(&app, "bob@acme.example", "acme.example has lapsed", 1).await;
    assert!(
        app.mail
            .all()
            .iter()
            .all(|mail| mail.to.iter().all(|to| to != "carol@acme.example"))
    );
    let events = "SELECT count(*) FROM audit_events WHERE action IN ('domain.lapsing', 'domain.lapsed') AND actor_kind = 'system'";
    assert_eq!(count(&app, events).await, 2);
}

#[tokio::test]
async fn a_record_that_comes_back_ends_the_lapse_and_silence_never_begins_one() {
    let (mut app, dns) = portal().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    proves(&dns, &alice, "acme.example").await;
    let proof: String = app
        .value("SELECT 'tenantry-verification=' || token FROM domains", &[])
        .await;
    dns.fail("_tenantry-challenge.acme.example");
    let before = checked(&app).await;
    app.jump("25h", true).await;
    looks(&app, &before).await;
    assert_eq!(status_of(&app, &acme).await, "proven");

    dns.set_txt("_tenantry-challenge.acme.example", &["another"]);
    dns.recover("_tenantry-challenge.acme.example");
    app.jump("50h", true).await;
    becomes(&app, &acme, "lapsing").await;
    alice
        .get("/o/acme/domains")
        .await
        .sees("Proof missing")
        .sees("Put it back before");
    dns.set_txt("_tenantry-challenge.acme.example", &[&proof]);
    app.jump("75h", true).await;
    becomes(&app, &acme, "proven").await;
    are_told(&app, "alice@acme.example", "acme.example is proven again", 1).await;
}
