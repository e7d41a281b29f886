//! What handlers share: configuration, the way to the database, and the hasher. Nothing in here is state of
//! the product: that is rows, so that any number of replicas can serve.

use crate::chance::Chance;
use crate::clock::Clock;
use crate::config::Config;
use crate::database::Pool;
use crate::fetch::Resolver;
use crate::sign_in::password::Hasher;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// One web worker's view: its own pool, and what all workers share.
pub struct State {
    pub pool: Pool,
    pub shared: Arc<Shared>,
}

/// What all workers of this process share.
pub struct Shared {
    pub config: Config,
    pub clock: Clock,
    pub chance: Chance,
    pub hasher: Hasher,
    /// The DNS: what stands in somebody else's zone.
    pub resolver: Resolver,
    /// Set while the process drains: `/readyz` answers 503.
    pub draining: AtomicBool,
}

/// The argument by which a handler reaches the state.
pub type App = actix_web::web::Data<State>;

impl std::ops::Deref for State {
    type Target = Shared;
    fn deref(&self) -> &Shared {
        &self.shared
    }
}

impl Shared {
    /// Hashes run at most as many at a time as there are cores.
    pub fn new(config: Config) -> Self {
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        let resolver = Resolver::new(config.dns_resolver);
        Self {
            config,
            clock: Clock,
            chance: Chance,
            hasher: Hasher::new(cores),
            resolver,
            draining: AtomicBool::new(false),
        }
    }

    pub fn is_draining(&self) -> bool {
        self.draining.load(Ordering::Relaxed)
    }
}
