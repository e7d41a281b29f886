//! Why somebody may do something, and who may do it.

use crate::support::{App, Organization, Person};
use uuid::Uuid;

fn access_of(member: &Person) -> String {
    member.path(&format!("/members/{}/access", member.member_id()))
}

/// A team with this person in it.
async fn team(app: &App, acme: &Organization, name: &str, people: &[&Person]) -> Uuid {
    let id = Uuid::from_u128(acme.id.as_u128() ^ name.bytes().map(u128::from).product::<u128>());
    app.execute(
        "INSERT INTO teams (organization_id, id, name, created_at) VALUES ($1, $2, $3, now())",
        &[&acme.id, &id, &name],
    )
    .await;
    for person in people {
        app.execute(
            "INSERT INTO team_members (organization_id, team_id, member_id, created_at) VALUES ($1, $2, $3, now())",
            &[&acme.id, &id, &person.member_id()],
        )
        .await;
    }
    id
}

/// Gives a role in a team, as somebody.
async fn give(app: &App, acme: &Organization, person: &Person, role: &str, team: Uuid) {
    app.execute(
        "INSERT INTO assignments (organization_id, id, member_id, role_id, created_at, created_by, team_id)
         SELECT $1, gen_random_uuid(), $2, id, now(), 'Tess', $4 FROM roles WHERE organization_id = $1 AND key = $3",
        &[&acme.id, &person.member_id(), &role, &team],
    )
    .await;
}

#[tokio::test]
async fn every_permission_names_the_assignment_that_gives_it() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let carol = acme.member("Carol", "member").await;
    alice
        .post(
            &carol.path(&format!("/members/{}/roles", carol.member_id())),
            &[("role", "member"), ("role", "auditor")],
        )
        .await
        .is_fine();
    let sales = team(&app, &acme, "Sales", &[&carol]).await;
    give(&app, &acme, &carol, "user_manager", sales).await;
    let page = alice.get(&access_of(&carol)).await;
    page.is_fine()
        .sees("What Carol may do")
        .sees("See members")
        .sees("given by Alice")
        .sees("in Sales")
        .sees("given by Tess")
        .sees("members.view")
        .does_not_see("organization.close")
        .does_not_see("Every permission of every application");
    // The filter narrows it, with and without scripts.
    let narrowed = alice.get(&format!("{}?q=audit.export", access_of(&carol))).await;
    narrowed.is_fine().sees("audit.export").does_not_see("members.invite");
    let block = alice.htmx_get(&format!("{}?q=audit.export", access_of(&carol))).await;
    assert!(block.text().contains("audit.export") && !block.text().contains("<html"));
    alice
        .get(&format!("{}?q=nonsense", access_of(&carol)))
        .await
        .is_fine()
        .sees("Nothing found");
    // The owner's every application permission is one line; and who could change it.
    alice
        .get(&access_of(&alice))
        .await
        .is_fine()
        .sees("What you may do")
        .sees("Every permission of every application")
        .sees("Nobody else in the organization");
    page.sees("Who could change this").sees("Alice");
    assert!(
        page.attributes("a", "href")
            .iter()
            .any(|path| path.ends_with("action=member.roles_changed"))
    );
}

#[tokio::test]
async fn application_permissions_stand_under_their_application() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let carol = acme.member("Carol", "member").await;
    app.execute("INSERT INTO applications VALUES ('crm', 'CRM', now())", &[])
        .await;
    app.execute(
        "INSERT INTO permissions (key, number, application, description) VALUES ('crm:contacts.export', 64, 'crm', 'Take contacts out')",
        &[],
    )
    .await;
    acme.defines("seller", &["crm:contacts.export"]).await;
    acme_gives(&app, &acme, &carol, "seller").await;
    alice
        .get(&access_of(&carol))
        .await
        .is_fine()
        .sees("CRM: contacts")
        .sees("Take contacts out")
        .sees("Seller");
    let page = alice.get("/o/acme/permissions/crm%3Acontacts.export").await;
    page.is_fine()
        .sees("Take contacts out")
        .sees("Carol")
        .sees("Alice")
        .sees("Seller")
        .sees("Owner");
    alice
        .get("/o/acme/permissions")
        .await
        .is_fine()
        .sees("CRM: contacts")
        .sees("Change sign-in methods")
        .follow("members.invite")
        .await
        .is_fine();
}

