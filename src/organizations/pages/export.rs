//! Taking the data along, and taking a closing back: what owners can do, also when the organization is closed.

use crate::access::Keeper;
use crate::access::limits::TryLimit;
use crate::audit::{self, Action, Event};
use crate::mail::LifeStage;
use crate::organizations::life_mail::{Readers, tell};
use crate::organizations::{Organization, Outcome, export};
use crate::state::App;
use crate::web::{Answer, AppError, Flash, Form, Frame, Reply, Times, Words};
use actix_web::http::header::CONTENT_DISPOSITION;
use askama::Template;
use jiff::SignedDuration;

/// One person takes an organization's data along at most this many times an hour.
const MOST_AN_HOUR: i32 = 30;

#[derive(Template)]
#[template(path = "organizations/export.html")]
struct ExportPage {
    frame: Frame,
    t: Words,
    path: String,
    name: String,
    closed: bool,
    /// Until when a closed organization is kept.
    until: String,
    /// Whether its owner may open it again.
    undo: bool,
}

/// The page; of a closed organization it is the only one.
pub async fn show(keeper: Keeper) -> Answer {
    let closed = keeper.is_closed();
    let Keeper { mut tx, who } = keeper;
    let organization = Organization::current(&mut tx, who.org()).await?;
    let times = Times::new(&who.person.time_zone, who.now(), who.t);
    Reply::page(&ExportPage {
        frame: if closed {
            Frame::personal(&who, "organizations")
        } else {
            Frame::organization(&who, "settings")
        },
        t: who.t,
        path: who.path(""),
        closed,
        until: organization.kept_until(&times),
        undo: organization.closed_by == "owner",
        name: organization.name,
    })
}

/// The document. It is written down each time, before the first byte leaves.
pub async fn create(keeper: Keeper, _: Form, app: App) -> Answer {
    let Keeper { mut tx, who } = keeper;
    TryLimit::new(
        format!("organization-export:{}", who.person.id),
        MOST_AN_HOUR,
        SignedDuration::from_hours(1),
    )
    .count_in(&mut tx, 1, who.now())
    .await?;
    let event = Event::new(Action::OrganizationExported).on("organization", who.org().uuid(), &who.organization.name);
    audit::record(&mut tx, Some(who.org()), &who.author(), event).await?;
    tx.commit().await?;
    let name = format!("attachment; filename=\"{}.json\"", who.organization.slug);
    let pieces = export::document(app.pool.clone(), who.org(), who.member, who.now());
    Ok(Reply::stream("application/json", pieces).header(CONTENT_DISPOSITION, name))
}

/// An owner who closed it opens it again.
pub async fn restore(keeper: Keeper, app: App) -> Answer {
    let Keeper { mut tx, who } = keeper;
    let organization = Organization::current(&mut tx, who.org()).await?;
    if organization.is_closed_at(who.now()) && organization.closed_by != "owner" {
        return Err(AppError::Conflict(who.t.organizations_restoration_staff().to_owned()));
    }
    match Organization::reopen(&mut tx, who.org(), &who.author()).await? {
        Outcome::Done => {
            let now = who.now();
            tell(
                &mut tx,
                &app.config.secret_key,
                &organization,
                Readers::Owners,
                LifeStage::Reopened,
                None,
                now,
            )
            .await?;
            tx.commit().await?;
            Ok(Reply::to(who.path("")).with(Flash::success(who.t.organizations_reopened(organization.name.as_str()))))
        }
        _ => Ok(Reply::to(who.path("")).with(Flash::info(who.t.organizations_unchanged()))),
    }
}
