//! The platform's words, and what organizations have of them.

use super::welcomed;
use crate::support::App;

#[tokio::test]
async fn staff_word_a_mail_for_all_and_never_over_an_organization_s_own() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let (_, gina) = app.organization("Globex", "Gina").await;
    let sam = app.staff("Sam", "admin").await;
    let sue = app.staff("Sue", "support").await;

    alice
        .get("/o/acme/emails/welcome")
        .await
        .submit("/emails/welcome", &[("subject", "Acme says hello"), ("body", "Hello.")])
        .await
        .is_fine()
        .does_not_see("The platform’s text has changed");
    sue.get("/staff/emails").await.is_fine().sees("Password reset");
    sue.post(
        "/staff/emails/welcome",
        &[("locale", "en"), ("subject", "x"), ("body", "x")],
    )
    .await
    .is_forbidden();
    sam.get("/staff/emails/welcome")
        .await
        .submit(
            "/staff/emails/welcome",
            &[
                ("subject", "The platform says hello"),
                ("body", "Hello from {{ organization.name }}."),
            ],
        )
        .await
        .is_fine()
        .sees("Published");

    // Globex inherits, Acme keeps its own and is offered the comparison.
    gina.get("/o/globex/emails/welcome").await.sees("The platform’s text");
    let mail = welcomed(&app, &gina, &app.person("Dora", "dora@new.example").await).await;
    assert_eq!(mail.subject, "The platform says hello");
    assert!(mail.text.contains("Hello from Globex."), "{}", mail.text);
    let mail = welcomed(&app, &alice, &app.person("Emil", "emil@new.example").await).await;
    assert_eq!(mail.subject, "Acme says hello");
    let page = alice.get("/o/acme/emails/welcome").await;
    page.sees("The platform’s text has changed since yours was published");
    let comparison = page.follow("Compare the two").await;
    comparison
        .is_fine()
        .sees("The platform says hello")
        .sees("Acme says hello");
    let adopted = page.submit("/adoption", &[]).await;
    adopted.is_fine().sees("The text is your draft now");
    assert_eq!(
        adopted.value_of("/emails/welcome", "subject").as_deref(),
        Some("The platform says hello")
    );
    let asked = adopted.submit("/restoration", &[]).await;
    asked
        .is_fine()
        .sees("The draft by Alice")
        .sees("is deleted for good")
        .sees("Version 1 is not sent any more");
    asked
        .submit("/restoration", &[])
        .await
        .is_fine()
        .sees("The platform’s text");
    let mail = welcomed(&app, &alice, &app.person("Fred", "fred@new.example").await).await;
    assert_eq!(mail.subject, "The platform says hello");

    // Switched off for all, and on again for one's own.
    sam.get("/staff/emails/welcome/settings")
        .await
        .submit("/suspension", &[])
        .await
        .is_fine();
    let page = gina.get("/o/globex/emails/welcome").await;
    page.sees("Switched off");
    let settings = gina.get("/o/globex/emails/welcome/settings").await;
    settings
        .submit("/reinstatement", &[])
        .await
        .is_fine()
        .does_not_see("Switched off");
    alice.get("/o/acme/emails/welcome").await.sees("Switched off");
}

#[tokio::test]
async fn staff_word_the_mails_of_accounts() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let sam = app.staff("Sam", "admin").await;
    let page = sam.get("/staff/emails/password_reset").await;
    page.submit(
        "/staff/emails/password_reset",
        &[("subject", "Reset"), ("body", "No link.")],
    )
    .await
    .is_refused_at("body")
    .sees("The mail needs its link");
    page.submit(
        "/staff/emails/password_reset",
        &[("subject", "Reset it"), ("body", "[New password]({{ link }})")],
    )
    .await
    .is_fine();
    let visitor = app.visitor();
    visitor
        .get("/password-resets/new")
        .await
        .submit("/password-resets", &[("email", &alice.email)])
        .await
        .is_fine();
    let mail = app.mail.wait_for(&alice.email).await;
    assert_eq!(mail.subject, "Reset it");
    visitor.get(&mail.links[0]).await.is_fine();
    let platform: i64 = app
        .value(
            "SELECT count(*) FROM audit_events WHERE action = 'email.published' AND organization_id IS NULL",
            &[],
        )
        .await;
    assert_eq!(platform, 1);
}