async fn acme_gives(app: &App, acme: &Organization, person: &Person, role: &str) {
    app.execute(
        "INSERT INTO assignments (organization_id, id, member_id, role_id, created_at)
         SELECT $1, gen_random_uuid(), $2, id, now() FROM roles WHERE organization_id = $1 AND key = $3",
        &[&acme.id, &person.member_id(), &role],
    )
    .await;
}

#[tokio::test]
async fn everybody_may_see_their_own_and_only_some_that_of_others() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let carol = acme.member("Carol", "member").await;
    let gina = app.organization("Globex", "Gina").await.1;
    carol.get(&access_of(&carol)).await.is_fine().sees("What you may do");
    carol.get(&access_of(&alice)).await.is_forbidden().sees("members.view");
    gina.get(&access_of(&carol)).await.is_not_found();
    app.visitor().get(&access_of(&carol)).await.asks_to_sign_in();
    alice
        .get("/o/acme/members/00000000-0000-0000-0000-000000000000/access")
        .await
        .is_not_found();
    alice
        .get(&format!("/o/acme/members/{}/access", gina.member_id()))
        .await
        .is_not_found();
    alice.get("/o/acme/members/nonsense/access").await.is_not_found();
}

#[tokio::test]
async fn what_does_not_work_now_says_so_first() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let carol = acme.member("Carol", "auditor").await;
    let at = |noun: &str| format!("/o/acme/members/{}/{noun}", carol.member_id());
    alice.post(&at("suspension"), &[]).await.is_fine();
    alice
        .get(&access_of(&carol))
        .await
        .is_fine()
        .sees("Carol is suspended: none of this works now.");
    alice.post(&at("removal"), &[]).await.is_fine();
    alice
        .get(&access_of(&carol))
        .await
        .is_fine()
        .sees("Carol was removed: none of this works now.");
}

#[tokio::test]
async fn teams_beyond_reach_are_counted_and_not_named() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let (tom, carol, dora) = (
        acme.member("Tom", "member").await,
        acme.member("Carol", "member").await,
        acme.member("Dora", "admin").await,
    );
    let sales = team(&app, &acme, "Sales", &[&tom, &carol]).await;
    let secret = team(&app, &acme, "Skunkworks", &[&carol, &dora]).await;
    give(&app, &acme, &tom, "user_manager", sales).await;
    give(&app, &acme, &carol, "auditor", secret).await;
    give(&app, &acme, &carol, "user_manager", secret).await;
    tom.get(&access_of(&carol))
        .await
        .is_fine()
        .sees("And 2 roles in teams that you do not see.")
        .does_not_see("Skunkworks")
        .does_not_see("audit.export");
    tom.get(&access_of(&dora)).await.is_not_found();
    let page = tom.get("/o/acme/permissions/members.invite").await;
    page.is_fine()
        .sees("Limited to your teams")
        .sees("Tom")
        .sees("Carol")
        .sees("and one role in a team that you do not see")
        .does_not_see("Skunkworks")
        .does_not_see("dora@acme.example")
        .does_not_see("alice@acme.example");
    tom.get("/o/acme/permissions/members.invite/holders")
        .await
        .is_forbidden();
    alice
        .get(&access_of(&carol))
        .await
        .is_fine()
        .sees("in Skunkworks")
        .sees("audit.export");
}

