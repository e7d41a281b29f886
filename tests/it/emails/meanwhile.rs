//! Two who word the same mail, or set it.

use crate::support::page::Page;
use crate::support::{App, Person};

const PATH: &str = "/o/acme/emails/welcome";

/// What the form of a page would send for the state.
fn state(page: &Page) -> String {
    page.value_of("/emails/welcome", "state").expect("the state")
}

/// Presses a button below the text, on a page that was opened at that state.
async fn presses(person: &Person, button: &str, state: &str, subject: &str) -> Page {
    let fields = [
        ("locale", "en"),
        ("state", state),
        ("subject", subject),
        ("body", "Hello."),
    ];
    person.post(&format!("{PATH}{button}"), &fields).await
}

async fn draft(app: &App) -> String {
    let sql = "SELECT coalesce(draft_subject, '') FROM email_templates WHERE locale = 'en'";
    app.value(sql, &[]).await
}

#[tokio::test]
async fn nobody_loses_what_a_colleague_wrote_meanwhile() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    let opened = alice.get(PATH).await;
    let seen = state(&opened);
    presses(&bob, "/drafts", &state(&bob.get(PATH).await), "From Bob")
        .await
        .is_fine();

    let later: String = super::schedule::later(&app).await;
    for button in ["", "/drafts", "/tests"] {
        let refused = presses(&alice, button, &seen, "From Alice").await;
        refused
            .is_a_conflict()
            .sees("Bob changed this text while it was open here")
            .sees("From Bob");
        assert_eq!(
            refused.value_of("/emails/welcome", "subject").as_deref(),
            Some("From Alice"),
            "what was typed stays"
        );
        assert_eq!(draft(&app).await, "From Bob");
    }
    let fields = [
        ("locale", "en"),
        ("state", &seen),
        ("subject", "From Alice"),
        ("body", "Hello."),
        ("publish_at", &later),
    ];
    alice.post(&format!("{PATH}/schedule"), &fields).await.is_a_conflict();
    assert_eq!(app.mail.all().len(), 0, "no test was sent");
    for button in ["/restoration", "/adoption"] {
        let fields = [("locale", "en"), ("state", seen.as_str()), ("sure", "yes")];
        let refused = alice.post(&format!("{PATH}{button}"), &fields).await;
        refused.is_a_conflict().sees("Nothing was done");
        assert_eq!(
            refused.value_of("/emails/welcome", "subject").as_deref(),
            Some("From Bob")
        );
    }

    // A fault does not make a stale page a new one.
    let faulty = presses(&alice, "", &seen, "").await;
    faulty.is_refused_at("subject");
    let refused = faulty.submit("/emails/welcome", &[("subject", "From Alice")]).await;
    refused.is_a_conflict();

    // Whoever has seen it may replace it, or go on from it.
    assert_eq!(
        refused
            .follow("Go on from theirs")
            .await
            .value_of("/emails/welcome", "subject")
            .as_deref(),
        Some("From Bob")
    );
    refused
        .submit("/emails/welcome", &[])
        .await
        .is_fine()
        .sees("Published")
        .sees("your own text, version 1");

    // A page from before a version, and both at once.
    presses(&bob, "", &seen, "From Bob")
        .await
        .is_a_conflict()
        .sees("Alice changed this text");
    let now = state(&bob.get(PATH).await);
    let (one, other) = tokio::join!(
        presses(&alice, "/drafts", &now, "Both A"),
        presses(&bob, "/drafts", &now, "Both B")
    );
    let mut statuses = [one.status(), other.status()];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 409]);

    // The same button twice is no quarrel.
    let now = state(&bob.get(PATH).await);
    presses(&bob, "/drafts", &now, "Twice").await.is_fine();
    presses(&bob, "/drafts", &now, "Twice")
        .await
        .is_fine()
        .sees("Nothing was changed");
}

#[tokio::test]
async fn nobody_loses_what_a_colleague_set_meanwhile() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    let path = "/o/acme/emails/invitation/settings";
    let page = alice.get(path).await;
    bob.get(path)
        .await
        .submit("/settings", &[("link", "3")])
        .await
        .is_fine();
    let refused = page.submit("/settings", &[("link", "9")]).await;
    refused
        .is_a_conflict()
        .sees("Bob changed these settings while they were open here")
        .sees("3 days");
    assert_eq!(refused.value_of("/settings", "link").as_deref(), Some("9"));
    let minutes = "SELECT link_minutes FROM email_settings WHERE kind = 'invitation'";
    assert_eq!(app.value::<i32>(minutes, &[]).await, 3 * 1_440);
    refused.submit("/settings", &[]).await.is_fine().sees("Settings saved");
    assert_eq!(app.value::<i32>(minutes, &[]).await, 9 * 1_440);
}

#[tokio::test]
async fn where_nothing_can_be_set_the_page_says_so() {
    let app = App::start().await;
    let sam = app.staff("Sam", "admin").await;
    for kind in ["sign_up_known", "sso_consent"] {
        let page = sam.get(&format!("/staff/emails/{kind}/settings")).await;
        page.is_fine().sees("There is nothing to set for this mail");
        assert!(!page.offers("/settings"));
    }
}
