//! Whoever leaves leaves a receipt, and its figures are the database's.

use crate::support::{App, Person};

fn page_of(member: &Person) -> String {
    member.path(&format!("/members/{}", member.member_id()))
}

#[tokio::test]
async fn a_receipt_says_what_became_of_everything() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    bob.signed_in().await;
    bob.post(
        "/o/acme/invitations",
        &[("emails", "one@acme.example two@acme.example"), ("role", "member")],
    )
    .await
    .is_fine();
    let sessions: i64 = app
        .value("SELECT count(*) FROM sessions WHERE user_id = $1", &[&bob.id()])
        .await;
    let path = format!("{}/removal", page_of(&bob));
    let page = alice.get(&page_of(&bob)).await.submit(&path, &[]).await;
    let receipt = page.follow("See the receipt").await;
    receipt
        .is_fine()
        .sees("Receipt for Bob")
        .sees("Removed by Alice")
        .sees(&format!("{sessions} sessions were ended."))
        .sees("Admin")
        .sees("one@acme.example")
        .sees("two@acme.example")
        .sees("Stopped working");
    assert_eq!(
        app.value::<i64>("SELECT count(*) FROM sessions WHERE user_id = $1", &[&bob.id()])
            .await,
        0
    );
    let figures: Vec<String> = app
        .values(
            "SELECT (lines->'sessions'->>'ended') || ' ' || jsonb_array_length(lines->'roles') || ' ' || jsonb_array_length(lines->'made') || ' '
                    || (SELECT count(*) FROM invitations i WHERE i.invited_by = $1 AND i.accepted_at IS NULL) FROM receipts",
            &[&bob.id()],
        )
        .await;
    assert_eq!(figures, [format!("{sessions} 1 2 2")]);
    // The link is dead until somebody makes it theirs.
    let dead = app.mail.wait_for("one@acme.example").await;
    let offers = app.visitor().get(&dead.links[0]).await;
    assert!(!offers.actions().iter().any(|action| action.ends_with("/acceptance")));
    let action = receipt
        .actions()
        .into_iter()
        .find(|action| action.ends_with("/resends"))
        .expect("a way to take over");
    receipt.submit(&action, &[]).await.is_fine();
    let page = alice.get(&page_of(&bob)).await;
    page.follow("What became of everything Bob had")
        .await
        .sees("Sent again by Alice")
        .sees("Stopped working");
}

#[tokio::test]
async fn whoever_belongs_elsewhere_keeps_sessions_that_open_nothing_here() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let (globex, _) = app.organization("Globex", "Gina").await;
    let carol = acme.member("Carol", "member").await;
    globex.takes_in(&carol, &["member"]).await;
    carol.get("/o/acme").await.is_fine();
    app.execute(
        "INSERT INTO session_uses SELECT $1, s.id, $2, now() FROM sessions s WHERE s.user_id = $3 ON CONFLICT DO NOTHING",
        &[&acme.id, &carol.member_id(), &carol.id()],
    )
    .await;
    let used: i64 = app
        .value(
            "SELECT count(*) FROM session_uses WHERE member_id = $1",
            &[&carol.member_id()],
        )
        .await;
    let receipt = alice
        .post(&format!("{}/removal", page_of(&carol)), &[])
        .await
        .follow("See the receipt")
        .await;
    receipt
        .is_fine()
        .sees("No session had to be ended.")
        .sees("since they belong to another organization");
    assert_eq!(
        app.value::<i64>("SELECT (lines->'sessions'->>'kept')::bigint FROM receipts", &[])
            .await,
        used
    );
    carol.get("/o/acme").await.is_not_found();
    carol.get("/o/globex").await.is_fine();
}

#[tokio::test]
async fn leaving_and_removing_many_leave_receipts_too() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let (bob, carol, dora) = (
        acme.member("Bob", "member").await,
        acme.member("Carol", "member").await,
        acme.member("Dora", "member").await,
    );
    dora.get("/o/acme/departure")
        .await
        .submit("/departure", &[])
        .await
        .sees("You left Acme.");
    let (one, two) = (bob.member_id().to_string(), carol.member_id().to_string());
    alice
        .post("/o/acme/members/removal", &[("member", &one), ("member", &two)])
        .await
        .is_fine();
    let causes: Vec<String> = app
        .values(
            "SELECT m.name || ' ' || r.cause FROM receipts r JOIN members m ON m.id = r.member_id ORDER BY 1",
            &[],
        )
        .await;
    assert_eq!(causes, ["Bob removed", "Carol removed", "Dora left"]);
    alice
        .get(&page_of(&dora))
        .await
        .follow("What became of everything Dora had")
        .await
        .is_fine()
        .sees("Left on their own")
        .sees("The browser in which they left stays signed in");
    // A removal that is refused leaves none.
    alice
        .post(&format!("{}/removal", page_of(&alice)), &[])
        .await
        .is_a_conflict();
    assert_eq!(app.value::<i64>("SELECT count(*) FROM receipts", &[]).await, 3);
}

