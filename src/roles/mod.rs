//! Roles: lists of permissions with a name. Every organization has the five built-in ones; who may give
//! which is decided in [`access::granting`](crate::access::granting).

mod default_roles;
pub mod defaults;
pub mod pages;
mod role;
pub mod wording;

pub use role::{Choice, Role, choices, who_could_help};
