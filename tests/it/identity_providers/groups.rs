use super::*;

#[tokio::test]
async fn a_group_brings_roles_within_the_limits_of_granting() {
    let (app, acme, alice) = acme().await;
    let base = knows(&alice).await;
    let path = format!("{base}/groups");
    alice
        .post(&path, &[("group", "IT"), ("role", "admin")])
        .await
        .is_at(&path)
        .sees("IT")
        .sees("Alice");
    alice
        .post(&path, &[("everybody", "on"), ("role", "member")])
        .await
        .is_at(&path)
        .sees("Everybody who comes");
    // Nobody becomes an owner by a group.
    alice
        .post(&path, &[("group", "IT"), ("role", "owner")])
        .await
        .is_refused_at("role");
    assert!(
        alice
            .get(&path)
            .await
            .attributes("input[name='role']", "value")
            .iter()
            .all(|key| key != "owner")
    );
    alice
        .post(&path, &[("group", ""), ("role", "member")])
        .await
        .is_refused_at("group");
    alice.post(&path, &[("group", "IT")]).await.is_refused_at("role");
    alice
        .post(&path, &[("group", "IT"), ("role", "member"), ("team", "no-team")])
        .await
        .is_refused_at("team");
    let count = "SELECT count(*) FROM connection_roles";
    assert_eq!(app.value::<i64>(count, &[]).await, 2);
    // The same line twice is one.
    alice.post(&path, &[("group", "IT"), ("role", "admin")]).await.is_fine();
    assert_eq!(app.value::<i64>(count, &[]).await, 2);
    drop(acme);
}

#[tokio::test]
async fn who_may_set_up_but_not_grant_maps_nothing() {
    let (app, acme, alice) = acme().await;
    let base = knows(&alice).await;
    let roles = alice.get(&alice.path("/roles/new")).await;
    let fields = [
        ("name", "Connector"),
        ("permission", "identity_providers.view"),
        ("permission", "identity_providers.edit"),
    ];
    roles.submit("/roles", &fields).await.is_fine();
    let key: String = app.value("SELECT key FROM roles WHERE name = 'Connector'", &[]).await;
    let ivy = acme.member("Ivy", &key).await;
    let path = format!("{base}/groups");
    ivy.get(&path).await.is_fine().sees("roles.assign");
    ivy.post(&path, &[("group", "IT"), ("role", "admin")])
        .await
        .is_forbidden()
        .sees("roles.assign");
    assert_eq!(app.value::<i64>("SELECT count(*) FROM connection_roles", &[]).await, 0);
    let refused: i64 = app
        .value(
            "SELECT count(*) FROM audit_events WHERE action = 'access.refused' AND actor_name = 'Ivy'",
            &[],
        )
        .await;
    assert_eq!(refused, 1);
    // Nor does she take away what she could not give.
    alice.post(&path, &[("group", "IT"), ("role", "admin")]).await.is_fine();
    let line: Uuid = app.value("SELECT id FROM connection_roles", &[]).await;
    ivy.post(&format!("{path}/{line}/removal"), &[]).await.is_forbidden();
    alice.post(&format!("{path}/{line}/removal"), &[]).await.is_fine();
    assert_eq!(app.value::<i64>("SELECT count(*) FROM connection_roles", &[]).await, 0);
    alice.post(&format!("{path}/{line}/removal"), &[]).await.is_not_found();
}

#[tokio::test]
async fn a_deleted_role_leaves_its_place_in_the_mapping_to_another() {
    let (app, _acme, alice) = acme().await;
    let base = knows(&alice).await;
    let form = alice.get(&alice.path("/roles/new")).await;
    form.submit("/roles", &[("name", "Helper"), ("permission", "members.view")])
        .await
        .is_fine();
    let key: String = app.value("SELECT key FROM roles WHERE name = 'Helper'", &[]).await;
    alice
        .post(&format!("{base}/groups"), &[("group", "Desk"), ("role", &key)])
        .await
        .is_fine();
    let page = alice.get(&alice.path(&format!("/roles/{key}/removal"))).await;
    page.sees("One group of an identity provider brings it");
    page.submit("/removal", &[("replacement", "member")]).await.is_fine();
    let now: String = app
        .value("SELECT r.key FROM connection_roles c JOIN roles r ON r.organization_id = c.organization_id AND r.id = c.role_id", &[])
        .await;
    assert_eq!(now, "member");
}
