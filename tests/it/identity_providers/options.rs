//! What the page of options switches, and what then happens to people.

use super::{acme, count, nora};
use crate::support::provider::{Claim, Provider};
use crate::support::{App, Person};

/// Switches something on the page of options, which shows it as it is.
async fn switches(alice: &Person, provider: &Provider, option: &str, on: bool) {
    let path = provider.page("/options");
    let value = if on { "on" } else { "" };
    let page = alice.get(&path).await;
    page.submit("/options", &[(option, value)]).await.is_fine();
    let shown = alice.get(&path).await.value_of("/options", option);
    assert_eq!(shown.unwrap_or_default(), value, "{option}");
}

/// The line of the connection's page that tells whether it is on.
async fn is_told(alice: &Person, provider: &Provider, words: &str, on: bool) {
    let page = alice.get(&provider.page("")).await;
    page.sees(&format!("{words} {}", if on { "Yes" } else { "No" }));
}

/// That nobody but an editor switches it.
async fn others_may_not(app: &App, provider: &Provider, others: &[Person], option: &str) {
    let sql = "SELECT jsonb_build_array(settings, provisioning, version, name) FROM connections";
    let before: serde_json::Value = app.value(sql, &[]).await;
    for other in others {
        let fields = [("label", "Mine"), (option, "on")];
        other.post(&provider.page("/options"), &fields).await.is_forbidden();
        other.get(&provider.page("/options")).await.is_forbidden();
    }
    assert_eq!(app.value::<serde_json::Value>(sql, &[]).await, before);
}

#[tokio::test]
async fn newcomers_become_members_only_while_that_is_on() {
    let (app, acme, alice) = acme().await;
    let others = [
        acme.member("Carol", "member").await,
        acme.member("Axel", "auditor").await,
    ];
    let provider = Provider::of(&app, &acme).await;
    let words = "New people become members";
    let otto = || Claim::of("u-2", "otto@acme.example");
    provider.signs_in(&app.visitor(), otto()).await.is_fine();
    is_told(&alice, &provider, words, true).await;

    switches(&alice, &provider, "provisioning", false).await;
    is_told(&alice, &provider, words, false).await;
    others_may_not(&app, &provider, &others, "provisioning").await;
    let before = (count(&app, "users").await, count(&app, "members").await);
    let stranger = app.visitor();
    assert_eq!(provider.tries(&stranger, nora()).await.status, 403);
    assert_eq!(provider.last_reason(&app).await, "provisioning_off");
    stranger.get("/o/acme").await.asks_to_sign_in();
    assert_eq!((count(&app, "users").await, count(&app, "members").await), before);
    // Whoever is a member already comes in as before.
    provider.signs_in(&app.visitor(), otto()).await.is_fine();

    switches(&alice, &provider, "provisioning", true).await;
    provider
        .signs_in(&app.visitor(), nora())
        .await
        .is_fine()
        .is_at("/o/acme");
    assert_eq!(count(&app, "members").await, before.1 + 1);
}

#[tokio::test]
async fn somebody_comes_straight_from_the_provider_only_while_that_is_on() {
    let (app, acme, alice) = acme().await;
    let others = [
        acme.member("Carol", "member").await,
        acme.member("Axel", "auditor").await,
    ];
    let provider = Provider::of(&app, &acme).await;
    let words = "Sign-in may begin at the provider";
    let comes = async || {
        let person = app.visitor();
        let answer = provider.sends(&person, &provider.says(&nora())).await;
        (answer.status, provider.last_reason(&app).await, person)
    };
    is_told(&alice, &provider, words, false).await;
    others_may_not(&app, &provider, &others, "idp_initiated").await;
    let (status, reason, person) = comes().await;
    assert_eq!((status, reason.as_str()), (403, "unsolicited_forbidden"));
    person.get("/o/acme").await.asks_to_sign_in();

    switches(&alice, &provider, "idp_initiated", true).await;
    is_told(&alice, &provider, words, true).await;
    let (status, reason, person) = comes().await;
    assert_eq!((status, reason.as_str()), (303, ""));
    person.get("/o/acme").await.is_fine().sees("Nora Newcomer");
    provider.signs_in(&app.visitor(), nora()).await.is_fine();

    switches(&alice, &provider, "idp_initiated", false).await;
    let (status, reason, _) = comes().await;
    assert_eq!((status, reason.as_str()), (403, "unsolicited_forbidden"));
    provider.signs_in(&app.visitor(), nora()).await.is_fine();
}
