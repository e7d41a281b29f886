//! Signing in and out, and a new password by link.

use crate::support::{App, PASSWORD, Page, Person};
use futures_util::future::join_all;
use reqwest::Method;

const WRONG: &str = "not the password at all";
const FORM: [(&str, &str); 1] = [("content-type", "application/x-www-form-urlencoded")];

/// Goes through the pages as everybody does.
async fn signs_in(person: &Person, from: &str, email: &str, password: &str) -> Page {
    let first = person.get(from).await;
    let second = first.submit("/sign-in", &[("email", email)]).await;
    second.submit("/sign-in/password", &[("password", password)]).await
}

async fn status_of_try(person: &Person, email: &str, password: &str) -> u16 {
    let body = format!("email={email}&password={}", password.replace(' ', "+"));
    person.asks(Method::POST, "/sign-in/password", &FORM, body).await.status
}

#[tokio::test]
async fn a_person_signs_in_and_out() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let browser = alice.in_another_browser();
    let page = signs_in(&browser, "/sign-in", " ALICE@acme.example ", PASSWORD).await;
    page.is_at("/o/acme");
    browser.get("/account").await.is_fine().sees("alice@acme.example");
    browser.get("/sign-in").await.is_at("/o/acme");

    let out = browser.get("/organizations").await.submit("/sign-out", &[]).await;
    out.asks_to_sign_in().sees("You are signed out.");
    browser.get("/account").await.asks_to_sign_in();
    alice.get("/account").await.is_fine();
    let events: Vec<String> = app
        .values(
            "SELECT action FROM audit_events WHERE actor_name = 'Alice' AND organization_id IS NULL ORDER BY at",
            &[],
        )
        .await;
    assert_eq!(events, ["session.started", "session.ended"]);
}

#[tokio::test]
async fn the_way_on_is_kept_but_never_leads_to_another_site() {
    let app = App::start().await;
    let bob = app.person("Bob", "bob@acme.example").await;
    let page = bob.get("/account/sessions").await;
    page.asks_to_sign_in();
    let second = page.submit("/sign-in", &[("email", &bob.email)]).await;
    second
        .submit("/sign-in/password", &[("password", PASSWORD)])
        .await
        .is_fine()
        .is_at("/account/sessions");

    for elsewhere in ["//evil.example", "https://evil.example", "/\\evil.example"] {
        let browser = bob.in_another_browser();
        signs_in(&browser, &format!("/sign-in?return={elsewhere}"), &bob.email, PASSWORD)
            .await
            .is_at("/organizations");
        let browser = bob.in_another_browser();
        let fields = [
            ("email", bob.email.as_str()),
            ("password", PASSWORD),
            ("return", elsewhere),
        ];
        browser.post("/sign-in/password", &fields).await.is_at("/organizations");
    }
}

#[tokio::test]
async fn known_and_unknown_addresses_look_the_same() {
    let app = App::start().await;
    app.person("Bob", "bob@acme.example").await;
    let visitor = app.visitor();
    let mut answers = vec![];
    for email in ["bob@acme.example", "rob@acme.example"] {
        let plain = |page: &Page| {
            page.html()
                .replace(email, "X")
                .replace(&email.replace('@', "<wbr>@"), "X")
        };
        let second = visitor
            .get("/sign-in")
            .await
            .submit("/sign-in", &[("email", email)])
            .await;
        second.is_fine();
        let wrong = second.submit("/sign-in/password", &[("password", WRONG)]).await;
        wrong.is_refused_at("password").sees("do not belong together");
        assert_eq!(wrong.value_of("/sign-in/password", "password").as_deref(), Some(""));
        let sent = visitor
            .get("/password-resets/new")
            .await
            .submit("/password-resets", &[("email", email)])
            .await;
        sent.is_fine().sees("Check your mail");
        answers.push([plain(&second), plain(&wrong), plain(&sent)]);
    }
    assert_eq!(answers[0], answers[1]);
    app.mail.wait_for("bob@acme.example").await;
    let strangers: i64 = app
        .value(
            "SELECT count(*) FROM jobs WHERE payload ->> 'to' = 'rob@acme.example'",
            &[],
        )
        .await;
    assert_eq!(strangers, 0);
    let failures: Vec<String> = app
        .values(
            "SELECT actor_name || ': ' || target_name FROM audit_events WHERE action = 'session.refused' ORDER BY at",
            &[],
        )
        .await;
    assert_eq!(failures, ["somebody: bob@acme.example", "somebody: rob@acme.example"]);
}

