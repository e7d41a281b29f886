//! What people are told about themselves: another browser, other roles, a suspension and its end.

use crate::support::provider::{Claim, Provider};
use crate::support::{App, PASSWORD, Person};

async fn signs_in(browser: &Person, email: &str) {
    let form = [("email", email), ("password", PASSWORD)];
    browser.post("/sign-in/password", &form).await.is_fine();
}

async fn subjects(app: &App, email: &str) -> Vec<String> {
    let sql = "SELECT payload ->> 'kind' FROM jobs WHERE payload ->> 'to' = $1 ORDER BY created_at, id";
    app.values(sql, &[&email]).await
}

#[tokio::test]
async fn a_browser_that_somebody_never_used_is_told_and_no_other() {
    let app = App::start().await;
    let bob = app.person("Bob", "bob@acme.example").await;
    app.execute("UPDATE users SET time_zone = 'Europe/Berlin', locale = 'de'", &[])
        .await;
    let home = bob.in_another_browser();
    signs_in(&home, &bob.email).await;
    for _ in 0..3 {
        home.get("/organizations").await.submit("/sign-out", &[]).await;
        signs_in(&home, &bob.email).await;
    }
    assert_eq!(
        subjects(&app, &bob.email).await,
        Vec::<String>::new(),
        "neither the first nor the same again"
    );

    let thief = bob.in_another_browser();
    signs_in(&thief, &bob.email).await;
    let mail = app.mail.wait_for(&bob.email).await;
    assert_eq!(mail.subject, "Ihr Konto wurde in einem neuen Browser geöffnet");
    for part in ["Firefox", "Linux", "(Europe/Berlin)", "127.0.0.1", "/account/sessions"] {
        assert!(mail.text.contains(part), "{part}: {}", mail.text);
    }
    home.get(&mail.links[0]).await.is_fine();

    // The same kind of browser from there is no news for a week, another person's browser always is theirs alone.
    signs_in(&bob.in_another_browser(), &bob.email).await;
    assert_eq!(subjects(&app, &bob.email).await, ["new_device"]);
    app.execute("UPDATE known_browsers SET told_at = told_at - interval '8 days'", &[])
        .await;
    signs_in(&bob.in_another_browser(), &bob.email).await;
    assert_eq!(subjects(&app, &bob.email).await, ["new_device", "new_device"]);
    let carol = app.person("Carol", "carol@acme.example").await;
    signs_in(&thief, &carol.email).await;
    assert_eq!(subjects(&app, &carol.email).await, Vec::<String>::new(), "her first");
    signs_in(&home, &carol.email).await;
    assert_eq!(subjects(&app, &carol.email).await, ["new_device"]);
}

#[tokio::test]
async fn a_cookie_of_one_s_own_making_is_a_new_browser_and_does_no_harm() {
    let app = App::start().await;
    let bob = app.person("Bob", "bob@acme.example").await;
    signs_in(&bob.in_another_browser(), &bob.email).await;
    let form = format!("email={}&password={PASSWORD}", bob.email.replace('@', "%40"));
    for cookie in ["browser=AAAA", "browser=\u{1}", "browser=' OR 1=1", "browser="] {
        let headers = [
            ("content-type", "application/x-www-form-urlencoded"),
            ("cookie", cookie),
        ];
        let headers = if cookie.contains('\u{1}') {
            &headers[..1]
        } else {
            &headers[..]
        };
        let answer = bob
            .in_another_browser()
            .asks(reqwest::Method::POST, "/sign-in/password", headers, form.clone())
            .await;
        assert_eq!(answer.status, 303, "{cookie}");
    }
    assert_eq!(subjects(&app, &bob.email).await, ["new_device"]);
}

#[tokio::test]
async fn a_provider_s_sign_in_in_a_new_browser_is_told_as_well() {
    let app = App::start().await;
    let (acme, _) = app.organization("Acme", "Alice").await;
    let provider = Provider::of(&app, &acme).await;
    let nora = app.visitor();
    provider
        .signs_in(&nora, Claim::of("u-1", "nora@acme.example"))
        .await
        .is_fine();
    provider
        .signs_in(&nora, Claim::of("u-1", "nora@acme.example"))
        .await
        .is_fine();
    assert_eq!(subjects(&app, "nora@acme.example").await, ["welcome"]);
    provider
        .signs_in(&app.visitor(), Claim::of("u-1", "nora@acme.example"))
        .await
        .is_fine();
    assert_eq!(subjects(&app, "nora@acme.example").await, ["welcome", "new_device"]);
}

