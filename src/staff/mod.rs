//! The staff console: the vendor's own people look after all organizations here. What they change inside one
//! stands in its audit log, for its admins to see.

pub mod accept;
pub mod audit;
pub mod audit_chain;
pub mod invitation;
pub mod organizations;
pub mod overview;
pub mod people;
pub mod permissions;
pub mod roles;
pub mod settings;
pub mod sign_in_methods;
pub mod sign_ups;
pub mod team;

use crate::access::{Caller, StaffPermission, StaffRole};
use crate::web::{Times, Words};

/// Why this person may not do something, in a sentence; `None` when they may. The control stays and says so.
fn locked(caller: &Caller, permission: StaffPermission) -> Option<String> {
    let may = caller.staff.is_some_and(|role| role.may(permission));
    (!may).then(|| caller.t.staff_locked(permission.key()))
}

/// The name of a staff role.
fn role_name(t: Words, role: StaffRole) -> &'static str {
    match role {
        StaffRole::Admin => t.staff_role_admin(),
        StaffRole::Support => t.staff_role_support(),
        StaffRole::Auditor => t.staff_role_auditor(),
    }
}

/// The reader's clock.
fn times(caller: &Caller) -> Times {
    Times::new(&caller.person.time_zone, caller.now(), caller.t)
}
