//! SAML: what providers send, good and forged, and what we send.

mod bent_text;
mod certificates;
mod corpus;
mod encrypted;
mod forge;
mod good;
mod logout;
mod meaning;
mod metadata;
mod outgoing;
mod properties;
mod refused;
mod signatures;
mod wrapped;

use tenantry::saml;
