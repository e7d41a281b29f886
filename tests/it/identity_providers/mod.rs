//! Setting an identity provider up: by a member, or by somebody in IT with a link and no account.

mod doctor;
mod domain_links;
mod groups;
mod life;
mod links;
mod metadata;
mod steps;

use crate::support::page::Page;
use crate::support::provider::{Claim, Provider, message_in, proves};
use crate::support::{App, Organization, Person};
use reqwest::{Method, Url};
use uuid::Uuid;

/// The name of the provider in these tests.
const ISSUER: &str = "https://idp.example/metadata";

/// Acme and its owner.
async fn acme() -> (App, Organization, Person) {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    (app, acme, alice)
}

/// Begins a draft for Okta; its path.
async fn begins(person: &Person) -> String {
    let page = person.get(&person.path("/identity-providers/new")).await;
    let page = page.submit("/identity-providers", &[("guide", "okta")]).await;
    page.is_fine().sees("Create the app in Okta");
    page.path().strip_suffix("/values").expect("the first step").to_owned()
}

/// Brings the metadata by pasting it.
async fn pastes(person: &Person, base: &str, xml: &str) -> Page {
    person
        .post(&format!("{base}/metadata"), &[("by", "xml"), ("metadata", xml)])
        .await
}

/// A draft that knows its provider.
async fn knows(person: &Person) -> String {
    let base = begins(person).await;
    pastes(person, &base, &Provider::metadata_of(ISSUER))
        .await
        .is_fine()
        .sees(ISSUER);
    base
}

fn id_of(base: &str) -> Uuid {
    base.rsplit('/').next().expect("an id").parse().expect("an id")
}

/// The answer of the provider to a test that this person runs, and the page of the result.
async fn tests(app: &App, organization: &Organization, person: &Person, base: &str, id: Uuid, claim: Claim) -> Page {
    let page = person.post(&format!("{base}/tests"), &[]).await;
    page.is_fine();
    let address = page
        .attributes("a", "href")
        .into_iter()
        .find(|href| href.starts_with("https://idp.example/sso"));
    let url = Url::parse(&address.expect("the way to the provider")).expect("an address");
    let xml = message_in(&url);
    let request = xml
        .split("ID=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .expect("an id");
    let provider = Provider::behind(app, organization, id);
    let answer = provider.sends(person, &provider.says(&claim.answering(request))).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    person.get(answer.header("location")).await
}

/// Sends a file as a browser does (RFC 7578).
async fn uploads(person: &Person, path: &str, bytes: &[u8]) -> crate::support::page::Answer {
    let mut body = b"--limit\r\ncontent-disposition: form-data; name=\"file\"; filename=\"idp.xml\"\r\ncontent-type: text/xml\r\n\r\n".to_vec();
    body.extend_from_slice(bytes);
    body.extend_from_slice(b"\r\n--limit--\r\n");
    let headers = [("content-type", "multipart/form-data; boundary=limit")];
    person.asks(Method::POST, path, &headers, body).await
}

async fn version(app: &App, id: Uuid) -> i32 {
    app.value("SELECT version FROM connections WHERE id = $1", &[&id]).await
}

/// Acme with a domain of its own.
async fn acme_with_domain() -> (App, Organization, Person) {
    let (app, organization, alice) = acme().await;
    proves(&app, &organization, "acme.example").await;
    (app, organization, alice)
}
