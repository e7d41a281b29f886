//! What a response is measured by.

use super::provider::{IdentityProvider, ServiceProvider};
use jiff::Timestamp;

/// What a response has to fit.
#[derive(Clone, Copy, Debug)]
pub struct Expectation<'a> {
    /// We, as this connection names us.
    pub sp: &'a ServiceProvider,
    /// The connection's provider and its pinned keys.
    pub idp: &'a IdentityProvider,
    /// The present.
    pub now: Timestamp,
    /// Which request it has to answer.
    pub in_response_to: InResponseTo<'a>,
    /// Whether the assertion has to be encrypted.
    pub require_encrypted: bool,
}

/// Which request a response has to answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InResponseTo<'a> {
    /// The one with this id, which is outstanding in this browser.
    Exactly(&'a str),
    /// None: the organization allows sign-ins that begin at the provider.
    Unsolicited,
    /// Nothing is outstanding here, so nothing can be answered. Refused.
    Unknown,
    /// Not asked: a captured response is only looked at.
    Any,
}
