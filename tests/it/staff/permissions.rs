//! The catalogue of the applications' permissions.

use crate::support::App;

#[tokio::test]
async fn staff_keep_a_catalogue_and_organizations_put_it_into_roles() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let (sam, bob) = (app.staff("Sam", "admin").await, acme.member("Bob", "admin").await);
    let page = sam.get("/staff/permissions").await;
    let page = page
        .sees("No application yet")
        .submit("/staff/permissions/applications", &[("key", "crm"), ("name", "CRM")])
        .await;
    page.is_fine().sees("CRM was added");
    for (name, sentence) in [
        ("contacts.view", "See contacts"),
        ("contacts.export", "Export contacts"),
    ] {
        let fields = [("application", "crm"), ("permission", name), ("description", sentence)];
        page.submit("/staff/permissions", &fields)
            .await
            .is_fine()
            .sees(sentence);
    }
    let numbers: Vec<i32> = app
        .values(
            "SELECT number FROM permissions WHERE application = 'crm' ORDER BY number",
            &[],
        )
        .await;
    assert_eq!(numbers, [64, 65]);
    // An admin has every permission of applications, so they may put it into a role.
    let form = bob.get("/o/acme/roles/new").await;
    form.is_fine().sees("CRM: contacts").sees("Export contacts");
    form.submit(
        "/o/acme/roles",
        &[("name", "Exporter"), ("permission", "crm:contacts.export")],
    )
    .await
    .is_fine();
    // Retired: who has it keeps it, nobody gets it.
    let page = sam.get("/staff/permissions/crm:contacts.export").await;
    page.submit("/retirement", &[])
        .await
        .is_at("/staff/permissions")
        .sees("Retired");
    bob.post(
        "/o/acme/roles",
        &[("name", "Second"), ("permission", "crm:contacts.export")],
    )
    .await
    .is_refused_at("permission")
    .sees("retired");
    bob.get("/o/acme/roles/exporter").await.is_fine().sees("Retired");
    bob.post(
        "/o/acme/roles/exporter",
        &[
            ("name", "Exporters"),
            ("permission", "crm:contacts.export"),
            ("permission", "crm:contacts.view"),
        ],
    )
    .await
    .is_fine();
    let page = sam.get("/staff/permissions/crm:contacts.export").await;
    page.submit("/restoration", &[]).await.is_fine();
    let page = sam.get("/staff/permissions/crm:contacts.export").await;
    page.submit("crm:contacts.export", &[("description", "Take contacts home")])
        .await
        .is_fine();
    alice.get("/o/acme/roles/exporter").await.sees("Take contacts home");
    let told: Vec<String> = app
        .values("SELECT action || ' ' || target_name FROM audit_events WHERE organization_id IS NULL AND (action LIKE 'permission.%' OR action LIKE 'application.%') ORDER BY at", &[])
        .await;
    assert_eq!(
        told,
        [
            "application.added CRM",
            "permission.added crm:contacts.view",
            "permission.added crm:contacts.export",
            "permission.retired crm:contacts.export",
            "permission.restored crm:contacts.export",
            "permission.edited crm:contacts.export",
        ]
    );
}

#[tokio::test]
async fn bad_input_and_others_change_nothing_in_the_catalogue() {
    let app = App::start().await;
    let (sam, sue) = (app.staff("Sam", "admin").await, app.staff("Sue", "support").await);
    sam.post("/staff/permissions/applications", &[("key", "crm"), ("name", "CRM")])
        .await
        .is_fine();
    for (key, name, field) in [
        ("CRM", "X", "key"),
        ("", "X", "key"),
        ("crm", "X", "key"),
        ("x_y", "X", "key"),
        ("erp", " ", "name"),
    ] {
        sam.post("/staff/permissions/applications", &[("key", key), ("name", name)])
            .await
            .is_refused_at(field);
    }
    for (application, name, sentence, field) in [
        ("crm", "contacts", "See", "permission"),
        ("crm", "Contacts.view", "See", "permission"),
        ("crm", "a.b.c", "See", "permission"),
        ("crm", "contacts.view", "", "description"),
        ("erp", "contacts.view", "See", "application"),
    ] {
        sam.post(
            "/staff/permissions",
            &[
                ("application", application),
                ("permission", name),
                ("description", sentence),
            ],
        )
        .await
        .is_refused_at(field);
    }
    sue.get("/staff/permissions")
        .await
        .is_fine()
        .sees("staff.settings.edit");
    sue.get("/staff/roles").await.is_fine().sees("staff.settings.edit");
    sue.post("/staff/permissions/applications", &[("key", "erp"), ("name", "ERP")])
        .await
        .is_forbidden();
    sue.post("/staff/roles", &[("name", "X")]).await.is_forbidden();
    sam.get("/staff/permissions/members.view").await.is_not_found();
    sam.post("/staff/permissions/members.view/retirement", &[])
        .await
        .is_not_found();
    let all: i64 = app.value("SELECT count(*) FROM permissions", &[]).await;
    assert_eq!(all, 23);
}

#[tokio::test]
async fn after_512_permissions_there_is_no_number_left() {
    let app = App::start().await;
    let sam = app.staff("Sam", "admin").await;
    sam.post("/staff/permissions/applications", &[("key", "crm"), ("name", "CRM")])
        .await
        .is_fine();
    app.execute(
        "INSERT INTO permissions (key, number, application) SELECT 'crm:p' || n || '.view', n, 'crm' FROM generate_series(64, 575) n WHERE n <> 300",
        &[],
    )
    .await;
    // Two at once: one gets the last number.
    let add = async |name: &str| {
        let fields = [("application", "crm"), ("permission", name), ("description", "Last")];
        sam.post("/staff/permissions", &fields).await.text()
    };
    tokio::join!(add("last.one"), add("last.two"));
    let last: Vec<i32> = app
        .values("SELECT number FROM permissions WHERE description = 'Last'", &[])
        .await;
    assert_eq!(last, [300]);
    let fields = [
        ("application", "crm"),
        ("permission", "one.more"),
        ("description", "More"),
    ];
    sam.post("/staff/permissions", &fields)
        .await
        .is_a_conflict()
        .sees("512");
}
