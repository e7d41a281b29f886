//! The page behind a link: `/join/{token}`. Looking changes nothing; mail scanners open links too.

use super::arrival::{Arrival, gone, unknown};
use super::confirmation::{Answered, count_try};
use super::domains::fits;
use super::standing::Standing;
use crate::access::{Caller, Public};
use crate::database::{Mode, Tx};
use crate::invitations::Newcomer;
use crate::roles::Role;
use crate::state::App;
use crate::tokens::Token;
use crate::web::names::EmailAddress;
use crate::web::{Answer, AppError, Form, FormState, Frame, Reply, Times, Words};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web::Path};
use askama::Template;

/// Who looks at a link.
#[derive(Clone, Debug)]
pub(super) enum Visitor {
    /// Nobody is signed in: the address comes first.
    Stranger,
    /// (name, address)
    SignedIn(String, String),
    /// Their address is of another domain.
    OtherDomain(String),
    /// They were just mailed a personal link.
    Mailed(String),
}

/// What stands behind the link, beside the way in.
pub(super) struct Offer {
    pub organization: String,
    pub initials: String,
    pub tint: u8,
    pub creator: String,
    pub roles: Vec<Role>,
    pub approval: bool,
    pub limited: bool,
    pub expires: String,
    pub expires_machine: String,
}

impl Offer {
    pub fn of(standing: &Standing, public: &Public) -> Self {
        let Standing {
            organization,
            link,
            roles,
            ..
        } = standing;
        let times = Times::new(&organization.time_zone, public.visit.now, public.t);
        Self {
            organization: organization.name.clone(),
            initials: organization.initials(),
            tint: organization.tint(),
            creator: link.created_by_name.clone(),
            roles: roles.clone(),
            approval: link.approval,
            limited: !link.domains.is_empty(),
            expires: format!("{} ({})", times.exact(&link.expires_at), organization.time_zone),
            expires_machine: times.machine(&link.expires_at),
        }
    }
}

#[derive(Template)]
#[template(path = "join_links/visitor.html")]
struct VisitorPage {
    frame: Frame,
    t: Words,
    state: FormState,
    path: String,
    visitor: Visitor,
    offer: Offer,
}

/// A link, followed.
struct Followed {
    path: String,
    token: Token,
    standing: Standing,
    caller: Option<Caller>,
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
        return Ok(Err(unknown(public)?));
    };
    if !standing.is_open() {
        return Ok(Err(gone(public, &standing)?));
    }
    Ok(Ok(Followed {
        path: format!("/join/{raw}"),
        token,
        standing,
        caller,
    }))
}

impl Followed {
    fn page(&self, public: &Public, visitor: Visitor, state: FormState) -> VisitorPage {
        VisitorPage {
            frame: Frame::public(public).looking(&self.standing.look),
            t: public.t,
            state,
            path: self.path.clone(),
            visitor,
            offer: Offer::of(&self.standing, public),
        }
    }

    fn visitor(&self) -> Visitor {
        let Some(Caller { person, .. }) = &self.caller else {
            return Visitor::Stranger;
        };
        match EmailAddress::parse(&person.email) {
            Some(email) if fits(&email, &self.standing.link.domains) => {
                Visitor::SignedIn(person.name.clone(), person.email.clone())
            }
            _ => Visitor::OtherDomain(person.email.clone()),
        }
    }
}

/// GET `/join/{token}`
pub async fn show(public: Public, req: HttpRequest, raw: Path<String>, app: App) -> Answer {
    match follow(&public, &req, &raw, &app).await? {
        Ok(followed) => Reply::page(&followed.page(&public, followed.visitor(), FormState::default())),
        Err(page) => Ok(page),
    }
}

/// POST `/join/{token}/emails`: mails a personal link to the address.
pub async fn confirm(public: Public, req: HttpRequest, raw: Path<String>, form: Form, app: App) -> Answer {
    let followed = match follow(&public, &req, &raw, &app).await? {
        Ok(followed) => followed,
        Err(page) => return Ok(page),
    };
    let (t, mut state) = (public.t, FormState::filled(&form));
    let email = EmailAddress::parse(form.get("email")).ok_or(t.sign_in_email_missing());
    let Some(email) = state.keep("email", email) else {
        return Reply::refused(&followed.page(&public, Visitor::Stranger, state));
    };
    match followed.standing.confirm(&app, &email, &public.visit).await? {
        Answered::LookIntoYourMail => {
            Reply::page(&followed.page(&public, Visitor::Mailed(email.to_string()), FormState::default()))
        }
        Answered::OtherDomain => {
            state.fault("email", t.join_links_error_other_domain());
            Reply::refused(&followed.page(&public, Visitor::Stranger, state))
        }
    }
}

/// POST `/join/{token}/acceptance`: a signed-in person joins with their own address, which was proven before.
pub async fn join(public: Public, req: HttpRequest, raw: Path<String>, app: App) -> Answer {
    let followed = match follow(&public, &req, &raw, &app).await? {
        Ok(followed) => followed,
        Err(page) => return Ok(page),
    };
    let Some(caller) = followed.caller.as_ref() else {
        let page = followed.page(&public, Visitor::Stranger, FormState::default());
        return Reply::html(StatusCode::CONFLICT, &page);
    };
    let email = EmailAddress::parse(&caller.person.email).ok_or(AppError::NotFound)?;
    count_try(&app, &email, public.visit.now).await?;
    let mut tx = Tx::begin(&app.pool, Mode::Write).await?;
    // Read again: between the two transactions the link may have been revoked.
    let Some(standing) = Standing::find(&mut tx, &followed.token, public.visit.now).await? else {
        return unknown(&public);
    };
    let newcomer = Newcomer::Known(&caller.person);
    let key = &app.config.secret_key;
    let admitted = standing.admit(&mut tx, key, &email, newcomer, &public.visit).await?;
    let arrival = Arrival {
        public: &public,
        req: &req,
        app: &app,
        standing: &standing,
        email: &email,
        known: Some(caller),
    };
    arrival.answer(tx, admitted).await
}
