//! Who words mails: a member with the right, for their organization; staff, for everybody. The handlers are written
//! once for both: they take a [`Desk`], and the table says for whom.

use super::shelf::{Key, Switches};
use super::{Kind, Language, Shelf};
use crate::access::{
    Access, Actor, Caller, EditEmails, Permission, Right, Staff, StaffEditSettings, StaffPermission, StaffRight,
    StaffView, ViewEmails, Who,
};
use crate::audit::{self, Author, Event};
use crate::database::Tx;
use crate::ids::OrgId;
use crate::members::with_help;
use crate::web::{AppError, Frame, Times, Words};
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};
use diesel::QueryResult;
use futures_util::future::LocalBoxFuture;
use std::marker::PhantomData;

/// Whose hand it is.
enum Hand {
    Member(Box<Who>),
    Staff(Box<Caller>),
}

type Entering = LocalBoxFuture<'static, Result<(Tx, Hand), AppError>>;

/// By which right somebody comes to a desk.
pub trait Way: 'static {
    /// As the route table names it.
    fn access() -> String;

    #[allow(private_interfaces, reason = "only the ways of this file lead in")]
    fn enter(req: HttpRequest) -> Entering;
}

/// A member who may look at mails.
pub struct OrganizationViewer;
/// A member who may word them.
pub struct OrganizationEditor;
/// Staff who may look.
pub struct PlatformViewer;
/// Staff who may word the platform's.
pub struct PlatformEditor;

fn member<R: Right>(req: HttpRequest) -> Entering {
    Box::pin(async move {
        let Actor { tx, who, .. } = Actor::<R>::from_request(&req, &mut Payload::None).await?;
        Ok((tx, Hand::Member(Box::new(who))))
    })
}

fn staff<R: StaffRight>(req: HttpRequest) -> Entering {
    Box::pin(async move {
        let Staff { tx, caller, .. } = Staff::<R>::from_request(&req, &mut Payload::None).await?;
        Ok((tx, Hand::Staff(Box::new(caller))))
    })
}

macro_rules! ways {
    ($($way:ident $enter:ident $right:ident $name:expr;)*) => {
        $(impl Way for $way {
            fn access() -> String { $name.key().to_owned() }
            #[allow(private_interfaces, reason = "only the ways of this file lead in")]
            fn enter(req: HttpRequest) -> Entering { $enter::<$right>(req) }
        })*
    };
}

ways! {
    OrganizationViewer member ViewEmails Permission::EmailsView;
    OrganizationEditor member EditEmails Permission::EmailsEdit;
    PlatformViewer staff StaffView StaffPermission::View;
    PlatformEditor staff StaffEditSettings StaffPermission::EditSettings;
}

/// Somebody before the templates of an organization or of the platform, and the transaction; an organization's is
/// inside its wall.
pub struct Desk<W> {
    pub tx: Tx,
    hand: Hand,
    /// What the address names.
    named: Option<Kind>,
    way: PhantomData<W>,
}

impl<W: Way> Desk<W> {
    /// The kind that the address names, if it is worded here.
    ///
    /// # Errors
    /// 404 for what is no kind, and for the platform's own at an organization's desk.
    pub(super) fn kind(&self) -> Result<Kind, AppError> {
        let is_here = |kind: &Kind| self.shelf() == Shelf::Platform || kind.is_of_organizations();
        self.named.filter(is_here).ok_or(AppError::NotFound)
    }

    pub(super) fn shelf(&self) -> Shelf {
        self.org().map_or(Shelf::Platform, Shelf::Organization)
    }

    pub(super) fn org(&self) -> Option<OrgId> {
        self.who().map(Who::org)
    }

    /// The member behind it; `None`: staff.
    pub(super) fn who(&self) -> Option<&Who> {
        match &self.hand {
            Hand::Member(who) => Some(who),
            Hand::Staff(_) => None,
        }
    }

