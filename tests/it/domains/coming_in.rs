//! Somebody has proven an address of a proven domain.

use super::{count, owns, portal};
use crate::support::{App, PASSWORD, Page, Person};
use futures_util::future::join_all;

/// Asks to sign up, and opens the link that the mail brings.
async fn opens_the_link(app: &App, name: &str, email: &str) -> (Person, Page) {
    let browser = app.newcomer(name, email);
    let fields = [("name", name), ("email", email), ("organization", "Own Ltd")];
    let page = browser.get("/sign-up").await.submit("/sign-up", &fields).await;
    page.is_fine().sees("Check your mail").does_not_see("Acme");
    let link = app.mail.wait_for(email).await.links[0].clone();
    let page = browser.get(&link).await;
    (browser, page)
}

async fn completes(page: &Page, fields: &[(&str, &str)]) -> Page {
    let action = page.url.path().to_owned();
    let mut all = vec![("password", PASSWORD)];
    all.extend_from_slice(fields);
    page.submit(&action, &all).await
}

#[tokio::test]
async fn who_is_not_to_know_learns_nothing() {
    let (app, _dns) = portal().await;
    let (acme, _) = app.organization("Acme", "Alice").await;
    owns(&app, &acme, "acme.example", "off").await;
    owns(&app, &acme, "acme-labs.example", "join").await;
    for state in ["pending", "lapsed"] {
        app.execute(
            "UPDATE domains SET status = $1 WHERE name = 'acme-labs.example'",
            &[&state],
        )
        .await;
        for email in ["bea@acme.example", "bea@acme-labs.example"] {
            let email = format!("{state}-{email}");
            let bea = app.person("Bea", &email).await.signed_in().await;
            bea.get("/organizations").await.is_fine().does_not_see("Acme");
            bea.post("/organizations/memberships", &[("organization", "acme")])
                .await
                .is_a_conflict();
        }
    }
    let (_, page) = opens_the_link(&app, "Ben", "ben@acme.example").await;
    page.is_fine().does_not_see("Acme");
    completes(&page, &[]).await.is_at("/o/own-ltd");
    // Look-alikes and sub-domains are other domains.
    app.execute("UPDATE domains SET status = 'proven', capture = 'join'", &[])
        .await;
    for email in ["x@mail.acme.example", "x@evil-acme.example", "x@acme.example.evil.test"] {
        let other = app.person("Xen", email).await.signed_in().await;
        other.get("/organizations").await.does_not_see("Acme");
    }
    assert_eq!(
        count(&app, "SELECT count(*) FROM members WHERE source = 'domain'").await,
        0
    );
}

#[tokio::test]
async fn where_it_is_suggested_a_person_may_ask() {
    let (app, _dns) = portal().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    owns(&app, &acme, "acme.example", "suggest").await;
    let (bea, page) = opens_the_link(&app, "Bea", "bea@acme.example").await;
    page.sees("Acme uses acme.example");
    assert_eq!(page.value_of("/sign-up/", "way").as_deref(), Some("own"));
    completes(&page, &[]).await.is_at("/o/own-ltd");
    let page = bea.get("/organizations").await;
    page.sees("Acme uses acme.example");
    page.submit("/organizations/memberships", &[])
        .await
        .is_at("/organizations")
        .sees("You asked to join Acme")
        .does_not_see("Acme uses acme.example");
    bea.post("/organizations/memberships", &[("organization", "acme")])
        .await
        .is_a_conflict();
    alice.get("/o/acme/join-requests").await.sees("Bea");
    assert_eq!(count(&app, "SELECT count(*) FROM join_requests").await, 1);
}

#[tokio::test]
async fn where_it_is_to_be_approved_a_request_reaches_the_admins() {
    let (app, _dns) = portal().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    owns(&app, &acme, "acme.example", "approval").await;
    let (bea, page) = opens_the_link(&app, "Bea", "bea@acme.example").await;
    assert_eq!(page.value_of("/sign-up/", "way").as_deref(), Some("join"));
    page.submit("/sign-up/", &[("password", "short")])
        .await
        .is_refused_at("password")
        .sees("Ask to join Acme");
    completes(&page, &[])
        .await
        .is_at("/organizations")
        .sees("You asked to join Acme");
    bea.get("/o/acme").await.is_not_found();
    let mail = app.mail.wait_for("alice@acme.example").await;
    assert!(mail.subject.contains("Bea"), "{}", mail.subject);
    assert_eq!(count(&app, "SELECT count(*) FROM organizations").await, 1);
    let id: uuid::Uuid = app.value("SELECT id FROM join_requests", &[]).await;
    let page = alice.get(&format!("/o/acme/join-requests/{id}")).await;
    page.submit("/approval", &[("role", "member")]).await.is_fine();
    bea.get("/o/acme").await.is_fine();
}

