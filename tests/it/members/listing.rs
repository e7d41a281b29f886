//! Finding somebody in the list.

use crate::support::{App, Organization, Page};
use std::collections::BTreeSet;

/// Members beyond those that a test made by hand; many share a name, a day, and some were never seen.
async fn crowd(app: &App, acme: &Organization, count: i32) {
    app.execute(
        "INSERT INTO users (id, email, name, password_hash, created_at, password_changed_at)
         SELECT gen_random_uuid(), 'crowd' || i || '@example.com', 'Person ' || (i % 7), 'x', now(), now() FROM generate_series(1, $1) i",
        &[&count],
    )
    .await;
    app.execute(
        "INSERT INTO members (organization_id, id, user_id, name, email, status, status_changed_at, joined_at, last_seen_at)
         SELECT $1, gen_random_uuid(), id, name, email, 'active', now(), now() - (length(email) % 3) * interval '1 day',
                CASE WHEN email LIKE '%7@%' THEN NULL ELSE now() - (length(email) % 2) * interval '1 hour' END
           FROM users WHERE email LIKE 'crowd%'",
        &[&acme.id],
    )
    .await;
}

fn names(page: &Page) -> Vec<String> {
    page.attributes("tbody .person-name", "href")
}

#[tokio::test]
async fn the_list_shows_who_is_there_and_what_they_may() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    acme.member("Bob", "admin").await;
    acme.member("Carol", "member").await;
    let page = alice.get("/o/acme/members").await;
    page.is_fine()
        .sees("Alice")
        .sees("Bob")
        .sees("bob@acme.example")
        .sees("Carol")
        .sees("3 members")
        .sees("Admin");
    assert_eq!(page.all("tbody .person-name"), ["Alice", "Bob", "Carol"]);
    assert_eq!(
        alice.get("/o/acme/members?sort=-name").await.all("tbody .person-name"),
        ["Carol", "Bob", "Alice"]
    );
}

#[tokio::test]
async fn filters_work_without_a_script() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    acme.member("Carol", "member").await;
    alice
        .post(&format!("/o/acme/members/{}/suspension", bob.member_id()), &[])
        .await
        .is_fine();
    let page = alice.get("/o/acme/members").await;
    let found = page.submit("/members", &[("q", "CAR")]).await;
    assert_eq!(found.all("tbody .person-name"), ["Carol"]);
    assert_eq!(found.value_of("/members", "q").as_deref(), Some("CAR"));
    assert_eq!(
        page.submit("/members", &[("q", "bob@ac")])
            .await
            .all("tbody .person-name"),
        ["Bob"]
    );
    assert_eq!(
        page.submit("/members", &[("role", "owner")])
            .await
            .all("tbody .person-name"),
        ["Alice"]
    );
    assert_eq!(
        page.submit("/members", &[("status", "suspended")])
            .await
            .all("tbody .person-name"),
        ["Bob"]
    );
    assert_eq!(
        page.submit("/members", &[("status", "active")])
            .await
            .all("tbody .person-name"),
        ["Alice", "Carol"]
    );
    page.submit("/members", &[("q", "nobody of this name")])
        .await
        .sees("Nothing found");
    for strange in ["%", "_", "\\", "'", "%%%", "a%b_c\\"] {
        page.submit("/members", &[("q", strange)])
            .await
            .is_fine()
            .sees("Nothing found");
    }
    page.submit("/members", &[("q", "bob"), ("role", "owner")])
        .await
        .sees("Nothing found");
}

#[tokio::test]
async fn searching_as_one_types_answers_the_list_alone() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let answer = alice.htmx_get("/o/acme/members?q=ali").await;
    assert!(
        answer.text().contains("alice") && !answer.text().contains("<h1"),
        "{}",
        answer.text()
    );
}

#[tokio::test]
async fn every_order_shows_everybody_once_page_by_page() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    crowd(&app, &acme, 120).await;
    for variant in [
        "sort=name",
        "sort=-name",
        "sort=joined",
        "sort=-joined",
        "sort=seen",
        "sort=-seen",
        "q=person",
        "status=active&sort=-seen",
    ] {
        let mut page = alice.get(&format!("/o/acme/members?{variant}")).await;
        let mut seen = names(&page);
        assert_eq!(seen.len(), 50, "{variant}");
        while page.all(".pager a").iter().any(|words| words == "Next") {
            page = page.follow("Next").await;
            seen.extend(names(&page));
            assert!(seen.len() <= 121, "{variant} goes on for ever");
        }
        let wanted = if variant.starts_with('q') { 120 } else { 121 };
        assert_eq!(
            (seen.len(), seen.iter().collect::<BTreeSet<_>>().len()),
            (wanted, wanted),
            "{variant}"
        );
    }
    alice.get("/o/acme/members?after=nonsense&sort=seen").await.is_fine();
}

#[tokio::test]
async fn those_who_were_never_seen_come_last_either_way() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    crowd(&app, &acme, 20).await;
    for order in ["seen", "-seen"] {
        let cells = alice
            .get(&format!("/o/acme/members?sort={order}"))
            .await
            .all("tbody td[data-label='Last seen']");
        let first = cells
            .iter()
            .position(|cell| cell == "Never")
            .expect("somebody was never seen");
        assert!(
            first > 0 && cells[first..].iter().all(|cell| cell == "Never"),
            "{order}: {cells:?}"
        );
    }
}

#[tokio::test]
async fn the_list_is_closed_to_those_without_the_right_and_to_strangers() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let carol = acme.member("Carol", "member").await;
    let (_, gina) = app.organization("Globex", "Gina").await;
    let page = format!("/o/acme/members/{}", alice.member_id());
    carol
        .get("/o/acme/members")
        .await
        .is_forbidden()
        .sees("members.view")
        .sees("Alice");
    carol.get(&page).await.is_forbidden();
    gina.get("/o/acme/members").await.is_not_found();
    gina.get(&page).await.is_not_found();
    alice
        .get(&format!("/o/acme/members/{}", gina.member_id()))
        .await
        .is_not_found();
    alice.get("/o/acme/members/no-id").await.is_not_found();
}
