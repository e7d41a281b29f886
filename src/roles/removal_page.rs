//! `/o/{org}/roles/{role}/removal`: who loses what, and what takes its place.

use super::about::locked;
use super::catalogue::Catalogue;
use super::edit::note_refusal;
use super::effect::Effect;
use super::effect_view::EffectView;
use super::removal::{Removed, Uses};
use super::role::{Choice, Role, choices};
use crate::access::{Actor, EditRoles, Who};
use crate::database::Tx;
use crate::ids::RoleId;
use crate::state::App;
use crate::web::form::Fields;
use crate::web::{Answer, AppError, Flash, Form, FormState, Frame, Query, Reply, Words};
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;

#[derive(Template)]
#[template(path = "roles/removal.html")]
struct RemovalPage {
    frame: Frame,
    t: Words,
    base: String,
    role: Role,
    uses: Uses,
    /// What may take its place.
    choices: Vec<Choice>,
    entered: FormState,
    effect: Option<EffectView>,
    asks_consent: bool,
    /// Why this person may not delete it.
    locked: Option<String>,
}

impl RemovalPage {
    async fn load(tx: &mut Tx, who: &Who, role: Role, entered: FormState) -> Result<Self, AppError> {
        let catalogue = Catalogue::load(tx, who.t).await?;
        let mut choices = choices(tx, who).await?;
        choices.retain(|choice| choice.role.may_follow(&role));
        let chosen = choices
            .iter()
            .find(|choice| choice.role.key == entered.value("replacement"));
        let after = chosen.map(|choice| choice.role.permissions()).unwrap_or_default();
        let effect = Effect::of(tx, who, role.id, role.permissions(), after).await?;
        let view = EffectView::new(who, &catalogue, &effect);
        Ok(Self {
            frame: Frame::organization(who, "roles"),
            t: who.t,
            base: who.path("/roles"),
            uses: role.uses(tx, who).await?,
            choices,
            entered,
            asks_consent: !view.your_loss.is_empty(),
            effect: Some(view),
            locked: locked(tx, who, role.permissions()).await?,
            role,
        })
    }

    fn role_path(&self) -> String {
        format!("{}/{}", self.base, self.role.key)
    }

    fn path(&self) -> String {
        format!("{}/removal", self.role_path())
    }

    fn is_chosen(&self, choice: &Choice) -> bool {
        self.entered.value("replacement") == choice.role.key
    }
}

async fn find(tx: &mut Tx, who: &Who, named: &str) -> Result<Role, AppError> {
    let role = Role::named(tx, who.org(), named).await?.ok_or(AppError::NotFound)?;
    if role.built_in {
        return Err(AppError::Conflict(who.t.roles_fixed().to_owned()));
    }
    Ok(role)
}

/// GET `…/removal?replacement=`
pub async fn confirm(actor: Actor<EditRoles>, path: Path<(String, String)>, query: Query) -> Answer {
    let Actor { mut tx, who, .. } = actor;
    let role = find(&mut tx, &who, &path.1).await?;
    let entered = FormState::default().set("replacement", query.get("replacement"));
    Reply::page(&RemovalPage::load(&mut tx, &who, role, entered).await?)
}

/// The role that a form means: nothing, a key or an id. `Err`: there is none.
async fn replacement(tx: &mut Tx, who: &Who, form: &Fields) -> Result<Result<Option<RoleId>, ()>, AppError> {
    let raw = form.get("replacement");
    if raw.is_empty() {
        return Ok(Ok(None));
    }
    let role = Role::named(tx, who.org(), raw).await?;
    Ok(role.map(|role| Some(role.id)).ok_or(()))
}

/// POST `…/removal`: `replacement`; `check` shows what it would do instead of doing it.
pub async fn remove(actor: Actor<EditRoles>, path: Path<(String, String)>, form: Form, app: App) -> Answer {
    let Actor { mut tx, who, .. } = actor;
    let t = who.t;
    let role = find(&mut tx, &who, &path.1).await?;
    let entered = FormState::filled(&form);
    let again = async |tx: &mut Tx, status, faults: &[(&'static str, String)]| -> Answer {
        let mut entered = entered.clone();
        for (field, sentence) in faults {
            entered.fault(field, sentence.as_str());
        }
        Reply::html(status, &RemovalPage::load(tx, &who, role.clone(), entered).await?)
    };
    let unknown = [("replacement", t.roles_fault_replacement().to_owned())];
    let Ok(instead) = replacement(&mut tx, &who, &form).await? else {
        return again(&mut tx, StatusCode::UNPROCESSABLE_ENTITY, &unknown).await;
    };
    if form.has("check") {
        return again(&mut tx, StatusCode::OK, &[]).await;
    }
    let may_lose_own = !form.get("lose_own_access").is_empty();
    match Role::remove(&mut tx, &who, role.id, instead, may_lose_own).await? {
        Removed::Done(members) => {
            tx.commit().await?;
            let told = Flash::success(t.roles_removed(members, role.label(t)));
            Ok(Reply::to(who.path("/roles")).with(told))
        }
        Removed::Gone => Err(AppError::NotFound),
        Removed::BuiltIn => Err(AppError::Conflict(t.roles_fixed().to_owned())),
        Removed::NoReplacement => again(&mut tx, StatusCode::UNPROCESSABLE_ENTITY, &unknown).await,
        Removed::LosesOwn(_) => {
            let fault = [("lose_own_access", t.roles_lose_own_fault().to_owned())];
            again(&mut tx, StatusCode::UNPROCESSABLE_ENTITY, &fault).await
        }
        Removed::Limited(limit) => {
            let fault = [("replacement", format!("{} {}", t.roles_rule(), limit.reason(t)))];
            let page = again(&mut tx, StatusCode::FORBIDDEN, &fault).await;
            drop(tx);
            note_refusal(&app, &who, role.name.stored().to_owned(), limit).await?;
            page
        }
    }
}
