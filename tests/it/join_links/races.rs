//! Many people at the same link at the same moment.

use super::{count, link_with, page_of};
use crate::support::App;
use futures_util::future::join_all;

#[tokio::test]
async fn of_ten_people_at_once_no_more_come_in_than_the_link_allows() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let link = link_with(&alice, &[("uses", "3")]).await;
    let mut people = vec![];
    for number in 0..10 {
        let email = format!("p{number}@new.example");
        people.push(app.person("Somebody", &email).await.signed_in().await);
    }
    let path = format!("{link}/acceptance");
    let pages = join_all(people.iter().map(|person| person.post(&path, &[]))).await;
    let came = pages.iter().filter(|page| page.path() == "/o/acme").count();
    let late = pages.iter().filter(|page| page.status() == 410).count();
    assert_eq!((came, late), (3, 7));
    assert_eq!(count(&app, "SELECT uses::bigint FROM join_links").await, 3);
    assert_eq!(count(&app, "SELECT count(*) FROM members").await, 4);
}

#[tokio::test]
async fn the_last_seat_is_taken_once_and_a_lost_try_costs_no_use() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let link = link_with(&alice, &[]).await;
    app.execute("UPDATE organizations SET seat_limit = 2", &[]).await;
    let mut people = vec![];
    for number in 0..5 {
        let email = format!("p{number}@new.example");
        people.push(app.person("Somebody", &email).await.signed_in().await);
    }
    let path = format!("{link}/acceptance");
    let pages = join_all(people.iter().map(|person| person.post(&path, &[]))).await;
    let came = pages.iter().filter(|page| page.path() == "/o/acme").count();
    assert_eq!(came, 1);
    assert_eq!(count(&app, "SELECT uses::bigint FROM join_links").await, 1);
    assert_eq!(count(&app, "SELECT count(*) FROM members").await, 2);
}

#[tokio::test]
async fn one_person_who_presses_many_times_is_a_member_once() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let link = link_with(&alice, &[]).await;
    let dan = app.person("Dan", "dan@new.example").await.signed_in().await;
    let path = format!("{link}/acceptance");
    let pages = join_all((0..6).map(|_| dan.post(&path, &[]))).await;
    assert_eq!(pages.iter().filter(|page| page.path() == "/o/acme").count(), 1);
    assert!(pages.iter().all(|page| [200, 409].contains(&page.status())));
    assert_eq!(count(&app, "SELECT uses::bigint FROM join_links").await, 1);
}

#[tokio::test]
async fn a_use_and_a_revocation_never_both_win_in_the_wrong_order() {
    for _ in 0..4 {
        let app = App::start().await;
        let (_, alice) = app.organization("Acme", "Alice").await;
        let link = link_with(&alice, &[]).await;
        let dan = app.person("Dan", "dan@new.example").await.signed_in().await;
        let page = page_of(&app, &alice).await;
        let path = format!("{link}/acceptance");
        let (joined, revoked) = tokio::join!(dan.post(&path, &[]), page.submit("/revocation", &[]));
        revoked.is_fine();
        let uses = count(&app, "SELECT uses::bigint FROM join_links").await;
        let inside = count(&app, "SELECT count(*) FROM members WHERE email = 'dan@new.example'").await;
        assert_eq!(uses, inside);
        assert_eq!(joined.path() == "/o/acme", inside == 1);
        dan.post(&path, &[]).await;
        assert_eq!(count(&app, "SELECT uses::bigint FROM join_links").await, uses);
    }
}
