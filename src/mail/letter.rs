//! The letters that the product writes. A letter is a kind, a reader, and facts; its words come from
//! `locales/`, its form from one layout for all.

use super::joining::JoinLetter;
use super::{DomainStage, LifeStage, MemberNews, OwnershipStage, SignInLetter, SignOnLetter, log};
use crate::branding::Letterhead;
use crate::database::Tx;
use crate::emails;
use crate::jobs::{self, Kind};
use crate::seal::SecretKey;
use crate::tokens::Token;
use crate::web::{AppError, Words};
use askama::Template;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What a letter is about.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum LetterKind {
    /// To somebody who has just become a member.
    Welcome {
        organization: String,
        /// Nobody, where they came by themselves.
        inviter: String,
        roles: String,
        path: String,
    },
    /// What somebody is writing, sent to themselves to see how it looks.
    Trial {
        of: emails::Kind,
        text: emails::Text,
        values: emails::Values,
        path: String,
    },
    /// Come into an organization.
    Invitation {
        organization: String,
        inviter: String,
        roles: String,
        message: String,
        expires: String,
        /// Nobody answered the one before.
        #[serde(default)]
        reminder: bool,
    },
    /// To the inviter: somebody's link was over, and they ask for a new one.
    InvitationRequested {
        organization: String,
        invitee: String,
        path: String,
    },
    /// Prove your address, then your organization begins.
    SignUp {
        organization: String,
        #[serde(default)]
        expires: String,
    },
    /// Somebody signed up with an address that has an account.
    SignUpKnown {
        organization: String,
    },
    /// To the new owner: staff approved the organization.
    Approved {
        organization: String,
        path: String,
    },
    /// Come into the platform's staff.
    StaffInvitation {
        inviter: String,
        role: String,
        expires: String,
    },
    /// What becomes of an organization, to those who look after it.
    Life {
        organization: String,
        stage: LifeStage,
        /// When, in words.
        date: String,
        path: String,
    },
    /// What becomes of a mail domain, to those who look after domains.
    Domain {
        organization: String,
        domain: String,
        stage: DomainStage,
        /// When it lapses, in words.
        date: String,
        path: String,
    },
    /// About an offer of ownership.
    Ownership {
        organization: String,
        stage: OwnershipStage,
        person: String,
        path: String,
    },
    /// To somebody in IT without an account: one task, by a link.
    SetupLink {
        organization: String,
        /// Who asks.
        person: String,
        /// Prove a domain; otherwise connect an identity provider.
        domain: bool,
        expires: String,
    },
    PasswordReset {
        #[serde(default)]
        expires: String,
    },
    PasswordChanged,
    /// Somebody signed in with a browser in which this person never did.
    NewDevice {
        device: String,
        /// When, in words.
        at: String,
        /// From where: a network address.
        address: String,
    },
    /// To an account's owner: agree that an organization's identity provider signs you in.
    SsoConsent {
        organization: String,
    },
    /// To somebody who was removed.
    Removed {
        organization: String,
    },
    /// To a member: what changed for them.
    Member(MemberNews),
    /// About join links and requests to join.
    Joining(JoinLetter),
    /// About single sign-on.
    SignOn(SignOnLetter),
    /// About how people sign in to an organization.
    SignIn(SignInLetter),
    /// To somebody whose membership came to its end.
    MembershipOver {
        organization: String,
    },
    /// To somebody whose role or membership ends soon, and to whoever gave it.
    EndsSoon {
        organization: String,
        /// Whose it is; `None`: the reader's.
        member: Option<String>,
        /// `None`: the whole membership.
        role: Option<String>,
        ends: String,
        path: String,
    },
}

/// A letter to one person.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Letter {
    pub to: String,
    pub name: String,
    pub locale: String,
    /// The organization whose words it gets.
    pub organization_id: Option<Uuid>,
    /// The invitation whose delivery state follows it.
    pub invitation: Option<Uuid>,
    #[serde(flatten)]
    pub kind: LetterKind,
}

/// The secret part of a letter: the path of its link, with the token in it.
#[derive(Serialize, Deserialize)]
pub(super) struct Secret {
    pub path: String,
}

