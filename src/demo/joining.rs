//! Join links of Acme in different states, and people who ask to come in.

use super::{Stage, member};
use crate::access::Person;
use crate::audit::{self, Action, Author, Event};
use crate::chance::Chance;
use crate::ids::OrgId;
use crate::schema::{join_asks, join_link_roles, join_links, join_requests, organizations, roles};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::SignedDuration;
use jiff_diesel::ToDiesel;
use serde_json::json;
use uuid::Uuid;

const DAY: i64 = 1_440;

/// Name, minutes since it was made, days that it works, most uses, uses, domain, approval, revoked.
type Link = (&'static str, i64, i64, i32, i32, Option<&'static str>, bool, bool);

const LINKS: &[Link] = &[
    (
        "Warehouse team, autumn",
        2 * DAY,
        30,
        25,
        4,
        Some("acme.example"),
        false,
        false,
    ),
    ("Fair in Hannover", 5 * DAY, 14, 200, 2, None, true, false),
    (
        "Summer interns",
        95 * DAY,
        60,
        12,
        12,
        Some("acme.example"),
        false,
        false,
    ),
    ("Posted in the wrong chat", 40 * DAY, 60, 25, 1, None, false, true),
];

/// Name, address, message, minutes ago, whether they followed the fair's link.
const REQUESTS: &[(&str, &str, &str, i64, bool)] = &[
    ("Priya Raman", "priya@raman-logistics.example", "", 95, true),
    (
        "Jonas Weber",
        "jonas.weber@acme.example",
        "I start in the Hamburg depot on Monday.",
        DAY + 20,
        false,
    ),
];

impl Stage<'_> {
    pub(super) async fn acme_joining(&mut self, org: OrgId, alice: &Person) -> anyhow::Result<()> {
        diesel::update(organizations::table.find(org))
            .set(organizations::join_requests.eq(true))
            .execute(&mut self.tx)
            .await?;
        let mut fair = None;
        for link in LINKS {
            let id = self.join_link(org, alice, link).await?;
            fair = fair.or(link.6.then_some(id));
        }
        for (name, email, message, minutes_ago, by_link) in REQUESTS {
            let at = self.ago(*minutes_ago);
            let person = self.person(name, email, at, Some(at)).await?;
            let link = fair.filter(|_| *by_link);
            self.join_request(org, &member(&person, at), &person, link, message)
                .await?;
        }
        Ok(())
    }

    async fn join_link(&mut self, org: OrgId, alice: &Person, link: &Link) -> anyhow::Result<Uuid> {
        let (name, minutes_ago, days, most, uses, domain, approval, revoked) = *link;
        let (id, token, at) = (Chance.id(), Chance.token(), self.ago(minutes_ago));
        let sealed = crate::join_links::sealed(&self.config.secret_key, &token);
        diesel::insert_into(join_links::table)
            .values((
                join_links::organization_id.eq(org),
                join_links::id.eq(id),
                join_links::name.eq(name),
                join_links::token_hash.eq(token.hash().to_vec()),
                join_links::sealed.eq(sealed),
                join_links::domains.eq(domain.into_iter().collect::<Vec<_>>()),
                join_links::approval.eq(approval),
                (
                    join_links::most_uses.eq(most),
                    join_links::uses.eq(uses),
                    join_links::created_by.eq(alice.id),
                    join_links::created_by_name.eq(&alice.name),
                    join_links::created_at.eq(at.to_diesel()),
                    join_links::expires_at.eq((at + SignedDuration::from_hours(24 * days)).to_diesel()),
                    join_links::revoked_at.eq(revoked.then(|| (at + SignedDuration::from_hours(3)).to_diesel())),
                ),
            ))
            .execute(&mut self.tx)
            .await?;
        let role = roles::table
            .filter(roles::organization_id.eq(org))
            .filter(roles::key.eq("member"))
            .select(roles::id);
        let role: Uuid = role.first(&mut self.tx).await?;
        diesel::insert_into(join_link_roles::table)
            .values((
                join_link_roles::organization_id.eq(org),
                join_link_roles::link_id.eq(id),
                join_link_roles::role_id.eq(role),
            ))
            .execute(&mut self.tx)
            .await?;
        let event = Event::new(Action::JoinLinkCreated)
            .on("join_link", id, name)
            .change(None, json!({ "name": name, "uses": most }));
        audit::record(&mut self.tx, Some(org), &member(alice, at), event).await?;
        Ok(id)
    }

    async fn join_request(
        &mut self,
        org: OrgId,
        author: &Author,
        person: &Person,
        link: Option<Uuid>,
        message: &str,
    ) -> anyhow::Result<()> {
        let id = Chance.id();
        let expires = author.at + SignedDuration::from_hours(30 * 24);
        diesel::insert_into(join_requests::table)
            .values((
                join_requests::organization_id.eq(org),
                join_requests::id.eq(id),
                join_requests::user_id.eq(person.id),
                join_requests::name.eq(&person.name),
                join_requests::email.eq(&person.email),
                join_requests::link_id.eq(link),
                join_requests::message.eq(message),
                join_requests::created_at.eq(author.at.to_diesel()),
                join_requests::expires_at.eq(expires.to_diesel()),
            ))
            .execute(&mut self.tx)
            .await?;
        diesel::insert_into(join_asks::table)
            .values((
                join_asks::id.eq(id),
                join_asks::user_id.eq(person.id),
                join_asks::label.eq("acme"),
                join_asks::created_at.eq(author.at.to_diesel()),
                join_asks::expires_at.eq(expires.to_diesel()),
            ))
            .execute(&mut self.tx)
            .await?;
        let event = Event::new(Action::JoinRequested).on("join_request", id, &person.email);
        Ok(audit::record(&mut self.tx, Some(org), author, event).await?)
    }
}