    pub(super) fn caller(&self) -> &Caller {
        match &self.hand {
            Hand::Member(who) => who,
            Hand::Staff(caller) => caller,
        }
    }

    pub(super) fn t(&self) -> Words {
        self.caller().t
    }

    pub(super) fn times(&self) -> Times {
        let caller = self.caller();
        Times::new(&caller.person.time_zone, caller.now(), caller.t)
    }

    pub(super) fn author(&self) -> Author {
        match &self.hand {
            Hand::Member(who) => who.author(),
            Hand::Staff(caller) => caller.author(),
        }
    }

    pub(super) fn frame(&self) -> Frame {
        match &self.hand {
            Hand::Member(who) => Frame::organization(who, "emails"),
            Hand::Staff(caller) => Frame::staff(caller, "staff-emails"),
        }
    }

    /// Where the list stands; a kind's pages are below it.
    pub(super) fn base(&self) -> String {
        match &self.hand {
            Hand::Member(who) => who.path("/emails"),
            Hand::Staff(_) => "/staff/emails".to_owned(),
        }
    }

    /// The page of a kind in a language.
    pub(super) fn page(&self, kind: Kind, language: Language) -> String {
        format!("{}/{}?locale={}", self.base(), kind.key(), language.tag)
    }

    /// Which kinds are sent here.
    pub(super) async fn switches(&mut self) -> QueryResult<Switches> {
        self.shelf().switches(&mut self.tx).await
    }

    /// How a button here names the way back to what is below: the platform's text, or the program's.
    pub(super) fn way_back(&self, is_below_program: bool) -> &'static str {
        match is_below_program {
            true => self.t().emails_reset_to_program(),
            false => self.t().emails_reset_to_default(),
        }
    }

    /// Whether the text below is the program's, not the platform's.
    pub(super) async fn is_below_program(&mut self, (kind, language): Key) -> QueryResult<bool> {
        Ok(match self.shelf() {
            Shelf::Platform => true,
            Shelf::Organization(_) => {
                let platform = Shelf::Platform.find(&mut self.tx, kind, language).await?;
                platform.published.is_none()
            }
        })
    }

    /// Why this person may not change anything, in a sentence; `None` when they may.
    pub(super) async fn no_edit(&mut self) -> Result<Option<String>, AppError> {
        let Self { tx, hand, .. } = self;
        match hand {
            Hand::Member(who) if who.may(Permission::EmailsEdit) => Ok(None),
            Hand::Member(who) => {
                let sentence = who.t.members_lacks(Permission::EmailsEdit.key());
                let missing = [Permission::EmailsEdit].into_iter().collect();
                Ok(Some(with_help(tx, who, sentence, missing, "").await?))
            }
            Hand::Staff(caller) => {
                let may = caller.staff.is_some_and(|role| role.may(StaffPermission::EditSettings));
                Ok((!may).then(|| caller.t.staff_locked(StaffPermission::EditSettings.key())))
            }
        }
    }

    /// Writes an event about a kind in a language.
    pub(super) async fn record(
        &mut self,
        event: Event,
        kind: Kind,
        language: Option<Language>,
    ) -> Result<(), AppError> {
        let label = kind.label(self.t());
        let name = match language {
            Some(language) => format!("{label} ({})", language.name),
            None => label.to_owned(),
        };
        let (org, author) = (self.org(), self.author());
        Ok(audit::record(&mut self.tx, org, &author, event.on("email_template", None, name)).await?)
    }
}

impl<W: Way> FromRequest for Desk<W> {
    type Error = AppError;
    type Future = LocalBoxFuture<'static, Result<Self, AppError>>;
    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        let req = req.clone();
        Box::pin(async move {
            let (tx, hand) = W::enter(req.clone()).await?;
            Ok(Self {
                tx,
                hand,
                named: req.match_info().get("kind").and_then(Kind::parse),
                way: PhantomData,
            })
        })
    }
}

impl<W: Way> Access for Desk<W> {
    fn name() -> String {
        W::access()
    }
}
