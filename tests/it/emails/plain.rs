//! The text part: derived, or in words of its own.

use super::{preview, welcomed};
use crate::support::App;

#[tokio::test]
async fn the_text_part_may_be_written_and_needs_what_the_mail_needs() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let page = alice.get("/o/acme/emails/welcome?locale=en").await;
    page.submit(
        "/emails/welcome",
        &[
            ("subject", "Hi"),
            ("body", "Hello **{{ person.name }}**"),
            ("plain", "Plainly, {{ person.name }}.\nGo to {{ link }}"),
        ],
    )
    .await
    .is_fine()
    .sees("Published");
    let mail = welcomed(&app, &alice, &app.person("Dora", "dora@new.example").await).await;
    assert!(mail.html.contains("Hello <strong>Dora</strong>"), "{}", mail.html);
    assert!(mail.text.starts_with("Plainly, Dora.\nGo to http"), "{}", mail.text);
    assert!(!mail.text.contains("Hello"), "{}", mail.text);

    // What it names, and what it must contain, are looked at with its line.
    let cases = [
        (
            "welcome",
            "a\n{{ nothing }}",
            "Line 2: “{{ nothing }}” is not a variable",
        ),
        ("invitation", "Come in!", "The plain text needs the link too"),
    ];
    for (kind, plain, sentence) in cases {
        let form = [
            ("locale", "en"),
            ("subject", "Hi"),
            ("body", "[x]({{ link }})"),
            ("plain", plain),
        ];
        let refused = alice.post(&format!("/o/acme/emails/{kind}"), &form).await;
        refused.is_refused_at("plain").sees(sentence);
        assert_eq!(preview(&alice, kind, &form).await.status, 422);
    }
    let long = "x".repeat(20_001);
    let form = [
        ("locale", "en"),
        ("subject", "Hi"),
        ("body", "x"),
        ("plain", long.as_str()),
    ];
    alice
        .post("/o/acme/emails/welcome/drafts", &form)
        .await
        .is_refused_at("plain");

    // Going back brings it back too.
    alice
        .post(
            "/o/acme/emails/welcome",
            &[("locale", "en"), ("subject", "Hi"), ("body", "Short.")],
        )
        .await
        .is_fine();
    let mail = welcomed(&app, &alice, &app.person("Emil", "emil@new.example").await).await;
    assert!(mail.text.starts_with("Short."), "{}", mail.text);
    let history = alice.get("/o/acme/emails/welcome/history?locale=en").await;
    history.is_fine().sees("Plainly, {{ person.name }}.");
    history.submit("/rollbacks", &[("version", "1")]).await.is_fine();
    let mail = welcomed(&app, &alice, &app.person("Fred", "fred@new.example").await).await;
    assert!(mail.text.starts_with("Plainly, Fred."), "{}", mail.text);
}

#[tokio::test]
async fn an_image_in_markdown_says_what_it_shows_and_comes_from_https() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let form = [
        ("locale", "en"),
        ("subject", "Hi"),
        (
            "body",
            "Look:\n\n![Our \"house\"](https://images.acme.example/a.png?x=1&y=2)",
        ),
    ];
    alice.post("/o/acme/emails/welcome", &form).await.is_fine();
    let mail = welcomed(&app, &alice, &app.person("Dora", "dora@new.example").await).await;
    assert!(
        mail.html
            .contains("<img src=\"https://images.acme.example/a.png?x=1&amp;y=2\" alt=\"Our &quot;house&quot;\""),
        "{}",
        mail.html
    );
    assert!(mail.text.contains("[Our \"house\"]"), "{}", mail.text);
}
