//! Behind a set-up link for a domain: the record that proves it, and a look into the DNS.

use super::setup::{DonePage, Guest};
use crate::access::limits::TryLimit;
use crate::audit::{self, Action, Event};
use crate::database::Tx;
use crate::domains::{Domain, Look, Settled, Settling, record_name, record_value};
use crate::identity_providers::setup_link::Holder;
use crate::state::App;
use crate::web::{Answer, AppError, Frame, Reply, Times, Words};
use actix_web::HttpRequest;
use actix_web::http::StatusCode;
use askama::Template;
use jiff::SignedDuration;

/// So often in ten minutes may a link have the DNS asked.
const MOST_LOOKS: i32 = 20;

#[derive(Template)]
#[template(path = "identity_providers/setup_domain.html")]
struct DomainPage {
    frame: Frame,
    t: Words,
    organization: String,
    maker: String,
    until: String,
    path: String,
    domain: String,
    record: (String, String),
    /// What the last look found, where that was not the record.
    found: Option<String>,
}

impl DomainPage {
    fn of(holder: &Holder, domain: &Domain, found: Option<String>) -> Self {
        let times = Times::new(&holder.organization.time_zone, holder.visit.now, holder.t);
        Self {
            frame: holder.frame(),
            t: holder.t,
            organization: holder.organization.name.clone(),
            maker: holder.link.created_by.clone(),
            until: times.date(&holder.link.expires_at),
            path: holder.path(),
            domain: domain.name.clone(),
            record: (record_name(&domain.name), record_value(&domain.token)),
            found,
        }
    }
}

async fn domain_of(tx: &mut Tx, holder: &Holder) -> Result<Domain, AppError> {
    let id = holder.link.domain_id.ok_or(AppError::NotFound)?;
    Domain::find(tx, holder.org, id).await?.ok_or(AppError::NotFound)
}

/// The first page of such a link.
pub(super) async fn page(mut tx: Tx, holder: Holder, app: &App) -> Answer {
    let domain = domain_of(&mut tx, &holder).await?;
    drop(tx);
    holder.note_opened(app).await?;
    let found = domain
        .checked_at
        .and_then(|_| domain.finding().sentence(holder.t, &domain.name));
    Reply::page(&DomainPage::of(&holder, &domain, found))
}

/// POST `/setup/{token}/checks`: looks into the DNS while no transaction is open; whoever asks comes in anew after it.
pub async fn check(guest: Guest, req: HttpRequest, app: App) -> Answer {
    let Guest { mut tx, holder } = guest;
    let domain = domain_of(&mut tx, &holder).await?;
    drop(tx);
    let key = format!("domain checks of {}", holder.org);
    TryLimit::new(key, MOST_LOOKS, SignedDuration::from_mins(10))
        .count(&app.pool, 1, holder.visit.now)
        .await?;
    let look = Look::at(&app.resolver, &domain.name, &domain.token).await;
    let (tx, holder) = Holder::enter(&req).await?;
    drop(tx);
    let (t, author) = (holder.t, holder.author());
    let settling = Settling {
        pool: &app.pool,
        key: &app.config.secret_key,
        org: holder.org,
        id: domain.id,
        look: &look,
        due: None,
        author: &author,
    };
    let sentence = match settling.settle().await? {
        Settled::Gone => return Err(AppError::NotFound),
        Settled::Proven => None,
        Settled::Taken => Some(t.domains_found_taken(domain.name.as_str())),
        Settled::Unchanged | Settled::Lapsing | Settled::Lapsed => look.finding.sentence(t, &domain.name),
    };
    match sentence {
        None => finish(&req, &domain).await,
        Some(found) => Reply::html(StatusCode::CONFLICT, &DomainPage::of(&holder, &domain, Some(found))),
    }
}

/// The record was found: the task is done.
async fn finish(req: &HttpRequest, domain: &Domain) -> Answer {
    let (mut tx, holder) = Holder::enter(req).await?;
    holder.finish(&mut tx).await?;
    let event = Event::new(Action::SetupLinkFinished).on("domain", domain.id.uuid(), &domain.name);
    audit::record(&mut tx, Some(holder.org), &holder.author(), event).await?;
    tx.commit().await?;
    let sentence = holder.t.domains_found_proven(domain.name.as_str());
    Reply::page(&DonePage::of(&holder, sentence))
}