#[tokio::test]
async fn a_receipt_is_for_those_who_may_see_the_member() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let (bob, carol) = (acme.member("Bob", "admin").await, acme.member("Carol", "member").await);
    let gina = app.organization("Globex", "Gina").await.1;
    alice.post(&format!("{}/removal", page_of(&bob)), &[]).await.is_fine();
    let id: uuid::Uuid = app.value("SELECT id FROM receipts", &[]).await;
    let path = format!("/o/acme/receipts/{id}");
    alice.get(&path).await.is_fine();
    carol.get(&path).await.is_forbidden().sees("members.view");
    gina.get(&path).await.is_not_found();
    gina.get(&format!("/o/globex/receipts/{id}")).await.is_not_found();
    app.visitor().get(&path).await.asks_to_sign_in();
    alice
        .get("/o/acme/receipts/00000000-0000-0000-0000-000000000000")
        .await
        .is_not_found();
}

#[tokio::test]
async fn whoever_restores_brings_back_no_more_than_they_may_give() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let uma = acme.member("Uma", "user_manager").await;
    let bob = acme.member("Bob", "member").await;
    alice
        .post(
            &format!("{}/roles", page_of(&bob)),
            &[("role", "admin"), ("role", "member")],
        )
        .await
        .is_fine();
    alice.post(&format!("{}/removal", page_of(&bob)), &[]).await.is_fine();
    let page = uma.get(&page_of(&bob)).await.submit("/restoration", &[]).await;
    page.is_fine()
        .sees("Bob is back, but without what you may not give: Admin.");
    bob.signed_in().await.get("/o/acme/members").await.is_forbidden();
    let held: Vec<String> = app
        .values(
            "SELECT r.key FROM assignments a JOIN roles r ON r.id = a.role_id WHERE a.member_id = $1",
            &[&bob.member_id()],
        )
        .await;
    assert_eq!(held, ["member"]);
    page.follow("What became of everything Bob had")
        .await
        .is_fine()
        .sees("Brought back by Uma")
        .sees("Stayed out, since whoever brought them back may not give it: Admin");
    // A second try brings nothing more.
    alice
        .post(&format!("{}/restoration", page_of(&bob)), &[])
        .await
        .is_fine()
        .sees("Nothing changed");
}

#[tokio::test]
async fn teams_come_back_with_their_people() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "member").await;
    let team = uuid::Uuid::from_u128(7);
    app.execute(
        "INSERT INTO teams (organization_id, id, name, created_at) VALUES ($1, $2, 'Sales', now())",
        &[&acme.id, &team],
    )
    .await;
    app.execute(
        "INSERT INTO team_members (organization_id, team_id, member_id, created_at) VALUES ($1, $2, $3, now())",
        &[&acme.id, &team, &bob.member_id()],
    )
    .await;
    let roster = "SELECT count(*) FROM team_roster";
    let removed = alice.post(&format!("{}/removal", page_of(&bob)), &[]).await;
    removed.follow("See the receipt").await.is_fine().sees("Sales");
    assert_eq!(app.value::<i64>(roster, &[]).await, 0);
    alice
        .post(&format!("{}/restoration", page_of(&bob)), &[])
        .await
        .is_fine();
    assert_eq!(app.value::<i64>(roster, &[]).await, 1);
}

#[tokio::test]
async fn of_two_removals_at_once_one_leaves_a_receipt() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let (bob, dora) = (acme.member("Bob", "member").await, acme.member("Dora", "admin").await);
    let path = format!("{}/removal", page_of(&bob));
    let both = tokio::join!(alice.post(&path, &[]), dora.post(&path, &[]));
    both.0.is_fine();
    both.1.is_fine();
    assert_eq!(app.value::<i64>("SELECT count(*) FROM receipts", &[]).await, 1);
}

