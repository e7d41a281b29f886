//! The demo's data: the accounts of the contract, three organizations in different states, and enough life
//! around them that no page is empty.

mod branding;
mod cast;
mod delegation;
mod domains;
mod history;
mod joining;
mod leaver;
mod mail_log;
mod mail_server;
pub mod mails;
mod rollout;
mod teams;
mod wording;

use crate::access::Person;
use crate::account::{NewUser, User};
use crate::audit::{self, Action, Author, AuthorKind, Event};
use crate::chance::Chance;
use crate::clock::Clock;
use crate::config::Config;
use crate::database::{Mode, Tx, owner_pool};
use crate::emails::settings::Stored;
use crate::emails::{Kind, Shelf};
use crate::ids::OrgId;
use crate::members::{Joining, Member, Source};
use crate::organizations::{NewOrganization, Organization};
use crate::roles::Role;
use crate::schema::{members, organizations, staff, users};
use crate::sign_in::password::{Hasher, Password, PasswordHash};
use crate::web::Words;
use crate::web::names::EmailAddress;
use anyhow::Context;
use cast::{Cast, Company};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;

/// Every demo account has this password. It is public, which is why the demo listens on loopback only.
pub const PASSWORD: &str = "correct-horse-demo-42";

const ZONE: &str = "Europe/Berlin";
/// Any number that nobody else locks.
const LOCK: i64 = 7_365_426_101;

/// Loads the demo's data into a database without people; otherwise leaves everything as it is.
pub async fn load(url: &str, config: &Config) -> anyhow::Result<()> {
    let pool = owner_pool(url, 1)?;
    let mut tx = Tx::begin(&pool, Mode::Write).await?;
    // Two starts at once take turns; the second finds people and goes.
    diesel::sql_query(format!("SELECT pg_advisory_xact_lock({LOCK})"))
        .execute(&mut tx)
        .await?;
    if users::table
        .select(users::id)
        .first::<uuid::Uuid>(&mut tx)
        .await
        .optional()?
        .is_some()
    {
        return Ok(());
    }
    let password = Password::parse(PASSWORD, &[]).map_err(|fault| anyhow::anyhow!("the demo's password: {fault:?}"))?;
    let mut stage = Stage {
        password: Hasher::new(1).hash(&password, Chance.bytes()).await?,
        now: Clock.now(),
        config,
        tx,
    };
    stage.staff().await.context("the demo's staff")?;
    stage.catalogue().await.context("the demo's permissions")?;
    for company in cast::COMPANIES {
        stage
            .company(company)
            .await
            .with_context(|| format!("the demo's {}", company.name))?;
    }
    stage.tx.commit().await?;
    Ok(())
}

/// Prints where the demo is and who one may be.
pub fn announce(config: &Config) {
    println!("\nTenantry's demo is at {}\n", config.public_url.origin());
    println!("Sign in as (the password is always {PASSWORD}):\n");
    for (email, what) in cast::ACCOUNTS {
        println!("  {email:<24} {what}");
    }
    println!(
        "\nMails are kept and shown at {}\n",
        config.public_url.join("/dev/mail")
    );
}

/// Where the demo is put together.
struct Stage<'a> {
    tx: Tx,
    now: Timestamp,
    password: PasswordHash,
    config: &'a Config,
}

