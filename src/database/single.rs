//! A request holds one connection at a time. One that holds one and waits for the next keeps everybody waiting when many
//! do so at once, and nobody notices before; so debug builds, and with them the tests, refuse it.

use std::cell::Cell;

tokio::task_local! {
    static HELD: Cell<usize>;
}

/// Runs a request, and counts the transactions that it holds.
pub async fn counted<F: Future>(request: F) -> F::Output {
    if cfg!(debug_assertions) {
        HELD.scope(Cell::new(0), request).await
    } else {
        request.await
    }
}

/// A transaction that is open.
pub(super) struct Hold;

impl Hold {
    pub(super) fn new() -> Self {
        change(|held| held + 1);
        Self
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        change(|held| held.saturating_sub(1));
    }
}

fn change(to: impl Fn(usize) -> usize) {
    if cfg!(debug_assertions) {
        // Outside of requests nothing is counted: a worker's jobs have a pool that is large enough for all of them.
        let _ = HELD.try_with(|held| held.set(to(held.get())));
    }
}

/// Whether another connection may be asked for.
pub(super) fn check() {
    debug_assert!(
        HELD.try_with(Cell::get).unwrap_or(0) == 0,
        "a request that holds a transaction asks for another connection"
    );
}
