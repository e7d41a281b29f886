//! Access inside an organization: one question to the database answers who this is, where they are, and
//! what they may do there.

use super::held::moment;
use super::people::{app, mode};
use super::{
    AnySession, BuiltInRole, Caller, Held, Permission, Permissions, Person, Place, Public, Reach, Right, SignedIn,
    Staff, StaffRight, Visit, session,
};
use crate::audit::{Author, AuthorKind};
use crate::database::{Mode, Tx};
use crate::ids::{MemberId, OrgId, SessionId};
use crate::organizations::{Contact, life};
use crate::schema::functions;
use crate::web::error::AppError;
use crate::web::names;
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};
use diesel_async::RunQueryDsl;
use futures_util::future::LocalBoxFuture;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use serde::Deserialize;
use std::marker::PhantomData;
use std::ops::Deref;
use std::rc::Rc;
use uuid::Uuid;

/// What every page of an organization shows of it.
#[derive(Clone, Debug, Deserialize)]
pub struct OrganizationHead {
    id: Uuid,
    pub slug: String,
    pub name: String,
    pub kind: String,
    pub status: String,
    pub status_reason: String,
    pub locale: String,
    pub time_zone: String,
    pub member_count: i64,
    pub seat_limit: Option<i32>,
    /// When it closes, or closed.
    #[serde(rename = "closes", default, deserialize_with = "moment")]
    pub closes_at: Option<Timestamp>,
    /// Owners to turn to, named where it is closed.
    #[serde(skip)]
    pub owners: Vec<String>,
}

/// A person inside an organization: its member, or platform staff looking in.
#[derive(Clone, Debug)]
pub struct Who {
    caller: Caller,
    pub organization: OrganizationHead,
    /// `None` for staff who are no member.
    pub member: Option<MemberId>,
    /// What they hold, with place and end.
    pub held: Held,
    /// What they may do in the whole organization.
    pub permissions: Permissions,
    /// The names of the roles, in this person's language; those of a team with its name.
    pub roles: Vec<String>,
}

impl Who {
    /// `None` when they do not belong here: then the organization does not exist for them.
    fn of(mut answer: Answer, visit: Rc<Visit>) -> Option<Self> {
        let organization = answer.organization.take()?;
        let member = answer.member_id;
        let held = answer.held.take().unwrap_or_default();
        let caller = answer.into_caller(visit);
        let held = match (member, caller.staff) {
            (None, Some(role)) => Held::everywhere_of(role.key(), role.permissions_in_organizations()),
            _ => held,
        };
        let mut roles: Vec<String> = vec![];
        for grant in held.grants().iter().filter(|_| member.is_some()) {
            let name = grant.role.label_at(grant.team_name.as_deref(), caller.t);
            if !roles.contains(&name) {
                roles.push(name);
            }
        }
        Some(Self {
            permissions: held.everywhere(),
            caller,
            organization,
            member,
            held,
            roles,
        })
    }

    /// The organization whose wall is open.
    pub fn org(&self) -> OrgId {
        OrgId::proven(self.organization.id)
    }

    /// Whether they may do this in the whole organization.
    pub fn may(&self, permission: Permission) -> bool {
        self.permissions.has(permission)
    }

    /// Whether they may do this in the whole organization, or in some team.
    pub fn may_somewhere(&self, permission: Permission) -> bool {
        self.held.reach(permission).is_some()
    }

    /// Whether they may do this at a place.
    pub fn may_at(&self, permission: Permission, place: &Place) -> bool {
        self.held.at(place).has(permission)
    }

    /// How far a right reaches; `None`: they do not have it anywhere.
    pub fn reach(&self, permission: Permission) -> Option<Reach> {
        self.held.reach(permission)
    }

    /// Who an audit event names.
    pub fn author(&self) -> Author {
        let kind = if self.member.is_some() {
            AuthorKind::Member
        } else {
            AuthorKind::Staff
        };
        Author::new(kind, Some(self.person.id.uuid()), &self.person.name, &self.visit)
    }

    /// A path below this organization: `self.path("/members")`.
    pub fn path(&self, rest: &str) -> String {
        format!("/o/{}{rest}", self.organization.slug)
    }
}

impl Deref for Who {
    type Target = Caller;
    fn deref(&self) -> &Caller {
        &self.caller
    }
}

/// Somebody who holds the permission `R` in the organization of the path, and the transaction that is
/// inside its wall. To strangers the organization does not exist (404); a colleague without the right gets
/// 403 with its name.
pub struct Actor<R> {
    pub tx: Tx,
    pub who: Who,
    right: PhantomData<R>,
}

