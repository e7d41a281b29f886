//! Attempts without the right: written down, and answered with the names of those who could help.

use super::{Action, Event, refuse};
use crate::access::{Caller, Permission, StaffPermission, Who};
use crate::database::{Mode, Pool, Tx};
use crate::organizations::Contact;
use crate::web::AppError;
use diesel::QueryResult;

/// Writes the refusal down and answers up to three people who hold the permission and may assign roles.
pub async fn of_permission(pool: &Pool, who: &Who, permission: Permission) -> Result<Vec<String>, AppError> {
    let event = Event::new(Action::AccessRefused)
        .on("permission", None, permission.key())
        .reason(who.visit.path.clone());
    refuse(pool, Some(who.org()), &who.author(), event).await?;
    let mut tx = Tx::begin(pool, Mode::Read).await?;
    tx.enter(who.org()).await?;
    Ok(who_could_grant(&mut tx, who, permission).await?)
}

/// Up to three active members who hold a permission together with `roles.assign`.
pub async fn who_could_grant(tx: &mut Tx, who: &Who, permission: Permission) -> QueryResult<Vec<String>> {
    let wanted = [permission, Permission::RolesAssign];
    let people = Contact::with_permissions(tx, who.org(), &wanted, 3).await?;
    Ok(people.into_iter().map(|person| person.name).collect())
}

/// Writes down what a member of staff tried without the right.
pub async fn of_staff(pool: &Pool, caller: &Caller, permission: StaffPermission) -> Result<(), AppError> {
    let event = Event::new(Action::AccessRefused)
        .on("permission", None, permission.key())
        .reason(caller.visit.path.clone());
    refuse(pool, None, &caller.author(), event).await
}
