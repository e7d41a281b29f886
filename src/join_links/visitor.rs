//! The page behind a link: `/join/{token}`. Looking changes nothing; mail scanners open links too.

use super::State;
use super::admitting::Admitted;
use super::confirmation::{Answered, count_try};
use super::domains::fits;
use super::standing::{Standing, Validity};
use crate::access::{self, Caller, Public};
use crate::audit::{self, Action, Author, AuthorKind, Event};
use crate::database::{Mode, Tx};
use crate::invitations::Newcomer;
use crate::roles::Role;
use crate::sign_in::Notice;
use crate::state::App;
use crate::tokens::Token;
use crate::web::names::EmailAddress;
use crate::web::{Answer, AppError, Flash, Form, FormState, Frame, Reply, Times, Words};
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
            frame: Frame::public(public),
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

/// Somebody at the end of the way in.
pub(super) struct Arrival<'a> {
    pub public: &'a Public,
    pub req: &'a HttpRequest,
    pub app: &'a App,
    pub standing: &'a Standing,
    pub email: &'a EmailAddress,
    /// The signed-in person; `None` for somebody whose account was made just now.
    pub known: Option<&'a Caller>,
}

impl Arrival<'_> {
    /// Commits what may be committed, and says what became of it. A refused try is written down.
    pub async fn answer(&self, mut tx: Tx, admitted: Admitted) -> Answer {
        let t = self.public.t;
        let name = self.standing.organization.name.as_str();
        let reason = match admitted {
            Admitted::In(user) | Admitted::Asked(user) => {
                if self.known.is_none() {
                    access::sign_in(&mut tx, self.app, self.req, user).await?;
                }
                tx.commit().await?;
                return Ok(match admitted {
                    Admitted::In(_) => Reply::to(format!("/o/{}", self.standing.organization.slug))
                        .with(Flash::success(t.invitations_welcome(name))),
                    _ => Reply::to("/organizations").with(Flash::success(t.join_links_asked(name))),
                });
            }
            Admitted::Lost => t.join_links_refused_lost().to_owned(),
            Admitted::OtherDomain => t.join_links_error_other_domain().to_owned(),
            Admitted::HasAccount => t.join_links_has_account(self.email.as_str()),
            Admitted::AskedBefore => t.join_links_asked_before(name),
            Admitted::Member => t.invitations_member_already(name),
            Admitted::NoSeat => t.join_links_no_seat(name),
        };
        drop(tx);
        let event = Event::new(Action::JoinLinkUsed)
            .on("join_link", self.standing.link.id.uuid(), &self.standing.link.name)
            .reason(reason.as_str());
        audit::refuse(&self.app.pool, Some(self.standing.org), &self.author(), event).await?;
        match admitted {
            Admitted::Lost => self.lost().await,
            _ => Err(AppError::Conflict(reason)),
        }
    }

    fn author(&self) -> Author {
        let visit = &self.public.visit;
        match self.known {
            Some(Caller { person, .. }) => Author::new(AuthorKind::Member, Some(person.id.uuid()), &person.name, visit),
            None => Author::new(AuthorKind::Visitor, None, self.email.as_str(), visit),
        }
    }

    /// The page of a link that stopped working while somebody came in.
    async fn lost(&self) -> Answer {
        let mut tx = Tx::begin(&self.app.pool, Mode::Read).await?;
        tx.enter(self.standing.org).await?;
        let now = self.public.visit.now;
        match Standing::of_id(&mut tx, self.standing.org, self.standing.link.id, now).await? {
            Some(standing) => gone(self.public, &standing),
            None => unknown(self.public),
        }
    }
}

/// Nobody knows this link.
pub(super) fn unknown(public: &Public) -> Answer {
    let t = public.t;
    let page = Notice::new(public, t.invitations_unknown_title(), t.join_links_unknown_text());
    Reply::html(
        StatusCode::NOT_FOUND,
        &page.next("/sign-in", t.invitations_go_sign_in()),
    )
}

/// A link that lets nobody in: why, and what to do.
pub(super) fn gone(public: &Public, standing: &Standing) -> Answer {
    let t = public.t;
    let name = standing.organization.name.as_str();
    let (title, text) = match standing.validity {
        Validity::Cut => (t.invitations_cut_title(name), t.join_links_cut_text(name)),
        Validity::Over(State::Revoked) => (t.join_links_gone_title(name), t.join_links_revoked_text().to_owned()),
        Validity::Over(State::Expired) => (t.join_links_gone_title(name), t.join_links_expired_text().to_owned()),
        Validity::Over(_) | Validity::Open => (t.join_links_gone_title(name), t.join_links_used_up_text().to_owned()),
        Validity::CreatorGone => (
            t.join_links_gone_title(name),
            t.join_links_creator_gone_text().to_owned(),
        ),
    };
    let status = match standing.validity {
        Validity::Cut => StatusCode::FORBIDDEN,
        _ => StatusCode::GONE,
    };
    Reply::html(status, &Notice::new(public, title, text))
}