#[tokio::test]
async fn a_permission_shows_everybody_who_holds_it_and_why() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let (bob, carol, axel) = (
        acme.member("Bob", "admin").await,
        acme.member("Carol", "member").await,
        acme.member("Axel", "auditor").await,
    );
    let closing = axel.get("/o/acme/permissions/organization.close").await;
    closing.is_fine().sees("Alice").does_not_see("Bob").sees("1 person");
    let audit = alice.get("/o/acme/permissions/audit.export").await;
    audit
        .is_fine()
        .sees("Alice")
        .sees("Bob")
        .sees("Axel")
        .does_not_see("Carol")
        .sees("3 people");
    audit
        .follow("Everything Bob may do")
        .await
        .is_fine()
        .sees("What Bob may do");
    audit
        .follow("Auditor")
        .await
        .is_fine()
        .follow("audit.export")
        .await
        .is_at("/o/acme/permissions/audit.export");
    carol.get("/o/acme/permissions").await.is_forbidden().sees("roles.view");
    carol.get("/o/acme/permissions/audit.export").await.is_forbidden();
    let gina = app.organization("Globex", "Gina").await.1;
    gina.get("/o/acme/permissions").await.is_not_found();
    for unknown in ["audit.imagine", "x", "crm%3Acontacts.export", "%00", "audit.export%27"] {
        alice
            .get(&format!("/o/acme/permissions/{unknown}"))
            .await
            .is_not_found();
    }
    alice
        .get("/o/acme/permissions?q=webhook")
        .await
        .is_fine()
        .sees("webhooks.edit")
        .does_not_see("members.view");
    // What is over does not count, suspended people do.
    app.execute(
        "UPDATE assignments SET ends_at = now() - interval '1 second' WHERE member_id = $1",
        &[&bob.member_id()],
    )
    .await;
    alice
        .post(&format!("/o/acme/members/{}/suspension", axel.member_id()), &[])
        .await
        .is_fine();
    alice
        .get("/o/acme/permissions/audit.export")
        .await
        .sees("Suspended")
        .does_not_see("Bob");
}

#[tokio::test]
async fn a_permission_of_everybody_comes_page_by_page() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    app.execute(
        "INSERT INTO users (id, email, name, password_hash, created_at, password_changed_at)
         SELECT gen_random_uuid(), 'crowd' || i || '@example.com', 'Person ' || (i % 7), 'x', now(), now() FROM generate_series(1, 120) i",
        &[],
    )
    .await;
    app.execute(
        "INSERT INTO members (organization_id, id, user_id, name, email, status, status_changed_at, joined_at)
         SELECT $1, gen_random_uuid(), id, name, email, 'active', now(), now() FROM users WHERE email LIKE 'crowd%'",
        &[&acme.id],
    )
    .await;
    app.execute(
        "INSERT INTO assignments (organization_id, id, member_id, role_id, created_at)
         SELECT m.organization_id, gen_random_uuid(), m.id, r.id, now() FROM members m JOIN roles r USING (organization_id)
          WHERE r.key = 'auditor' AND m.email LIKE 'crowd%'",
        &[],
    )
    .await;
    let mut page = alice.get("/o/acme/permissions/audit.view").await;
    let mut seen: Vec<String> = vec![];
    loop {
        seen.extend(page.attributes("tbody .person-name", "href"));
        let next = page.attributes("a[rel=next]", "href");
        let Some(next) = next.first() else { break };
        page = alice.get(next).await;
        page.is_fine();
    }
    let all = seen.len();
    seen.sort();
    seen.dedup();
    assert_eq!((seen.len(), all), (121, 121));
    alice
        .get("/o/acme/permissions/audit.view?after=nonsense")
        .await
        .is_fine();
}

#[tokio::test]
async fn the_file_of_holders_is_safe_for_spreadsheets_and_written_down() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    let uma = acme.member("Uma", "user_manager").await;
    app.execute("UPDATE users SET name = '=cmd|calc' WHERE id = $1", &[&bob.id()])
        .await;
    let file = alice
        .asks(
            reqwest::Method::GET,
            "/o/acme/permissions/members.edit/holders",
            &[],
            "",
        )
        .await;
    let text = file.text();
    assert!(text.starts_with("\"name\",\"email\""), "{text}");
    assert!(
        text.contains("\"'=cmd|calc\",\"bob@acme.example\",\"active\",\"Admin\""),
        "{text}"
    );
    assert_eq!(text.lines().count(), 4);
    uma.get("/o/acme/permissions/members.edit/holders")
        .await
        .is_forbidden()
        .sees("audit.export");
    let events: Vec<String> = app
        .values(
            "SELECT target_name || (after->>'people') FROM audit_events WHERE action = 'permission.holders_exported'",
            &[],
        )
        .await;
    assert_eq!(events, ["members.edit3"]);
}
