//! Creating, editing, suspending, approving and closing organizations.

use crate::support::{App, PASSWORD};

const NEW: [(&str, &str); 5] = [
    ("name", "Zebra & Sons"),
    ("kind", "partner"),
    ("owner_email", "Zoe@Zebra.example"),
    ("seat_limit", "5"),
    ("contract_ends_on", "2031-01-31"),
];

#[tokio::test]
async fn an_admin_creates_an_organization_and_its_owner_comes_in_by_mail() {
    let app = App::start().await;
    let sam = app.staff("Sam", "admin").await;
    let page = sam
        .get("/staff/organizations")
        .await
        .follow("Create organization")
        .await;
    let page = page.submit("/staff/organizations", &NEW).await;
    page.is_fine()
        .sees("Zebra & Sons")
        .sees("No owner")
        .sees("Invited: zoe@zebra.example")
        .sees("0 of 5")
        .sees("31 Jan 2031");

    let mail = app.mail.wait_for("zoe@zebra.example").await;
    let zoe = app.visitor();
    let invitation = zoe.get(&mail.links[0]).await;
    let action = invitation
        .actions()
        .into_iter()
        .find(|action| invitation.offers(action) && invitation.value_of(action, "name").is_some())
        .expect("a form with a name");
    invitation
        .submit(&action, &[("name", "Zoe Zebra"), ("password", PASSWORD)])
        .await
        .is_fine();
    zoe.get("/o/zebra-sons/members")
        .await
        .is_fine()
        .sees("Zoe Zebra")
        .sees("Owner");
    sam.get("/staff/organizations").await.sees("Partner · Zoe Zebra");
}

#[tokio::test]
async fn bad_input_comes_back_and_a_taken_slug_is_told() {
    let app = App::start().await;
    app.organization("Acme", "Alice").await;
    let sam = app.staff("Sam", "admin").await;
    let form = sam.get("/staff/organizations/new").await;
    let bad = [
        ("name", " "),
        ("slug", "A b"),
        ("kind", "alien"),
        ("owner_email", "zoe"),
        ("seat_limit", "0"),
        ("contract_ends_on", "soon"),
    ];
    let page = sam.post("/staff/organizations", &bad).await;
    for field in ["name", "slug", "kind", "owner_email", "seat_limit", "contract_ends_on"] {
        page.is_refused_at(field);
    }
    assert_eq!(
        page.value_of("/staff/organizations", "owner_email").as_deref(),
        Some("zoe")
    );
    let fields: Vec<_> = NEW.into_iter().chain([("slug", "acme")]).collect();
    form.submit("/staff/organizations", &fields).await.is_refused_at("slug");
    let organizations: i64 = app.value("SELECT count(*) FROM organizations", &[]).await;
    assert_eq!(organizations, 1);
}

#[tokio::test]
async fn staff_edit_an_organization_and_its_admins_see_who_did() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    app.organization("Globex", "Gina").await;
    let sue = app.staff("Sue", "support").await;
    let (path, edit) = (
        format!("/staff/organizations/{}", acme.id),
        format!("/staff/organizations/{}/edit", acme.id),
    );
    let form = sue.get(&edit).await;
    form.submit(&path, &[("slug", "globex")]).await.is_refused_at("slug");
    sue.post(&path, &[("time_zone", "Mars/Olympus"), ("locale", "tlh")])
        .await
        .is_refused_at("time_zone")
        .is_refused_at("locale");
    form.submit(&path, &[]).await.is_at(&path).sees("Nothing was changed");
    form.submit(&path, &[("name", "Acme Two"), ("slug", "acme2"), ("seat_limit", "9")])
        .await
        .is_at(&path)
        .sees("Acme Two");
    alice
        .get("/o/acme/audit")
        .await
        .is_at("/o/acme2/audit")
        .sees("Sue changed the settings of Acme Two")
        .sees("Platform staff");
}

#[tokio::test]
async fn a_suspended_organization_is_closed_to_its_members_until_it_is_reinstated() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let sue = app.staff("Sue", "support").await;
    let path = format!("/staff/organizations/{}", acme.id);
    let page = sue.get(&path).await;
    page.submit(&format!("{path}/suspension"), &[("reason", " ")])
        .await
        .is_refused_at("reason");
    alice.get("/o/acme").await.is_fine();
    let page = page
        .submit(&format!("{path}/suspension"), &[("reason", "unpaid invoices")])
        .await;
    page.is_at(&path).sees("Acme was suspended").sees("unpaid invoices");
    alice
        .get("/o/acme")
        .await
        .sees("This organization is suspended")
        .sees("unpaid invoices");
    // What somebody else did a moment ago is told, not done again.
    sue.post(&format!("{path}/suspension"), &[("reason", "again")])
        .await
        .sees("Nothing was changed");
    sue.post(&format!("{path}/approval"), &[]).await.is_a_conflict();

    page.submit(&format!("{path}/reinstatement"), &[])
        .await
        .is_at(&path)
        .sees("Acme was reinstated");
    alice
        .get("/o/acme/audit")
        .await
        .is_fine()
        .sees("Sue suspended Acme")
        .sees("Sue reinstated Acme");
}