#[tokio::test]
async fn bad_input_comes_back_with_what_was_typed() {
    let app = App::start().await;
    let visitor = app.visitor();
    let page = visitor
        .get("/sign-in")
        .await
        .submit("/sign-in", &[("email", "bob at acme")])
        .await;
    page.is_refused_at("email");
    assert_eq!(page.value_of("/sign-in", "email").as_deref(), Some("bob at acme"));
    visitor
        .post("/sign-in/password", &[("email", "bob@acme.example")])
        .await
        .is_refused_at("password");
    visitor
        .post("/sign-in/password", &[("email", ""), ("password", WRONG)])
        .await
        .is_refused_at("email");
    visitor.get("/sign-in/password").await.asks_to_sign_in();
    visitor
        .post("/password-resets", &[("email", "")])
        .await
        .is_refused_at("email");
}

#[tokio::test]
async fn guesses_are_limited_and_cannot_lock_the_person_out() {
    let app = App::start().await;
    let bob = app.person("Bob", "bob@acme.example").await;
    assert_eq!(status_of_try(&bob, &bob.email, PASSWORD).await, 303);
    bob.post("/sign-out", &[]).await;

    let attacker = app.visitor();
    for _ in 0..10 {
        assert_eq!(status_of_try(&attacker, &bob.email, WRONG).await, 422);
    }
    attacker
        .post("/sign-in/password", &[("email", &bob.email), ("password", PASSWORD)])
        .await
        .is_too_many();
    let (other, home) = (app.person("Eve", "eve@acme.example").await, bob.clone());
    assert_eq!(status_of_try(&other, &other.email, PASSWORD).await, 303);
    assert_eq!(status_of_try(&home, &bob.email, PASSWORD).await, 303);

    // Not even Bob's own browser may guess for ever, and another's cookie does not help.
    assert_eq!(status_of_try(&other, &bob.email, PASSWORD).await, 429);
    for _ in 0..10 {
        assert_eq!(status_of_try(&home, &bob.email, WRONG).await, 422);
    }
    assert_eq!(status_of_try(&home, &bob.email, PASSWORD).await, 429);
}

#[tokio::test]
async fn guesses_sent_all_at_once_are_limited_too_and_good_sign_ins_are_not() {
    let app = App::start().await;
    let bob = app.person("Bob", "bob@acme.example").await;
    let good = join_all((0..16).map(|_| async { status_of_try(&app.visitor(), &bob.email, PASSWORD).await })).await;
    assert_eq!(good, [303; 16]);
    let guesses = join_all((0..60).map(|_| async { status_of_try(&app.visitor(), &bob.email, WRONG).await })).await;
    assert!(
        guesses.iter().filter(|status| **status == 422).count() <= 20,
        "{guesses:?}"
    );
    assert!(guesses.iter().all(|status| [422, 429].contains(status)), "{guesses:?}");
}

#[tokio::test]
async fn a_forgotten_password_is_replaced_by_a_link_that_works_once() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let browser = alice.in_another_browser();
    let ask = async || {
        browser
            .get("/sign-in")
            .await
            .submit("/sign-in", &[("email", &alice.email)])
            .await
            .follow("Forgot")
            .await
            .submit("/password-resets", &[("email", &alice.email)])
            .await;
        app.mail.wait_for(&alice.email).await.links[0].clone()
    };
    let (link, other) = (ask().await, ask().await);
    let page = browser.get(&link).await;
    page.is_fine().sees(&alice.email);
    browser.get(&link).await.is_fine();
    let action = page.url.path().to_owned();
    page.submit(&action, &[("password", "short")])
        .await
        .is_refused_at("password")
        .sees("at least 15 characters");
    page.submit(&action, &[("password", "PasswordPassword1!")])
        .await
        .is_refused_at("password")
        .sees("harder to guess");
    page.submit(&action, &[("password", "Alice Acme 2026!")])
        .await
        .is_refused_at("password")
        .sees("your organization");
    alice.get("/account").await.is_fine();

    let fresh = "a new one for the rain";
    page.submit(&action, &[("password", fresh)])
        .await
        .asks_to_sign_in()
        .sees("Your password was changed");
    alice.get("/account").await.asks_to_sign_in();
    assert_eq!(
        app.mail.wait_for(&alice.email).await.subject,
        "Your password was changed"
    );
    for over in [link.as_str(), &other, "/password-resets/nonsense"] {
        browser
            .get(over)
            .await
            .has_status(410)
            .follow("Send a new link")
            .await
            .is_at("/password-resets/new");
    }
    assert_eq!(status_of_try(&browser, &alice.email, PASSWORD).await, 422);
    assert_eq!(status_of_try(&browser, &alice.email, fresh).await, 303);
}

