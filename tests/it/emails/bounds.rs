//! How much, how long and how often: mails and pages stay as small as somebody reads, whatever is typed.

use super::log::becomes_true;
use super::preview;
use super::schedule::later;
use crate::support::{App, Person};
use mail_parser::MessageParser;

const EVIL: &str = "Security: log in at https://evil.test/login now.\u{202e}\u{e005}";

/// Past the forms, which would refuse some of it.
async fn is_called(app: &App, person: &Person, name: &str) {
    app.execute("UPDATE users SET name = $1 WHERE email = $2", &[&name, &person.email])
        .await;
    app.execute("UPDATE members SET name = $1 WHERE email = $2", &[&name, &person.email])
        .await;
}

#[tokio::test]
async fn in_our_own_words_too_a_name_is_only_ever_a_name() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let carol = acme.member("Carol", "member").await;
    app.execute("UPDATE organizations SET name = 'Booking.com'", &[]).await;
    is_called(&app, &alice, EVIL).await;
    let message = format!("{EVIL}\nAsk bob@acme.example.");
    let fields = [
        ("emails", "nina@new.example"),
        ("role", "member"),
        ("message", &message),
    ];
    alice.post("/o/acme/invitations", &fields).await.is_fine();
    let mail = app.mail.wait_for("nina@new.example").await;
    for part in [&mail.subject, &mail.text, &mail.html] {
        assert!(!part.contains("https://evil") && !part.contains("evil.test"), "{part}");
        assert!(!part.contains(['\u{202e}', '\u{e005}']), "{part}");
        let read = part.replace('\u{2060}', "");
        assert!(read.contains("log in at https://evil.test/login now."), "{part}");
        assert!(read.contains("Booking.com"), "{part}");
    }
    assert!(
        mail.text.replace('\u{2060}', "").contains("> Ask bob@acme.example."),
        "{}",
        mail.text
    );
    app.visitor().get(&mail.links[0]).await.is_fine();
    // And beside the address.
    is_called(&app, &carol, EVIL).await;
    alice.removes(&carol).await.is_fine();
    let mail = app.mail.wait_for(&carol.email).await;
    let read = MessageParser::default().parse(mail.raw.as_bytes()).expect("a mail");
    let name = read.to().and_then(|to| to.first()).and_then(|to| to.name());
    assert_eq!(name, Some("Security: log in at https://evil.test/login now."));
    assert!(!mail.text.contains("evil.test"), "{}", mail.text);
}

/// Every variable of it is long, and everything is in everything.
fn much() -> String {
    format!("{}{{{{link}}}} {}", "*{{message}} ".repeat(1150), "a* ".repeat(1150))
}

#[tokio::test]
async fn what_would_become_a_mail_of_megabytes_is_refused() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let publish = async |body: &str| {
        let fields = [("locale", "en"), ("subject", "Hi"), ("body", body)];
        alice.post("/o/acme/emails/invitation", &fields).await
    };
    publish(&much())
        .await
        .is_refused_at("body")
        .sees("Line 1: “{{ message }}” stands here more than 20 times")
        .sees("Line 1: Too many lists, quotes or emphases");
    publish(&format!("Hi\n\n{}", "{{ link }} ".repeat(21)))
        .await
        .sees("Line 3: “{{ link }}” stands here more than 20 times");
    publish(&format!("{} {{{{ link }}}}", "{{ message }}".repeat(19)))
        .await
        .is_refused_at("body")
        .sees("larger than 200 KiB");
    publish("{{ link }} *a *b *c *d *e *f *g h* h* h* h* h* h* h*")
        .await
        .is_refused_at("body")
        .sees("Too many lists, quotes or emphases");
    let fine = "> **Bold *soft ~~old~~* [x](https://a.example)**\n\n{{ message }} {{ message }}\n\n[Go]({{ link }})";
    publish(fine).await.is_fine();
}

