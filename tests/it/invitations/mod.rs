//! Inviting people, and their way in.

mod coming_in;
mod limits;
mod managing;
mod sending;

use crate::support::{App, Organization, Person};

/// A password that keeps the rules and is nobody's.
const NEW_PASSWORD: &str = "seven purple lanterns drift";

/// The path in the newest invitation mail to this address.
async fn link_to(app: &App, email: &str) -> String {
    let mail = app.mail.wait_for(email).await;
    let link = mail
        .links
        .iter()
        .find(|link| link.contains("/invitations/"))
        .unwrap_or_else(|| panic!("no link in {mail:?}"));
    link[link.find("/invitations/").expect("just seen")..].to_owned()
}

/// Somebody invites an address as a member; answers the path of the link.
async fn invited(app: &App, inviter: &Person, email: &str) -> String {
    inviter
        .get(&inviter.path("/invitations"))
        .await
        .submit("/invitations", &[("emails", email), ("role", "member")])
        .await
        .is_fine();
    link_to(app, email).await
}

/// The path of the invitation of this address in its organization.
async fn path_of(app: &App, organization: &Organization, email: &str) -> String {
    let id: uuid::Uuid = app
        .value(
            "SELECT id FROM invitations WHERE organization_id = $1 AND email = $2 ORDER BY created_at DESC LIMIT 1",
            &[&organization.id, &email],
        )
        .await;
    organization.path(&format!("/invitations/{id}"))
}

/// What is written down about invitations, oldest first.
async fn events(app: &App, organization: &Organization) -> Vec<String> {
    app.values(
        "SELECT action FROM audit_events WHERE organization_id = $1 AND action LIKE 'invitation.%' ORDER BY at, id",
        &[&organization.id],
    )
    .await
}

/// Waits until a query of one row says yes.
async fn wait_until(app: &App, question: &str) {
    for _ in 0..200 {
        if app.value::<bool>(question, &[]).await {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("never: {question}");
}
