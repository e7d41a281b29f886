//! The organizations of a person, and the way between them: `/`, `/organizations`, `/organizations/menu`.

use crate::access::{AnySession, Caller, RoleName};
use crate::database::Tx;
use crate::domains::own::Offer;
use crate::ids::UserId;
use crate::join_requests::{self, OwnRequest};
use crate::schema::functions;
use crate::sign_up::SignUpMode;
use crate::web::{Answer, AppError, Frame, Reply, Times, Words, names};
use actix_web::HttpRequest;
use askama::Template;
use diesel_async::RunQueryDsl;
use jiff_diesel::ToDiesel;
use serde::Deserialize;
use uuid::Uuid;

/// An organization that a person is an active member of.
#[derive(Clone, Debug, Deserialize)]
pub struct OwnOrganization {
    id: Uuid,
    pub slug: String,
    pub name: String,
    /// `customer` or `partner`.
    pub kind: String,
    /// `pending`, `active` or `suspended`.
    pub status: String,
    /// The roles held there.
    pub roles: Vec<RoleName>,
}

impl OwnOrganization {
    /// All of a person, by name; closed ones left out.
    pub async fn of(tx: &mut Tx, person: UserId, now: jiff::Timestamp) -> Result<Vec<Self>, AppError> {
        let answer: serde_json::Value = diesel::select(functions::organizations_of(person, now.to_diesel()))
            .get_result(tx)
            .await?;
        Ok(serde_json::from_value(answer)?)
    }

    /// Those that this session opens.
    pub async fn of_caller(tx: &mut Tx, caller: &Caller) -> Result<Vec<Self>, AppError> {
        let mut all = Self::of(tx, caller.person.id, caller.now()).await?;
        if let Some(only) = caller.only_organization {
            all.retain(|one| one.id == only.uuid());
        }
        Ok(all)
    }

    pub fn path(&self) -> String {
        format!("/o/{}", self.slug)
    }

    pub fn initials(&self) -> String {
        names::initials(&self.name)
    }

    pub fn tint(&self) -> u8 {
        names::tint(self.id)
    }

    pub fn is_pending(&self) -> bool {
        self.status == "pending"
    }

    pub fn is_suspended(&self) -> bool {
        self.status == "suspended"
    }
}

#[derive(Template)]
#[template(path = "account/organizations.html")]
struct OrganizationsPage {
    frame: Frame,
    t: Words,
    organizations: Vec<OwnOrganization>,
    may_create: bool,
    /// What they asked to join and have no answer to yet.
    requests: Vec<OwnRequest>,
    /// The organization that has proven the domain of their address, where it takes people in.
    offer: Option<Offer>,
    times: Times,
}

/// The inside of the popover that switches organizations.
#[derive(Template)]
#[template(path = "account/organizations_menu.html")]
struct Menu {
    t: Words,
    organizations: Vec<OwnOrganization>,
    current: String,
}

/// GET /: where a person's work is.
pub async fn home(mut me: AnySession) -> Answer {
    let organizations = OwnOrganization::of_caller(&mut me.tx, &me.caller).await?;
    Ok(Reply::to(match organizations.as_slice() {
        [only] if !only.is_pending() => only.path(),
        [] if me.caller.staff.is_some() => "/staff".to_owned(),
        _ => "/organizations".to_owned(),
    }))
}

/// GET /organizations
pub async fn list(mut me: AnySession) -> Answer {
    let organizations = OwnOrganization::of_caller(&mut me.tx, &me.caller).await?;
    let whole = me.caller.only_organization.is_none();
    let may_create = whole && SignUpMode::of_platform(&mut me.tx).await? != SignUpMode::Closed;
    let (t, person, now) = (me.caller.t, &me.caller.person, me.caller.now());
    let requests = match whole {
        true => join_requests::open_of(&mut me.tx, person.id, now).await?,
        false => vec![],
    };
    let offer = Offer::to(&mut me.tx, &me.caller).await?;
    Reply::page(&OrganizationsPage {
        frame: Frame::personal(&me.caller, "organizations"),
        t,
        organizations,
        may_create,
        offer: offer.filter(|offer| requests.iter().all(|one| !offer.is_named(&one.label))),
        requests,
        times: Times::new(&person.time_zone, now, t),
    })
}

/// GET /organizations/menu
pub async fn menu(mut me: AnySession, req: HttpRequest) -> Answer {
    let organizations = OwnOrganization::of_caller(&mut me.tx, &me.caller).await?;
    let page = req
        .headers()
        .get("hx-current-url")
        .and_then(|v| v.to_str().ok())
        .unwrap_or_default();
    let current = page
        .split_once("/o/")
        .map(|(_, rest)| rest.split(['/', '?', '#']).next().unwrap_or_default().to_owned());
    Reply::page(&Menu {
        t: me.caller.t,
        organizations,
        current: current.unwrap_or_default(),
    })
}
