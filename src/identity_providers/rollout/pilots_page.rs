//! The pilot list's forms: POST `…/pilots` and `…/pilots/removal`.

use super::pilots::{Fault, MOST, Pilots};
use super::place::{Address, hold, page_of};
use super::stage_page::StagePage;
use crate::access::{Actor, EditIdentityProviders};
use crate::invitations::addresses::Addresses;
use crate::web::{Answer, Flash, Form, FormState, Reply};

/// POST `…/pilots`: `emails`, one or many. All of them, or none.
pub async fn add(actor: Actor<EditIdentityProviders>, path: Address, form: Form) -> Answer {
    let Actor { mut tx, who, .. } = actor;
    let connection = hold(&mut tx, &who, &path).await?;
    let (t, read) = (who.t, Addresses::read(form.get("emails")));
    let fault = if !read.bad.is_empty() {
        t.rollout_fault_addresses(t.list(&read.bad))
    } else if read.fine.is_empty() {
        t.rollout_fault_no_address().to_owned()
    } else {
        match Pilots::add(&mut tx, who.org(), &connection, &read.fine, &who.author()).await? {
            Ok(added) => {
                tx.commit().await?;
                let flash = Flash::success(t.rollout_pilots_added(added));
                return Ok(Reply::to(format!("{}/rollout#pilots", page_of(&who, &connection))).with(flash));
            }
            Err(Fault::Foreign(foreign)) => t.rollout_fault_foreign(t.list(&foreign)),
            Err(Fault::TooMany) => t.rollout_fault_too_many(MOST),
        }
    };
    let mut entered = FormState::filled(&form);
    entered.fault("emails", fault);
    Reply::refused(&StagePage::new(&mut tx, &who, connection, entered).await?)
}

/// POST `…/pilots/removal`: `email` repeatable.
pub async fn remove(actor: Actor<EditIdentityProviders>, path: Address, form: Form) -> Answer {
    let Actor { mut tx, who, .. } = actor;
    let connection = hold(&mut tx, &who, &path).await?;
    let emails = form.all("email");
    let gone = Pilots::remove(&mut tx, who.org(), &connection, &emails, &who.author()).await?;
    tx.commit().await?;
    let flash = match gone {
        0 => Flash::info(who.t.rollout_unchanged()),
        _ => Flash::success(who.t.rollout_pilots_removed(gone)),
    };
    Ok(Reply::to(format!("{}/rollout#pilots", page_of(&who, &connection))).with(flash))
}
