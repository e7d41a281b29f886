//! Tests over HTTP against the real binary, on a real Postgres, with a real mail sink. A test is a sentence about
//! people; `support` is the grammar.

mod account;
mod audit;
mod demo;
mod faults;
mod harness;
mod in_browser;
mod invitations;
mod life;
mod members;
mod organizations;
mod ownership;
mod races;
mod roles;
mod seats;
mod sign_in;
mod sign_up;
mod site;
mod staff;
mod story;
#[allow(dead_code, reason = "the grammar has more words than today's tests say")]
mod support;
