//! Roles: lists of permissions with a name. Every organization has the five built-in ones, may take what the
//! vendor offers, and defines its own where staff allow it; who may give which is decided in
//! [`access::granting`](crate::access::granting).

mod about;
pub mod adoption;
pub mod catalogue;
mod default_roles;
pub mod defaults;
mod defining;
mod draft;
pub mod edit;
mod edit_page;
mod editing;
mod effect;
mod effect_view;
mod holders;
pub mod matrix;
pub mod pages;
mod removal;
pub mod removal_page;
mod role;
pub mod role_page;
mod template;
pub mod vendor_page;
pub mod wording;

pub use draft::Draft;
pub use role::{Choice, Role, choices, who_could_help};
pub use template::Template;
