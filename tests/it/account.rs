//! A person's own pages.

use crate::support::{App, PASSWORD};

#[tokio::test]
async fn a_person_changes_name_and_time_zone() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let page = alice.get("/account").await;
    page.is_fine().sees("alice@acme.example");
    let saved = page
        .submit(
            "/account",
            &[("name", " Alice  Anderson "), ("time_zone", "Europe/Berlin")],
        )
        .await;
    saved.is_fine().is_at("/account").sees("Your profile was saved.");
    assert_eq!(saved.value_of("/account", "name").as_deref(), Some("Alice Anderson"));
    assert_eq!(
        saved.value_of("/account", "time_zone").as_deref(),
        Some("Europe/Berlin")
    );
    let member: String = app
        .value("SELECT name FROM members WHERE user_id = $1", &[&alice.id()])
        .await;
    assert_eq!(member, "Alice Anderson");
    let change: String = app
        .value(
            "SELECT before ->> 'name' || ' > ' || (after ->> 'name') FROM audit_events WHERE action = 'account.edited'",
            &[],
        )
        .await;
    assert_eq!(change, "Alice > Alice Anderson");
    app.visitor()
        .post("/account", &[("name", "Eve")])
        .await
        .asks_to_sign_in();
}

#[tokio::test]
async fn a_profile_takes_only_what_there_is() {
    let app = App::start().await;
    let bob = app.person("Bob", "bob@acme.example").await.signed_in().await;
    bob.post(
        "/account",
        &[("name", " "), ("locale", "xx"), ("time_zone", "Mars/Base")],
    )
    .await
    .is_refused_at("name")
    .is_refused_at("locale")
    .is_refused_at("time_zone");
    let page = bob
        .post(
            "/account",
            &[("name", "Robert"), ("locale", "en"), ("time_zone", "../etc/passwd")],
        )
        .await;
    page.is_refused_at("time_zone");
    assert_eq!(page.value_of("/account", "name").as_deref(), Some("Robert"));
    let name: String = app.value("SELECT name FROM users", &[]).await;
    assert_eq!(name, "Bob");
}

#[tokio::test]
async fn a_changed_password_ends_all_other_sessions_and_is_told_by_mail() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let elsewhere = alice.signed_in().await;
    elsewhere.post("/password-resets", &[("email", &alice.email)]).await;
    let link = app.mail.wait_for(&alice.email).await.links[0].clone();
    let page = alice.get("/account/security").await;
    let send = async |current: &str, new: &str| {
        page.submit("/account/security", &[("current_password", current), ("password", new)])
            .await
    };
    let fresh = "a new one for the rain";
    send("", fresh).await.is_refused_at("current_password");
    send(PASSWORD, "short").await.is_refused_at("password");
    send(PASSWORD, PASSWORD)
        .await
        .is_refused_at("password")
        .sees("differs from the current one");
    send("not my password", fresh).await.is_refused_at("current_password");
    elsewhere.get("/account").await.is_fine();

    send(PASSWORD, fresh)
        .await
        .is_fine()
        .is_at("/account/security")
        .sees("Your password was changed");
    alice.get("/account").await.is_fine();
    elsewhere.get("/account").await.asks_to_sign_in();
    elsewhere.get(&link).await.has_status(410);
    assert_eq!(
        app.mail.wait_for(&alice.email).await.subject,
        "Your password was changed"
    );
    let events: Vec<String> = app
        .values(
            "SELECT outcome FROM audit_events WHERE action = 'password.changed' ORDER BY at",
            &[],
        )
        .await;
    assert_eq!(events, ["refused", "done"]);
}

#[tokio::test]
async fn whoever_finds_an_open_browser_cannot_guess_the_password() {
    let app = App::start().await;
    let bob = app.person("Bob", "bob@acme.example").await.signed_in().await;
    let guess = [
        ("current_password", "not my password"),
        ("password", "a new one for the rain"),
    ];
    for _ in 0..10 {
        bob.post("/account/security", &guess)
            .await
            .is_refused_at("current_password");
    }
    bob.post("/account/security", &guess).await.is_too_many();
}

#[tokio::test]
async fn a_person_sees_their_sessions_and_ends_them() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let (tablet, phone) = (alice.signed_in().await, alice.signed_in().await);
    let chrome = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36";
    app.execute("UPDATE sessions SET user_agent = $1, address = '192.0.2.7' WHERE id = (SELECT max(id::text)::uuid FROM sessions)", &[&chrome]).await;
    let page = alice.get("/account/sessions").await;
    page.is_fine()
        .sees("Chrome on Android")
        .sees("192.0.2.7")
        .sees("This session");
    assert_eq!(page.all("tbody tr").len(), 3);

    let newest: String = app.value("SELECT max(id::text) FROM sessions", &[]).await;
    page.submit(&format!("/account/sessions/{newest}/removal"), &[])
        .await
        .is_fine()
        .sees("The session was ended.")
        .does_not_see("Android");
    phone.get("/account").await.asks_to_sign_in();
    tablet.get("/account").await.is_fine();

    page.submit("/account/sessions/removal", &[])
        .await
        .is_fine()
        .sees("One other session was ended.")
        .sees("signed in nowhere else");
    tablet.get("/account").await.asks_to_sign_in();
    alice.get("/account").await.is_fine();
}

#[tokio::test]
async fn nobody_ends_a_strangers_session() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let eve = app.person("Eve", "eve@evil.example").await.signed_in().await;
    let session: String = app
        .value("SELECT id::text FROM sessions WHERE user_id = $1", &[&alice.id()])
        .await;
    eve.post(&format!("/account/sessions/{session}/removal"), &[])
        .await
        .is_not_found();
    eve.post("/account/sessions/nonsense/removal", &[]).await.is_not_found();
    eve.post("/account/sessions/removal", &[]).await.is_fine();
    alice.get("/account").await.is_fine();
}
