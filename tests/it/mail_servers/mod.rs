//! Mails through an organization's own server, and mails that somebody wants no more.

mod branded;
mod moods;
mod own;
mod refusing;

use crate::support::mailbox::Mailbox;
use crate::support::page::Page;
use crate::support::{App, Organization, Person};

/// A portal whose operator lists this mail server of an organization.
async fn portal(own: &Mailbox) -> App {
    let listed = own.url().replace("smtp://", "");
    App::start_with(&[], &[("TENANTRY_PRIVATE_HOSTS", &listed)]).await
}

/// A domain that the organization has proven.
async fn owns(app: &App, organization: &Organization, name: &str) {
    let sql = "INSERT INTO domains (organization_id, id, name, token, status, proven_at, checked_at, created_at)
               VALUES ($1, gen_random_uuid(), $2, 'token', 'proven', now(), now(), now())";
    app.execute(sql, &[&organization.id, &name]).await;
}

/// Enters the settings of this server.
async fn enters(person: &Person, own: &Mailbox, more: &[(&str, &str)]) -> Page {
    let address = own.url().replace("smtp://", "");
    let (host, port) = address.split_once(':').expect("host:port");
    let mut fields = vec![
        ("host", host),
        ("port", port),
        ("encryption", "none"),
        ("username", "portal"),
        ("password", "se:cret"),
        ("sender", "portal@acme.example"),
    ];
    fields.retain(|(name, _)| !more.iter().any(|(other, _)| other == name));
    fields.extend(more);
    person.post(&person.path("/emails/server"), &fields).await
}

/// A server that carries all mails of Acme, whose owner is answered.
async fn carried_by(app: &App, own: &Mailbox) -> (Organization, Person) {
    let (acme, alice) = app.organization("Acme", "Alice").await;
    owns(app, &acme, "acme.example").await;
    enters(&alice, own, &[]).await.is_fine();
    switches_on(&alice, own).await.is_fine();
    (acme, alice)
}

/// Proves the server by the code that it delivers, and switches it on.
async fn switches_on(person: &Person, own: &Mailbox) -> Page {
    let path = person.path("/emails/server");
    person.get(&path).await.submit("/server/tests", &[]).await.is_fine();
    let code = own.wait_for(&person.email).await.subject[..6].to_owned();
    let page = person
        .get(&path)
        .await
        .submit("/server/proof", &[("code", &code)])
        .await;
    page.is_fine().submit("/server/activation", &[]).await
}