/// Puts a letter into the transaction, with its line in the log; it leaves when the transaction commits. `link` is the path before
/// the token, e.g. `/invitations/`.
pub async fn post(
    tx: &mut Tx,
    key: &SecretKey,
    letter: &Letter,
    link: Option<(&str, &Token)>,
    now: Timestamp,
) -> Result<(), AppError> {
    let secret = link.map(|(before, token)| Secret {
        path: format!("{before}{}", token.reveal()),
    });
    let job = jobs::enqueue(tx, key, Kind::Mail, letter, secret.as_ref(), now).await?;
    Ok(log::wrote(tx, &[(job, letter)], now).await?)
}

/// The same for a letter whose link, if it has one, opens nothing by itself.
pub async fn post_open(tx: &mut Tx, letter: &Letter, now: Timestamp) -> Result<(), AppError> {
    let job = jobs::enqueue_open(tx, Kind::Mail, letter, now).await?;
    Ok(log::wrote(tx, &[(job, letter)], now).await?)
}

/// Puts many letters into the transaction at once; each with its own token.
pub async fn post_all(
    tx: &mut Tx,
    key: &SecretKey,
    letters: Vec<(Letter, Token)>,
    link: &str,
    now: Timestamp,
) -> Result<(), AppError> {
    let with_secrets: Vec<_> = letters
        .into_iter()
        .map(|(letter, token)| {
            (
                letter,
                Secret {
                    path: format!("{link}{}", token.reveal()),
                },
            )
        })
        .collect();
    let jobs = jobs::enqueue_all(tx, key, Kind::Mail, &with_secrets, now).await?;
    let letters = with_secrets.iter().map(|(letter, _)| letter);
    let lines: Vec<_> = jobs.into_iter().zip(letters).collect();
    Ok(log::wrote(tx, &lines, now).await?)
}

/// A letter's text, ready for both parts of the mail.
pub(super) struct Written {
    pub subject: String,
    pub(super) paragraphs: Vec<String>,
    pub(super) quote: Option<String>,
    pub(super) button: Option<(&'static str, String)>,
    pub(super) note: String,
}

impl Letter {
    /// Whether somebody sent it to themselves to see how it looks.
    pub(super) fn is_trial(&self) -> bool {
        matches!(self.kind, LetterKind::Trial { .. })
    }

    /// The organization and the id of the invitation that it is about.
    pub(super) fn invitation_key(&self) -> Option<(Uuid, Uuid)> {
        self.organization_id.zip(self.invitation)
    }

