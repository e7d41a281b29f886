//! What is typed: colours that cannot be read, names that would be taken for something else.

use super::{has_logo, head, invites};
use crate::support::App;

#[tokio::test]
async fn a_colour_that_cannot_be_read_is_refused_with_its_ratio_and_the_shade_to_take() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let page = alice.get("/o/acme/branding").await;
    let refused = page
        .submit("/o/acme/branding", &[("accent", "#FFCC00"), ("footer", "Bonn")])
        .await;
    refused
        .is_refused_at("accent")
        .sees("White text is hard to read on #ffcc00. Take #907300.")
        .sees("1.51:1")
        .sees("4.5:1")
        .sees("Use #907300");
    assert_eq!(
        refused.value_of("/o/acme/branding", "footer").as_deref(),
        Some("Bonn"),
        "what was typed stays"
    );
    // One click takes the shade, and saves everything.
    let fields = [("accent", "#FFCC00"), ("footer", "Bonn"), ("shade", "#907300")];
    alice.post("/o/acme/branding", &fields).await.is_fine().sees("Saved");
    let saved: String = app.value("SELECT accent || ' ' || footer FROM branding", &[]).await;
    assert_eq!(saved, "#907300 Bonn");
    for colour in [
        "red",
        "#12",
        "#12345g",
        "rgb(0,0,0)",
        "#0b6579;background:url(//evil.test)",
        "</style><script>",
    ] {
        let page = alice.post("/o/acme/branding", &[("accent", colour)]).await;
        page.is_refused_at("accent").sees("six digits");
        assert_eq!(page.value_of("/o/acme/branding", "accent").as_deref(), Some(colour));
    }
    alice
        .post("/o/acme/branding", &[("shade", "#ffcc00")])
        .await
        .is_refused_at("accent");
    // Nothing typed is the platform's again.
    alice.post("/o/acme/branding", &[]).await.is_fine().sees("Saved");
    alice
        .post("/o/acme/branding", &[])
        .await
        .is_fine()
        .sees("Nothing to change");
}

#[tokio::test]
async fn a_sender_is_a_name_and_nothing_else() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    for name in [
        "Acme\r\nBcc: eve@evil.example",
        "Acme\nX-Evil: 1",
        "support@bank.example",
        "support\u{ff20}bank.example",
        "Acme <boss@acme.example>",
        "\"Acme\"",
        "\u{202e}emcA",
        "Ac\u{200b}me",
        "Portal",
        "p o r t a l",
        "Portal Security",
        "Tenantry",
        "TENANTRY",
        "Теnantry",
        "Tenantry Security",
        &"x".repeat(61),
        "...",
    ] {
        alice
            .post("/o/acme/branding", &[("sender_name", name)])
            .await
            .is_refused_at("sender_name");
    }
    for address in [
        "help",
        "a@b.example, c@d.example",
        "Help <help@acme.example>",
        "a@b.example\r\nBcc: c@d.example",
    ] {
        alice
            .post("/o/acme/branding", &[("reply_to", address)])
            .await
            .is_refused_at("reply_to");
    }
    for footer in ["x".repeat(301), "1\n2\n3\n4\n5\n6\n7".to_owned()] {
        alice
            .post("/o/acme/branding", &[("footer", &footer)])
            .await
            .is_refused_at("footer");
    }
    let rows: i64 = app.value("SELECT count(*) FROM branding", &[]).await;
    assert_eq!(rows, 0, "nothing changed");

    // Names of any writing are names, and quoted as they have to be.
    alice
        .post("/o/acme/branding", &[("sender_name", "Acme, Inc. (アクメ)")])
        .await
        .is_fine();
    let mail = invites(&app, &alice, "dora@new.example").await;
    let parsed = mail_parser::MessageParser::default()
        .parse(mail.raw.as_bytes())
        .expect("a mail");
    let from = parsed.from().and_then(|from| from.first()).expect("one sender");
    assert_eq!(from.name(), Some("Acme, Inc. (アクメ)"));
    assert_eq!(parsed.from().map(|from| from.iter().count()), Some(1));
    assert!(
        !head(&mail)
            .iter()
            .any(|line| line.starts_with("Bcc") || line.starts_with("X-Evil"))
    );
}

#[tokio::test]
async fn what_stands_below_is_text() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    has_logo(&app, &alice, [123, 30, 58]).await;
    let footer = "</p><script>alert(1)</script>\r\n<img src=https://evil.test/x.png>\nnow \u{202e}x\nsrc=\"cid:x\"";
    alice.post("/o/acme/branding", &[("footer", footer)]).await.is_fine();
    let mail = invites(&app, &alice, "dora@new.example").await;
    assert!(
        !mail.html.contains("<script") && !mail.html.contains("<img src=https"),
        "{}",
        mail.html
    );
    assert_eq!(mail.html.matches("<img").count(), 1, "{}", mail.html);
    assert!(
        mail.html.contains("alert(1)") && mail.text.contains("now x"),
        "{}",
        mail.text
    );
    assert!(!mail.raw.contains('\u{202e}'));
    let page = alice.get("/o/acme/branding").await;
    assert!(!page.html().contains("<script>alert(1)"), "{}", page.html());
}