#[tokio::test]
async fn closing_asks_for_the_name() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let path = format!("/staff/organizations/{}", acme.id);
    app.staff("Sue", "support")
        .await
        .get(&format!("{path}/termination"))
        .await
        .is_forbidden();
    let sam = app.staff("Sam", "admin").await;
    let page = sam.get(&path).await;
    let page = page
        .submit(&format!("{path}/termination"), &[("confirmation", "acme")])
        .await;
    page.is_refused_at("confirmation");
    let page = sam.get(&path).await.follow("See what ends first").await;
    page.is_fine().sees("1 member loses access at once");
    page.submit(&format!("{path}/termination"), &[("confirmation", "Acme")])
        .await
        .is_at(&path)
        .sees("Acme was closed");
    alice.get("/o/acme").await.sees("This organization is closed");
    sam.get(&format!("{path}/termination")).await.is_a_conflict();
    app.staff("Sol", "support")
        .await
        .post(&format!("{path}/restoration"), &[])
        .await
        .is_forbidden();
    sam.get(&path)
        .await
        .submit(&format!("{path}/restoration"), &[])
        .await
        .sees("Acme was reinstated");
    alice.get("/o/acme").await.is_fine();
}

#[tokio::test]
async fn those_who_wait_are_approved_or_refused() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let (globex, gina) = app.organization("Globex", "Gina").await;
    app.execute("UPDATE organizations SET status = 'pending'", &[]).await;
    alice.get("/o/acme").await.sees("waiting for approval");
    let sue = app.staff("Sue", "support").await;
    let page = sue.get("/staff/sign-ups").await;
    page.sees("alice@acme.example").sees("gina@globex.example");
    page.submit(&format!("/staff/sign-ups/{}/refusal", globex.id), &[("reason", "")])
        .await
        .is_refused_at("reason");
    page.submit(
        &format!("/staff/sign-ups/{}/refusal", globex.id),
        &[("reason", "no such company")],
    )
    .await
    .sees("Globex was refused");
    page.submit(&format!("/staff/sign-ups/{}/approval", globex.id), &[])
        .await
        .is_a_conflict();
    gina.get("/o/globex").await.sees("This organization is closed");

    page.submit(&format!("/staff/sign-ups/{}/approval", acme.id), &[])
        .await
        .is_at("/staff/sign-ups")
        .sees("Acme was approved")
        .sees("Nobody waits");
    let mail = app.mail.wait_for("alice@acme.example").await;
    assert_eq!(mail.subject, "Acme is ready");
    alice.get(&mail.links[0]).await.is_at("/o/acme").is_fine();
}

#[tokio::test]
async fn the_list_is_searched_filtered_sorted_and_read_page_by_page() {
    let app = App::start().await;
    app.execute(
        "INSERT INTO organizations (id, slug, name, kind, status_changed_at, created_at, updated_at)
         SELECT gen_random_uuid(), 'org-' || lpad(n::text, 3, '0'), 'Org ' || lpad(n::text, 3, '0'), CASE WHEN n % 2 = 0 THEN 'partner' ELSE 'customer' END,
                now(), now() - n * interval '1 hour', now() FROM generate_series(1, 120) n",
        &[],
    )
    .await;
    let sam = app.staff("Sam", "admin").await;
    let names = |page: &crate::support::Page| page.all("th.table-title .person-name");
    for (sort, first) in [
        ("", "Org 001"),
        ("-name", "Org 120"),
        ("created", "Org 120"),
        ("-created", "Org 001"),
        ("members", ""),
        ("-members", ""),
    ] {
        let mut page = sam.get(&format!("/staff/organizations?sort={sort}")).await;
        let mut seen = names(&page);
        assert!(first.is_empty() || seen[0] == first, "{sort}: {}", seen[0]);
        for _ in 0..2 {
            page = page.follow("Next").await;
            seen.extend(names(&page));
        }
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), 120, "{sort}");
        let back = page.follow("Previous").await.follow("Previous").await;
        assert_eq!(
            names(&back),
            names(&sam.get(&format!("/staff/organizations?sort={sort}")).await),
            "{sort}"
        );
    }
    let page = sam.get("/staff/organizations?q=ORG-00&kind=partner").await;
    assert_eq!(names(&page), ["Org 002", "Org 004", "Org 006", "Org 008"]);
    sam.get("/staff/organizations?status=closed")
        .await
        .sees("Nothing found");
    sam.get("/staff/organizations?q=100%25").await.sees("Nothing found");
    let block = sam.htmx_get("/staff/organizations?q=org-007").await.text();
    assert!(block.contains("Org 007") && !block.contains("<html"), "{block}");
}

#[tokio::test]
async fn an_unknown_organization_is_not_found() {
    let app = App::start().await;
    let sam = app.staff("Sam", "admin").await;
    for id in ["00000000-0000-0000-0000-000000000000", "acme"] {
        for rest in ["", "/edit", "/termination"] {
            sam.get(&format!("/staff/organizations/{id}{rest}"))
                .await
                .is_not_found();
        }
        sam.post(&format!("/staff/organizations/{id}/suspension"), &[("reason", "x")])
            .await
            .is_not_found();
    }
}
