//! Signing up: `/sign-up` asks, `/sign-up/{token}` completes.

use super::{Completion, Details, Registration, SignUpMode};
use crate::access::Public;
use crate::account::User;
use crate::database::{Mode, Tx};
use crate::sign_in::password::Password;
use crate::sign_in::{Notice, fault_in_words};
use crate::state::App;
use crate::tokens::Token;
use crate::web::names::{EmailAddress, clean_name};
use crate::web::{Answer, AppError, Flash, Form, FormState, Frame, Reply, Words};
use actix_web::HttpRequest;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;

#[derive(Template)]
#[template(path = "sign_up/new.html")]
struct SignUpPage {
    frame: Frame,
    t: Words,
    entered: FormState,
}

#[derive(Template)]
#[template(path = "sign_up/sent.html")]
struct SentPage {
    frame: Frame,
    t: Words,
    entered: FormState,
}

#[derive(Template)]
#[template(path = "sign_up/complete.html")]
struct CompletePage {
    frame: Frame,
    t: Words,
    entered: FormState,
    token: String,
    registration: Registration,
    needs_approval: bool,
}

async fn mode(app: &App) -> Result<SignUpMode, AppError> {
    let mut tx = Tx::begin(&app.pool, Mode::Read).await?;
    Ok(SignUpMode::of_platform(&mut tx).await?)
}

fn closed(public: &Public, status: StatusCode) -> Answer {
    let t = public.t;
    Reply::html(status, &Notice::new(public, t.sign_up_closed_title(), t.sign_up_closed_text()).next("/sign-in", t.sign_in_title()))
}

/// GET /sign-up
pub async fn new(public: Public, req: HttpRequest, app: App) -> Answer {
    if public.caller(&req).await?.is_some() {
        return Ok(Reply::to("/organizations/new"));
    }
    if mode(&app).await? == SignUpMode::Closed {
        return closed(&public, StatusCode::OK);
    }
    Reply::page(&SignUpPage { frame: Frame::public(&public), t: public.t, entered: FormState::default() })
}

fn read(public: &Public, form: &Form) -> (Option<Details>, FormState) {
    let (t, mut entered) = (public.t, FormState::filled(form));
    let name = entered.keep("name", clean_name(form.get("name")).ok_or(t.sign_up_name_missing()));
    let email = entered.keep("email", EmailAddress::parse(form.get("email")).ok_or(t.sign_in_email_missing()));
    let organization = entered.keep("organization", clean_name(form.get("organization")).ok_or(t.sign_up_organization_missing()));
    let details = name.zip(email).zip(organization);
    let locale = t.lang().to_owned();
    (details.map(|((name, email), organization)| Details { name, email, organization, locale }), entered)
}

/// POST /sign-up; with `change`, the form comes back as it was filled in.
pub async fn create(public: Public, form: Form, app: App) -> Answer {
    if mode(&app).await? == SignUpMode::Closed {
        return closed(&public, StatusCode::FORBIDDEN);
    }
    let (frame, t) = (Frame::public(&public), public.t);
    if form.has("change") {
        return Reply::page(&SignUpPage { frame, t, entered: FormState::filled(&form) });
    }
    let (details, entered) = read(&public, &form);
    let Some(details) = details else { return Reply::refused(&SignUpPage { frame, t, entered }) };
    details.request(&app, &public.author(&details.name)).await?;
    let entered = entered.set("email", details.email.as_str()).set("organization", &details.organization);
    Reply::page(&SentPage { frame, t, entered })
}

/// What stands behind a link.
enum Link {
    Open(Token, Registration),
    Known(String),
    Over,
}

async fn open(app: &App, token: &str, public: &Public) -> Result<(Link, SignUpMode), AppError> {
    let mut tx = Tx::begin(&app.pool, Mode::Read).await?;
    let mode = SignUpMode::of_platform(&mut tx).await?;
    let Some(token) = Token::parse(token) else { return Ok((Link::Over, mode)) };
    let Some(registration) = Registration::find(&mut tx, token.hash(), public.visit.now).await? else { return Ok((Link::Over, mode)) };
    let known = match EmailAddress::parse(&registration.email) {
        Some(email) => User::by_email(&mut tx, &email).await?.is_some(),
        None => false,
    };
    let link = if known { Link::Known(registration.email) } else { Link::Open(token, registration) };
    Ok((link, mode))
}

fn over(public: &Public) -> Answer {
    let t = public.t;
    let page = Notice::new(public, t.sign_up_over_title(), t.sign_up_over_text());
    Reply::html(StatusCode::GONE, &page.next("/sign-up", t.sign_up_over_next()))
}

fn known(public: &Public, email: &str, status: StatusCode) -> Answer {
    let t = public.t;
    let page = Notice::new(public, t.sign_up_account_title(), t.sign_up_account_text(email));
    Reply::html(status, &page.next("/sign-in?return=/organizations/new", t.sign_in_title()))
}

/// GET /sign-up/{token}: changes nothing, mail scanners open links too.
pub async fn show(public: Public, path: Path<String>, app: App) -> Answer {
    let (link, mode) = open(&app, &path, &public).await?;
    let (token, registration) = match link {
        _ if mode == SignUpMode::Closed => return closed(&public, StatusCode::OK),
        Link::Open(token, registration) => (token, registration),
        Link::Known(email) => return known(&public, &email, StatusCode::OK),
        Link::Over => return over(&public),
    };
    let (frame, t, entered) = (Frame::public(&public), public.t, FormState::default());
    Reply::page(&CompletePage { frame, t, entered, token: token.reveal(), registration, needs_approval: mode == SignUpMode::Approval })
}

/// POST /sign-up/{token}
pub async fn complete(public: Public, path: Path<String>, form: Form, req: HttpRequest, app: App) -> Answer {
    let (link, mode) = open(&app, &path, &public).await?;
    let (token, registration) = match link {
        _ if mode == SignUpMode::Closed => return closed(&public, StatusCode::FORBIDDEN),
        Link::Open(token, registration) => (token, registration),
        Link::Known(email) => return known(&public, &email, StatusCode::CONFLICT),
        Link::Over => return over(&public),
    };
    let (frame, t, mut entered) = (Frame::public(&public), public.t, FormState::default());
    let about = [registration.email.as_str(), &registration.name, &registration.organization_name];
    let password = Password::parse(form.raw("password"), &about).map_err(|fault| fault_in_words(t, fault));
    let Some(password) = entered.keep("password", password) else {
        let needs_approval = mode == SignUpMode::Approval;
        return Reply::refused(&CompletePage { frame, t, entered, token: token.reveal(), registration, needs_approval });
    };
    let hash = app.hasher.hash(&password, app.chance.bytes()).await.map_err(|_| AppError::Busy)?;
    let mut tx = Tx::begin(&app.pool, Mode::Write).await?;
    match registration.complete(&mut tx, &app, &req, token.hash(), hash).await? {
        Completion::Over => over(&public),
        Completion::Known => known(&public, &registration.email, StatusCode::CONFLICT),
        Completion::Begun(founded) => {
            tx.commit().await?;
            Ok(founded.welcome(t, &registration.organization_name))
        }
    }
}

impl super::Founded {
    /// Where its owner goes now, and what they are told.
    pub fn welcome(&self, t: Words, name: &str) -> Reply {
        match self.pending {
            true => Reply::to("/organizations").with(Flash::info(t.sign_up_pending(name))),
            false => Reply::to(format!("/o/{}", self.slug)).with(Flash::success(t.sign_up_done(name))),
        }
    }
}
