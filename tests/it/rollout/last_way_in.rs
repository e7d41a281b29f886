//! Nobody takes an owner's last way in, whatever races.

use super::{provider, ready};
use crate::support::{App, Person};

fn post_of(person: &Person) -> String {
    person.path(&format!("/members/{}/sign-in-methods", person.member_id()))
}

async fn get_in(person: &Person) -> bool {
    person.asks(reqwest::Method::GET, "/o/acme", &[], "").await.status == 200
}

#[tokio::test]
async fn an_owner_who_never_came_through_keeps_the_password() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let okta = provider(&app, &acme, "everyone").await;
    let page = alice.post(&post_of(&alice), &[("password", "off")]).await;
    page.is_a_conflict().sees("would take their last way in");
    // However it came there, the database does not take it from them.
    app.execute("UPDATE members SET password_sign_in = 'off'", &[]).await;
    assert!(get_in(&alice).await);
    okta.knows(&alice).await;
    assert!(!get_in(&alice).await, "now they have another way");
    app.execute("UPDATE connections SET stage = 'pilot'", &[]).await;
    assert!(get_in(&alice).await, "and now they may not");
}

#[tokio::test]
async fn an_exception_of_an_owner_stays_while_nothing_else_lets_them_in() {
    let app = App::start().await;
    let (_, alice, _, okta) = ready(&app).await;
    app.execute(
        "UPDATE members SET password_sign_in = 'on' WHERE email = 'alice@acme.example'",
        &[],
    )
    .await;
    okta.is_enforced_by(&alice).await;
    for switch in ["inherit", "off"] {
        alice
            .post(&post_of(&alice), &[("password", switch)])
            .await
            .is_a_conflict();
    }
    okta.knows(&alice).await;
    alice.post(&post_of(&alice), &[("password", "inherit")]).await;
    assert!(!get_in(&alice).await);
}

#[tokio::test]
async fn of_two_owners_who_take_each_others_password_both_keep_a_way_in() {
    for _ in 0..4 {
        let app = App::start().await;
        let (acme, alice) = app.organization("Acme", "Alice").await;
        let otto = acme.member("Otto", "owner").await;
        let okta = provider(&app, &acme, "everyone").await;
        okta.knows(&otto).await;
        let (alices, ottos) = (post_of(&alice), post_of(&otto));
        let (to_otto, to_alice) = tokio::join!(
            alice.post(&ottos, &[("password", "off")]),
            otto.post(&alices, &[("password", "off")])
        );
        // Otto has come through; Alice has not. His request may find that his own session is over already.
        assert_eq!(to_otto.status(), 200);
        assert!([409, 404, 200].contains(&to_alice.status()), "{}", to_alice.status());
        let switches: Vec<String> = app
            .values("SELECT password_sign_in FROM members ORDER BY name", &[])
            .await;
        assert_eq!(switches, ["inherit", "off"]);
        alice.removes(&otto).await;
        assert!(get_in(&alice).await);
    }
}
