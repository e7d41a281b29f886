//! The way in: the page behind the link, and its three answers — yes, no, and "send me a new one".

use super::State;
use super::accepting::{Accepted, Newcomer, invitee, note_opened};
use super::invitee_page::{GonePage, InviteePage, Reader};
use super::standing::{Standing, Validity};
use crate::access::limits::{TryLimit, network};
use crate::access::{self, Caller, Public};
use crate::account::User;
use crate::database::{Mode, Tx};
use crate::sign_in::fault_in_words;
use crate::sign_in::password::{Password, PasswordHash};
use crate::state::App;
use crate::tokens::Token;
use crate::web::names::{EmailAddress, clean_name};
use crate::web::{Answer, AppError, Flash, Form, FormState, Reply, Words};
use actix_web::http::{Method, StatusCode};
use actix_web::{HttpRequest, web::Path};
use jiff::SignedDuration;

/// A link, followed: what stands behind it, and who reads.
struct Followed {
    path: String,
    token: Token,
    standing: Standing,
    caller: Option<Caller>,
    reader: Reader,
}

/// Follows the link in a transaction that is over when this answers. The inner error is the page to show
/// instead.
async fn follow(public: &Public, req: &HttpRequest, raw: &str, app: &App) -> Result<Result<Followed, Reply>, AppError> {
    let caller = public.caller(req).await?;
    let mut tx = Tx::begin(&app.pool, Mode::Read).await?;
    let token = Token::parse(raw);
    let standing = match &token {
        Some(token) => Standing::find(&mut tx, token, public.visit.now).await?,
        None => None,
    };
    let (Some(token), Some(standing)) = (token, standing) else {
        return Ok(Err(Reply::html(StatusCode::NOT_FOUND, &GonePage::unknown(public))?));
    };
    let email = EmailAddress::parse(&standing.invitation.email).ok_or(AppError::NotFound)?;
    let reader = match &caller {
        Some(caller) if caller.person.email == email.as_str() => Reader::Invited(caller.person.name.clone()),
        Some(caller) => Reader::SomebodyElse(caller.person.email.clone()),
        None if User::by_email(&mut tx, &email).await?.is_some() => Reader::HasAccount,
        None => Reader::New,
    };
    Ok(Ok(Followed {
        path: format!("/invitations/{raw}"),
        token,
        standing,
        caller,
        reader,
    }))
}

impl Followed {
    /// The page of a link that lets nobody in.
    fn gone(&self, public: &Public) -> Answer {
        let status = if self.standing.validity == Validity::Cut {
            StatusCode::FORBIDDEN
        } else {
            StatusCode::GONE
        };
        Reply::html(status, &GonePage::of(public, &self.standing, &self.path))
    }

    fn page(&self, public: &Public, state: FormState) -> InviteePage {
        InviteePage::new(public, &self.standing, &self.path, self.reader.clone(), state)
    }

    /// The page in its reader's language: their own choice, else what the invitation is in.
    fn reading(&self, public: Public) -> Public {
        let locale = match &self.caller {
            Some(caller) => caller.person.locale.as_str(),
            None => self.standing.language(&public.visit),
        };
        let t = Words::for_locale(locale);
        Public { t, ..public }
    }

    fn is_open(&self) -> bool {
        self.standing.validity == Validity::Open
    }
}

/// Shows the invitation. Nothing changes but the note that it was opened.
pub async fn show(public: Public, req: HttpRequest, raw: Path<String>, app: App) -> Answer {
    let followed = match follow(&public, &req, &raw, &app).await? {
        Ok(followed) => followed,
        Err(page) => return Ok(page),
    };
    let public = followed.reading(public);
    if !followed.is_open() {
        return followed.gone(&public);
    }
    if req.method() == Method::GET && followed.standing.invitation.opened_at.is_none() {
        let mut tx = Tx::begin(&app.pool, Mode::Write).await?;
        note_opened(&mut tx, &followed.standing, public.visit.now).await?;
        tx.commit().await?;
    }
    Reply::page(&followed.page(&public, FormState::default()))
}

/// Comes in.
pub async fn accept(public: Public, req: HttpRequest, raw: Path<String>, form: Form, app: App) -> Answer {
    let followed = match follow(&public, &req, &raw, &app).await? {
        Ok(followed) => followed,
        Err(page) => return Ok(page),
    };
    let public = followed.reading(public);
    if !followed.is_open() {
        return followed.gone(&public);
    }
    match (&followed.reader, &followed.caller) {
        (Reader::Invited(_), Some(caller)) => {
            join(&public, &req, &followed, Newcomer::Known(&caller.person), &app).await
        }
        (Reader::New, _) => {
            let mut state = FormState::filled(&form);
            let standing = &followed.standing;
            let (email, organization) = (&standing.invitation.email, &standing.organization.name);
            let Some((name, password)) = name_and_password(public.t, &form, email, organization, &mut state) else {
                return Reply::refused(&followed.page(&public, state));
            };
            let password: PasswordHash = app
                .hasher
                .hash(&password, app.chance.bytes())
                .await
                .map_err(|_| AppError::Busy)?;
            join(&public, &req, &followed, Newcomer::New { name: &name, password }, &app).await
        }
        // The page says what to do first.
        _ => Reply::html(StatusCode::CONFLICT, &followed.page(&public, FormState::default())),
    }
}

