//! Tests over HTTP against the real binary, on a real Postgres, with a real mail sink. A test is a sentence about
//! people; `support` is the grammar.

mod account;
mod demo;
mod audit;
mod harness;
mod in_browser;
mod organizations;
mod faults;
mod members;
mod roles;
mod invitations;
mod races;
mod sign_in;
mod sign_up;
mod site;
mod staff;
mod story;
#[allow(dead_code, reason = "the grammar has more words than today's tests say")]
mod support;
