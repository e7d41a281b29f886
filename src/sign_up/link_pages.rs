//! The link in the mail: `/sign-up/{token}` asks for a password, and the organization begins.

use super::pages::closed;
use super::{Completion, Registration, SignUpMode};
use crate::access::Public;
use crate::account::User;
use crate::database::{Mode, Tx};
use crate::sign_in::password::Password;
use crate::sign_in::{Notice, fault_in_words};
use crate::state::App;
use crate::tokens::Token;
use crate::web::names::EmailAddress;
use crate::web::{Answer, AppError, Form, FormState, Frame, Reply, Words};
use actix_web::HttpRequest;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;

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

/// What stands behind a link.
enum Link {
    Open(Token, Registration),
    Known(String),
    Over,
}

async fn open(app: &App, token: &str, public: &Public) -> Result<(Link, SignUpMode), AppError> {
    let mut tx = Tx::begin(&app.pool, Mode::Read).await?;
    let mode = SignUpMode::of_platform(&mut tx).await?;
    let Some(token) = Token::parse(token) else {
        return Ok((Link::Over, mode));
    };
    let Some(registration) = Registration::find(&mut tx, token.hash(), public.visit.now).await? else {
        return Ok((Link::Over, mode));
    };
    let known = match EmailAddress::parse(&registration.email) {
        Some(email) => User::by_email(&mut tx, &email).await?.is_some(),
        None => false,
    };
    let link = if known {
        Link::Known(registration.email)
    } else {
        Link::Open(token, registration)
    };
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
    Reply::html(
        status,
        &page.next("/sign-in?return=/organizations/new", t.sign_in_title()),
    )
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
    Reply::page(&CompletePage {
        frame,
        t,
        entered,
        token: token.reveal(),
        registration,
        needs_approval: mode == SignUpMode::Approval,
    })
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
    let about = [
        registration.email.as_str(),
        &registration.name,
        &registration.organization_name,
    ];
    let password = Password::parse(form.raw("password"), &about).map_err(|fault| fault_in_words(t, fault));
    let Some(password) = entered.keep("password", password) else {
        let needs_approval = mode == SignUpMode::Approval;
        return Reply::refused(&CompletePage {
            frame,
            t,
            entered,
            token: token.reveal(),
            registration,
            needs_approval,
        });
    };
    let hash = app
        .hasher
        .hash(&password, app.chance.bytes())
        .await
        .map_err(|_| AppError::Busy)?;
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
