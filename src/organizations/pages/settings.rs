//! The settings of an organization.

use super::overview::last_change;
use crate::access::{Actor, EditOrganization, Permission, ViewOrganization, Who};
use crate::audit::refusal::who_could_grant;
use crate::database::Tx;
use crate::join_requests;
use crate::organizations::seats::Seats;
use crate::organizations::{Organization, Outcome, forms};
use crate::roles::{self, Choice};
use crate::state::App;
use crate::web::form::{Form, FormState};
use crate::web::times::{Times, zones};
use crate::web::{self, AppError, Flash, Frame, Reply, Words};
use askama::Template;

#[derive(Template)]
#[template(path = "organizations/settings.html")]
struct SettingsPage {
    frame: Frame,
    t: Words,
    path: String,
    name: String,
    form: FormState,
    /// What stands before the slug in addresses.
    base: String,
    zones: Vec<String>,
    defaults: Vec<Choice>,
    last_change: Option<String>,
    /// Why this person may not change anything, and who could.
    read_only: Option<String>,
    roles_locked: Option<String>,
    /// Whether people may ask to join by themselves.
    join_requests: bool,
    /// "23 of 25 seats are taken, 2 reserved", where there is a limit.
    seats: Option<String>,
    may_not_close: Option<String>,
    /// Whether this person may open the page of the organization's look.
    may_see_look: bool,
}

impl SettingsPage {
    fn locales(&self) -> Vec<(&'static str, &'static str)> {
        Words::locales()
            .map(|locale| (locale, Words::for_locale(locale).common_language_name()))
            .collect()
    }
}

/// Shows them, for reading alone where the right to change them is missing.
pub async fn show(mut actor: Actor<ViewOrganization>, app: App) -> web::Answer {
    let Actor { tx, who, .. } = &mut actor;
    Reply::page(&page(tx, who, &app, None).await?)
}

/// Changes them. With another slug the organization has another address.
pub async fn update(mut actor: Actor<EditOrganization>, form: Form, app: App) -> web::Answer {
    let Actor { tx, who, .. } = &mut actor;
    let (changes, mut state) = forms::settings(&form, who.t);
    let Some(changes) = changes else {
        return Reply::refused(&page(tx, who, &app, Some(state)).await?);
    };
    let slug = changes.slug.clone().unwrap_or_else(|| who.organization.slug.clone());
    match Organization::edit(tx, who.org(), changes, &who.author()).await? {
        Outcome::Done => {
            tx.commit().await?;
            let flash = if slug == who.organization.slug {
                who.t.organizations_saved().to_owned()
            } else {
                who.t.organizations_moved(slug.as_str())
            };
            Ok(Reply::to(format!("/o/{slug}/settings")).with(Flash::success(flash)))
        }
        Outcome::Unchanged => Ok(Reply::to(who.path("/settings")).with(Flash::info(who.t.organizations_unchanged()))),
        Outcome::SlugTaken => {
            state.fault("slug", who.t.organizations_fault_slug_taken());
            Reply::refused(&page(tx, who, &app, Some(state)).await?)
        }
        Outcome::WrongStatus => Err(AppError::Conflict(who.t.organizations_closed_already().to_owned())),
    }
}

async fn page(tx: &mut Tx, who: &Who, app: &App, form: Option<FormState>) -> Result<SettingsPage, AppError> {
    let (organization, t) = (Organization::current(tx, who.org()).await?, who.t);
    let form = form.unwrap_or_else(|| {
        FormState::default()
            .set("name", &organization.name)
            .set("slug", &organization.slug)
            .set("locale", &organization.locale)
            .set("time_zone", &organization.time_zone)
    });
    let read_only = lacking(tx, who, Permission::OrganizationEdit).await?;
    let times = Times::new(&who.person.time_zone, who.now(), t);
    Ok(SettingsPage {
        frame: Frame::organization(who, "settings"),
        t,
        path: who.path(""),
        form,
        base: app.config.public_url.join("/o/"),
        zones: zones(),
        defaults: roles::choices(tx, who).await?,
        last_change: last_change(&organization, &times, t),
        roles_locked: match lacking(tx, who, Permission::RolesAssign).await? {
            None => read_only.clone(),
            reason => reason,
        },
        read_only,
        join_requests: join_requests::setting::is_open(tx, who.org()).await?,
        may_not_close: lacking(tx, who, Permission::OrganizationClose).await?,
        may_see_look: who.may(Permission::EmailsView),
        seats: Seats::of(tx, who.org(), who.now()).await?.sentence(t),
        name: organization.name,
    })
}

/// Why not, and who could help; nothing when they may.
async fn lacking(tx: &mut Tx, who: &Who, permission: Permission) -> Result<Option<String>, AppError> {
    if who.may(permission) {
        return Ok(None);
    }
    let names = who_could_grant(tx, who, permission).await?;
    Ok(Some(match names.is_empty() {
        true => who.t.organizations_lacking(permission.key()),
        false => who.t.organizations_lacking_ask(who.t.list(&names), permission.key()),
    }))
}
