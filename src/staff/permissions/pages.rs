//! `/staff/permissions`: the catalogue, and the page of one of its permissions.

use super::keeping::{self, Application, Kept, New};
use crate::access::catalogue::ApplicationPermission;
use crate::access::{Caller, Staff, StaffEditSettings, StaffPermission, StaffView};
use crate::database::Tx;
use crate::staff::{locked, times};
use crate::web::names::clean_name;
use crate::web::{Answer, AppError, Flash, Form, FormState, Frame, Reply, Times, Words};
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;

const LONGEST_SENTENCE: usize = 200;
const LONGEST_NAME: usize = 60;

/// An application with its permissions by resource.
struct Group {
    application: Application,
    resources: Vec<(String, Vec<ApplicationPermission>)>,
}

#[derive(Template)]
#[template(path = "staff/permissions.html")]
struct CataloguePage {
    frame: Frame,
    t: Words,
    groups: Vec<Group>,
    entered: FormState,
    locked: Option<String>,
}

impl CataloguePage {
    async fn load(tx: &mut Tx, caller: &Caller, entered: FormState) -> Result<Self, AppError> {
        let mut groups: Vec<Group> = Application::all(tx).await?.into_iter().map(Group::of).collect();
        for one in ApplicationPermission::all(tx).await? {
            if let Some(group) = groups
                .iter_mut()
                .find(|group| group.application.key == one.application())
            {
                group.add(one);
            }
        }
        Ok(Self {
            frame: Frame::staff(caller, "staff-permissions"),
            t: caller.t,
            groups,
            entered,
            locked: locked(caller, StaffPermission::EditSettings),
        })
    }
}

impl Group {
    fn of(application: Application) -> Self {
        Self {
            application,
            resources: vec![],
        }
    }

    fn add(&mut self, one: ApplicationPermission) {
        let resource = one.resource().to_owned();
        match self.resources.iter_mut().find(|(name, _)| *name == resource) {
            Some((_, list)) => list.push(one),
            None => self.resources.push((resource, vec![one])),
        }
    }
}

/// GET `/staff/permissions`
pub async fn list(mut staff: Staff<StaffView>) -> Answer {
    Reply::page(&CataloguePage::load(&mut staff.tx, &staff.caller, FormState::default()).await?)
}

/// POST `/staff/permissions/applications`: `key`, `name`.
pub async fn add_application(mut staff: Staff<StaffEditSettings>, form: Form) -> Answer {
    let t = staff.caller.t;
    let mut entered = FormState::filled(&form);
    let key = Some(form.get("key")).filter(|key| is_part(key, false));
    let key = entered.keep("key", key.ok_or(t.catalogue_fault_key()));
    let name = clean_name(form.get("name")).filter(|name| name.chars().count() <= LONGEST_NAME);
    let name = entered.keep("name", name.ok_or(t.roles_fault_name()));
    if let (Some(key), Some(name)) = (key, name) {
        let application = Application {
            key: key.to_owned(),
            name,
        };
        if application.add(&mut staff.tx, &staff.caller.author()).await? == Kept::Done {
            staff.tx.commit().await?;
            let told = t.catalogue_application_added(application.name);
            return Ok(Reply::to("/staff/permissions").with(Flash::success(told)));
        }
        entered.fault("key", t.catalogue_fault_taken());
    }
    Reply::refused(&CataloguePage::load(&mut staff.tx, &staff.caller, entered).await?)
}

/// POST `/staff/permissions`: `application`, `permission` (`resource.action`), `description`.
pub async fn add(mut staff: Staff<StaffEditSettings>, form: Form) -> Answer {
    let t = staff.caller.t;
    let mut entered = FormState::filled(&form);
    let name = Some(form.get("permission")).filter(|name| {
        name.split_once('.')
            .is_some_and(|(a, b)| is_part(a, true) && is_part(b, true))
    });
    let name = entered.keep("permission", name.ok_or(t.catalogue_fault_permission()));
    let sentence = entered.keep(
        "description",
        sentence(form.get("description")).ok_or(t.catalogue_fault_sentence()),
    );
    if let (Some(name), Some(description)) = (name, sentence) {
        let new = New {
            application: form.get("application").to_owned(),
            name: name.to_owned(),
            description,
        };
        match new.add(&mut staff.tx, &staff.caller.author()).await? {
            Kept::Done => {
                staff.tx.commit().await?;
                let told = t.catalogue_permission_added(format!("{}:{name}", new.application));
                return Ok(Reply::to("/staff/permissions").with(Flash::success(told)));
            }
            Kept::Full => {
                entered.fault("permission", t.catalogue_full());
                let page = CataloguePage::load(&mut staff.tx, &staff.caller, entered).await?;
                return Reply::html(StatusCode::CONFLICT, &page);
            }
            Kept::Unknown => entered.fault("application", t.catalogue_fault_application()),
            Kept::Taken | Kept::Unchanged => entered.fault("permission", t.catalogue_fault_taken()),
        }
    }
    Reply::refused(&CataloguePage::load(&mut staff.tx, &staff.caller, entered).await?)
}

