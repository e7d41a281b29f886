//! The form of a role: its page, what it looks like again after a mistake, and the check of its effect.

use super::about::{About, helped};
use super::catalogue::Catalogue;
use super::effect::Effect;
use super::effect_view::EffectView;
use super::matrix::{Matrix, Shown};
use super::role::{Role, who_could_help};
use crate::access::{Permission, Permissions, Place, Who};
use crate::database::Tx;
use crate::web::{FormState, Frame, Words};
use askama::Template;
use diesel::QueryResult;

/// Built-in roles to compare with.
const COMPARED: [&str; 3] = ["admin", "user_manager", "auditor"];

#[derive(Template)]
#[template(path = "roles/edit.html")]
pub(super) struct EditPage {
    frame: Frame,
    t: Words,
    base: String,
    action: String,
    title: String,
    /// The role that is changed; `None`: a new one.
    role: Option<Role>,
    about: Option<About>,
    matrix: Matrix,
    pub entered: FormState,
    pub effect: Option<EffectView>,
    /// Why some boxes are locked, and who could help.
    locked: Option<String>,
    /// Saving takes something from the person who asks: the box to confirm it is shown.
    asks_consent: bool,
    /// The state of the role that is shown.
    state: String,
}

/// What a person may put into roles: what they may give anywhere, for good.
pub(super) fn grantable(who: &Who) -> Permissions {
    let held = who.held.lasting(&Place::ORGANIZATION, None);
    if held.has(Permission::RolesAssign) {
        held
    } else {
        Permissions::NONE
    }
}

impl EditPage {
    /// The form of a role as it is.
    pub async fn of(tx: &mut Tx, who: &Who, catalogue: &Catalogue, all: &[Role], role: Role) -> QueryResult<Self> {
        let entered = FormState::default()
            .set("name", role.name.stored())
            .set("description", &role.description);
        let ticked = role.permissions();
        let mut page = Self::new(tx, who, catalogue, all, (Some(role.clone()), ticked, entered)).await?;
        page.about = Some(About::load(tx, who, all, &role, catalogue).await?);
        Ok(page)
    }

    /// A form with something in it.
    pub async fn new(
        tx: &mut Tx,
        who: &Who,
        catalogue: &Catalogue,
        all: &[Role],
        (role, ticked, entered): (Option<Role>, Permissions, FormState),
    ) -> QueryResult<Self> {
        let t = who.t;
        let before = role.as_ref().map(Role::permissions).unwrap_or_default();
        let may = grantable(who);
        let others: Vec<Role> = all
            .iter()
            .filter(|one| COMPARED.contains(&one.key.as_str()))
            .cloned()
            .collect();
        let shown = Shown {
            before,
            ticked,
            may,
            others: &others,
            t,
        };
        let lacking = may.lacking(
            catalogue
                .all()
                .without(catalogue.retired())
                .without(ticked.union(before)),
        );
        let locked = if lacking.is_empty() {
            None
        } else {
            let names = who_could_help(tx, who.org(), lacking).await?;
            let reason = if may.is_empty() {
                t.roles_locked_assign()
            } else {
                t.roles_locked_boxes()
            };
            Some(helped(who, reason.to_owned(), names))
        };
        let base = who.path("/roles");
        let action = role
            .as_ref()
            .map_or_else(|| base.clone(), |role| format!("{base}/{}", role.id));
        Ok(Self {
            frame: Frame::organization(who, "roles"),
            t,
            base,
            action,
            title: role.as_ref().map_or(t.roles_new(), |role| role.label(t)).to_owned(),
            about: None,
            matrix: Matrix::new(catalogue, shown),
            entered,
            effect: None,
            locked,
            asks_consent: false,
            state: role.as_ref().map(Role::state).unwrap_or_default(),
            role,
        })
    }

    /// The same with what it would do.
    pub async fn with_effect(
        mut self,
        tx: &mut Tx,
        who: &Who,
        catalogue: &Catalogue,
        after: Permissions,
    ) -> QueryResult<Self> {
        if let Some(role) = &self.role {
            let effect = Effect::of(tx, who, role.id, role.permissions(), after).await?;
            let view = EffectView::new(who, catalogue, &effect);
            self.asks_consent = !view.your_loss.is_empty();
            self.effect = Some(view);
        }
        Ok(self)
    }

    fn save_label(&self) -> String {
        match (&self.role, &self.effect) {
            (None, _) => self.t.roles_create().to_owned(),
            (_, Some(effect)) if effect.touched > 0 => self.t.roles_save_for(effect.touched),
            _ => self.t.roles_save().to_owned(),
        }
    }
}
