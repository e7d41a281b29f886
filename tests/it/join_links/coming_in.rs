//! The way in behind a link.

use super::{comes_in, confirms, count, link_with, page_of};
use crate::support::{App, PASSWORD};

#[tokio::test]
async fn somebody_new_proves_their_address_first_and_is_in() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let link = link_with(&alice, &[]).await;
    let ann = app.newcomer("Ann", "ann@new.example");
    let page = ann.get(&link).await;
    page.is_fine()
        .sees("Join Acme")
        .sees("Alice")
        .sees("Member")
        .sees("Works until");
    assert!(
        !page.html().contains("Warehouse"),
        "what it is for is none of their business"
    );
    let proven = confirms(&app, &ann, &link, "Ann@New.example").await;
    proven.is_fine().sees("ann@new.example").sees("Create your account");
    assert_eq!(
        count(&app, "SELECT count(*) FROM users WHERE email = 'ann@new.example'").await,
        0
    );
    proven
        .submit("/acceptance", &[("name", ""), ("password", PASSWORD)])
        .await
        .is_refused_at("name");
    proven
        .submit("/acceptance", &[("name", "Ann"), ("password", "short")])
        .await
        .is_refused_at("password");
    let home = proven
        .submit("/acceptance", &[("name", "Ann"), ("password", PASSWORD)])
        .await;
    home.is_at("/o/acme").sees("Welcome to Acme");
    let member: String = app
        .value("SELECT id::text FROM members WHERE email = 'ann@new.example'", &[])
        .await;
    alice
        .get(&format!("/o/acme/members/{member}"))
        .await
        .sees("through the join link “Warehouse”");
    page_of(&app, &alice).await.sees("1 of 25").sees("Ann");
    let by: String = app
        .value("SELECT a.created_by FROM assignments a JOIN members m ON m.id = a.member_id WHERE m.email = 'ann@new.example'", &[])
        .await;
    assert_eq!(by, "Alice");
    let used = "SELECT count(*) FROM audit_events WHERE action = 'join_link.used' AND outcome = 'done' AND target_name = 'Warehouse' AND actor_name = 'Ann'";
    assert_eq!(count(&app, used).await, 1);

    ann.get(&proven.path()).await.has_status(410).sees("was used");
    ann.post(&format!("{}/acceptance", proven.path()), &[])
        .await
        .has_status(410);
    assert_eq!(count(&app, "SELECT uses::bigint FROM join_links").await, 1);
}

#[tokio::test]
async fn somebody_with_an_account_signs_in_or_joins_at_once() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let link = link_with(&alice, &[]).await;
    let bea = app.person("Bea", "bea@new.example").await;
    let page = confirms(&app, &bea, &link, "bea@new.example").await;
    page.sees("You have an account");
    assert!(!page.offers("/acceptance"));
    bea.post(
        &format!("{}/acceptance", page.path()),
        &[("name", "Bea"), ("password", PASSWORD)],
    )
    .await
    .is_a_conflict();
    let bea = bea.signed_in().await;
    let page = bea.get(&page.path()).await;
    page.sees("You are signed in as Bea");
    page.submit("/acceptance", &[]).await.is_at("/o/acme");

    let dan = app.person("Dan", "dan@new.example").await.signed_in().await;
    let page = dan.get(&link).await;
    page.sees("You are signed in as Dan");
    page.submit("/acceptance", &[]).await.is_at("/o/acme").sees("Welcome");
    page.submit("/acceptance", &[]).await.is_a_conflict().sees("already");
    assert_eq!(count(&app, "SELECT uses::bigint FROM join_links").await, 2);

    // A personal link is for its address: another account is asked to switch.
    let eve = app.person("Eve", "eve@new.example").await.signed_in().await;
    let page = confirms(&app, &app.visitor(), &link, "fay@new.example").await;
    let page = eve.get(&page.path()).await;
    page.sees("This link is for another address").sees("eve@new.example");
    eve.post(&format!("{}/acceptance", page.path()), &[])
        .await
        .is_a_conflict();
    assert_eq!(
        count(
            &app,
            "SELECT count(*) FROM members WHERE email IN ('eve@new.example', 'fay@new.example')"
        )
        .await,
        0
    );
}