#[tokio::test]
async fn what_was_accepted_before_and_is_too_much_now_gives_way_to_our_words() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let fields = [("locale", "en"), ("subject", "Hi"), ("body", "{{ link }}")];
    alice.post("/o/acme/emails/invitation", &fields).await.is_fine();
    // As an earlier release would have taken it.
    app.execute(
        "INSERT INTO email_versions (organization_id, kind, locale, number, subject, body, format, plain, created_at, created_by)
         SELECT organization_id, kind, locale, 2, subject, $1, format, plain, now(), created_by FROM email_versions",
        &[&much()],
    )
    .await;
    app.execute("UPDATE email_templates SET published = 2, latest = 2", &[])
        .await;
    let page = alice.get("/o/acme/emails/invitation?locale=en").await;
    page.is_fine().sees("stands here more than 20 times");
    let message = "\"".repeat(1_000);
    let fields = [
        ("emails", "nina@new.example"),
        ("role", "member"),
        ("message", &message),
    ];
    alice.post("/o/acme/invitations", &fields).await.is_fine();
    let mail = app.mail.wait_for("nina@new.example").await;
    assert_eq!(mail.subject, "Alice invites you to Acme");
    assert!(mail.raw.len() < 50_000, "{}", mail.raw.len());
    becomes_true(&app, "SELECT count(*) = 1 FROM mail_log WHERE state = 'sent'").await;
    let log = alice.get("/o/acme/emails/log").await;
    log.sees("The default text was sent: the one written for this mail cannot be used any more");
}

#[tokio::test]
async fn a_page_says_so_many_faults_and_shows_so_many_lines() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    for part in ["{{\n", "{{x}}"] {
        let body = part.repeat(20_000 / part.len());
        let fields = [("locale", "en"), ("subject", "Hi"), ("body", body.as_str())];
        let page = alice.post("/o/acme/emails/welcome", &fields).await;
        page.is_refused_at("body");
        assert!(page.html().len() < 200_000, "{}", page.html().len());
    }
    for letter in ["a\n", "b\n"] {
        let body = letter.repeat(9_999);
        let fields = [("locale", "en"), ("subject", "Hi"), ("body", body.as_str())];
        alice.post("/o/acme/emails/welcome", &fields).await.is_fine();
    }
    let page = alice.get("/o/acme/emails/welcome/history?locale=en").await;
    page.is_fine().sees("8,999 more lines are not shown");
    assert!(page.html().len() < 400_000, "{}", page.html().len());
    // What somebody types as a member's address is repeated, but not at any length.
    let member = format!("\u{202e}{}", "x".repeat(5_000));
    let fields = [("locale", "en"), ("subject", "Hi"), ("body", "Hi"), ("member", &member)];
    let seen = preview(&alice, "welcome", &fields).await;
    assert_eq!(seen.status, 422);
    let text = seen.text();
    assert!(!text.contains('\u{202e}') && !text.contains(&"x".repeat(80)), "{text}");
}

#[tokio::test]
async fn versions_stay_and_so_there_are_only_so_many_in_an_hour() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let key = format!("email versions:{}", alice.id());
    let tries = async || -> i32 { app.value("SELECT tries FROM rate_limits WHERE key = $1", &[&key]).await };
    let publish = async |body: &str| {
        let fields = [("locale", "en"), ("subject", "Hi"), ("body", body)];
        alice.post("/o/acme/emails/welcome", &fields).await
    };
    publish("One").await.is_fine();
    assert_eq!(tries().await, 1);
    publish("One").await.sees("Nothing was changed");
    assert_eq!(tries().await, 1, "what changes nothing does not count");
    app.execute("UPDATE rate_limits SET tries = 59 WHERE key = $1", &[&key])
        .await;
    publish("Two").await.is_fine();
    publish("Three").await.has_status(429);
    let back = [("locale", "en"), ("version", "1")];
    alice
        .post("/o/acme/emails/welcome/rollbacks", &back)
        .await
        .has_status(429);
    let at = later(&app).await;
    let planned = [
        ("locale", "en"),
        ("subject", "Hi"),
        ("body", "X"),
        ("publish_at", at.as_str()),
    ];
    alice
        .post("/o/acme/emails/welcome/schedule", &planned)
        .await
        .has_status(429);
    let versions: i64 = app.value("SELECT count(*) FROM email_versions", &[]).await;
    assert_eq!(versions, 2);
}