#[tokio::test]
async fn where_people_join_they_are_in_at_once_with_the_default_roles() {
    let (app, _dns) = portal().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    owns(&app, &acme, "acme.example", "join").await;
    let (bea, page) = opens_the_link(&app, "Bea", "bea@acme.example").await;
    completes(&page, &[]).await.is_at("/o/acme").sees("Welcome to Acme");
    assert_eq!(count(&app, "SELECT count(*) FROM organizations").await, 1);
    let member: uuid::Uuid = app
        .value(
            "SELECT id FROM members WHERE email = 'bea@acme.example' AND source = 'domain'",
            &[],
        )
        .await;
    alice
        .get(&format!("/o/acme/members/{member}"))
        .await
        .sees("by an address of your domain")
        .sees("Member");
    bea.get("/o/acme/members").await.is_forbidden();

    // An account that was there before decides by a button; and whoever wants their own organization gets it.
    let ben = app.person("Ben", "ben@acme.example").await.signed_in().await;
    let page = ben.get("/organizations").await;
    page.submit("/organizations/memberships", &[]).await.is_at("/o/acme");
    ben.get("/organizations").await.does_not_see("Acme uses");
    let (_, page) = opens_the_link(&app, "Cleo", "cleo@acme.example").await;
    completes(&page, &[("way", "own")]).await.is_at("/o/own-ltd");
    let joined = "SELECT count(*) FROM members WHERE source = 'domain'";
    assert_eq!(count(&app, joined).await, 2);
}

#[tokio::test]
async fn who_was_removed_asks_and_who_is_suspended_is_offered_nothing() {
    let (app, _dns) = portal().await;
    let (acme, _) = app.organization("Acme", "Alice").await;
    owns(&app, &acme, "acme.example", "join").await;
    let carol = acme.member("Carol", "member").await;
    app.execute(
        "UPDATE members SET status = 'suspended' WHERE id = $1",
        &[&carol.member_id()],
    )
    .await;
    carol.get("/organizations").await.does_not_see("Acme uses");
    carol
        .post("/organizations/memberships", &[("organization", "acme")])
        .await
        .is_a_conflict();
    app.execute(
        "UPDATE members SET status = 'removed' WHERE id = $1",
        &[&carol.member_id()],
    )
    .await;
    carol
        .post("/organizations/memberships", &[("organization", "acme")])
        .await
        .is_at("/organizations")
        .sees("You asked to join Acme");
    let out = "SELECT count(*) FROM members WHERE status = 'removed'";
    assert_eq!(count(&app, out).await, 1);
}

#[tokio::test]
async fn a_session_of_a_provider_proves_no_address() {
    let (app, _dns) = portal().await;
    let (acme, _) = app.organization("Acme", "Alice").await;
    let (globex, _) = app.organization("Globex", "Gina").await;
    owns(&app, &acme, "acme.example", "join").await;
    let eve = app.person("Eve", "eve@acme.example").await;
    let eve = globex.takes_in(&eve, &["member"]).await;
    let connection = super::connects(&app, &globex, "Theirs", "everyone").await;
    app.execute(
        "UPDATE sessions SET only_organization_id = $1, connection_id = $2 WHERE user_id = $3",
        &[&globex.id, &connection, &eve.id()],
    )
    .await;
    eve.get("/organizations").await.is_fine().does_not_see("Acme");
    let page = eve
        .post("/organizations/memberships", &[("organization", "acme")])
        .await;
    page.is_forbidden();
    assert_eq!(
        count(&app, "SELECT count(*) FROM members WHERE source = 'domain'").await,
        0
    );
}

#[tokio::test]
async fn the_last_seat_is_taken_once() {
    let (app, _dns) = portal().await;
    let (acme, _) = app.organization("Acme", "Alice").await;
    owns(&app, &acme, "acme.example", "join").await;
    app.execute("UPDATE organizations SET seat_limit = 2", &[]).await;
    let mut people = vec![];
    for number in 0..5 {
        let email = format!("p{number}@acme.example");
        people.push(app.person("Somebody", &email).await.signed_in().await);
    }
    let fields = [("organization", "acme")];
    let tries = people
        .iter()
        .map(|person| person.post("/organizations/memberships", &fields));
    let pages = join_all(tries).await;
    let came = pages.iter().filter(|page| page.path() == "/o/acme").count();
    let late: Vec<_> = pages.iter().filter(|page| page.status() == 409).collect();
    assert_eq!((came, late.len()), (1, 4));
    late[0].sees("no free seat");
    assert_eq!(count(&app, "SELECT count(*) FROM members").await, 2);

    // Nor does a sign-up leave anything behind.
    let (_, page) = opens_the_link(&app, "Bea", "bea@acme.example").await;
    completes(&page, &[]).await.is_a_conflict().sees("no free seat");
    let accounts = "SELECT count(*) FROM users WHERE email = 'bea@acme.example'";
    assert_eq!(count(&app, accounts).await, 0);
    completes(&page, &[("way", "own")]).await.is_at("/o/own-ltd");
}

#[tokio::test]
async fn somebody_who_presses_twice_is_in_once() {
    let (app, _dns) = portal().await;
    let (acme, _) = app.organization("Acme", "Alice").await;
    owns(&app, &acme, "acme.example", "join").await;
    let bea = app.person("Bea", "bea@acme.example").await.signed_in().await;
    let fields = [("organization", "acme")];
    let pages = join_all((0..4).map(|_| bea.post("/organizations/memberships", &fields))).await;
    assert!(pages.iter().all(|page| [200, 409].contains(&page.status())));
    assert_eq!(count(&app, "SELECT count(*) FROM members").await, 2);
}
