//! People who want no more mails of a kind: the address in each such mail (RFC 2369), the page behind it, and the one
//! click that mail programs offer in its place (RFC 8058).

mod address;
pub mod pages;
mod refusal;

pub use address::{Refusing, address_in};
