//! POST `/o/{org}/roles` and `/o/{org}/roles/{role}`: defining and changing roles.

use super::catalogue::Catalogue;
use super::defining::MOST_ROLES;
use super::draft::Draft;
use super::edit_page::{EditPage, grantable};
use super::editing::{Care, Edited, may_define_roles};
use super::role::Role;
use crate::access::granting::Limit;
use crate::access::{Actor, EditRoles, Permissions, Who};
use crate::audit::{self, Action, Event};
use crate::database::Tx;
use crate::state::App;
use crate::web::{Answer, AppError, Flash, Form, FormState, Query, Reply};
use actix_web::http::StatusCode;
use actix_web::web::Path;

/// GET `/o/{org}/roles/new?from=`: an empty form, or a copy of a role.
pub async fn new(actor: Actor<EditRoles>, query: Query) -> Answer {
    let Actor { mut tx, who, .. } = actor;
    if !may_define_roles(&mut tx, who.org()).await? {
        return Err(AppError::Conflict(who.t.roles_not_here().to_owned()));
    }
    let catalogue = Catalogue::load(&mut tx, who.t).await?;
    let all = Role::all(&mut tx, who.org()).await?;
    let mut entered = FormState::default();
    let mut ticked = Permissions::NONE;
    if let Some(role) = all.iter().find(|role| role.key == query.get("from")) {
        let name: String = who.t.roles_copy_of(role.label(who.t)).chars().take(60).collect();
        entered = entered.set("name", name).set("description", role.about(who.t));
        let possible = catalogue.all().without(catalogue.retired());
        // What one may not give is left out, and what is yet to come.
        let unwanted = role
            .permissions()
            .without(possible)
            .union(grantable(&who).lacking(possible));
        ticked = role.permissions().without(unwanted);
    }
    Reply::page(&EditPage::new(&mut tx, &who, &catalogue, &all, (None, ticked, entered)).await?)
}

