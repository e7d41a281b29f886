//! The page on which an organization gives itself a look, and what the public loads of it.

pub mod logo;
pub mod public;
pub mod settings;
