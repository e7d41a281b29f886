//! Who may do what, and why: a member's access with the assignments behind it, and a permission's holders.

mod csv;
mod holders;
mod known;
pub mod who;
pub mod why;
