//! What people change on the list: a new domain, a look into the DNS, what becomes of its people.

use super::pages::{Connected, answer};
use super::{Claimed, Domain, Look, MOST, Policy, Settled, Settling, claim};
use crate::access::limits::TryLimit;
use crate::access::{Actor, EditDomains, Who};
use crate::audit::{self, Action, Event};
use crate::database::{Mode, Tx};
use crate::ids::DomainId;
use crate::organizations::take_turns;
use crate::roles::Role;
use crate::sign_in::methods::WaysIn;
use crate::state::App;
use crate::web::{Answer, AppError, Flash, Form, FormState, Reply};
use actix_web::http::StatusCode;
use actix_web::web::Path;
use jiff::SignedDuration;
use uuid::Uuid;

/// So many looks into the DNS may an organization ask for in ten minutes.
const MOST_LOOKS: i32 = 60;

pub(super) fn id(raw: &str) -> Result<DomainId, AppError> {
    Uuid::parse_str(raw).map(Into::into).map_err(|_| AppError::NotFound)
}

/// The domain of the path, to change it: changes of one organization take turns.
async fn find(actor: &mut Actor<EditDomains>, raw: &str) -> Result<Domain, AppError> {
    let org = actor.org();
    take_turns(&mut actor.tx, org).await?;
    Domain::held(&mut actor.tx, org, id(raw)?)
        .await?
        .ok_or(AppError::NotFound)
}

/// Back to the card of a domain.
fn back(who: &Who, id: DomainId) -> Reply {
    Reply::to(who.path(&format!("/domains#domain-{id}")))
}

/// POST `/o/{org}/domains`
pub async fn create(mut actor: Actor<EditDomains>, form: Form, app: App) -> Answer {
    let (t, mut state) = (actor.who.t, FormState::filled(&form));
    let name = claim(form.get("name"), app.config.public_url.is_loopback()).map_err(|fault| fault.sentence(t));
    if let Some(name) = state.keep("name", name) {
        let (org, author) = (actor.org(), actor.who.author());
        match Domain::claim(&mut actor.tx, org, &name, &author).await? {
            Claimed::Added(id) => {
                actor.tx.commit().await?;
                return Ok(back(&actor.who, id).with(Flash::success(t.domains_added(name.as_str()))));
            }
            Claimed::Known => state.fault("name", t.domains_error_known(name.as_str())),
            Claimed::TooMany => state.fault("name", t.domains_error_many(MOST)),
        }
    }
    answer(
        &mut actor.tx,
        &actor.who,
        StatusCode::UNPROCESSABLE_ENTITY,
        state,
        vec![],
    )
    .await
}

/// POST `/o/{org}/domains/{id}/checks`: looks into the DNS now. The transaction ends before that.
pub async fn check(mut actor: Actor<EditDomains>, path: Path<(String, String)>, app: App) -> Answer {
    let domain = find(&mut actor, &path.1).await?;
    let Actor { tx, who, .. } = actor;
    drop(tx);
    let limit = TryLimit::new(
        format!("domain checks of {}", who.org()),
        MOST_LOOKS,
        SignedDuration::from_mins(10),
    );
    limit.count(&app.pool, 1, who.now()).await?;
    let look = Look::at(&app.resolver, &domain.name, &domain.token).await;
    let settling = Settling {
        pool: &app.pool,
        key: &app.config.secret_key,
        org: who.org(),
        id: domain.id,
        look: &look,
        due: None,
        author: &who.author(),
    };
    let (t, name) = (who.t, domain.name.as_str());
    match settling.settle().await? {
        Settled::Proven => Ok(back(&who, domain.id).with(Flash::success(t.domains_found_proven(name)))),
        Settled::Gone => Err(AppError::Conflict(t.domains_gone(name))),
        Settled::Taken => {
            let mut tx = Tx::begin(&app.pool, Mode::Read).await?;
            tx.enter(who.org()).await?;
            let refusal = vec![(format!("domain-{}", domain.id), t.domains_found_taken(name))];
            answer(&mut tx, &who, StatusCode::CONFLICT, FormState::default(), refusal).await
        }
        Settled::Unchanged | Settled::Lapsing | Settled::Lapsed => {
            let flash = match look.finding.sentence(t, name) {
                Some(sentence) => Flash::warning(sentence),
                None => Flash::success(t.domains_found_still(name)),
            };
            Ok(back(&who, domain.id).with(flash))
        }
    }
}

