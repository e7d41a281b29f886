//! The words of letters about an organization's life.

use crate::web::Words;
use serde::{Deserialize, Serialize};

/// What became of an organization, or will.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LifeStage {
    Ending,
    TrialEnding,
    /// The contract was extended.
    Renewed,
    Closed,
    Reopened,
    PurgeSoon,
    Purged,
    /// Staff appointed an owner where there was none.
    OwnerAppointed,
}

/// What became of an offer of ownership.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OwnershipStage {
    Offered,
    Accepted,
    Declined,
}

impl OwnershipStage {
    /// Subject, text, button, note. `person` is the other one.
    pub(super) fn words(
        self,
        t: Words,
        organization: &str,
        person: &str,
    ) -> (String, Vec<String>, Option<&'static str>, &'static str) {
        let (subject, text, button) = match self {
            Self::Offered => (
                t.mail_ownership_offered_subject(organization, person),
                t.mail_ownership_offered_text(organization, person),
                t.mail_ownership_offered_button(),
            ),
            Self::Accepted => (
                t.mail_ownership_accepted_subject(organization, person),
                t.mail_ownership_accepted_text(organization, person),
                t.mail_life_open(),
            ),
            Self::Declined => (
                t.mail_ownership_declined_subject(organization, person),
                t.mail_ownership_declined_text(organization, person),
                t.mail_life_open(),
            ),
        };
        (subject, vec![text], Some(button), t.mail_life_note())
    }
}

impl LifeStage {
    /// Where its button leads, below the organization.
    pub fn page(self) -> &'static str {
        match self {
            Self::Closed | Self::PurgeSoon => "/export",
            _ => "",
        }
    }

    /// Whether there is something to open.
    pub(super) fn has_link(self) -> bool {
        self != Self::Purged
    }

    /// Subject, text, button, note.
    pub(super) fn words(
        self,
        t: Words,
        organization: &str,
        date: &str,
    ) -> (String, Vec<String>, Option<&'static str>, &'static str) {
        let open = Some(t.mail_life_open());
        let export = Some(t.mail_life_export());
        let (subject, text, button) = match self {
            Self::Ending => (
                t.mail_life_ending_subject(date, organization),
                t.mail_life_ending_text(date, organization),
                open,
            ),
            Self::TrialEnding => (
                t.mail_life_trial_subject(date, organization),
                t.mail_life_trial_text(date, organization),
                open,
            ),
            Self::Renewed => (
                t.mail_life_renewed_subject(organization),
                t.mail_life_renewed_text(date, organization),
                open,
            ),
            Self::Closed => (
                t.mail_life_closed_subject(organization),
                t.mail_life_closed_text(date, organization),
                export,
            ),
            Self::Reopened => (
                t.mail_life_reopened_subject(organization),
                t.mail_life_reopened_text(organization),
                open,
            ),
            Self::PurgeSoon => (
                t.mail_life_purge_subject(date, organization),
                t.mail_life_purge_text(date, organization),
                export,
            ),
            Self::OwnerAppointed => (
                t.mail_life_appointed_subject(organization),
                t.mail_life_appointed_text(organization),
                open,
            ),
            Self::Purged => (
                t.mail_life_purged_subject(organization),
                t.mail_life_purged_text(organization),
                None,
            ),
        };
        (subject, vec![text], button, t.mail_life_note())
    }
}
