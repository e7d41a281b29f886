//! An identity provider is connected, by somebody who knows only their own provider's console: from the tile to the
//! activation, by members and by people in IT who hold a link.

mod access;
mod bringing;
mod connection_page;
mod doctor;
mod domain_links;
mod expiry;
mod fetching;
mod files;
mod groups;
mod guides;
mod keys;
mod life;
mod mailed_links;
mod options;
mod setup_links;
mod wizard;

use crate::support::provider::{Claim, Provider, proves, request_behind};
use crate::support::{App, Organization, Page, Person};
use reqwest::Method;
use uuid::Uuid;

const FORM: [(&str, &str); 1] = [("content-type", "application/x-www-form-urlencoded")];

/// Acme with its owner Alice and its domain.
async fn acme() -> (App, Organization, Person) {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    proves(&app, &acme, "acme.example").await;
    (app, acme, alice)
}

/// Chooses the tile of a provider without a guide of its own: the draft, which knows nothing of the provider yet.
async fn begins(app: &App, acme: &Organization, person: &Person) -> Provider {
    let page = person.get(&acme.path("/identity-providers/new")).await;
    let page = page.submit("/identity-providers", &[("guide", "saml")]).await;
    page.is_fine();
    Provider::behind(app, acme, id_in(&page))
}

/// The connection whose page it is.
fn id_in(page: &Page) -> Uuid {
    let path = page.path();
    let id = path.split('/').nth(4).expect("a page of a connection");
    id.parse().unwrap_or_else(|_| panic!("{path}"))
}

/// Pastes metadata at `{base}/metadata`.
async fn pastes(person: &Person, base: &str, metadata: &str) -> Page {
    let page = person.get(&format!("{base}/metadata?by=xml")).await;
    page.submit("/metadata", &[("metadata", metadata)]).await
}

/// Names the attributes as the provider of the tests has them.
async fn names_attributes(person: &Person, base: &str) -> Page {
    let page = person.get(&format!("{base}/attributes")).await;
    let fields = [
        ("subject", ""),
        ("email", "email"),
        ("name", "name"),
        ("groups", "groups"),
    ];
    page.submit("/attributes", &fields).await
}

/// A draft that knows all about its provider, and was not tested.
async fn describes(app: &App, acme: &Organization, person: &Person) -> Provider {
    let provider = begins(app, acme, person).await;
    let base = provider.page("");
    pastes(person, &base, &provider.metadata()).await.is_fine();
    names_attributes(person, &base).await.is_fine();
    provider
}

/// A test sign-in, begun at `{base}/tests`: the page of its result.
async fn runs_a_test(person: &Person, base: &str, provider: &Provider, claim: Claim) -> Page {
    let answer = person.asks(Method::POST, &format!("{base}/tests"), &FORM, "").await;
    let request = request_behind(&answer);
    let field = provider.says(&claim.answering(&request));
    let answer = provider.sends(person, &field).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    person.get(answer.header("location")).await
}

fn nora() -> Claim {
    Claim::of("u-1", "nora@acme.example")
}

/// The settings and their version: for "nothing was changed".
async fn settings(app: &App, provider: &Provider) -> serde_json::Value {
    let sql = "SELECT jsonb_build_array(version, status, settings) FROM connections WHERE id = $1";
    app.value(sql, &[&provider.connection]).await
}

async fn status(app: &App, provider: &Provider) -> String {
    app.value("SELECT status FROM connections WHERE id = $1", &[&provider.connection])
        .await
}

async fn count(app: &App, table: &str) -> i64 {
    app.value(&format!("SELECT count(*) FROM {table}"), &[]).await
}
