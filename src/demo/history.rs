//! What happened in Acme before you came: invitations in every state, changes, a refused attempt.

use super::{Stage, member};
use crate::access::Person;
use crate::audit::{self, Action, Author, Event};
use crate::chance::Chance;
use crate::ids::{InvitationId, MemberId, OrgId};
use crate::mail::{Letter, LetterKind, post};
use crate::schema::{invitation_roles, invitations, members, roles};
use crate::tokens::Token;
use crate::web::Words;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;
use serde_json::json;

const DAY: i64 = 1_440;

/// What became of an invitation.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// Its mail is on its way when the demo starts, so that one can open it at `/dev/mail`.
    Fresh,
    Waiting,
    Opened,
    Expired,
    Declined,
    Revoked,
    Bounced,
}

const INVITATIONS: &[(&str, &str, i64, Fate)] = &[
    ("ravi.shankaranarayanan@acme.example", "member", 0, Fate::Fresh),
    ("emre.yildirim@acme.example", "user_manager", DAY, Fate::Opened),
    ("kateryna.shevchenko@acme.example", "auditor", 2 * DAY, Fate::Waiting),
    ("no-such-box@acme-logistics.example", "member", 3 * DAY, Fate::Bounced),
    ("old.colleague@acme.example", "member", 19 * DAY, Fate::Expired),
    ("recruiter@elsewhere.example", "member", 25 * DAY, Fate::Declined),
    ("wrong.address@acme.example", "admin", 31 * DAY, Fate::Revoked),
];

