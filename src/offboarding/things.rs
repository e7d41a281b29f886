//! What somebody made, and how it stands now.

use super::made::{Kind, Made};
use super::receipt::Receipt;
use crate::access::{Permission, Place, Reach, Who};
use crate::database::Tx;
use crate::ids::{InvitationId, JoinLinkId, TeamId};
use crate::invitations::Invitation;
use crate::join_links::JoinLink;
use crate::members::Subject;
use crate::schema::{invitations, join_links};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use std::collections::HashMap;

/// Something that they made, and how it stands now.
pub(super) struct Thing {
    pub name: String,
    pub href: String,
    pub state: String,
    pub tone: &'static str,
    /// Where to POST to make it one's own.
    pub take_over: Option<String>,
}

/// What the reader's right reaches. A team that is gone is beyond a right that is limited to teams.
pub(super) struct Sight<'a> {
    pub reach: &'a Reach,
    pub places: HashMap<TeamId, Place>,
}

impl Sight<'_> {
    pub fn sees(&self, team: TeamId) -> bool {
        match self.places.get(&team) {
            Some(place) => self.reach.includes(place),
            None => *self.reach == Reach::Organization,
        }
    }

    pub fn sees_or_whole(&self, team: Option<TeamId>) -> bool {
        team.map_or(*self.reach == Reach::Organization, |team| self.sees(team))
    }
}

/// How everything stands that was made.
pub(super) async fn things(
    tx: &mut Tx,
    who: &Who,
    sight: &Sight<'_>,
    receipt: &Receipt,
    subject: &Subject,
    made: &[&Made],
) -> QueryResult<Vec<Thing>> {
    let of = |kind| made.iter().filter(move |one| one.kind == kind).map(|one| one.id);
    let sent: Vec<Invitation> = invitations::table
        .filter(invitations::organization_id.eq(who.org()))
        .filter(invitations::id.eq_any(of(Kind::Invitation)))
        .select(Invitation::as_select())
        .load(tx)
        .await?;
    let links: Vec<JoinLink> = join_links::table
        .filter(join_links::organization_id.eq(who.org()))
        .filter(join_links::id.eq_any(of(Kind::JoinLink)))
        .select(JoinLink::as_select())
        .load(tx)
        .await?;
    let sent: HashMap<InvitationId, Invitation> = sent.into_iter().map(|one| (one.id, one)).collect();
    let links: HashMap<JoinLinkId, JoinLink> = links.into_iter().map(|one| (one.id, one)).collect();
    let judge = Judge {
        who,
        subject,
        // They are back, or work for the platform: what they made works by the right they have now.
        works: receipt.lines.staff || receipt.restored_at.is_some(),
    };
    let thing = |one: &&Made| match one.kind {
        Kind::Invitation => judge.invitation(sight, one, sent.get(&InvitationId::from(one.id))),
        Kind::JoinLink => judge.link(one, links.get(&JoinLinkId::from(one.id))),
    };
    Ok(made.iter().map(thing).collect())
}

/// Says how one thing stands.
struct Judge<'a> {
    who: &'a Who,
    subject: &'a Subject,
    works: bool,
}

impl Judge<'_> {
    fn invitation(&self, sight: &Sight<'_>, one: &Made, invitation: Option<&Invitation>) -> Thing {
        let (who, t) = (self.who, self.who.t);
        let path = who.path(&format!("/invitations/{}", one.id));
        let state = invitation.map(|invitation| invitation.state(who.now()));
        let theirs = invitation.is_some_and(|one| one.invited_by == Some(self.subject.member.user_id));
        let open = state.is_some_and(|state| state.is_open());
        let by = invitation.map_or("", |invitation| invitation.invited_by_name.as_str());
        let (words, tone) = match state {
            None => (t.offboarding_gone().to_owned(), "neutral"),
            Some(_) if open && !theirs => (t.offboarding_taken_over(by), "success"),
            Some(_) if open && !self.works => (t.offboarding_stopped().to_owned(), "warning"),
            Some(state) => (state.label(t).to_owned(), state.tone()),
        };
        let place = one
            .team
            .and_then(|team| sight.places.get(&team).cloned())
            .unwrap_or_default();
        let reached = who.may_at(Permission::MembersInvite, &place);
        Thing {
            name: one.name.clone(),
            take_over: (open && theirs && reached && self.subject.member.is_removed())
                .then(|| format!("{path}/resends")),
            href: path,
            state: words,
            tone,
        }
    }

    /// A link cannot be taken over: it would let people in by the rights of somebody who never made it.
    fn link(&self, one: &Made, link: Option<&JoinLink>) -> Thing {
        let t = self.who.t;
        let (state, tone) = match link.map(|link| link.state(self.who.now())) {
            None => (t.offboarding_gone().to_owned(), "neutral"),
            Some(state) if state.is_active() && !self.works => (t.offboarding_stopped().to_owned(), "warning"),
            Some(state) => (state.label(t).to_owned(), state.tone()),
        };
        Thing {
            name: one.name.clone(),
            href: self.who.path(&format!("/join-links/{}", one.id)),
            state,
            tone,
            take_over: None,
        }
    }
}
