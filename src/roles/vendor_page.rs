//! `/o/{org}/roles/{role}/vendor-version`: the vendor changed the template of a role; the organization decides
//! whether its own follows.

use super::catalogue::Catalogue;
use super::edit::note_refusal;
use super::editing::{Care, Edited};
use super::effect::Effect;
use super::effect_view::EffectView;
use super::role::Role;
use super::template;
use crate::access::{Actor, EditRoles, Who};
use crate::database::Tx;
use crate::state::App;
use crate::web::{Answer, AppError, Flash, Form, FormState, Frame, Reply, Words};
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;

#[derive(Template)]
#[template(path = "roles/vendor.html")]
struct VendorPage {
    frame: Frame,
    t: Words,
    base: String,
    role: Role,
    template: template::Template,
    /// What the vendor added to what the role has, and took from it.
    added: Vec<String>,
    taken: Vec<String>,
    entered: FormState,
    effect: Option<EffectView>,
    asks_consent: bool,
}

impl VendorPage {
    async fn load(tx: &mut Tx, who: &Who, found: Found, entered: FormState) -> Result<Self, AppError> {
        let Found {
            role,
            template,
            catalogue,
        } = found;
        let (before, after) = (role.permissions(), template.wanted(&catalogue, role.permissions()));
        let effect = Effect::of(tx, who, role.id, before, after).await?;
        let view = EffectView::new(who, &catalogue, &effect);
        Ok(Self {
            frame: Frame::organization(who, "roles"),
            t: who.t,
            base: who.path("/roles"),
            added: catalogue.words(after.without(before)),
            taken: catalogue.words(before.without(after)),
            asks_consent: !view.your_loss.is_empty(),
            effect: Some(view),
            entered,
            role,
            template,
        })
    }

    fn path(&self) -> String {
        format!("{}/{}", self.base, self.role.key)
    }
}

struct Found {
    role: Role,
    template: template::Template,
    catalogue: Catalogue,
}

async fn find(tx: &mut Tx, who: &Who, named: &str) -> Result<Found, AppError> {
    let role = Role::named(tx, who.org(), named).await?.ok_or(AppError::NotFound)?;
    let template = template::Template::newer_than(tx, &role)
        .await?
        .ok_or(AppError::NotFound)?;
    Ok(Found {
        catalogue: Catalogue::load(tx, who.t).await?,
        role,
        template,
    })
}

/// GET `…/vendor-version`: what would change, and for whom.
pub async fn show(actor: Actor<EditRoles>, path: Path<(String, String)>) -> Answer {
    let Actor { mut tx, who, .. } = actor;
    let found = find(&mut tx, &who, &path.1).await?;
    Reply::page(&VendorPage::load(&mut tx, &who, found, FormState::default()).await?)
}

/// POST `…/vendor-version`: follows.
pub async fn follow(actor: Actor<EditRoles>, path: Path<(String, String)>, form: Form, app: App) -> Answer {
    let Actor { mut tx, who, .. } = actor;
    let t = who.t;
    let found = find(&mut tx, &who, &path.1).await?;
    let care = Care {
        seen: form.has("state").then(|| form.get("state").to_owned()),
        may_lose_own: !form.get("lose_own_access").is_empty(),
    };
    let edited = Role::follow(&mut tx, &who, &found.catalogue, &found.role, &found.template, &care).await?;
    let (status, field, sentence) = match edited {
        Edited::Done(role) => {
            tx.commit().await?;
            let told = t.roles_saved(role.label(t));
            return Ok(Reply::to(who.path(&format!("/roles/{}", role.key))).with(Flash::success(told)));
        }
        Edited::LosesOwn(_) => (
            StatusCode::UNPROCESSABLE_ENTITY,
            "lose_own_access",
            t.roles_lose_own_fault().to_owned(),
        ),
        Edited::ChangedMeanwhile(by) => (StatusCode::CONFLICT, "follow", t.roles_changed_meanwhile(by)),
        Edited::Limited(limit) => {
            let sentence = format!("{} {}", t.roles_rule(), limit.reason(t));
            let role = found.role.name.stored().to_owned();
            let page = again(&mut tx, &who, found, &form, ("follow", sentence)).await?;
            drop(tx);
            note_refusal(&app, &who, role, limit).await?;
            return Reply::html(StatusCode::FORBIDDEN, &page);
        }
        _ => return Err(AppError::NotFound),
    };
    Reply::html(status, &again(&mut tx, &who, found, &form, (field, sentence)).await?)
}

/// The page with what was sent, and what is wrong with it.
async fn again(
    tx: &mut Tx,
    who: &Who,
    found: Found,
    form: &Form,
    (field, sentence): (&'static str, String),
) -> Result<VendorPage, AppError> {
    let mut entered = FormState::filled(form);
    entered.fault(field, sentence);
    VendorPage::load(tx, who, found, entered).await
}
