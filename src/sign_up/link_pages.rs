//! The link in the mail: `/sign-up/{token}` asks for a password, and the organization begins.

use super::pages::closed;
use super::{Completion, Registration, SignUpMode, Taken};
use crate::access::Public;
use crate::account::User;
use crate::database::{Mode, Tx};
use crate::domains::{Captured, Capturing, Domain, Policy};
use crate::sign_in::password::Password;
use crate::sign_in::{Notice, fault_in_words};
use crate::state::App;
use crate::tokens::Token;
use crate::web::names::EmailAddress;
use crate::web::{Answer, AppError, Flash, Form, FormState, Frame, Reply, Words};
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
    /// The organization that has proven the domain of this address, where it takes people in.
    captures: Option<Captures>,
}

impl CompletePage {
    /// Joining is chosen beforehand, unless the organization is only named.
    fn joins(&self) -> bool {
        match (self.entered.value("way"), &self.captures) {
            ("", Some(captures)) => captures.preferred,
            (way, _) => way == JOIN,
        }
    }
}

/// The value of `way` that leads to the organization of one's domain.
const JOIN: &str = "join";

/// An organization that takes people of this domain in.
#[derive(Clone)]
struct Captures {
    organization: String,
    domain: String,
    /// At once; otherwise they ask.
    at_once: bool,
    preferred: bool,
}

impl From<Capturing> for Captures {
    fn from(capturing: Capturing) -> Self {
        Self {
            at_once: capturing.joins(),
            preferred: capturing.policy != Policy::Suggest,
            organization: capturing.organization.name,
            domain: capturing.domain,
        }
    }
}

/// What stands behind a link.
enum Link {
    Open(Token, Registration, Option<Captures>),
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
    let Some(email) = EmailAddress::parse(&registration.email) else {
        return Ok((Link::Over, mode));
    };
    if User::by_email(&mut tx, &email).await?.is_some() {
        return Ok((Link::Known(registration.email), mode));
    }
    let capturing = Domain::capturing(&mut tx, &email, public.visit.now).await?;
    Ok((Link::Open(token, registration, capturing.map(Into::into)), mode))
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
    let (token, registration, captures) = match link {
        _ if mode == SignUpMode::Closed => return closed(&public, StatusCode::OK),
        Link::Open(token, registration, captures) => (token, registration, captures),
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
        captures,
    })
}

/// POST /sign-up/{token}
pub async fn complete(public: Public, path: Path<String>, form: Form, req: HttpRequest, app: App) -> Answer {
    let (link, mode) = open(&app, &path, &public).await?;
    let (token, registration, captures) = match link {
        _ if mode == SignUpMode::Closed => return closed(&public, StatusCode::FORBIDDEN),
        Link::Open(token, registration, captures) => (token, registration, captures),
        Link::Known(email) => return known(&public, &email, StatusCode::CONFLICT),
        Link::Over => return over(&public),
    };
    let (frame, t) = (Frame::public(&public), public.t);
    let mut entered = FormState::default().set("way", form.get("way"));
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
            captures,
        });
    };
    let join = captures.is_some() && form.get("way") == JOIN;
    let hash = app
        .hasher
        .hash(&password, app.chance.bytes())
        .await
        .map_err(|_| AppError::Busy)?;
    let mut tx = Tx::begin(&app.pool, Mode::Write).await?;
    match registration
        .complete(&mut tx, &app, &req, token.hash(), hash, join)
        .await?
    {
        Completion::Over => over(&public),
        Completion::Known => known(&public, &registration.email, StatusCode::CONFLICT),
        Completion::Begun(founded) => {
            tx.commit().await?;
            Ok(founded.welcome(t, &registration.organization_name))
        }
        Completion::Captured(taken) => arrive(tx, &taken, t).await,
        Completion::NotCaptured => Err(AppError::Conflict(t.domains_offer_gone().to_owned())),
    }
}

/// Commits what may be committed, and leads on.
async fn arrive(mut tx: Tx, taken: &Taken, t: Words) -> Answer {
    let name = taken.organization.as_str();
    let reply = match taken.captured {
        Captured::In => Reply::to(format!("/o/{}", taken.slug)).with(Flash::success(t.invitations_welcome(name))),
        Captured::Asked | Captured::AskedBefore => {
            Reply::to("/organizations").with(Flash::success(t.join_links_asked(name)))
        }
        Captured::Member => Reply::to(format!("/o/{}", taken.slug)),
        Captured::NoSeat => return Err(AppError::Conflict(t.domains_no_seat(name))),
    };
    tx.commit().await?;
    Ok(reply)
}
