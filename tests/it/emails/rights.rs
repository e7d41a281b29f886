//! Who may look at mails, and who may word them.

use super::preview;
use crate::support::App;

#[tokio::test]
async fn an_auditor_looks_a_member_does_not_and_a_stranger_finds_nothing() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let (_, gina) = app.organization("Globex", "Gina").await;
    let axel = acme.member("Axel", "auditor").await;
    let carol = acme.member("Carol", "member").await;

    let page = axel.get("/o/acme/emails/welcome").await;
    page.is_fine().sees("emails.edit").sees("Alice");
    assert!(!page.offers("/restoration") && !page.offers("/suspension"));
    let fields = [("locale", "en"), ("subject", "Hi"), ("body", "Hi")];
    for change in [
        "",
        "/drafts",
        "/tests",
        "/restoration",
        "/rollbacks",
        "/suspension",
        "/reinstatement",
        "/conversion",
        "/schedule",
        "/schedule/removal",
        "/adoption",
        "/acknowledgement",
        "/inheritance",
    ] {
        let path = format!("/o/acme/emails/welcome{change}");
        axel.post(&path, &fields).await.is_forbidden().sees("emails.edit");
        gina.post(&path, &fields).await.is_not_found();
    }
    assert_eq!(preview(&axel, "welcome", &fields).await.status, 200);
    carol.get("/o/acme/emails").await.is_forbidden().sees("emails.view");
    carol.get("/o/acme/emails/welcome/preview").await.is_forbidden();
    gina.get("/o/acme/emails/welcome").await.is_not_found();
    app.visitor().get("/o/acme/emails").await.asks_to_sign_in();
    let none: i64 = app.value("SELECT count(*) FROM email_templates", &[]).await;
    assert_eq!(none, 0);

    // An organization words its own mails, not those about accounts.
    alice.get("/o/acme/emails").await.does_not_see("Password reset");
    alice.get("/o/acme/emails/password_reset").await.is_not_found();
    alice
        .post("/o/acme/emails/password_reset", &fields)
        .await
        .is_not_found();
    alice.get("/o/acme/emails/nothing").await.is_not_found();
}

#[tokio::test]
async fn a_neighbour_is_nobody_s_sample() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let (globex, _) = app.organization("Globex", "Gina").await;
    globex.member("Greg", "member").await;
    let text = [("locale", "en"), ("subject", "Hi"), ("body", "Hi {{ person.name }}")];
    for address in ["greg@globex.example", "nobody@acme.example", "' OR 1=1 --", "x"] {
        let seen = preview(&alice, "welcome", &[&text[..], &[("member", address)]].concat()).await;
        assert_eq!(seen.status, 422, "{address}");
        assert!(!seen.text().contains("Greg"), "{}", seen.text());
    }
    alice
        .post(
            "/o/acme/emails/welcome/tests",
            &[&text[..], &[("member", "greg@globex.example")]].concat(),
        )
        .await
        .is_refused_at("member");

    // Whoever words mails without seeing members words them with made-up ones.
    let ed = acme.member("Ed", "member").await;
    acme.defines("editor", &["emails.view", "emails.edit"]).await;
    acme.gives(&ed, "editor", None).await;
    let page = ed.get("/o/acme/emails/welcome").await;
    page.is_fine().does_not_see("as this member sees it");
    let seen = preview(
        &ed,
        "welcome",
        &[&text[..], &[("member", "alice@acme.example")]].concat(),
    )
    .await;
    assert_eq!(seen.status, 422);
    assert!(seen.text().contains("members.view"), "{}", seen.text());
}

#[tokio::test]
async fn tests_are_limited() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let text = [("locale", "en"), ("subject", "Hi"), ("body", "Hi")];
    for _ in 0..20 {
        alice.post("/o/acme/emails/welcome/tests", &text).await.is_fine();
    }
    alice.post("/o/acme/emails/welcome/tests", &text).await.is_too_many();
}
