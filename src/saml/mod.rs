//! SAML 2.0 as a service provider. Bytes and the time go in, reports and messages come out: no database, no web
//! framework, no clock. The cryptography and the XML parser (`bergshamra`, `uppsala`) are named nowhere else in the
//! crate, so that they could be exchanged here.
//!
//! Core, bindings, profiles and metadata are the four OASIS standards of March 2005 with their errata.

mod assertion;
mod authn_request;
mod certificate;
mod check_time;
mod decrypt;
mod dom;
mod examine;
mod expectation;
mod ids;
mod key_pair;
mod logout;
mod message;
mod metadata;
mod names;
mod outgoing;
mod parts;
mod peek;
mod provider;
mod reason;
mod redact;
mod report;
mod rules;
mod scan;
mod seen;
mod self_signed;
mod service_provider;
mod shape;
mod signature;
mod times;
mod values;

pub use assertion::{Assertion, Attribute, NameId};
pub use authn_request::{RequestOptions, authn_request};
pub use certificate::{Certificate, CertificateFault};
pub use examine::examine;
pub use expectation::{Expectation, InResponseTo};
pub use key_pair::{KeyPair, KeyPairFault, SigningFault};
pub use logout::{
    IncomingLogout, LogoutAnswer, LogoutExpectation, LogoutMessage, LogoutOptions, examine_logout, logout_request,
    logout_response,
};
pub use metadata::{IdpMetadata, MetadataFault};
pub use outgoing::Outgoing;
pub use peek::{Peek, peek};
pub use provider::{Binding, Endpoint, IdentityProvider, ServiceProvider};
pub use reason::Reason;
pub use report::{Check, CheckCode, Outcome, Report, Signer};
pub use seen::Seen;
pub use times::SKEW;

use reason::Fault;
