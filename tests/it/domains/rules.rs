//! Who may do what with a domain, and what its settings refuse.

use super::{adds, connects, count, owns, portal};
use crate::support::App;

#[tokio::test]
async fn an_auditor_looks_and_changes_nothing() {
    let (app, _dns) = portal().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let id = owns(&app, &acme, "acme.example", "suggest").await;
    let axel = acme.member("Axel", "auditor").await;
    let page = axel.get("/o/acme/domains").await;
    page.is_fine()
        .sees("acme.example")
        .sees("domains.edit")
        .sees("Alice")
        .sees("They are told that you are here");
    assert!(page.actions().iter().all(|action| !action.contains("/domains")));
    let carol = acme.member("Carol", "member").await;
    let uma = acme.member("Uma", "user_manager").await;
    for colleague in [&carol, &uma] {
        colleague
            .get("/o/acme/domains")
            .await
            .is_forbidden()
            .sees("identity_providers.view");
    }
    let (_, gina) = app.organization("Globex", "Gina").await;
    for (path, fields) in [
        ("/o/acme/domains".to_owned(), [("name", "other.example")]),
        (format!("/o/acme/domains/{id}/checks"), [("", "")]),
        (format!("/o/acme/domains/{id}/capture"), [("capture", "off")]),
        (format!("/o/acme/domains/{id}/connection"), [("connection", "")]),
        (format!("/o/acme/domains/{id}/removal"), [("", "")]),
    ] {
        axel.post(&path, &fields).await.is_forbidden().sees("domains.edit");
        gina.post(&path, &fields).await.is_not_found();
        let elsewhere = path.replace("/acme/", "/globex/");
        if elsewhere.contains(&id.to_string()) {
            gina.post(&elsewhere, &fields).await.is_not_found();
        }
    }
    let kept = "SELECT count(*) FROM domains WHERE capture = 'suggest'";
    assert_eq!(count(&app, kept).await, 1);
    alice.get("/o/acme/domains").await.is_fine();
}

#[tokio::test]
async fn asking_and_joining_wait_for_the_proof() {
    let (app, _dns) = portal().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    adds(&alice, "acme.example").await.is_fine();
    let id: uuid::Uuid = app.value("SELECT id FROM domains", &[]).await;
    let path = format!("/o/acme/domains/{id}/capture");
    for policy in ["approval", "join"] {
        alice
            .post(&path, &[("capture", policy)])
            .await
            .is_a_conflict()
            .sees("Prove acme.example first");
    }
    alice.post(&path, &[("capture", "all")]).await.has_status(422);
    alice
        .post(&path, &[("capture", "suggest")])
        .await
        .is_fine()
        .sees("Saved");
    app.execute("DELETE FROM domains", &[]).await;
    let id = owns(&app, &acme, "acme.example", "off").await;
    let page = alice.get("/o/acme/domains").await;
    let page = page.submit(&format!("/{id}/capture"), &[("capture", "join")]).await;
    page.is_fine().sees("Saved: what happens to people of acme.example");
    assert_eq!(page.value_of("/capture", "capture").as_deref(), Some("join"));
    alice
        .get("/o/acme/audit")
        .await
        .sees("Alice changed what the domain acme.example does");
}

#[tokio::test]
async fn nobody_lets_people_join_with_roles_that_they_may_not_give() {
    let (app, _dns) = portal().await;
    let (acme, _alice) = app.organization("Acme", "Alice").await;
    let id = owns(&app, &acme, "acme.example", "off").await;
    acme.defines("keeper", &["domains.edit", "identity_providers.view"])
        .await;
    let kim = acme.member("Kim", "keeper").await;
    let path = format!("/o/acme/domains/{id}/capture");
    kim.post(&path, &[("capture", "join")])
        .await
        .is_forbidden()
        .sees("you may not give “Member”");
    assert_eq!(
        count(&app, "SELECT count(*) FROM domains WHERE capture = 'off'").await,
        1
    );
    let refused = "SELECT count(*) FROM audit_events WHERE outcome = 'refused' AND target_kind = 'domain'";
    assert_eq!(count(&app, refused).await, 1);
    kim.post(&path, &[("capture", "approval")]).await.is_fine();
}

#[tokio::test]
async fn several_domains_share_a_connection_and_only_their_own_can_be_chosen() {
    let (app, _dns) = portal().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let (globex, _gina) = app.organization("Globex", "Gina").await;
    let okta = connects(&app, &acme, "Okta", "everyone").await;
    let foreign = connects(&app, &globex, "Theirs", "everyone").await;
    for name in ["acme.example", "acme-labs.example"] {
        let id = owns(&app, &acme, name, "off").await;
        let page = alice.get("/o/acme/domains").await;
        page.sees("The only active connection: Okta").does_not_see("Theirs");
        let path = format!("/o/acme/domains/{id}/connection");
        alice
            .post(&path, &[("connection", &foreign.to_string())])
            .await
            .is_not_found();
        alice.post(&path, &[("connection", "x")]).await.is_not_found();
        page.submit(&path, &[("connection", &okta.to_string())])
            .await
            .is_fine()
            .sees("Saved: where people of");
    }
    assert_eq!(
        count(&app, "SELECT count(*) FROM domains WHERE connection_id IS NOT NULL").await,
        2
    );
    // The connection goes, the domains stay.
    app.execute("DELETE FROM connections WHERE id = $1", &[&okta]).await;
    assert_eq!(
        count(&app, "SELECT count(*) FROM domains WHERE connection_id IS NULL").await,
        2
    );
}

#[tokio::test]
async fn names_for_examples_are_for_loopback_only() {
    // (A server behind https would refuse them; what decides is asked in the unit tests of `domains/claim.rs`.)
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    adds(&alice, "acme.test").await.is_fine();
    adds(&alice, "acme.local").await.is_refused_at("name");
}
