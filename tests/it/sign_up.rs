//! A new customer's way in.

use crate::support::{App, PASSWORD, Page, Person};
use futures_util::future::join_all;
use reqwest::Method;

const ASK: [(&str, &str); 3] = [
    ("name", "Nora Nordin"),
    ("email", "nora@nordin.example"),
    ("organization", "Nordin & Sons"),
];

async fn asks(visitor: &Person) -> Page {
    visitor.get("/sign-up").await.submit("/sign-up", &ASK).await
}

async fn link(app: &App) -> String {
    asks(&app.visitor()).await.is_fine();
    app.mail.wait_for("nora@nordin.example").await.links[0].clone()
}

async fn sign_up_is(app: &App, mode: &str) {
    app.execute("UPDATE platform_settings SET sign_up = $1", &[&mode]).await;
}

async fn completes(visitor: &Person, link: &str) -> Page {
    let page = visitor.get(link).await;
    let action = page.url.path().to_owned();
    page.submit(&action, &[("password", PASSWORD)]).await
}

#[tokio::test]
async fn a_new_customer_signs_up_and_owns_an_organization() {
    let app = App::start().await;
    let visitor = app.visitor();
    asks(&visitor)
        .await
        .is_fine()
        .sees("Check your mail")
        .sees("nora@nordin.example");
    let people: i64 = app.value("SELECT count(*) FROM users", &[]).await;
    assert_eq!(people, 0);
    let link = app.mail.wait_for("nora@nordin.example").await.links[0].clone();
    let page = visitor.get(&link).await;
    page.is_fine().sees("Nordin & Sons").sees("Nora Nordin");
    let action = page.url.path().to_owned();
    page.submit(&action, &[("password", "Nora Nordin 2026")])
        .await
        .is_refused_at("password")
        .sees("your organization");
    page.submit(&action, &[("password", "too short")])
        .await
        .is_refused_at("password");

    page.submit(&action, &[("password", PASSWORD)])
        .await
        .is_at("/o/nordin-sons");
    visitor
        .get("/organizations")
        .await
        .is_fine()
        .sees("Nordin & Sons")
        .sees("Owner");
    visitor.get(&link).await.has_status(410).sees("no longer works");
    let history: Vec<String> = app
        .values(
            "SELECT action FROM audit_events WHERE organization_id IS NOT NULL ORDER BY at, id",
            &[],
        )
        .await;
    assert_eq!(history, ["organization.created", "member.joined"]);
}

#[tokio::test]
async fn the_mail_can_be_sent_again_or_to_another_address() {
    let app = App::start().await;
    let sent = asks(&app.visitor()).await;
    let first = app.mail.wait_for("nora@nordin.example").await.links[0].clone();
    sent.submit("/sign-up", &[]).await.is_fine().sees("Check your mail");
    assert_ne!(app.mail.wait_for("nora@nordin.example").await.links[0], first);
    let form = sent.submit("/sign-up", &[("change", "yes")]).await;
    assert_eq!(
        form.value_of("/sign-up", "organization").as_deref(),
        Some("Nordin & Sons")
    );
    form.submit("/sign-up", &[("email", "nora@elsewhere.example")])
        .await
        .is_fine();
    app.mail.wait_for("nora@elsewhere.example").await;
}

#[tokio::test]
async fn bad_input_comes_back_with_what_was_typed() {
    let app = App::start().await;
    let page = app
        .visitor()
        .get("/sign-up")
        .await
        .submit("/sign-up", &[("name", "Nora"), ("email", "nora"), ("organization", "")])
        .await;
    page.is_refused_at("email").is_refused_at("organization");
    assert_eq!(page.value_of("/sign-up", "name").as_deref(), Some("Nora"));
    app.visitor()
        .post(
            "/sign-up",
            &[
                ("name", &"x".repeat(121)),
                ("email", "n@x.example"),
                ("organization", "X"),
            ],
        )
        .await
        .is_refused_at("name");
}

#[tokio::test]
async fn a_known_address_gets_the_same_answer_and_another_mail() {
    let app = App::start().await;
    let stranger = asks(&app.visitor()).await.html();
    app.mail.wait_for("nora@nordin.example").await;
    app.person("Nora Nordin", "nora@nordin.example").await;
    assert_eq!(asks(&app.visitor()).await.html(), stranger);
    let mail = app.mail.wait_for("nora@nordin.example").await;
    assert_eq!(mail.subject, "You already have an account");
    assert!(
        mail.links.iter().all(|link| !link.contains("/sign-up/")),
        "{:?}",
        mail.links
    );
}