#[tokio::test]
async fn the_answer_to_an_address_is_the_same_for_everybody() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    acme.member("Carol", "member").await;
    app.person("Bea", "bea@acme.example").await;
    let link = link_with(&alice, &[]).await;
    let mut answers = vec![];
    for email in ["carol@acme.example", "bea@acme.example", "nobody@acme.example"] {
        let page = app
            .visitor()
            .get(&link)
            .await
            .submit("/emails", &[("email", email)])
            .await;
        page.is_fine();
        answers.push(page.text().replace(email, "…"));
        app.mail.wait_for(email).await;
    }
    assert!(answers.iter().all(|answer| *answer == answers[0]));
    let page = app.visitor().get(&link).await;
    page.submit("/emails", &[("email", "nonsense")])
        .await
        .is_refused_at("email");
    // The sixth within an hour gets the same words, but no mail.
    for _ in 0..8 {
        page.submit("/emails", &[("email", "often@acme.example")])
            .await
            .is_fine()
            .sees("Check your mail");
    }
    let rows = "SELECT count(*) FROM join_confirmations WHERE email = 'often@acme.example'";
    assert_eq!(count(&app, rows).await, 5);
    let mut last = 200;
    for number in 0..60 {
        let email = format!("n{number}@acme.example");
        last = page.submit("/emails", &[("email", &email)]).await.status();
    }
    assert_eq!(last, 429, "one network cannot send mails without end");
}

#[tokio::test]
async fn looking_changes_nothing_however_often_a_scanner_opens_the_links() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let link = link_with(&alice, &[]).await;
    let page = confirms(&app, &app.visitor(), &link, "ann@new.example").await;
    let before: Vec<String> = rows(&app).await;
    for _ in 0..5 {
        app.visitor().get(&link).await.is_fine();
        app.visitor().get(&page.path()).await.is_fine();
        let headers = [("purpose", "prefetch")];
        app.visitor()
            .asks(reqwest::Method::HEAD, &page.path(), &headers, "")
            .await;
    }
    assert_eq!(before, rows(&app).await);
    let home = page
        .submit("/acceptance", &[("name", "Ann"), ("password", PASSWORD)])
        .await;
    home.is_at("/o/acme");
}

async fn rows(app: &App) -> Vec<String> {
    app.values(
        "SELECT to_jsonb(l)::text FROM join_links l UNION ALL SELECT to_jsonb(c)::text FROM join_confirmations c
         UNION ALL SELECT to_jsonb(m)::text FROM members m WHERE m.email LIKE '%new.example' ORDER BY 1",
        &[],
    )
    .await
}

#[tokio::test]
async fn a_link_for_a_team_gives_its_roles_there_alone() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let team = uuid::Uuid::from_u128(7);
    app.execute(
        "INSERT INTO teams (organization_id, id, name, created_at) VALUES ($1, $2, 'Sales', now())",
        &[&acme.id, &team],
    )
    .await;
    let owner = [("name", "X"), ("role", "owner"), ("team", &team.to_string())];
    alice.post("/o/acme/join-links", &owner).await.has_status(422);
    let link = link_with(&alice, &[("role", "user_manager"), ("team", &team.to_string())]).await;
    page_of(&app, &alice).await.sees("Sales");
    let (_, home) = comes_in(&app, &link, "Ann", "ann@new.example").await;
    home.is_at("/o/acme");
    let placed = "SELECT count(*) FROM members m JOIN assignments a ON a.member_id = m.id JOIN team_members t ON t.member_id = m.id
                   WHERE m.email = 'ann@new.example' AND a.team_id IS NOT NULL";
    assert!(count(&app, placed).await >= 1);
    let everywhere = "SELECT count(*) FROM members m JOIN assignments a ON a.member_id = m.id WHERE m.email = 'ann@new.example' AND a.team_id IS NULL";
    assert_eq!(count(&app, everywhere).await, 0);
}
