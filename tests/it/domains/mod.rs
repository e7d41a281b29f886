//! Mail domains: proof in the DNS, lapse, people who come in by their address, and where an address signs in.

mod coming_in;
mod lapsing;
mod proving;
mod rules;
mod ways;

use crate::support::dns::Dns;
use crate::support::{App, Organization, Page, Person};
use uuid::Uuid;

/// A portal that asks this name server.
async fn portal() -> (App, Dns) {
    let dns = Dns::start();
    let app = App::start_with_dns(&dns).await;
    (app, dns)
}

/// Adds a domain by the page.
async fn adds(person: &Person, name: &str) -> Page {
    let page = person.get(&person.path("/domains")).await;
    page.submit("/domains", &[("name", name)]).await
}

/// Presses "Check now" at an organization's only domain.
async fn checks(person: &Person) -> Page {
    person.get(&person.path("/domains")).await.submit("/checks", &[]).await
}

/// The value of the record that the page of an organization's only domain shows.
async fn proof(person: &Person) -> String {
    let page = person.get(&person.path("/domains")).await;
    let value = page.all("code[id^='record-value-']").pop().expect("a record");
    assert!(value.starts_with("tenantry-verification="), "{value}");
    value
}

/// Adds a domain and publishes its record.
async fn publishes(dns: &Dns, person: &Person, name: &str) -> String {
    adds(person, name).await.is_fine();
    let value = proof(person).await;
    dns.set_txt(&format!("_tenantry-challenge.{name}"), &[&value]);
    value
}

/// Adds a domain and proves it.
async fn proves(dns: &Dns, person: &Person, name: &str) {
    publishes(dns, person, name).await;
    checks(person).await.is_fine().sees(&format!("{name} is proven"));
}

/// A domain that the organization has proven, without the pages.
async fn owns(app: &App, organization: &Organization, name: &str, capture: &str) -> Uuid {
    let id = tenantry::chance::Chance.id();
    let sql =
        "INSERT INTO domains (organization_id, id, name, token, status, proven_at, checked_at, capture, created_at)
               VALUES ($1, $2, $3, 'token', 'proven', now(), now(), $4, now())";
    app.execute(sql, &[&organization.id, &id, &name, &capture]).await;
    id
}

/// An identity provider of the organization at a stage, without the pages.
async fn connects(app: &App, organization: &Organization, name: &str, stage: &str) -> Uuid {
    let id = tenantry::chance::Chance.id();
    let sql = "INSERT INTO connections (organization_id, id, guide, name, status, stage, stage_since, settings, created_at, updated_at)
               VALUES ($1, $2, 'generic', $3, 'active', $4, now(), '{}', now(), now())";
    app.execute(sql, &[&organization.id, &id, &name, &stage]).await;
    id
}

async fn status_of(app: &App, organization: &Organization) -> String {
    app.value(
        "SELECT status FROM domains WHERE organization_id = $1",
        &[&organization.id],
    )
    .await
}

async fn count(app: &App, sql: &str) -> i64 {
    app.value(sql, &[]).await
}
