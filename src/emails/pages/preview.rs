//! The mail as its reader will see it, in a frame of its own: GET `…/preview` of what is saved, POST `…/previews` of
//! what stands in the form. Nothing in it runs or leads anywhere; it loads
//! images, and only for whoever asks.

use super::envelope::Envelope;
use super::{changes, current, language, readers};
use crate::access::{Permission, RoleName};
use crate::branding::Letterhead;
use crate::emails::desk::Way;
use crate::emails::template::{Fault, Parsed};
use crate::emails::{Desk, Kind, Language, Text, Values, Variable};
use crate::mail::{Composed, Scheme, compose};
use crate::schema::{assignments, roles};
use crate::state::App;
use crate::web::{Answer, AppError, Fields, Form, Query, Reply, Words};
use actix_web::http::StatusCode;
use actix_web::http::header::CONTENT_SECURITY_POLICY;
use askama::Template;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

/// A mail brings its own styles, the organization's logo, and nothing else. Only our own pages may frame it.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; frame-ancestors 'self'; \
    base-uri 'none'; sandbox";
/// Images are fetched from other servers, which learn of it: only for whoever asked for them.
const WITH_IMAGES: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data: https:; form-action 'none'; \
    frame-ancestors 'self'; base-uri 'none'; sandbox";

/// How a mail program shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Look {
    Desktop,
    Phone,
    Dark,
    Plain,
}

impl Look {
    fn parse(key: &str) -> Self {
        match key {
            "phone" => Self::Phone,
            "dark" => Self::Dark,
            "plain" => Self::Plain,
            _ => Self::Desktop,
        }
    }
}

/// The document of the frame.
#[derive(Template)]
#[template(path = "emails/preview.html")]
struct Preview {
    t: Words,
    language: Language,
    look: Look,
    envelope: Envelope,
    to: String,
    mail: Option<Composed>,
    faults: Vec<String>,
    /// What could be better, of what was typed. Of what is saved the page around says it.
    advice: Vec<String>,
    /// Nothing is shown yet: what stands in the form is saved nowhere, and was not asked for.
    waits: bool,
    with_images: bool,
}

impl Preview {
    fn is_phone(&self) -> bool {
        self.look == Look::Phone
    }

    fn is_dark(&self) -> bool {
        self.look == Look::Dark
    }

    fn is_plain(&self) -> bool {
        self.look == Look::Plain
    }

    fn answer(&self) -> Answer {
        let status = match self.faults.is_empty() {
            true => StatusCode::OK,
            false => StatusCode::UNPROCESSABLE_ENTITY,
        };
        let policy = if self.with_images { WITH_IMAGES } else { POLICY };
        Ok(Reply::html(status, self)?.header(CONTENT_SECURITY_POLICY, policy))
    }
}

/// What the mail says of a member.
pub(super) struct Seen {
    pub values: Values,
    /// "Zoë Brûlé <zoe@acme.example>".
    pub to: String,
}

/// With made-up values; the organization's name is real where there is one.
fn sample<W: Way>(desk: &Desk<W>, kind: Kind, language: Language) -> Seen {
    let values = Values::sample(kind, language);
    let values = match desk.who() {
        Some(who) => values.with(Variable::OrganizationName, &who.organization.name),
        None => values,
    };
    let to = format!(
        "{} <{}>",
        values.raw(Variable::PersonName),
        values.raw(Variable::PersonEmail)
    );
    Seen { values, to }
}

