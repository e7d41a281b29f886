//! Verifying a chain: every event's hash is computed anew and compared, link by link, in one walk that
//! never holds more than a part of it.

use super::chain::{Chain, Head, hash_at};
use super::verdict::{Fault, Outcome, Verdict};
use crate::schema::{audit_events, audit_verifications};
use diesel::dsl::sql;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Bytea, Nullable, Text, Uuid as SqlUuid};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use futures_util::future::try_join;
use std::time::{Duration, Instant};
use uuid::Uuid;

/// Links looked at in one question: about a quarter of a second.
const PART: i64 = 50_000;

/// A link that is known from elsewhere: an earlier verification, a signed head.
#[derive(Clone, Debug)]
pub struct Known {
    pub sequence: i64,
    pub hash: Vec<u8>,
}

#[derive(QueryableByName)]
struct Part {
    #[diesel(sql_type = BigInt)]
    from: i64,
    #[diesel(sql_type = BigInt)]
    to: i64,
    #[diesel(sql_type = BigInt)]
    links: i64,
    #[diesel(sql_type = Nullable<Bytea>)]
    last_hash: Option<Vec<u8>>,
    #[diesel(sql_type = Nullable<BigInt>)]
    removed: Option<i64>,
    #[diesel(sql_type = Nullable<BigInt>)]
    changed: Option<i64>,
    #[diesel(sql_type = Nullable<BigInt>)]
    misplaced: Option<i64>,
}

async fn part(
    connection: &mut AsyncPgConnection,
    chain: Chain,
    from: i64,
    to: i64,
    previous: &[u8],
) -> QueryResult<Part> {
    diesel::sql_query("SELECT $2 AS \"from\", $3 AS \"to\", v.* FROM audit_verify($1, $2, $3, $4) v")
        .bind::<SqlUuid, _>(chain.uuid())
        .bind::<BigInt, _>(from)
        .bind::<BigInt, _>(to)
        .bind::<Bytea, _>(previous)
        .get_result(connection)
        .await
}

impl Part {
    fn fault(&self) -> Option<(i64, Fault)> {
        let found = [
            (self.misplaced, Fault::Misplaced),
            (self.removed, Fault::Removed),
            (self.changed, Fault::Changed),
        ];
        let first = found
            .into_iter()
            .filter_map(|(at, fault)| Some((at?, fault)))
            .min_by_key(|(at, _)| *at);
        // Links that are missing at the end leave nothing that could be misplaced.
        first.or((self.links < self.to - self.from + 1).then_some((self.from + self.links, Fault::CutOff)))
    }
}

/// The walk along one chain. The connection is best inside a `REPEATABLE READ` transaction, so that nothing
/// moves meanwhile.
struct Verifier<'a> {
    connection: &'a mut AsyncPgConnection,
    /// Another one with the same view of the database, to look at two parts at once.
    second: Option<&'a mut AsyncPgConnection>,
    chain: Chain,
    head: Head,
}

/// Looks at a chain for as long as `limit`, from its beginning or after `from`.
pub async fn verify(
    connection: &mut AsyncPgConnection,
    chain: Chain,
    from: Option<Known>,
    limit: Duration,
) -> QueryResult<Verdict> {
    let verifier = Verifier::new(connection, None, chain).await?;
    verifier.run(from, Some(Instant::now() + limit)).await
}

/// Looks at a whole chain, through two connections that have the same view of the database.
pub async fn verify_all(
    connection: &mut AsyncPgConnection,
    second: &mut AsyncPgConnection,
    chain: Chain,
) -> QueryResult<Verdict> {
    let verifier = Verifier::new(connection, Some(second), chain).await?;
    verifier.run(None, None).await
}

impl<'a> Verifier<'a> {
    async fn new(
        connection: &'a mut AsyncPgConnection,
        second: Option<&'a mut AsyncPgConnection>,
        chain: Chain,
    ) -> QueryResult<Self> {
        let head = Head::of(connection, chain).await?.unwrap_or(Head {
            sequence: 0,
            hash: vec![0; 32],
            first_sequence: 1,
            first_previous_hash: vec![0; 32],
        });
        Ok(Self {
            connection,
            second,
            chain,
            head,
        })
    }

    async fn run(mut self, from: Option<Known>, until: Option<Instant>) -> QueryResult<Verdict> {
        let first = self.head.first_sequence;
        let mut last = Known {
            sequence: first - 1,
            hash: self.head.first_previous_hash.clone(),
        };
        let verdict = |outcome, last: Known| Verdict {
            outcome,
            first,
            last: last.sequence,
            last_hash: last.hash,
        };
        if !self.begins_well().await? {
            return Ok(verdict(Outcome::Broken(first, Fault::FrontCut), last));
        }
        if let Some(known) = from.filter(|known| known.sequence >= first)
            && self.contains(&known).await?
        {
            last = known;
        }
        while last.sequence < self.head.sequence {
            for part in self.parts(&last).await? {
                if let Some((at, fault)) = part.fault() {
                    let good = hash_at(self.connection, self.chain, &self.head, at - 1).await?;
                    let last = Known {
                        sequence: at - 1,
                        hash: good.unwrap_or(last.hash),
                    };
                    return Ok(verdict(Outcome::Broken(at, fault), last));
                }
                last = Known {
                    sequence: part.to,
                    hash: part.last_hash.unwrap_or_default(),
                };
            }
            if until.is_some_and(|until| Instant::now() > until) && last.sequence < self.head.sequence {
                return Ok(verdict(Outcome::Partial, last));
            }
        }
        let outcome = self.ends_well(&last).await?;
        Ok(verdict(outcome, last))
    }

