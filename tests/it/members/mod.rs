//! The people of an organization: listed, given roles, suspended, removed, brought back.

mod changing;
mod leaving;
mod listing;
mod many;
mod owners;
mod removing;
