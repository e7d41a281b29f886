//! Drafts and texts that wait are not thrown away.

use super::events;
use super::schedule::{its_time_comes, later, settled};
use crate::support::page::Page;
use crate::support::{App, Person};

const PATH: &str = "/o/acme/emails/welcome";

async fn posts(person: &Person, button: &str, subject: &str, moment: &str) -> Page {
    let fields = [
        ("locale", "en"),
        ("subject", subject),
        ("body", "Hello."),
        ("publish_at", moment),
    ];
    person.post(&format!("{PATH}{button}"), &fields).await
}

async fn subject(person: &Person) -> Option<String> {
    let page = person.get(&format!("{PATH}?locale=en")).await;
    page.value_of("/emails/welcome", "subject")
}

/// The versions as the history knows them.
async fn versions(app: &App) -> Vec<String> {
    let sql = "SELECT number || ' ' || subject || CASE WHEN unsent THEN ' (unsent)' ELSE '' END FROM email_versions ORDER BY number";
    app.values(sql, &[]).await
}

#[tokio::test]
async fn a_draft_survives_a_roll_back() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    posts(&alice, "", "One", "").await.is_fine();
    posts(&alice, "", "Two", "").await.is_fine();
    posts(&alice, "/drafts", "Three, not finished", "").await.is_fine();
    let history = alice.get(&format!("{PATH}/history?locale=en")).await;
    history
        .submit("/rollbacks", &[("version", "1")])
        .await
        .is_fine()
        .sees("Version 1 is sent again")
        .sees("Draft");
    assert_eq!(subject(&alice).await.as_deref(), Some("Three, not finished"));
    assert_eq!(versions(&app).await, ["1 One", "2 Two", "3 One"]);

    // Nor does the platform's text come over it unasked.
    let fields = [("locale", "en")];
    let asked = alice.post(&format!("{PATH}/adoption"), &fields).await;
    asked.is_fine().sees("The draft by Alice").sees("is deleted for good");
    assert_eq!(subject(&alice).await.as_deref(), Some("Three, not finished"));
    asked
        .submit("/adoption", &[])
        .await
        .is_fine()
        .sees("The text is your draft now");
    assert_eq!(
        subject(&alice).await.as_deref(),
        Some("Welcome to {{ organization.name }}")
    );
}

#[tokio::test]
async fn a_text_that_waited_is_kept_whatever_comes_in_its_place() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    let later = later(&app).await;

    // Cancelled beside a draft.
    posts(&alice, "/schedule", "Spring", &later).await.is_fine();
    posts(&alice, "/drafts", "Summer", "").await.is_fine();
    let page = bob.get(&format!("{PATH}?locale=en")).await;
    page.submit("/schedule/removal", &[])
        .await
        .is_fine()
        .sees("The scheduled text is in the history");
    assert_eq!(versions(&app).await, ["1 Spring (unsent)"]);
    let by: String = app.value("SELECT changed_by FROM email_templates", &[]).await;
    assert_eq!(by, "Bob");
    // Scheduled again, and published past.
    posts(&alice, "/schedule", "Autumn", &later).await.is_fine();
    posts(&alice, "/schedule", "Winter", &later)
        .await
        .is_fine()
        .sees("The text that was scheduled before is kept in the history");
    posts(&alice, "", "Today", "")
        .await
        .is_fine()
        .sees("will not be published; it is kept in the history");
    assert_eq!(
        versions(&app).await,
        ["1 Spring (unsent)", "2 Autumn (unsent)", "3 Winter (unsent)", "4 Today"]
    );
    // What waits and is published at once needs no second version.
    posts(&alice, "/schedule", "Soon", &later).await.is_fine();
    posts(&alice, "", "Soon", "")
        .await
        .is_fine()
        .does_not_see("kept in the history");
    assert_eq!(versions(&app).await.last().map(String::as_str), Some("5 Soon"));

    // The history shows it whole, and brings it into use.
    let history = alice.get(&format!("{PATH}/history?locale=en")).await;
    history.sees("Never sent").sees("Publish version 1");
    let whole = history.follow("Version 1").await;
    assert_eq!(whole.attributes("#whole-subject", "value"), ["Spring"]);
    assert_eq!(whole.all("#whole-body"), ["Hello."]);
    alice
        .get(&format!("{PATH}/history?locale=en&version=99"))
        .await
        .is_not_found();
    history
        .submit("/rollbacks", &[("version", "1")])
        .await
        .is_fine()
        .sees("Version 1 is sent from now on");

    // Going back asks, and names what goes.
    posts(&alice, "/schedule", "New year", &later).await.is_fine();
    posts(&alice, "/drafts", "Half of it", "").await.is_fine();
    let asked = bob.post(&format!("{PATH}/restoration"), &[("locale", "en")]).await;
    asked
        .is_fine()
        .sees("The draft by Alice")
        .sees("The text that Alice scheduled for")
        .sees("Version 6 is not sent any more");
    assert_eq!(subject(&alice).await.as_deref(), Some("Half of it"), "only asked");
    asked
        .submit("/restoration", &[])
        .await
        .is_fine()
        .sees("The default text is sent again");
    assert_eq!(
        versions(&app).await.last().map(String::as_str),
        Some("7 New year (unsent)")
    );
}

#[tokio::test]
async fn a_text_whose_moment_has_come_is_sent_whoever_comes_before_the_sweep() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let later = later(&app).await;
    posts(&alice, "/schedule", "Now", &later).await.is_fine();
    its_time_comes(&app).await;
    alice
        .post(&format!("{PATH}/schedule/removal"), &[("locale", "en")])
        .await
        .is_fine()
        .does_not_see("The schedule is cancelled");
    settled(&app).await;
    posts(&alice, "/schedule", "And now", &later).await.is_fine();
    its_time_comes(&app).await;
    posts(&alice, "", "Over it", "")
        .await
        .is_fine()
        .does_not_see("will not be published");
    assert_eq!(versions(&app).await, ["1 Now", "2 And now", "3 Over it"]);
    let on_schedule = events(&app)
        .await
        .into_iter()
        .filter(|event| event == "email.published_on_schedule: Welcome (English)");
    assert_eq!(on_schedule.count(), 2);
}