/// With the values of the member of this address or name; nothing typed: made up.
///
/// # Errors
/// The inner one: a sentence for whoever asked.
pub(super) async fn seen_by<W: Way>(
    desk: &mut Desk<W>,
    kind: Kind,
    language: Language,
    typed: &str,
) -> Result<Result<Seen, String>, AppError> {
    let Seen { values, to } = sample(desk, kind, language);
    let t = desk.t();
    let Some(who) = desk.who().filter(|_| !typed.is_empty()) else {
        return Ok(Ok(Seen { values, to }));
    };
    if !who.may(Permission::MembersView) {
        return Ok(Err(t.emails_member_not_seen(Permission::MembersView.key())));
    }
    let org = who.org();
    let (member, name, email) = match readers::meant(&mut desk.tx, org, typed, t).await? {
        Ok(found) => found,
        Err(sentence) => return Ok(Err(sentence)),
    };
    let names: Vec<RoleName> = assignments::table
        .inner_join(
            roles::table.on(roles::organization_id
                .eq(assignments::organization_id)
                .and(roles::id.eq(assignments::role_id))),
        )
        .filter(assignments::organization_id.eq(org))
        .filter(assignments::member_id.eq(member))
        .order(roles::name)
        .select(roles::name)
        .distinct()
        .load(&mut desk.tx)
        .await?;
    let words = language.words();
    let names: Vec<&str> = names.iter().map(|name| name.label(words)).collect();
    let values = values
        .of_reader(language, &name, &email)
        .with(Variable::RoleNames, words.list(&names));
    Ok(Ok(Seen {
        values,
        to: format!("{name} <{email}>"),
    }))
}

async fn render<W: Way>(
    desk: &mut Desk<W>,
    (kind, language): (Kind, Language),
    text: &Text,
    form: &Fields,
    app: &App,
) -> Answer {
    let (t, look, address) = (desk.t(), Look::parse(form.get("look")), form.get("member"));
    let mut faults = vec![];
    let seen = match seen_by(desk, kind, language, address).await? {
        Ok(seen) => Some(seen),
        Err(sentence) => {
            faults.push(sentence);
            None
        }
    };
    let parsed = match Parsed::read(kind, text) {
        Ok(parsed) => Some(parsed),
        Err(found) => {
            faults.extend(found.iter().map(|fault: &Fault| fault.sentence(t)));
            None
        }
    };
    let org = desk.org();
    let name = desk.who().map_or_else(String::new, |who| who.organization.name.clone());
    let brand = Letterhead::of(&mut desk.tx, org, kind, &name).await?;
    let scheme = if look == Look::Dark {
        Scheme::Dark
    } else {
        Scheme::Light
    };
    let waits = form.has("typed");
    if waits {
        faults.clear();
    }
    let mail = match (&seen, &parsed) {
        (Some(seen), Some(parsed)) if !waits => {
            let mail = compose(parsed, language, &seen.values, scheme, &brand)?;
            let html = brand.standing_alone(&mail.html);
            Some(Composed { html, ..mail })
        }
        _ => None,
    };
    Preview {
        t,
        language,
        look,
        envelope: Envelope::of(desk, kind, &brand, &app.config.mail_from).await?,
        to: seen.map(|seen| seen.to).unwrap_or_default(),
        mail,
        faults,
        advice: parsed
            .filter(|_| form.has("body"))
            .map_or_else(Vec::new, |parsed| said(&parsed, &brand, t)),
        waits,
        with_images: form.has("images"),
    }
    .answer()
}

fn said(parsed: &Parsed, brand: &Letterhead, t: Words) -> Vec<String> {
    let advice = parsed.advice(&brand.palette());
    advice.iter().map(|one| one.sentence(t)).collect()
}

/// What is saved.
pub async fn show<W: Way>(mut desk: Desk<W>, query: Query, app: App) -> Answer {
    let kind = desk.kind()?;
    let language = language(&desk, query.get("locale"));
    let text = current(&mut desk, kind, language).await?;
    render(&mut desk, (kind, language), &text, &query, &app).await
}

/// What stands in the form; nothing is saved.
pub async fn of_form<W: Way>(mut desk: Desk<W>, form: Form, app: App) -> Answer {
    let kind = desk.kind()?;
    let language = language(&desk, form.get("locale"));
    render(&mut desk, (kind, language), &changes::typed(&form), &form, &app).await
}
