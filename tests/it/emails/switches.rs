//! What an organization has of the platform, and keeps of its own.

use super::events;
use super::schedule::{its_time_comes, later, settled};
use crate::support::{App, Person};

const MOVED: &str = "The platform’s text has changed since yours was published";

async fn publishes(person: &Person, base: &str, subject: &str) {
    let fields = [("locale", "en"), ("subject", subject), ("body", "Hello.")];
    person.post(&format!("{base}/welcome"), &fields).await.is_fine();
}

#[tokio::test]
async fn a_change_of_the_platform_s_text_is_told_until_one_keeps_one_s_own() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let sam = app.staff("Sam", "admin").await;
    let path = "/o/acme/emails/welcome?locale=en";
    publishes(&sam, "/staff/emails", "First").await;
    publishes(&alice, "/o/acme/emails", "Ours").await;
    alice.get(path).await.does_not_see(MOVED);

    // Another number with the same text is no news.
    publishes(&sam, "/staff/emails", "Second").await;
    let page = alice.get(path).await;
    page.sees(MOVED);
    let history = sam.get("/staff/emails/welcome/history?locale=en").await;
    history.submit("/rollbacks", &[("version", "1")]).await.is_fine();
    alice.get(path).await.does_not_see(MOVED);

    // It changes once more while somebody reads.
    publishes(&sam, "/staff/emails", "Third").await;
    let page = alice.get(path).await;
    publishes(&sam, "/staff/emails", "Fourth").await;
    page.submit("/acknowledgement", &[]).await.is_fine().sees(MOVED);
    alice
        .get(path)
        .await
        .submit("/acknowledgement", &[])
        .await
        .is_fine()
        .sees("Your own text stays")
        .does_not_see(MOVED);
    alice
        .post("/o/acme/emails/welcome/acknowledgement", &[("locale", "en")])
        .await
        .sees("Nothing was changed");
    assert_eq!(
        events(&app).await.last().map(String::as_str),
        Some("email.kept: Welcome (English)")
    );

    // What changed between scheduling and publishing is told.
    let later = later(&app).await;
    let fields = [
        ("locale", "en"),
        ("subject", "Later"),
        ("body", "Hello."),
        ("publish_at", &later),
    ];
    alice.post("/o/acme/emails/welcome/schedule", &fields).await.is_fine();
    publishes(&sam, "/staff/emails", "Fifth").await;
    its_time_comes(&app).await;
    settled(&app).await;
    alice.get(path).await.sees("version 2").sees(MOVED);
}

#[tokio::test]
async fn a_switch_follows_the_platform_again_and_a_second_click_says_nothing() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let sam = app.staff("Sam", "admin").await;
    let settings = "/o/acme/emails/welcome/settings";
    alice
        .get(settings)
        .await
        .sees("This mail is sent, as the platform has it");
    assert!(!alice.get(settings).await.offers("/inheritance"));

    // Off, twice, and undone.
    let off = alice.post("/o/acme/emails/welcome/suspension", &[]).await;
    off.is_fine().sees("“Welcome” is not sent any more");
    alice
        .post("/o/acme/emails/welcome/suspension", &[])
        .await
        .sees("Nothing was changed");
    off.submit("/inheritance", &[]).await.is_fine().sees("it is sent");
    assert_eq!(
        events(&app).await,
        ["email.switched_off: Welcome", "email.switch_inherited: Welcome"]
    );
    sam.post("/staff/emails/welcome/suspension", &[]).await.is_fine();
    alice
        .get(settings)
        .await
        .sees("This mail is not sent, as the platform has it");

    // On for oneself, and the platform's way again.
    let page = alice.get(settings).await;
    page.submit("/reinstatement", &[]).await.is_fine().sees("is sent again");
    let page = alice.get(settings).await;
    page.sees("This mail is sent.");
    page.submit("/inheritance", &[]).await.is_fine().sees("it is not sent");

    // The platform's own has two positions.
    sam.get("/staff/emails/welcome/settings")
        .await
        .submit("/reinstatement", &[])
        .await
        .is_fine()
        .sees("is sent again");
    sam.post("/staff/emails/welcome/reinstatement", &[])
        .await
        .sees("Nothing was changed");
    alice
        .get(settings)
        .await
        .sees("This mail is sent, as the platform has it");
}
