//! Asking, as often as one likes, about organizations that may not be there.

use super::{asks, count, opens};
use crate::support::App;
use futures_util::future::join_all;

#[tokio::test]
async fn asking_does_not_tell_which_organizations_there_are() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    app.organization("Globex", "Gina").await;
    opens(&alice).await;
    acme.member("Carol", "member").await;
    let mut answers = vec![];
    for (number, slug) in ["acme", "globex", "nothing-here"].into_iter().enumerate() {
        let person = app
            .person("Dan", &format!("dan{number}@new.example"))
            .await
            .signed_in()
            .await;
        let page = asks(&person, slug, "").await;
        page.is_at("/organizations");
        let text = page.text().replace(slug, "…").replace(&person.email, "…");
        let again = asks(&person, slug, "")
            .await
            .text()
            .replace(slug, "…")
            .replace(&person.email, "…");
        assert_eq!(text, again);
        page.submit("/withdrawal", &[]).await.is_fine().sees("You withdrew");
        answers.push(text);
    }
    assert_eq!(answers[0], answers[1]);
    assert_eq!(answers[0], answers[2]);
    assert_eq!(
        count(&app, "SELECT count(*) FROM join_requests").await,
        1,
        "globex does not take requests"
    );
    assert_eq!(
        count(&app, "SELECT count(*) FROM join_requests WHERE state = 'withdrawn'").await,
        1
    );
    let dan = app.person("Dan", "dan@new.example").await.signed_in().await;
    for nonsense in ["", "Acme Industries", "<script>", "../acme"] {
        dan.post("/organizations/requests", &[("organization", nonsense)])
            .await
            .is_refused_at("organization");
    }
    let long = "x".repeat(501);
    dan.post(
        "/organizations/requests",
        &[("organization", "acme"), ("message", &long)],
    )
    .await
    .is_refused_at("message");
    app.visitor().get("/organizations/requests/new").await.asks_to_sign_in();
}

#[tokio::test]
async fn somebody_who_asks_again_and_again_is_one_request_and_a_few_mails() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    opens(&alice).await;
    let dan = app.person("Dan", "dan@new.example").await.signed_in().await;
    let mut statuses = vec![];
    for _ in 0..300 {
        statuses.push(
            dan.post("/organizations/requests", &[("organization", "acme")])
                .await
                .status(),
        );
    }
    assert_eq!(statuses.iter().filter(|status| **status == 200).count(), 10);
    assert!(statuses[10..].iter().all(|status| *status == 429));
    assert_eq!(count(&app, "SELECT count(*) FROM join_requests").await, 1);
    assert_eq!(count(&app, "SELECT count(*) FROM join_asks").await, 1);
    assert_eq!(
        count(
            &app,
            "SELECT count(*) FROM jobs WHERE payload->>'to' = 'alice@acme.example'"
        )
        .await,
        1
    );
    let pages = join_all((0..5).map(|_| dan.post("/organizations/requests", &[("organization", "acme")]))).await;
    assert!(pages.iter().all(|page| page.status() == 429));
    // Nor does the limit itself keep others waiting.
    let stranger = app.visitor();
    let asked = join_all((0..64).map(|_| dan.try_post("/organizations/requests", &[("organization", "acme")])));
    let others = join_all((0..4).map(|_| stranger.try_get("/sign-in")));
    let (asked, others) = tokio::join!(asked, others);
    assert_eq!(asked, [Some(429); 64]);
    assert_eq!(others, [Some(200); 4]);
}

#[tokio::test]
async fn only_who_may_edit_the_organization_opens_it_to_requests() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let uma = acme.member("Uma", "user_manager").await;
    let change = "/o/acme/settings/join-requests";
    uma.post(change, &[("join_requests", "yes")])
        .await
        .is_forbidden()
        .sees("organization.edit");
    assert_eq!(
        count(&app, "SELECT count(*) FROM organizations WHERE join_requests").await,
        0
    );
    opens(&alice).await;
    alice.post(change, &[]).await.sees("can no longer ask");
    alice.post(change, &[]).await.is_fine();
    let events = "SELECT count(*) FROM audit_events WHERE action = 'organization.edited' AND after ? 'join_requests'";
    assert_eq!(count(&app, events).await, 2);
}
