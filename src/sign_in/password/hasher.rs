//! Argon2id (RFC 9106) in memory that is used again, behind a queue with an end.
//!
//! A hash needs 19 MiB. Asking the allocator each time costs a third of the time and leaves the memory with the process
//! after a storm, so the buffers stay here: one per hash that may run at once, made when first needed.

use super::{GREATEST_LENGTH, Password, normalised};
use argon2::{Algorithm, Argon2, Block, Params, Version, password_hash::phc};
use base64::{Engine as _, engine::general_purpose::STANDARD_NO_PAD};
use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
};
use subtle::ConstantTimeEq as _;
use tokio::{sync::Semaphore, task::spawn_blocking};
use zeroize::Zeroizing;

/// OWASP's first choice for Argon2id: 19 MiB, two passes, one lane.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;
const OUTPUT: usize = 32;

/// A stored hash may ask for more than today's parameters, but not for so much that it is an attack.
const GREATEST_MEMORY_KIB: u32 = 64 * 1024;
const GREATEST_PASSES: u32 = 10;

/// How many may wait for their turn: at 15 ms each this is half a second on two cores.
const QUEUE: usize = 64;

/// Hashes and checks passwords. Cheap to clone; all clones share buffers and queue.
#[derive(Clone)]
pub struct Hasher(Arc<Shared>);

struct Shared {
    /// Who runs and who waits; without a place one is sent away.
    places: Semaphore,
    /// Who runs.
    stoves: Arc<Semaphore>,
    buffers: Mutex<Vec<Vec<Block>>>,
}

/// A password's hash as a PHC string (`$argon2id$v=19$m=…`), for the database.
#[derive(Clone, PartialEq, Eq)]
pub struct PasswordHash(String);

/// Too many are waiting already: 503 with `Retry-After`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("too many passwords are being checked at this moment")]
pub struct Busy;

impl Busy {
    /// When to try again, in seconds, for the `Retry-After` header.
    pub const RETRY_AFTER: u32 = 2;
}

impl Hasher {
    /// At most `parallel` hashes (at least one) run at the same time: as many as there are cores.
    pub fn new(parallel: usize) -> Self {
        let parallel = parallel.max(1);
        Self(Arc::new(Shared {
            places: Semaphore::new(parallel + QUEUE),
            stoves: Arc::new(Semaphore::new(parallel)),
            buffers: Mutex::new(Vec::with_capacity(parallel)),
        }))
    }

    /// Hashes a new password with 16 random bytes of salt.
    ///
    /// # Errors
    /// [`Busy`] when the queue is full.
    pub async fn hash(&self, password: &Password, salt: [u8; 16]) -> Result<PasswordHash, Busy> {
        let secret = Zeroizing::new(password.as_str().to_owned());
        let recipe = Recipe::today(salt);
        self.run(move |buffer| PasswordHash(recipe.write(&recipe.cook(&secret, buffer))))
            .await
    }

    /// Whether the candidate is the password of the stored hash. Without one (nobody has that address, or that person
    /// has no password) the same work is done and the answer is no, so that time tells nothing.
    ///
    /// # Errors
    /// [`Busy`] when the queue is full.
    pub async fn verify(&self, candidate: &str, stored: Option<&str>) -> Result<bool, Busy> {
        let recipe = stored.and_then(Recipe::read);
        if stored.is_some() && recipe.is_none() {
            tracing::error!(
                "a stored password hash is unreadable or asks for too much work; nobody can sign in with it"
            );
        }
        let secret = normalised(candidate).filter(|text| text.chars().count() <= GREATEST_LENGTH);
        let possible = recipe.is_some() && secret.is_some();
        let recipe = recipe.unwrap_or_else(|| Recipe::today([0; 16]));
        let secret = secret.unwrap_or_default();
        self.run(move |buffer| {
            let same: bool = recipe.cook(&secret, buffer).ct_eq(&recipe.expected).into();
            same && possible
        })
        .await
    }

    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Vec<Block>) -> T + Send + 'static,
    ) -> Result<T, Busy> {
        let _place = self.0.places.try_acquire().map_err(|_| Busy)?;
        let stove = Arc::clone(&self.0.stoves).acquire_owned().await.map_err(|_| Busy)?;
        let shared = Arc::clone(&self.0);
        let task = spawn_blocking(move || {
            // The permit lives here: a client that hangs up must not let one more hash run.
            let _stove = stove;
            let mut buffer = shared.lend();
            let result = work(&mut buffer);
            shared.take_back(buffer);
            result
        });
        match task.await {
            Ok(result) => Ok(result),
            Err(fault) if fault.is_panic() => std::panic::resume_unwind(fault.into_panic()),
            // Cancelled: the process is about to end.
            Err(_) => Err(Busy),
        }
    }
}

