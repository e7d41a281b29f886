//! How a chain stands, and what was found when it was verified last.

use super::Author;
use super::chain::{Chain, Head};
use super::head::PublicKey;
use super::list::Scope;
use super::verdict::{Fault, Outcome, Verdict};
use super::verify::Known;
use crate::access::Caller;
use crate::chance::Chance;
use crate::database::Tx;
use crate::schema::{audit_chain, audit_events, audit_verifications};
use crate::state::App;
use crate::web::Words;
use crate::web::times::Times;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;

/// How long what was found on the way counts: what lies behind is looked at again after that.
const GOES_ON_FOR: SignedDuration = SignedDuration::from_hours(1);

/// What was found, as it was noted.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = audit_verifications, check_for_backend(Pg))]
pub struct Found {
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub at: Timestamp,
    pub by_name: String,
    pub outcome: String,
    pub first_sequence: i64,
    pub last_sequence: i64,
    pub last_hash: Vec<u8>,
    pub fault: String,
    pub bad_sequence: Option<i64>,
}

impl Found {
    pub(super) async fn newest(tx: &mut Tx, chain: Chain) -> QueryResult<Option<Self>> {
        use audit_verifications as v;
        v::table
            .filter(v::organization_id.eq(chain.uuid()))
            .order((v::at.desc(), v::id.desc()))
            .select(Self::as_select())
            .first(tx)
            .await
            .optional()
    }

    /// Writes down what was found.
    pub(super) async fn write(tx: &mut Tx, chain: Chain, verdict: &Verdict, author: &Author) -> QueryResult<()> {
        use audit_verifications as v;
        let (bad, fault) = match verdict.outcome {
            Outcome::Broken(at, fault) => (Some(at), fault.key()),
            _ => (None, ""),
        };
        diesel::insert_into(v::table)
            .values((
                v::organization_id.eq(chain.uuid()),
                v::id.eq(Chance.id()),
                v::at.eq(author.at.to_diesel()),
                v::by_name.eq(&author.name),
                v::outcome.eq(verdict.outcome.key()),
                v::first_sequence.eq(verdict.first),
                v::last_sequence.eq(verdict.last),
                v::last_hash.eq(&verdict.last_hash),
                (v::fault.eq(fault), v::bad_sequence.eq(bad)),
            ))
            .execute(tx)
            .await
            .map(|_| ())
    }

    /// The link after which the next verification goes on.
    pub(super) fn rest(&self, now: Timestamp) -> Option<Known> {
        (self.outcome == "partial" && self.at + GOES_ON_FOR > now).then(|| Known {
            sequence: self.last_sequence,
            hash: self.last_hash.clone(),
        })
    }

    /// For templates: the colour, the title, the sentence.
    fn told(&self, t: Words, head: &Head) -> (&'static str, &'static str, String) {
        let fault = Fault::parse(&self.fault);
        match (self.outcome.as_str(), fault, self.bad_sequence) {
            ("broken", Some(fault), Some(at)) => ("danger", t.audit_broken_title(), fault.sentence(t, at)),
            ("partial", ..) => {
                let said = t.audit_partial(head.sequence, self.last_sequence);
                ("info", t.audit_partial_title(), said)
            }
            _ => {
                let count = self.last_sequence - self.first_sequence + 1;
                ("success", t.audit_good_title(), t.audit_good(count))
            }
        }
    }
}

/// The part of the page that an organization's and the platform's have in common.
pub struct Standing {
    /// `/o/acme/audit`
    pub log: String,
    pub head: Option<Head>,
    first_at: Option<Timestamp>,
    last_at: Option<Timestamp>,
    pub found: Option<Found>,
    /// The hash of the last event.
    pub hash: String,
    /// The public key of the installation, in base64.
    pub key: String,
    times: Times,
    now: Timestamp,
    t: Words,
}

impl Standing {
    pub async fn read(tx: &mut Tx, scope: Scope, caller: &Caller, log: String, app: &App) -> QueryResult<Self> {
        let chain = Chain::from(scope);
        let head = Head::of(tx, chain).await?;
        let (mut first_at, mut last_at) = (None, None);
        if let Some(head) = &head {
            first_at = moment_of(tx, chain, head.first_sequence).await?;
            last_at = moment_of(tx, chain, head.sequence).await?;
        }
        Ok(Self {
            log,
            hash: head.as_ref().map(|head| hex::encode(&head.hash)).unwrap_or_default(),
            head,
            first_at,
            last_at,
            found: Found::newest(tx, chain).await?,
            key: PublicKey::of(&app.config.secret_key).to_base64(),
            times: Times::new(&caller.person.time_zone, caller.now(), caller.t),
            now: caller.now(),
            t: caller.t,
        })
    }

    /// For templates: the colour, the title and the sentence of what was found last.
    pub fn told(&self) -> Option<(&'static str, &'static str, String)> {
        Some(self.found.as_ref()?.told(self.t, self.head.as_ref()?))
    }

    /// For templates: whether the last verification stopped on its way.
    pub fn goes_on(&self) -> bool {
        self.found.as_ref().is_some_and(|found| found.rest(self.now).is_some())
    }

    /// For templates: "Event 12, 22 November 2026, 14:05".
    pub fn first_event(&self) -> String {
        let number = self.head.as_ref().map_or(0, |head| head.first_sequence);
        self.place(number, self.first_at.as_ref())
    }

    /// For templates: the same of the last one.
    pub fn last_event(&self) -> String {
        let number = self.head.as_ref().map_or(0, |head| head.sequence);
        self.place(number, self.last_at.as_ref())
    }

    fn place(&self, number: i64, at: Option<&Timestamp>) -> String {
        match at {
            Some(at) => self.t.audit_chain_at(self.times.exact(at), number),
            None => self.t.audit_chain_gone(number),
        }
    }

    /// For templates: when and by whom it was verified last.
    pub fn verified(&self) -> String {
        match &self.found {
            Some(found) => self
                .t
                .audit_verified_by(self.times.near(&found.at), found.by_name.as_str()),
            None => self.t.audit_verified_never().to_owned(),
        }
    }
}

async fn moment_of(tx: &mut Tx, chain: Chain, number: i64) -> QueryResult<Option<Timestamp>> {
    let at: Option<jiff_diesel::Timestamp> = audit_chain::table
        .inner_join(audit_events::table.on(audit_events::id.eq(audit_chain::event_id)))
        .filter(audit_chain::organization_id.eq(chain.uuid()))
        .filter(audit_chain::sequence.eq(number))
        .select(audit_events::at)
        .first(tx)
        .await
        .optional()?;
    Ok(at.map(jiff_diesel::Timestamp::to_jiff))
}