impl<R> Actor<R> {
    pub fn org(&self) -> OrgId {
        self.who.org()
    }
}

impl<R: Right> FromRequest for Actor<R> {
    type Error = AppError;
    type Future = LocalBoxFuture<'static, Result<Self, AppError>>;
    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        let req = req.clone();
        Box::pin(async move {
            let (tx, who) = enter(&req).await?;
            if !who.may(R::PERMISSION) {
                drop(tx);
                return Err(AppError::forbidden(&app(&req).pool, &who, R::PERMISSION).await);
            }
            Ok(Self {
                tx,
                who,
                right: PhantomData,
            })
        })
    }
}

/// The marker of pages that every member of the organization may see: `Actor<AnyMember>` would read as a
/// right, so this is an extractor of its own.
pub struct Granted {
    pub tx: Tx,
    pub who: Who,
}

impl FromRequest for Granted {
    type Error = AppError;
    type Future = LocalBoxFuture<'static, Result<Self, AppError>>;
    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        let req = req.clone();
        Box::pin(async move {
            let (tx, who) = enter(&req).await?;
            Ok(Self { tx, who })
        })
    }
}

/// An owner (`organization.close`), also of a closed organization until it is erased: for the pages that undo
/// the closing and export the data. No other extractor lets a member into a closed organization.
pub struct Keeper {
    pub tx: Tx,
    pub who: Who,
}

impl Keeper {
    /// Whether the organization is closed.
    pub fn is_closed(&self) -> bool {
        self.who.organization.status == "closed"
    }
}

impl FromRequest for Keeper {
    type Error = AppError;
    type Future = LocalBoxFuture<'static, Result<Self, AppError>>;
    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        let req = req.clone();
        Box::pin(async move {
            let (mut tx, who) = come_near(&req).await?;
            let may = who.may(Permission::OrganizationClose);
            match who.organization.status.as_str() {
                "closed" if may => {}
                status if life::is_open(status) && may => {}
                status if life::is_open(status) || who.member.is_none() => {
                    drop(tx);
                    return Err(AppError::forbidden(&app(&req).pool, &who, Permission::OrganizationClose).await);
                }
                _ => return Err(not_active(&mut tx, who).await),
            }
            Ok(Self { tx, who })
        })
    }
}

pub(super) async fn enter(req: &HttpRequest) -> Result<(Tx, Who), AppError> {
    let (mut tx, who) = come_near(req).await?;
    if who.member.is_some() && !life::is_open(&who.organization.status) {
        let owns = who.may(Permission::OrganizationClose);
        if who.organization.status == "closed" && owns && req.method().is_safe() {
            return Err(AppError::Moved(who.path("/export")));
        }
        return Err(not_active(&mut tx, who).await);
    }
    Ok((tx, who))
}

/// The page that says that it is not open, and who may know more.
async fn not_active(tx: &mut Tx, who: Who) -> AppError {
    let mut organization = who.organization.clone();
    if organization.status == "closed" {
        let owners = Contact::with_role(tx, who.org(), BuiltInRole::Owner, 3).await;
        organization.owners = owners.unwrap_or_default().into_iter().map(|owner| owner.name).collect();
    }
    AppError::NotActive(Box::new(organization))
}

async fn come_near(req: &HttpRequest) -> Result<(Tx, Who), AppError> {
    // What no slug can be (a NUL, which Postgres refuses) stands for the one that nobody has.
    let slug = req
        .match_info()
        .get("org")
        .filter(|slug| names::is_slug(slug))
        .unwrap_or("-");
    let (tx, mut answer, visit) = access_of(req, Some(slug), mode(req)).await?;
    if answer.other_way {
        return Err(AppError::OtherWay {
            slug: slug.to_owned(),
            return_to: visit.path.clone(),
        });
    }
    if let Some(new) = answer.moved_to.take() {
        return Err(AppError::Moved(visit.path.replacen(
            &format!("/o/{slug}"),
            &format!("/o/{new}"),
            1,
        )));
    }
    let who = Who::of(answer, visit).ok_or(AppError::NotFound)?;
    Ok((tx, who))
}

/// What `access_of` answers.
#[derive(Debug, Deserialize)]
pub(super) struct Answer {
    pub session_id: SessionId,
    stale: bool,
    pub user: Person,
    pub staff_role: Option<String>,
    pub only_organization: Option<Uuid>,
    /// A password does not open this organization.
    other_way: bool,
    moved_to: Option<String>,
    organization: Option<OrganizationHead>,
    member_id: Option<MemberId>,
    held: Option<Held>,
}