#[tokio::test]
async fn who_administers_a_team_sees_of_a_receipt_what_is_within_reach() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let (tom, carol, dora) = (
        acme.member("Tom", "member").await,
        acme.member("Carol", "member").await,
        acme.member("Dora", "member").await,
    );
    let (sales, secret) = (uuid::Uuid::from_u128(7), uuid::Uuid::from_u128(8));
    for (team, name) in [(sales, "Sales"), (secret, "Skunkworks")] {
        app.execute(
            "INSERT INTO teams (organization_id, id, name, created_at) VALUES ($1, $2, $3, now())",
            &[&acme.id, &team, &name],
        )
        .await;
    }
    for (team, member) in [(sales, &tom), (sales, &carol), (secret, &carol), (secret, &dora)] {
        app.execute(
            "INSERT INTO team_members (organization_id, team_id, member_id, created_at) VALUES ($1, $2, $3, now())",
            &[&acme.id, &team, &member.member_id()],
        )
        .await;
    }
    for (member, team) in [(&tom, sales), (&carol, secret)] {
        app.execute(
            "INSERT INTO assignments (organization_id, id, member_id, role_id, team_id, created_at)
             SELECT $1, gen_random_uuid(), $2, id, $3, now() FROM roles WHERE organization_id = $1 AND key = 'user_manager'",
            &[&acme.id, &member.member_id(), &team],
        )
        .await;
    }
    carol
        .post(
            "/o/acme/invitations",
            &[
                ("emails", "secret@acme.example"),
                ("role", "member"),
                ("team", &secret.to_string()),
            ],
        )
        .await
        .is_fine();
    for member in [&carol, &dora] {
        alice.post(&format!("{}/removal", page_of(member)), &[]).await.is_fine();
    }
    let of = async |member: &Person| -> String {
        let id: uuid::Uuid = app
            .value("SELECT id FROM receipts WHERE member_id = $1", &[&member.member_id()])
            .await;
        format!("/o/acme/receipts/{id}")
    };
    alice
        .get(&of(&carol).await)
        .await
        .is_fine()
        .sees("Skunkworks")
        .sees("secret@acme.example");
    tom.get(&of(&carol).await)
        .await
        .is_fine()
        .sees("Sales")
        .sees("And one role in a team that you do not see.")
        .sees("And one beyond your teams.")
        .does_not_see("Skunkworks")
        .does_not_see("secret@acme.example");
    tom.get(&of(&dora).await).await.is_not_found();
}

#[tokio::test]
async fn join_links_stop_with_whoever_made_them() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    app.execute(
        "INSERT INTO join_links (organization_id, id, name, token_hash, sealed, most_uses, created_by, created_by_name, created_at, expires_at)
         SELECT $1, gen_random_uuid(), name, sha256(name::bytea), '', 5, $2, 'Bob', now(), now() + ends
           FROM (VALUES ('Summer school', interval '1 day'), ('Long ago', interval '-1 day')) AS x(name, ends)",
        &[&acme.id, &bob.id()],
    )
    .await;
    let page = alice.post(&format!("{}/removal", page_of(&bob)), &[]).await;
    page.follow("See the receipt")
        .await
        .is_fine()
        .sees("Summer school")
        .sees("Stopped working")
        .does_not_see("Long ago");
    alice
        .post(&format!("{}/restoration", page_of(&bob)), &[])
        .await
        .is_fine();
    alice
        .get(&page_of(&bob))
        .await
        .follow("What became of everything Bob had")
        .await
        .sees("Active")
        .does_not_see("Stopped working");
}

#[tokio::test]
async fn nobody_takes_over_what_they_may_not_give() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let (bob, uma) = (
        acme.member("Bob", "admin").await,
        acme.member("Uma", "user_manager").await,
    );
    bob.post(
        "/o/acme/invitations",
        &[("emails", "boss@acme.example"), ("role", "admin")],
    )
    .await
    .is_fine();
    alice.post(&format!("{}/removal", page_of(&bob)), &[]).await.is_fine();
    let id: uuid::Uuid = app.value("SELECT id FROM invitations", &[]).await;
    uma.post(&format!("/o/acme/invitations/{id}/resends"), &[])
        .await
        .is_forbidden();
    let inviter: uuid::Uuid = app.value("SELECT invited_by FROM invitations", &[]).await;
    assert_eq!(inviter, bob.id());
}