/// POST `/o/{org}/domains/{id}/capture`
pub async fn capture(mut actor: Actor<EditDomains>, path: Path<(String, String)>, form: Form, app: App) -> Answer {
    let domain = find(&mut actor, &path.1).await?;
    let (t, org, author) = (actor.who.t, actor.org(), actor.who.author());
    let field = format!("capture-{}", domain.id);
    let refused = |sentence: String| vec![(field, sentence)];
    let Some(policy) = Policy::parse(form.get("capture")) else {
        let (tx, who) = (&mut actor.tx, &actor.who);
        let refusal = refused(t.domains_capture_unknown().to_owned());
        return answer(tx, who, StatusCode::UNPROCESSABLE_ENTITY, FormState::default(), refusal).await;
    };
    if policy.needs_proof() && !domain.status().is_own() && policy != domain.policy() {
        let refusal = refused(t.domains_capture_unproven(domain.name.as_str()));
        return answer(
            &mut actor.tx,
            &actor.who,
            StatusCode::CONFLICT,
            FormState::default(),
            refusal,
        )
        .await;
    }
    if policy == Policy::Join
        && let Some(reason) = limited(&mut actor).await?
    {
        let event = Event::new(Action::AccessRefused)
            .on("domain", domain.id.uuid(), &domain.name)
            .reason(&reason);
        let (tx, who) = (&mut actor.tx, &actor.who);
        let page = answer(tx, who, StatusCode::FORBIDDEN, FormState::default(), refused(reason)).await;
        drop(actor.tx);
        audit::refuse(&app.pool, Some(org), &author, event).await?;
        return page;
    }
    let changed = domain.set_policy(&mut actor.tx, org, policy, &author).await?;
    actor.tx.commit().await?;
    Ok(back(&actor.who, domain.id).with(match changed {
        true => Flash::success(t.domains_capture_saved(domain.name.as_str())),
        false => Flash::info(t.domains_unchanged()),
    }))
}

/// Who lets people join at once gives them the default roles: the limits of granting hold here, too.
async fn limited(actor: &mut Actor<EditDomains>) -> Result<Option<String>, AppError> {
    let (t, org) = (actor.who.t, actor.org());
    let roles = Role::defaults(&mut actor.tx, org).await?;
    let limit = roles
        .iter()
        .find_map(|role| role.may_be_granted_by(&actor.who).err().map(|limit| (role, limit)));
    Ok(limit.map(|(role, limit)| t.domains_capture_limited(limit.reason(t), role.label(t))))
}

/// POST `/o/{org}/domains/{id}/connection`
pub async fn connect(mut actor: Actor<EditDomains>, path: Path<(String, String)>, form: Form, app: App) -> Answer {
    let domain = find(&mut actor, &path.1).await?;
    let (t, org, author) = (actor.who.t, actor.org(), actor.who.author());
    let all = Connected::all(&mut actor.tx, &actor.who).await?;
    let wanted = match form.get("connection") {
        "" => None,
        raw => {
            let named = all.iter().find(|one| one.id.to_string() == raw);
            Some(named.ok_or(AppError::NotFound)?)
        }
    };
    let before = all.iter().find(|one| Some(one.id) == domain.connection_id);
    let wanted = wanted.map(|one| (one.id, one.name.as_str()));
    let before = before.map_or("", |one| one.name.as_str());
    let Actor { mut tx, who, .. } = actor;
    let ways = WaysIn::of(&mut tx, org).await?;
    let changed = domain.set_connection(&mut tx, org, wanted, before, &author).await?;
    let event = Event::new(Action::DomainEdited).on("domain", domain.id.uuid(), &domain.name);
    ways.keep(tx, &who, &app, event).await?.commit().await?;
    Ok(back(&who, domain.id).with(match changed {
        true => Flash::success(t.domains_connection_saved(domain.name.as_str())),
        false => Flash::info(t.domains_unchanged()),
    }))
}
