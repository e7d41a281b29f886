//! What if: who gains, who loses, before it is saved.

use super::define;
use crate::support::App;

#[tokio::test]
async fn the_check_tells_who_gains_and_who_loses_and_saves_nothing() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    for name in ["Ann", "Ben", "Cid"] {
        acme.member(name, "member").await;
    }
    acme.member("Dora", "auditor").await;
    define(&alice, "Clerk", &["members.view"]).await;
    app.execute(
        "INSERT INTO assignments (organization_id, id, member_id, role_id, created_at)
         SELECT m.organization_id, gen_random_uuid(), m.id, r.id, now() FROM members m JOIN roles r ON r.key = 'clerk' WHERE m.name <> 'Alice'",
        &[],
    )
    .await;
    // One is over, one belongs to somebody who was removed.
    app.execute(
        "UPDATE assignments SET ends_at = now() - interval '1 second' WHERE role_id = (SELECT id FROM roles WHERE key = 'clerk')
            AND member_id = (SELECT id FROM members WHERE name = 'Cid')",
        &[],
    )
    .await;
    let page = alice.get("/o/acme/roles/clerk").await;
    let checked = page
        .submit("/o/acme/roles/", &[("permission", "audit.view"), ("check", "1")])
        .await;
    // Dora sees members and the audit log as an auditor anyway.
    checked
        .is_fine()
        .sees("2 members gain: Read the audit log")
        .sees("2 members lose: See members")
        .sees("1 member keeps exactly what they have")
        .sees("Ann")
        .sees("Save for 2 members");
    assert_eq!(checked.all(".matrix .is-changed").len(), 2);
    let stands: String = app
        .value("SELECT permissions::text FROM roles WHERE key = 'clerk'", &[])
        .await;
    assert_eq!(stands, "{members.view}");
    checked.submit("/o/acme/roles/", &[]).await.is_fine().sees("was saved");
    let stands: String = app
        .value("SELECT permissions::text FROM roles WHERE key = 'clerk'", &[])
        .await;
    assert_eq!(stands, "{audit.view}");
}

#[tokio::test]
async fn what_is_held_above_is_kept_and_what_is_held_in_a_team_does_not_count_elsewhere() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let (ann, ben) = (acme.member("Ann", "member").await, acme.member("Ben", "member").await);
    define(&alice, "Clerk", &["members.view"]).await;
    let (sales, north) = (tenantry::chance::Chance.id(), tenantry::chance::Chance.id());
    app.execute(
        "INSERT INTO teams (organization_id, id, name, created_at) VALUES ($1, $2, 'Sales', now())",
        &[&acme.id, &sales],
    )
    .await;
    app.execute(
        "INSERT INTO teams (organization_id, id, parent_id, name, created_at) VALUES ($1, $2, $3, 'North', now())",
        &[&acme.id, &north, &sales],
    )
    .await;
    let give = async |member: uuid::Uuid, role: &str, team: Option<uuid::Uuid>| {
        app.execute(
            "INSERT INTO assignments (organization_id, id, member_id, role_id, team_id, created_at)
             SELECT $1, gen_random_uuid(), $2, id, $4, now() FROM roles WHERE organization_id = $1 AND key = $3",
            &[&acme.id, &member, &role, &team],
        )
        .await;
    };
    // Ann is a clerk in the north, and an auditor of all sales; Ben is a clerk everywhere, an auditor in sales.
    give(ann.member_id(), "clerk", Some(north)).await;
    give(ann.member_id(), "auditor", Some(sales)).await;
    give(ben.member_id(), "clerk", None).await;
    give(ben.member_id(), "auditor", Some(sales)).await;
    let check = [("name", "Clerk"), ("permission", "audit.view"), ("check", "1")];
    let page = alice.post("/o/acme/roles/clerk", &check).await;
    page.is_fine()
        .sees("1 member gains: Read the audit log")
        .sees("1 member keeps exactly")
        .sees("Ben")
        .does_not_see("Ann");
}

#[tokio::test]
async fn who_would_lose_their_own_access_says_so_first() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let uma = acme.member("Uma", "user_manager").await;
    define(&alice, "Editor", &["roles.edit", "audit.view"]).await;
    alice
        .post(
            &format!("/o/acme/members/{}/roles", uma.member_id()),
            &[("role", "user_manager"), ("role", "editor")],
        )
        .await
        .is_fine();
    let page = uma.get("/o/acme/roles/editor").await;
    let told = page.submit("/o/acme/roles/", &[("permission", "audit.view")]).await;
    told.is_refused_at("lose_own_access")
        .sees("You lose access yourself: Create and change roles");
    let stands: String = app
        .value("SELECT permissions::text FROM roles WHERE key = 'editor'", &[])
        .await;
    assert_eq!(stands, "{roles.edit,audit.view}");
    told.submit("/o/acme/roles/", &[("lose_own_access", "yes")]).await;
    uma.get("/o/acme/roles/new").await.is_forbidden();
}

/// (bin/bench does it for 100,000.)
#[tokio::test]
async fn what_if_and_a_replacement_are_right_for_thousands() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    define(&alice, "Clerk", &["members.view"]).await;
    for sql in [
        "INSERT INTO users (id, email, name, password_hash, locale, time_zone, created_at, password_changed_at)
         SELECT gen_random_uuid(), 'p' || n || '@example.com', 'Person ' || n, 'x', 'en', 'UTC', now(), now() FROM generate_series(1, 5000) n",
        "INSERT INTO members (organization_id, id, user_id, name, email, source, status_changed_at, joined_at)
         SELECT o.id, gen_random_uuid(), u.id, u.name, u.email, 'import', now(), now() FROM users u, organizations o WHERE u.email LIKE 'p%@example.com'",
        "INSERT INTO assignments (organization_id, id, member_id, role_id, created_at)
         SELECT m.organization_id, gen_random_uuid(), m.id, r.id, now() FROM members m JOIN roles r ON r.key = 'clerk' OR r.key = 'member' AND m.name LIKE '%1' OR r.key = 'auditor' AND m.name LIKE '%7'
          WHERE m.email LIKE 'p%@example.com'",
        "ANALYZE",
    ] {
        app.execute(sql, &[]).await;
    }
    let check = [("name", "Clerk"), ("permission", "audit.view"), ("check", "1")];
    alice
        .post("/o/acme/roles/clerk", &check)
        .await
        .is_fine()
        .sees("4,500 members")
        .sees("500 members keep");
    alice
        .post("/o/acme/roles/clerk/removal", &[("replacement", "auditor")])
        .await
        .is_fine()
        .sees("5,000 members held it");
    let held: i64 = app
        .value(
            "SELECT count(*) FROM assignments a JOIN roles r ON r.id = a.role_id WHERE r.key = 'auditor'",
            &[],
        )
        .await;
    assert_eq!((held, acme.slug.as_str()), (5_000, "acme"));
}
