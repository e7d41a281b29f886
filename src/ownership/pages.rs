//! The owners' page, and the page of an offer.

use super::letters::write;
use super::{Offer, Outcome};
use crate::access::{Actor, BuiltInRole, CloseOrganization, Granted, Who};
use crate::audit::{self, Action, Event};
use crate::database::Tx;
use crate::ids::MemberId;
use crate::mail::OwnershipStage;
use crate::members::Member;
use crate::organizations::Contact;
use crate::state::App;
use crate::web::{Answer, AppError, Flash, Form, FormState, Frame, Reply, Times, Words};
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;
use uuid::Uuid;

/// Owners that are named.
const OWNERS: usize = 20;

#[derive(Template)]
#[template(path = "ownership/list.html")]
struct ListPage {
    frame: Frame,
    t: Words,
    path: String,
    name: String,
    owners: Vec<Contact>,
    offers: Vec<Line>,
    entered: FormState,
}

/// An open offer, in words.
struct Line {
    id: Uuid,
    receiver: String,
    until: String,
    steps_down: bool,
}

async fn page(tx: &mut Tx, who: &Who, entered: FormState) -> Result<ListPage, AppError> {
    let times = Times::new(&who.person.time_zone, who.now(), who.t);
    let mut offers = vec![];
    for offer in Offer::open(tx, who.org(), who.now()).await? {
        offers.push(Line {
            id: offer.id,
            receiver: name_of(tx, who, offer.receiver_id).await?,
            until: times.exact(&offer.expires_at),
            steps_down: offer.steps_down,
        });
    }
    Ok(ListPage {
        frame: Frame::organization(who, "settings"),
        t: who.t,
        path: who.path("/ownership"),
        name: who.organization.name.clone(),
        owners: Contact::with_role(tx, who.org(), BuiltInRole::Owner, OWNERS).await?,
        offers,
        entered,
    })
}

async fn name_of(tx: &mut Tx, who: &Who, member: MemberId) -> Result<String, AppError> {
    let member = Member::find(tx, who.org(), member).await?;
    Ok(member.map(|member| member.name).unwrap_or_default())
}

/// Who owns the organization, and which offers wait.
pub async fn list(mut actor: Actor<CloseOrganization>) -> Answer {
    Reply::page(&page(&mut actor.tx, &actor.who, FormState::default().set("kind", "hand_over")).await?)
}

/// Offers ownership to a member.
pub async fn create(mut actor: Actor<CloseOrganization>, form: Form, app: App) -> Answer {
    let (tx, who) = (&mut actor.tx, &actor.who);
    let t = who.t;
    let steps_down = match form.get("kind") {
        "hand_over" => true,
        "further" => false,
        _ => {
            let mut entered = FormState::filled(&form);
            entered.fault("kind", t.ownership_fault_kind());
            return Reply::refused(&page(tx, who, entered).await?);
        }
    };
    let fault = match Offer::make(tx, who, form.get("email"), steps_down).await? {
        Outcome::Done(id) => {
            let offer = Offer::find(tx, who.org(), id, who.now())
                .await?
                .ok_or(AppError::NotFound)?;
            let (key, to) = (&app.config.secret_key, offer.receiver_id);
            let link = who.path(&format!("/ownership/{id}"));
            write(tx, key, who, to, OwnershipStage::Offered, link).await?;
            tx.commit().await?;
            return Ok(Reply::to(who.path("/ownership")).with(Flash::success(t.ownership_offered(form.get("email")))));
        }
        Outcome::NoMember => {
            let mut entered = FormState::filled(&form);
            entered.fault("email", t.ownership_fault_member());
            return Reply::refused(&page(tx, who, entered).await?);
        }
        Outcome::OwnerAlready => t.ownership_fault_owner(),
        Outcome::OpenAlready => t.ownership_fault_open(),
        _ => t.ownership_fault_giver(),
    };
    let mut entered = FormState::filled(&form);
    entered.fault("email", fault);
    let page = page(tx, who, entered).await?;
    drop(actor.tx);
    let event = Event::new(Action::OwnershipOffered)
        .on("member", None, form.get("email"))
        .reason(fault);
    audit::refuse(&app.pool, Some(actor.who.org()), &actor.who.author(), event).await?;
    Reply::html(StatusCode::CONFLICT, &page)
}

