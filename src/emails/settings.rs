//! What can be set for a kind of mail besides its words: how long its link works, how often it reminds, and how many of
//! it one person gets in an hour. An organization's value, else the platform's, else the program's.

pub use super::lifetime::{Lifetime, Unit};
use super::{Kind, Shelf};
use crate::database::Tx;
use crate::ids::OrgId;
use diesel::prelude::*;
use diesel::sql_types::{Int4, Nullable};
use jiff::SignedDuration;
use serde::Serialize;
use std::ops::RangeInclusive;

impl Kind {
    /// Whether it is sent by itself after a while, and again.
    pub fn reminds(self) -> bool {
        self == Self::InvitationReminder
    }
}

/// Days before a reminder: bounds, and what holds until somebody sets it.
pub const REMINDER_DAYS: RangeInclusive<i32> = 1..=60;
/// See [`REMINDER_DAYS`].
pub const USUAL_REMINDER_DAYS: i32 = 3;
/// How many reminders.
pub const REMINDERS: RangeInclusive<i32> = 0..=5;
/// See [`REMINDERS`].
pub const USUAL_REMINDERS: i32 = 1;
/// How many mails of a kind one person gets in an hour; of all kinds together they get no more than the end of it.
pub const PER_HOUR: RangeInclusive<i32> = 1..=60;
/// See [`PER_HOUR`].
pub const USUAL_PER_HOUR: i32 = 20;

/// What somebody set for a kind, as it stands; nothing: what is above holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, QueryableByName, Serialize)]
pub struct Stored {
    #[diesel(sql_type = Nullable<Int4>)]
    pub link_minutes: Option<i32>,
    /// The longest that organizations may choose; the platform's alone.
    #[diesel(sql_type = Nullable<Int4>)]
    pub link_most: Option<i32>,
    #[diesel(sql_type = Nullable<Int4>)]
    pub reminder_days: Option<i32>,
    #[diesel(sql_type = Nullable<Int4>)]
    pub reminders: Option<i32>,
    #[diesel(sql_type = Nullable<Int4>)]
    pub per_hour: Option<i32>,
}

/// How often an invitation reminds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reminding {
    pub after_days: i32,
    /// At most so many; 0: none.
    pub times: i32,
}

/// What holds for a kind.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    pub(super) kind: Kind,
    pub platform: Stored,
    /// The organization's; nothing at the platform's desk.
    pub own: Stored,
}

impl Settings {
    /// What holds in an organization (the transaction is inside its wall), or for the platform.
    pub async fn of(tx: &mut Tx, org: Option<OrgId>, kind: Kind) -> QueryResult<Self> {
        let platform = Shelf::Platform.settings(tx, kind).await?;
        let own = match org.filter(|_| kind.is_of_organizations()) {
            Some(org) => Shelf::Organization(org).settings(tx, kind).await?,
            None => Stored::default(),
        };
        Ok(Self { kind, platform, own })
    }

    /// The longest that a link may work, in minutes: the platform's bound, within the program's.
    pub fn link_most(&self) -> Option<i32> {
        let bounds = self.kind.lifetime()?;
        let most = bounds.most * bounds.unit.minutes();
        Some(self.platform.link_most.unwrap_or(most).min(most))
    }

    /// How long a link works, in minutes.
    pub fn link_minutes(&self) -> Option<i32> {
        let bounds = self.kind.lifetime()?;
        let most = self.link_most()?;
        let usual = bounds.usual * bounds.unit.minutes();
        let set = self.own.link_minutes.or(self.platform.link_minutes);
        Some(set.unwrap_or(usual).min(most))
    }

    /// The same in whole days, for what is chosen in days.
    pub fn link_days(&self) -> i32 {
        self.link_minutes()
            .map_or(1, |minutes| (minutes / Unit::Days.minutes()).max(1))
    }

    /// [`Settings::link_most`] in whole days.
    pub fn link_most_days(&self) -> i32 {
        self.link_most()
            .map_or(1, |minutes| (minutes / Unit::Days.minutes()).max(1))
    }

    /// How often it reminds.
    pub fn reminding(&self) -> Reminding {
        let days = self.own.reminder_days.or(self.platform.reminder_days);
        let times = self.own.reminders.or(self.platform.reminders);
        Reminding {
            after_days: days.unwrap_or(USUAL_REMINDER_DAYS),
            times: times.unwrap_or(USUAL_REMINDERS),
        }
    }

    /// So many mails of this kind may one person get in an hour. An organization may only lower it.
    pub fn per_hour(&self) -> i32 {
        let platform = self.platform.per_hour.unwrap_or(USUAL_PER_HOUR);
        let most = platform.min(*PER_HOUR.end());
        self.own.per_hour.map_or(most, |own| own.min(most))
    }
}

/// How long a link works that is made now.
pub async fn link_life(tx: &mut Tx, org: Option<OrgId>, kind: Kind) -> QueryResult<SignedDuration> {
    let minutes = Settings::of(tx, org, kind).await?.link_minutes();
    Ok(SignedDuration::from_mins(i64::from(minutes.unwrap_or(60))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_organization_stays_within_what_the_platform_allows() {
        let day = Unit::Days.minutes();
        let set = |minutes| Stored {
            link_minutes: minutes,
            per_hour: minutes.map(|_| 500),
            ..Stored::default()
        };
        let settings = |platform, own| Settings {
            kind: Kind::Invitation,
            platform,
            own,
        };
        let nothing = settings(Stored::default(), Stored::default());
        assert_eq!((nothing.link_days(), nothing.link_most_days()), (7, 90));
        assert_eq!(
            (nothing.per_hour(), nothing.reminding().times),
            (USUAL_PER_HOUR, USUAL_REMINDERS)
        );
        let bound = Stored {
            link_most: Some(3 * day),
            ..Stored::default()
        };
        assert_eq!(settings(bound, set(Some(30 * day))).link_days(), 3);
        assert_eq!(settings(bound, Stored::default()).link_days(), 3);
        assert_eq!(settings(set(Some(5 * day)), set(Some(2 * day))).link_days(), 2);
        assert_eq!(settings(Stored::default(), set(Some(day))).per_hour(), USUAL_PER_HOUR);
    }
}
