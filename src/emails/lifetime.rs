//! How long the links of mails may work.

use super::Kind;

/// In what a lifetime is counted on pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Minutes,
    Hours,
    Days,
}

impl Unit {
    /// So many minutes it has.
    pub fn minutes(self) -> i32 {
        match self {
            Self::Minutes => 1,
            Self::Hours => 60,
            Self::Days => 24 * 60,
        }
    }

    /// The name that sentences choose by.
    pub fn key(self) -> &'static str {
        match self {
            Self::Minutes => "minutes",
            Self::Hours => "hours",
            Self::Days => "days",
        }
    }
}

/// How long the links of a kind may work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lifetime {
    pub unit: Unit,
    /// What the program allows, in the unit.
    pub least: i32,
    pub most: i32,
    /// What holds until somebody sets it.
    pub usual: i32,
}

const fn lifetime(unit: Unit, least: i32, most: i32, usual: i32) -> Option<Lifetime> {
    Some(Lifetime {
        unit,
        least,
        most,
        usual,
    })
}

impl Kind {
    /// The bounds for the link of this kind; `None` where it has no end that could be set. What lets somebody into an
    /// account ends within a day (NIST SP 800-63B-4, section 4.2.1.2: recovery codes by mail at most 24 hours; OWASP,
    /// "Forgot Password": short), what proves an address within three; an invitation waits for somebody's holidays.
    pub fn lifetime(self) -> Option<Lifetime> {
        match self {
            Self::PasswordReset => lifetime(Unit::Minutes, 10, 24 * 60, 60),
            Self::SignUp | Self::JoinConfirmation => lifetime(Unit::Hours, 1, 72, 24),
            Self::Invitation => lifetime(Unit::Days, 1, 90, 7),
            Self::SetupConnection | Self::SetupDomain => lifetime(Unit::Days, 1, 30, 7),
            Self::StaffInvitation => lifetime(Unit::Days, 1, 30, 7),
            _ => None,
        }
    }

    /// Whether whoever makes such a link chooses its end, and what is set is what they are offered.
    pub fn is_chosen_each_time(self) -> bool {
        matches!(self, Self::Invitation | Self::SetupConnection | Self::SetupDomain)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_usual_lifetime_is_within_its_bounds_and_belongs_to_a_mail_with_a_link() {
        for kind in Kind::ALL {
            let Some(Lifetime { least, most, usual, .. }) = kind.lifetime() else {
                continue;
            };
            assert!(0 < least && least <= usual && usual <= most, "{kind:?}");
            assert!(kind.needs_link(), "{kind:?}");
        }
    }
}