    /// Whether the chain has this link. One whose event was deleted after its time proves nothing any more.
    async fn contains(&mut self, known: &Known) -> QueryResult<bool> {
        if known.sequence < self.head.first_sequence - 1 {
            return Ok(true);
        }
        let there = hash_at(self.connection, self.chain, &self.head, known.sequence).await?;
        Ok(there.as_ref() == Some(&known.hash))
    }

    /// The next part after `last`, and with a second connection the one after it at the same time: it
    /// relies on the hash that stands at the end of the first, which the first looks at.
    async fn parts(&mut self, last: &Known) -> QueryResult<Vec<Part>> {
        let (chain, end) = (self.chain, self.head.sequence);
        let middle = end.min(last.sequence + PART);
        let one = part(self.connection, chain, last.sequence + 1, middle, &last.hash);
        let Some(second) = self.second.as_deref_mut().filter(|_| middle < end) else {
            return Ok(vec![one.await?]);
        };
        let head = &self.head;
        let two = async {
            let before = hash_at(second, chain, head, middle).await?.unwrap_or_default();
            part(second, chain, middle + 1, end.min(middle + PART), &before).await
        };
        let (one, two) = try_join(one, two).await?;
        Ok(vec![one, two])
    }

    /// Whether the beginning is the one that the last deletion has written down.
    async fn begins_well(&mut self) -> QueryResult<bool> {
        let pruned: Option<(i64, String)> = events_of(self.chain)
            .filter(audit_events::action.eq(super::Action::AuditPruned.key()))
            .order(sql::<BigInt>("1 DESC"))
            .select((
                sql::<BigInt>("coalesce((after ->> 'last_sequence')::bigint, 0)"),
                sql::<Text>("coalesce(after ->> 'last_hash', '')"),
            ))
            .first(self.connection)
            .await
            .optional()?;
        let head = &self.head;
        let (sequence, hash) = pruned.unwrap_or((0, hex::encode([0; 32])));
        Ok(sequence == head.first_sequence - 1 && hash == hex::encode(&head.first_previous_hash))
    }

    /// What the walk along the links cannot see: the head, events without a link, an earlier verification.
    async fn ends_well(&mut self, last: &Known) -> QueryResult<Outcome> {
        if last.hash != self.head.hash {
            return Ok(Outcome::Broken(self.head.sequence, Fault::Head));
        }
        if let Some(known) = self.verified_before().await?
            && !self.contains(&known).await?
        {
            return Ok(Outcome::Broken(known.sequence, Fault::Rewritten));
        }
        let now = self.counted().await?;
        Ok(match now.links - (now.head - self.head.first_sequence + 1) {
            0 if now.events == now.links => Outcome::Good,
            0 => Outcome::Broken(now.head + 1, Fault::Unknown),
            _ => Outcome::Broken(now.head + 1, Fault::Head),
        })
    }

    async fn verified_before(&mut self) -> QueryResult<Option<Known>> {
        use audit_verifications as v;
        let found: Option<(i64, Vec<u8>)> = v::table
            .filter(v::organization_id.eq(self.chain.uuid()))
            .filter(v::outcome.eq("good"))
            .order((v::at.desc(), v::id.desc()))
            .select((v::last_sequence, v::last_hash))
            .first(self.connection)
            .await
            .optional()?;
        Ok(found.map(|(sequence, hash)| Known { sequence, hash }))
    }

    /// Counts links and events at one moment, with the head of that moment. Each event has at most one link
    /// and each link was seen to have its event, so equal numbers leave no event without.
    async fn counted(&mut self) -> QueryResult<Counted> {
        let whose = match self.chain.organization() {
            Some(_) => "organization_id = $1",
            None => "organization_id IS NULL",
        };
        diesel::sql_query(format!(
            "SELECT coalesce((SELECT sequence FROM audit_heads WHERE organization_id = $1), 0) AS head,
                    (SELECT count(*) FROM audit_chain WHERE organization_id = $1) AS links,
                    (SELECT count(*) FROM audit_events WHERE {whose}) AS events"
        ))
        .bind::<SqlUuid, _>(self.chain.uuid())
        .get_result(self.connection)
        .await
    }
}

#[derive(QueryableByName)]
struct Counted {
    #[diesel(sql_type = BigInt)]
    head: i64,
    #[diesel(sql_type = BigInt)]
    links: i64,
    #[diesel(sql_type = BigInt)]
    events: i64,
}

/// Word for word what an index knows: `IS NOT DISTINCT FROM` would read everything.
fn events_of(chain: Chain) -> audit_events::BoxedQuery<'static, Pg> {
    let events = audit_events::table.into_boxed();
    match chain.organization() {
        Some(organization) => events.filter(audit_events::organization_id.eq(organization)),
        None => events.filter(audit_events::organization_id.is_null()),
    }
}

/// Whether the chain has a link that is known from elsewhere.
pub async fn has(connection: &mut AsyncPgConnection, chain: Chain, known: &Known) -> QueryResult<bool> {
    Verifier::new(connection, None, chain).await?.contains(known).await
}

/// The first events that no link names.
pub async fn unknown(connection: &mut AsyncPgConnection, chain: Chain, most: i64) -> QueryResult<Vec<Uuid>> {
    events_of(chain)
        .filter(sql::<Bool>(
            "NOT EXISTS (SELECT FROM audit_chain c WHERE c.event_id = audit_events.id)",
        ))
        .order((audit_events::at, audit_events::id))
        .select(audit_events::id)
        .limit(most)
        .load(connection)
        .await
}
