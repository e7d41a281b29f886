//! Where no password opens an organization, nobody is shut out of it by a change of domains or connections.

use super::{Provider, events, provider, ready};
use crate::support::{App, Organization, Person};
use uuid::Uuid;

/// Whatever is enforced, this member's password goes on opening the organization.
async fn keeps_the_password(app: &App, person: &Person) {
    let sql = "UPDATE members SET password_sign_in = 'on' WHERE id = $1";
    app.execute(sql, &[&person.member_id()]).await;
}

/// A colleague with these permissions alone, whose password goes on opening the organization.
async fn colleague(app: &App, acme: &Organization, name: &str, permissions: &[&str]) -> Person {
    let key = name.to_lowercase();
    acme.defines(&key, permissions).await;
    let person = acme.member(name, &key).await;
    keeps_the_password(app, &person).await;
    person
}

async fn domain(app: &App, name: &str) -> Uuid {
    app.value("SELECT id FROM domains WHERE name = $1", &[&name]).await
}

/// What has to be the same after each refusal.
async fn standing(app: &App) -> Vec<String> {
    let sql = "SELECT concat_ws(' ', name, connection_id) FROM domains
               UNION ALL SELECT concat_ws(' ', id, status, stage) FROM connections ORDER BY 1";
    app.values(sql, &[]).await
}

#[tokio::test]
async fn a_domain_is_not_led_to_a_connection_that_lets_nobody_in() {
    let app = App::start().await;
    let (acme, alice, _bob, okta) = ready(&app).await;
    okta.is_enforced_by(&alice).await;
    keeps_the_password(&app, &alice).await;
    let rights = ["identity_providers.view", "domains.edit"];
    let kim = colleague(&app, &acme, "Kim", &rights).await;
    let entra = provider(&app, &acme, "test").await;
    let path = acme.path(&format!("/domains/{}/connection", domain(&app, "acme.example").await));
    let target = entra.id.to_string();
    let fields = [("connection", target.as_str())];
    for status in ["active", "draft", "disabled"] {
        app.execute(
            "UPDATE connections SET status = $2 WHERE id = $1",
            &[&entra.id, &status],
        )
        .await;
        let before = standing(&app).await;
        alice
            .post(&path, &fields)
            .await
            .is_a_conflict()
            .sees("would shut out")
            .sees("Bob");
        kim.post(&path, &fields).await.is_forbidden().sees("sign_in.edit");
        assert_eq!(standing(&app).await, before);
    }
    assert_eq!(events(&app, "domain.edited", "refused").await, 3);
    // To one that lets everybody through, whoever looks after domains leads it.
    app.execute(
        "UPDATE connections SET status = 'active', stage = 'everyone' WHERE id = $1",
        &[&entra.id],
    )
    .await;
    kim.post(&path, &fields).await.is_fine();
    assert!(standing(&app).await.contains(&format!("acme.example {target}")));
}

/// Every way to take a connection from its people.
const ENDS: [(&str, &[(&str, &str)]); 4] = [
    ("/suspension", &[]),
    ("/removal", &[]),
    ("/stage", &[("stage", "pilot")]),
    ("/stage", &[("stage", "test")]),
];

async fn is_refused_all(person: &Person, connection: &Provider<'_>, because: &str) {
    for (path, fields) in ENDS {
        let before = standing(connection.app).await;
        let page = person.post(&connection.path(path), fields).await;
        page.is_a_conflict().sees("would shut out").sees(because);
        assert_eq!(standing(connection.app).await, before, "{path}");
    }
}

#[tokio::test]
async fn while_one_connection_is_enforced_the_people_of_another_keep_theirs() {
    let app = App::start().await;
    let (acme, alice, _bob, okta) = ready(&app).await;
    let entra = provider(&app, &acme, "everyone").await;
    entra.has_domain("acme-labs.example").await;
    let lena = app.person("Lena", "lena@acme-labs.example").await;
    let lena = acme.takes_in(&lena, &["member"]).await;
    okta.is_enforced_by(&alice).await;
    keeps_the_password(&app, &alice).await;
    let rights = ["identity_providers.view", "identity_providers.edit"];
    let olga = colleague(&app, &acme, "Olga", &rights).await;
    let before = standing(&app).await;
    for (path, fields) in ENDS {
        olga.post(&entra.path(path), fields)
            .await
            .is_forbidden()
            .sees("sign_in.edit");
    }
    assert_eq!(standing(&app).await, before);
    is_refused_all(&alice, &entra, "Lena").await;
    // Those who have another way in hold nothing back.
    keeps_the_password(&app, &lena).await;
    alice.post(&entra.path("/stage"), &[("stage", "pilot")]).await.is_fine();
    assert_eq!(entra.stage().await, "pilot");
}

#[tokio::test]
async fn where_staff_switched_passwords_off_the_only_way_in_stays() {
    let app = App::start().await;
    let (acme, alice, _bob, okta) = ready(&app).await;
    keeps_the_password(&app, &alice).await;
    app.execute("UPDATE organizations SET password_sign_in = 'off'", &[])
        .await;
    is_refused_all(&alice, &okta, "Bob").await;
    let removal = acme.path(&format!("/domains/{}/removal", domain(&app, "acme.example").await));
    let before = standing(&app).await;
    alice.post(&removal, &[]).await.is_a_conflict().sees("Bob");
    assert_eq!(standing(&app).await, before);
    assert_eq!(events(&app, "domain.removed", "refused").await, 1);
    // Where a password works nothing is held back.
    app.execute("UPDATE organizations SET password_sign_in = 'inherit'", &[])
        .await;
    alice.post(&removal, &[]).await.is_fine();
    alice.post(&okta.path("/stage"), &[("stage", "test")]).await.is_fine();
    assert_eq!(okta.stage().await, "test");
}

#[tokio::test]
async fn of_enforcing_and_taking_the_domain_away_at_once_one_is_refused() {
    for round in 0..6 {
        let app = App::start().await;
        let (acme, alice, bob, okta) = ready(&app).await;
        keeps_the_password(&app, &bob).await;
        let entra = provider(&app, &acme, "test").await;
        let id = domain(&app, "acme.example").await;
        let target = entra.id.to_string();
        let fields = [("connection", target.as_str())];
        let (path, fields): (_, &[_]) = match round % 2 {
            0 => (format!("/domains/{id}/connection"), &fields),
            _ => (format!("/domains/{id}/removal"), &[]),
        };
        let (enforcement, path) = (okta.path("/enforcement"), acme.path(&path));
        let (enforced, taken) = tokio::join!(
            alice.post(&enforcement, &[("confirmation", "Acme")]),
            bob.post(&path, fields)
        );
        let mut both = [enforced.status(), taken.status()];
        both.sort_unstable();
        assert_eq!(both, [200, 409]);
        let is_there: i64 = app
            .value("SELECT count(*) FROM domains WHERE connection_id = $1", &[&okta.id])
            .await;
        assert_eq!(okta.stage().await == "enforced", is_there == 1);
    }
}
