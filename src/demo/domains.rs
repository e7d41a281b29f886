//! Acme's mail domains: one proven, one that waits for its record.

use super::{Stage, member};
use crate::access::Person;
use crate::audit::{self, Action, Event};
use crate::chance::Chance;
use crate::ids::OrgId;
use crate::schema::domains;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff_diesel::ToDiesel;
use serde_json::json;

const DAY: i64 = 1_440;

/// Name, minutes since it was added, whether it is proven, what the last look found, what becomes of its people.
const DOMAINS: &[(&str, i64, bool, &str, &str)] = &[
    ("acme.example", 300 * DAY, true, "", "suggest"),
    ("acme-labs.example", DAY + 50, false, "no_record", "off"),
];

impl Stage<'_> {
    pub(super) async fn acme_domains(&mut self, org: OrgId, alice: &Person) -> anyhow::Result<()> {
        for (name, minutes_ago, proven, found, capture) in DOMAINS {
            let (id, at, looked) = (Chance.id(), self.ago(*minutes_ago), self.ago(125));
            let proven_at = proven.then_some(self.ago(minutes_ago - 40));
            diesel::insert_into(domains::table)
                .values((
                    domains::organization_id.eq(org),
                    domains::id.eq(id),
                    domains::name.eq(name),
                    domains::token.eq(Chance.token().reveal()),
                    domains::status.eq(if *proven { "proven" } else { "pending" }),
                    domains::proven_at.eq(proven_at.map(|at| at.to_diesel())),
                    domains::checked_at.eq(looked.to_diesel()),
                    domains::last_result.eq(found),
                    domains::capture.eq(capture),
                    domains::created_at.eq(at.to_diesel()),
                    domains::created_by.eq(&alice.name),
                ))
                .execute(&mut self.tx)
                .await?;
            let event = Event::new(Action::DomainAdded).on("domain", id, *name);
            audit::record(&mut self.tx, Some(org), &member(alice, at), event).await?;
            if let Some(at) = proven_at {
                let event = Event::new(Action::DomainProven)
                    .on("domain", id, *name)
                    .change(json!({ "status": "pending" }), json!({ "status": "proven" }));
                audit::record(&mut self.tx, Some(org), &member(alice, at), event).await?;
            }
        }
        Ok(())
    }
}
