//! People who ask to come in, and the answers they get.

mod asking;
mod deciding;
mod races;

use crate::support::page::Page;
use crate::support::{App, Person};

async fn count(app: &App, sql: &str) -> i64 {
    app.value(sql, &[]).await
}

/// Switches requests on, as an owner does.
async fn opens(owner: &Person) {
    let settings = owner.get(&owner.path("/settings")).await;
    settings
        .submit("/settings/join-requests", &[("join_requests", "yes")])
        .await
        .is_fine()
        .sees("People may ask to join");
}

async fn asks(person: &Person, organization: &str, message: &str) -> Page {
    person
        .get("/organizations/requests/new")
        .await
        .submit(
            "/organizations/requests",
            &[("organization", organization), ("message", message)],
        )
        .await
}

/// The page on which a request is answered.
async fn request_of(app: &App, owner: &Person, email: &str) -> Page {
    let id: String = app
        .value(
            "SELECT id::text FROM join_requests WHERE email = $1 ORDER BY created_at DESC LIMIT 1",
            &[&email],
        )
        .await;
    owner.get(&owner.path(&format!("/join-requests/{id}"))).await
}
