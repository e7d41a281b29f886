//! What nobody should type: refused with the line, or harmless, in the mail as in the preview.

use super::{preview, welcomed};
use crate::support::App;

#[tokio::test]
async fn a_name_is_only_ever_a_name() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let body = "Hello {{ person.name }} of {{organization.name}}\n\n[Go]({{ link }})";
    alice
        .get("/o/acme/emails/welcome")
        .await
        .submit(
            "/emails/welcome",
            &[("subject", "For {{ person.name }}"), ("body", body)],
        )
        .await
        .is_fine();
    let names = [
        "Click https://evil.test",
        "[x](javascript:alert(1)) **b** <b>b</b>",
        "</p><script>alert(1)</script>",
        "\u{202e}txt.exe",
        "a\"onmouseover=\"x",
    ];
    for (number, name) in names.iter().enumerate() {
        let email = format!("n{number}@new.example");
        let person = app.person("Plain", &email).await;
        // Past the forms, which would refuse some of them.
        app.execute("UPDATE users SET name = $1 WHERE email = $2", &[name, &email.as_str()])
            .await;
        let mail = welcomed(&app, &alice, &person).await;
        let body = mail.html.split_once("</head>").expect("a head").1;
        for forbidden in [
            "<script",
            "<b>",
            "href=\"javascript",
            "\"onmouseover",
            "\u{202e}",
            "https://evil.test",
        ] {
            assert!(!body.contains(forbidden), "{name}: {body}");
            assert!(
                forbidden.starts_with('<') || forbidden.starts_with('"') || !mail.text.contains(forbidden),
                "{name}: {}",
                mail.text
            );
        }
        assert!(!mail.subject.contains(['\r', '\n', '\u{202e}']), "{}", mail.subject);
        let links = mail.html.matches("href=").count();
        assert_eq!(links, 2, "{name}: only the button and its address: {}", mail.html);
    }
    // A line break in a name does not begin a header.
    let person = app.person("Plain", "crlf@new.example").await;
    app.execute(
        "UPDATE users SET name = $1 WHERE email = 'crlf@new.example'",
        &[&"A\r\nBcc: evil@evil.test"],
    )
    .await;
    let mail = welcomed(&app, &alice, &person).await;
    assert_eq!(mail.to, ["crlf@new.example"]);
    let headers = mail.raw.replace("\r\n", "\n");
    let headers = headers.split_once("\n\n").expect("headers and a body").0;
    assert!(!headers.to_lowercase().contains("\nbcc:"), "{headers}");
}

#[tokio::test]
async fn what_cannot_be_sent_is_refused_with_its_line_and_changes_nothing() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let cases = [
        (
            "Hi\n\n{{ organisation.phone }}",
            "Line 3: “{{ organisation.phone }}” is not a variable",
        ),
        (
            "Hi\n{{ colleague.name }}",
            "Line 2: “{{ colleague.name }}” is not a variable",
        ),
        ("{{ person.name", "Line 1: {{ has no }} on the same line"),
        (
            "a\n\n[x](javascript:alert(1))",
            "Line 3: A link cannot lead to “javascript:alert(1)”",
        ),
        ("[x](java&#115;cript:alert(1))", "Line 1: A link cannot lead to"),
        (
            "[x][y]\n\n[y]: data:text/html,x",
            "A link cannot lead to “data:text/html,x”",
        ),
        ("[x](/o/acme)", "A link cannot lead to “/o/acme”"),
        ("[x](https://a:b@evil.test/)", "A link cannot lead to"),
        ("[x](https://evil.test/{{person.email}})", "A link cannot lead to"),
        ("![](https://evil.test/x.png)", "Line 1: An image says nothing to those"),
        ("![x](http://evil.test/x.png)", "Line 1: An image cannot come from"),
        (
            "![x](https://evil.test/{{ person.email }})",
            "Line 1: An image cannot come from",
        ),
        (
            "![{{ person.name }}](https://evil.test/x)",
            "Line 1: The words of an image",
        ),
        ("[]({{ link }})", "A link has no words"),
        ("> > > > > > > > deep", "Too many lists, quotes or emphases"),
        ("", "Enter a text"),
    ];
    for (body, sentence) in cases {
        let page = alice.get("/o/acme/emails/welcome?locale=en").await;
        let refused = page
            .submit("/emails/welcome", &[("subject", "Hi"), ("body", body)])
            .await;
        refused.is_refused_at("body").sees(sentence);
        if !body.is_empty() {
            assert_eq!(refused.value_of("/emails/welcome", "body").as_deref(), Some(body));
        }
        let seen = preview(
            &alice,
            "welcome",
            &[("locale", "en"), ("subject", "Hi"), ("body", body)],
        )
        .await;
        assert_eq!(seen.status, 422, "{body}");
    }
    for subject in ["", "{{ link }}", &"x".repeat(201), "{{ nothing }}"] {
        let page = alice.get("/o/acme/emails/welcome?locale=en").await;
        page.submit("/emails/welcome", &[("subject", subject), ("body", "Hi")])
            .await
            .is_refused_at("subject");
    }
    let long = "x".repeat(20_001);
    alice
        .post(
            "/o/acme/emails/welcome/drafts",
            &[("locale", "en"), ("subject", "Hi"), ("body", &long)],
        )
        .await
        .is_refused_at("body");
    let megabyte = "x".repeat(1_000_000);
    for path in ["", "/drafts", "/tests", "/previews"] {
        alice
            .post(
                &format!("/o/acme/emails/welcome{path}"),
                &[("locale", "en"), ("subject", "Hi"), ("body", &megabyte)],
            )
            .await
            .has_status(413);
    }
    for locale in ["", "xx", "en'--", "../en"] {
        alice
            .post(
                "/o/acme/emails/welcome",
                &[("locale", locale), ("subject", "Hi"), ("body", "Hi")],
            )
            .await
            .is_refused_at("locale");
    }
    for version in ["", "x", "0", "-1", "99999999999"] {
        alice
            .post(
                "/o/acme/emails/welcome/rollbacks",
                &[("locale", "en"), ("version", version)],
            )
            .await
            .is_not_found();
    }
    alice
        .get("/o/acme/emails/welcome/history?locale=en&left=9")
        .await
        .is_not_found();
    let versions: i64 = app.value("SELECT count(*) FROM email_versions", &[]).await;
    assert_eq!(versions, 0);
}

