//! Mails in HTML: what is sent is written anew, and what is dangerous is refused with its line.

use super::{preview, welcomed};
use crate::support::App;
use scraper::{Html, Selector};

const LETTER: &str = "<h1 style=\"color:#0b6579\">Hello {{ person.name }}</h1>\n<p class=\"x\">You are in <b>{{ organization.name }}</b> now.</p>\n<table width=\"100%\" cellpadding=\"8\"><tr><td bgcolor=\"#f4f5f6\" style=\"color:#14191d\">Roles</td><td>{{ role.names }}</td></tr></table>\n<p><a href=\"{{ link }}\" style=\"background:#0b6579;color:#ffffff;padding:8px 12px\">Begin</a></p>\n<img src=\"https://images.acme.example/team.png\" alt=\"The team\" width=\"400\">";

fn html(body: &str) -> [(&'static str, String); 4] {
    [
        ("locale", "en".to_owned()),
        ("format", "html".to_owned()),
        ("subject", "Hello {{ person.first_name }}".to_owned()),
        ("body", body.to_owned()),
    ]
}

fn fields<'a>(owned: &'a [(&'static str, String)]) -> Vec<(&'static str, &'a str)> {
    owned.iter().map(|(name, value)| (*name, value.as_str())).collect()
}

#[tokio::test]
async fn alice_turns_her_markdown_into_html_and_goes_on_from_there() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let page = alice.get("/o/acme/emails/welcome?locale=en").await;
    page.is_fine().sees("Write it in HTML");
    let markdown = [
        ("locale", "en"),
        ("format", "markdown"),
        ("subject", "Hi"),
        (
            "body",
            "# Hi\n\nYou & **me** in {{ organization.name }}\n\n- one\n\n[Begin]({{ link }})",
        ),
    ];
    let shown = alice.post("/o/acme/emails/welcome/conversion", &markdown).await;
    shown.is_fine().sees("This is your text as HTML");
    let body = shown.value_of("/emails/welcome", "body").expect("the text");
    for part in [
        "<h1>Hi</h1>",
        "<p>You &amp; <strong>me</strong> in {{ organization.name }}</p>",
        "<ul>\n<li>one</li>\n</ul>",
        "<p><a href=\"{{ link }}\" class=\"button\">Begin</a></p>",
    ] {
        assert!(body.contains(part), "{part} in {body}");
    }
    assert_eq!(shown.value_of("/emails/welcome", "format").as_deref(), Some("html"));
    let versions: i64 = app.value("SELECT count(*) FROM email_versions", &[]).await;
    assert_eq!(versions, 0, "nothing was saved");
    shown.submit("/emails/welcome", &[]).await.is_fine().sees("Published");
    let mail = welcomed(&app, &alice, &app.person("Dora", "dora@new.example").await).await;
    assert!(
        mail.html.contains("You &amp; <strong>me</strong> in Acme"),
        "{}",
        mail.html
    );
    assert!(
        mail.text.contains("Hi\n\nYou & me in Acme\n\n- one\n\nBegin (http"),
        "{}",
        mail.text
    );

    // There is no way back but the earlier text.
    let page = alice.get("/o/acme/emails/welcome?locale=en").await;
    page.does_not_see("Convert to HTML").sees("To write in Markdown again");
    let back = alice
        .post("/o/acme/emails/welcome/conversion", &fields(&html("<p>x</p>")))
        .await;
    back.is_a_conflict().sees("cannot become Markdown again");
    let asked = page.submit("/restoration", &[]).await;
    asked.is_fine().sees("Go back to the default text of “Welcome”?");
    asked
        .submit("/restoration", &[])
        .await
        .is_fine()
        .sees("Convert to HTML");
}

#[tokio::test]
async fn a_mail_in_html_arrives_as_it_was_previewed() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let letter = html(LETTER);
    let page = alice.post("/o/acme/emails/welcome", &fields(&letter)).await;
    page.is_fine()
        .sees("“class” does nothing in a mail")
        .sees("learns who reads the mail");
    let person = app.person("Zoë", "zoe@new.example").await;
    // Past the forms, which would refuse it.
    let name = "<b>Zoë</b> \"x\" https://evil.test";
    app.execute("UPDATE users SET name = $1 WHERE email = 'zoe@new.example'", &[&name])
        .await;
    let mail = welcomed(&app, &alice, &person).await;
    let document = Html::parse_document(&mail.html);
    let count = |selector: &str| document.select(&Selector::parse(selector).expect("a selector")).count();
    assert_eq!(count("td.sheet h1[style='color:#0b6579']"), 1, "{}", mail.html);
    assert_eq!(count("td.sheet table td[bgcolor='#f4f5f6']"), 1, "{}", mail.html);
    assert_eq!(count("td.sheet img[alt='The team'][width='400']"), 1, "{}", mail.html);
    assert_eq!(
        (count("b"), count("[class=x]"), count("script")),
        (1, 0, 0),
        "{}",
        mail.html
    );
    let link = Selector::parse("td.sheet a").expect("a selector");
    let target = document
        .select(&link)
        .next()
        .and_then(|a| a.attr("href"))
        .expect("a target");
    assert!(target.starts_with(&app.base), "{target}");
    assert!(
        mail.text.contains("Roles  Member") && mail.text.contains("[The team]"),
        "{}",
        mail.text
    );

    // In the preview the same, and images only for whoever asks for them.
    for (images, loads) in [("", false), ("on", true)] {
        let mut asked = fields(&letter);
        if !images.is_empty() {
            asked.push(("images", images));
        }
        let seen = preview(&alice, "welcome", &asked).await;
        assert_eq!(seen.status, 200);
        let policy = seen.header("content-security-policy");
        assert_eq!(policy.contains("img-src data: https:;"), loads, "{policy}");
        assert!(
            policy.contains("default-src 'none'") && policy.contains("sandbox"),
            "{policy}"
        );
    }
}