/// A part of a key: a small letter, then up to 39 small letters, digits, hyphens, and where allowed underscores.
fn is_part(raw: &str, underscores: bool) -> bool {
    let fine = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || underscores && b == b'_';
    raw.len() <= 40 && raw.bytes().next().is_some_and(|b| b.is_ascii_lowercase()) && raw.bytes().all(fine)
}

fn sentence(raw: &str) -> Option<String> {
    let text = raw.split_whitespace().collect::<Vec<_>>().join(" ");
    let length = text.chars().count();
    ((1..=LONGEST_SENTENCE).contains(&length) && !text.chars().any(char::is_control)).then_some(text)
}

#[derive(Template)]
#[template(path = "staff/permission.html")]
struct PermissionPage {
    frame: Frame,
    t: Words,
    times: Times,
    permission: ApplicationPermission,
    entered: FormState,
    locked: Option<String>,
}

impl PermissionPage {
    fn new(caller: &Caller, permission: ApplicationPermission, entered: FormState) -> Self {
        Self {
            frame: Frame::staff(caller, "staff-permissions"),
            t: caller.t,
            times: times(caller),
            permission,
            entered,
            locked: locked(caller, StaffPermission::EditSettings),
        }
    }
}

/// GET `/staff/permissions/{permission}`
pub async fn edit(mut staff: Staff<StaffView>, path: Path<String>) -> Answer {
    let permission = keeping::find(&mut staff.tx, &path).await?.ok_or(AppError::NotFound)?;
    let entered = FormState::default().set("description", &permission.description);
    Reply::page(&PermissionPage::new(&staff.caller, permission, entered))
}

/// POST `/staff/permissions/{permission}`: `description`.
pub async fn save(mut staff: Staff<StaffEditSettings>, path: Path<String>, form: Form) -> Answer {
    let t = staff.caller.t;
    let permission = keeping::find(&mut staff.tx, &path).await?.ok_or(AppError::NotFound)?;
    let Some(description) = sentence(form.get("description")) else {
        let mut entered = FormState::filled(&form);
        entered.fault("description", t.catalogue_fault_sentence());
        return Reply::refused(&PermissionPage::new(&staff.caller, permission, entered));
    };
    let author = staff.caller.author();
    let kept = keeping::describe(&mut staff.tx, &permission.key, &description, &author).await?;
    finish(staff, kept, t.staff_saved().to_owned()).await
}

/// POST `/staff/permissions/{permission}/retirement`
pub async fn retire(mut staff: Staff<StaffEditSettings>, path: Path<String>) -> Answer {
    let author = staff.caller.author();
    let kept = keeping::retire(&mut staff.tx, &path, true, &author).await?;
    let told = staff.caller.t.catalogue_retired(path.as_str());
    finish(staff, kept, told).await
}

/// POST `/staff/permissions/{permission}/restoration`
pub async fn restore(mut staff: Staff<StaffEditSettings>, path: Path<String>) -> Answer {
    let author = staff.caller.author();
    let kept = keeping::retire(&mut staff.tx, &path, false, &author).await?;
    let told = staff.caller.t.catalogue_restored(path.as_str());
    finish(staff, kept, told).await
}

async fn finish(mut staff: Staff<StaffEditSettings>, kept: Kept, told: String) -> Answer {
    let flash = match kept {
        Kept::Done => Flash::success(told),
        Kept::Unknown => return Err(AppError::NotFound),
        _ => Flash::info(staff.caller.t.staff_unchanged()),
    };
    staff.tx.commit().await?;
    Ok(Reply::to("/staff/permissions").with(flash))
}
