//! Signing in and out, and choosing a new password when the old one is forgotten.

mod attempt;
mod change;
mod device;
pub mod methods;
mod notice;
pub mod organization;
pub mod pages;
pub mod password;
mod reset;
pub mod reset_pages;
mod tries;
mod way;
mod words;

pub use attempt::{still_holds, verify};
pub use change::{change_password, known_about};
pub use notice::Notice;
pub use tries::Tries;
pub use way::{Way, start_path, way_for};
pub use words::fault_in_words;
