//! The way in when the identity provider fails.

use super::{codes_of, events, ready};
use crate::support::page::Page;
use crate::support::{App, PASSWORD, Person};

const PAGE: &str = "/sign-in/acme/break-glass";

async fn breaks_glass(person: &Person, code: &str) -> Page {
    let page = person.get(PAGE).await;
    page.submit(
        PAGE,
        &[("email", &person.email), ("password", PASSWORD), ("code", code)],
    )
    .await
}

#[tokio::test]
async fn a_code_opens_the_organization_once_and_for_one_hour() {
    let app = App::start().await;
    let (_, alice, bob, okta) = ready(&app).await;
    let codes = codes_of(&okta.is_enforced_by(&alice).await);
    let browser = bob.in_another_browser();
    let sloppy = codes[0].to_lowercase().replace('-', " ");
    let page = breaks_glass(&browser, &sloppy).await;
    page.is_fine()
        .is_at("/o/acme/sign-in-methods")
        .sees("opened the organization for one hour")
        .sees("9 of 10");
    browser.get("/o/acme/members").await.is_fine();
    // He goes back to passwords, since the provider is broken.
    browser
        .post(&okta.path("/stage"), &[("stage", "everyone")])
        .await
        .is_fine();
    browser.get(&okta.path("/rollout")).await.is_fine();
    app.execute("UPDATE connections SET stage = 'enforced'", &[]).await;
    app.execute(
        "UPDATE sessions SET break_glass_until = now() - interval '1 second' WHERE break_glass_until IS NOT NULL",
        &[],
    )
    .await;
    let answer = browser.asks(reqwest::Method::GET, "/o/acme", &[], "").await;
    assert_eq!(answer.status, 303);
    breaks_glass(&bob.in_another_browser(), &codes[0])
        .await
        .is_refused_at("code");
    let mails = app.mail.wait_for("alice@acme.example").await;
    drop(mails);
    assert_eq!(
        (
            events(&app, "break_glass.used", "done").await,
            events(&app, "break_glass.used", "refused").await
        ),
        (1, 1)
    );
    let mail = loop {
        let found = app
            .mail
            .all()
            .into_iter()
            .find(|mail| mail.subject.contains("break-glass code") && mail.subject.contains("Bob came"));
        match found {
            Some(mail) => break mail,
            None => tokio::time::sleep(std::time::Duration::from_millis(50)).await,
        }
    };
    assert!(mail.text.contains("one hour"), "{}", mail.text);
}

#[tokio::test]
async fn every_wrong_input_gets_the_same_answer_and_uses_no_code_up() {
    let app = App::start().await;
    let (acme, alice, bob, okta) = ready(&app).await;
    let carol = acme.member("Carol", "member").await;
    let uma = acme.member("Uma", "user_manager").await;
    let gina = app.organization("Globex", "Gina").await.1;
    let codes = codes_of(&okta.is_enforced_by(&alice).await);
    app.execute(
        "UPDATE members SET status = 'suspended' WHERE email = 'uma@acme.example'",
        &[],
    )
    .await;
    let wrong = "the code was used";
    for person in [&carol, &uma, &gina] {
        breaks_glass(&person.in_another_browser(), &codes[0])
            .await
            .is_refused_at("code")
            .sees(wrong);
    }
    let browser = bob.in_another_browser();
    let post = async |path: &str, email: &str, password: &str, code: &str| {
        let page = browser
            .post(path, &[("email", email), ("password", password), ("code", code)])
            .await;
        page.is_refused_at("code").sees(wrong);
    };
    post(PAGE, &bob.email, "not his password at all", &codes[0]).await;
    post(PAGE, &bob.email, PASSWORD, "AAAA-BBBB-CCCC-DDDD").await;
    post(PAGE, &bob.email, PASSWORD, "nonsense").await;
    post(PAGE, "nobody@acme.example", PASSWORD, &codes[0]).await;
    post("/sign-in/globex/break-glass", &bob.email, PASSWORD, &codes[0]).await;
    post("/sign-in/nowhere/break-glass", &bob.email, PASSWORD, &codes[0]).await;
    for (field, fields) in [
        ("email", [("email", ""), ("password", PASSWORD), ("code", "x")]),
        (
            "password",
            [("email", "bob@acme.example"), ("password", ""), ("code", "x")],
        ),
        (
            "code",
            [("email", "bob@acme.example"), ("password", PASSWORD), ("code", "")],
        ),
    ] {
        browser.post(PAGE, &fields).await.is_refused_at(field);
    }
    let left: i64 = app
        .value("SELECT count(*) FROM break_glass_codes WHERE used_at IS NULL", &[])
        .await;
    assert_eq!(left, 10);
    let told: i64 = app
        .value("SELECT count(*) FROM audit_events WHERE action = 'break_glass.used' AND outcome = 'refused' AND organization_id = $1", &[&acme.id])
        .await;
    assert_eq!(told, 7, "tries at Acme stand in its log");
    // Codes of an organization that is not closed to passwords open nothing, and stay.
    app.execute("UPDATE connections SET stage = 'everyone'", &[]).await;
    post(PAGE, &bob.email, PASSWORD, &codes[0]).await;
}

