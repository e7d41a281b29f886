//! One invitation: who invited whom to what, how far it came, and what one may do.

use super::changes::{Offers, find};
use super::form::languages;
use super::{Invitation, State};
use crate::access::{Permission, Scoped, ViewMembers};
use crate::roles::Role;
use crate::web::names::percent;
use crate::web::{Answer, AppError, Frame, Reply, Times, Words};
use actix_web::web::Path;
use askama::Template;

/// The page.
#[derive(Template)]
#[template(path = "invitations/detail.html")]
pub struct DetailPage {
    frame: Frame,
    t: Words,
    times: Times,
    invitation: Invitation,
    state: State,
    roles: Vec<Role>,
    /// The name of the team.
    team: Option<String>,
    offers: Offers,
    list: String,
    path: String,
    /// The page of the member that it became.
    member: Option<String>,
    /// The mails to this address in the log, for those who may see them.
    mails: Option<String>,
    /// Why a change was refused just now.
    refusal: Vec<(&'static str, String)>,
    languages: Vec<(&'static str, &'static str)>,
}

/// Shows one invitation.
pub async fn page(mut actor: Scoped<ViewMembers>, path: Path<(String, String)>) -> Answer {
    let invitation = find(&mut actor, &path).await?;
    Reply::page(&DetailPage::new(&mut actor, invitation).await?)
}

impl DetailPage {
    async fn new<R>(actor: &mut Scoped<R>, invitation: Invitation) -> Result<Self, AppError> {
        let org = actor.org();
        let roles = invitation.roles(&mut actor.tx, org).await?;
        let (place, team) = invitation.place(&mut actor.tx, org).await?;
        let who = &actor.who;
        Ok(Self {
            frame: Frame::organization(who, "invitations"),
            t: who.t,
            times: Times::new(&who.person.time_zone, who.now(), who.t),
            state: invitation.state(who.now()),
            offers: Offers::of(who, &invitation, &roles, &place),
            team: team.map(|team| team.name),
            list: who.path("/invitations"),
            path: who.path(&format!("/invitations/{}", invitation.id)),
            member: invitation.member_id.map(|id| who.path(&format!("/members/{id}"))),
            mails: who
                .may(Permission::EmailsView)
                .then(|| who.path(&format!("/emails/log?q={}", percent(&invitation.email)))),
            refusal: vec![],
            languages: languages(),
            roles,
            invitation,
        })
    }

    /// The same page with the reason why a change was refused.
    pub(super) async fn refused<R>(
        actor: &mut Scoped<R>,
        invitation: &Invitation,
        reason: &str,
    ) -> Result<Self, AppError> {
        let sentence = actor.who.t.invitations_change_refused(reason);
        Self::faulty(actor, invitation, "actions", &sentence).await
    }

    /// The same page with what is wrong with a field.
    pub(super) async fn faulty<R>(
        actor: &mut Scoped<R>,
        invitation: &Invitation,
        field: &'static str,
        sentence: &str,
    ) -> Result<Self, AppError> {
        Ok(Self {
            refusal: vec![(field, sentence.to_owned())],
            ..Self::new(actor, invitation.clone()).await?
        })
    }

    /// How many reminders went out, and when.
    fn reminders(&self) -> String {
        match self.invitation.reminded_at.filter(|_| self.invitation.reminders > 0) {
            Some(at) => self
                .t
                .invitations_reminders_sent(self.invitation.reminders, self.times.near(&at)),
            None => self.t.invitations_reminders_none().to_owned(),
        }
    }

    /// What is wrong with the language.
    fn locale_error(&self) -> Option<&str> {
        let found = self.refusal.iter().find(|(field, _)| *field == "locale");
        found.map(|(_, sentence)| sentence.as_str())
    }

    /// The name of the language in which it was sent.
    fn language(&self) -> &'static str {
        Words::for_locale(&self.invitation.locale).common_language_name()
    }
}
