//! sign_up
