//! The end of the way in: what became of it, and the pages of links that lead nowhere.

use super::State;
use super::admitting::Admitted;
use super::standing::{Standing, Validity};
use crate::access::{self, Caller, Public};
use crate::audit::{self, Action, Author, AuthorKind, Event};
use crate::database::{Mode, Tx};
use crate::sign_in::Notice;
use crate::state::App;
use crate::web::names::EmailAddress;
use crate::web::{Answer, AppError, Flash, Reply};
use actix_web::HttpRequest;
use actix_web::http::StatusCode;

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
    Reply::html(status, &Notice::new(public, title, text).looking(&standing.look))
}
