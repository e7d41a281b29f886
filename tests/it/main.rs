//! Tests over HTTP against the real binary, on a real Postgres, with a real mail sink. A test is a sentence about
//! people; `support` is the grammar.

mod access_pages;
mod account;
mod audit;
mod audit_chain;
mod audit_export;
mod audit_retention;
mod audit_undo;
mod branding;
mod demo;
mod dns;
mod domains;
mod emails;
mod endings;
mod faults;
mod fetch;
mod granting;
mod harness;
mod identity_providers;
mod in_browser;
mod invitations;
mod jobs;
mod join_links;
mod join_requests;
mod life;
mod mail_servers;
mod members;
mod organizations;
mod ownership;
mod peers;
mod races;
mod receipts;
mod roles;
mod rollout;
mod seats;
mod sign_in;
mod sign_up;
mod site;
mod sso;
mod staff;
mod story;
#[allow(dead_code, reason = "the grammar has more words than today's tests say")]
mod support;
mod teams;
mod watch;
