//! Times of a message against the present, with 60 seconds of difference between the clocks allowed.

use super::parts::{AssertionParts, ResponseParts, Statement};
use super::times::{self, SKEW};
use super::{Fault, Reason};
use jiff::Timestamp;

/// The two ends of a validity.
pub struct Bounds<'a> {
    pub not_before: &'a Option<String>,
    pub not_on_or_after: &'a Option<String>,
}

impl Bounds<'_> {
    /// Whether `now` lies between them, where they are given.
    pub fn hold(&self, now: Timestamp, over: Reason) -> Result<(), Fault> {
        if let Some(text) = self.not_before
            && moment(text)? > times::shifted(now, SKEW)
        {
            return Err(Fault::new(Reason::NotYetValid, format!("NotBefore {text}")));
        }
        match self.not_on_or_after {
            Some(text) => ends(now, text, "NotOnOrAfter", over),
            None => Ok(()),
        }
    }
}

/// The present in words, for the report.
pub fn expected(now: Timestamp) -> String {
    format!("{} ± {} s", times::format(now), SKEW.as_secs())
}

/// When it was made, and Conditions (SAML core section 2.5.1.2).
pub fn message(now: Timestamp, response: &ResponseParts, assertion: &AssertionParts) -> Result<(), Fault> {
    made(now, &response.issue_instant)?;
    made(now, &assertion.issue_instant)?;
    let Some(conditions) = &assertion.conditions else {
        return Ok(());
    };
    let bounds = Bounds {
        not_before: &conditions.not_before,
        not_on_or_after: &conditions.not_on_or_after,
    };
    bounds.hold(now, Reason::Expired)
}

/// An IssueInstant: there, and not in the future.
pub fn made(now: Timestamp, instant: &Option<String>) -> Result<(), Fault> {
    let Some(text) = instant else {
        return Err(Fault::new(Reason::TimeMissing, "IssueInstant"));
    };
    if moment(text)? > times::shifted(now, SKEW) {
        return Err(Fault::new(Reason::NotYetValid, format!("IssueInstant {text}")));
    }
    Ok(())
}

/// An AuthnStatement is there, tells when, and its session is not over (SAML core section 2.7.2).
pub fn session(now: Timestamp, statements: &[Statement]) -> Result<(), Fault> {
    if statements.is_empty() {
        return Err(Fault::new(Reason::AuthnStatementMissing, ""));
    }
    for statement in statements {
        let Some(instant) = &statement.instant else {
            return Err(Fault::new(Reason::TimeMissing, "AuthnInstant"));
        };
        moment(instant)?;
        if let Some(text) = &statement.session_ends {
            ends(now, text, "SessionNotOnOrAfter", Reason::SessionEnded)?;
        }
    }
    Ok(())
}

/// An end that has not come.
pub fn ends(now: Timestamp, text: &str, name: &str, over: Reason) -> Result<(), Fault> {
    if times::shifted(now, -SKEW) >= moment(text)? {
        return Err(Fault::new(over, format!("{name} {text}")));
    }
    Ok(())
}

fn moment(text: &str) -> Result<Timestamp, Fault> {
    times::parse(text).ok_or_else(|| Fault::new(Reason::TimeMalformed, text))
}
