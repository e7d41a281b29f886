//! Defining and changing roles, within the limits of granting.

use super::define;
use crate::support::App;

#[tokio::test]
async fn an_admin_defines_a_role_gives_it_and_changes_it() {
    let app = App::start().await;
    let (acme, _) = app.organization("Acme", "Alice").await;
    let (bob, carol) = (acme.member("Bob", "admin").await, acme.member("Carol", "member").await);
    carol.get("/o/acme/audit").await.is_forbidden();
    let page = bob.get("/o/acme/roles").await.follow("New role").await;
    let page = page
        .submit(
            "/o/acme/roles",
            &[
                ("name", "  Log   reader "),
                ("description", "Reads"),
                ("permission", "audit.view"),
            ],
        )
        .await;
    page.is_at("/o/acme/roles/log-reader")
        .is_fine()
        .sees("Log reader was created");
    let path = carol.member_id();
    bob.post(
        &format!("/o/acme/members/{path}/roles"),
        &[("role", "member"), ("role", "log-reader")],
    )
    .await
    .is_fine();
    carol.get("/o/acme/audit").await.is_fine();
    let page = bob.get("/o/acme/roles/log-reader").await;
    page.sees("Carol").sees("1 member");
    let saved = page
        .submit("/o/acme/roles/", &[("name", "Reader"), ("permission", "members.view")])
        .await;
    saved
        .is_at("/o/acme/roles/log-reader")
        .is_fine()
        .sees("Reader was saved")
        .sees("Before it was called");
    // It counts at once.
    carol.get("/o/acme/audit").await.is_forbidden();
    carol.get("/o/acme/members").await.is_fine();
    let told: Vec<serde_json::Value> = app
        .values(
            "SELECT jsonb_build_array(before, after) FROM audit_events WHERE action LIKE 'role.%' ORDER BY at",
            &[],
        )
        .await;
    assert_eq!(
        told,
        [
            serde_json::json!([null, { "name": "Log reader", "description": "Reads", "permissions": ["audit.view"] }]),
            serde_json::json!([
                { "name": "Log reader", "description": "Reads", "permissions": ["audit.view"] },
                { "name": "Reader", "description": "Reads", "permissions": ["members.view"] }
            ]),
        ]
    );
    bob.get("/o/acme/audit")
        .await
        .is_fine()
        .sees("Bob changed the role Reader");
}

#[tokio::test]
async fn what_an_editor_lacks_is_locked_and_refused() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    let uma = acme.member("Uma", "user_manager").await;
    define(&alice, "Editor", &["roles.edit"]).await;
    alice
        .post(
            &format!("/o/acme/members/{}/roles", uma.member_id()),
            &[("role", "user_manager"), ("role", "editor")],
        )
        .await
        .is_fine();
    let page = bob.get("/o/acme/roles/new").await;
    assert_eq!(page.attributes("#permission-2", "disabled").len(), 1);
    page.sees("You lack this yourself").sees("Alice can help");
    let closing = [("name", "Closer"), ("permission", "organization.close")];
    bob.post("/o/acme/roles", &closing)
        .await
        .is_forbidden()
        .sees("organization.close");
    // Uma holds members.view and no audit.view.
    uma.post("/o/acme/roles", &[("name", "Auditors"), ("permission", "audit.view")])
        .await
        .is_forbidden();
    define(&uma, "Greeter", &["members.view"]).await;
    uma.post(
        "/o/acme/roles/greeter",
        &[("name", "Greeter"), ("permission", "audit.view")],
    )
    .await
    .is_forbidden()
    .sees("audit.view");
    // Nor may she take away what she lacks, or touch the role that makes her an editor to gain more.
    define(&alice, "Log reader", &["audit.view"]).await;
    uma.post("/o/acme/roles/log-reader", &[("name", "Log reader")])
        .await
        .is_forbidden();
    uma.post(
        "/o/acme/roles/editor",
        &[
            ("name", "Editor"),
            ("permission", "roles.edit"),
            ("permission", "api_keys.edit"),
        ],
    )
    .await
    .is_forbidden();
    uma.get("/o/acme/roles/log-reader")
        .await
        .is_fine()
        .sees("Who changes a role gives and takes")
        .does_not_see("Check the effect");
    let permissions: Vec<String> = app
        .values(
            "SELECT key || array_to_string(permissions, ',') FROM roles WHERE NOT built_in ORDER BY key",
            &[],
        )
        .await;
    assert_eq!(
        permissions,
        ["editorroles.edit", "greetermembers.view", "log-readeraudit.view"]
    );
    let refused: i64 = app
        .value(
            "SELECT count(*) FROM audit_events WHERE outcome = 'refused' AND target_kind = 'role'",
            &[],
        )
        .await;
    assert_eq!(refused, 5);
}

#[tokio::test]
async fn a_right_that_ends_or_is_limited_to_a_team_defines_nothing_for_good() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let (tim, tina) = (acme.member("Tim", "admin").await, acme.member("Tina", "member").await);
    app.execute(
        "UPDATE assignments SET ends_at = now() + interval '1 day' WHERE member_id = $1",
        &[&tim.member_id()],
    )
    .await;
    tim.get("/o/acme/roles/new").await.is_fine();
    tim.post("/o/acme/roles", &[("name", "Forever"), ("permission", "members.view")])
        .await
        .is_forbidden()
        .sees("ends");
    let team = tenantry::chance::Chance.id();
    app.execute(
        "INSERT INTO teams (organization_id, id, name, created_at) VALUES ($1, $2, 'Sales', now())",
        &[&acme.id, &team],
    )
    .await;
    app.execute(
        "INSERT INTO assignments (organization_id, id, member_id, role_id, team_id, created_at)
         SELECT $1, gen_random_uuid(), $2, id, $3, now() FROM roles WHERE organization_id = $1 AND key = 'admin'",
        &[&acme.id, &tina.member_id(), &team],
    )
    .await;
    tina.get("/o/acme/roles").await.is_fine();
    tina.get("/o/acme/roles/new").await.is_forbidden().sees("roles.edit");
    tina.post("/o/acme/roles", &[("name", "Forever")]).await.is_forbidden();
    alice.get("/o/acme/roles").await.does_not_see("Forever");
}

