//! What somebody with a link, or half of one, might try.

use super::{comes_in, count, link_with, page_of};
use crate::support::{App, PASSWORD};
use tenantry::chance::Chance;

#[tokio::test]
async fn a_guessed_token_opens_nothing() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let link = link_with(&alice, &[]).await;
    let visitor = app.visitor();
    let unknown = visitor.get(&format!("/join/{}", Chance.token().reveal())).await;
    unknown.is_not_found().does_not_see("Acme");
    for guess in [
        &link["/join/".len()..link.len() - 1],
        "nonsense",
        "%00",
        "confirmations",
    ] {
        visitor.get(&format!("/join/{guess}")).await.is_not_found();
    }
    let own = Chance.token().reveal();
    for path in [
        format!("/join/{own}/acceptance"),
        format!("/join/{own}/emails"),
        format!("/join/confirmations/{own}/acceptance"),
        // The link's own token is no personal one.
        format!("/join/confirmations/{}/acceptance", &link["/join/".len()..]),
    ] {
        visitor
            .post(
                &path,
                &[("email", "ann@new.example"), ("name", "Ann"), ("password", PASSWORD)],
            )
            .await
            .is_not_found();
    }
    visitor.post(&format!("{link}/acceptance"), &[]).await.is_a_conflict();
    assert_eq!(count(&app, "SELECT count(*) FROM members").await, 1);
}

#[tokio::test]
async fn only_addresses_of_the_domains_come_in() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let link = link_with(&alice, &[("domains", "acme.example\nmünchen.example")]).await;
    let page = app.visitor().get(&link).await;
    page.sees("certain domains").does_not_see("xn--");
    for email in [
        "a@acme.example.evil.test",
        "a@evil-acme.example",
        "a@mail.acme.example",
        "a@xn--cme-5cd.example",
        "acme.example@evil.test",
        "a+acme.example@evil.test",
    ] {
        page.submit("/emails", &[("email", email)]).await.is_refused_at("email");
    }
    assert_eq!(count(&app, "SELECT count(*) FROM join_confirmations").await, 0);
    for email in ["Ann+Shop@ACME.example", "ben@xn--mnchen-3ya.example"] {
        let (_, home) = comes_in(&app, &link, "Somebody", email).await;
        home.is_at("/o/acme");
    }
    let eve = app.person("Eve", "eve@evil.test").await.signed_in().await;
    let page = eve.get(&link).await;
    page.sees("does not take addresses");
    assert!(!page.offers("/acceptance"));
    eve.post(&format!("{link}/acceptance"), &[]).await.is_a_conflict();
    let refused = "SELECT count(*) FROM audit_events WHERE action = 'join_link.used' AND outcome = 'refused' AND actor_name = 'Eve'";
    assert_eq!(count(&app, refused).await, 1);
}

#[tokio::test]
async fn scripts_in_names_stay_words() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let script = "<script>alert(1)</script>";
    let link = link_with(&alice, &[("name", script), ("approval", "yes")]).await;
    let (_, page) = comes_in(&app, &link, "<img src=x onerror=alert(1)>", "ann@new.example").await;
    page.is_at("/organizations");
    let pages = [
        page_of(&app, &alice).await,
        alice.get("/o/acme/join-links").await,
        alice.get("/o/acme/join-requests").await,
        alice.get("/o/acme/audit").await,
    ];
    for page in pages {
        page.is_fine();
        assert!(!page.html().contains("<script>alert") && !page.html().contains("<img src=x"));
    }
}

#[tokio::test]
async fn who_is_turned_away_again_and_again_does_not_fill_the_log() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let carol = acme.member("Carol", "member").await;
    let link = link_with(&alice, &[]).await;
    let path = format!("{link}/acceptance");
    for _ in 0..30 {
        carol.post(&path, &[]).await.is_a_conflict();
    }
    for _ in 0..5 {
        carol.post(&path, &[]).await.is_too_many();
    }
    let refused = "SELECT count(*) FROM audit_events WHERE action = 'join_link.used' AND outcome = 'refused'";
    assert_eq!(count(&app, refused).await, 30);
    assert_eq!(count(&app, "SELECT uses::bigint FROM join_links").await, 0);
}
