//! Deleting a role that is in use.

use super::define;
use crate::support::App;

#[tokio::test]
async fn a_role_in_use_is_replaced_everywhere_at_once() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let (ann, ben) = (acme.member("Ann", "member").await, acme.member("Ben", "auditor").await);
    define(&alice, "Clerk", &["members.view"]).await;
    app.execute(
        "INSERT INTO assignments (organization_id, id, member_id, role_id, created_at, ends_at)
         SELECT m.organization_id, gen_random_uuid(), m.id, r.id, now(), CASE m.name WHEN 'Ann' THEN timestamptz '2100-01-01' END
           FROM members m JOIN roles r ON r.key = 'clerk' WHERE m.name IN ('Ann', 'Ben')",
        &[],
    )
    .await;
    // Ben is an auditor for a while, and a clerk for good.
    app.execute(
        "UPDATE assignments SET ends_at = timestamptz '2099-01-01' WHERE member_id = $1 AND role_id = (SELECT id FROM roles WHERE key = 'auditor')",
        &[&ben.member_id()],
    )
    .await;
    alice
        .post("/o/acme/roles/defaults", &[("role", "member"), ("role", "clerk")])
        .await
        .is_fine();
    alice
        .post(
            "/o/acme/invitations",
            &[("emails", "new@acme.example"), ("role", "clerk")],
        )
        .await
        .is_fine();
    let page = alice.get("/o/acme/roles/clerk").await.follow("Delete role…").await;
    page.is_fine()
        .sees("2 members hold it")
        .sees("1 open invitation names it")
        .sees("It is a default role")
        .sees("1 member loses: See members");
    assert!(
        !page.html().contains("value=\"owner\""),
        "nobody becomes an owner by a deletion"
    );
    let checked = page
        .submit("/removal", &[("replacement", "auditor"), ("check", "1")])
        .await;
    checked
        .is_fine()
        .sees("1 member gains:")
        .does_not_see("loses: See members");
    let done = checked.submit("/removal", &[]).await;
    done.is_at("/o/acme/roles")
        .sees("Clerk was deleted. 2 members held it.");
    let held: Vec<String> = app
        .values(
            "SELECT m.name || ' ' || r.key || ' ' || coalesce(date(a.ends_at AT TIME ZONE 'UTC')::text, 'for good') FROM assignments a
               JOIN members m ON m.id = a.member_id JOIN roles r ON r.id = a.role_id WHERE m.name <> 'Alice' ORDER BY 1",
            &[],
        )
        .await;
    assert_eq!(
        held,
        ["Ann auditor 2100-01-01", "Ann member for good", "Ben auditor for good"]
    );
    let invited: String = app
        .value(
            "SELECT r.key FROM invitation_roles i JOIN roles r ON r.id = i.role_id",
            &[],
        )
        .await;
    let defaults: Vec<String> = app
        .values("SELECT key FROM roles WHERE is_default ORDER BY key", &[])
        .await;
    assert_eq!(
        (invited.as_str(), defaults),
        ("auditor", vec!["auditor".to_owned(), "member".to_owned()])
    );
    let told: serde_json::Value = app
        .value("SELECT jsonb_build_array(before->'members', before->'invitations', after) FROM audit_events WHERE action = 'role.removed'", &[])
        .await;
    assert_eq!(told, serde_json::json!([2, 1, { "replacement": "Auditor" }]));
    ann.get("/o/acme/audit").await.is_fine();
}

#[tokio::test]
async fn deleting_stays_within_the_limits() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    let uma = acme.member("Uma", "user_manager").await;
    define(&alice, "Closer", &["organization.close"]).await;
    define(&alice, "Clerk", &["members.view"]).await;
    define(&alice, "Editor", &["roles.edit"]).await;
    alice
        .post(
            &format!("/o/acme/members/{}/roles", uma.member_id()),
            &[("role", "user_manager"), ("role", "editor")],
        )
        .await
        .is_fine();
    bob.post("/o/acme/roles/closer/removal", &[])
        .await
        .is_forbidden()
        .sees("organization.close");
    uma.post("/o/acme/roles/clerk/removal", &[("replacement", "admin")])
        .await
        .is_forbidden();
    for wrong in ["owner", "clerk", "emperor", "00000000-0000-0000-0000-000000000000"] {
        alice
            .post("/o/acme/roles/clerk/removal", &[("replacement", wrong)])
            .await
            .is_refused_at("replacement");
    }
    alice.post("/o/acme/roles/member/removal", &[]).await.is_a_conflict();
    alice.get("/o/acme/roles/owner/removal").await.is_a_conflict();
    let own: i64 = app.value("SELECT count(*) FROM roles WHERE NOT built_in", &[]).await;
    assert_eq!(own, 3);
    // Her own editor's right goes only when she says that she knows.
    uma.post("/o/acme/roles/editor/removal", &[])
        .await
        .is_refused_at("lose_own_access");
    uma.post("/o/acme/roles/editor/removal", &[("lose_own_access", "yes")])
        .await;
    uma.get("/o/acme/roles/new").await.is_forbidden();
}

#[tokio::test]
async fn a_role_given_while_it_is_deleted_is_held_by_nobody_afterwards() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let carol = acme.member("Carol", "member").await;
    let roles = format!("/o/acme/members/{}/roles", carol.member_id());
    for round in 0..8 {
        define(&alice, "Clerk", &["members.view"]).await;
        let give = async {
            alice
                .post(&roles, &[("role", "member"), ("role", "clerk")])
                .await
                .text()
        };
        let address = format!("new{round}@acme.example");
        let fields = [("emails", address.as_str()), ("role", "clerk")];
        let invite = async { alice.post("/o/acme/invitations", &fields).await.text() };
        let delete = async { alice.post("/o/acme/roles/clerk/removal", &[]).await.is_fine().text() };
        tokio::join!(give, invite, delete);
        let left: i64 = app.value("SELECT count(*) FROM roles WHERE key = 'clerk'", &[]).await;
        let held: i64 = app
            .value(
                "SELECT count(*) FROM assignments WHERE member_id = $1",
                &[&carol.member_id()],
            )
            .await;
        assert_eq!((left, held), (0, 1));
    }
}

#[tokio::test]
async fn whatever_names_a_role_is_known_to_its_deletion() {
    let app = App::start().await;
    let naming: Vec<String> = app
        .values("SELECT DISTINCT conrelid::regclass::text FROM pg_constraint WHERE contype = 'f' AND confrelid = 'roles'::regclass ORDER BY 1", &[])
        .await;
    assert_eq!(
        naming,
        ["assignments", "connection_roles", "invitation_roles", "join_link_roles"],
        "let the deletion (src/roles/removal.rs) move and forget these, count them on its page, and say so here"
    );
}