/// An owner takes an offer back.
pub async fn withdraw(mut actor: Actor<CloseOrganization>, path: Path<(String, Uuid)>) -> Answer {
    let (tx, who) = (&mut actor.tx, &actor.who);
    match Offer::withdraw(tx, who, path.1).await? {
        Outcome::Done(_) => {
            tx.commit().await?;
            Ok(Reply::to(who.path("/ownership")).with(Flash::success(who.t.ownership_withdrawn())))
        }
        _ => Err(AppError::NotFound),
    }
}

#[derive(Template)]
#[template(path = "ownership/offer.html")]
struct OfferPage {
    frame: Frame,
    t: Words,
    path: String,
    name: String,
    giver: String,
    until: String,
    steps_down: bool,
}

/// The receiver's offer; for everybody else it is not there.
async fn mine(tx: &mut Tx, who: &Who, id: Uuid) -> Result<Offer, AppError> {
    let offer = Offer::find(tx, who.org(), id, who.now()).await?;
    offer
        .filter(|offer| who.member == Some(offer.receiver_id))
        .ok_or(AppError::NotFound)
}

/// What one would accept.
pub async fn show(mut granted: Granted, path: Path<(String, Uuid)>) -> Answer {
    let (tx, who) = (&mut granted.tx, &granted.who);
    let offer = mine(tx, who, path.1).await?;
    Reply::page(&OfferPage {
        frame: Frame::organization(who, ""),
        t: who.t,
        path: who.path(&format!("/ownership/{}", offer.id)),
        name: who.organization.name.clone(),
        giver: name_of(tx, who, offer.giver_id).await?,
        until: Times::new(&who.person.time_zone, who.now(), who.t).exact(&offer.expires_at),
        steps_down: offer.steps_down,
    })
}

/// The receiver becomes an owner.
pub async fn accept(mut granted: Granted, path: Path<(String, Uuid)>, app: App) -> Answer {
    let (tx, who) = (&mut granted.tx, &granted.who);
    let t = who.t;
    let offer = mine(tx, who, path.1).await?;
    let fault = match Offer::accept(tx, who, offer.id).await? {
        Outcome::Done(_) => {
            let (key, stage) = (&app.config.secret_key, OwnershipStage::Accepted);
            write(tx, key, who, offer.giver_id, stage, who.path("")).await?;
            tx.commit().await?;
            let told = Flash::success(t.ownership_accepted(who.organization.name.as_str()));
            return Ok(Reply::to(who.path("")).with(told));
        }
        Outcome::GiverGone => t.ownership_fault_giver_gone(),
        _ => t.ownership_fault_over(),
    };
    drop(granted.tx);
    let event = Event::new(Action::OwnershipAccepted)
        .on("member", offer.giver_id.uuid(), "")
        .reason(fault);
    audit::refuse(&app.pool, Some(granted.who.org()), &granted.who.author(), event).await?;
    Err(AppError::Conflict(fault.to_owned()))
}

/// The receiver says no.
pub async fn decline(mut granted: Granted, path: Path<(String, Uuid)>, app: App) -> Answer {
    let (tx, who) = (&mut granted.tx, &granted.who);
    let offer = mine(tx, who, path.1).await?;
    match Offer::decline(tx, who, offer.id).await? {
        Outcome::Done(_) => {
            let (key, stage) = (&app.config.secret_key, OwnershipStage::Declined);
            write(tx, key, who, offer.giver_id, stage, who.path("/ownership")).await?;
            tx.commit().await?;
            Ok(Reply::to(who.path("")).with(Flash::info(who.t.ownership_declined())))
        }
        _ => Err(AppError::Conflict(who.t.ownership_fault_over().to_owned())),
    }
}
