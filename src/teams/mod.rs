//! Teams: a tree per organization, as deep as eight. People are in several; a role may be limited to a team
//! and what is below it, so a team is also a place at which somebody administers. Who moves or merges a team
//! moves rights over its people: the limits of granting hold there too.

mod change;
mod effects;
mod team;

pub mod people;
pub mod rearranging;
pub mod show;
pub mod tree;

pub use team::{Team, circle_of, circles_of};
