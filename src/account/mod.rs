//! A person's own pages: profile, password, sessions, and the organizations they belong to.

pub mod browsers;
mod device;
pub mod new_organization;
pub mod organizations;
pub mod profile;
pub mod security;
pub mod sessions;
mod user;

pub use device::Device;
pub use user::{NewUser, Profile, User};
