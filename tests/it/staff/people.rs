//! Finding any person.

use crate::support::App;

#[tokio::test]
async fn staff_find_a_person_by_address_or_name_and_it_is_written_down() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let (globex, _) = app.organization("Globex", "Gina").await;
    globex.takes_in(&alice, &["auditor"]).await;
    let sue = app.staff("Sue", "support").await;
    for words in ["alice@acme.example", "alice@", "Ali", "acme+ali"] {
        let page = sue.get(&format!("/staff/users?q={words}")).await;
        page.is_fine()
            .sees("alice@acme.example")
            .sees("Acme")
            .sees("Globex")
            .sees("Auditor")
            .does_not_see("gina@globex.example");
    }
    sue.get("/staff/users?q=nobody")
        .await
        .sees("Nobody has this address or name");
    sue.get("/staff/users?q=al").await.sees("Enter at least 3 letters");
    sue.get(&format!("/staff/users/{}", alice.id()))
        .await
        .is_fine()
        .sees("alice@acme.example")
        .sees("Owner")
        .sees("Auditor");
    let searches: Vec<String> = app
        .values(
            "SELECT target_name FROM audit_events WHERE action = 'people.searched' ORDER BY at, id",
            &[],
        )
        .await;
    assert_eq!(
        searches,
        [
            "alice@acme.example",
            "alice@",
            "Ali",
            "acme ali",
            "nobody",
            "alice@acme.example"
        ]
    );
    sue.get("/staff/audit")
        .await
        .sees("Sue searched all people for acme ali");
}

#[tokio::test]
async fn staff_who_look_into_an_organization_are_seen() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let sam = app.staff("Sam", "admin").await;
    let page = sam
        .get(&format!("/staff/organizations/{}", acme.id))
        .await
        .follow("Members")
        .await;
    page.is_at("/o/acme/members")
        .is_fine()
        .sees("Alice")
        .sees("You see Acme as platform staff");
    alice.get("/o/acme/members").await.does_not_see("Sam");
}
