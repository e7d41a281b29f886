//! An organization's own sign-in page: `/sign-in/{org}`. Of an organization without single sign-on it tells as much
//! as of one that does not exist: nothing.

use super::Notice;
use super::pages::{address_first, next_step};
use super::way::{Door, Way, start_path, takes_passwords, way_for};
use crate::access::{Caller, Public};
use crate::account::organizations::OwnOrganization;
use crate::branding::PageLook;
use crate::database::{Mode, Tx};
use crate::ids::OrgId;
use crate::organizations::Organization;
use crate::schema::functions;
use crate::state::App;
use crate::web::names::{self, EmailAddress};
use crate::web::{Answer, AppError, Form, Frame, Query, Reply, Words};
use actix_web::HttpRequest;
use actix_web::web::Path;
use askama::Template;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use uuid::Uuid;

#[derive(Template)]
#[template(path = "sign_in/organization.html")]
struct OrganizationPage {
    frame: Frame,
    t: Words,
    entry: Entry,
    way_on: String,
    /// Why the session that somebody has does not do.
    why: Option<String>,
}

/// The doors of an organization that has some.
struct Entry {
    organization: Organization,
    look: PageLook,
    doors: Vec<Door>,
    /// A password opens it as well.
    password_too: bool,
    /// Only a provider lets people in; codes for the emergency exist.
    enforced: bool,
}

impl Entry {
    /// `None`: there is no such organization, or nothing to say of it. A person who is signed in also sees the
    /// connection that their own address leads to.
    async fn of(tx: &mut Tx, slug: &str, caller: Option<&Caller>, now: Timestamp) -> Result<Option<Self>, AppError> {
        let Some(org) = organization(tx, slug).await? else {
            return Ok(None);
        };
        let email = caller.and_then(|caller| EmailAddress::parse(&caller.person.email));
        let own = match email {
            Some(email) => way_for(tx, &email, now).await?,
            None => Way::Password,
        };
        tx.enter(org).await?;
        let mut doors = Door::all(tx, org).await?;
        doors.retain(|door| door.is_open_to_all() || matches!(&own, Way::Connection { id, .. } if *id == door.id));
        let organization = Organization::current(tx, org).await?;
        if doors.is_empty() || !organization.is_open_at(now) {
            return Ok(None);
        }
        let enforced = doors.iter().any(|door| door.stage == "enforced");
        Ok(Some(Self {
            password_too: takes_passwords(tx, org).await?,
            look: PageLook::of(tx, org, &organization.name).await?,
            organization,
            doors,
            enforced,
        }))
    }

    /// "Okta or Entra ID".
    fn names(&self, t: Words) -> String {
        let names: Vec<&str> = self.doors.iter().map(|door| door.name.as_str()).collect();
        t.list_or(&names)
    }
}

async fn organization(tx: &mut Tx, slug: &str) -> Result<Option<OrgId>, AppError> {
    if !names::is_slug(slug) {
        return Ok(None);
    }
    let question = functions::organization_of_slug(slug);
    let org: Option<Uuid> = diesel::select(question).get_result(tx).await?;
    Ok(org.map(OrgId::proven))
}

/// GET `/sign-in/{org}`
pub async fn show(public: Public, path: Path<String>, query: Query, req: HttpRequest, app: App) -> Answer {
    let way_on = names::own_path(query.get("return")).unwrap_or_default().to_owned();
    page(&public, &req, &app, &path, way_on).await
}

async fn page(public: &Public, req: &HttpRequest, app: &App, slug: &str, way_on: String) -> Answer {
    let caller = public.caller(req).await?;
    let (t, now) = (public.t, public.visit.now);
    let mut tx = Tx::begin(&app.pool, Mode::Read).await?;
    let Some(entry) = Entry::of(&mut tx, slug, caller.as_ref(), now).await? else {
        return match caller {
            Some(caller) => shut(public, tx, &caller, slug, &way_on).await,
            None => address_first(public, &way_on),
        };
    };
    let name = entry.organization.name.as_str();
    // Who is signed in and was sent here came by a password, and that does not do.
    let demanded = !entry.password_too || caller.is_some() && !way_on.is_empty();
    Ok(Reply::page(&OrganizationPage {
        frame: Frame::public(public).looking(&entry.look),
        t,
        why: demanded.then(|| t.sign_in_asks(entry.names(t), name)),
        way_on,
        entry,
    })?
    .leading_out())
}

/// Somebody is signed in by a password which their organization does not take, and it has no provider that would
/// let them in. To everybody else the page tells nothing.
async fn shut(public: &Public, mut tx: Tx, caller: &Caller, slug: &str, way_on: &str) -> Answer {
    let own = OwnOrganization::of_caller(&mut tx, caller).await?;
    match own.iter().find(|one| one.slug == slug && !way_on.is_empty()) {
        Some(one) => {
            let t = public.t;
            let name = one.name.as_str();
            let notice = Notice::new(public, t.sign_in_shut_title(name), t.sign_in_shut_text(name));
            Reply::page(&notice.next("/organizations", t.sign_in_shut_next()))
        }
        None => address_first(public, way_on),
    }
}

/// POST `/sign-in/{org}`: `connection` leads to that provider; an `email` to where it belongs.
pub async fn choose(public: Public, path: Path<String>, form: Form, req: HttpRequest, app: App) -> Answer {
    if !form.has("connection") {
        return next_step(&public, &form, &app).await;
    }
    let way_on = names::own_path(form.get("return")).unwrap_or_default().to_owned();
    let caller = public.caller(&req).await?;
    let mut tx = Tx::begin(&app.pool, Mode::Read).await?;
    let entry = Entry::of(&mut tx, &path, caller.as_ref(), public.visit.now).await?;
    drop(tx);
    let wanted = form.get("connection");
    let Some(entry) = entry else {
        return address_first(&public, &way_on);
    };
    let Some(door) = entry.doors.iter().find(|door| door.id.to_string() == wanted) else {
        return page(&public, &req, &app, &path, way_on).await;
    };
    let way_on = match way_on.as_str() {
        "" => format!("/o/{}", entry.organization.slug),
        path => path.to_owned(),
    };
    let hint = caller.map(|caller| caller.person.email).unwrap_or_default();
    Ok(Reply::to(start_path(door.id, &way_on, &hint)))
}
