//! What holds for the whole portal, so that no room has to remember it.

mod architecture;
mod wall;
