//! Acme's teams: a tree, people in it, somebody who administers one branch of it, and somebody until a day.

use super::{Stage, member};
use crate::access::Person;
use crate::chance::Chance;
use crate::ids::{OrgId, TeamId};
use crate::schema::{assignments, roles, team_members, teams};
use anyhow::Context;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::SignedDuration;
use jiff_diesel::ToDiesel;

/// (name, the team above it, the addresses of its people)
const TEAMS: &[(&str, &str, &[&str])] = &[
    ("Sales", "", &["tom.berg"]),
    ("Europe, Middle East and Africa", "Sales", &["carol", "layla.alfassi"]),
    ("Americas", "Sales", &["lukasz.wisniewski"]),
    ("Engineering", "", &["xiuying.wang"]),
    ("Platform", "Engineering", &["bob"]),
    ("Customer success", "", &["layla.alfassi"]),
];

impl Stage<'_> {
    pub(super) async fn acme_teams(&mut self, org: OrgId, alice: &Person) -> anyhow::Result<()> {
        let mut made: Vec<(&str, TeamId)> = vec![];
        let at = self.ago(150 * 1_440);
        for (name, above, people) in TEAMS {
            let id = TeamId::from(Chance.id());
            let parent = made.iter().find(|(other, _)| other == above).map(|(_, id)| *id);
            diesel::insert_into(teams::table)
                .values((
                    teams::organization_id.eq(org),
                    teams::id.eq(id),
                    teams::parent_id.eq(parent),
                    teams::name.eq(name),
                    teams::created_at.eq(at.to_diesel()),
                ))
                .execute(&mut self.tx)
                .await?;
            for person in *people {
                let member = self.member_id(org, &format!("{person}@acme.example")).await?;
                diesel::insert_into(team_members::table)
                    .values((
                        team_members::organization_id.eq(org),
                        team_members::team_id.eq(id),
                        team_members::member_id.eq(member),
                        team_members::created_at.eq(at.to_diesel()),
                        team_members::created_by.eq(&alice.name),
                    ))
                    .execute(&mut self.tx)
                    .await?;
            }
            made.push((name, id));
        }
        let sales = made.iter().find(|(name, _)| *name == "Sales").map(|(_, id)| *id);
        self.give(org, alice, ("tom.berg", "user_manager"), sales, None).await?;
        self.give(org, alice, ("layla.alfassi", "auditor"), None, Some(12))
            .await
    }

    /// Gives a role, for a team or for the whole organization, for good or for some days.
    async fn give(
        &mut self,
        org: OrgId,
        alice: &Person,
        (person, role): (&str, &str),
        team: Option<TeamId>,
        days: Option<i64>,
    ) -> anyhow::Result<()> {
        let to = self.member_id(org, &format!("{person}@acme.example")).await?;
        let author = member(alice, self.ago(20 * 1_440));
        let role: uuid::Uuid = roles::table
            .filter(roles::organization_id.eq(org))
            .filter(roles::key.eq(role))
            .select(roles::id)
            .first(&mut self.tx)
            .await
            .context("a built-in role")?;
        let ends = days.map(|days| (self.now + SignedDuration::from_hours(24 * days)).to_diesel());
        diesel::insert_into(assignments::table)
            .values((
                assignments::organization_id.eq(org),
                assignments::id.eq(Chance.id()),
                assignments::member_id.eq(to),
                assignments::role_id.eq(role),
                assignments::team_id.eq(team),
                assignments::ends_at.eq(ends),
                assignments::created_at.eq(author.at.to_diesel()),
                assignments::created_by.eq(&author.name),
                assignments::created_by_id.eq(author.id),
            ))
            .execute(&mut self.tx)
            .await?;
        Ok(())
    }
}
