//! The tests' own grammar works: a portal of one's own, people, sessions, restarts.

use crate::support::App;

#[tokio::test]
async fn a_portal_of_a_tests_own_stands_and_survives_a_restart_and_a_crash() {
    let mut app = App::start().await;
    let visitor = app.visitor();
    assert_eq!(
        visitor.asks(reqwest::Method::GET, "/healthz", &[], "").await.text(),
        "alive\n"
    );
    visitor.get("/nothing").await.is_not_found();

    app.restart().await;
    app.kill9();
    app.start_again().await;
    let replica = app.replica().await;
    visitor.through(&replica).get("/nothing").await.is_not_found();
}

#[tokio::test]
async fn fixtures_make_people_with_roles_and_sessions() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "user_manager").await;
    let sam = app.staff("Sam", "support").await;
    assert_eq!(alice.path("/members"), "/o/acme/members");
    assert_eq!(bob.email, "bob@acme.example");
    assert_ne!(alice.member_id(), bob.member_id());

    let sessions: i64 = app
        .value(
            "SELECT count(*) FROM sessions WHERE user_id = ANY($1)",
            &[&vec![alice.id(), bob.id(), sam.id()]],
        )
        .await;
    assert_eq!(sessions, 3);
    let members: i64 = app
        .value("SELECT member_count FROM organizations WHERE id = $1", &[&acme.id])
        .await;
    assert_eq!(members, 2);
}
