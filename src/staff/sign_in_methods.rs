//! The ways of signing in that the platform offers at all: `/staff/sign-in-methods`.

use super::{locked, times};
use crate::access::{Caller, Staff, StaffEditSettings, StaffPermission, StaffView};
use crate::audit::{self, Action, Event};
use crate::database::Tx;
use crate::schema::{functions, organizations, platform_settings};
use crate::web::{Answer, AppError, Flash, Form, FormState, Frame, Reply, Times, Words};
use askama::Template;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use serde_json::json;
use uuid::Uuid;

/// So many organizations are counted; that there are more is said.
const COUNTED: i32 = 1_000;
/// So many of them are named.
const NAMED: usize = 20;

/// The switch as it is.
#[derive(Clone, Debug, Queryable)]
struct Now {
    password: bool,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    updated_at: Timestamp,
    updated_by: String,
}

#[derive(Template)]
#[template(path = "staff/sign_in_methods.html")]
struct MethodsPage {
    frame: Frame,
    t: Words,
    times: Times,
    now: Now,
    /// Organizations that would be shut out: how many, and the first of them.
    shut_out: usize,
    more: bool,
    named: Vec<(Uuid, String)>,
    locked: Option<String>,
    entered: FormState,
}

impl MethodsPage {
    async fn new(tx: &mut Tx, caller: &Caller, now: Now, entered: FormState) -> Result<Self, AppError> {
        let question = functions::organizations_without_single_sign_on(COUNTED + 1);
        let ids: Vec<Uuid> = diesel::select(question).get_result(tx).await?;
        let named = organizations::table
            .filter(organizations::id.eq_any(ids.iter().take(NAMED)))
            .order(organizations::slug)
            .select((organizations::id, organizations::name))
            .load(tx)
            .await?;
        Ok(Self {
            frame: Frame::staff(caller, "staff-sign-in-methods"),
            t: caller.t,
            times: times(caller),
            now,
            shut_out: ids.len().min(COUNTED as usize),
            more: ids.len() > COUNTED as usize,
            named,
            locked: locked(caller, StaffPermission::EditSettings),
            entered,
        })
    }

    fn others(&self) -> usize {
        self.shut_out - self.named.len()
    }
}

async fn now(tx: &mut Tx) -> QueryResult<Now> {
    platform_settings::table
        .select((
            platform_settings::password_sign_in,
            platform_settings::updated_at,
            platform_settings::updated_by,
        ))
        .first(tx)
        .await
}

/// GET `/staff/sign-in-methods`
pub async fn show(mut staff: Staff<StaffView>) -> Answer {
    let now = now(&mut staff.tx).await?;
    Reply::page(&MethodsPage::new(&mut staff.tx, &staff.caller, now, FormState::default()).await?)
}

/// POST `/staff/sign-in-methods`: `password` on or off; off needs `confirmation`, the name of the product.
pub async fn save(mut staff: Staff<StaffEditSettings>, form: Form) -> Answer {
    let t = staff.caller.t;
    let held: bool = platform_settings::table
        .for_update()
        .select(platform_settings::password_sign_in)
        .first(&mut staff.tx)
        .await?;
    let mut entered = FormState::filled(&form);
    let wanted = match form.get("password") {
        "on" => Some(true),
        "off" => Some(false),
        _ => {
            entered.fault("password", t.methods_fault_switch());
            None
        }
    };
    if wanted == Some(false) && held && form.get("confirmation") != t.layout_product() {
        entered.fault("confirmation", t.methods_fault_confirmation(t.layout_product()));
    }
    let Some(wanted) = wanted.filter(|_| entered.is_fine()) else {
        let now = now(&mut staff.tx).await?;
        return Reply::refused(&MethodsPage::new(&mut staff.tx, &staff.caller, now, entered).await?);
    };
    if wanted == held {
        return Ok(Reply::to("/staff/sign-in-methods").with(Flash::info(t.staff_unchanged())));
    }
    let author = staff.caller.author();
    diesel::update(platform_settings::table)
        .set((
            platform_settings::password_sign_in.eq(wanted),
            platform_settings::updated_at.eq(author.at.to_diesel()),
            platform_settings::updated_by.eq(&author.name),
        ))
        .execute(&mut staff.tx)
        .await?;
    let word = |on: bool| if on { "on" } else { "off" };
    let event = Event::new(Action::SignInMethodsChanged)
        .on("platform", None, t.layout_product())
        .change(json!({ "password": word(held) }), json!({ "password": word(wanted) }));
    audit::record(&mut staff.tx, None, &author, event).await?;
    staff.tx.commit().await?;
    Ok(Reply::to("/staff/sign-in-methods").with(Flash::success(t.staff_saved())))
}
