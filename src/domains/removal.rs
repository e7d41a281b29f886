//! Taking a domain off the list: what that does, and the button.

use super::Domain;
use super::changes::id;
use crate::access::{Actor, EditDomains};
use crate::audit::{Action, Event};
use crate::organizations::take_turns;
use crate::sign_in::methods::{Closing, WaysIn};
use crate::state::App;
use crate::web::{Answer, AppError, Flash, Frame, Reply, Words};
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;

#[derive(Template)]
#[template(path = "domains/removal.html")]
struct RemovalPage {
    frame: Frame,
    t: Words,
    list: String,
    domain: Domain,
    effects: Vec<&'static str>,
    /// Why it cannot be removed now.
    refusal: Option<String>,
}

fn page(actor: &Actor<EditDomains>, domain: Domain, locks_out: bool) -> RemovalPage {
    let (who, t) = (&actor.who, actor.who.t);
    let mut effects = vec![t.domains_effect_plain()];
    if domain.status().is_own() {
        effects.extend([
            t.domains_effect_capture(),
            t.domains_effect_connection(),
            t.domains_effect_others(),
            t.domains_effect_members(),
        ]);
    }
    let (organization, name) = (who.organization.name.as_str(), domain.name.as_str());
    RemovalPage {
        frame: Frame::organization(who, "domains"),
        t,
        list: who.path("/domains"),
        refusal: locks_out.then(|| t.domains_removal_enforced(name, organization)),
        effects,
        domain,
    }
}

/// GET `/o/{org}/domains/{id}/removal`
pub async fn show(mut actor: Actor<EditDomains>, path: Path<(String, String)>) -> Answer {
    let org = actor.org();
    let domain = Domain::find(&mut actor.tx, org, id(&path.1)?).await?;
    Reply::page(&page(&actor, domain.ok_or(AppError::NotFound)?, false))
}

/// POST `/o/{org}/domains/{id}/removal`: not while only an identity provider lets people in, which may vouch for
/// addresses of proven domains only.
pub async fn remove(mut actor: Actor<EditDomains>, path: Path<(String, String)>, app: App) -> Answer {
    let (t, org, author) = (actor.who.t, actor.org(), actor.who.author());
    take_turns(&mut actor.tx, org).await?;
    let domain = Domain::held(&mut actor.tx, org, id(&path.1)?).await?;
    let domain = domain.ok_or(AppError::NotFound)?;
    if domain.status().is_own() && Closing::of(&mut actor.tx, org).await?.enforced {
        return Reply::html(StatusCode::CONFLICT, &page(&actor, domain, true));
    }
    let Actor { mut tx, who, .. } = actor;
    let ways = WaysIn::of(&mut tx, org).await?;
    domain.remove(&mut tx, org, &author).await?;
    let event = Event::new(Action::DomainRemoved).on("domain", domain.id.uuid(), &domain.name);
    ways.keep(tx, &who, &app, event).await?.commit().await?;
    Ok(Reply::to(who.path("/domains")).with(Flash::success(t.domains_removed(domain.name.as_str()))))
}
