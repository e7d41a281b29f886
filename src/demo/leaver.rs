//! Somebody who left Acme two days ago: their receipt, and an invitation of theirs that stopped working.

use super::history::Fate;
use super::{Stage, member};
use crate::access::Person;
use crate::audit::{self, Action, Event};
use crate::ids::OrgId;
use crate::members::{Joining, Member, Source, Subject};
use crate::offboarding::{self, Cause, Leaving};
use crate::roles::Role;
use crate::schema::members;
use anyhow::Context;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff_diesel::ToDiesel;
use serde_json::json;

const DAY: i64 = 1_440;

impl Stage<'_> {
    pub(super) async fn leaver(&mut self, org: OrgId, alice: &Person) -> anyhow::Result<()> {
        let sofia = self
            .person(
                "Sofia Lindqvist",
                "sofia.lindqvist@acme.example",
                self.ago(200 * DAY),
                Some(self.ago(3 * DAY)),
            )
            .await?;
        let keys = ["user_manager".to_owned(), "member".to_owned()];
        let joining = Joining {
            org,
            organization_name: "Acme Industries",
            person: &sofia,
            roles: &Role::with_keys(&mut self.tx, org, &keys).await?,
            team: None,
            source: Source::Invitation,
            invited_by: &alice.name,
        };
        let joined = member(&sofia, self.ago(200 * DAY));
        let id = Member::join(&mut self.tx, joining, &joined)
            .await?
            .context("she is new")?;
        self.invitation(
            org,
            &sofia,
            "joana.silva@acme.example",
            "member",
            self.ago(5 * DAY),
            Fate::Opened,
        )
        .await?;
        let author = member(alice, self.ago(2 * DAY));
        let subject = Subject::find(&mut self.tx, org, id, author.at)
            .await?
            .context("she is there")?;
        diesel::update(members::table.find((org, id)))
            .set((
                members::status.eq("removed"),
                members::status_changed_at.eq(author.at.to_diesel()),
            ))
            .execute(&mut self.tx)
            .await?;
        let roles = subject.role_names();
        let event = Event::new(Action::MemberRemoved)
            .on("member", id.uuid(), &sofia.name)
            .change(
                json!({ "status": "active", "roles": roles }),
                json!({ "status": "removed", "roles": roles }),
            );
        audit::record(&mut self.tx, Some(org), &author, event).await?;
        let leaving = Leaving {
            org,
            subject: &subject,
            cause: Cause::Removed,
            author: &author,
            session: None,
        };
        offboarding::receipt(&mut self.tx, &leaving).await?;
        Ok(())
    }
}
