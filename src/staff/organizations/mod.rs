//! All organizations: the list, one of them, and what becomes of it.

mod create;
mod edit;
mod fields;
mod list;
mod owners;
mod page;
mod query;
mod sign_in;
mod status;
mod termination;

pub use create::{create, new};
pub use edit::{edit, save};
pub(super) use fields::yes_or_no;
pub use list::list;
pub(super) use owners::{Owner, owners};
pub(crate) use page::again;
pub use page::show;
pub(super) use query::{StatusCount, count_by_status};
pub use sign_in::set as set_sign_in_methods;
pub(super) use status::welcome;
pub use status::{approve, reinstate, restore, suspend};
pub use termination::{confirm, terminate};

use crate::database::Tx;
use crate::ids::OrgId;
use crate::organizations::Organization;
use crate::schema::organizations;
use crate::web::{AppError, Words};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

/// The organization of the path; the transaction is inside its wall afterwards.
pub(crate) async fn open(tx: &mut Tx, id: Uuid) -> Result<(OrgId, Organization), AppError> {
    let found = organizations::table
        .find(id)
        .select(Organization::as_select())
        .first(tx)
        .await
        .optional()?;
    let organization = found.ok_or(AppError::NotFound)?;
    let org = OrgId::proven(organization.id);
    tx.enter(org).await?;
    Ok((org, organization))
}

/// A status in words, its tone, and whether its dot is hollow.
fn status_words(t: Words, status: &str) -> (&'static str, &'static str, bool) {
    match status {
        "active" => (t.common_active(), "success", false),
        "trial" => (t.staff_status_trial(), "info", false),
        "terminating" => (t.staff_status_terminating(), "warning", false),
        "pending" => (t.staff_to_approve(), "warning", true),
        "suspended" => (t.common_suspended(), "danger", false),
        _ => (t.common_closed(), "neutral", true),
    }
}

/// The kind in words.
fn kind_words(t: Words, kind: &str) -> &'static str {
    if kind == "partner" {
        t.common_partner()
    } else {
        t.common_customer()
    }
}
