//! The accent of an organization in what it writes itself: in Markdown, in HTML, in what becomes HTML, and in what the
//! buttons above the text write.

use crate::support::{App, Person};
use reqwest::Method;
use scraper::{Html, Selector};

const ACCENT: &str = "#7b1e3a";
/// The platform's own, in light and in dark.
const PLATFORM: &[&str] = &["#0b6579", "#0a6074", "#7fc7d9", "#a5ced8", "#225562"];
const MARKDOWN: &str =
    "[Begin]({{ link }})\n\nSee [our pages](https://acme.example) or {{ link }}\n\n> Quiet words\n\n---\n\nEnd";

/// The mail in the preview's inner frame.
async fn mail(person: &Person, body: &str, format: &str, look: &str) -> String {
    let fields = [
        ("locale", "en"),
        ("subject", "Hi"),
        ("body", body),
        ("format", format),
        ("look", look),
    ];
    let form = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish();
    let kind = [("content-type", "application/x-www-form-urlencoded")];
    let answer = person
        .asks(Method::POST, &person.path("/emails/welcome/previews"), &kind, form)
        .await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let page = Html::parse_document(&answer.text());
    let frame = Selector::parse("iframe").expect("a selector");
    let frame = page.select(&frame).next().and_then(|frame| frame.attr("srcdoc"));
    frame.expect("the mail").to_owned()
}

/// The style of what is found.
fn style(mail: &str, selector: &str) -> String {
    let page = Html::parse_document(mail);
    let found = page
        .select(&Selector::parse(selector).expect("a selector"))
        .next()
        .and_then(|element| element.attr("style"))
        .unwrap_or_else(|| panic!("{selector} in {mail}"));
    found.to_owned()
}

/// What the button of this name above the text puts around words.
async fn tool(person: &Person, name: &str) -> String {
    let page = person.get(&person.path("/emails/welcome?locale=en")).await;
    let page = Html::parse_document(&page.html());
    let tools = Selector::parse("[data-around]").expect("a selector");
    let tool = page
        .select(&tools)
        .find(|tool| tool.attr("title") == Some(name))
        .expect("the button");
    let around = |name| tool.attr(name).unwrap_or_default();
    format!("{}Go{}", around("data-before"), around("data-after"))
}

async fn judges(person: &Person, body: &str, format: &str, has_quote: bool) {
    for look in ["desktop", "dark"] {
        let mail = mail(person, body, format, look).await;
        for shade in PLATFORM {
            assert!(!mail.contains(shade), "{shade} in {format} {look}: {mail}");
        }
        assert!(style(&mail, "td.sheet a.button").contains(&format!("background:{ACCENT}")));
        assert!(style(&mail, "td.sheet a.own").contains(&format!("color:{ACCENT}")));
        if has_quote {
            assert!(
                style(&mail, "td.sheet blockquote.quote").contains("border:0 solid #ceabb6"),
                "{mail}"
            );
        }
        let condition = if look == "dark" {
            "@media all{"
        } else {
            "@media not all{"
        };
        let dark = mail.split_once(condition).expect("dark shades").1;
        for class in [".own{color:#", ".button{background:#", ".quote{border-color:#"] {
            assert!(dark.contains(class), "{class} in {dark}");
        }
    }
}

#[tokio::test]
async fn whatever_a_mail_is_written_in_its_links_buttons_and_quotes_bear_the_accent() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    alice.post("/o/acme/branding", &[("accent", ACCENT)]).await.is_fine();
    judges(&alice, MARKDOWN, "markdown", true).await;

    let form = [
        ("locale", "en"),
        ("format", "markdown"),
        ("subject", "Hi"),
        ("body", MARKDOWN),
    ];
    let page = alice.post("/o/acme/emails/welcome/conversion", &form).await;
    let converted = page.value_of("/emails/welcome", "body").expect("the text");
    judges(&alice, &converted, "html", true).await;

    let page = alice
        .post(
            "/o/acme/emails/welcome",
            &[
                ("locale", "en"),
                ("format", "html"),
                ("subject", "Hi"),
                ("body", &converted),
            ],
        )
        .await;
    page.is_fine();
    let body = tool(&alice, "Button").await + &tool(&alice, "Link").await.replace("https://", "https://acme.example");
    judges(&alice, &body, "html", false).await;

    // Another accent later on, and the same text bears that.
    alice.post("/o/acme/branding", &[("accent", "#1d4ed8")]).await.is_fine();
    let later = mail(&alice, &converted, "html", "desktop").await;
    assert!(!later.contains(ACCENT), "{later}");
    assert!(style(&later, "td.sheet a.button").contains("background:#1d4ed8"));
}

#[tokio::test]
async fn colours_of_one_s_own_stay_and_are_judged_beside_the_accent() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let body = "<p style=\"background:#dddddd\"><a href=\"https://acme.example\">Our pages</a></p>\n\
                <p><a class=\"button\" style=\"background:#14532d\" href=\"{{ link }}\">Go</a></p>\n\
                <p style=\"color:#777777;background:#ffffff\">pale</p>";
    let form = [("locale", "en"), ("format", "html"), ("subject", "Hi"), ("body", body)];
    let hard = "Line 1: The colours are hard to read, ";
    alice
        .post("/o/acme/emails/welcome/drafts", &form)
        .await
        .is_fine()
        .does_not_see(hard)
        .sees("Line 3: The colours are hard to read, 4.47 : 1. It should be 4.5 : 1.");
    alice.post("/o/acme/branding", &[("accent", "#767676")]).await.is_fine();
    alice.get("/o/acme/emails/welcome?locale=en").await.sees(hard);
    let mail = mail(&alice, body, "html", "dark").await;
    let button = style(&mail, "td.sheet a[style*=inline-block]");
    assert!(button.ends_with("background:#14532d"), "{button}");
    assert!(
        !mail.contains("class=\"button\""),
        "dark mail programs leave it: {mail}"
    );
}
