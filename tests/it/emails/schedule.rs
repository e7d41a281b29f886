//! A text that waits for its moment.

use super::{events, welcomed};
use crate::support::App;
use std::time::Duration;

/// The moment comes.
pub async fn its_time_comes(app: &App) {
    app.execute(
        "UPDATE email_schedules SET publish_at = now() - interval '1 second'",
        &[],
    )
    .await;
}

/// The sweep has seen it.
pub async fn settled(app: &App) {
    for _ in 0..200 {
        let waiting: i64 = app
            .value(
                "SELECT count(*) FROM email_schedules WHERE publish_at <= now() AND NOT refused",
                &[],
            )
            .await;
        if waiting == 0 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("nothing was made of what waited");
}

/// In two days, as a field of a form has it.
pub async fn later(app: &App) -> String {
    let sql = "SELECT to_char(now() + interval '2 days', 'YYYY-MM-DD\"T\"HH24:MI')";
    app.value(sql, &[]).await
}

#[tokio::test]
async fn a_text_waits_for_its_moment_and_is_sent_from_then_on() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let later = later(&app).await;
    let form = [
        ("locale", "en"),
        ("subject", "Merry Christmas"),
        ("body", "From tomorrow on."),
        ("publish_at", &later),
    ];
    let waits = alice.post("/o/acme/emails/welcome/schedule", &form).await;
    waits
        .is_fine()
        .sees("Scheduled. People get this text from")
        .sees("Alice scheduled a text for");
    alice.get("/o/acme/emails").await.sees("Scheduled: English");
    let mail = welcomed(&app, &alice, &app.person("Dora", "dora@new.example").await).await;
    assert_eq!(mail.subject, "Welcome to Acme");

    // What is written meanwhile is not part of it, and says so.
    let page = alice.get("/o/acme/emails/welcome?locale=en").await;
    assert_eq!(
        page.value_of("/emails/welcome", "subject").as_deref(),
        Some("Merry Christmas")
    );
    let draft = [("locale", "en"), ("subject", "For spring"), ("body", "Flowers.")];
    alice
        .post("/o/acme/emails/welcome/drafts", &draft)
        .await
        .is_fine()
        .sees("stays as it was")
        .sees("The draft below is not part of it");

    its_time_comes(&app).await;
    let mail = welcomed(&app, &alice, &app.person("Emil", "emil@new.example").await).await;
    assert_eq!(mail.subject, "Merry Christmas", "whether or not the sweep came by");
    settled(&app).await;
    let page = alice.get("/o/acme/emails/welcome?locale=en").await;
    page.sees("your own text, version 1")
        .sees("Draft")
        .does_not_see("Alice scheduled");
    assert_eq!(
        page.value_of("/emails/welcome", "subject").as_deref(),
        Some("For spring")
    );
    alice
        .get("/o/acme/emails/welcome/history?locale=en")
        .await
        .sees("Merry Christmas")
        .sees("Alice");
    assert_eq!(
        events(&app).await,
        [
            "email.scheduled: Welcome (English)",
            "email.drafted: Welcome (English)",
            "email.published_on_schedule: Welcome (English)",
        ]
    );
}

#[tokio::test]
async fn a_schedule_is_cancelled_replaced_and_ended_by_publishing() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let later = later(&app).await;
    let at = |moment: &str, subject: &str| {
        [
            ("locale", "en".to_owned()),
            ("subject", subject.to_owned()),
            ("body", "Hi".to_owned()),
            ("publish_at", moment.to_owned()),
        ]
    };
    let plan = async |moment: &str, subject: &str| {
        let fields = at(moment, subject);
        let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        alice.post("/o/acme/emails/welcome/schedule", &fields).await
    };
    for wrong in [
        "",
        "tomorrow",
        "2001-01-01T00:00",
        "2999-01-01T00:00",
        "2026-13-01T00:00",
    ] {
        plan(wrong, "x").await.is_refused_at("publish_at");
    }
    plan(&later, "One").await.is_fine();
    plan(&later, "Two").await.is_fine();
    let count: i64 = app.value("SELECT count(*) FROM email_schedules", &[]).await;
    assert_eq!(count, 1);
    let page = alice.get("/o/acme/emails/welcome?locale=en").await;
    let cancelled = page.submit("/schedule/removal", &[]).await;
    cancelled.is_fine().sees("The schedule is cancelled").sees("Draft");
    assert_eq!(cancelled.value_of("/emails/welcome", "subject").as_deref(), Some("Two"));
    alice
        .post("/o/acme/emails/welcome/schedule/removal", &[("locale", "en")])
        .await
        .is_fine()
        .sees("Nothing was changed");

    plan(&later, "Three").await.is_fine();
    alice
        .get("/o/acme/emails/welcome?locale=en")
        .await
        .submit("/emails/welcome", &[("subject", "Now")])
        .await
        .is_fine()
        .sees("The scheduled text will not be published");
    let count: i64 = app.value("SELECT count(*) FROM email_schedules", &[]).await;
    assert_eq!(count, 0);
}

#[tokio::test]
async fn what_can_no_longer_be_sent_is_not_published_and_says_so() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let later = later(&app).await;
    let form = [
        ("locale", "en"),
        ("subject", "Later"),
        ("body", "Hi"),
        ("publish_at", later.as_str()),
    ];
    alice.post("/o/acme/emails/welcome/schedule", &form).await.is_fine();
    // A release that no longer knows what it names.
    app.execute("UPDATE email_schedules SET body = 'Hi {{ gone }}'", &[])
        .await;
    its_time_comes(&app).await;
    let mail = welcomed(&app, &alice, &app.person("Dora", "dora@new.example").await).await;
    assert_eq!(mail.subject, "Welcome to Acme");
    settled(&app).await;
    let page = alice.get("/o/acme/emails/welcome?locale=en").await;
    page.sees("was not published: it can no longer be sent")
        .sees("Default text");
    assert_eq!(
        events(&app).await,
        [
            "email.scheduled: Welcome (English)",
            "email.schedule_refused: Welcome (English)"
        ]
    );
    let mail = welcomed(&app, &alice, &app.person("Emil", "emil@new.example").await).await;
    assert_eq!(mail.subject, "Welcome to Acme");
}

#[tokio::test]
async fn staff_schedule_the_platform_s_text() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let sam = app.staff("Sam", "admin").await;
    let later = later(&app).await;
    let form = [
        ("locale", "en"),
        ("subject", "From the platform"),
        ("body", "Hi"),
        ("publish_at", later.as_str()),
    ];
    sam.post("/staff/emails/welcome/schedule", &form)
        .await
        .is_fine()
        .sees("Sam scheduled a text");
    app.execute(
        "UPDATE platform_email_schedules SET publish_at = now() - interval '1 second'",
        &[],
    )
    .await;
    let mail = welcomed(&app, &alice, &app.person("Dora", "dora@new.example").await).await;
    assert_eq!(mail.subject, "From the platform");
}