#[tokio::test]
async fn bad_input_changes_nothing() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let (_, gina) = app.organization("Globex", "Gina").await;
    let carol = acme.member("Carol", "member").await;
    define(&alice, "Greeter", &["members.view"]).await;
    let before: Vec<String> = app.values("SELECT roles::text FROM roles ORDER BY 1", &[]).await;
    let long = "x".repeat(61);
    for (field, fields) in [
        ("name", vec![("name", " ")]),
        ("name", vec![("name", long.as_str())]),
        ("name", vec![("name", "gREETER")]),
        ("name", vec![("name", "Owner")]),
        ("permission", vec![("name", "X"), ("permission", "members.fly")]),
        ("permission", vec![("name", "X"), ("permission", "crm:contacts.view")]),
        ("permission", vec![("name", "X"), ("permission", "*")]),
    ] {
        alice.post("/o/acme/roles", &fields).await.is_refused_at(field);
    }
    alice
        .post("/o/acme/roles/greeter", &[("name", "Admin")])
        .await
        .is_refused_at("name");
    alice
        .post("/o/acme/roles/admin", &[("name", "Admin")])
        .await
        .is_a_conflict();
    alice
        .post("/o/acme/roles/greeter", &[("name", "a\0b")])
        .await
        .has_status(400);
    let many = vec![("permission", "members.view"); 10_000];
    alice.post("/o/acme/roles/greeter", &many).await.has_status(413);
    for path in [
        "/o/acme/roles/nobody",
        "/o/acme/roles/00000000-0000-0000-0000-000000000000",
    ] {
        alice.post(path, &[("name", "X")]).await.is_not_found();
        alice.get(&format!("{path}/removal")).await.is_not_found();
    }
    // Another organization's role is nobody's.
    let id: uuid::Uuid = app.value("SELECT id FROM roles WHERE key = 'greeter'", &[]).await;
    gina.post(&format!("/o/globex/roles/{id}"), &[("name", "X")])
        .await
        .is_not_found();
    gina.post(&format!("/o/acme/roles/{id}"), &[("name", "X")])
        .await
        .is_not_found();
    carol
        .post("/o/acme/roles", &[("name", "X")])
        .await
        .is_forbidden()
        .sees("roles.edit");
    let after: Vec<String> = app.values("SELECT roles::text FROM roles ORDER BY 1", &[]).await;
    assert_eq!(before, after);
}

#[tokio::test]
async fn of_two_editors_the_second_is_told() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    define(&alice, "Greeter", &["members.view"]).await;
    let (one, other) = (
        alice.get("/o/acme/roles/greeter").await,
        bob.get("/o/acme/roles/greeter").await,
    );
    let id: uuid::Uuid = app.value("SELECT id FROM roles WHERE key = 'greeter'", &[]).await;
    let action = format!("/o/acme/roles/{id}");
    one.submit(&action, &[("permission", "audit.view")]).await.is_fine();
    let told = other.submit(&action, &[("permission", "emails.view")]).await;
    told.is_a_conflict()
        .sees("Alice changed this role while you were looking at it");
    let stands: String = app
        .value("SELECT permissions::text FROM roles WHERE key = 'greeter'", &[])
        .await;
    assert_eq!(stands, "{audit.view}");
    told.submit(&action, &[]).await.is_fine();
    let stands: String = app
        .value("SELECT permissions::text FROM roles WHERE key = 'greeter'", &[])
        .await;
    assert_eq!(stands, "{emails.view}");
    // A script sends the fields of the contract alone; many at once take turns.
    let tries = (0..6).map(|n| {
        let (bob, action) = (bob.clone(), action.clone());
        async move {
            bob.post(&action, &[("name", &format!("Greeter {n}"))])
                .await
                .has_status(200);
        }
    });
    futures_util::future::join_all(tries).await;
    let events: i64 = app
        .value("SELECT count(*) FROM audit_events WHERE action = 'role.edited'", &[])
        .await;
    assert_eq!(events, 8);
}

#[tokio::test]
async fn a_hundred_roles_are_enough_and_names_are_taken_once() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let tries = (0..4).map(|_| {
        let alice = alice.clone();
        async move { alice.post("/o/acme/roles", &[("name", "Same")]).await.text() }
    });
    futures_util::future::join_all(tries).await;
    let same: i64 = app.value("SELECT count(*) FROM roles WHERE name = 'Same'", &[]).await;
    assert_eq!(same, 1);
    app.execute(
        "INSERT INTO roles (organization_id, id, key, name, created_at) SELECT $1, gen_random_uuid(), 'r' || n, 'R' || n, now() FROM generate_series(1, 94) n",
        &[&acme.id],
    )
    .await;
    alice
        .post("/o/acme/roles", &[("name", "One more")])
        .await
        .is_a_conflict()
        .sees("100 roles already");
    // Names that make no key of their own still get one.
    app.execute("DELETE FROM roles WHERE key = 'r1' OR key = 'r2'", &[])
        .await;
    define(&alice, "管理", &[]).await;
    define(&alice, "New", &[]).await;
    let keys: Vec<String> = app
        .values("SELECT key FROM roles WHERE name IN ('管理', 'New') ORDER BY key", &[])
        .await;
    assert_eq!(keys, ["new-2", "organization-2"]);
}
