//! What each role may do, who holds it, who may give it; default roles.

mod editing;
mod effects;
mod names;
mod removing;
mod templates;

use crate::support::{App, Person};

/// Defines a role of Acme's own.
pub async fn define(person: &Person, name: &str, permissions: &[&str]) {
    let fields: Vec<_> = [("name", name)]
        .into_iter()
        .chain(permissions.iter().map(|permission| ("permission", *permission)))
        .collect();
    person
        .post("/o/acme/roles", &fields)
        .await
        .is_fine()
        .sees("was created");
}

#[tokio::test]
async fn the_roles_tell_what_they_can_who_holds_them_and_who_gives_them() {
    let app = App::start().await;
    let (acme, _) = app.organization("Acme", "Alice").await;
    let (bob, uma) = (
        acme.member("Bob", "admin").await,
        acme.member("Uma", "user_manager").await,
    );
    acme.member("Carol", "member").await;
    let list = bob.get("/o/acme/roles").await;
    assert_eq!(
        list.all("tbody .table-title a"),
        ["Owner", "Admin", "User manager", "Auditor", "Member"]
    );
    list.sees("It holds organization.close, which you lack. Alice can help.")
        .sees("Nobody")
        .sees("1 member");
    list.follow("User manager")
        .await
        .is_fine()
        .sees("Uma")
        .sees("Give and take roles")
        .sees("6 of 23")
        .sees("You may give and take it.");
    let owner = uma.get("/o/acme/roles/owner").await;
    owner.is_fine().sees("Alice").sees("which you lack");
    assert_eq!(owner.all(".badges .badge"), ["Owner"]);
    bob.get("/o/acme/roles/emperor").await.is_not_found();
}

#[tokio::test]
async fn roles_are_closed_to_those_without_the_right_and_to_strangers() {
    let app = App::start().await;
    let (acme, _) = app.organization("Acme", "Alice").await;
    let (_, gina) = app.organization("Globex", "Gina").await;
    let carol = acme.member("Carol", "member").await;
    for path in ["/o/acme/roles", "/o/acme/roles/member"] {
        carol.get(path).await.is_forbidden().sees("roles.view");
        gina.get(path).await.is_not_found();
    }
}

#[tokio::test]
async fn default_roles_change_within_the_limits_of_granting() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let (bob, uma) = (
        acme.member("Bob", "admin").await,
        acme.member("Uma", "user_manager").await,
    );
    let page = bob
        .get("/o/acme/roles")
        .await
        .submit("/defaults", &[("role", "member"), ("role", "auditor")])
        .await;
    page.is_fine().sees("New members now get: Auditor and Member.");
    bob.post("/o/acme/roles/defaults", &[("role", "owner")])
        .await
        .is_forbidden()
        .sees("You lack organization.close");
    uma.post("/o/acme/roles/defaults", &[("role", "member")])
        .await
        .is_forbidden()
        .sees("organization.edit");
    bob.post("/o/acme/roles/defaults", &[("role", "emperor")])
        .await
        .is_refused_at("defaults");
    bob.post("/o/acme/roles/defaults", &[]).await.is_refused_at("defaults");
    // What one may not take stays: its box is locked and is not sent.
    alice
        .post("/o/acme/roles/defaults", &[("role", "owner")])
        .await
        .is_fine();
    bob.get("/o/acme/roles")
        .await
        .submit("/defaults", &[("role", "member")])
        .await
        .is_fine()
        .sees("Owner and Member");
    alice
        .get("/o/acme/roles")
        .await
        .submit("/defaults", &[("role", "")])
        .await
        .is_fine()
        .sees("no role unless");
    let events: Vec<String> =
        app.values("SELECT after->>'default_roles' FROM audit_events WHERE action = 'organization.default_roles_changed' ORDER BY at", &[]).await;
    assert_eq!(
        events,
        [
            r#"["Auditor", "Member"]"#,
            r#"["Owner"]"#,
            r#"["Owner", "Member"]"#,
            "[]"
        ]
    );
}