#[tokio::test]
async fn the_preview_runs_loads_and_leads_nowhere() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let body = "<script>alert(1)</script>\n\n<img src=https://evil.test/x.png onerror=alert(1)> <style>*{background:url(https://evil.test)}</style>\n\n<form action=https://evil.test><input name=password></form> {% for x in y %}{{ person.name }}{% endfor %}";
    let text = [
        ("locale", "en"),
        ("subject", "</title><script>alert(1)</script>"),
        ("body", body),
    ];
    for look in ["desktop", "phone", "dark", "plain"] {
        let seen = preview(&alice, "welcome", &[&text[..], &[("look", look)]].concat()).await;
        assert_eq!(seen.status, 200, "{look}");
        let html = seen.text();
        for forbidden in [
            "<script",
            "<img",
            "<form",
            "<input",
            "&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;</title",
        ] {
            assert!(!html.contains(forbidden), "{look}: {forbidden} in {html}");
        }
        assert!(html.contains("alert(1)"), "HTML is shown as it was typed: {html}");
        let policy = seen.header("content-security-policy");
        for part in [
            "default-src 'none'",
            "form-action 'none'",
            "frame-ancestors 'self'",
            "base-uri 'none'",
            "sandbox",
        ] {
            assert!(policy.contains(part), "{policy}");
        }
        assert!(!policy.contains("script-src") && !policy.contains("allow-"), "{policy}");
    }
    let page = alice.get("/o/acme/emails/welcome").await;
    assert_eq!(page.attributes("iframe", "sandbox"), [""]);
    let frame = alice
        .asks(
            reqwest::Method::GET,
            "/o/acme/emails/welcome/preview?locale=en",
            &[],
            "",
        )
        .await;
    assert_eq!(frame.status, 200);
    assert!(frame.text().contains("Welcome to Acme"), "{}", frame.text());
    // And in the mail itself.
    alice
        .post("/o/acme/emails/welcome", &text)
        .await
        .is_fine()
        .sees("HTML is shown as it was typed");
    let mail = welcomed(&app, &alice, &app.person("Dora", "dora@new.example").await).await;
    assert!(
        !mail.html.contains("<script") && !mail.html.contains("<img") && !mail.html.contains("<form"),
        "{}",
        mail.html
    );
    assert_eq!(mail.subject, "</title><script>alert(1)</script>");
}

#[tokio::test]
async fn of_two_who_publish_at_once_both_stand_in_the_history() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    let publish = |person: crate::support::Person, words: &'static str| async move {
        person
            .post(
                "/o/acme/emails/welcome",
                &[("locale", "en"), ("subject", "Hi"), ("body", words)],
            )
            .await
            .status()
    };
    let both = futures_util::future::join_all([publish(alice, "From Alice."), publish(bob, "From Bob.")]).await;
    assert_eq!(both, [200, 200]);
    let numbers: Vec<i32> = app.values("SELECT number FROM email_versions ORDER BY 1", &[]).await;
    assert_eq!(numbers, [1, 2]);
    let published: i32 = app.value("SELECT published FROM email_templates", &[]).await;
    assert_eq!(published, 2);
}
