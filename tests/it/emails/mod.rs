//! Mails in an organization's own words.

mod bounds;
mod delivery;
mod greylisting;
mod hostile;
mod html;
mod languages;
mod limits;
mod list;
pub mod log;
mod meanwhile;
mod news;
mod noting;
mod pages;
mod plain;
mod platform;
mod reminders;
mod rights;
mod schedule;
mod settings;
mod story;
mod switches;
mod waiting;

use crate::support::mailbox::Mail;
use crate::support::page::Answer;
use crate::support::{App, Person};
use reqwest::Method;

/// Invites somebody who has an account, who accepts; answers the welcome mail.
pub async fn welcomed(app: &App, inviter: &Person, person: &Person) -> Mail {
    inviter
        .get(&inviter.path("/invitations"))
        .await
        .submit("/invitations", &[("emails", &person.email), ("role", "member")])
        .await
        .is_fine();
    let invitation = app.mail.wait_for(&person.email).await;
    let link = &invitation.links[0];
    let path = &link[link.find("/invitations/").expect("the link of an invitation")..];
    let person = person.signed_in().await;
    let page = person.get(path).await;
    page.submit("/acceptance", &[]).await.is_fine();
    let mail = app.mail.wait_for(&person.email).await;
    Mail {
        text: mail.text.replace("\r\n", "\n"),
        ..mail
    }
}

/// What the frame shows for what stands in the form.
async fn preview(person: &Person, kind: &str, fields: &[(&str, &str)]) -> Answer {
    let body = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish();
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let path = person.path(&format!("/emails/{kind}/previews"));
    person.asks(Method::POST, &path, &form, body).await
}

/// What is written down about mails, oldest first.
async fn events(app: &App) -> Vec<String> {
    let sql = "SELECT action || ': ' || target_name FROM audit_events WHERE action LIKE 'email.%' ORDER BY at, id";
    app.values(sql, &[]).await
}
