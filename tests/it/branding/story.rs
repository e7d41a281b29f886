//! Alice gives Acme a look, and everybody whom it reaches sees it.

use super::{events, has_logo, head, invites};
use crate::support::App;
use mail_parser::{MessageParser, MimeHeaders as _};
use reqwest::Method;

const SETTINGS: &[(&str, &str)] = &[
    ("accent", "#7B1E3A"),
    ("sender_name", "Acme"),
    ("reply_to", "help@acme.example"),
    ("footer", "Acme GmbH\nRingstraße 12, Bonn"),
];

#[tokio::test]
async fn a_mail_bears_the_look_of_its_organization() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let plain = invites(&app, &alice, "before@new.example").await;
    assert!(
        !plain.html.contains("<img") && plain.html.contains("background:#0b6579"),
        "{}",
        plain.html
    );
    assert!(
        !head(&plain).iter().any(|line| line.starts_with("Reply-To")),
        "{:?}",
        head(&plain)
    );

    let page = alice.get("/o/acme/emails").await.follow("Branding").await;
    page.is_fine().sees("There is no logo").does_not_see("Remove logo");
    page.submit("/o/acme/branding", SETTINGS)
        .await
        .is_fine()
        .sees("Saved")
        .sees("10.05:1");
    let path = has_logo(&app, &alice, [123, 30, 58]).await;
    let page = alice.get("/o/acme/branding").await;
    assert_eq!(page.attributes("main img", "src"), [path.as_str()]);
    assert_eq!(page.attributes("main img", "alt"), ["Acme"]);
    assert_eq!(page.value_of("/o/acme/branding", "accent").as_deref(), Some("#7b1e3a"));

    let mail = invites(&app, &alice, "dora@new.example").await;
    // Each line runs by its own letters: "10115 Berlin" also in an Arabic mail.
    assert!(
        mail.html.contains("<span dir=\"auto\">Ringstraße 12, Bonn</span>"),
        "{}",
        mail.html
    );
    let lines = head(&mail);
    let line = |name: &str| {
        lines
            .iter()
            .find(|line| line.starts_with(name))
            .cloned()
            .unwrap_or_default()
    };
    // The sender's address stays the platform's.
    let from = line("From:");
    assert!(from.starts_with("From: Acme <") && from.ends_with(">"), "{from}");
    let address = |from: &str| from.split_once('<').expect("an address").1.to_owned();
    let before = head(&plain)
        .into_iter()
        .find(|line| line.starts_with("From:"))
        .expect("a sender");
    assert_eq!(address(&from), address(&before));
    assert!(line("Reply-To:").contains("help@acme.example"), "{lines:?}");
    assert!(
        mail.text.contains("Acme GmbH") && mail.text.contains("Ringstraße 12, Bonn"),
        "{}",
        mail.text
    );
    // Each line runs by its own letters: "10115 Berlin" also in an Arabic mail.
    let line_of = |text: &str| format!("<span dir=\"auto\">{text}</span><br>");
    assert!(
        mail.html
            .contains(&(line_of("Acme GmbH") + &line_of("Ringstraße 12, Bonn"))),
        "{}",
        mail.html
    );
    assert!(
        mail.html.contains("background:#7b1e3a") && !mail.html.contains("#0b6579"),
        "{}",
        mail.html
    );

    // The logo comes along: the HTML names the part, and nothing is loaded from anywhere.
    let parsed = MessageParser::default().parse(mail.raw.as_bytes()).expect("a mail");
    let logo = parsed.attachments().next().expect("the logo");
    let id = logo.content_id().expect("an id");
    assert!(mail.html.contains(&format!("src=\"cid:{id}\"")), "{id}: {}", mail.html);
    assert!(!mail.html.contains("src=\"http"), "{}", mail.html);
    assert!(mail.raw.contains("multipart/related") && mail.raw.contains("Content-Disposition: inline"));
    assert!(logo.is_content_type("image", "png") && logo.contents().starts_with(b"\x89PNG"));
    assert_eq!(
        logo.contents(),
        app.visitor().asks(Method::GET, &path, &[], "").await.bytes
    );
    assert!(parsed.text_body_count() == 1 && parsed.html_body_count() == 1);

    // The preview shows the same, without asking anybody for it.
    let preview = alice.asks(Method::GET, "/o/acme/emails/welcome/preview", &[], "").await;
    let html = preview.text();
    assert!(
        html.contains("data:image/png;base64,") && html.contains("#7b1e3a") && !html.contains("cid:"),
        "{html}"
    );
    assert!(preview.header("content-security-policy").contains("img-src data:;"));
    // Whoever loads images from elsewhere goes on seeing it.
    let path = "/o/acme/emails/welcome/preview?images=on";
    let preview = alice.asks(Method::GET, path, &[], "").await;
    assert!(preview.text().contains("data:image/png;base64,"));
    let policy = preview.header("content-security-policy");
    assert!(policy.contains("img-src data: https:;"), "{policy}");
    let text = [("locale", "en"), ("subject", "Hi"), ("body", "[Go]({{ link }})")];
    alice.post("/o/acme/emails/welcome/tests", &text).await.is_fine();
    let trial = app.mail.wait_for("alice@acme.example").await;
    assert!(
        trial.html.contains("cid:") && trial.html.contains("#7b1e3a"),
        "{}",
        trial.html
    );
    assert_eq!(events(&app).await, ["branding.edited", "branding.logo_uploaded"]);
    let sql = "SELECT before->>'accent' IS NULL AND before ? 'accent' AND after->>'accent' = '#7b1e3a' FROM audit_events WHERE action = 'branding.edited'";
    assert!(app.value::<bool>(sql, &[]).await, "old and new");
    let sql = "SELECT after::text FROM audit_events WHERE action = 'branding.logo_uploaded'";
    let fact: String = app.value(sql, &[]).await;
    assert!(
        fact.len() < 100 && fact.contains("300 × 80 px"),
        "not the bytes: {fact}"
    );
}

