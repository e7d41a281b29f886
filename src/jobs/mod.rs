//! Work for later: enqueued in the transaction that causes it, claimed with a lease by any worker of any
//! replica, retried with growing pauses. A worker that dies leaves nothing behind but a lease that ends.

mod queue;
mod runner;

pub use queue::{Job, Kind, cancel_mails_of, done, enqueue, enqueue_all, enqueue_open, failed};
pub use runner::{Worker, run_until_stopped};
