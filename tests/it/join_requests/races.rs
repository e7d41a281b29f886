//! Answers at the same moment.

use super::{asks, count, opens, request_of};
use crate::support::App;
use crate::support::page::Page;
use futures_util::future::join_all;

#[tokio::test]
async fn of_an_approval_a_refusal_and_a_withdrawal_at_once_one_wins() {
    for _ in 0..4 {
        let app = App::start().await;
        let (acme, alice) = app.organization("Acme", "Alice").await;
        let bob = acme.member("Bob", "admin").await;
        opens(&alice).await;
        let dan = app.person("Dan", "dan@new.example").await.signed_in().await;
        let own = asks(&dan, "acme", "").await;
        let path = request_of(&app, &alice, "dan@new.example").await.path();
        let (approval, refusal) = (format!("{path}/approval"), format!("{path}/refusal"));
        let (yes, no, back) = tokio::join!(
            alice.post(&approval, &[("role", "member")]),
            bob.post(&refusal, &[]),
            own.submit("/withdrawal", &[])
        );
        let won = [yes.status(), no.status(), back.status()]
            .iter()
            .filter(|status| **status == 200)
            .count();
        assert_eq!(won, 1, "{} {} {}", yes.status(), no.status(), back.status());
        let inside = count(&app, "SELECT count(*) FROM members WHERE email = 'dan@new.example'").await;
        assert_eq!(inside == 1, yes.status() == 200);
    }
}

#[tokio::test]
async fn the_last_seat_goes_to_one_of_those_who_wait() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    opens(&alice).await;
    let mut paths = vec![];
    for number in 0..4 {
        let email = format!("p{number}@new.example");
        let person = app.person("Somebody", &email).await.signed_in().await;
        asks(&person, "acme", "").await;
        paths.push(format!("{}/approval", request_of(&app, &alice, &email).await.path()));
    }
    app.execute("UPDATE organizations SET seat_limit = 2", &[]).await;
    let pages = join_all(paths.iter().map(|path| alice.post(path, &[("role", "member")]))).await;
    let mut statuses: Vec<u16> = pages.iter().map(Page::status).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 409, 409, 409]);
    assert_eq!(count(&app, "SELECT count(*) FROM members").await, 2);
    assert_eq!(
        count(&app, "SELECT count(*) FROM join_requests WHERE state = 'pending'").await,
        3
    );
}