#[tokio::test]
async fn pages_on_the_way_in_bear_it_too() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    alice.post("/o/acme/branding", SETTINGS).await.is_fine();
    let logo = has_logo(&app, &alice, [123, 30, 58]).await;
    let connection = "INSERT INTO connections (organization_id, id, guide, name, status, stage, stage_since, settings, created_at, updated_at)
                      VALUES ($1, gen_random_uuid(), 'generic', 'Okta', 'active', 'everyone', now(), '{}', now(), now())";
    app.execute(connection, &[&acme.id]).await;
    let invitation = invites(&app, &alice, "dora@new.example").await.links[0].clone();
    let page = alice.get("/o/acme/join-links/new").await;
    let made = page.submit("/join-links", &[("name", "Warehouse")]).await;
    let address = made.all("#address").pop().expect("the link");
    let join = address[address.find("/join/").expect("ours")..].to_owned();
    let page = alice.get("/o/acme/identity-providers/setup-links").await;
    let made = page
        .submit("/setup-links", &[("target", ""), ("expires_in_days", "7")])
        .await;
    let address = made.all("code#address").pop().expect("the link");
    let setup = address[address.find("/setup/").expect("ours")..].to_owned();

    let visitor = app.visitor();
    for path in ["/sign-in/acme", invitation.as_str(), &join, &setup] {
        let page = visitor.get(path).await;
        page.is_fine();
        assert_eq!(page.attributes("header img", "src"), [logo.as_str()], "{path}");
        assert_eq!(page.attributes("header img", "alt"), ["Acme"], "{path}");
        let sheets = page.attributes("link[rel=stylesheet]", "href");
        let accent = sheets
            .iter()
            .find(|sheet| sheet.starts_with("/accents/7b1e3a.css?v="))
            .expect("its style sheet");
        let css = visitor.asks(Method::GET, accent, &[], "").await;
        assert_eq!(css.header("cache-control"), "public, max-age=31536000, immutable");
        assert_eq!(
            (css.status, css.header("content-type")),
            (200, "text/css; charset=utf-8")
        );
        assert!(
            css.text().starts_with(":root{--accent:light-dark(#7b1e3a,#"),
            "{}",
            css.text()
        );
        assert!(!page.html().contains("style="), "no inline style: {path}");
    }
    // Elsewhere, and for an organization without a look, all is as ever.
    for path in [
        "/sign-in",
        "/sign-in/nothing",
        "/sign-in/acme/break-glass",
        "/password-resets/new",
    ] {
        let page = visitor.get(path).await;
        assert!(
            page.attributes("img", "src").is_empty() && !page.html().contains("/accents/"),
            "{path}"
        );
    }
    // An invitation into an organization that was suspended says so as before; its logo is not served meanwhile.
    app.execute(
        "UPDATE organizations SET status = 'suspended' WHERE id = $1",
        &[&acme.id],
    )
    .await;
    assert_eq!(visitor.asks(Method::GET, &logo, &[], "").await.status, 404);
    visitor.get(&invitation).await.has_status(403);
}

