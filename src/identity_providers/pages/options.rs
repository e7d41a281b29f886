//! The sixth step: how strict both sides are, who becomes a member, who is warned.

use super::chrome::Chrome;
use crate::audit::{self, Action, Event};
use crate::identity_providers::change::difference;
use crate::identity_providers::guide_view::GuideView;
use crate::identity_providers::{Connection, Desk, Settings, Step, Way};
use crate::schema::connections;
use crate::state::App;
use crate::web::names::{EmailAddress, clean_name};
use crate::web::{Answer, AppError, Flash, Form, FormState, Frame, Reply, Words};
use askama::Template;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff_diesel::ToDiesel;
use serde_json::{Map, Value, json};

/// The NameID formats that one may ask for (SAML core 2.0, section 8.3); empty: the provider decides.
const FORMATS: [&str; 4] = [
    "",
    "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress",
    "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent",
    "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified",
];

#[derive(Template)]
#[template(path = "identity_providers/options.html")]
struct OptionsPage {
    frame: Frame,
    t: Words,
    chrome: Chrome,
    state: FormState,
    /// (value, words)
    formats: Vec<(&'static str, &'static str)>,
}

impl OptionsPage {
    fn of<W: Way>(desk: &Desk<W>, app: &App, state: FormState) -> Self {
        let t = desk.t();
        let guide = GuideView::of(
            desk.t(),
            &desk.connection,
            &desk.connection.addresses(&app.config.public_url),
            "",
        );
        let words = [
            t.identity_providers_format_any(),
            t.identity_providers_format_email(),
            t.identity_providers_format_persistent(),
            t.identity_providers_format_unspecified(),
        ];
        Self {
            frame: desk.hand.frame(),
            t,
            chrome: Chrome::of(desk, &guide, Step::Options),
            state,
            formats: FORMATS.into_iter().zip(words).collect(),
        }
    }
}

/// GET `…/options`
pub async fn show<W: Way>(desk: Desk<W>, app: App) -> Answer {
    let (c, s) = (&desk.connection, &desk.connection.settings);
    let on = |name: &str, on: bool| (name.to_owned(), if on { "on" } else { "" });
    let mut state = FormState::default()
        .set("label", &c.name)
        .set("contact_email", &c.contact_email)
        .set("name_id_format", &s.name_id_format);
    for (name, value) in [
        on("sign_requests", s.sign_requests),
        on("require_encrypted", s.require_encrypted),
        on("idp_initiated", s.idp_initiated),
        on("provisioning", c.provisioning),
    ] {
        state = state.set(&name, value);
    }
    Reply::page(&OptionsPage::of(&desk, &app, state))
}

/// What is no part of the versioned settings.
struct Rest {
    name: String,
    contact: String,
    provisioning: bool,
}

/// POST `…/options`
pub async fn save<W: Way>(mut desk: Desk<W>, form: Form, app: App) -> Answer {
    let (org, t, author) = (desk.org(), desk.t(), desk.hand.author());
    let mut state = FormState::filled(&form);
    let Some((settings, rest)) = read(&desk.connection, &form, &mut state, t) else {
        return Reply::refused(&OptionsPage::of(&desk, &app, state));
    };
    desk.connection
        .change(&mut desk.tx, org, settings, "options", &author)
        .await?;
    write_rest(&mut desk, rest).await?;
    desk.connection.reach(&mut desk.tx, org, Step::Test).await?;
    let next = Reply::to(desk.path("/test")).with(Flash::success(t.identity_providers_saved()));
    desk.tx.commit().await?;
    Ok(next)
}

fn read(c: &Connection, form: &Form, state: &mut FormState, t: Words) -> Option<(Settings, Rest)> {
    let on = |name: &str| form.get(name) == "on";
    let name = clean_name(form.get("label")).filter(|name| name.chars().count() <= 80);
    let name = state.keep("label", name.ok_or(t.identity_providers_error_name()));
    let contact = match form.get("contact_email") {
        "" => Some(String::new()),
        raw => {
            let email = EmailAddress::parse(raw).ok_or(t.sign_in_email_missing());
            state.keep("contact_email", email).map(|email| email.to_string())
        }
    };
    let format = FORMATS.into_iter().find(|format| *format == form.get("name_id_format"));
    let format = state.keep("name_id_format", format.ok_or(t.identity_providers_error_format()));
    let settings = Settings {
        name_id_format: format?.to_owned(),
        sign_requests: on("sign_requests"),
        require_encrypted: on("require_encrypted"),
        idp_initiated: on("idp_initiated"),
        ..c.settings.clone()
    };
    let rest = Rest {
        name: name?,
        contact: contact?,
        provisioning: on("provisioning"),
    };
    Some((settings, rest))
}

async fn write_rest<W: Way>(desk: &mut Desk<W>, rest: Rest) -> Result<(), AppError> {
    let (org, author) = (desk.org(), desk.hand.author());
    let facts = |name: &str, contact: &str, provisioning: bool| -> Map<String, Value> {
        let all = json!({ "name": name, "it_contact": contact, "makes_members": provisioning });
        all.as_object().cloned().unwrap_or_default()
    };
    let c = &desk.connection;
    let before = facts(&c.name, &c.contact_email, c.provisioning);
    let after = facts(&rest.name, &rest.contact, rest.provisioning);
    if before == after {
        return Ok(());
    }
    diesel::update(connections::table.find((org, c.id)))
        .set((
            connections::name.eq(&rest.name),
            connections::contact_email.eq(&rest.contact),
            connections::provisioning.eq(rest.provisioning),
            connections::updated_at.eq(author.at.to_diesel()),
            connections::updated_by.eq(&author.name),
        ))
        .execute(&mut desk.tx)
        .await?;
    let (before, after) = difference(before, after);
    let event = Event::new(Action::ConnectionEdited)
        .on("connection", c.id.uuid(), &rest.name)
        .change(before, after);
    audit::record(&mut desk.tx, Some(org), &author, event).await?;
    Ok(())
}
