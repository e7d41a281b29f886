//! A set-up link that is mailed: what somebody in IT reads, and that the link in it is the one that works.

use super::{acme, count};
use crate::support::Person;
use crate::support::mailbox::Mail;

/// Makes a link for this address: what its maker sees of it, as a path.
async fn mails_a_link(alice: &Person, list: &str, target: &str) -> String {
    let page = alice.get(&alice.path(&format!("{list}/setup-links"))).await;
    let fields = [
        ("target", target),
        ("email", "ivan@it.example"),
        ("expires_in_days", "7"),
    ];
    let page = page.submit("/setup-links", &fields).await;
    page.is_fine().sees("It was mailed to ivan@it.example");
    let address = page.all("code#address").pop().expect("the link");
    address[address.find("/setup/").expect("a set-up link")..].to_owned()
}

/// The path of the one set-up link in a mail.
fn link_in(mail: &Mail) -> String {
    let all: Vec<_> = mail
        .links
        .iter()
        .filter_map(|link| link.find("/setup/").map(|at| &link[at..]))
        .collect();
    assert_eq!(all.len(), 1, "{:?}", mail.links);
    all[0].to_owned()
}

#[tokio::test]
async fn it_gets_the_link_by_mail_and_begins_with_it() {
    let (app, _acme, alice) = acme().await;
    let shown = mails_a_link(&alice, "/identity-providers", "").await;
    let mail = app.mail.wait_for("ivan@it.example").await;
    assert_eq!(mail.to, ["ivan@it.example"]);
    assert_eq!(mail.subject, "Alice of Acme asks for your help with sign-in");
    for body in [&mail.text, &mail.html] {
        assert!(body.contains("connect your identity provider"), "{body}");
        assert!(body.contains("this one task and nothing else"), "{body}");
    }
    let link = link_in(&mail);
    assert_eq!(link, shown);
    assert!(
        mail.links.iter().all(|link| link.starts_with(&app.base)),
        "{:?}",
        mail.links
    );

    let ivan = app.visitor();
    let page = ivan.get(&link).await;
    page.is_fine().sees("Alice of Acme asks you");
    let page = page.submit("/connection", &[("guide", "okta")]).await;
    page.is_fine().is_at(&format!("{link}/values"));
    assert_eq!((count(&app, "connections").await, count(&app, "users").await), (1, 1));
    // Whoever reads the log or the database has no link.
    let token = link.rsplit('/').next().expect("a token");
    assert!(!app.log().contains(token));
    let audit: String = app
        .value("SELECT string_agg(e::text, '') FROM audit_events e", &[])
        .await;
    assert!(audit.contains("setup_link") && !audit.contains(token));

    let page = alice.get("/o/acme/identity-providers/setup-links").await;
    page.sees("ivan@it.example");
    page.submit("/revocation", &[]).await.is_fine();
    ivan.get(&link).await.has_status(410).sees("This link was revoked");
}

#[tokio::test]
async fn a_link_for_a_domain_is_mailed_in_its_own_words() {
    let (app, acme, alice) = acme().await;
    app.execute(
        "INSERT INTO domains (organization_id, id, name, token, status, created_at)
         VALUES ($1, gen_random_uuid(), 'acme.test', 'token', 'pending', now())",
        &[&acme.id],
    )
    .await;
    let id: uuid::Uuid = app.value("SELECT id FROM domains WHERE name = 'acme.test'", &[]).await;
    let shown = mails_a_link(&alice, "/domains", &id.to_string()).await;
    let mail = app.mail.wait_for("ivan@it.example").await;
    assert!(
        mail.text.contains("prove a domain by a record in its DNS"),
        "{}",
        mail.text
    );
    assert!(!mail.text.contains("connect your identity provider"), "{}", mail.text);
    assert_eq!(link_in(&mail), shown);
    app.visitor().get(&shown).await.is_fine().sees("acme.test");
}

#[tokio::test]
async fn nothing_is_mailed_to_what_is_no_address_or_by_whoever_may_not() {
    let (app, acme, alice) = acme().await;
    let carol = acme.member("Carol", "member").await;
    let path = "/o/acme/identity-providers/setup-links";
    for email in [
        "ivan",
        "ivan@it.example, eve@it.example",
        "ivan@it.example\r\nBcc: eve@it.example",
    ] {
        let fields = [("target", ""), ("email", email), ("expires_in_days", "7")];
        alice.post(path, &fields).await.is_refused_at("email");
    }
    let fields = [("target", ""), ("email", "ivan@it.example"), ("expires_in_days", "7")];
    carol.post(path, &fields).await.is_forbidden();
    assert_eq!(count(&app, "setup_links").await, 0);
    mails_a_link(&alice, "/identity-providers", "").await;
    app.mail.wait_for("ivan@it.example").await;
    assert_eq!(app.mail.all().len(), 1);
}
