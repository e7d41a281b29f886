//! Handing over an organization, and appointing an owner where there is none.

use crate::support::{App, Person};

async fn owners(app: &App) -> Vec<String> {
    app.values(
        "SELECT m.name FROM members m JOIN assignments a ON a.organization_id = m.organization_id AND a.member_id = m.id
           JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id
          WHERE r.key = 'owner' AND m.status = 'active' ORDER BY 1",
        &[],
    )
    .await
}

/// Offers, and answers the path of the offer's page.
async fn offer(app: &App, giver: &Person, receiver: &Person, kind: &str) -> String {
    let page = giver.get("/o/acme/ownership").await;
    page.submit("/o/acme/ownership", &[("email", &receiver.email), ("kind", kind)])
        .await
        .is_fine()
        .sees("Ownership is offered to");
    let mail = app.mail.wait_for(&receiver.email).await;
    assert!(
        mail.subject.contains("offers you ownership of Acme"),
        "{}",
        mail.subject
    );
    let link = &mail.links[0];
    link[link.find("/o/").expect("a path")..].to_owned()
}

#[tokio::test]
async fn an_owner_hands_over_when_the_receiver_accepts() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "member").await;
    let carol = acme.member("Carol", "admin").await;
    let gina = app.organization("Globex", "Gina").await.1;
    alice.get("/o/acme/settings").await.follow("Ownership…").await.is_fine();
    let path = offer(&app, &alice, &bob, "hand_over").await;
    assert_eq!(
        owners(&app).await,
        ["Alice", "Gina"],
        "nothing changes before the answer"
    );
    // Nobody else answers it, or sees it.
    carol.get(&path).await.is_not_found();
    carol.post(&format!("{path}/acceptance"), &[]).await.is_not_found();
    gina.post(&format!("{path}/acceptance"), &[]).await.is_not_found();
    alice.post(&format!("{path}/acceptance"), &[]).await.is_not_found();
    carol
        .get("/o/acme/ownership")
        .await
        .is_forbidden()
        .sees("organization.close");
    let page = bob.get(&path).await;
    page.is_fine()
        .sees("Alice offers you ownership of Acme")
        .sees("Alice becomes an admin");
    page.submit("/acceptance", &[])
        .await
        .is_at("/o/acme")
        .sees("You are an owner of Acme now");
    assert_eq!(owners(&app).await, ["Bob", "Gina"]);
    assert!(
        app.mail
            .wait_for(&alice.email)
            .await
            .subject
            .contains("Bob owns Acme now")
    );
    alice.get("/o/acme/closing").await.is_forbidden();
    alice.get("/o/acme/settings").await.is_fine();
    bob.get("/o/acme/audit")
        .await
        .sees("Alice offered ownership to Bob")
        .sees("Bob accepted ownership from Alice");
    bob.post(&format!("{path}/acceptance"), &[]).await.is_not_found();
}

#[tokio::test]
async fn an_offer_is_declined_withdrawn_or_over() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "member").await;
    let path = offer(&app, &alice, &bob, "further").await;
    let again = [("email", bob.email.as_str()), ("kind", "further")];
    alice
        .get("/o/acme/ownership")
        .await
        .submit("/o/acme/ownership", &again)
        .await
        .is_a_conflict()
        .sees("has an open offer");
    bob.get(&path)
        .await
        .submit("/refusal", &[])
        .await
        .sees("You declined the offer");
    assert!(app.mail.wait_for(&alice.email).await.subject.contains("does not want"));

    let path = offer(&app, &alice, &bob, "further").await;
    alice
        .get("/o/acme/ownership")
        .await
        .submit("/withdrawal", &[])
        .await
        .sees("The offer is withdrawn");
    bob.get(&path).await.is_not_found();

    let path = offer(&app, &alice, &bob, "further").await;
    app.execute(
        "UPDATE ownership_offers SET expires_at = now() - interval '1 minute'",
        &[],
    )
    .await;
    bob.post(&format!("{path}/acceptance"), &[]).await.is_not_found();
    let path = offer(&app, &alice, &bob, "further").await;
    bob.get(&path).await.submit("/acceptance", &[]).await.is_fine();
    assert_eq!(owners(&app).await, ["Alice", "Bob"]);
}

