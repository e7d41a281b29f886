//! The vendor's catalogue, a role template, and roles of Acme's own.

use super::{Stage, member};
use crate::access::Person;
use crate::audit::{self, Action, Event};
use crate::chance::Chance;
use crate::ids::{MemberId, OrgId, RoleId};
use crate::schema::{applications, assignments, members, permissions, role_templates, roles};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff_diesel::ToDiesel;
use serde_json::json;
use uuid::Uuid;

/// (name, what it allows)
const CRM: [(&str, &str); 8] = [
    ("contacts.view", "See contacts"),
    ("contacts.edit", "Add and change contacts"),
    ("contacts.export", "Export contacts"),
    ("deals.view", "See deals"),
    ("deals.edit", "Create and change deals"),
    ("deals.approve", "Approve deals above €10,000"),
    ("invoices.view", "See invoices"),
    ("invoices.send", "Send invoices"),
];

const TEMPLATE: &str = "Support agent";

impl Stage<'_> {
    /// What the vendor's application lets people do, and a role that the vendor offers.
    pub(super) async fn catalogue(&mut self) -> anyhow::Result<()> {
        let at = self.ago(300 * 1_440);
        diesel::insert_into(applications::table)
            .values((
                applications::key.eq("crm"),
                applications::name.eq("CRM"),
                applications::created_at.eq(at.to_diesel()),
            ))
            .execute(&mut self.tx)
            .await?;
        let rows: Vec<_> = (64..)
            .zip(CRM)
            .map(|(number, (name, text))| {
                (
                    permissions::key.eq(format!("crm:{name}")),
                    permissions::number.eq(number),
                    permissions::application.eq("crm"),
                    permissions::description.eq(text),
                    permissions::created_at.eq(at.to_diesel()),
                )
            })
            .collect();
        diesel::insert_into(permissions::table)
            .values(rows)
            .execute(&mut self.tx)
            .await?;
        let changed = self.ago(2 * 1_440);
        diesel::insert_into(role_templates::table)
            .values((
                role_templates::id.eq(Chance.id()),
                role_templates::name.eq(TEMPLATE),
                role_templates::description.eq("Answers customers: sees people, contacts and deals"),
                role_templates::permissions.eq(vec![
                    "members.view",
                    "crm:contacts.view",
                    "crm:contacts.edit",
                    "crm:deals.view",
                ]),
                role_templates::version.eq(2),
                role_templates::created_at.eq(at.to_diesel()),
                role_templates::updated_at.eq(changed.to_diesel()),
                role_templates::updated_by.eq("Sam Whitlock"),
            ))
            .execute(&mut self.tx)
            .await?;
        Ok(())
    }

    /// One role that Acme defined, and one that it took from the vendor before the vendor changed it.
    pub(super) async fn acme_roles(&mut self, org: OrgId, owner: &Person) -> anyhow::Result<()> {
        let template: Uuid = role_templates::table
            .select(role_templates::id)
            .first(&mut self.tx)
            .await?;
        let clerk = [
            "members.view",
            "crm:deals.view",
            "crm:invoices.view",
            "crm:invoices.send",
        ];
        let text = "Looks after invoices, and sees who is here";
        self.own_role(org, owner, ("billing-clerk", "Billing clerk", text), &clerk, None)
            .await?;
        let agent = ["members.view", "crm:contacts.view", "crm:contacts.edit"];
        let text = "Answers customers: sees people and contacts";
        self.own_role(org, owner, ("support-agent", TEMPLATE, text), &agent, Some(template))
            .await?;
        self.holds(org, "zoe.brule@acme-logistics.example", "billing-clerk", owner)
            .await?;
        self.holds(org, "siobhan.nibhriain@acme.example", "billing-clerk", owner)
            .await?;
        self.holds(org, "layla.alfassi@acme.example", "support-agent", owner)
            .await
    }

    async fn own_role(
        &mut self,
        org: OrgId,
        owner: &Person,
        (key, name, description): (&str, &str, &str),
        granted: &[&str],
        template: Option<Uuid>,
    ) -> anyhow::Result<()> {
        let at = self.ago(30 * 1_440);
        let id = Chance.id();
        diesel::insert_into(roles::table)
            .values((
                roles::organization_id.eq(org),
                roles::id.eq(id),
                roles::key.eq(key),
                roles::name.eq(name),
                roles::description.eq(description),
                roles::permissions.eq(granted),
                roles::created_at.eq(at.to_diesel()),
                roles::updated_by.eq(&owner.name),
                roles::template_id.eq(template),
                roles::template_version.eq(template.map(|_| 1)),
            ))
            .execute(&mut self.tx)
            .await?;
        let event = Event::new(Action::RoleCreated).on("role", id, name).change(
            None,
            json!({ "name": name, "description": description, "permissions": granted }),
        );
        Ok(audit::record(&mut self.tx, Some(org), &member(owner, at), event).await?)
    }

    async fn holds(&mut self, org: OrgId, email: &str, key: &str, by: &Person) -> anyhow::Result<()> {
        let who: MemberId = members::table
            .filter(members::organization_id.eq(org))
            .filter(members::email.eq(email))
            .select(members::id)
            .first(&mut self.tx)
            .await?;
        let role: RoleId = roles::table
            .filter(roles::organization_id.eq(org))
            .filter(roles::key.eq(key))
            .select(roles::id)
            .first(&mut self.tx)
            .await?;
        diesel::insert_into(assignments::table)
            .values((
                assignments::organization_id.eq(org),
                assignments::id.eq(Chance.id()),
                assignments::member_id.eq(who),
                assignments::role_id.eq(role),
                assignments::created_at.eq(self.ago(29 * 1_440).to_diesel()),
                assignments::created_by.eq(&by.name),
                assignments::created_by_id.eq(by.id.uuid()),
            ))
            .execute(&mut self.tx)
            .await?;
        Ok(())
    }
}
