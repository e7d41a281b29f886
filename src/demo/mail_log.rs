//! Mails of the last days in Acme's log: most arrived, some did not.

use super::Stage;
use crate::chance::Chance;
use crate::emails::Kind;
use crate::ids::{InvitationId, OrgId};
use crate::mail::log::State;
use crate::mail::reason::{Reason, Why};
use crate::mail::{Letter, LetterKind, post_open};
use crate::schema::{invitations, jobs, mail_log};
use crate::web::Words;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;
use uuid::Uuid;

const HOUR: i64 = 60;

/// Which mail, to whom, how many minutes ago, what became of it, and why.
type Line = (Kind, &'static str, i64, State, Option<(Reason, u16)>);

/// Kind, address, minutes ago, state, reason. Those of the platform stand in staff's log alone.
const LINES: &[Line] = &[
    (Kind::JoinRequested, "alice@acme.example", 3 * HOUR, State::Sent, None),
    (
        Kind::Invitation,
        "emre.yildirim@acme.example",
        24 * HOUR,
        State::Sent,
        None,
    ),
    (
        Kind::RoleOfMemberEnds,
        "bob@acme.example",
        26 * HOUR,
        State::Cancelled,
        Some((Reason::TooMany, 0)),
    ),
    (
        Kind::Invitation,
        "kateryna.shevchenko@acme.example",
        48 * HOUR,
        State::Sent,
        None,
    ),
    (
        Kind::MemberRemoved,
        "joana.silva@acme.example",
        75 * HOUR,
        State::Cancelled,
        Some((Reason::SwitchedOff, 0)),
    ),
    (Kind::DomainBack, "alice@acme.example", 99 * HOUR, State::Sent, None),
    (Kind::PasswordReset, "carol@acme.example", 5 * HOUR, State::Sent, None),
];

impl Stage<'_> {
    pub(super) async fn mails(&mut self, org: OrgId) -> anyhow::Result<()> {
        for (kind, email, minutes, state, reason) in LINES {
            let (id, at) = (Chance.id(), self.ago(*minutes));
            let tried = *state == State::Sent;
            let why = reason.map(|(reason, code)| Why {
                reason,
                code: (code > 0).then_some(code),
            });
            diesel::insert_into(mail_log::table)
                .values((
                    mail_log::id.eq(id),
                    mail_log::organization_id.eq(kind.is_of_organizations().then_some(org.uuid())),
                    mail_log::kind.eq(kind.key()),
                    mail_log::locale.eq("en"),
                    mail_log::recipient.eq(email),
                    mail_log::state.eq(state.key()),
                    mail_log::reason.eq(why.map(|why| why.to_string()).unwrap_or_default()),
                    mail_log::attempts.eq(i32::from(tried)),
                    mail_log::created_at.eq(at.to_diesel()),
                    mail_log::last_try_at.eq(tried.then(|| at.to_diesel())),
                    mail_log::sent_at.eq((*state == State::Sent).then(|| at.to_diesel())),
                    mail_log::message_id.eq(format!("<{id}@tenantry>")),
                ))
                .execute(&mut self.tx)
                .await?;
        }
        self.full_mailbox(org).await
    }

    /// A mail for which there was no room: it can be tried again.
    async fn full_mailbox(&mut self, org: OrgId) -> anyhow::Result<()> {
        let (email, at) = ("lukasz.wisniewski@acme.example", self.ago(7 * HOUR));
        let member = self.member_id(org, email).await?;
        let letter = Letter {
            to: email.to_owned(),
            name: "Łukasz Wiśniewski".to_owned(),
            locale: "en".to_owned(),
            organization_id: Some(org.uuid()),
            invitation: None,
            kind: LetterKind::EndsSoon {
                organization: "Acme Industries".to_owned(),
                member: None,
                role: Some("Auditor".to_owned()),
                ends: Words::english().date((at + SignedDuration::from_hours(7 * 24)).to_zoned(TimeZone::UTC).date()),
                path: format!("/o/acme/members/{member}"),
            },
        };
        post_open(&mut self.tx, &letter, at).await?;
        let why = Why {
            reason: Reason::MailboxFull,
            code: Some(552),
        };
        let line = mail_log::table
            .filter(mail_log::recipient.eq(email))
            .filter(mail_log::kind.eq(Kind::RoleEnds.key()))
            .select(mail_log::id)
            .first(&mut self.tx)
            .await?;
        self.fail(line, why, at).await
    }

    /// The mail of an invitation that its mail server refused: it can be tried again.
    pub(super) async fn bounce(&mut self, org: OrgId, invitation: InvitationId, at: Timestamp) -> anyhow::Result<()> {
        let why = Why {
            reason: Reason::MailboxUnknown,
            code: Some(550),
        };
        let line = mail_log::table
            .filter(mail_log::invitation_id.eq(invitation.uuid()))
            .select(mail_log::id)
            .first(&mut self.tx)
            .await?;
        self.fail(line, why, at).await?;
        diesel::update(invitations::table.find((org, invitation)))
            .set(invitations::mail_error.eq(why.to_string()))
            .execute(&mut self.tx)
            .await?;
        Ok(())
    }

    /// Marks a mail, and its job, as tried once in vain.
    async fn fail(&mut self, job: Uuid, why: Why, at: Timestamp) -> anyhow::Result<()> {
        diesel::update(mail_log::table.find(job))
            .set((
                mail_log::state.eq(State::Failed.key()),
                mail_log::reason.eq(why.to_string()),
                mail_log::attempts.eq(1),
                mail_log::created_at.eq(at.to_diesel()),
                mail_log::last_try_at.eq(at.to_diesel()),
                mail_log::next_try_at.eq(None::<jiff_diesel::Timestamp>),
            ))
            .execute(&mut self.tx)
            .await?;
        diesel::update(jobs::table.find(job))
            .set((jobs::failed_at.eq(at.to_diesel()), jobs::attempts.eq(1)))
            .execute(&mut self.tx)
            .await?;
        Ok(())
    }
}
