//! `/staff/roles`: the templates, and the form of one.

use super::keeping::{self, Kept, MOST_COUNTED, Wish};
use crate::access::{Caller, Permissions, Staff, StaffEditSettings, StaffPermission, StaffView};
use crate::database::Tx;
use crate::roles::catalogue::Catalogue;
use crate::roles::matrix::{Matrix, Shown};
use crate::roles::{self, Draft};
use crate::staff::{locked, times};
use crate::web::{Answer, AppError, Flash, Form, FormState, Frame, Reply, Times, Words};
use actix_web::web::Path;
use askama::Template;
use uuid::Uuid;

/// A template in the list.
struct Listed {
    template: roles::Template,
    uses: String,
}

#[derive(Template)]
#[template(path = "staff/roles.html")]
struct ListPage {
    frame: Frame,
    t: Words,
    times: Times,
    templates: Vec<Listed>,
    locked: Option<String>,
}

/// GET `/staff/roles`
pub async fn list(mut staff: Staff<StaffView>) -> Answer {
    let t = staff.caller.t;
    let all = roles::Template::all(&mut staff.tx).await?;
    let ids: Vec<Uuid> = all.iter().map(|one| one.id).collect();
    let uses = keeping::uses(&mut staff.tx, &ids).await?;
    let listed = |template: roles::Template| Listed {
        uses: in_words(t, uses.get(&template.id).copied().unwrap_or_default()),
        template,
    };
    Reply::page(&ListPage {
        frame: Frame::staff(&staff.caller, "staff-roles"),
        t,
        times: times(&staff.caller),
        templates: all.into_iter().map(listed).collect(),
        locked: locked(&staff.caller, StaffPermission::EditSettings),
    })
}

fn in_words(t: Words, uses: i64) -> String {
    if uses > i64::from(MOST_COUNTED) {
        t.catalogue_uses_many().to_owned()
    } else {
        t.catalogue_uses(uses)
    }
}

#[derive(Template)]
#[template(path = "staff/role.html")]
struct EditPage {
    frame: Frame,
    t: Words,
    /// The template that is changed; `None`: a new one.
    template: Option<roles::Template>,
    uses: String,
    matrix: Matrix,
    /// Who holds a permission is a page of an organization: here there is none.
    permissions_base: &'static str,
    entered: FormState,
    locked: Option<String>,
}

impl EditPage {
    async fn load(
        tx: &mut Tx,
        caller: &Caller,
        template: Option<roles::Template>,
        ticked: Permissions,
        entered: FormState,
    ) -> Result<Self, AppError> {
        let catalogue = Catalogue::load(tx, caller.t).await?;
        let before = before(&catalogue, template.as_ref());
        let locked = locked(caller, StaffPermission::EditSettings);
        let shown = Shown {
            before,
            ticked,
            may: if locked.is_some() {
                Permissions::NONE
            } else {
                catalogue.all()
            },
            others: &[],
            t: caller.t,
        };
        let uses = match &template {
            Some(one) => keeping::uses(tx, &[one.id]).await?.remove(&one.id).unwrap_or_default(),
            None => 0,
        };
        Ok(Self {
            frame: Frame::staff(caller, "staff-roles"),
            t: caller.t,
            matrix: Matrix::new(&catalogue, shown),
            permissions_base: "",
            uses: in_words(caller.t, uses),
            template,
            entered,
            locked,
        })
    }

    fn title(&self) -> &str {
        self.template
            .as_ref()
            .map_or(self.t.catalogue_new_template(), |one| &one.name)
    }

    fn action(&self) -> String {
        match &self.template {
            Some(one) => format!("/staff/roles/{}", one.id),
            None => "/staff/roles".to_owned(),
        }
    }
}

fn before(catalogue: &Catalogue, template: Option<&roles::Template>) -> Permissions {
    template
        .and_then(|one| catalogue.set_of(&one.permissions).ok())
        .unwrap_or_default()
}

