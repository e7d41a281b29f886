//! The staff console.

mod organizations;
mod people;
mod permissions;
mod team;

use crate::support::App;

#[tokio::test]
async fn to_strangers_the_console_does_not_exist() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    for path in ["/staff", "/staff/organizations", "/staff/users?q=alice", "/staff/audit"] {
        alice.get(path).await.is_not_found();
        app.visitor().get(path).await.asks_to_sign_in();
    }
    alice
        .post(
            &format!("/staff/organizations/{}/suspension", acme.id),
            &[("reason", "revenge")],
        )
        .await
        .is_not_found();
    alice.get("/o/acme").await.is_fine();
}

#[tokio::test]
async fn the_overview_tells_what_waits() {
    let app = App::start().await;
    let (_, _) = app.organization("Acme", "Alice").await;
    app.organization("Initech", "Ian").await;
    app.execute("UPDATE organizations SET status = 'pending' WHERE slug = 'acme'", &[])
        .await;
    app.execute(
        "UPDATE organizations SET contract_ends_on = CURRENT_DATE + 3 WHERE slug = 'initech'",
        &[],
    )
    .await;
    let page = app.staff("Sue", "support").await.get("/staff").await;
    page.is_fine().sees("Acme").sees("Alice").sees("Initech");
    page.follow("Sign-ups").await.is_at("/staff/sign-ups").sees("Acme");
}

#[tokio::test]
async fn what_a_role_may_not_do_is_shown_with_the_reason() {
    let app = App::start().await;
    let (acme, _) = app.organization("Acme", "Alice").await;
    let art = app.staff("Art", "auditor").await;
    let page = art.get(&format!("/staff/organizations/{}", acme.id)).await;
    page.is_fine()
        .sees("Your staff role does not include staff.organizations.edit");
    assert!(!page.offers(&format!("/staff/organizations/{}/suspension", acme.id)));
    for path in [
        "/staff/organizations/new".to_owned(),
        format!("/staff/organizations/{}/edit", acme.id),
        format!("/staff/organizations/{}/termination", acme.id),
    ] {
        art.get(&path).await.is_forbidden();
    }
    art.post(
        "/staff/settings",
        &[("sign_up", "closed"), ("invitations_per_day", "1")],
    )
    .await
    .is_forbidden();
    art.get("/staff/settings").await.is_fine().sees("staff.settings.edit");
    art.get("/staff/audit?outcome=refused")
        .await
        .is_fine()
        .sees("staff.settings.edit");
}

#[tokio::test]
async fn an_admin_changes_the_settings_of_the_platform() {
    let app = App::start().await;
    let sam = app.staff("Sam", "admin").await;
    let page = sam.get("/staff/settings").await;
    sam.post(
        "/staff/settings",
        &[
            ("sign_up", "perhaps"),
            ("invitations_per_day", "0"),
            ("grace_days", "6"),
        ],
    )
    .await
    .is_refused_at("sign_up")
    .is_refused_at("invitations_per_day")
    .is_refused_at("grace_days");
    page.submit(
        "/staff/settings",
        &[("sign_up", "closed"), ("invitations_per_day", "77")],
    )
    .await
    .is_at("/staff/settings")
    .sees("Saved");
    let stands: String = app
        .value("SELECT sign_up || invitations_per_day FROM platform_settings", &[])
        .await;
    assert_eq!(stands, "closed77");
    let told: serde_json::Value = app
        .value(
            "SELECT before FROM audit_events WHERE action = 'platform.settings_changed'",
            &[],
        )
        .await;
    assert_eq!(
        told,
        serde_json::json!({ "sign_up": "open", "audit_retention_days": null, "invitations_per_day": 2000, "grace_days": 30 })
    );
    sam.get("/staff/audit")
        .await
        .is_fine()
        .sees("Sam changed the settings of Tenantry");
}
