//! `/o/{org}/identity-providers/{id}/history`: every version of the settings, what changed, and what is known of it.

use super::super::{Connection, Settings, Version};
use super::certificates::Known;
use super::difference::{self, Change};
use super::place::{Address, Way, find, locked};
use crate::access::{Actor, Permission, ViewIdentityProviders, Who};
use crate::audit::list::{Filter, Scope, latest};
use crate::audit::log::{Line, Links, Log};
use crate::database::Tx;
use crate::ids::ConnectionId;
use crate::web::{Answer, AppError, Frame, Reply, Times, Words};
use askama::Template;

/// So many versions are shown.
const SHOWN: usize = 50;
/// So many of the newest events.
const EVENTS: usize = 30;

/// A version with what changed in it.
struct Entry {
    version: Version,
    changes: Vec<Change>,
    is_now: bool,
    /// Certificates of it that are over.
    over: Vec<Known>,
}

#[derive(Template)]
#[template(path = "rollout/history.html")]
pub(super) struct HistoryPage {
    frame: Frame,
    t: Words,
    times: Times,
    way: Way,
    connection: Connection,
    entries: Vec<Entry>,
    /// The version to which the button leads.
    last_good: Option<i32>,
    /// Somebody signed in with it, rather than that a test passed.
    has_worked: bool,
    no_edit: Option<String>,
    /// All that was done to the connection, also what is no part of a version: its name, who becomes a member, groups,
    /// stages, keys. `None` without `audit.view`.
    events: Option<Vec<Line>>,
    errors: Vec<(&'static str, String)>,
}

impl HistoryPage {
    pub(super) async fn new(tx: &mut Tx, who: &Who, connection: Connection) -> Result<Self, AppError> {
        let (org, id) = (who.org(), connection.id);
        let mut versions = Version::newest(tx, org, id, SHOWN as i64 + 1).await?;
        let befores: Vec<Settings> = versions.iter().skip(1).map(|one| one.settings.clone()).collect();
        versions.truncate(SHOWN);
        let mut befores = befores.into_iter();
        let entry = |version: Version| {
            let before = befores.next().unwrap_or_default();
            let over = Known::all(&version.settings)
                .into_iter()
                .filter(|one| one.is_over(who.now()));
            Entry {
                changes: difference::between(&before, &version.settings),
                is_now: version.number == connection.version,
                over: over.collect(),
                version,
            }
        };
        let entries = versions.into_iter().map(entry).collect();
        let last_good = Version::last_good(tx, org, id, connection.version).await?;
        let last_good = last_good.filter(|one| one.settings != connection.settings);
        Ok(Self {
            frame: Frame::organization(who, "identity-providers"),
            t: who.t,
            times: Times::new(&who.person.time_zone, who.now(), who.t),
            way: Way::new(who, &connection, "history"),
            entries,
            has_worked: last_good.as_ref().is_some_and(|one| one.worked_at.is_some()),
            last_good: last_good.map(|one| one.number),
            no_edit: locked(tx, who, Permission::IdentityProvidersEdit).await?,
            events: events(tx, who, id).await?,
            errors: vec![],
            connection,
        })
    }

    pub(super) fn with_error(mut self, sentence: impl Into<String>) -> Self {
        self.errors.push(("versions", sentence.into()));
        self
    }

    /// The words of the button.
    fn back_to(&self) -> String {
        let number = self.last_good.unwrap_or_default();
        match self.has_worked {
            true => self.t.rollout_back_to_good(number),
            false => self.t.rollout_back_to_tested(number),
        }
    }

    /// What made a version, in words.
    fn cause(&self, change: &str) -> String {
        let t = self.t;
        match change.split_once(':') {
            Some(("rollback", number)) => t.rollout_cause_rollback(number),
            _ => match change {
                "draft" => t.rollout_cause_draft(),
                "metadata" => t.rollout_cause_metadata(),
                "hand" => t.rollout_cause_hand(),
                "attributes" => t.rollout_cause_attributes(),
                "options" => t.rollout_cause_options(),
                "approved_refresh" => t.rollout_cause_approved_refresh(),
                "refresh" => t.rollout_cause_refresh(),
                _ => t.rollout_cause_other(),
            }
            .to_owned(),
        }
    }
}

async fn events(tx: &mut Tx, who: &Who, id: ConnectionId) -> Result<Option<Vec<Line>>, AppError> {
    if !who.may(Permission::AuditView) {
        return Ok(None);
    }
    let filter = Filter {
        targets: Some(vec![id.uuid()]),
        ..Filter::default()
    };
    let events = latest(tx, Scope::Organization(who.org()), &filter, EVENTS).await?;
    Ok(Some(Log::lines(&events, who, &Links::organization(who))))
}

/// GET `…/history`
pub async fn show(mut actor: Actor<ViewIdentityProviders>, path: Address) -> Answer {
    let connection = find(&mut actor.tx, &actor.who, &path).await?;
    Reply::page(&HistoryPage::new(&mut actor.tx, &actor.who, connection).await?)
}
