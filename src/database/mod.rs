//! The way to Postgres: connections, transactions behind the wall between tenants, migrations, and the
//! private cluster for those who bring no database of their own.
//!
//! Every connection that serves requests takes the role `tenantry_app` first: it owns nothing and cannot
//! pass row-level security. Migrations, the demo's data and the command line run as the owner.

pub mod cluster;
pub mod migrations;
mod older;
mod pool;
pub mod single;
mod transaction;

pub use pool::{Away, Connection, Pool, connect, owner_pool, serving_pool};
pub use transaction::{BeginError, Mode, Tx};