#[tokio::test]
async fn a_member_is_told_what_roles_came_and_went() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let carol = acme.member("Carol", "member").await;
    let page = carol.member_id();
    let path = format!("/o/acme/members/{page}/roles");
    alice.post(&path, &[("role", "auditor"), ("shown", "")]).await.is_fine();
    let mail = app.mail.wait_for(&carol.email).await;
    assert_eq!(mail.subject, "Your roles in Acme have changed");
    assert!(mail.text.contains("Alice changed your roles"), "{}", mail.text);
    assert!(mail.text.contains("New: Auditor."), "{}", mail.text);
    assert!(mail.text.contains("No longer: Member."), "{}", mail.text);
    carol.get(&mail.links[0]).await.is_fine();

    // The same again changes nothing, so nobody is told.
    alice.post(&path, &[("role", "auditor"), ("shown", "")]).await.is_fine();
    let assignment: uuid::Uuid = app
        .value("SELECT id FROM assignments WHERE member_id = $1", &[&page])
        .await;
    let renewals = format!("/o/acme/members/{page}/assignments/{assignment}/renewals");
    alice.post(&renewals, &[("expires_at", "2030-01-01")]).await.is_fine();
    let mail = app.mail.wait_for(&carol.email).await;
    assert!(
        mail.text.contains("New: Auditor until 2 January 2030, 00:00."),
        "{}",
        mail.text
    );
    assert!(!mail.text.contains("No longer"), "{}", mail.text);
    let withdrawal = format!("/o/acme/members/{page}/assignments/{assignment}/withdrawal");
    alice.post(&withdrawal, &[]).await.is_fine();
    let mail = app.mail.wait_for(&carol.email).await;
    assert!(
        mail.text.contains("No longer: Auditor.") && !mail.text.contains("New:"),
        "{}",
        mail.text
    );
    assert_eq!(subjects(&app, &carol.email).await.len(), 3);

    // Words of one's own, where one of the two is nothing.
    let fields = [
        ("locale", "en"),
        ("subject", "Roles"),
        (
            "body",
            "+ {{ roles.given }}\n\nless {{ roles.taken }} by {{ colleague.name }}",
        ),
    ];
    alice.post("/o/acme/emails/roles_changed", &fields).await.is_fine();
    alice.post(&path, &[("role", "member"), ("shown", "")]).await.is_fine();
    let mail = app.mail.wait_for(&carol.email).await;
    assert!(
        mail.text.contains("Member") && mail.text.contains("less None by Alice"),
        "{}",
        mail.text
    );
}

#[tokio::test]
async fn groups_tell_only_when_they_change_something() {
    let app = App::start().await;
    let (acme, _) = app.organization("Acme", "Alice").await;
    let provider = Provider::of(&app, &acme).await;
    provider.maps(&app, "", "member").await;
    provider.maps(&app, "IT", "user_manager").await;
    let nora = app.visitor();
    let claim = |groups: &[&str]| Claim::of("u-1", "nora@acme.example").in_groups(groups);
    provider.signs_in(&nora, claim(&[])).await.is_fine();
    provider.signs_in(&nora, claim(&[])).await.is_fine();
    assert_eq!(subjects(&app, "nora@acme.example").await, ["welcome"]);
    provider.signs_in(&nora, claim(&["IT"])).await.is_fine();
    provider.signs_in(&nora, claim(&["IT"])).await.is_fine();
    assert_eq!(subjects(&app, "nora@acme.example").await, ["welcome", "member"]);
    let (one, other) = (
        app.mail.wait_for("nora@acme.example").await,
        app.mail.wait_for("nora@acme.example").await,
    );
    let text = format!("{}{}", one.text, other.text);
    assert!(text.contains("New: User manager."), "{text}");
}

#[tokio::test]
async fn a_suspension_and_its_end_are_told_to_each_person_once() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let (bob, carol) = (acme.member("Bob", "member").await, acme.member("Carol", "member").await);
    let path = format!("/o/acme/members/{}", bob.member_id());
    alice
        .post(&format!("{path}/suspension"), &[("reason", "a secret of ours")])
        .await
        .is_fine();
    let mail = app.mail.wait_for(&bob.email).await;
    assert_eq!(mail.subject, "Your access to Acme is suspended");
    assert!(
        !mail.text.contains("secret"),
        "the reason is for colleagues: {}",
        mail.text
    );
    alice.post(&format!("{path}/suspension"), &[]).await.is_fine();
    alice.post(&format!("{path}/reinstatement"), &[]).await.is_fine();
    let mail = app.mail.wait_for(&bob.email).await;
    assert_eq!(mail.subject, "You can enter Acme again");
    bob.get(&mail.links[0]).await.is_fine().is_at("/o/acme");

    let ids = [bob.member_id().to_string(), carol.member_id().to_string()];
    let both: Vec<(&str, &str)> = ids.iter().map(|id| ("member", id.as_str())).collect();
    alice.post("/o/acme/members/suspension", &both).await.is_fine();
    assert_eq!(
        app.mail.wait_for(&bob.email).await.subject,
        "Your access to Acme is suspended"
    );
    assert_eq!(
        app.mail.wait_for(&carol.email).await.subject,
        "Your access to Acme is suspended"
    );
    assert_eq!(subjects(&app, &carol.email).await.len(), 1);

    // Switched off, nobody hears of it.
    alice
        .post("/o/acme/emails/member_reinstated/suspension", &[])
        .await
        .is_fine();
    alice.post(&format!("{path}/reinstatement"), &[]).await.is_fine();
    alice.post(&format!("{path}/removal"), &[]).await.is_fine();
    assert_eq!(
        app.mail.wait_for(&bob.email).await.subject,
        "You no longer belong to Acme"
    );
}
