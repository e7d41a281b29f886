//! What holds for the whole portal, so that no room has to remember it.

mod access;
mod architecture;
mod erasure;
mod isolation;
mod languages;
mod pages;
pub mod town;
mod wall;
