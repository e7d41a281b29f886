//! Signing in and out.
pub mod password;