#[tokio::test]
async fn of_two_who_use_one_link_at_once_one_wins_and_an_old_link_is_over() {
    let app = App::start().await;
    let bob = app.person("Bob", "bob@acme.example").await;
    bob.post("/password-resets", &[("email", &bob.email)]).await;
    let link = app.mail.wait_for(&bob.email).await.links[0].clone();
    let choose = async |password: &str| {
        app.visitor()
            .asks(Method::POST, &link, &FORM, format!("password={password}"))
            .await
            .status
    };
    let (one, two) = tokio::join!(choose("winter-garden-chairs-1"), choose("summer-garden-chairs-2"));
    assert_eq!([one.min(two), one.max(two)], [303, 410]);

    bob.post("/password-resets", &[("email", &bob.email)]).await;
    app.mail.wait_for(&bob.email).await;
    let link = loop {
        // The mail about the change may come first.
        let mail = app
            .mail
            .all()
            .into_iter()
            .rev()
            .find(|mail| !mail.links.is_empty() && mail.links[0] != link);
        if let Some(mail) = mail {
            break mail.links[0].clone();
        }
        app.mail.wait_for(&bob.email).await;
    };
    app.visitor().get(&link).await.is_fine();
    app.execute(
        "UPDATE password_resets SET expires_at = now() - interval '1 second'",
        &[],
    )
    .await;
    app.visitor().get(&link).await.has_status(410);
    app.visitor()
        .post(&link, &[("password", "autumn-garden-chairs-3")])
        .await
        .has_status(410);
}

#[tokio::test]
async fn links_are_not_sent_without_end() {
    let app = App::start().await;
    let bob = app.person("Bob", "bob@acme.example").await;
    for _ in 0..7 {
        app.visitor()
            .post("/password-resets", &[("email", &bob.email)])
            .await
            .is_fine()
            .sees("Check your mail");
    }
    let links: i64 = app.value("SELECT count(*) FROM password_resets", &[]).await;
    assert_eq!(links, 5);
    for number in 0..13 {
        app.visitor()
            .post("/password-resets", &[("email", &format!("p{number}@acme.example"))])
            .await
            .is_fine();
    }
    app.visitor()
        .post("/password-resets", &[("email", "last@acme.example")])
        .await
        .is_too_many();
}

#[tokio::test]
async fn the_start_leads_to_where_the_work_is() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let (globex, _) = app.organization("Globex", "Gina").await;
    app.visitor().get("/").await.asks_to_sign_in();
    alice.get("/").await.is_at("/o/acme");
    let both = globex.takes_in(&alice, &["member"]).await;
    both.get("/").await.is_at("/organizations").sees("Acme").sees("Globex");
    let menu = both
        .asks(
            Method::GET,
            "/organizations/menu",
            &[
                ("hx-request", "true"),
                ("hx-current-url", "http://127.0.0.1/o/globex/members"),
            ],
            "",
        )
        .await;
    assert_eq!(menu.text().matches("aria-current=\"true\"").count(), 1);
    assert!(menu.text().contains("href=\"/o/acme\"") && menu.text().contains("href=\"/o/globex\" aria-current"));
    app.person("Bob", "bob@nowhere.example")
        .await
        .signed_in()
        .await
        .get("/")
        .await
        .is_at("/organizations")
        .sees("You are in no organization");
    app.staff("Sam", "admin").await.get("/").await.is_at("/staff");
}