impl Shared {
    fn lend(&self) -> Vec<Block> {
        self.buffers
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .pop()
            .unwrap_or_default()
    }

    fn take_back(&self, buffer: Vec<Block>) {
        self.buffers.lock().unwrap_or_else(PoisonError::into_inner).push(buffer);
    }
}

/// How to make a hash, and what should come out.
struct Recipe {
    version: Version,
    params: Params,
    salt: Vec<u8>,
    expected: Vec<u8>,
}

impl Recipe {
    fn today(salt: [u8; 16]) -> Self {
        let params = Params::new(MEMORY_KIB, PASSES, LANES, Some(OUTPUT)).expect("within the bounds of RFC 9106");
        Self {
            version: Version::V0x13,
            params,
            salt: salt.to_vec(),
            expected: vec![0; OUTPUT],
        }
    }

    /// Reads a PHC string; `None` for another algorithm, a damaged string, or one that asks for too much.
    fn read(stored: &str) -> Option<Self> {
        let parts = phc::PasswordHash::new(stored).ok()?;
        let params = Params::try_from(&parts).ok()?;
        let bearable = params.m_cost() <= GREATEST_MEMORY_KIB && params.t_cost() <= GREATEST_PASSES;
        let ours = parts.algorithm == Algorithm::Argon2id.ident();
        let version = parts.version.map_or(Ok(Version::V0x13), Version::try_from).ok()?;
        let (salt, expected) = (parts.salt?.to_vec(), parts.hash?.as_bytes().to_vec());
        // Argon2 itself takes no shorter salt.
        (ours && bearable && salt.len() >= 8).then_some(Self {
            version,
            params,
            salt,
            expected,
        })
    }

    fn cook(&self, secret: &str, buffer: &mut Vec<Block>) -> Vec<u8> {
        let mut out = vec![0; self.expected.len()];
        let argon2 = Argon2::new(Algorithm::Argon2id, self.version, self.params.clone());
        let blocks = self.params.block_count();
        let mut extra = Vec::new();
        // A stored hash with greater parameters is rare: its memory is given back.
        let memory = if blocks > MEMORY_KIB as usize {
            &mut extra
        } else {
            buffer
        };
        if memory.len() < blocks {
            memory.resize(blocks, Block::new());
        }
        argon2
            .hash_password_into_with_memory(secret.as_bytes(), &self.salt, &mut out, memory.as_mut_slice())
            .expect("salt, output and memory were measured");
        out
    }

    fn write(&self, output: &[u8]) -> String {
        let (salt, output) = (STANDARD_NO_PAD.encode(&self.salt), STANDARD_NO_PAD.encode(output));
        format!("$argon2id$v=19$m={MEMORY_KIB},t={PASSES},p={LANES}${salt}${output}")
    }
}

impl PasswordHash {
    /// The PHC string.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<PasswordHash> for String {
    fn from(hash: PasswordHash) -> Self {
        hash.0
    }
}

impl fmt::Debug for PasswordHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PasswordHash(hidden)")
    }
}

impl fmt::Debug for Hasher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hasher")
            .field("free_places", &self.0.places.available_permits())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