impl Stage<'_> {
    pub(super) async fn acme_history(&mut self, org: OrgId, alice: &Person) -> anyhow::Result<()> {
        for (email, role, minutes_ago, fate) in INVITATIONS {
            self.invitation(org, alice, email, role, self.ago(*minutes_ago), *fate)
                .await?;
        }
        self.mails(org).await?;
        self.leaver(org, alice).await?;
        let bob = self.person("Bob Okafor", "bob@acme.example", self.now, None).await?;
        let carol = self
            .person("Carol Mendes", "carol@acme.example", self.now, None)
            .await?;
        self.suspended_member(org, &member(&bob, self.ago(50 * DAY))).await?;
        let lukasz = self.member_id(org, "lukasz.wisniewski@acme.example").await?;
        let promoted = Event::new(Action::MemberRolesChanged)
            .on("member", lukasz.uuid(), "Łukasz Wiśniewski")
            .change(json!({ "roles": ["Member"] }), json!({ "roles": ["Admin", "Auditor"] }));
        self.note(Some(org), alice, 12 * DAY, promoted).await?;
        let edited = Event::new(Action::OrganizationEdited)
            .on("organization", org.uuid(), "Acme Industries")
            .change(json!({ "time_zone": "UTC" }), json!({ "time_zone": super::ZONE }));
        self.note(Some(org), alice, 8 * DAY, edited).await?;
        let ended = Event::new(Action::MemberSessionsEnded)
            .on("member", lukasz.uuid(), "Łukasz Wiśniewski")
            .reason("A laptop was lost.");
        self.note(Some(org), &bob, 3 * DAY, ended).await?;
        let exported = Event::new(Action::AuditExported)
            .on("organization", org.uuid(), "Acme Industries")
            .change(None, json!({ "format": "jsonl", "filters": ["Refused"] }));
        self.note(Some(org), &bob, 2 * DAY, exported).await?;
        let signed_in = Event::new(Action::SignedIn).on("user", carol.id.uuid(), carol.email.as_str());
        self.note(None, &carol, 4 * DAY, signed_in).await
    }

    async fn note(&mut self, org: Option<OrgId>, who: &Person, minutes_ago: i64, event: Event) -> anyhow::Result<()> {
        let author = member(who, self.ago(minutes_ago));
        Ok(audit::record(&mut self.tx, org, &author, event).await?)
    }

    async fn suspended_member(&mut self, org: OrgId, author: &Author) -> anyhow::Result<()> {
        let khai = self.member_id(org, "minhkhai.nguyen@acme.example").await?;
        let reason = "On leave until spring.";
        diesel::update(members::table.find((org, khai)))
            .set((
                members::status.eq("suspended"),
                members::status_reason.eq(reason),
                members::status_changed_at.eq(author.at.to_diesel()),
            ))
            .execute(&mut self.tx)
            .await?;
        let event = Event::new(Action::MemberSuspended)
            .on("member", khai.uuid(), "Nguyen Thi Minh Khai")
            .change(json!({ "status": "active" }), json!({ "status": "suspended" }))
            .reason(reason);
        Ok(audit::record(&mut self.tx, Some(org), author, event).await?)
    }

    pub(super) async fn member_id(&mut self, org: OrgId, email: &str) -> QueryResult<MemberId> {
        members::table
            .filter(members::organization_id.eq(org))
            .filter(members::email.eq(email))
            .select(members::id)
            .first(&mut self.tx)
            .await
    }

    pub(super) async fn invitation(
        &mut self,
        org: OrgId,
        inviter: &Person,
        email: &str,
        role: &str,
        at: Timestamp,
        fate: Fate,
    ) -> anyhow::Result<()> {
        let (id, token) = (InvitationId::from(Chance.id()), Chance.token());
        let days = if fate == Fate::Expired { 7 } else { 14 };
        let expires = at + SignedDuration::from_hours(days * 24);
        let later = |when: bool| when.then(|| (at + SignedDuration::from_hours(20)).to_diesel());
        let (mail_state, mail_error) = match fate {
            Fate::Fresh => ("queued", ""),
            Fate::Bounced => ("failed", ""),
            _ => ("sent", ""),
        };
        diesel::insert_into(invitations::table)
            .values((
                (
                    invitations::organization_id.eq(org),
                    invitations::id.eq(id),
                    invitations::email.eq(email),
                    invitations::token_hash.eq(token.hash().to_vec()),
                    invitations::invited_by.eq(inviter.id),
                    invitations::invited_by_name.eq(&inviter.name),
                    invitations::created_at.eq(at.to_diesel()),
                    invitations::expires_at.eq(expires.to_diesel()),
                ),
                (
                    invitations::mail_state.eq(mail_state),
                    invitations::mail_error.eq(mail_error),
                    invitations::mail_sent_at.eq((mail_state == "sent").then(|| at.to_diesel())),
                    invitations::opened_at.eq(later(fate == Fate::Opened)),
                    invitations::declined_at.eq(later(fate == Fate::Declined)),
                    invitations::revoked_at.eq(later(fate == Fate::Revoked)),
                ),
            ))
            .execute(&mut self.tx)
            .await?;
        let (role_id, role_name) = self.role(org, role).await?;
        diesel::insert_into(invitation_roles::table)
            .values((
                invitation_roles::organization_id.eq(org),
                invitation_roles::invitation_id.eq(id),
                invitation_roles::role_id.eq(role_id),
            ))
            .execute(&mut self.tx)
            .await?;
        let event = Event::new(Action::InvitationSent)
            .on("invitation", id.uuid(), email)
            .change(None, json!({ "email": email, "roles": [role_name] }));
        audit::record(&mut self.tx, Some(org), &member(inviter, at), event).await?;
        if matches!(fate, Fate::Fresh | Fate::Bounced) {
            self.letter(org, id, email, inviter, &role_name, &token, expires)
                .await?;
        }
        if fate == Fate::Bounced {
            self.bounce(org, id, at).await?;
        }
        Ok(())
    }

    async fn role(&mut self, org: OrgId, key: &str) -> QueryResult<(uuid::Uuid, String)> {
        roles::table
            .filter(roles::organization_id.eq(org))
            .filter(roles::key.eq(key))
            .select((roles::id, roles::name))
            .first(&mut self.tx)
            .await
    }

    #[expect(clippy::too_many_arguments, reason = "the facts of one letter")]
    async fn letter(
        &mut self,
        org: OrgId,
        id: InvitationId,
        email: &str,
        inviter: &Person,
        role: &str,
        token: &Token,
        expires: Timestamp,
    ) -> anyhow::Result<()> {
        let kind = LetterKind::Invitation {
            organization: "Acme Industries".to_owned(),
            inviter: inviter.name.clone(),
            roles: role.to_owned(),
            message: "Welcome! The portal shows you what we are building together.".to_owned(),
            reminder: false,
            expires: Words::english().date(expires.to_zoned(TimeZone::UTC).date()),
        };
        let letter = Letter {
            to: email.to_owned(),
            name: String::new(),
            locale: "en".to_owned(),
            organization_id: Some(org.uuid()),
            invitation: Some(id.uuid()),
            kind,
        };
        Ok(post(
            &mut self.tx,
            &self.config.secret_key,
            &letter,
            Some(("/invitations/", token)),
            self.now,
        )
        .await?)
    }
}