/// POST `/o/{org}/roles`: `name`, `description`, `permission` repeatable.
pub async fn create(actor: Actor<EditRoles>, form: Form, app: App) -> Answer {
    let Actor { mut tx, who, .. } = actor;
    let asked = Asked::read(&mut tx, &who, &form, None).await?;
    let Some(draft) = &asked.draft else {
        return asked.again(&mut tx, &who, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    if form.has("check") {
        return asked.again(&mut tx, &who, StatusCode::OK).await;
    }
    let edited = Role::define(&mut tx, &who, &asked.catalogue, draft).await?;
    finish(tx, &who, &app, asked, edited).await
}

/// POST `/o/{org}/roles/{role}`: the same fields; `check` shows what it would do instead of doing it.
pub async fn save(actor: Actor<EditRoles>, path: Path<(String, String)>, form: Form, app: App) -> Answer {
    let Actor { mut tx, who, .. } = actor;
    let role = Role::named(&mut tx, who.org(), &path.1)
        .await?
        .ok_or(AppError::NotFound)?;
    if role.built_in {
        return Err(AppError::Conflict(who.t.roles_fixed().to_owned()));
    }
    let id = role.id;
    let asked = Asked::read(&mut tx, &who, &form, Some(role)).await?;
    let Some(draft) = &asked.draft else {
        return asked.again(&mut tx, &who, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    if form.has("check") {
        return asked.again(&mut tx, &who, StatusCode::OK).await;
    }
    let care = Care {
        seen: form.has("state").then(|| form.get("state").to_owned()),
        may_lose_own: !form.get("lose_own_access").is_empty(),
    };
    let edited = Role::redefine(&mut tx, &who, &asked.catalogue, id, draft, &care).await?;
    finish(tx, &who, &app, asked, edited).await
}

/// What was asked for, to be done or shown again.
struct Asked {
    catalogue: Catalogue,
    role: Option<Role>,
    draft: Option<Draft>,
    ticked: Permissions,
    state: FormState,
}

impl Asked {
    async fn read(tx: &mut Tx, who: &Who, form: &Form, role: Option<Role>) -> Result<Self, AppError> {
        let catalogue = Catalogue::load(tx, who.t).await?;
        let before = role.as_ref().map(Role::permissions).unwrap_or_default();
        let (draft, state) = Draft::read(form, &catalogue, before, who.t);
        let known: Vec<String> = form.all("permission");
        let known: Vec<String> = known
            .into_iter()
            .filter(|name| catalogue.entries().any(|entry| entry.key == *name))
            .collect();
        let ticked = catalogue.set_of(&known).unwrap_or_default();
        Ok(Self {
            catalogue,
            role,
            draft,
            ticked,
            state,
        })
    }

    /// The form again, with what it would do when it is understood.
    async fn again(self, tx: &mut Tx, who: &Who, status: StatusCode) -> Answer {
        let all = Role::all(tx, who.org()).await?;
        let draft = self.draft.map(|draft| draft.permissions);
        let page = EditPage::new(tx, who, &self.catalogue, &all, (self.role, self.ticked, self.state)).await?;
        let page = match draft {
            Some(after) => page.with_effect(tx, who, &self.catalogue, after).await?,
            None => page,
        };
        Reply::html(status, &page)
    }

    fn fault(mut self, field: &'static str, sentence: impl Into<String>) -> Self {
        self.state.fault(field, sentence);
        self
    }
}

async fn finish(mut tx: Tx, who: &Who, app: &App, mut asked: Asked, edited: Edited) -> Answer {
    let t = who.t;
    let conflict = StatusCode::CONFLICT;
    match edited {
        Edited::Done(role) => {
            tx.commit().await?;
            let told = match asked.role {
                None => t.roles_created(role.label(t)),
                Some(_) => t.roles_saved(role.label(t)),
            };
            Ok(Reply::to(who.path(&format!("/roles/{}", role.key))).with(Flash::success(told)))
        }
        Edited::Unchanged => {
            let key = asked.role.map(|role| role.key).unwrap_or_default();
            Ok(Reply::to(who.path(&format!("/roles/{key}"))).with(Flash::info(t.members_unchanged())))
        }
        Edited::NameTaken => {
            asked.draft = None;
            let asked = asked.fault("name", t.roles_fault_taken());
            asked.again(&mut tx, who, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Edited::TooMany => {
            asked
                .fault("name", t.roles_too_many(MOST_ROLES))
                .again(&mut tx, who, conflict)
                .await
        }
        Edited::Limited(limit) => {
            let name = asked.state.value("name").to_owned();
            let page = asked
                .fault("permission", format!("{} {}", t.roles_rule(), limit.reason(t)))
                .again(&mut tx, who, StatusCode::FORBIDDEN)
                .await;
            drop(tx);
            note_refusal(app, who, name, limit).await?;
            page
        }
        Edited::ChangedMeanwhile(by) => {
            asked.role = match asked.role {
                Some(role) => Role::named(&mut tx, who.org(), &role.id.to_string()).await?,
                None => None,
            };
            asked
                .fault("name", t.roles_changed_meanwhile(by))
                .again(&mut tx, who, conflict)
                .await
        }
        Edited::LosesOwn(_) => {
            let asked = asked.fault("lose_own_access", t.roles_lose_own_fault());
            asked.again(&mut tx, who, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Edited::BuiltIn => Err(AppError::Conflict(t.roles_fixed().to_owned())),
        Edited::NotHere => Err(AppError::Conflict(t.roles_not_here().to_owned())),
        Edited::Gone => Err(AppError::NotFound),
    }
}

/// Writes down that the limits of granting forbade it.
pub(super) async fn note_refusal(app: &App, who: &Who, role: String, limit: Limit) -> Result<(), AppError> {
    let event = Event::new(Action::AccessRefused)
        .on("role", None, role)
        .reason(limit.reason(who.t));
    audit::refuse(&app.pool, Some(who.org()), &who.author(), event).await
}
