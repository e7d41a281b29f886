//! What the server asks of other servers on somebody's behalf: the DNS.

mod dns;
mod private_hosts;

pub use dns::{DnsFault, Resolver};
pub use private_hosts::PrivateHosts;