#[tokio::test]
async fn an_address_that_got_an_account_meanwhile_is_led_to_sign_in() {
    let app = App::start().await;
    let link = link(&app).await;
    let page = app.visitor().get(&link).await;
    app.person("Nora Nordin", "nora@nordin.example").await;
    let action = page.url.path().to_owned();
    page.submit(&action, &[("password", PASSWORD)])
        .await
        .is_a_conflict()
        .sees("You have an account by now");
    app.visitor()
        .get(&link)
        .await
        .is_fine()
        .follow("Sign in")
        .await
        .asks_to_sign_in();
    let organizations: i64 = app.value("SELECT count(*) FROM organizations", &[]).await;
    assert_eq!(organizations, 0);
}

#[tokio::test]
async fn of_many_who_use_one_link_at_once_one_wins() {
    let app = App::start().await;
    let link = link(&app).await;
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let body = format!("password={PASSWORD}");
    let tries = (0..6).map(|_| async {
        app.visitor()
            .asks(Method::POST, &link, &form, body.clone())
            .await
            .status
    });
    let mut statuses = join_all(tries).await;
    statuses.sort_unstable();
    assert_eq!(statuses[0], 303, "{statuses:?}");
    assert!(
        statuses[1..].iter().all(|status| [409, 410].contains(status)),
        "{statuses:?}"
    );
    let counts: i64 = app.value("SELECT (SELECT count(*) FROM users) * 100 + (SELECT count(*) FROM organizations) * 10 + (SELECT count(*) FROM sessions)", &[]).await;
    assert_eq!(counts, 111);
}

#[tokio::test]
async fn a_link_ends_after_its_day() {
    let app = App::start().await;
    let link = link(&app).await;
    app.execute("UPDATE sign_ups SET expires_at = now() - interval '1 second'", &[])
        .await;
    app.visitor()
        .get(&link)
        .await
        .has_status(410)
        .follow("Begin again")
        .await
        .is_fine()
        .is_at("/sign-up");
    app.visitor()
        .post(&link, &[("password", PASSWORD)])
        .await
        .has_status(410);
}

#[tokio::test]
async fn the_vendor_may_close_sign_up_or_look_first() {
    let app = App::start().await;
    let link = link(&app).await;
    let nora = app.person("Bob", "bob@acme.example").await.signed_in().await;
    sign_up_is(&app, "closed").await;
    let page = app.visitor().get("/sign-up").await;
    page.is_fine().sees("Sign-up is closed");
    assert!(!page.offers("/sign-up"));
    app.visitor().post("/sign-up", &ASK).await.is_forbidden();
    app.visitor().get(&link).await.is_fine().sees("Sign-up is closed");
    app.visitor()
        .post(&link, &[("password", PASSWORD)])
        .await
        .is_forbidden();
    nora.get("/organizations")
        .await
        .is_fine()
        .does_not_see("Create an organization");
    nora.get("/organizations/new").await.is_fine().sees("Sign-up is closed");
    nora.post("/organizations", &[("name", "Second")]).await.is_forbidden();

    sign_up_is(&app, "approval").await;
    let visitor = app.visitor();
    visitor
        .get(&link)
        .await
        .is_fine()
        .sees("The platform’s staff look at every new organization");
    completes(&visitor, &link)
        .await
        .is_at("/organizations")
        .sees("is waiting for approval")
        .sees("Pending");
    visitor.get("/").await.is_at("/organizations");
    let status: String = app.value("SELECT status FROM organizations", &[]).await;
    assert_eq!(status, "pending");
}

#[tokio::test]
async fn a_member_founds_another_organization() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let form = alice.get("/sign-up").await;
    form.is_at("/organizations/new")
        .submit("/organizations", &[("name", " ")])
        .await
        .is_refused_at("name");
    form.submit("/organizations", &[("name", "Acme")])
        .await
        .is_at("/o/acme-2");
    alice.get("/").await.is_at("/organizations").sees("acme-2");
    app.visitor()
        .post("/organizations", &[("name", "Third")])
        .await
        .asks_to_sign_in();
    for number in 0..9 {
        alice
            .post("/organizations", &[("name", &format!("Number {number}"))])
            .await
            .is_at(&format!("/o/number-{number}"));
    }
    alice
        .post("/organizations", &[("name", "One more")])
        .await
        .is_too_many();
}

#[tokio::test]
async fn nobody_is_flooded_with_mails() {
    let app = App::start().await;
    for _ in 0..7 {
        asks(&app.visitor()).await.is_fine().sees("Check your mail");
    }
    let letters: i64 = app.value("SELECT count(*) FROM jobs", &[]).await;
    assert_eq!(letters, 5);
    for number in 0..13 {
        let email = format!("n{number}@nordin.example");
        app.visitor()
            .post("/sign-up", &[("name", "N"), ("email", &email), ("organization", "N")])
            .await
            .is_fine();
    }
    app.visitor().post("/sign-up", &ASK).await.is_too_many();
}
