//! The pages about an organization itself.

pub mod closing;
pub mod export;
pub mod overview;
pub mod settings;