#[tokio::test]
async fn what_is_dangerous_in_html_is_refused_with_its_line() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let cases = [
        (
            "<p>a</p>\n<script>alert(1)</script>",
            "Line 2: <script> cannot be mailed",
        ),
        (
            "<style>@import url(https://evil.test)</style>",
            "Line 1: <style> cannot be mailed",
        ),
        (
            "<link rel=stylesheet href=https://evil.test>",
            "<link> cannot be mailed",
        ),
        ("<meta http-equiv=refresh content=0>", "<meta> does not belong here"),
        ("<html><body>x</body></html>", "<html> does not belong here"),
        ("<base href=https://evil.test>", "<base> cannot be mailed"),
        ("<iframe src=https://evil.test></iframe>", "<iframe> cannot be mailed"),
        (
            "<form action=https://evil.test><input name=p></form>",
            "<form> cannot be mailed",
        ),
        ("<svg><script>1</script></svg>", "<svg> cannot be mailed"),
        ("<object data=x></object>", "<object> cannot be mailed"),
        (
            "a\n\n<p onclick=alert(1)>x</p>",
            "Line 3: “onclick” is not allowed here",
        ),
        (
            "<p style=\"background:url(https://evil.test)\">x</p>",
            "The style “background:url(https://evil.test)”",
        ),
        (
            "<p style=\"position:fixed\">x</p>",
            "The style “position:fixed” is not allowed",
        ),
        ("<p style=\"width:expression(alert(1))\">x</p>", "is not allowed"),
        (
            "<a href=\"javascript:alert(1)\">x</a>",
            "A link cannot lead to “javascript:alert(1)”",
        ),
        ("<a href=\"java&#x73;cript:alert(1)\">x</a>", "A link cannot lead to"),
        (
            "<a href=\"https://evil.test/{{ person.email }}\">x</a>",
            "A link cannot lead to",
        ),
        ("<a href=\"data:text/html,x\">x</a>", "A link cannot lead to"),
        ("<a>x</a>", "A link cannot lead to"),
        ("<a href=\"{{ link }}\"></a>", "A link has no words"),
        (
            "<img src=\"http://evil.test/x.png\" alt=\"x\">",
            "An image cannot come from",
        ),
        (
            "<img src=\"https://evil.test/{{ person.email }}\" alt=\"x\">",
            "An image cannot come from",
        ),
        (
            "<img src=\"https://evil.test/x.png\">",
            "An image says nothing to those",
        ),
        (
            "<img src=\"https://evil.test/x.png\" alt=\"\" width=1 height=1>",
            "An image this small",
        ),
        ("<img src=x srcset=y onerror=alert(1)>", "“onerror” is not allowed here"),
        ("<p {{ person.name }}=\"x\">x</p>", "is not allowed here"),
        ("<p><b>x</p>", "<b> has no end"),
        (
            "x\n</td></tr></table>",
            "Line 2: </td> ends something that has not begun",
        ),
        ("<tr><td>x</td></tr>", "<tr> cannot stand here"),
        ("<table><table></table></table>", "<table> cannot stand here"),
        ("<table><tr>x<td>y</td></tr></table>", "“x” stands between the parts"),
        ("<p><div>x</div></p>", "<div> cannot stand here"),
        ("a&#x202e;b", "stands for a character that nobody sees"),
        ("a&#57344;b", "stands for a character that nobody sees"),
        ("<p>{{ nothing }}</p>", "“{{ nothing }}” is not a variable"),
        ("{% for x in y %}<script>", "<script> cannot be mailed"),
    ];
    for (body, sentence) in cases {
        let form = html(body);
        let refused = alice.post("/o/acme/emails/welcome", &fields(&form)).await;
        refused.is_refused_at("body").sees(sentence);
        assert_eq!(refused.value_of("/emails/welcome", "body").as_deref(), Some(body));
        let seen = preview(&alice, "welcome", &fields(&form)).await;
        assert_eq!(seen.status, 422, "{body}");
        assert!(
            !seen.text().contains("<script") && !seen.text().contains("srcdoc"),
            "{}",
            seen.text()
        );
        // A draft may be unfinished; looking at it is as harmless.
        alice
            .post("/o/acme/emails/welcome/drafts", &fields(&form))
            .await
            .is_fine();
        let draft = alice
            .asks(
                reqwest::Method::GET,
                "/o/acme/emails/welcome/preview?locale=en",
                &[],
                "",
            )
            .await;
        assert_eq!(draft.status, 422, "{body}");
    }
    let versions: i64 = app.value("SELECT count(*) FROM email_versions", &[]).await;
    assert_eq!(versions, 0);
}

#[tokio::test]
async fn what_could_be_better_is_said_and_stops_nobody() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let form = [
        ("locale", "en"),
        ("format", "html"),
        ("subject", "READ THIS AT ONCE!!"),
        (
            "body",
            "<p>x</p>\n<p style=\"color:#aaaaaa\">pale</p>\n<p style=\"color:#333333\">dark</p>\n<a href=\"https://acme.example\">Click here</a><!-- x -->",
        ),
    ];
    alice
        .post("/o/acme/emails/welcome", &form)
        .await
        .is_fine()
        .sees("The subject has many capitals")
        .sees("Line 2: The colours are hard to read, 2.32 : 1")
        .sees("Line 3: The colours are hard to read in dark mail programs")
        .sees("“Click here” does not say where it leads")
        .sees("The comment is left out");
}
