//! An organization with a look and a mail server of its own: who its readers see as sender, and what its admins are told.

use super::{enters, owns, portal, switches_on};
use crate::support::mailbox::{Mail, Mailbox};
use crate::support::{App, Person};
use mail_parser::MessageParser;
use reqwest::Method;

async fn preview_of(person: &Person, kind: &str) -> String {
    let path = person.path(&format!("/emails/{kind}/preview?locale=en"));
    let answer = person.asks(Method::GET, &path, &[], "").await;
    assert_eq!(answer.status, 200, "{kind}");
    answer.text()
}

/// As a reader's program shows it.
fn sender(mail: &Mail) -> String {
    let parsed = MessageParser::default().parse(mail.raw.as_bytes()).expect("a mail");
    let from = parsed.from().and_then(|from| from.first()).expect("a sender");
    format!(
        "{} <{}>",
        from.name().unwrap_or_default(),
        from.address().unwrap_or_default()
    )
}

async fn named(app: &App, person: &Person, name: &str, reply_to: &str) {
    let fields = [("sender_name", name), ("reply_to", reply_to)];
    person.post("/o/acme/branding", &fields).await.is_fine();
    let saved: String = app.value("SELECT sender_name FROM branding", &[]).await;
    assert_eq!(saved, name);
}

#[tokio::test]
async fn the_name_of_the_look_stands_beside_the_address_of_whichever_server() {
    let own = Mailbox::start().await;
    let app = portal(&own).await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    owns(&app, &acme, "acme.example").await;
    named(&app, &alice, "Acme Support", "help@acme.example").await;
    alice.invites("first@elsewhere.example", "member").await.is_fine();
    let mail = app.mail.wait_for("first@elsewhere.example").await;
    assert_eq!(sender(&mail), "Acme Support <portal@tenantry.example>");

    enters(&alice, &own, &[]).await.is_fine();
    switches_on(&alice, &own).await.is_fine();
    alice.invites("second@elsewhere.example", "member").await.is_fine();
    let mail = own.wait_for("second@elsewhere.example").await;
    assert_eq!(sender(&mail), "Acme Support <portal@acme.example>");
    assert!(mail.raw.contains("Reply-To: help@acme.example"), "{}", mail.raw);
    // Without a name in the look, the server's is the organization's.
    named(&app, &alice, "", "").await;
    alice.invites("third@elsewhere.example", "member").await.is_fine();
    let mail = own.wait_for("third@elsewhere.example").await;
    assert_eq!(sender(&mail), "Acme <portal@acme.example>");
    assert!(!mail.raw.contains("Reply-To:"), "{}", mail.raw);
}

#[tokio::test]
async fn pages_tell_from_whom_mails_come_before_and_after_a_server_is_switched_on() {
    let own = Mailbox::start().await;
    let app = portal(&own).await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    owns(&app, &acme, "acme.example").await;
    let stays = "beside the address portal@tenantry.example, which stays";
    alice.get("/o/acme/branding").await.sees(stays);
    let seen = preview_of(&alice, "welcome").await;
    assert!(
        seen.contains("<dt>From</dt><dd dir=\"auto\">Portal &#60;portal@tenantry.example&#62;</dd>"),
        "{seen}"
    );
    assert!(
        seen.contains("<dt>Answers go to</dt><dd dir=\"auto\">portal@tenantry.example</dd>"),
        "{seen}"
    );

    named(&app, &alice, "Acme Support", "help@acme.example").await;
    let bob = acme.member("Bob", "admin").await;
    enters(&bob, &own, &[]).await.is_fine();
    alice.get("/o/acme/branding").await.sees(stays);
    switches_on(&bob, &own).await.is_fine();
    alice
        .get("/o/acme/branding")
        .await
        .does_not_see(stays)
        .sees("Mails that your own mail server carries come from portal@acme.example, all others from portal@tenantry.example.");
    // Bob could not give every role: what nobody may switch off still goes through the platform's.
    for (kind, address) in [
        ("welcome", "portal@acme.example"),
        ("invitation", "portal@tenantry.example"),
    ] {
        let seen = preview_of(&alice, kind).await;
        assert!(
            seen.contains(&format!("Acme Support &#60;{address}&#62;")),
            "{kind}: {seen}"
        );
        assert!(
            seen.contains("<dd dir=\"auto\">help@acme.example</dd>"),
            "{kind}: {seen}"
        );
    }
    named(&app, &alice, "", "").await;
    let seen = preview_of(&alice, "welcome").await;
    assert!(seen.contains("Acme &#60;portal@acme.example&#62;"), "{seen}");
    assert!(seen.contains("<dd dir=\"auto\">portal@acme.example</dd>"), "{seen}");

    // Where its domain is lost, the platform's server carries everything again.
    app.execute("UPDATE domains SET status = 'lapsed'", &[]).await;
    alice.get("/o/acme/branding").await.sees(stays);
}
