//! Taking a domain off the list: what that does, and the button.

use super::Domain;
use super::changes::id;
use crate::access::{Actor, EditDomains};
use crate::database::Tx;
use crate::ids::OrgId;
use crate::schema::organizations;
use crate::web::{Answer, AppError, Flash, Frame, Reply, Words};
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

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

/// Whether only an identity provider lets people in: it may only vouch for addresses of proven domains. Holds the
/// organization, so that nobody demands it meanwhile.
async fn is_enforced(tx: &mut Tx, org: OrgId) -> QueryResult<bool> {
    organizations::table
        .find(org)
        .for_no_key_update()
        .select(organizations::sso_enforced)
        .first(tx)
        .await
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

/// POST `/o/{org}/domains/{id}/removal`
pub async fn remove(mut actor: Actor<EditDomains>, path: Path<(String, String)>) -> Answer {
    let (t, org, author) = (actor.who.t, actor.org(), actor.who.author());
    let enforced = is_enforced(&mut actor.tx, org).await?;
    let domain = Domain::held(&mut actor.tx, org, id(&path.1)?).await?;
    let domain = domain.ok_or(AppError::NotFound)?;
    if enforced && domain.status().is_own() {
        return Reply::html(StatusCode::CONFLICT, &page(&actor, domain, true));
    }
    domain.remove(&mut actor.tx, org, &author).await?;
    actor.tx.commit().await?;
    Ok(Reply::to(actor.who.path("/domains")).with(Flash::success(t.domains_removed(domain.name.as_str()))))
}
