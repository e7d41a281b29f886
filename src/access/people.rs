//! Access outside an organization: everybody, signed-in people, platform staff.

use super::actor::{Answer, access_of};
use super::{StaffRight, StaffRole, Visit};
use crate::audit::{Author, AuthorKind};
use crate::database::{Mode, Tx};
use crate::ids::{OrgId, SessionId, UserId};
use crate::state::App;
use crate::web::error::AppError;
use crate::web::words::Words;
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest, web};
use futures_util::future::{LocalBoxFuture, Ready, ready};
use jiff::Timestamp;
use serde::Deserialize;
use std::marker::PhantomData;
use std::rc::Rc;

/// A person with an account.
#[derive(Clone, Debug, Deserialize)]
pub struct Person {
    pub id: UserId,
    pub name: String,
    pub email: String,
    pub locale: String,
    pub time_zone: String,
}

/// Who sent this request: a signed-in person, their session, their place in the platform's team.
#[derive(Clone, Debug)]
pub struct Caller {
    pub person: Person,
    pub session: SessionId,
    pub staff: Option<StaffRole>,
    /// The only organization that this session opens: it began at that organization's identity provider, which
    /// vouches for nothing else.
    pub only_organization: Option<OrgId>,
    pub visit: Rc<Visit>,
    pub t: Words,
}

impl Caller {
    /// The moment of this request.
    pub fn now(&self) -> Timestamp {
        self.visit.now
    }

    /// Who an audit event names. Outside an organization that is a member of staff, or just a person.
    pub fn author(&self) -> Author {
        let kind = if self.staff.is_some() {
            AuthorKind::Staff
        } else {
            AuthorKind::Member
        };
        Author::new(kind, Some(self.person.id.uuid()), &self.person.name, &self.visit)
    }
}

/// Everybody, signed in or not.
pub struct Public {
    pub visit: Rc<Visit>,
    pub t: Words,
}

impl FromRequest for Public {
    type Error = AppError;
    type Future = Ready<Result<Self, AppError>>;
    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        let visit = Visit::of(req);
        let t = visit.words();
        ready(Ok(Self { visit, t }))
    }
}

impl Public {
    /// The person of the session, if there is one: for pages that differ for signed-in people. A session that
    /// opens one organization only proves nothing here.
    pub async fn caller(&self, req: &HttpRequest) -> Result<Option<Caller>, AppError> {
        let caller = self.any_caller(req).await?;
        Ok(caller.filter(|caller| caller.only_organization.is_none()))
    }

    /// As [`Public::caller`], however the session began: for signing out.
    pub async fn any_caller(&self, req: &HttpRequest) -> Result<Option<Caller>, AppError> {
        match open(req, Mode::Read).await {
            Ok((_, caller)) => Ok(Some(caller)),
            Err(AppError::SignIn { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Who an audit event names: a visitor.
    pub fn author(&self, name: &str) -> Author {
        Author::new(AuthorKind::Visitor, None, name, &self.visit)
    }
}

/// A signed-in person, on the pages of their account. A session that began at an organization's identity
/// provider opens that organization only: what it asks for here is refused, with the way on.
pub struct SignedIn {
    pub tx: Tx,
    pub caller: Caller,
}

impl FromRequest for SignedIn {
    type Error = AppError;
    type Future = LocalBoxFuture<'static, Result<Self, AppError>>;
    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        let req = req.clone();
        Box::pin(async move {
            let AnySession { tx, caller } = AnySession::open(&req).await?;
            if caller.only_organization.is_some() {
                return Err(AppError::AccountOnly);
            }
            Ok(Self { tx, caller })
        })
    }
}

/// A signed-in person, however they signed in. Whoever takes it shows and changes nothing of organizations other
/// than [`Caller::only_organization`], where there is one.
pub struct AnySession {
    pub tx: Tx,
    pub caller: Caller,
}

impl AnySession {
    async fn open(req: &HttpRequest) -> Result<Self, AppError> {
        let (tx, caller) = open(req, mode(req)).await?;
        Ok(Self { tx, caller })
    }
}

impl FromRequest for AnySession {
    type Error = AppError;
    type Future = LocalBoxFuture<'static, Result<Self, AppError>>;
    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        let req = req.clone();
        Box::pin(async move { Self::open(&req).await })
    }
}

/// Platform staff with the right `R`. To everybody else the console does not exist.
pub struct Staff<R> {
    /// Sees all organizations; enters one with [`Tx::enter`].
    pub tx: Tx,
    pub caller: Caller,
    pub role: StaffRole,
    right: PhantomData<R>,
}

impl<R: StaffRight> FromRequest for Staff<R> {
    type Error = AppError;
    type Future = LocalBoxFuture<'static, Result<Self, AppError>>;
    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        let req = req.clone();
        Box::pin(async move {
            let (tx, caller) = open(&req, mode(&req)).await?;
            let role = caller.staff.ok_or(AppError::NotFound)?;
            if !role.may(R::PERMISSION) {
                drop(tx);
                return Err(AppError::staff_forbidden(&req, &caller, R::PERMISSION).await);
            }
            Ok(Self {
                tx,
                caller,
                role,
                right: PhantomData,
            })
        })
    }
}

pub(super) fn mode(req: &HttpRequest) -> Mode {
    if req.method().is_safe() {
        Mode::Read
    } else {
        Mode::Write
    }
}

async fn open(req: &HttpRequest, mode: Mode) -> Result<(Tx, Caller), AppError> {
    let (tx, answer, visit) = access_of(req, None, mode).await?;
    Ok((tx, answer.into_caller(visit)))
}

impl Answer {
    pub(super) fn into_caller(self, visit: Rc<Visit>) -> Caller {
        let t = Words::for_locale(&self.user.locale);
        Caller {
            person: self.user,
            session: self.session_id,
            staff: self.staff_role.as_deref().and_then(StaffRole::parse),
            only_organization: self.only_organization.map(OrgId::proven),
            visit,
            t,
        }
    }
}

pub(super) fn app(req: &HttpRequest) -> App {
    req.app_data::<web::Data<crate::state::State>>()
        .cloned()
        .expect("the server has its state")
}
