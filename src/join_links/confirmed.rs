//! The personal link in the mail: `/join/confirmations/{token}`. It proves the address; only now an account is
//! made.

use super::arrival::{Arrival, gone, unknown};
use super::confirmation::{Confirmation, count_try};
use super::visitor::Offer;
use crate::access::{Caller, Public};
use crate::account::User;
use crate::database::{Mode, Tx};
use crate::invitations::{Newcomer, Reader, name_and_password};
use crate::sign_in::Notice;
use crate::state::App;
use crate::tokens::Token;
use crate::web::{Answer, AppError, Form, FormState, Frame, Reply, Words};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web::Path};
use askama::Template;

#[derive(Template)]
#[template(path = "join_links/confirmed.html")]
struct ConfirmedPage {
    frame: Frame,
    t: Words,
    state: FormState,
    path: String,
    email: String,
    reader: Reader,
    offer: Offer,
}

/// A personal link, followed.
struct Followed {
    path: String,
    token: Token,
    confirmation: Confirmation,
    caller: Option<Caller>,
    reader: Reader,
}

async fn follow(public: &Public, req: &HttpRequest, raw: &str, app: &App) -> Result<Result<Followed, Reply>, AppError> {
    let caller = public.caller(req).await?;
    let mut tx = Tx::begin(&app.pool, Mode::Read).await?;
    let token = Token::parse(raw);
    let confirmation = match &token {
        Some(token) => Confirmation::find(&mut tx, token, public.visit.now).await?,
        None => None,
    };
    let (Some(token), Some(confirmation)) = (token, confirmation) else {
        return Ok(Err(unknown(public)?));
    };
    if confirmation.over {
        return Ok(Err(over(public)?));
    }
    if !confirmation.standing.is_open() {
        return Ok(Err(gone(public, &confirmation.standing)?));
    }
    let email = &confirmation.email;
    let reader = match &caller {
        Some(caller) if caller.person.email == email.as_str() => Reader::Invited(caller.person.name.clone()),
        Some(caller) => Reader::SomebodyElse(caller.person.email.clone()),
        None if User::by_email(&mut tx, email).await?.is_some() => Reader::HasAccount,
        None => Reader::New,
    };
    Ok(Ok(Followed {
        path: format!("/join/confirmations/{raw}"),
        token,
        confirmation,
        caller,
        reader,
    }))
}

/// It was used, or its day is over.
fn over(public: &Public) -> Answer {
    let t = public.t;
    let page = Notice::new(public, t.join_links_over_title(), t.join_links_over_text());
    Reply::html(StatusCode::GONE, &page.next("/sign-in", t.invitations_go_sign_in()))
}

impl Followed {
    fn page(&self, public: &Public, state: FormState) -> ConfirmedPage {
        ConfirmedPage {
            frame: Frame::public(public).looking(&self.confirmation.standing.look),
            t: public.t,
            state,
            path: self.path.clone(),
            email: self.confirmation.email.to_string(),
            reader: self.reader.clone(),
            offer: Offer::of(&self.confirmation.standing, public),
        }
    }

    /// One transaction: the personal link is used up, and its owner comes in.
    async fn join(&self, public: &Public, req: &HttpRequest, newcomer: Newcomer<'_>, app: &App) -> Answer {
        let now = public.visit.now;
        count_try(app, &self.confirmation.email, now).await?;
        let mut tx = Tx::begin(&app.pool, Mode::Write).await?;
        // Read again: between the two transactions the link may have been revoked.
        let Some(confirmation) = Confirmation::find(&mut tx, &self.token, now).await? else {
            return unknown(public);
        };
        if !confirmation.use_up(&mut tx, &self.token, now).await? {
            return over(public);
        }
        let Confirmation { standing, email, .. } = &confirmation;
        let known = match newcomer {
            Newcomer::Known(_) => self.caller.as_ref(),
            Newcomer::New { .. } => None,
        };
        let key = &app.config.secret_key;
        let admitted = standing.admit(&mut tx, key, email, newcomer, &public.visit).await?;
        let arrival = Arrival {
            public,
            req,
            app,
            standing,
            email,
            known,
        };
        arrival.answer(tx, admitted).await
    }
}

/// GET `/join/confirmations/{token}`
pub async fn show(public: Public, req: HttpRequest, raw: Path<String>, app: App) -> Answer {
    match follow(&public, &req, &raw, &app).await? {
        Ok(followed) => Reply::page(&followed.page(&public, FormState::default())),
        Err(page) => Ok(page),
    }
}

/// POST `/join/confirmations/{token}/acceptance`
pub async fn accept(public: Public, req: HttpRequest, raw: Path<String>, form: Form, app: App) -> Answer {
    let followed = match follow(&public, &req, &raw, &app).await? {
        Ok(followed) => followed,
        Err(page) => return Ok(page),
    };
    match (&followed.reader, &followed.caller) {
        (Reader::Invited(_), Some(caller)) => {
            followed
                .join(&public, &req, Newcomer::Known(&caller.person), &app)
                .await
        }
        (Reader::New, _) => {
            let mut state = FormState::filled(&form);
            let organization = &followed.confirmation.standing.organization.name;
            let email = followed.confirmation.email.as_str();
            let Some((name, password)) = name_and_password(public.t, &form, email, organization, &mut state) else {
                return Reply::refused(&followed.page(&public, state));
            };
            let password = app
                .hasher
                .hash(&password, app.chance.bytes())
                .await
                .map_err(|_| AppError::Busy)?;
            followed
                .join(&public, &req, Newcomer::New { name: &name, password }, &app)
                .await
        }
        // The page says what to do first.
        _ => Reply::html(StatusCode::CONFLICT, &followed.page(&public, FormState::default())),
    }
}
