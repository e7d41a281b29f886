//! Signing in through an organization's identity provider: what it is asked, what becomes of its answer, who comes in,
//! and signing out again. How a connection is set up stands in [`identity_providers`](crate::identity_providers), the
//! protocol itself in [`saml`](crate::saml).

pub mod acs;
mod arriving;
mod attempt;
mod browser;
mod claims;
mod consent;
pub mod consent_pages;
pub mod identity;
mod judging;
mod leaving;
mod noting;
mod reason;
mod refused;
pub mod report;
mod request;
pub mod roles;
pub mod sign_out;
pub mod start;
mod used;
pub mod words;

pub use attempt::{Attempt, Kind, Listed, MOST, masked};
pub use browser::{Browser, LIFE};
pub use claims::domain_of;
pub use leaving::leave;
pub use noting::NewAttempt;
pub use reason::{Reason, Rule};
pub use request::{Beginning, Purpose, Tester, begin};