    /// Puts the letter into words. `link` is absolute.
    pub(super) fn write(&self, t: Words, link: Option<String>) -> Written {
        let organization = self.organization();
        let (subject, paragraphs, button, note): (String, Vec<String>, _, &str) = match &self.kind {
            LetterKind::Welcome { roles, .. } => (
                t.mail_welcome_subject(organization),
                match roles.is_empty() {
                    true => vec![t.mail_welcome_text(organization)],
                    false => vec![t.mail_welcome_text(organization), t.mail_welcome_roles(roles.as_str())],
                },
                Some(t.mail_welcome_button()),
                t.mail_welcome_note(),
            ),
            // Its template was readable when it was sent; after an upgrade it may no longer be.
            LetterKind::Trial { text, .. } => (text.subject.clone(), vec![text.body.clone()], None, ""),
            LetterKind::Invitation {
                inviter,
                roles,
                expires,
                reminder,
                ..
            } => (
                match reminder {
                    true => t.mail_reminder_subject(inviter.as_str(), organization),
                    false => t.mail_invitation_subject(inviter.as_str(), organization),
                },
                vec![
                    match reminder {
                        true => t.mail_reminder_text(inviter.as_str(), organization),
                        false => t.mail_invitation_text(inviter.as_str(), organization),
                    },
                    t.mail_invitation_roles(roles.as_str()),
                    t.mail_invitation_expires(expires.as_str()),
                ],
                Some(t.mail_invitation_button()),
                match reminder {
                    true => t.mail_reminder_note(),
                    false => t.mail_invitation_note(),
                },
            ),
            LetterKind::InvitationRequested { invitee, .. } => (
                t.mail_requested_subject(invitee.as_str(), organization),
                vec![t.mail_requested_text(invitee.as_str(), organization)],
                Some(t.mail_requested_button()),
                t.mail_requested_note(),
            ),
            LetterKind::SignUp { expires, .. } => (
                t.mail_sign_up_subject(organization),
                until(t, t.mail_sign_up_text(organization), expires),
                Some(t.mail_sign_up_button()),
                t.mail_sign_up_note(),
            ),
            LetterKind::SignUpKnown { .. } => (
                t.mail_sign_up_known_subject().to_owned(),
                vec![t.mail_sign_up_known_text(organization)],
                Some(t.mail_sign_up_known_button()),
                t.mail_sign_up_known_note(),
            ),
            LetterKind::Approved { .. } => (
                t.mail_approved_subject(organization),
                vec![t.mail_approved_text(organization)],
                Some(t.mail_approved_button()),
                t.mail_approved_note(),
            ),
            LetterKind::StaffInvitation { inviter, role, expires } => (
                t.mail_staff_subject(inviter.as_str()),
                vec![
                    t.mail_staff_text(inviter.as_str(), role.as_str()),
                    t.mail_invitation_expires(expires.as_str()),
                ],
                Some(t.mail_staff_button()),
                t.mail_staff_note(),
            ),
            LetterKind::Life { stage, date, .. } => stage.words(t, organization, date),
            LetterKind::Domain {
                domain, stage, date, ..
            } => stage.words(t, organization, domain, date),
            LetterKind::Ownership { stage, person, .. } => stage.words(t, organization, person),
            LetterKind::SetupLink {
                person,
                domain,
                expires,
                ..
            } => setup_link(t, organization, person, *domain, expires),
            LetterKind::PasswordReset { expires } => (
                t.mail_reset_subject().to_owned(),
                until(t, t.mail_reset_text().to_owned(), expires),
                Some(t.mail_reset_button()),
                t.mail_reset_note(),
            ),
            LetterKind::SsoConsent { .. } => (
                t.mail_sso_consent_subject(organization),
                vec![t.mail_sso_consent_text(organization)],
                Some(t.mail_sso_consent_button()),
                t.mail_sso_consent_note(),
            ),
            LetterKind::PasswordChanged => (
                t.mail_changed_subject().to_owned(),
                vec![t.mail_changed_text().to_owned()],
                None,
                t.mail_changed_note(),
            ),
            LetterKind::NewDevice { device, at, address } => (
                t.mail_device_subject().to_owned(),
                vec![
                    t.mail_device_text(address.as_str(), at.as_str(), device.as_str()),
                    t.mail_device_what_to_do().to_owned(),
                ],
                Some(t.mail_device_button()),
                t.mail_device_note(),
            ),
            LetterKind::Removed { .. } => (
                t.mail_removed_subject(organization),
                vec![t.mail_removed_text(organization)],
                None,
                t.mail_removed_note(),
            ),
            LetterKind::Member(news) => news.write(t),
            LetterKind::Joining(letter) => letter.write(t),
            LetterKind::SignOn(letter) => letter.write(t),
            LetterKind::SignIn(letter) => letter.write(t),
            LetterKind::MembershipOver { .. } => (
                t.mail_removed_subject(organization),
                vec![t.mail_over_text(organization)],
                None,
                t.mail_removed_note(),
            ),
            LetterKind::EndsSoon { member, role, ends, .. } => {
                ends_soon(t, organization, member.as_deref(), role.as_deref(), ends)
            }
        };
        let quote = match &self.kind {
            LetterKind::Joining(letter) => letter.quote(),
            LetterKind::Invitation { message, .. } if !message.is_empty() => Some(message.clone()),
            _ => None,
        };
        Written {
            subject,
            paragraphs,
            quote,
            button: button.zip(link),
            note: note.to_owned(),
        }
    }

    pub(super) fn organization(&self) -> &str {
        match &self.kind {
            LetterKind::Invitation { organization, .. }
            | LetterKind::Welcome { organization, .. }
            | LetterKind::InvitationRequested { organization, .. }
            | LetterKind::SignUp { organization, .. }
            | LetterKind::SignUpKnown { organization }
            | LetterKind::SsoConsent { organization }
            | LetterKind::Approved { organization, .. }
            | LetterKind::Removed { organization }
            | LetterKind::Life { organization, .. }
            | LetterKind::Domain { organization, .. }
            | LetterKind::Ownership { organization, .. }
            | LetterKind::MembershipOver { organization }
            | LetterKind::SetupLink { organization, .. }
            | LetterKind::EndsSoon { organization, .. } => organization,
            LetterKind::Joining(letter) => letter.organization(),
            LetterKind::Member(news) => news.organization(),
            LetterKind::SignOn(letter) => &letter.organization,
            LetterKind::SignIn(letter) => letter.organization(),
            LetterKind::StaffInvitation { .. }
            | LetterKind::PasswordReset { .. }
            | LetterKind::PasswordChanged
            | LetterKind::NewDevice { .. } => "",
            LetterKind::Trial { values, .. } => values.raw(emails::Variable::OrganizationName),
        }
    }