impl Stage<'_> {
    fn ago(&self, minutes: i64) -> Timestamp {
        self.now - SignedDuration::from_mins(minutes)
    }

    async fn staff(&mut self) -> anyhow::Result<()> {
        for (name, email, role) in cast::STAFF {
            let at = self.ago(400 * 1_440);
            let person = self.person(name, email, at, Some(self.ago(35))).await?;
            diesel::insert_into(staff::table)
                .values((
                    staff::user_id.eq(person.id),
                    staff::role.eq(role),
                    staff::created_at.eq(at.to_diesel()),
                ))
                .execute(&mut self.tx)
                .await?;
            let event = Event::new(Action::StaffJoined).on("user", person.id.uuid(), *role);
            audit::record(&mut self.tx, None, &member(&person, at), event).await?;
        }
        Ok(())
    }

    /// The account of that address, made when there is none.
    async fn person(
        &mut self,
        name: &str,
        email: &str,
        at: Timestamp,
        seen: Option<Timestamp>,
    ) -> anyhow::Result<Person> {
        let email = EmailAddress::parse(email).with_context(|| format!("{email} is no address"))?;
        let new = NewUser {
            email: &email,
            name,
            password: self.password.clone(),
            locale: "en",
            time_zone: ZONE,
        };
        User::create(&mut self.tx, new, at).await?;
        let user = User::by_email(&mut self.tx, &email)
            .await?
            .context("an account vanished")?;
        if let Some(seen) = seen {
            diesel::update(users::table.find(user.id))
                .set(users::last_seen_at.eq(seen.to_diesel()))
                .execute(&mut self.tx)
                .await?;
        }
        Ok(Person::from(&user))
    }

    async fn company(&mut self, company: &Company) -> anyhow::Result<()> {
        let founded = self.ago(company.days_ago * 1_440);
        let staff = self.staff_author(founded).await?;
        let today = self.now.to_zoned(jiff::tz::TimeZone::UTC).date();
        let new = NewOrganization {
            name: company.name.to_owned(),
            slug: company.slug.to_owned(),
            kind: company.kind,
            status: if company.status == "pending" {
                "pending"
            } else {
                "active"
            },
            locale: "en".to_owned(),
            time_zone: ZONE.to_owned(),
            seat_limit: company.seats,
            contract_ends_on: company
                .contract_ends_in
                .map(|days| today.saturating_add(jiff::Span::new().days(days))),
            trial_ends_on: company
                .trial_ends_in
                .map(|days| today.saturating_add(jiff::Span::new().days(days))),
        };
        let org = Organization::create(&mut self.tx, &new, &staff)
            .await?
            .context("its slug is taken")?;
        let roles = Role::all(&mut self.tx, org).await?;
        let mut owner: Option<Person> = None;
        for cast in company.people {
            let inviter = owner.as_ref().map_or("", |owner| owner.name.as_str());
            let person = self.join(org, company, &roles, cast, inviter).await?;
            owner.get_or_insert(person);
        }
        let owner = owner.context("nobody is in it")?;
        if company.status == "suspended" {
            self.suspend(org, company).await?;
        }
        if company.slug == "acme" {
            self.acme_roles(org, &owner).await?;
            self.acme_history(org, &owner).await?;
            self.acme_teams(org, &owner).await?;
            self.acme_joining(org, &owner).await?;
            self.acme_domains(org, &owner).await?;
            self.acme_rollout(org, &owner).await?;
            self.acme_mail_settings(org, &owner).await?;
            self.acme_branding(org, &owner).await?;
            self.acme_wording(org, &owner).await?;
            self.acme_mail_server(org, &owner).await?;
        }
        Ok(())
    }

    /// Two reminders, two days after the mail before.
    async fn acme_mail_settings(&mut self, org: OrgId, owner: &Person) -> anyhow::Result<()> {
        let kind = Kind::InvitationReminder;
        let stored = Stored {
            reminder_days: Some(2),
            reminders: Some(2),
            ..Stored::default()
        };
        let author = member(owner, self.ago(9 * 1_440));
        let shelf = Shelf::Organization(org);
        shelf.save_settings(&mut self.tx, kind, &stored, &author).await?;
        let event = Event::new(Action::EmailSettingsChanged)
            .on("email_template", None, kind.label(Words::english()))
            .change(serde_json::to_value(Stored::default())?, serde_json::to_value(stored)?);
        Ok(audit::record(&mut self.tx, Some(org), &author, event).await?)
    }

    async fn join(
        &mut self,
        org: OrgId,
        company: &Company,
        roles: &[Role],
        cast: &Cast,
        invited_by: &str,
    ) -> anyhow::Result<Person> {
        let at = self.ago(cast.joined_days_ago.min(company.days_ago) * 1_440 - 17);
        let seen = cast.seen_minutes_ago.map(|minutes| self.ago(minutes));
        let person = self.person(cast.name, cast.email, at, seen).await?;
        let roles: Vec<Role> = roles
            .iter()
            .filter(|role| cast.roles.contains(&role.key.as_str()))
            .cloned()
            .collect();
        let source = if invited_by.is_empty() {
            Source::Staff
        } else {
            Source::Invitation
        };
        let joining = Joining {
            org,
            organization_name: company.name,
            person: &person,
            roles: &roles,
            team: None,
            source,
            invited_by,
        };
        let id = Member::join(&mut self.tx, joining, &member(&person, at))
            .await?
            .context("is a member already")?;
        if let Some(seen) = seen {
            diesel::update(members::table.find((org, id)))
                .set(members::last_seen_at.eq(seen.to_diesel()))
                .execute(&mut self.tx)
                .await?;
        }
        Ok(person)
    }

    async fn suspend(&mut self, org: OrgId, company: &Company) -> anyhow::Result<()> {
        let at = self.ago(3 * 1_440);
        let author = self.staff_author(at).await?;
        diesel::update(organizations::table.find(org))
            .set((
                organizations::status.eq("suspended"),
                organizations::status_reason.eq(company.reason),
                organizations::status_changed_at.eq(at.to_diesel()),
                organizations::updated_at.eq(at.to_diesel()),
                organizations::updated_by.eq(&author.name),
            ))
            .execute(&mut self.tx)
            .await?;
        let event = Event::new(Action::OrganizationSuspended)
            .on("organization", org.uuid(), company.name)
            .change(
                serde_json::json!({ "status": "active" }),
                serde_json::json!({ "status": "suspended" }),
            )
            .reason(company.reason);
        Ok(audit::record(&mut self.tx, Some(org), &author, event).await?)
    }

    /// Sam, at some moment.
    async fn staff_author(&mut self, at: Timestamp) -> anyhow::Result<Author> {
        let (name, email, _) = cast::STAFF[0];
        let person = self.person(name, email, at, None).await?;
        Ok(Author {
            kind: AuthorKind::Staff,
            ..member(&person, at)
        })
    }
}

/// A person as the author of an event. The address is one of documentation's (RFC 5737).
fn member(person: &Person, at: Timestamp) -> Author {
    Author {
        kind: AuthorKind::Member,
        id: Some(person.id.uuid()),
        name: person.name.clone(),
        address: "192.0.2.24".to_owned(),
        request_id: String::new(),
        at,
    }
}
