//! Who may do what, and why: a member's access with the assignments behind it, and a permission's holders.

mod csv;
pub mod export;
mod holders;
mod known;
mod reason;
pub mod who;
pub mod why;