    /// The path of a link that carries no secret.
    pub(super) fn open_path(&self) -> Option<&str> {
        match &self.kind {
            LetterKind::InvitationRequested { path, .. }
            | LetterKind::Welcome { path, .. }
            | LetterKind::Trial { path, .. }
            | LetterKind::Approved { path, .. }
            | LetterKind::Domain { path, .. }
            | LetterKind::Ownership { path, .. }
            | LetterKind::EndsSoon { path, .. } => Some(path),
            LetterKind::Life { stage, path, .. } => stage.has_link().then_some(path),
            LetterKind::SignUpKnown { .. } => Some("/sign-in"),
            LetterKind::NewDevice { .. } => Some("/account/sessions"),
            LetterKind::Member(news) => news.path(),
            LetterKind::Joining(letter) => letter.open_path(),
            LetterKind::SignOn(letter) => Some(&letter.path),
            LetterKind::SignIn(letter) => Some(letter.path()),
            // Their link is a secret, or they have none.
            LetterKind::Invitation { .. }
            | LetterKind::SignUp { .. }
            | LetterKind::StaffInvitation { .. }
            | LetterKind::SetupLink { .. }
            | LetterKind::PasswordReset { .. }
            | LetterKind::PasswordChanged
            | LetterKind::SsoConsent { .. }
            | LetterKind::Removed { .. }
            | LetterKind::MembershipOver { .. } => None,
        }
    }
}

type Worded = (String, Vec<String>, Option<&'static str>, &'static str);

/// A text, and until when the link works.
pub(super) fn until(t: Words, text: String, expires: &str) -> Vec<String> {
    match expires {
        "" => vec![text],
        expires => vec![text, t.mail_invitation_expires(expires)],
    }
}

fn setup_link(t: Words, organization: &str, person: &str, domain: bool, expires: &str) -> Worded {
    let text = match domain {
        true => t.mail_setup_domain_text(organization, person),
        false => t.mail_setup_connection_text(organization, person),
    };
    let paragraphs = vec![
        text,
        t.mail_setup_limits().to_owned(),
        t.mail_invitation_expires(expires),
    ];
    let subject = t.mail_setup_subject(organization, person);
    (subject, paragraphs, Some(t.mail_setup_button()), t.mail_setup_note())
}

fn ends_soon(t: Words, organization: &str, member: Option<&str>, role: Option<&str>, ends: &str) -> Worded {
    let (subject, text) = match (member, role) {
        (None, Some(role)) => (
            t.mail_ends_role_subject(organization, role),
            t.mail_ends_role_text(ends, organization, role),
        ),
        (Some(name), Some(role)) => (
            t.mail_ends_role_of_subject(name, organization, role),
            t.mail_ends_role_of_text(ends, name, organization, role),
        ),
        (None, None) => (
            t.mail_ends_membership_subject(organization),
            t.mail_ends_membership_text(ends, organization),
        ),
        (Some(name), None) => (
            t.mail_ends_membership_of_subject(name, organization),
            t.mail_ends_membership_of_text(ends, name, organization),
        ),
    };
    let (button, note) = match (member, role) {
        (Some(_), _) => (t.mail_ends_of_button(), t.mail_ends_of_note()),
        (None, Some(_)) => (t.mail_ends_role_button(), t.mail_ends_role_note()),
        (None, None) => (t.mail_ends_role_button(), t.mail_ends_membership_note()),
    };
    (subject, vec![text], Some(button), note)
}

/// The text part.
#[derive(Template)]
#[template(path = "mail/letter.txt", escape = "none")]
pub(super) struct TextPart<'a> {
    pub t: Words,
    pub name: &'a str,
    pub letter: &'a Written,
    pub look: &'a Letterhead,
}

/// The HTML part. Mail programs want inline styles; no page of ours has them.
#[derive(Template)]
#[template(path = "mail/letter.html")]
pub(super) struct HtmlPart<'a> {
    pub t: Words,
    pub name: &'a str,
    pub letter: &'a Written,
    pub look: &'a Letterhead,
}