#[tokio::test]
async fn a_logo_is_replaced_and_removed() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    alice.get("/o/acme/branding/logo-removal").await.is_not_found();
    let first = has_logo(&app, &alice, [123, 30, 58]).await;
    let second = has_logo(&app, &alice, [10, 90, 40]).await;
    assert_ne!(first, second);
    let status = async |path: &str| app.visitor().asks(Method::GET, path, &[], "").await.status;
    assert_eq!((status(&first).await, status(&second).await), (404, 200));
    // The same again is no change.
    assert_eq!(has_logo(&app, &alice, [10, 90, 40]).await, second);
    let page = alice.get("/o/acme/branding").await.follow("Remove logo").await;
    page.is_fine().sees("The picture is deleted");
    page.submit("/logo-removal", &[])
        .await
        .is_fine()
        .sees("The logo is removed")
        .sees("There is no logo");
    assert_eq!(status(&second).await, 404);
    alice
        .post("/o/acme/branding/logo-removal", &[])
        .await
        .is_fine()
        .sees("Nothing to change");
    let left: i64 = app.value("SELECT count(logo) FROM branding", &[]).await;
    assert_eq!(left, 0);
    let mail = invites(&app, &alice, "dora@new.example").await;
    assert!(
        !mail.html.contains("<img") && !mail.raw.contains("multipart/related"),
        "{}",
        mail.html
    );
    assert_eq!(
        events(&app).await,
        [
            "branding.logo_uploaded",
            "branding.logo_uploaded",
            "branding.logo_removed"
        ]
    );
}

#[tokio::test]
async fn what_the_platform_says_looks_like_the_platform() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    alice.post("/o/acme/branding", SETTINGS).await.is_fine();
    has_logo(&app, &alice, [123, 30, 58]).await;
    let carol = acme.member("Carol", "member").await;
    let page = app.visitor().get("/password-resets/new").await;
    page.submit("/password-resets", &[("email", &carol.email)]).await;
    let mail = app.mail.wait_for(&carol.email).await;
    assert!(
        !mail.html.contains("<img") && !mail.html.contains("Acme GmbH"),
        "{}",
        mail.html
    );
    assert!(
        !head(&mail)
            .iter()
            .any(|line| line.starts_with("From: Acme") || line.starts_with("Reply-To"))
    );
}

#[tokio::test]
async fn what_somebody_else_saved_meanwhile_is_shown_before_it_is_replaced() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    let (seen, path) = (bob.get("/o/acme/branding").await, "/o/acme/branding");
    alice.get(path).await.submit(path, SETTINGS).await.is_fine();
    let refused = seen.submit(path, &[("sender_name", "Acme Mail")]).await;
    refused
        .is_a_conflict()
        .sees("Alice changed these settings while they were open here")
        .sees("help@acme.example");
    assert_eq!(refused.value_of(path, "sender_name").as_deref(), Some("Acme Mail"));
    let name = "SELECT sender_name FROM branding";
    assert_eq!(app.value::<String>(name, &[]).await, "Acme");
    // A fault does not make a stale page a new one.
    let faulty = seen.submit(path, &[("accent", "red")]).await;
    faulty.is_refused_at("accent");
    faulty.submit(path, &[("accent", "#7b1e3a")]).await.is_a_conflict();
    refused
        .submit(path, &[("reply_to", "help@acme.example")])
        .await
        .is_fine();
    assert_eq!(app.value::<String>(name, &[]).await, "Acme Mail");
}

#[tokio::test]
async fn of_two_first_looks_saved_at_once_one_is_asked() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    let path = "/o/acme/branding";
    let (hers, his) = (alice.get(path).await, bob.get(path).await);
    let (hers, his) = futures_util::future::join(
        hers.submit(path, &[("sender_name", "From Alice")]),
        his.submit(path, &[("sender_name", "From Bob")]),
    )
    .await;
    let mut statuses = [hers.status(), his.status()];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 409]);
}
