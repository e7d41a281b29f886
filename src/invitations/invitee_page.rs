//! What an invitee sees.

use super::State;
use super::invitee::may_ask;
use super::standing::{Standing, Validity};
use crate::access::Public;
use crate::roles::Role;
use crate::web::{FormState, Frame, Times, Words};
use askama::Template;

/// Who looks at the invitation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reader {
    /// Nobody is signed in, and the address has no account.
    New,
    /// Nobody is signed in, and the address has an account.
    HasAccount,
    /// The invited person, by name.
    Invited(String),
    /// Somebody with another address.
    SomebodyElse(String),
}

/// The invitation: from whom, to what, for whom, until when; and the way in.
#[derive(Template)]
#[template(path = "invitations/invitee.html")]
pub(super) struct InviteePage {
    frame: Frame,
    t: Words,
    state: FormState,
    reader: Reader,
    path: String,
    organization: String,
    initials: String,
    tint: u8,
    inviter: String,
    email: String,
    message: String,
    roles: Vec<Role>,
    expires: String,
    expires_machine: String,
}

impl InviteePage {
    pub fn new(public: &Public, standing: &Standing, path: &str, reader: Reader, state: FormState) -> Self {
        let Standing {
            organization,
            invitation,
            roles,
            ..
        } = standing;
        let times = Times::new(&organization.time_zone, public.visit.now, public.t);
        Self {
            frame: Frame::public(public).looking(&standing.look),
            t: public.t,
            state,
            reader,
            path: path.to_owned(),
            organization: organization.name.clone(),
            initials: organization.initials(),
            tint: organization.tint(),
            inviter: invitation.invited_by_name.clone(),
            email: invitation.email.clone(),
            message: invitation.message.clone(),
            roles: roles.clone(),
            expires: format!("{} ({})", times.exact(&invitation.expires_at), organization.time_zone),
            expires_machine: times.machine(&invitation.expires_at),
        }
    }
}

/// A link that lets nobody in: why, and what to do.
#[derive(Template)]
#[template(path = "invitations/gone.html")]
pub(super) struct GonePage {
    frame: Frame,
    t: Words,
    title: String,
    text: String,
    /// From whom, to what, for whom.
    facts: Vec<(&'static str, String)>,
    /// Where to POST to ask for a new one.
    ask: Option<String>,
    /// The way on: (path, words).
    next: Option<(String, &'static str)>,
}

impl GonePage {
    /// Nobody knows this link, or a newer mail replaced it.
    pub fn unknown(public: &Public) -> Self {
        let t = public.t;
        Self {
            frame: Frame::public(public),
            t,
            title: t.invitations_unknown_title().to_owned(),
            text: t.invitations_unknown_text().to_owned(),
            facts: vec![],
            ask: None,
            next: Some(("/sign-in".to_owned(), t.invitations_go_sign_in())),
        }
    }

    pub fn of(public: &Public, standing: &Standing, path: &str) -> Self {
        let t = public.t;
        let name = standing.organization.name.as_str();
        let inviter = standing.invitation.invited_by_name.as_str();
        let (title, text) = match standing.validity {
            Validity::Cut => (t.invitations_cut_title(name), t.invitations_cut_text(name)),
            Validity::InviterGone => (
                t.invitations_inviter_gone_title().to_owned(),
                t.invitations_inviter_gone_text(inviter),
            ),
            Validity::Over(State::Accepted) => (t.invitations_used_title().to_owned(), t.invitations_used_text(name)),
            Validity::Over(State::Declined) => {
                (t.invitations_declined_title(name), t.invitations_declined_text(inviter))
            }
            Validity::Over(State::Revoked) => (
                t.invitations_revoked_title().to_owned(),
                t.invitations_revoked_text(inviter),
            ),
            Validity::Over(_) | Validity::Open => {
                let until = Times::new(&standing.organization.time_zone, public.visit.now, t)
                    .date(&standing.invitation.expires_at);
                (
                    t.invitations_expired_title().to_owned(),
                    t.invitations_expired_text(until),
                )
            }
        };
        let used = standing.validity == Validity::Over(State::Accepted);
        Self {
            frame: Frame::public(public).looking(&standing.look),
            t,
            title,
            text,
            facts: vec![
                (t.invitations_fact_organization(), name.to_owned()),
                (t.invitations_fact_inviter(), inviter.to_owned()),
                (t.invitations_fact_address(), standing.invitation.email.clone()),
            ],
            ask: may_ask(standing.validity).then(|| format!("{path}/requests")),
            next: used.then(|| {
                (
                    format!("/o/{}", standing.organization.slug),
                    t.invitations_go_organization(),
                )
            }),
        }
    }
}
