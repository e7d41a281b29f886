//! How often somebody may guess. A try counts before the password is looked at, so that guesses sent all at
//! once do not slip through; a good one is taken back, so that only failures stay.

use crate::access::limits::{TryLimit, network};
use crate::database::Pool;
use crate::ids::UserId;
use crate::web::AppError;
use crate::web::names::EmailAddress;
use jiff::{SignedDuration, Timestamp};

const QUARTER: SignedDuration = SignedDuration::from_mins(15);

/// The limits that one try falls under.
#[derive(Debug)]
pub struct Tries(Vec<Share>);

/// A limit, and what a failure adds to the 1 that every try counts while it is under way.
#[derive(Debug)]
struct Share {
    limit: TryLimit,
    failure: i32,
}

/// Ten failures. A failure weighs two and a try under way one: twenty good sign-ins of one person at the same
/// moment do not get into each other's way.
fn narrow(key: String) -> Share {
    Share {
        limit: TryLimit::new(key, 20, QUARTER),
        failure: 1,
    }
}

fn wide(key: String, most: i32, window: SignedDuration) -> Share {
    Share {
        limit: TryLimit::new(key, most, window),
        failure: 0,
    }
}

impl Tries {
    /// For signing in. A browser in which this address has signed in before (`device`) has a limit of its
    /// own, so that whoever guesses elsewhere, even in the same network, cannot lock the person out.
    pub fn of_sign_in(email: &EmailAddress, address: &str, device: Option<&str>) -> Self {
        let network = network(address);
        Self(match device {
            Some(device) => vec![narrow(format!("sign-in device {device}"))],
            None => vec![
                wide(format!("sign-in network {network}"), 100, QUARTER),
                narrow(format!("sign-in address {email} network {network}")),
                wide(format!("sign-in address {email}"), 50, SignedDuration::from_hours(1)),
            ],
        })
    }

    /// For a break-glass code: counted apart from signing in, so that guesses there do not shut this last way in, and
    /// without a limit for the address alone, which anybody anywhere could use up.
    pub fn of_break_glass(email: &EmailAddress, address: &str, device: Option<&str>) -> Self {
        let network = network(address);
        Self(match device {
            Some(device) => vec![narrow(format!("break-glass device {device}"))],
            None => vec![
                narrow(format!("break-glass address {email} network {network}")),
                wide(format!("break-glass network {network}"), 20, QUARTER),
            ],
        })
    }

    /// For a signed-in person who proves that they know their password.
    pub fn of_person(user: UserId) -> Self {
        Self(vec![narrow(format!("current-password {user}"))])
    }

    /// Counts a try under every limit.
    ///
    /// # Errors
    /// [`AppError::TooManyTries`] when one of them is used up.
    pub async fn count(&self, pool: &Pool, now: Timestamp) -> Result<(), AppError> {
        for share in &self.0 {
            share.limit.count(pool, 1, now).await?;
        }
        Ok(())
    }

    /// Takes the try back: it was a good one, or it was never looked at.
    pub async fn give_back(&self, pool: &Pool) -> Result<(), AppError> {
        for share in &self.0 {
            share.limit.give_back(pool, 1).await?;
        }
        Ok(())
    }

    /// The try was a failure.
    pub async fn fail(&self, pool: &Pool, now: Timestamp) -> Result<(), AppError> {
        for share in self.0.iter().filter(|share| share.failure > 0) {
            match share.limit.count(pool, share.failure, now).await {
                // It was the last one: the next will hear of it.
                Err(AppError::TooManyTries { .. }) => {}
                other => other?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_known_browser_is_not_touched_by_guesses_from_elsewhere() {
        let email = EmailAddress::parse("alice@acme.example").expect("an address");
        let keys = |device| {
            let tries = Tries::of_sign_in(&email, "192.0.2.7", device);
            tries.0.into_iter().map(|share| share.limit.key).collect::<Vec<_>>()
        };
        let elsewhere = keys(None);
        assert_eq!(elsewhere.len(), 3);
        assert!(keys(Some("abc")).iter().all(|key| !elsewhere.contains(key)));
    }

    #[test]
    fn guesses_elsewhere_and_at_signing_in_leave_break_glass_open() {
        let email = EmailAddress::parse("alice@acme.example").expect("an address");
        let keys = |tries: Tries| tries.0.into_iter().map(|share| share.limit.key).collect::<Vec<_>>();
        for device in [None, Some("abc")] {
            let here = keys(Tries::of_break_glass(&email, "192.0.2.7", device));
            let elsewhere = keys(Tries::of_break_glass(&email, "198.51.100.7", None));
            let signing_in = keys(Tries::of_sign_in(&email, "192.0.2.7", device));
            assert!(!here.is_empty());
            assert!(
                here.iter()
                    .all(|key| !elsewhere.contains(key) && !signing_in.contains(key))
            );
        }
    }
}
