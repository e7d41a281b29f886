//! Yes, no, and a change of mind.

use super::{asks, count, opens, request_of};
use crate::support::App;

#[tokio::test]
async fn somebody_asks_and_is_let_in_with_the_roles_that_were_chosen() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let uma = acme.member("Uma", "user_manager").await;
    let carol = acme.member("Carol", "member").await;
    let gina = app.organization("Globex", "Gina").await.1;
    opens(&alice).await;
    let dan = app.person("Dan", "dan@new.example").await.signed_in().await;
    let page = asks(&dan, "http://portal.example/o/Acme/members", "I am the new <driver>").await;
    page.is_at("/organizations").sees("You asked to join").sees("acme");
    let mail = app.mail.wait_for("alice@acme.example").await;
    assert!(mail.subject.contains("Dan asks to join Acme"), "{}", mail.subject);
    assert!(mail.text.contains("I am the new <driver>"));

    alice.get("/o/acme").await.sees("1 person asks to join");
    let list = uma.get("/o/acme/join-requests").await;
    list.is_fine()
        .sees("Dan")
        .sees("I am the new <driver>")
        .sees("On their own");
    carol
        .get("/o/acme/join-requests")
        .await
        .is_forbidden()
        .sees("members.invite");
    let page = list.follow("Answer").await;
    let path = page.path();
    carol.post(&format!("{path}/approval"), &[]).await.is_forbidden();
    gina.get(&path.replace("acme", "globex")).await.is_not_found();
    gina.post(&format!("{}/approval", path.replace("acme", "globex")), &[])
        .await
        .is_not_found();
    gina.post(&format!("{path}/refusal"), &[]).await.is_not_found();
    uma.post(&format!("{path}/approval"), &[("role", "admin")])
        .await
        .is_forbidden()
        .sees("You cannot give the role Admin");
    uma.post(&format!("{path}/approval"), &[("role", "nonsense")])
        .await
        .has_status(422);
    assert_eq!(
        count(&app, "SELECT count(*) FROM members WHERE email = 'dan@new.example'").await,
        0
    );

    page.submit("/approval", &[("role", "user_manager")])
        .await
        .is_fine()
        .sees("is a member now");
    dan.get("/o/acme").await.is_fine();
    dan.get("/organizations").await.does_not_see("You asked to join");
    let mail = app.mail.wait_for("dan@new.example").await;
    assert!(mail.subject.contains("member of Acme"), "{}", mail.subject);
    let member: String = app
        .value("SELECT id::text FROM members WHERE email = 'dan@new.example'", &[])
        .await;
    alice
        .get(&format!("/o/acme/members/{member}"))
        .await
        .sees("approved by Uma");
    uma.get("/o/acme/join-requests?show=all")
        .await
        .sees("Approved")
        .sees("by Uma");
    let actions: Vec<String> = app
        .values("SELECT actor_name || ' ' || action FROM audit_events WHERE (action LIKE 'join_request.%' OR after->>'email' = 'dan@new.example') AND outcome = 'done' ORDER BY id", &[])
        .await;
    for expected in [
        "Dan join_request.sent",
        "Dan member.joined",
        "Uma join_request.approved",
    ] {
        assert!(
            actions.iter().any(|action| action == expected),
            "{expected} in {actions:?}"
        );
    }
}

#[tokio::test]
async fn a_request_is_declined_with_a_reason_and_its_author_is_told() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    opens(&alice).await;
    let dan = app.person("Dan", "dan@new.example").await.signed_in().await;
    asks(&dan, "acme", "").await;
    let page = request_of(&app, &alice, "dan@new.example").await;
    page.submit("/refusal", &[("reason", &"x".repeat(501))])
        .await
        .is_refused_at("reason");
    page.submit("/refusal", &[("reason", "We do not know you")])
        .await
        .is_fine()
        .sees("was declined");
    let mail = app.mail.wait_for("dan@new.example").await;
    assert!(mail.text.contains("We do not know you"));
    dan.get("/organizations").await.does_not_see("You asked to join");
    dan.get("/o/acme").await.is_not_found();
    page.submit("/approval", &[]).await.is_a_conflict().sees("before you");
    let list = alice.get("/o/acme/join-requests").await;
    list.sees("Nobody asks to join");
    alice.get("/o/acme/join-requests?show=all").await.sees("Declined");
}

#[tokio::test]
async fn nobody_decides_what_is_withdrawn_or_over() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    opens(&alice).await;
    let dan = app.person("Dan", "dan@new.example").await.signed_in().await;
    let eve = app.person("Eve", "eve@new.example").await.signed_in().await;
    let own = asks(&dan, "acme", "").await;
    let withdrawal = own
        .actions()
        .into_iter()
        .find(|action| action.ends_with("/withdrawal"))
        .expect("a form");
    eve.post(&withdrawal, &[]).await.is_not_found();
    let page = request_of(&app, &alice, "dan@new.example").await;
    own.submit("/withdrawal", &[]).await.is_fine();
    page.submit("/approval", &[]).await.is_a_conflict().sees("withdrew");
    asks(&dan, "acme", "").await;
    let page = request_of(&app, &alice, "dan@new.example").await;
    app.execute(
        "UPDATE join_requests SET expires_at = now() - interval '1 second' WHERE state = 'pending'",
        &[],
    )
    .await;
    app.execute(
        "UPDATE join_asks SET expires_at = now() - interval '1 second' WHERE closed_at IS NULL",
        &[],
    )
    .await;
    alice.get("/o/acme/join-requests").await.sees("Nobody asks to join");
    page.submit("/approval", &[]).await.is_a_conflict().sees("expired");
    dan.get("/organizations").await.does_not_see("You asked to join");
    asks(&dan, "acme", "").await;
    let states: Vec<String> = app
        .values("SELECT state FROM join_requests ORDER BY created_at", &[])
        .await;
    assert_eq!(states, ["withdrawn", "expired", "pending"]);
}
