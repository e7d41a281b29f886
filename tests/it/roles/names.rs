//! What a role is called: a built-in one in the reader's language, any other as somebody typed it.

use super::define;
use crate::site::town::{Ids, Town};
use crate::support::{App, Person};
use tenantry::routes;

async fn reads(app: &App, person: &Person, locale: &str) {
    let sql = "UPDATE users SET locale = $2 WHERE email = $1";
    app.execute(sql, &[&person.email, &locale]).await;
}

#[tokio::test]
async fn no_page_shows_the_stored_name_of_a_built_in_role_to_somebody_who_reads_another_language() {
    let town = Town::build().await;
    let (owner, admin) = (town.person("owner").clone(), town.person("staff admin").clone());
    for person in [&owner, &admin] {
        reads(&town.app, person, "ja").await;
    }
    let table = routes::table();
    let mut seen = 0;
    for entry in table.entries().iter().filter(|entry| entry.method == "GET") {
        // The log and files keep what is stored.
        let keeps = ["/audit", "/exports", "/export", "/holders"]
            .iter()
            .any(|part| entry.path.contains(part));
        let person = match entry.path {
            path if keeps || path.starts_with("/dev") => continue,
            path if path.starts_with("/staff") => &admin,
            path if path.starts_with("/o/") || path.starts_with("/account") || path == "/organizations" => &owner,
            _ => continue,
        };
        let address = town.address(entry.path, "acme", Ids::Of(&town.acme)).await;
        let page = person.get(&address).await;
        if page.status() != 200 {
            continue;
        }
        seen += 1;
        for stored in ["User manager", "Owner", "Auditor"] {
            let text = page.text();
            assert!(!text.contains(stored), "{address} shows {stored:?}: {text}");
        }
    }
    assert!(seen > 60, "{seen} pages were looked at");
    owner.get("/o/acme/roles").await.sees("オーナー").sees("ユーザー管理者");
    owner.get("/o/acme/members").await.sees("監査者");
}

#[tokio::test]
async fn mails_name_built_in_roles_in_their_readers_language_and_own_roles_as_they_were_typed() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "member").await;
    reads(&app, &bob, "de").await;
    define(&alice, "Billing", &["members.view"]).await;
    let role = [("role", "member"), ("role", "user_manager"), ("role", "billing")];
    let path = format!("/o/acme/members/{}", bob.member_id());
    let page = alice.get(&path).await.submit("/roles", &role).await;
    page.is_fine().sees("User manager");
    let mail = app.mail.wait_for(&bob.email).await;
    assert!(
        mail.text.contains("Benutzerverwaltung") && mail.text.contains("Billing"),
        "{}",
        mail.text
    );
    assert!(!mail.text.contains("User manager"), "{}", mail.text);
    // What is written down is the same for every reader.
    let event = "SELECT after::text FROM audit_events WHERE action = 'member.roles_changed'";
    let written: String = app.value(event, &[]).await;
    assert!(written.contains("User manager"), "{written}");
}

#[tokio::test]
async fn what_somebody_renamed_keeps_its_name() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    reads(&app, &alice, "de").await;
    let renamed = "UPDATE roles SET name = 'Revision' WHERE organization_id = $1 AND key = 'auditor'";
    app.execute(renamed, &[&acme.id]).await;
    let page = alice.get("/o/acme/roles").await;
    assert_eq!(
        page.all("tbody .table-title a"),
        ["Inhaber", "Admin", "Benutzerverwaltung", "Revision", "Mitglied"]
    );
}
