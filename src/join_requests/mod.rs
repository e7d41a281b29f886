//! Requests to join: from a link that wants approval, or on a person's own; and what becomes of them.

mod asking;
mod asks;
pub mod decide;
mod deciding;
pub mod list;
pub mod own;
mod request;
pub mod setting;

pub use asking::Asking;
pub use asks::{OwnRequest, open_of};
pub use request::{JoinRequest, State, waiting};