#[tokio::test]
async fn only_fitting_members_are_offered_ownership() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "member").await;
    let page = alice.get("/o/acme/ownership").await;
    for email in ["nobody@acme.example", "nonsense", ""] {
        let fields = [("email", email), ("kind", "further")];
        page.submit("/o/acme/ownership", &fields).await.is_refused_at("email");
    }
    alice
        .post("/o/acme/ownership", &[("email", bob.email.as_str()), ("kind", "x")])
        .await
        .is_refused_at("kind");
    let own = [("email", alice.email.as_str()), ("kind", "further")];
    page.submit("/o/acme/ownership", &own)
        .await
        .is_a_conflict()
        .sees("is an owner already");
    app.execute(
        "UPDATE members SET ends_at = now() + interval '3 days' WHERE id = $1",
        &[&bob.member_id()],
    )
    .await;
    let timed = [("email", bob.email.as_str()), ("kind", "further")];
    page.submit("/o/acme/ownership", &timed).await.is_refused_at("email");
    let rows: i64 = app.value("SELECT count(*) FROM ownership_offers", &[]).await;
    assert_eq!(rows, 0);
}

#[tokio::test]
async fn acceptance_and_the_removal_of_giver_or_receiver_leave_an_owner() {
    for round in 0..6 {
        let app = App::start().await;
        let (acme, alice) = app.organization("Acme", "Alice").await;
        let bob = acme.member("Bob", "owner").await;
        let carol = acme.member("Carol", "member").await;
        let path = offer(&app, &alice, &carol, "hand_over").await;
        let target = if round % 2 == 0 { &alice } else { &carol };
        let removal = format!("/o/acme/members/{}/removal", target.member_id());
        let acceptance = format!("{path}/acceptance");
        let (accepted, removed) = tokio::join!(carol.post(&acceptance, &[]), bob.post(&removal, &[]));
        let left = owners(&app).await;
        assert!(
            left.contains(&"Bob".to_owned()),
            "{left:?} {} {}",
            accepted.status(),
            removed.status()
        );
        let removed_and_owner: i64 = app
            .value("SELECT count(*) FROM ownership_offers o JOIN members m ON m.id = o.receiver_id WHERE o.accepted_at IS NOT NULL AND m.status = 'removed' AND NOT EXISTS (SELECT FROM audit_events e WHERE e.action = 'member.removed' AND e.target_id = m.id)", &[])
            .await;
        assert_eq!(removed_and_owner, 0);
    }
}

#[tokio::test]
async fn staff_appoint_an_owner_where_there_is_none() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    let carol = acme.member("Carol", "member").await;
    let sam = app.staff("Sam", "admin").await;
    let path = format!("/staff/organizations/{}", acme.id);
    let fields = [
        ("owner_email", carol.email.as_str()),
        ("owner_reason", "Alice left the company"),
    ];
    sam.post(&format!("{path}/owners"), &fields).await.is_a_conflict();
    app.execute("ALTER TABLE members DISABLE TRIGGER USER", &[]).await;
    app.execute(
        "UPDATE members SET status = 'suspended' WHERE id = $1",
        &[&alice.member_id()],
    )
    .await;
    app.execute("ALTER TABLE members ENABLE TRIGGER USER", &[]).await;
    sam.get("/staff/organizations?owners=none")
        .await
        .is_fine()
        .sees("Acme")
        .sees("No owner");
    let page = sam.get(&path).await;
    page.submit("/owners", &[("owner_email", &carol.email), ("owner_reason", " ")])
        .await
        .is_refused_at("owner_reason");
    app.staff("Sue", "support")
        .await
        .post(&format!("{path}/owners"), &fields)
        .await
        .is_forbidden();
    page.submit("/owners", &fields)
        .await
        .is_at(&path)
        .sees("was appointed as owner");
    assert_eq!(owners(&app).await, ["Carol"]);
    assert_eq!(app.mail.wait_for(&bob.email).await.subject, "Acme gets an owner");
    carol
        .get("/o/acme/audit")
        .await
        .sees("Sam appointed Carol as owner")
        .sees("Alice left the company");
    sam.get("/staff/organizations?owners=none").await.does_not_see("acme");
}
