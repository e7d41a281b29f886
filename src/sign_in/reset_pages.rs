//! Choosing a new password: `/password-resets/new`, `/password-resets/{token}`.

use super::change::known_about;
use super::notice::Notice;
use super::password::Password;
use super::{fault_in_words, reset};
use crate::access::Public;
use crate::account::User;
use crate::audit::{Author, AuthorKind};
use crate::database::{Mode, Tx};
use crate::state::App;
use crate::tokens::Token;
use crate::web::names::EmailAddress;
use crate::web::{Answer, AppError, Flash, Form, FormState, Frame, Reply, Words};
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;

#[derive(Template)]
#[template(path = "sign_in/reset_new.html")]
struct RequestPage {
    frame: Frame,
    t: Words,
    entered: FormState,
}

#[derive(Template)]
#[template(path = "sign_in/reset_sent.html")]
struct SentPage {
    frame: Frame,
    t: Words,
    email: String,
}

#[derive(Template)]
#[template(path = "sign_in/reset.html")]
struct ResetPage {
    frame: Frame,
    t: Words,
    entered: FormState,
    token: String,
    email: String,
}

/// GET /password-resets/new
pub async fn new(public: Public) -> Answer {
    Reply::page(&RequestPage {
        frame: Frame::public(&public),
        t: public.t,
        entered: FormState::default(),
    })
}

/// POST /password-resets
pub async fn create(public: Public, form: Form, app: App) -> Answer {
    let mut entered = FormState::default().set("email", form.get("email"));
    let email = EmailAddress::parse(form.get("email")).ok_or(public.t.sign_in_email_missing());
    let (frame, t) = (Frame::public(&public), public.t);
    let Some(email) = entered.keep("email", email) else {
        return Reply::refused(&RequestPage { frame, t, entered });
    };
    reset::request(&app, &email, &public.author("somebody")).await?;
    Reply::page(&SentPage {
        frame,
        t,
        email: email.to_string(),
    })
}

/// The person whose link this is, and what a guesser knows about them.
async fn open(app: &App, token: &str, public: &Public) -> Result<Option<(Token, User, Vec<String>)>, AppError> {
    let Some(token) = Token::parse(token) else {
        return Ok(None);
    };
    let mut tx = Tx::begin(&app.pool, Mode::Read).await?;
    let Some(user) = reset::owner(&mut tx, token.hash(), public.visit.now).await? else {
        return Ok(None);
    };
    let known = known_about(&mut tx, &user, public.visit.now).await?;
    Ok(Some((token, user, known)))
}

fn over(public: &Public) -> Answer {
    let t = public.t;
    let page = Notice::new(public, t.sign_in_reset_over_title(), t.sign_in_reset_over_text());
    Reply::html(
        StatusCode::GONE,
        &page.next("/password-resets/new", t.sign_in_reset_new()),
    )
}

/// GET /password-resets/{token}: changes nothing, mail scanners open links too.
pub async fn show(public: Public, path: Path<String>, app: App) -> Answer {
    let Some((token, user, _)) = open(&app, &path, &public).await? else {
        return over(&public);
    };
    let (frame, t) = (Frame::public(&public), public.t);
    Reply::page(&ResetPage {
        frame,
        t,
        entered: FormState::default(),
        token: token.reveal(),
        email: user.email,
    })
}

/// POST /password-resets/{token}
pub async fn change(public: Public, path: Path<String>, form: Form, app: App) -> Answer {
    let Some((token, user, known)) = open(&app, &path, &public).await? else {
        return over(&public);
    };
    let (frame, t, mut entered) = (Frame::public(&public), public.t, FormState::default());
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    let password = Password::parse(form.raw("password"), &known).map_err(|fault| fault_in_words(t, fault));
    let Some(password) = entered.keep("password", password) else {
        return Reply::refused(&ResetPage {
            frame,
            t,
            entered,
            token: token.reveal(),
            email: user.email,
        });
    };
    let hash = app
        .hasher
        .hash(&password, app.chance.bytes())
        .await
        .map_err(|_| AppError::Busy)?;
    let author = Author::new(AuthorKind::Member, Some(user.id.uuid()), &user.name, &public.visit);
    let mut tx = Tx::begin(&app.pool, Mode::Write).await?;
    if !reset::consume(&mut tx, &app, token.hash(), &user, &hash, &author).await? {
        return over(&public);
    }
    tx.commit().await?;
    Ok(Reply::to("/sign-in").with(Flash::success(t.sign_in_reset_done())))
}
