//! Every version of the settings, and the way back.

use super::{OTHER, OVER, VALID, events, provider, settings};
use crate::support::App;

#[tokio::test]
async fn every_change_is_told_and_the_last_that_worked_comes_back_in_one_click() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let okta = provider(&app, &acme, "everyone").await;
    okta.was_tested(1, &alice, 50).await;
    okta.has_worked(1).await;
    okta.changes_to(2, &settings(OTHER, "email")).await;
    okta.changes_to(3, &settings(OTHER, "address")).await;
    okta.was_tested(2, &alice, 2).await;
    let page = alice.get(&okta.path("/history")).await;
    page.is_fine()
        .sees("Version 3")
        .sees("In use")
        .sees("Attribute for the address")
        .sees("Certificates");
    assert!(
        page.all("ins").iter().any(|text| text.matches(':').count() == 31),
        "certificates stand by their fingerprint"
    );
    page.sees("Back to version 1, the last that worked");
    let page = page.submit(&okta.path("/rollbacks"), &[]).await;
    page.is_fine()
        .sees("The settings of version 1 are in use again")
        .sees("Rolled back to version 1");
    assert_eq!(okta.version().await, 4);
    // What was tested of these settings is known of them still.
    let tested: bool = app
        .value("SELECT tested_at < now() - interval '49 hours' AND tested_by = 'Alice' AND settings->'attributes'->>'email' = 'mail' AND settings->'certificates' = (SELECT settings->'certificates' FROM connection_versions WHERE version = 1)
                  FROM connection_versions WHERE version = 4", &[])
        .await;
    assert!(tested);
    let (before, after): (String, String) = (
        app.value(
            "SELECT before->>'attributes.email' FROM audit_events WHERE action = 'connection.rolled_back'",
            &[],
        )
        .await,
        app.value(
            "SELECT after->>'attributes.email' FROM audit_events WHERE action = 'connection.rolled_back'",
            &[],
        )
        .await,
    );
    assert_eq!((before.as_str(), after.as_str()), ("address", "mail"));
}

#[tokio::test]
async fn certificates_that_are_over_are_named_and_never_the_only_ones() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let okta = provider(&app, &acme, "everyone").await;
    okta.changes_to(2, &settings(OVER, "mail")).await;
    let mut both = settings(VALID, "mail");
    both["certificates"] = serde_json::json!([
        settings(VALID, "")["certificates"][0],
        settings(OVER, "")["certificates"][0]
    ]);
    okta.changes_to(3, &both).await;
    okta.changes_to(4, &settings(OTHER, "mail")).await;
    alice.get(&okta.path("/history")).await.sees("of this version is over");
    let page = alice.post(&okta.path("/rollbacks"), &[("version", "2")]).await;
    page.is_a_conflict().sees("Every certificate of version 2 is over");
    assert_eq!(okta.version().await, 4);
    let page = alice.post(&okta.path("/rollbacks"), &[("version", "3")]).await;
    page.is_fine().sees("but these certificates are over");
    let ends: bool = app
        .value(
            "SELECT certificate_ends_at > now() + interval '10 years' FROM connections",
            &[],
        )
        .await;
    assert!(ends && okta.version().await == 5);
}

#[tokio::test]
async fn nonsense_is_refused_and_the_same_settings_make_no_version() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let okta = provider(&app, &acme, "test").await;
    for number in ["", "x", "99", "-1", "99999999999"] {
        let page = alice.post(&okta.path("/rollbacks"), &[("version", number)]).await;
        page.is_refused_at("versions");
    }
    alice
        .post(&okta.path("/rollbacks"), &[("version", "1")])
        .await
        .is_fine()
        .sees("it was so already");
    assert_eq!(
        (
            okta.version().await,
            events(&app, "connection.rolled_back", "done").await
        ),
        (1, 0)
    );
}

#[tokio::test]
async fn what_no_version_holds_is_told_as_well() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let okta = provider(&app, &acme, "everyone").await;
    let page = alice.get(&okta.path("/options")).await;
    page.submit("/options", &[("label", "Acme's Okta")]).await.is_fine();
    let page = alice.get(&okta.path("/history")).await;
    page.is_fine().sees("Everything that was done");
    let told = page.all("#versions .item-text");
    assert!(
        told.iter()
            .any(|line| line.contains("Alice") && line.contains("Acme's Okta")),
        "{told:?}"
    );
    // Without the right to the log there is no log.
    let ivan = acme.member("Ivan", "member").await;
    acme.defines("idp", &["identity_providers.view"]).await;
    acme.gives(&ivan, "idp", None).await;
    ivan.get(&okta.path("/history"))
        .await
        .is_fine()
        .does_not_see("Everything that was done");
}