/// The name and the password of somebody who makes an account; what is wrong stands in the form.
pub(crate) fn name_and_password(
    t: Words,
    form: &Form,
    email: &str,
    organization: &str,
    state: &mut FormState,
) -> Option<(String, Password)> {
    let name = state.keep("name", clean_name(form.get("name")).ok_or(t.invitations_error_name()));
    let known = [email, form.get("name"), organization];
    let password = Password::parse(form.raw("password"), &known).map_err(|fault| fault_in_words(t, fault));
    let password = state.keep("password", password);
    Some((name?, password?))
}

async fn join(public: &Public, req: &HttpRequest, followed: &Followed, newcomer: Newcomer<'_>, app: &App) -> Answer {
    let known = matches!(newcomer, Newcomer::Known(_));
    let mut tx = Tx::begin(&app.pool, Mode::Write).await?;
    // Read again: between the two transactions the invitation may have been revoked, or sent again.
    let Some(standing) = Standing::find(&mut tx, &followed.token, public.visit.now).await? else {
        return Reply::html(StatusCode::NOT_FOUND, &GonePage::unknown(public));
    };
    let t = public.t;
    let name = standing.organization.name.as_str();
    match standing
        .accept(&mut tx, &followed.token, newcomer, &public.visit)
        .await?
    {
        Accepted::In(user) => {
            if !known {
                access::sign_in(&mut tx, app, req, user).await?;
            }
            tx.commit().await?;
            Ok(Reply::to(format!("/o/{}", standing.organization.slug))
                .with(Flash::success(t.invitations_welcome(name))))
        }
        Accepted::Lost => {
            drop(tx);
            match follow(public, req, &followed.token.reveal(), app).await? {
                Ok(now) => now.gone(public),
                Err(page) => Ok(page),
            }
        }
        Accepted::HasAccount => {
            let page = InviteePage::new(
                public,
                &standing,
                &followed.path,
                Reader::HasAccount,
                FormState::default(),
            );
            Reply::html(StatusCode::CONFLICT, &page)
        }
        Accepted::NoSeat => Err(AppError::Conflict(t.invitations_no_seat(name))),
        Accepted::Member => Err(AppError::Conflict(t.invitations_member_already(name))),
    }
}

/// Says no.
pub async fn decline(public: Public, req: HttpRequest, raw: Path<String>, app: App) -> Answer {
    let followed = match follow(&public, &req, &raw, &app).await? {
        Ok(followed) => followed,
        Err(page) => return Ok(page),
    };
    let public = followed.reading(public);
    if matches!(followed.standing.validity, Validity::Over(_)) {
        return followed.gone(&public);
    }
    let author = invitee(followed.caller.as_ref(), &followed.standing, &public.visit);
    let mut tx = Tx::begin(&app.pool, Mode::Write).await?;
    tx.enter(followed.standing.org).await?;
    if followed.standing.decline(&mut tx, &followed.token, &author).await? {
        tx.commit().await?;
    }
    let told = Flash::success(
        public
            .t
            .invitations_declined(followed.standing.organization.name.as_str()),
    );
    Ok(Reply::to(followed.path).with(told))
}

/// Asks for a new invitation: its link is over.
pub async fn request(public: Public, req: HttpRequest, raw: Path<String>, app: App) -> Answer {
    let followed = match follow(&public, &req, &raw, &app).await? {
        Ok(followed) => followed,
        Err(page) => return Ok(page),
    };
    let public = followed.reading(public);
    let standing = &followed.standing;
    if !may_ask(standing.validity) {
        return if followed.is_open() {
            Ok(Reply::to(followed.path))
        } else {
            followed.gone(&public)
        };
    }
    let (now, day) = (public.visit.now, SignedDuration::from_hours(24));
    TryLimit::new(
        format!("invitation-request-from:{}", network(&public.visit.address)),
        30,
        day,
    )
    .count(&app.pool, 1, now)
    .await?;
    TryLimit::new(format!("invitation-request:{}", standing.invitation.id), 3, day)
        .count(&app.pool, 1, now)
        .await?;
    let author = invitee(followed.caller.as_ref(), standing, &public.visit);
    let mut tx = Tx::begin(&app.pool, Mode::Write).await?;
    tx.enter(standing.org).await?;
    standing.ask_again(&mut tx, &app.config.secret_key, &author).await?;
    tx.commit().await?;
    let told = Flash::success(
        public
            .t
            .invitations_requested(standing.invitation.invited_by_name.as_str()),
    );
    Ok(Reply::to(followed.path).with(told))
}

/// Whether a new invitation can be asked for.
pub(super) fn may_ask(validity: Validity) -> bool {
    matches!(
        validity,
        Validity::InviterGone | Validity::Over(State::Expired | State::Revoked)
    )
}
