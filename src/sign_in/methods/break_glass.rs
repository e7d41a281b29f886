//! `/sign-in/{org}/break-glass`: with address, password and a one-time code into an organization whose identity
//! provider fails. An organization that does not exist, and one that asks for no code, look the same.

use super::super::{Tries, device, still_holds, verify};
use super::{Code, Codes, tell};
use crate::access::{self, Public};
use crate::account::User;
use crate::audit::{self, Action, Author, AuthorKind, Event};
use crate::database::{Mode, Tx};
use crate::ids::OrgId;
use crate::mail::SignInLetter;
use crate::organizations::Organization;
use crate::schema::{functions, sessions};
use crate::state::App;
use crate::web::names::{self, EmailAddress};
use crate::web::{Answer, AppError, Flash, Form, FormState, Frame, Reply, Words};
use actix_web::HttpRequest;
use actix_web::http::header::SET_COOKIE;
use actix_web::web::Path;
use askama::Template;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::SignedDuration;
use jiff_diesel::ToDiesel;

/// So long a code opens the organization.
pub const OPEN_FOR: SignedDuration = SignedDuration::from_hours(1);

#[derive(Template)]
#[template(path = "sign_in_methods/break_glass.html")]
struct BreakGlassPage {
    frame: Frame,
    t: Words,
    slug: String,
    entered: FormState,
}

/// What no slug can be stands for one that nobody has.
fn slug_of(path: &Path<String>) -> String {
    if names::is_slug(path) {
        path.to_string()
    } else {
        "-".to_owned()
    }
}

/// GET `/sign-in/{org}/break-glass`
pub async fn show(public: Public, path: Path<String>) -> Answer {
    Reply::page(&BreakGlassPage {
        frame: Frame::public(&public),
        t: public.t,
        slug: slug_of(&path),
        entered: FormState::default(),
    })
}

/// POST `/sign-in/{org}/break-glass`: `email`, `password`, `code`.
pub async fn check(public: Public, path: Path<String>, form: Form, req: HttpRequest, app: App) -> Answer {
    let (t, now, slug) = (public.t, public.visit.now, slug_of(&path));
    let mut entered = FormState::default().set("email", form.get("email"));
    let email = entered.keep(
        "email",
        EmailAddress::parse(form.get("email")).ok_or(t.sign_in_email_missing()),
    );
    if form.raw("password").is_empty() {
        entered.fault("password", t.sign_in_password_missing());
    }
    if form.get("code").is_empty() {
        entered.fault("code", t.methods_fault_code());
    }
    let page = |entered| BreakGlassPage {
        frame: Frame::public(&public),
        t,
        slug: slug.clone(),
        entered,
    };
    let Some(email) = email.filter(|_| entered.is_fine()) else {
        return Reply::refused(&page(entered));
    };
    let known = device::known(&req, &app, &email, now);
    let tries = Tries::of_break_glass(&email, &public.visit.address, known.as_deref());
    tries.count(&app.pool, now).await?;
    let verified = match verify(&app, &email, form.raw("password")).await {
        Err(busy @ AppError::Busy) => {
            tries.give_back(&app.pool).await?;
            return Err(busy);
        }
        other => other?,
    };
    let code = Code::parse(form.get("code"));
    if let Some(to) = enter(&public, &req, &app, &slug, verified.as_ref(), code.as_ref()).await? {
        tries.give_back(&app.pool).await?;
        let cookie = device::cookie(&app, &email, now).to_string();
        return Ok(Reply::to(to)
            .with(Flash::warning(t.methods_glass_broken()))
            .header(SET_COOKIE, cookie));
    }
    tries.fail(&app.pool, now).await?;
    refuse(&public, &app, &slug, &email).await?;
    entered.fault("code", t.methods_glass_wrong());
    Reply::refused(&page(entered))
}

/// Uses the code up and starts the session; `None` when anything is wrong.
async fn enter(
    public: &Public,
    req: &HttpRequest,
    app: &App,
    slug: &str,
    user: Option<&User>,
    code: Option<&Code>,
) -> Result<Option<String>, AppError> {
    let now = public.visit.now;
    let mut tx = Tx::begin(&app.pool, Mode::Write).await?;
    let opened = Codes::take(&mut tx, slug, user.map(|user| user.id), code, now).await?;
    let (Some(org), Some(user)) = (opened, user) else {
        return Ok(None);
    };
    if !still_holds(&mut tx, user).await? {
        return Ok(None);
    }
    tx.enter(org).await?;
    let organization = Organization::current(&mut tx, org).await?;
    let session = access::sign_in(&mut tx, app, req, user.id).await?;
    diesel::update(sessions::table.find(session))
        .set((
            sessions::break_glass_organization_id.eq(org),
            sessions::break_glass_until.eq((now + OPEN_FOR).to_diesel()),
        ))
        .execute(&mut tx)
        .await?;
    let author = Author::new(AuthorKind::Member, Some(user.id.uuid()), &user.name, &public.visit);
    let event = Event::new(Action::BreakGlassUsed).on("user", user.id.uuid(), &user.email);
    audit::record(&mut tx, Some(org), &author, event).await?;
    let address = &public.visit.address;
    let letter = SignInLetter::break_glass_used(&organization.name, &organization.slug, &user.name, address);
    tell(&mut tx, &app.config.secret_key, org, letter, now).await?;
    tx.commit().await?;
    Ok(Some(format!("/o/{}/sign-in-methods", organization.slug)))
}

/// Writes a failed try down: in the log of the organization, or in the platform's where there is none.
async fn refuse(public: &Public, app: &App, slug: &str, email: &EmailAddress) -> Result<(), AppError> {
    let mut tx = Tx::begin(&app.pool, Mode::Read).await?;
    let question = functions::organization_of_slug(slug);
    let org: Option<uuid::Uuid> = diesel::select(question).get_result(&mut tx).await?;
    drop(tx);
    let event = Event::new(Action::BreakGlassUsed).on("user", None, email.as_str());
    audit::refuse(&app.pool, org.map(OrgId::proven), &public.author("somebody"), event).await
}
