//! Signing in through an identity provider.

mod attacks;
mod coming_in;
mod consent;
mod ending;
mod groups;
mod testing;
mod vouching;
