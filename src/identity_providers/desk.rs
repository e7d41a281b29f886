//! Who sets a connection up: a member with the right, or somebody in IT who holds a [set-up link](super::SetupLink).
//! The handlers of the steps are written once for both: they take a [`Desk`], and the table says for whom.

use super::setup_link::Holder;
use super::{Connection, Status};
use crate::access::{
    Access, Actor, EditIdentityProviders, Permission, Public, Right, ViewIdentityProviders, Visit, Who,
};
use crate::audit::Author;
use crate::database::Tx;
use crate::ids::{ConnectionId, OrgId};
use crate::web::{AppError, Frame, Times, Words};
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};
use futures_util::future::LocalBoxFuture;
use std::marker::PhantomData;
use uuid::Uuid;

/// Whose hand it is.
pub enum Hand {
    Member(Box<Who>),
    /// Without an account, by the rights of whoever made the link, for one task.
    Link(Box<Holder>),
}

impl Hand {
    pub fn org(&self) -> OrgId {
        match self {
            Self::Member(who) => who.org(),
            Self::Link(holder) => holder.org,
        }
    }

    pub fn organization(&self) -> &str {
        match self {
            Self::Member(who) => &who.organization.name,
            Self::Link(holder) => &holder.organization.name,
        }
    }

    pub fn t(&self) -> Words {
        match self {
            Self::Member(who) => who.t,
            Self::Link(holder) => holder.t,
        }
    }

    pub fn visit(&self) -> &Visit {
        match self {
            Self::Member(who) => &who.visit,
            Self::Link(holder) => &holder.visit,
        }
    }

    pub fn now(&self) -> jiff::Timestamp {
        self.visit().now
    }

    pub fn times(&self) -> Times {
        match self {
            Self::Member(who) => Times::new(&who.person.time_zone, who.now(), who.t),
            Self::Link(holder) => Times::new(&holder.organization.time_zone, holder.visit.now, holder.t),
        }
    }

    /// Who an audit event names.
    pub fn author(&self) -> Author {
        match self {
            Self::Member(who) => who.author(),
            Self::Link(holder) => holder.author(),
        }
    }

    /// The member behind it; `None`: somebody with a link.
    pub fn who(&self) -> Option<&Who> {
        match self {
            Self::Member(who) => Some(who),
            Self::Link(_) => None,
        }
    }

    /// Whether this hand may change the connection: who only looks may not.
    pub fn may_edit(&self) -> bool {
        self.who().is_none_or(|who| who.may(Permission::IdentityProvidersEdit))
    }

    pub fn frame(&self) -> Frame {
        match self {
            Self::Member(who) => Frame::organization(who, "identity-providers"),
            Self::Link(holder) => holder.frame(),
        }
    }

    /// Where the pages of a connection stand for this hand.
    pub fn base(&self, id: ConnectionId) -> String {
        match self {
            Self::Member(who) => who.path(&format!("/identity-providers/{id}")),
            Self::Link(holder) => holder.path(),
        }
    }
}

/// Somebody on their way in: the transaction, whose hand it is, and the connection that the address names.
type Entering = LocalBoxFuture<'static, Result<(Tx, Hand, Option<ConnectionId>), AppError>>;

/// By which way somebody comes to a desk.
pub trait Way: 'static {
    /// As the route table names it.
    fn access() -> String;

    /// Lets somebody in, or says why not. The transaction is inside the wall; where it writes, the changes of the
    /// organization take turns from here on.
    fn enter(req: HttpRequest) -> Entering;
}

/// A member who may look at identity providers.
pub struct ByViewer;
/// A member who may set them up.
pub struct ByEditor;
/// Somebody with a set-up link of a connection.
pub struct ByLink;

fn named(req: &HttpRequest) -> Option<ConnectionId> {
    let raw = req.match_info().get("id")?;
    Uuid::parse_str(raw).ok().map(ConnectionId::from)
}

fn by<R: Right>(req: HttpRequest) -> Entering {
    Box::pin(async move {
        let Actor { tx, who, .. } = Actor::<R>::from_request(&req, &mut Payload::None).await?;
        Ok((tx, Hand::Member(Box::new(who)), named(&req)))
    })
}

impl Way for ByViewer {
    fn access() -> String {
        Permission::IdentityProvidersView.key().to_owned()
    }

    fn enter(req: HttpRequest) -> Entering {
        by::<ViewIdentityProviders>(req)
    }
}

impl Way for ByEditor {
    fn access() -> String {
        Permission::IdentityProvidersEdit.key().to_owned()
    }

    fn enter(req: HttpRequest) -> Entering {
        by::<EditIdentityProviders>(req)
    }
}

impl Way for ByLink {
    fn access() -> String {
        Public::name()
    }

    fn enter(req: HttpRequest) -> Entering {
        Box::pin(async move {
            let (tx, holder) = Holder::enter(&req).await?;
            let connection = holder.connection_of_task()?;
            Ok((tx, Hand::Link(Box::new(holder)), connection))
        })
    }
}

/// Somebody before one connection, and the transaction that is inside the wall of its organization.
pub struct Desk<W> {
    pub tx: Tx,
    pub hand: Hand,
    pub connection: Connection,
    way: PhantomData<W>,
}

impl<W: Way> Desk<W> {
    /// Comes in, also a second time: whoever waits for another server holds no transaction meanwhile.
    ///
    /// # Errors
    /// As the way says; 404 for a connection that is not of this organization or not of this link.
    pub async fn enter(req: &HttpRequest) -> Result<Self, AppError> {
        let (mut tx, hand, id) = W::enter(req.clone()).await?;
        let (id, org) = (id.ok_or(AppError::NotFound)?, hand.org());
        let found = match req.method().is_safe() {
            true => Connection::find(&mut tx, org, id).await?,
            false => Connection::hold(&mut tx, org, id).await?,
        };
        let connection = found.ok_or(AppError::NotFound)?;
        // A link sets something up; what people sign in through already is no longer its business.
        if let (Hand::Link(holder), false) = (&hand, connection.status == Status::Draft) {
            return Err(holder.finished());
        }
        Ok(Self {
            tx,
            hand,
            connection,
            way: PhantomData,
        })
    }

    pub fn org(&self) -> OrgId {
        self.hand.org()
    }

    pub fn t(&self) -> Words {
        self.hand.t()
    }

    /// A page of this connection: `desk.path("/metadata")`.
    pub fn path(&self, rest: &str) -> String {
        self.hand.base(self.connection.id) + rest
    }
}

impl<W: Way> FromRequest for Desk<W> {
    type Error = AppError;
    type Future = LocalBoxFuture<'static, Result<Self, AppError>>;
    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        let req = req.clone();
        Box::pin(async move { Self::enter(&req).await })
    }
}

impl<W: Way> Access for Desk<W> {
    fn name() -> String {
        W::access()
    }
}
