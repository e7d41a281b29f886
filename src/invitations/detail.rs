//! One invitation: who invited whom to what, how far it came, and what one may do.

use super::changes::{Offers, find};
use super::{Invitation, State};
use crate::access::{Scoped, ViewMembers};
use crate::roles::Role;
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
    /// Why a change was refused just now.
    refusal: Vec<(&'static str, String)>,
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
            refusal: vec![],
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
        let page = Self::new(actor, invitation.clone()).await?;
        let sentence = page.t.invitations_change_refused(reason);
        Ok(Self {
            refusal: vec![("actions", sentence)],
            ..page
        })
    }
}
