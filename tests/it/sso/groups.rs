//! Roles that come with groups, and go with them.

use crate::support::App;
use crate::support::provider::{Claim, Provider};
use tenantry::audit::Author;
use tenantry::clock::Clock;
use tenantry::sso::roles::{Applied, apply_to_all};

async fn roles_of(app: &App, email: &str) -> Vec<String> {
    app.values(
        "SELECT r.key FROM assignments a JOIN roles r ON r.id = a.role_id JOIN members m ON m.id = a.member_id
          WHERE m.email = $1 ORDER BY r.key",
        &[&email],
    )
    .await
}

#[tokio::test]
async fn groups_bring_roles_at_each_sign_in_and_what_was_given_by_hand_stays() {
    let app = App::start().await;
    let (acme, _alice) = app.organization("Acme", "Alice").await;
    let provider = Provider::of(&app, &acme).await;
    provider.maps(&app, "", "member").await;
    provider.maps(&app, "Audit", "auditor").await;
    provider.maps(&app, "IT", "user_manager").await;
    // Nobody becomes an owner by a group, even if a row says so.
    provider.maps(&app, "IT", "owner").await;
    let email = "nora@acme.example";
    let signs_in = async |groups: &[&str]| {
        let claim = Claim::of("u-1", email).in_groups(groups);
        provider.signs_in(&app.visitor(), claim).await.is_fine();
    };
    signs_in(&["Audit", "Others"]).await;
    assert_eq!(roles_of(&app, email).await, ["auditor", "member"]);
    signs_in(&["IT"]).await;
    assert_eq!(roles_of(&app, email).await, ["member", "user_manager"]);
    app.execute(
        "INSERT INTO assignments (organization_id, id, member_id, role_id, created_at)
         SELECT m.organization_id, gen_random_uuid(), m.id, r.id, now() FROM members m JOIN roles r USING (organization_id)
          WHERE m.email = $1 AND r.key = 'admin'",
        &[&email],
    )
    .await;
    signs_in(&[]).await;
    assert_eq!(roles_of(&app, email).await, ["admin", "member"]);
    let told: i64 = app
        .value(
            "SELECT count(*) FROM audit_events WHERE action = 'member.roles_changed'",
            &[],
        )
        .await;
    assert_eq!(told, 3);
}

#[tokio::test]
async fn a_changed_mapping_reaches_running_sessions() {
    let app = App::start().await;
    let (acme, _alice) = app.organization("Acme", "Alice").await;
    let provider = Provider::of(&app, &acme).await;
    provider.maps(&app, "", "member").await;
    let nora = app.visitor();
    let claim = Claim::of("u-1", "nora@acme.example").in_groups(&["IT"]);
    provider.signs_in(&nora, claim).await.is_fine();
    nora.get("/o/acme/members").await.is_forbidden();
    let applied = async || -> Applied {
        let mut tx = app.transaction().await;
        let org = acme.proven(&mut tx).await;
        let author = Author::system("The tests", Clock.now());
        let connection = (provider.connection.into(), "Test provider");
        let applied = apply_to_all(&mut tx, org, connection, &author)
            .await
            .expect("it applies");
        tx.commit().await.expect("a commit");
        applied
    };
    provider.maps(&app, "IT", "user_manager").await;
    assert_eq!(applied().await, Applied { given: 1, taken: 0 });
    nora.get("/o/acme/members").await.is_fine();
    app.execute("DELETE FROM connection_roles WHERE group_name = 'IT'", &[])
        .await;
    assert_eq!(applied().await, Applied { given: 0, taken: 1 });
    nora.get("/o/acme/members").await.is_forbidden();
    assert_eq!(applied().await, Applied { given: 0, taken: 0 });
}

#[tokio::test]
async fn who_is_signed_in_gets_and_loses_a_role_as_somebody_changes_the_mapping_on_its_page() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let provider = Provider::of(&app, &acme).await;
    let (nora, otto) = (app.visitor(), app.visitor());
    let groups = provider.page("/groups");
    let page = alice.get(&groups).await;
    let page = page.submit("/groups", &[("everybody", "on"), ("role", "member")]).await;
    page.is_fine().sees("Everybody who comes");
    for (person, subject, group) in [(&nora, "nora", "IT"), (&otto, "otto", "Sales")] {
        let claim = Claim::of(subject, &format!("{subject}@acme.example")).in_groups(&[group]);
        provider.signs_in(person, claim).await.is_fine();
        person.get("/o/acme/members").await.is_forbidden();
    }

    let page = alice.get(&groups).await;
    let page = page
        .submit("/groups", &[("group", "IT"), ("role", "user_manager")])
        .await;
    page.is_fine().sees("IT").sees("User manager");
    nora.get("/o/acme/members").await.is_fine();
    otto.get("/o/acme/members").await.is_forbidden();
    assert_eq!(roles_of(&app, "nora@acme.example").await, ["member", "user_manager"]);

    // What somebody gave by hand is no group's business.
    app.execute(
        "INSERT INTO assignments (organization_id, id, member_id, role_id, created_at)
         SELECT m.organization_id, gen_random_uuid(), m.id, r.id, now() FROM members m JOIN roles r USING (organization_id)
          WHERE m.email = 'otto@acme.example' AND r.key = 'user_manager'",
        &[],
    )
    .await;
    let line: uuid::Uuid = app
        .value("SELECT id FROM connection_roles WHERE group_name = 'IT'", &[])
        .await;
    let removal = format!("{groups}/{line}/removal");
    let page = alice.get(&groups).await.submit(&removal, &[]).await;
    assert!(!page.is_fine().offers(&removal));
    nora.get("/o/acme/members").await.is_forbidden();
    nora.get("/o/acme").await.is_fine();
    otto.get("/o/acme/members").await.is_fine();
    assert_eq!(roles_of(&app, "nora@acme.example").await, ["member"]);
    let told: Vec<serde_json::Value> = app
        .values(
            "SELECT after FROM audit_events WHERE action = 'connection.roles_applied' AND actor_name = 'Alice' ORDER BY at, id",
            &[],
        )
        .await;
    let change = |given, taken| serde_json::json!({ "given": given, "taken": taken });
    assert_eq!(told, [change(1, 0), change(0, 1)]);
}
