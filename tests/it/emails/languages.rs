//! The reader's language: in the mail, and on the page behind its link.

use crate::support::App;

#[tokio::test]
async fn an_invitation_comes_in_the_language_that_the_inviter_chose_and_so_does_its_page() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let nobody = app.visitor();
    for (locale, direction, subject, button) in [
        ("ar", "rtl", "Acme", "قبول"),
        (
            "de",
            "ltr",
            "Alice lädt Sie zu Acme ein",
            "Konto erstellen und Acme beitreten",
        ),
        ("ja", "ltr", "Acme", ""),
    ] {
        let email = format!("{locale}@new.example");
        let page = alice.get("/o/acme/invitations/new").await;
        assert_eq!(page.value_of("/invitations", "locale").as_deref(), Some("en"));
        let fields = [("emails", email.as_str()), ("role", "member"), ("locale", locale)];
        page.submit("/invitations", &fields).await.is_fine();
        let mail = app.mail.wait_for(&email).await;
        assert!(mail.subject.contains(subject), "{}", mail.subject);
        assert!(mail.html.contains(&format!("lang=\"{locale}\"")), "{}", mail.html);
        assert!(mail.html.contains(&format!("dir=\"{direction}\"")), "{}", mail.html);
        // Their browser wishes English; the mail that they come from is not.
        let page = nobody.get(&mail.links[0]).await;
        page.is_fine().sees(button).does_not_see("Their own account");
        let html = page.html();
        assert!(
            html.contains(&format!("<html lang=\"{locale}\" dir=\"{direction}\">")),
            "{html:.200}"
        );
        let form = [("name", "Nora"), ("password", "an umbrella for the rain")];
        let new = app.visitor();
        new.get(&mail.links[0])
            .await
            .submit("/acceptance", &form)
            .await
            .is_fine();
        let kept: String = app.value("SELECT locale FROM users WHERE email = $1", &[&email]).await;
        assert_eq!(kept, locale);
    }
    for wrong in ["xx", "de-AT", "../en", "<b>"] {
        let fields = [("emails", "x@new.example"), ("role", "member"), ("locale", wrong)];
        alice.post("/o/acme/invitations", &fields).await.is_refused_at("locale");
    }
}

#[tokio::test]
async fn whoever_has_an_account_reads_in_their_own_language_and_time_zone() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let yuki = app.person("Yuki", "yuki@new.example").await;
    app.execute(
        "UPDATE users SET locale = 'fr', time_zone = 'Asia/Tokyo' WHERE name = 'Yuki'",
        &[],
    )
    .await;
    let fields = [("emails", "yuki@new.example"), ("role", "member"), ("locale", "de")];
    alice.post("/o/acme/invitations", &fields).await.is_fine();
    let mail = app.mail.wait_for(&yuki.email).await;
    assert!(mail.html.contains("lang=\"fr\""), "{}", mail.html);
    assert!(mail.text.contains("(Asia/Tokyo)"), "{}", mail.text);
    let page = yuki.signed_in().await.get(&mail.links[0]).await;
    assert!(page.html().contains("<html lang=\"fr\""), "{:.200}", page.html());
}

#[tokio::test]
async fn an_open_invitation_is_sent_again_in_another_language() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let fields = [("emails", "nora@new.example"), ("role", "member")];
    alice.post("/o/acme/invitations", &fields).await.is_fine();
    app.mail.wait_for("nora@new.example").await;
    let page = alice.get("/o/acme/invitations").await.follow("nora@new.example").await;
    let resends = format!("{}/resends", page.path());
    alice
        .post(&resends, &[("locale", "xx"), ("from", "detail")])
        .await
        .is_refused_at("locale");
    let page = page.submit("/resends", &[("locale", "es")]).await;
    page.is_fine().sees("Español");
    let mail = app.mail.wait_for("nora@new.example").await;
    assert!(mail.html.contains("lang=\"es\""), "{}", mail.html);
    let html = app.visitor().get(&mail.links[0]).await.html();
    assert!(html.contains("<html lang=\"es\""), "{html:.200}");
}

#[tokio::test]
async fn the_browser_s_language_is_kept_where_nobody_chose_one() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let provider = crate::support::provider::Provider::of(&app, &acme).await;
    app.execute("UPDATE organizations SET locale = 'ja'", &[]).await;
    let nora = app.visitor();
    let claim = crate::support::provider::Claim::of("u-1", "nora@acme.example");
    provider.signs_in(&nora, claim).await.is_fine();
    let fields = [("emails", "otto@new.example"), ("role", "member")];
    alice.post("/o/acme/invitations", &fields).await.is_fine();
    let mail = app.mail.wait_for("otto@new.example").await;
    assert!(mail.html.contains("lang=\"ja\""), "the organization's: {}", mail.html);
    let form = [("name", "Otto"), ("password", "an umbrella for the rain")];
    app.visitor()
        .get(&mail.links[0])
        .await
        .submit("/acceptance", &form)
        .await
        .is_fine();
    let kept: Vec<String> = app
        .values(
            "SELECT locale FROM users WHERE email LIKE 'nora%' OR email LIKE 'otto%'",
            &[],
        )
        .await;
    assert_eq!(kept, ["en", "en"], "their browsers wish English");
}