#[tokio::test]
async fn unknown_organizations_and_open_ones_look_the_same() {
    let app = App::start().await;
    let (_, alice, _, okta) = ready(&app).await;
    app.organization("Globex", "Gina").await;
    okta.is_enforced_by(&alice).await;
    let visitor = app.visitor();
    let page = async |slug: &str| {
        let page = visitor.get(&format!("/sign-in/{slug}/break-glass")).await;
        (page.status(), page.html().replace(slug, "SLUG"))
    };
    let enforced = page("acme").await;
    assert_eq!(enforced, page("globex").await);
    assert_eq!(enforced, page("nowhere").await);
}

#[tokio::test]
async fn guesses_are_limited_and_the_limit_is_the_same_for_everybody() {
    let app = App::start().await;
    let (_, alice, bob, okta) = ready(&app).await;
    let codes = codes_of(&okta.is_enforced_by(&alice).await);
    for email in [bob.email.as_str(), "nobody@acme.example"] {
        let browser = app.visitor();
        let fields = [
            ("email", email),
            ("password", "a guess of theirs"),
            ("code", "AAAA-BBBB-CCCC-DDDD"),
        ];
        for _ in 0..10 {
            browser.post(PAGE, &fields).await.is_refused_at("code");
        }
        browser.post(PAGE, &fields).await.is_too_many();
    }
    breaks_glass(&app.newcomer("Bob", &bob.email), &codes[0])
        .await
        .is_too_many();
}

#[tokio::test]
async fn guesses_at_the_sign_in_from_many_networks_do_not_shut_it() {
    let app = App::start_with(&[], &[("TENANTRY_TRUSTED_PROXIES", "127.0.0.1")]).await;
    let (_, alice, bob, okta) = ready(&app).await;
    let codes = codes_of(&okta.is_enforced_by(&alice).await);
    let sends = async |browser: &Person, from: &str, path: &str, fields: &str| {
        let headers = [
            ("content-type", "application/x-www-form-urlencoded"),
            ("x-forwarded-for", from),
        ];
        let body = format!("email={}&{fields}", bob.email);
        browser.asks(reqwest::Method::POST, path, &headers, body).await
    };
    let attacker = app.visitor();
    for network in 0..6 {
        let from = format!("203.0.{network}.7");
        for _ in 0..10 {
            let answer = sends(&attacker, &from, "/sign-in/password", "password=a+guess+of+theirs").await;
            assert_eq!(answer.status, if network < 5 { 422 } else { 429 }, "{from}");
        }
    }
    let (browser, password) = (bob.in_another_browser(), format!("password={PASSWORD}"));
    let answer = sends(&browser, "203.0.6.7", "/sign-in/password", &password).await;
    assert_eq!(answer.status, 429, "the limit of the address was not reached");
    let answer = sends(&browser, "203.0.6.7", PAGE, &format!("{password}&code={}", codes[0])).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    browser.get(answer.header("location")).await.is_fine();
}

#[tokio::test]
async fn new_codes_kill_the_old_ones() {
    let app = App::start().await;
    let (_, alice, bob, okta) = ready(&app).await;
    let old = codes_of(&okta.is_enforced_by(&alice).await);
    let browser = bob.in_another_browser();
    breaks_glass(&browser, &old[0]).await.is_fine();
    let page = browser.get("/o/acme/sign-in-methods").await.submit("/codes", &[]).await;
    let new = codes_of(&page);
    assert!(new.iter().all(|code| !old.contains(code)));
    breaks_glass(&bob.in_another_browser(), &old[1])
        .await
        .is_refused_at("code");
    breaks_glass(&bob.in_another_browser(), &new[1]).await.is_fine();
    assert_eq!(events(&app, "break_glass.codes_made", "done").await, 2);
}