/// Opens the transaction and asks the one question. Signed-out people are sent to sign in.
pub(super) async fn access_of(
    req: &HttpRequest,
    slug: Option<&str>,
    mode: Mode,
) -> Result<(Tx, Answer, Rc<Visit>), AppError> {
    let visit = Visit::of(req);
    let sign_in = || AppError::SignIn {
        return_to: visit.path.clone(),
    };
    let hash = session::token_hash(req).ok_or_else(sign_in)?;
    let app = app(req);
    let question = functions::access_of(
        hash.as_bytes(),
        slug,
        visit.now.to_diesel(),
        session::IDLE_LIMIT.as_secs_f64(),
    );
    let (tx, answer) = Tx::begin_with(&app.pool, mode, async |connection| {
        diesel::select(question)
            .get_result::<Option<serde_json::Value>>(&mut &*connection)
            .await
    })
    .await?;
    let answer: Answer = serde_json::from_value(answer.ok_or_else(sign_in)?)?;
    if answer.stale {
        session::touch(
            &app,
            &answer.session_id,
            answer.organization.as_ref().map(|o| o.id),
            answer.member_id,
            &visit,
        );
    }
    Ok((tx, answer, visit))
}

/// What the floor of the benchmark starts from: somebody who was let in once, long before the request.
#[cfg(feature = "bench")]
pub mod bare {
    use super::{Actor, Answer, PhantomData, Rc, Reach, Tx, Visit, Who, functions};
    use crate::access::Scoped;
    use crate::access::SignedIn;
    use crate::database::Pool;
    use diesel_async::RunQueryDsl;
    use jiff_diesel::ToDiesel;

    /// Asks the one question, once.
    pub async fn who(pool: &Pool, token: &crate::tokens::Token, slug: &str, visit: Rc<Visit>) -> anyhow::Result<Who> {
        let question = functions::access_of(token.hash().to_vec(), Some(slug), visit.now.to_diesel(), 1e6);
        let answer: Option<serde_json::Value> = diesel::select(question).get_result(&mut pool.get().await?).await?;
        let answer: Answer = serde_json::from_value(answer.ok_or_else(|| anyhow::anyhow!("no session"))?)?;
        Who::of(answer, visit).ok_or_else(|| anyhow::anyhow!("no member"))
    }

    /// An actor that nobody checked.
    pub fn actor<R>(tx: Tx, who: Who) -> Actor<R> {
        Actor {
            tx,
            who,
            right: PhantomData,
        }
    }

    /// An actor whose right reaches everywhere.
    pub fn scoped<R>(tx: Tx, who: Who) -> Scoped<R> {
        Scoped::unchecked(tx, who, Reach::Organization)
    }

    /// A signed-in person whom nobody checked.
    pub fn signed_in(tx: Tx, who: &Who) -> SignedIn {
        SignedIn {
            tx,
            caller: who.caller.clone(),
        }
    }
}

/// Handlers whose first argument states their access; the route table takes no others.
pub trait StatesAccess {
    /// How `tenantry routes` and the golden table name it.
    fn access() -> String;
}

/// The name of an extractor's access.
pub trait Access {
    fn name() -> String;
}
impl<R: Right> Access for Actor<R> {
    fn name() -> String {
        R::PERMISSION.key().to_owned()
    }
}
impl<R: Right> Access for super::Scoped<R> {
    fn name() -> String {
        format!("{} (team)", R::PERMISSION.key())
    }
}
impl Access for Granted {
    fn name() -> String {
        "member".into()
    }
}
impl Access for Keeper {
    fn name() -> String {
        Permission::OrganizationClose.key().to_owned()
    }
}
impl Access for SignedIn {
    fn name() -> String {
        "signed in".into()
    }
}
impl Access for AnySession {
    fn name() -> String {
        "signed in (any way)".into()
    }
}
impl<R: StaffRight> Access for Staff<R> {
    fn name() -> String {
        R::PERMISSION.key().to_owned()
    }
}
impl Access for Public {
    fn name() -> String {
        "public".into()
    }
}

macro_rules! states_access {
    ($($argument:ident)*) => {
        impl<First: Access, $($argument),*> StatesAccess for (First, $($argument,)*) {
            fn access() -> String { First::name() }
        }
    };
}
states_access!();
states_access!(A);
states_access!(A B);
states_access!(A B C);
states_access!(A B C D);
states_access!(A B C D E);
