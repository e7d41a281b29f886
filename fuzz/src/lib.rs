//! The room under test, compiled alone, and the world that judges the inputs.

#[path = "../../src/saml/mod.rs"]
pub mod saml;
pub mod world;
