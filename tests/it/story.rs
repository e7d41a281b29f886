//! The whole story, from an empty installation to a colleague whose access ends.

use crate::support::{App, PASSWORD, Person};

/// `…/members/{id}` of the colleague with this name.
async fn page_of(viewer: &Person, members: &str, name: &str) -> String {
    let page = viewer.get(members).await;
    let links = page.attributes("a[href*='/members/']", "href");
    let names = page.all("a[href*='/members/']");
    let at = names
        .iter()
        .position(|n| n.contains(name))
        .unwrap_or_else(|| panic!("no link to {name}: {names:?}"));
    links[at].clone()
}

#[tokio::test]
async fn staff_create_an_organization_and_its_owner_runs_it() {
    let app = App::start().await;

    let printed = app.command(&["staff", "invite", "sam@tenantry.example"]);
    let link = printed
        .split_whitespace()
        .find(|word| word.starts_with("http"))
        .expect("a link");
    let sam = app.newcomer("Sam", "sam@tenantry.example");
    let page = sam.get(link).await;
    let action = page
        .actions()
        .into_iter()
        .find(|action| action.starts_with("/staff-invitations/"))
        .expect("a form");
    page.submit(&action, &[("name", "Sam"), ("password", PASSWORD)])
        .await
        .is_fine();
    sam.get("/staff").await.is_fine();
    app.visitor().get(link).await.does_not_see("Password");

    let page = sam.get("/staff/organizations/new").await;
    let fields = [
        ("name", "Acme Industries"),
        ("slug", "acme"),
        ("kind", "customer"),
        ("owner_email", "alice@acme.example"),
    ];
    page.submit("/staff/organizations", &fields)
        .await
        .is_fine()
        .sees("Acme Industries");

    let alice = app.newcomer("Alice", "alice@acme.example");
    let letter = app.mail.wait_for("alice@acme.example").await;
    alice.get(&letter.links[0]).await.sees("Acme Industries").sees("Owner");
    alice.accepts(&letter.links[0]).await.is_fine().is_at("/o/acme");

    let invitations = alice.get("/o/acme/invitations").await;
    invitations
        .submit(
            "/o/acme/invitations",
            &[("emails", "bob@acme.example, carol@acme.example"), ("role", "member")],
        )
        .await
        .sees("2 invitations were sent");
    let (bob, carol) = (
        app.newcomer("Bob", "bob@acme.example"),
        app.newcomer("Carol", "carol@acme.example"),
    );
    for newcomer in [&bob, &carol] {
        let letter = app.mail.wait_for(&newcomer.email).await;
        assert!(
            letter.text.contains("Alice") && letter.text.contains("Acme Industries"),
            "{}",
            letter.text
        );
        newcomer.accepts(&letter.links[0]).await.is_fine().is_at("/o/acme");
    }
    bob.get("/o/acme/members")
        .await
        .is_forbidden()
        .sees("members.view")
        .sees("Alice");

    let bobs_page = page_of(&alice, "/o/acme/members", "Bob").await;
    alice
        .get(&bobs_page)
        .await
        .submit("/roles", &[("role", "user_manager")])
        .await
        .is_fine()
        .sees("User manager");
    bob.get("/o/acme/members").await.is_fine().sees("Carol");

    let carols_page = page_of(&bob, "/o/acme/members", "Carol").await;
    let page = bob.get(&carols_page).await.submit("/removal", &[]).await;
    page.is_fine().sees("Carol");
    carol.get("/o/acme").await.asks_to_sign_in();
    let undo = page
        .actions()
        .into_iter()
        .find(|action| action.ends_with("/restoration"))
        .expect("an undo");
    page.submit(&undo, &[]).await.is_fine();
    carol.signs_in().await.is_fine();
    carol.get("/o/acme").await.is_fine();

    bob.get(&carols_page).await.submit("/removal", &[]).await.is_fine();
    let carol = carol.in_another_browser();
    carol.signs_in().await.is_fine();
    carol.get("/o/acme").await.is_not_found();
    carol.get("/account").await.is_fine();
    alice.get("/o/acme/audit").await.sees("Carol").sees("Bob");
}

#[tokio::test]
async fn a_new_customer_signs_up_alone() {
    let app = App::start().await;
    let nina = app.newcomer("Nina", "nina@initrode.example");
    let page = nina.get("/sign-up").await;
    let fields = [
        ("name", "Nina"),
        ("email", "nina@initrode.example"),
        ("organization", "Initrode"),
    ];
    page.submit("/sign-up", &fields)
        .await
        .is_fine()
        .sees("nina@initrode.example");
    let letter = app.mail.wait_for("nina@initrode.example").await;
    let link = &letter.links[0];
    let page = nina.get(link).await;
    page.is_fine().sees("Initrode");
    page.submit("/sign-up/", &[("password", "short")])
        .await
        .is_refused_at("password");
    page.submit("/sign-up/", &[("password", PASSWORD)])
        .await
        .is_fine()
        .is_at("/o/initrode");
    nina.get("/o/initrode/members")
        .await
        .is_fine()
        .sees("Nina")
        .sees("Owner");
    app.visitor().get(link).await.has_status(410);

    nina.signs_out().await;
    nina.get("/o/initrode").await.asks_to_sign_in();
    nina.signs_in().await.is_fine();
    nina.get("/o/initrode").await.is_fine();
}

#[tokio::test]
async fn a_person_in_two_organizations_switches_between_them() {
    let app = App::start().await;
    let (acme, _) = app.organization("Acme", "Alice").await;
    let (globex, gina) = app.organization("Globex", "Gina").await;
    let carol = acme.member("Carol", "member").await;
    let page = gina.invites(&carol.email, "auditor").await;
    page.is_fine();
    let letter = app.mail.wait_for(&carol.email).await;
    let page = carol.get(&letter.links[0]).await;
    page.sees("Globex")
        .sees("Auditor")
        .submit("/acceptance", &[])
        .await
        .is_fine()
        .is_at("/o/globex");
    carol.get("/organizations").await.sees("Acme").sees("Globex");
    carol.get(&globex.path("/members")).await.is_fine();
    carol.get(&acme.path("/members")).await.is_forbidden();
}
