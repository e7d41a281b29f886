//! What the vendor offers, and where an organization defines nothing of its own.

use crate::support::App;

#[tokio::test]
async fn an_organization_takes_the_vendors_role_and_decides_about_its_changes() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let (sam, uma) = (
        app.staff("Sam", "admin").await,
        acme.member("Uma", "user_manager").await,
    );
    let page = sam.get("/staff/roles").await.follow("New template").await;
    page.submit(
        "/staff/roles",
        &[
            ("name", "Support agent"),
            ("description", "Helps"),
            ("permission", "members.view"),
        ],
    )
    .await
    .is_fine();
    let page = alice.get("/o/acme/roles").await;
    page.sees("From the vendor").sees("Helps");
    page.submit("/o/acme/roles/adoptions", &[])
        .await
        .is_at("/o/acme/roles/support-agent")
        .is_fine();
    uma.post("/o/acme/roles/adoptions", &[]).await.is_forbidden();
    alice
        .post("/o/acme/roles/adoptions", &[("template", "x")])
        .await
        .is_refused_at("template");
    alice
        .get("/o/acme/roles/support-agent/vendor-version")
        .await
        .is_not_found();
    alice
        .post(
            &format!("/o/acme/members/{}/roles", uma.member_id()),
            &[("role", "support-agent")],
        )
        .await
        .is_fine();

    let page = sam.get("/staff/roles").await;
    page.sees("1 organization");
    let id: uuid::Uuid = app.value("SELECT id FROM role_templates", &[]).await;
    page.follow("Support agent")
        .await
        .submit(&format!("/staff/roles/{id}"), &[("permission", "audit.view")])
        .await
        .is_fine();
    // Nothing changed by itself.
    uma.get("/o/acme/audit").await.is_forbidden();
    let page = alice.get("/o/acme/roles/support-agent").await;
    let page = page
        .sees("The vendor’s version differs")
        .follow("See the vendor’s version")
        .await;
    page.is_fine()
        .sees("1 member gains: Read the audit log")
        .sees("1 member loses: See members");
    page.submit("/vendor-version", &[])
        .await
        .is_at("/o/acme/roles/support-agent")
        .does_not_see("version differs");
    uma.get("/o/acme/audit").await.is_fine();
}

#[tokio::test]
async fn where_staff_say_so_an_organization_defines_no_roles() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    super::define(&alice, "Clerk", &[]).await;
    let sam = app.staff("Sam", "admin").await;
    sam.post(
        "/staff/roles",
        &[("name", "Support agent"), ("permission", "members.view")],
    )
    .await
    .is_fine();
    let form = sam.get(&format!("/staff/organizations/{}/edit", acme.id)).await;
    let path = format!("/staff/organizations/{}", acme.id);
    form.submit(&path, &[("custom_roles", "no")]).await.is_fine();
    let page = alice.get("/o/acme/roles").await;
    page.is_fine()
        .sees("The platform’s staff decided")
        .does_not_see("New role");
    alice.get("/o/acme/roles/new").await.is_a_conflict();
    alice.post("/o/acme/roles", &[("name", "X")]).await.is_a_conflict();
    alice
        .post("/o/acme/roles/clerk", &[("name", "X")])
        .await
        .is_a_conflict();
    alice
        .get("/o/acme/roles/clerk")
        .await
        .is_fine()
        .sees("The platform’s staff decided");
    page.submit("/o/acme/roles/adoptions", &[])
        .await
        .is_fine()
        .sees("Support agent was created");
    // And what new organizations begin with.
    let settings = sam.get("/staff/settings").await;
    settings
        .submit("/staff/settings", &[("custom_roles", "no")])
        .await
        .is_fine();
    let fields = [
        ("name", "Globex"),
        ("kind", "partner"),
        ("owner_email", "gina@globex.example"),
    ];
    sam.post("/staff/organizations", &fields).await.is_fine();
    let may: bool = app
        .value("SELECT custom_roles FROM organizations WHERE slug = 'globex'", &[])
        .await;
    assert!(!may);
}

#[tokio::test]
async fn nobody_takes_more_from_the_vendor_than_they_hold() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let (bob, sam) = (acme.member("Bob", "admin").await, app.staff("Sam", "admin").await);
    sam.post(
        "/staff/roles",
        &[("name", "Liquidator"), ("permission", "organization.close")],
    )
    .await
    .is_fine();
    let page = bob.get("/o/acme/roles").await;
    page.submit("/o/acme/roles/adoptions", &[])
        .await
        .is_forbidden()
        .sees("organization.close");
    alice
        .get("/o/acme/roles")
        .await
        .submit("/o/acme/roles/adoptions", &[])
        .await
        .is_fine();
    let id: uuid::Uuid = app.value("SELECT id FROM role_templates", &[]).await;
    let wider = [
        ("name", "Liquidator"),
        ("permission", "organization.close"),
        ("permission", "audit.view"),
    ];
    sam.post(&format!("/staff/roles/{id}"), &wider).await.is_fine();
    bob.post("/o/acme/roles/liquidator/vendor-version", &[])
        .await
        .is_forbidden();
    // No longer offered: who took it keeps it, nobody else gets it.
    sam.post(&format!("/staff/roles/{id}/retirement"), &[])
        .await
        .is_fine()
        .sees("no longer offered");
    let gina = app.organization("Globex", "Gina").await.1;
    let fields = [("template", id.to_string())];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    gina.get("/o/globex/roles").await.does_not_see("Liquidator");
    gina.post("/o/globex/roles/adoptions", &fields)
        .await
        .is_refused_at("template");
    alice
        .post("/o/acme/roles/liquidator/vendor-version", &[])
        .await
        .is_fine();
    let stands: String = app
        .value("SELECT permissions::text FROM roles WHERE key = 'liquidator'", &[])
        .await;
    assert_eq!(stands, "{organization.close,audit.view}");
}
