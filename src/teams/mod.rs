//! Teams: a tree per organization, as deep as eight. People are in several; a role may be limited to a team
//! and what is below it, so a team is also a place at which somebody administers.

mod team;

pub use team::{Team, circle_of, circles_of};
