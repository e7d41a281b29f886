//! How often somebody may guess. Only failures stay counted: a try counts before the password is looked at,
//! and a good one is taken back.

use crate::access::limits::{TryLimit, network};
use crate::database::Pool;
use crate::ids::UserId;
use crate::web::AppError;
use crate::web::names::EmailAddress;
use jiff::{SignedDuration, Timestamp};

const QUARTER: SignedDuration = SignedDuration::from_mins(15);

/// The limits that one try falls under.
#[derive(Debug)]
pub struct Tries(Vec<TryLimit>);

impl Tries {
    /// For signing in. A browser in which this address has signed in before (`device`) has a limit of its
    /// own, so that whoever guesses elsewhere, even in the same network, cannot lock the person out.
    pub fn of_sign_in(email: &EmailAddress, address: &str, device: Option<&str>) -> Self {
        let network = network(address);
        Self(match device {
            Some(device) => vec![TryLimit::new(format!("sign-in device {device}"), 10, QUARTER)],
            None => vec![
                TryLimit::new(format!("sign-in network {network}"), 100, QUARTER),
                TryLimit::new(format!("sign-in address {email} network {network}"), 10, QUARTER),
                TryLimit::new(format!("sign-in address {email}"), 50, SignedDuration::from_hours(1)),
            ],
        })
    }

    /// For a signed-in person who proves that they know their password.
    pub fn of_person(user: UserId) -> Self {
        Self(vec![TryLimit::new(format!("current-password {user}"), 10, QUARTER)])
    }

    /// Counts a try under every limit.
    ///
    /// # Errors
    /// [`AppError::TooManyTries`] when one of them is used up.
    pub async fn count(&self, pool: &Pool, now: Timestamp) -> Result<(), AppError> {
        for limit in &self.0 {
            limit.count(pool, 1, now).await?;
        }
        Ok(())
    }

    /// Takes the try back: it was a good one, or it was never looked at.
    pub async fn give_back(&self, pool: &Pool) -> Result<(), AppError> {
        for limit in &self.0 {
            limit.give_back(pool, 1).await?;
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
        let keys = |device| Tries::of_sign_in(&email, "192.0.2.7", device).0.into_iter().map(|limit| limit.key).collect::<Vec<_>>();
        let elsewhere = keys(None);
        assert_eq!(elsewhere.len(), 3);
        assert!(keys(Some("abc")).iter().all(|key| !elsewhere.contains(key)));
    }
}
