//! A person's own pages: profile, password, sessions, and the organizations they belong to.

pub mod new_organization;
pub mod organizations;
mod user;

pub use user::{NewUser, User};
