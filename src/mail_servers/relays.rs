//! What a worker keeps of organizations' own mail servers: the open lines, and how many of its jobs wait for each.

use super::MailServer;
use crate::ids::OrgId;
use crate::jobs::{AT_ONCE, Worker};
use crate::mail::{Relay, Trouble};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use uuid::Uuid;

/// So many of a worker's jobs may wait for the server of one organization: a slow one holds up nobody else's mails.
const EACH: usize = 2;
/// And so many for all of them together: the platform's own mails always find a free hand.
const TOGETHER: usize = AT_ONCE - 2;
/// So many organizations a worker remembers.
const MOST: usize = 64;

/// The way to a server with the revision of its settings.
type Kept = (Uuid, Arc<Relay>);

/// The open lines to organizations' own servers, for a worker, and the turns at them.
#[derive(Clone)]
pub struct Relays {
    kept: Arc<Mutex<HashMap<Uuid, Kept>>>,
    turns: Arc<Mutex<HashMap<Uuid, Arc<Semaphore>>>>,
    together: Arc<Semaphore>,
}

/// A job may wait for the server as long as it holds this.
pub(super) struct Turn {
    _own: OwnedSemaphorePermit,
    _of_all: OwnedSemaphorePermit,
}

impl Default for Relays {
    fn default() -> Self {
        Self {
            kept: Arc::default(),
            turns: Arc::default(),
            together: Arc::new(Semaphore::new(TOGETHER)),
        }
    }
}

impl Relays {
    /// A turn at the server of an organization; `None` while enough wait for it.
    pub(super) fn turn(&self, org: OrgId) -> Option<Turn> {
        let mut turns = lock(&self.turns);
        if turns.len() >= MOST {
            turns.retain(|_, own| own.available_permits() < EACH);
        }
        let own = turns
            .entry(org.uuid())
            .or_insert_with(|| Arc::new(Semaphore::new(EACH)));
        Some(Turn {
            _own: own.clone().try_acquire_owned().ok()?,
            _of_all: self.together.clone().try_acquire_owned().ok()?,
        })
    }

    /// The way to a server, with the lines that are open; another one when its settings are others.
    pub(super) fn to(&self, server: &MailServer, worker: &Worker) -> Result<Arc<Relay>, Trouble> {
        let mut kept = lock(&self.kept);
        let org = server.org().uuid();
        if let Some((revision, relay)) = kept.get(&org)
            && *revision == server.revision
        {
            return Ok(relay.clone());
        }
        let account = server.account(&worker.config.secret_key).map_err(|_| Trouble::SignIn)?;
        let relay = Arc::new(Relay::new(&account, &worker.config.public_url, worker.fetcher.clone())?);
        if kept.len() >= MOST {
            kept.clear();
        }
        kept.insert(org, (server.revision, relay.clone()));
        Ok(relay)
    }
}

fn lock<T>(map: &Mutex<T>) -> MutexGuard<'_, T> {
    map.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_takes_every_hand() {
        let relays = Relays::default();
        let orgs: Vec<OrgId> = (0..4).map(|n| OrgId::proven(Uuid::from_u128(n))).collect();
        let mut held: Vec<Turn> = vec![];
        for org in &orgs[..3] {
            held.extend((0..EACH).map_while(|_| relays.turn(*org)));
            assert!(relays.turn(*org).is_none(), "two at a time");
        }
        assert_eq!(held.len(), TOGETHER);
        assert!(
            relays.turn(orgs[3]).is_none(),
            "the rest of the hands is the platform's"
        );
        drop(held.pop());
        assert!(relays.turn(orgs[3]).is_some());
    }
}
