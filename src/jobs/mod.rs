//! Work for later: enqueued in the transaction that causes it, claimed with a lease by any worker of any
//! replica, retried with growing pauses. A worker that dies leaves nothing behind but a lease that ends; one that works for long
//! holds its lease meanwhile.

mod clean_up;
mod lease;
mod queue;
mod rounds;
mod runner;

pub use lease::{begin_anew, count_unanswered, done, dropped, failed, give_back, put_off};
pub use queue::{Job, Kind, enqueue, enqueue_all, enqueue_open, find_failed, take_back};
pub use runner::{AT_ONCE, CONNECTIONS, Worker, run_until_stopped};