/// GET `/staff/roles/new`
pub async fn new(mut staff: Staff<StaffEditSettings>) -> Answer {
    let (tx, entered) = (&mut staff.tx, FormState::default());
    Reply::page(&EditPage::load(tx, &staff.caller, None, Permissions::NONE, entered).await?)
}

/// GET `/staff/roles/{id}`
pub async fn edit(mut staff: Staff<StaffView>, path: Path<Uuid>) -> Answer {
    let template = roles::Template::find(&mut staff.tx, *path)
        .await?
        .ok_or(AppError::NotFound)?;
    let catalogue = Catalogue::load(&mut staff.tx, staff.caller.t).await?;
    let ticked = before(&catalogue, Some(&template));
    let entered = FormState::default()
        .set("name", &template.name)
        .set("description", &template.description);
    Reply::page(&EditPage::load(&mut staff.tx, &staff.caller, Some(template), ticked, entered).await?)
}

/// POST `/staff/roles`: `name`, `description`, `permission` repeatable.
pub async fn create(staff: Staff<StaffEditSettings>, form: Form) -> Answer {
    keep(staff, None, form).await
}

/// POST `/staff/roles/{id}`: the same fields.
pub async fn save(mut staff: Staff<StaffEditSettings>, path: Path<Uuid>, form: Form) -> Answer {
    let template = roles::Template::find(&mut staff.tx, *path)
        .await?
        .ok_or(AppError::NotFound)?;
    keep(staff, Some(template), form).await
}

async fn keep(mut staff: Staff<StaffEditSettings>, template: Option<roles::Template>, form: Form) -> Answer {
    let t = staff.caller.t;
    let catalogue = Catalogue::load(&mut staff.tx, t).await?;
    let (draft, mut entered) = Draft::read(&form, &catalogue, before(&catalogue, template.as_ref()), t);
    let mut ticked = Permissions::NONE;
    if let Some(draft) = draft {
        ticked = draft.permissions;
        let wish = Wish {
            name: draft.name,
            description: draft.description,
            permissions: catalogue.keys(draft.permissions),
        };
        let author = staff.caller.author();
        let kept = match &template {
            Some(one) => wish.save(&mut staff.tx, one.id, &author).await?,
            None => wish.create(&mut staff.tx, &author).await?,
        };
        if !matches!(kept, Kept::NameTaken) {
            return finish(staff, kept, t.staff_saved().to_owned()).await;
        }
        entered.fault("name", t.catalogue_fault_taken());
    }
    Reply::refused(&EditPage::load(&mut staff.tx, &staff.caller, template, ticked, entered).await?)
}

/// POST `/staff/roles/{id}/retirement`
pub async fn retire(mut staff: Staff<StaffEditSettings>, path: Path<Uuid>) -> Answer {
    let author = staff.caller.author();
    let kept = keeping::retire(&mut staff.tx, *path, true, &author).await?;
    let told = staff.caller.t.catalogue_template_retired().to_owned();
    finish(staff, kept, told).await
}

/// POST `/staff/roles/{id}/restoration`
pub async fn restore(mut staff: Staff<StaffEditSettings>, path: Path<Uuid>) -> Answer {
    let author = staff.caller.author();
    let kept = keeping::retire(&mut staff.tx, *path, false, &author).await?;
    let told = staff.caller.t.catalogue_template_restored().to_owned();
    finish(staff, kept, told).await
}

async fn finish(mut staff: Staff<StaffEditSettings>, kept: Kept, told: String) -> Answer {
    let (to, flash) = match kept {
        Kept::Done(id) => (format!("/staff/roles/{id}"), Flash::success(told)),
        Kept::Gone => return Err(AppError::NotFound),
        _ => ("/staff/roles".to_owned(), Flash::info(staff.caller.t.staff_unchanged())),
    };
    staff.tx.commit().await?;
    Ok(Reply::to(to).with(flash))
}
