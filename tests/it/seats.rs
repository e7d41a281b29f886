//! Seats: invitations reserve them, acceptance fills them, and the last one is taken once.

use crate::support::{App, PASSWORD};

async fn with_seats(app: &App, seats: i32) -> (crate::support::Organization, crate::support::Person) {
    let (acme, alice) = app.organization("Acme", "Alice").await;
    app.execute(
        "UPDATE organizations SET seat_limit = $2 WHERE id = $1",
        &[&acme.id, &seats],
    )
    .await;
    (acme, alice)
}

#[tokio::test]
async fn an_open_invitation_holds_a_seat_until_it_is_over() {
    let app = App::start().await;
    let (_, alice) = with_seats(&app, 3).await;
    let page = alice
        .invites("a@acme.example b@acme.example c@acme.example", "member")
        .await;
    page.is_a_conflict().sees("You have 2 seats left and asked for 3");
    let (sent, refused): (i64, i64) = (
        app.value("SELECT count(*) FROM invitations", &[]).await,
        app.value(
            "SELECT count(*) FROM audit_events WHERE action = 'invitation.sent' AND outcome = 'refused'",
            &[],
        )
        .await,
    );
    assert_eq!((sent, refused), (0, 1));
    alice.invites("a@acme.example b@acme.example", "member").await.is_fine();
    alice.get("/o/acme").await.sees("1 of 3 seats are taken, 2 reserved");
    alice
        .get("/o/acme/invitations/new")
        .await
        .sees("1 of 3 seats are taken, 2 reserved");
    alice
        .invites("c@acme.example", "member")
        .await
        .is_a_conflict()
        .sees("There is no seat left");
    // One expires: its seat is free, and to send it again takes one.
    app.execute(
        "UPDATE invitations SET expires_at = now() - interval '1 hour' WHERE email = 'a@acme.example'",
        &[],
    )
    .await;
    let id: uuid::Uuid = app
        .value("SELECT id FROM invitations WHERE email = 'a@acme.example'", &[])
        .await;
    alice.invites("c@acme.example", "member").await.is_fine();
    alice
        .post(&format!("/o/acme/invitations/{id}/resends"), &[])
        .await
        .is_a_conflict()
        .sees("Every seat is taken");
    // So does taking a revocation back.
    let id: uuid::Uuid = app
        .value("SELECT id FROM invitations WHERE email = 'b@acme.example'", &[])
        .await;
    alice
        .post(&format!("/o/acme/invitations/{id}/revocation"), &[])
        .await
        .is_fine();
    alice.invites("d@acme.example", "member").await.is_fine();
    alice
        .post(&format!("/o/acme/invitations/{id}/restoration"), &[])
        .await
        .is_a_conflict();
    // An address that is invited already asks for no further seat.
    app.execute("UPDATE organizations SET seat_limit = 1", &[]).await;
    app.mail.wait_for("d@acme.example").await;
}

#[tokio::test]
async fn an_invitation_fills_its_own_seat() {
    let app = App::start().await;
    let (_, alice) = with_seats(&app, 2).await;
    alice.invites("nina@acme.example", "member").await.is_fine();
    let nina = app.newcomer("Nina", "nina@acme.example");
    nina.accepts(&app.mail.wait_for("nina@acme.example").await.links[0])
        .await
        .is_at("/o/acme");
    alice.get("/o/acme").await.sees("Every seat is taken");
}

#[tokio::test]
async fn an_ended_membership_frees_its_seat_and_a_suspended_one_does_not() {
    let app = App::start().await;
    let (acme, alice) = with_seats(&app, 2).await;
    let bob = acme.member("Bob", "member").await;
    alice.suspends(&bob, "away").await.is_fine();
    alice.invites("nina@acme.example", "member").await.is_a_conflict();
    app.execute(
        "UPDATE members SET ends_at = now() - interval '1 minute' WHERE id = $1",
        &[&bob.member_id()],
    )
    .await;
    alice.invites("nina@acme.example", "member").await.is_fine();
}

#[tokio::test]
async fn of_parallel_invitations_one_gets_the_last_seat() {
    for _ in 0..5 {
        let app = App::start().await;
        let (acme, alice) = with_seats(&app, 3).await;
        let bob = acme.member("Bob", "admin").await;
        let fields = |email| [("emails", email), ("role", "member"), ("expires_in_days", "7")];
        let (nina, otto) = (fields("nina@acme.example"), fields("otto@acme.example"));
        let (first, second) = tokio::join!(
            alice.post("/o/acme/invitations", &nina),
            bob.post("/o/acme/invitations", &otto)
        );
        let mut statuses = [first.status(), second.status()];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 409]);
    }
}

#[tokio::test]
async fn acceptance_and_invitation_do_not_wait_for_each_other_forever() {
    let app = App::start().await;
    let (_, alice) = with_seats(&app, 20).await;
    for round in 0..5 {
        let email = format!("n{round}@acme.example");
        alice.invites(&email, "member").await.is_fine();
        let nina = app.newcomer("Nina", &email);
        let link = app.mail.wait_for(&email).await.links[0].clone();
        let action = nina
            .get(&link)
            .await
            .actions()
            .into_iter()
            .find(|a| a.ends_with("/acceptance"))
            .expect("a form");
        let joins = [("name", "Nina"), ("password", PASSWORD)];
        let again = [("emails", email.as_str()), ("role", "member"), ("expires_in_days", "7")];
        let (joined, invited) = tokio::join!(nina.post(&action, &joins), alice.post("/o/acme/invitations", &again));
        assert_eq!((joined.status(), invited.status()), (200, 409));
    }
}

#[tokio::test]
async fn whoever_is_invited_has_their_seat_also_when_they_come_by_another_way() {
    let app = App::start().await;
    let (_, alice) = with_seats(&app, 2).await;
    let page = alice.get("/o/acme/join-links/new").await;
    let page = page.submit("/join-links", &[("name", "Warehouse")]).await;
    let address = page.all("#address").pop().expect("the page shows the address");
    let link = &address[address.find("/join/").expect("an address of ours")..];
    alice.invites("nina@acme.example", "member").await.is_fine();
    app.mail.wait_for("nina@acme.example").await;
    let comes = async |email: &'static str| {
        let browser = app.newcomer("Somebody", email);
        let page = browser.get(link).await;
        page.submit("/emails", &[("email", email)]).await.is_fine();
        let proof = app.mail.wait_for(email).await;
        let form = [("name", "Somebody"), ("password", crate::support::PASSWORD)];
        browser.get(&proof.links[0]).await.submit("/acceptance", &form).await
    };
    // The last seat is Nina's.
    assert_ne!(comes("otto@acme.example").await.path(), "/o/acme");
    comes("nina@acme.example").await.is_at("/o/acme");
    let open = "SELECT count(*) FROM invitations WHERE accepted_at IS NULL AND revoked_at IS NULL";
    assert_eq!(app.value::<i64>(open, &[]).await, 0);
    alice.get("/o/acme/invitations").await.sees("Revoked");
}
