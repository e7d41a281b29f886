//! There is always an owner, whatever races.

use super::changing::page_of;
use crate::support::{App, Person};

async fn owners(app: &App) -> i64 {
    app.value("SELECT count(*) FROM assignments a JOIN roles r ON r.id = a.role_id JOIN members m ON m.id = a.member_id WHERE r.key = 'owner' AND m.status = 'active'", &[]).await
}

#[tokio::test]
async fn the_last_owner_stays_an_owner() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    acme.member("Bob", "admin").await;
    let sam = app.staff("Sam", "admin").await;
    let page = alice
        .get(&page_of(&alice))
        .await
        .submit("/roles", &[("role", "member")])
        .await;
    page.is_a_conflict().sees("Alice is the last active owner");
    sam.post(&format!("{}/removal", page_of(&alice)), &[])
        .await
        .is_a_conflict();
    sam.post(&format!("{}/suspension", page_of(&alice)), &[])
        .await
        .is_a_conflict();
    alice.get("/o/acme/departure").await.is_fine().sees("last active owner");
    alice
        .post("/o/acme/departure", &[("confirmation", "acme")])
        .await
        .is_a_conflict();
    assert_eq!(owners(&app).await, 1);
    let refused: i64 = app
        .value(
            "SELECT count(*) FROM audit_events WHERE outcome = 'refused' AND action LIKE 'member.%'",
            &[],
        )
        .await;
    assert_eq!(refused, 4);
}

#[tokio::test]
async fn two_owners_who_remove_each_other_at_once_leave_one() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let mut pair: (Person, Person) = (alice, acme.member("Otto", "owner").await);
    for round in 0..8 {
        let (a, b) = &pair;
        let noun = ["removal", "suspension", "roles"][round % 3];
        let (to_a, to_b) = (format!("{}/{noun}", page_of(a)), format!("{}/{noun}", page_of(b)));
        let (first, second) = tokio::join!(
            a.post(&to_b, &[("role", "member")]),
            b.post(&to_a, &[("role", "member")])
        );
        let statuses = [first.status(), second.status()];
        assert!(
            statuses.iter().all(|status| [200, 403, 404, 409].contains(status)),
            "{noun}: {statuses:?}"
        );
        assert_eq!(owners(&app).await, 1, "round {round}, {noun}: {statuses:?}");
        let survivor: uuid::Uuid =
            app.value("SELECT m.id FROM assignments a JOIN roles r ON r.id = a.role_id JOIN members m ON m.id = a.member_id WHERE r.key = 'owner' AND m.status = 'active'", &[]).await;
        let survivor = if survivor == a.member_id() {
            a.clone()
        } else {
            b.clone()
        };
        pair = (survivor, acme.member(&format!("Otto {round}"), "owner").await);
    }
}

#[tokio::test]
async fn the_database_itself_keeps_the_last_owner() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let mut tx = app.transaction().await;
    use diesel_async::SimpleAsyncConnection;
    let sql = format!(
        "UPDATE members SET status = 'removed' WHERE id = '{}'",
        alice.member_id()
    );
    let error = tx.batch_execute(&sql).await.expect_err("the wall holds");
    assert!(error.to_string().contains("at least one active owner"), "{error}");
}
