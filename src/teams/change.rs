//! Making, naming, moving, merging and removing teams. Changes of one organization take turns.

use super::Team;
use super::effects::Effects;
use crate::access::granting::Limit;
use crate::access::{Permission, Place, Who};
use crate::audit::{self, Action, Event};
use crate::chance::Chance;
use crate::database::Tx;
use crate::ids::{InvitationId, TeamId};
use crate::organizations::take_turns;
use crate::schema::{assignments, invitation_roles, invitations, join_link_roles, join_links, team_members, teams};
use crate::web::{AppError, Words};
use diesel::prelude::*;
use diesel::result::{DatabaseErrorKind, Error};
use diesel_async::RunQueryDsl;
use jiff_diesel::ToDiesel;
use serde_json::json;
use uuid::Uuid;

/// A name has at most this many characters.
pub const LONGEST_NAME: usize = 80;
/// A team stands at most this deep.
pub const DEEPEST: usize = 8;

/// What became of a change to a team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    Done(TeamId),
    Unchanged,
    Refused(Refusal),
}

/// Why a change to a team was not made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// A team beside it has that name.
    NameTaken,
    /// It would stand below itself.
    BelowItself,
    /// It, or a team below it, would stand deeper than eight.
    TooDeep,
    /// Teams below it have to go elsewhere first.
    HasTeams,
    /// It would give or take rights that this person may not give or take.
    Limited(Limit),
    /// This person may not arrange teams there.
    NotThere,
}

impl Refusal {
    pub fn sentence(&self, t: Words) -> String {
        match self {
            Self::NameTaken => t.teams_name_taken().to_owned(),
            Self::BelowItself => t.teams_below_itself().to_owned(),
            Self::TooDeep => t.teams_too_deep(DEEPEST),
            Self::HasTeams => t.teams_has_teams().to_owned(),
            Self::Limited(limit) => t.teams_limited(limit.reason(t)),
            Self::NotThere => t.teams_not_there(Permission::TeamsEdit.key()),
        }
    }

    /// The limits of granting forbid it, rather than the tree.
    pub fn is_of_granting(&self) -> bool {
        matches!(self, Self::Limited(_) | Self::NotThere)
    }
}

/// The place of a team, or the organization.
pub fn place_of(team: Option<&Team>) -> Place {
    team.map(Team::place).unwrap_or_default()
}

impl Team {
    /// Makes a team below `parent`, or at the root.
    pub async fn create(tx: &mut Tx, who: &Who, name: &str, parent: Option<&Self>) -> QueryResult<Outcome> {
        if !who.may_at(Permission::TeamsEdit, &place_of(parent)) {
            return Ok(Outcome::Refused(Refusal::NotThere));
        }
        take_turns(tx, who.org()).await?;
        if parent.is_some_and(|parent| parent.depth() >= DEEPEST) {
            return Ok(Outcome::Refused(Refusal::TooDeep));
        }
        let id = TeamId::from(Chance.id());
        let made = diesel::insert_into(teams::table)
            .values((
                teams::organization_id.eq(who.org()),
                teams::id.eq(id),
                teams::parent_id.eq(parent.map(|parent| parent.id)),
                teams::name.eq(name),
                teams::created_at.eq(who.now().to_diesel()),
            ))
            .execute(tx)
            .await;
        if let Some(refused) = refused(made)? {
            return Ok(refused);
        }
        let after = json!({ "name": name, "parent": parent.map(|parent| parent.name.as_str()) });
        let event = Event::new(Action::TeamCreated).change(None, after);
        record(tx, who, id, name, event).await
    }

    /// Gives it another name.
    pub async fn rename(&self, tx: &mut Tx, who: &Who, name: &str) -> QueryResult<Outcome> {
        if self.name == name {
            return Ok(Outcome::Unchanged);
        }
        let named = diesel::update(teams::table.find((who.org(), self.id)))
            .set(teams::name.eq(name))
            .execute(tx)
            .await;
        if let Some(refused) = refused(named)? {
            return Ok(refused);
        }
        let event = Event::new(Action::TeamEdited).change(json!({ "name": self.name }), json!({ "name": name }));
        record(tx, who, self.id, name, event).await
    }

    /// Whether this person may take it from where it stands and put it below `parent`.
    fn may_go(&self, who: &Who, parent: Option<&Self>) -> Result<(), Refusal> {
        // Both at the place it leaves and at the one it comes to.
        let old = self.place().above();
        if ![old, place_of(parent)]
            .iter()
            .all(|place| who.may_at(Permission::TeamsEdit, place))
        {
            return Err(Refusal::NotThere);
        }
        match parent {
            Some(parent) if parent.is_within(self.id) => Err(Refusal::BelowItself),
            _ => Ok(()),
        }
    }

    /// Puts it, with everything below it, under another team or at the root.
    pub async fn move_below(&self, tx: &mut Tx, who: &Who, parent: Option<&Self>) -> QueryResult<Outcome> {
        take_turns(tx, who.org()).await?;
        if self.parent_id == parent.map(|parent| parent.id) {
            return Ok(Outcome::Unchanged);
        }
        if let Err(refusal) = self.may_go(who, parent) {
            return Ok(Outcome::Refused(refusal));
        }
        let effects = Effects::of(tx, who, self, parent, false).await?;
        if let Err(limit) = effects.within_limits(who, self) {
            return Ok(Outcome::Refused(Refusal::Limited(limit)));
        }
        let event = Event::new(Action::TeamMoved).change(
            json!({ "parent": self.parent_name(tx, who).await?, "rights_over_its_people": in_words(&effects.lose) }),
            json!({ "parent": parent.map(|p| p.name.clone()), "rights_over_its_people": in_words(&effects.gain) }),
        );
        // Written before it goes, and so in the log of those above its old place.
        let old = record(tx, who, self.id, &self.name, event.clone()).await?;
        let moved = diesel::update(teams::table.find((who.org(), self.id)))
            .set(teams::parent_id.eq(parent.map(|parent| parent.id)))
            .execute(tx)
            .await;
        Ok(refused(moved)?.unwrap_or(old))
    }

    /// Its people, and the teams below it, come into another team; then it is gone. Roles limited to it end:
    /// they were given for fewer people.
    pub async fn merge_into(&self, tx: &mut Tx, who: &Who, other: &Self) -> Result<Outcome, AppError> {
        take_turns(tx, who.org()).await?;
        if let Err(refusal) = self.may_go(who, Some(other)) {
            return Ok(Outcome::Refused(refusal));
        }
        let effects = Effects::of(tx, who, self, Some(other), true).await?;
        if let Err(limit) = effects.within_limits(who, self) {
            return Ok(Outcome::Refused(Refusal::Limited(limit)));
        }
        let event = Event::new(Action::TeamMerged).change(
            json!({ "name": self.name, "rights_over_its_people": in_words(&effects.lose) }),
            json!({ "name": other.name, "rights_over_its_people": in_words(&effects.gain) }),
        );
        record(tx, who, self.id, &self.name, event).await?;
        let children = teams::table
            .filter(teams::organization_id.eq(who.org()))
            .filter(teams::parent_id.eq(self.id));
        let moved = diesel::update(children)
            .set(teams::parent_id.eq(other.id))
            .execute(tx)
            .await;
        if let Some(refused) = refused(moved)? {
            return Ok(refused);
        }
        let people: Vec<crate::ids::MemberId> = team_members::table
            .filter(team_members::organization_id.eq(who.org()))
            .filter(team_members::team_id.eq(self.id))
            .select(team_members::member_id)
            .load(tx)
            .await?;
        let rows: Vec<_> = people
            .into_iter()
            .map(|member| {
                (
                    team_members::organization_id.eq(who.org()),
                    team_members::team_id.eq(other.id),
                    team_members::member_id.eq(member),
                    team_members::created_at.eq(who.now().to_diesel()),
                    team_members::created_by.eq(&who.person.name),
                )
            })
            .collect();
        for some in rows.chunks(5_000) {
            diesel::insert_into(team_members::table)
                .values(some)
                .on_conflict_do_nothing()
                .execute(tx)
                .await?;
        }
        // Open invitations into it lead into the other; whoever sent them is asked again when they are used.
        let invited = invitations::table
            .filter(invitations::organization_id.eq(who.org()))
            .filter(invitations::team_id.eq(self.id));
        diesel::update(invited)
            .set(invitations::team_id.eq(other.id))
            .execute(tx)
            .await?;
        let linked = join_links::table
            .filter(join_links::organization_id.eq(who.org()))
            .filter(join_links::team_id.eq(self.id));
        diesel::update(linked)
            .set(join_links::team_id.eq(other.id))
            .execute(tx)
            .await?;
        self.delete(tx, who).await?;
        Ok(Outcome::Done(other.id))
    }

    /// Removes it. Its people stay in the organization; roles limited to it end; open invitations into it are
    /// revoked.
    pub async fn remove(&self, tx: &mut Tx, who: &Who) -> Result<Outcome, AppError> {
        take_turns(tx, who.org()).await?;
        let old = self.place().above();
        if !who.may_at(Permission::TeamsEdit, &old) {
            return Ok(Outcome::Refused(Refusal::NotThere));
        }
        let below = teams::table
            .filter(teams::organization_id.eq(who.org()))
            .filter(teams::parent_id.eq(self.id));
        if diesel::select(diesel::dsl::exists(below)).get_result(tx).await? {
            return Ok(Outcome::Refused(Refusal::HasTeams));
        }
        let effects = Effects::of(tx, who, self, None, true).await?;
        if let Err(limit) = effects.within_limits(who, self) {
            return Ok(Outcome::Refused(Refusal::Limited(limit)));
        }
        let event = Event::new(Action::TeamRemoved).change(
            json!({ "name": self.name, "rights_over_its_people": in_words(&effects.lose) }),
            None,
        );
        record(tx, who, self.id, &self.name, event).await?;
        let revoked: Vec<(InvitationId, String)> = diesel::update(invitations::table)
            .filter(invitations::organization_id.eq(who.org()))
            .filter(invitations::team_id.eq(self.id))
            .filter(invitations::accepted_at.is_null())
            .filter(invitations::declined_at.is_null())
            .filter(invitations::revoked_at.is_null())
            .set(invitations::revoked_at.eq(who.now().to_diesel()))
            .returning((invitations::id, invitations::email))
            .get_results(tx)
            .await?;
        let events = revoked.into_iter().map(|(id, email)| {
            Event::new(Action::InvitationRevoked)
                .on("invitation", id.uuid(), email)
                .reason(Words::english().teams_note_removed())
        });
        let events: Vec<Event> = events.collect();
        if !events.is_empty() {
            audit::record_all(tx, Some(who.org()), &who.author(), events).await?;
        }
        // Without their team they would lead to the whole organization, if somebody restored them: so they
        // give nothing any more.
        let into = || {
            invitations::table
                .filter(invitations::organization_id.eq(who.org()))
                .filter(invitations::team_id.eq(self.id))
        };
        let given = invitation_roles::table
            .filter(invitation_roles::organization_id.eq(who.org()))
            .filter(invitation_roles::invitation_id.eq_any(into().select(invitations::id)));
        diesel::delete(given).execute(tx).await?;
        diesel::update(into())
            .set(invitations::team_id.eq(None::<TeamId>))
            .execute(tx)
            .await?;
        self.end_links(tx, who).await?;
        self.delete(tx, who).await?;
        Ok(Outcome::Done(self.id))
    }

    /// Join links into it are revoked, and give nothing any more.
    async fn end_links(&self, tx: &mut Tx, who: &Who) -> QueryResult<()> {
        let into = || {
            join_links::table
                .filter(join_links::organization_id.eq(who.org()))
                .filter(join_links::team_id.eq(self.id))
        };
        let given = join_link_roles::table
            .filter(join_link_roles::organization_id.eq(who.org()))
            .filter(join_link_roles::link_id.eq_any(into().select(join_links::id)));
        diesel::delete(given).execute(tx).await?;
        let revoked: Vec<(Uuid, String)> = diesel::update(into().filter(join_links::revoked_at.is_null()))
            .set(join_links::revoked_at.eq(who.now().to_diesel()))
            .returning((join_links::id, join_links::name))
            .get_results(tx)
            .await?;
        for (id, name) in revoked {
            let event = Event::new(Action::JoinLinkRevoked)
                .on("join_link", id, name)
                .reason(Words::english().teams_note_removed());
            audit::record(tx, Some(who.org()), &who.author(), event).await?;
        }
        diesel::update(into())
            .set(join_links::team_id.eq(None::<TeamId>))
            .execute(tx)
            .await
            .map(|_| ())
    }

    async fn delete(&self, tx: &mut Tx, who: &Who) -> QueryResult<()> {
        let limited = assignments::table
            .filter(assignments::organization_id.eq(who.org()))
            .filter(assignments::team_id.eq(self.id));
        diesel::delete(limited).execute(tx).await?;
        let people = team_members::table
            .filter(team_members::organization_id.eq(who.org()))
            .filter(team_members::team_id.eq(self.id));
        diesel::delete(people).execute(tx).await?;
        diesel::delete(teams::table.find((who.org(), self.id)))
            .execute(tx)
            .await
            .map(|_| ())
    }

    async fn parent_name(&self, tx: &mut Tx, who: &Who) -> QueryResult<Option<String>> {
        match self.parent_id {
            Some(parent) => Ok(Self::find(tx, who.org(), parent).await?.map(|team| team.name)),
            None => Ok(None),
        }
    }
}

/// "Uma: User manager (Sales)".
fn in_words(rights: &[super::effects::Right]) -> Vec<String> {
    rights
        .iter()
        .map(|right| format!("{}: {} ({})", right.name, right.role.stored(), right.team))
        .collect()
}

async fn record(tx: &mut Tx, who: &Who, id: TeamId, name: &str, event: Event) -> QueryResult<Outcome> {
    audit::record(tx, Some(who.org()), &who.author(), event.on("team", id.uuid(), name)).await?;
    Ok(Outcome::Done(id))
}

/// The database's own guards, as the answers they stand for.
fn refused(done: QueryResult<usize>) -> QueryResult<Option<Outcome>> {
    let refusal = match &done {
        Err(Error::DatabaseError(DatabaseErrorKind::UniqueViolation, _)) => Refusal::NameTaken,
        Err(Error::DatabaseError(DatabaseErrorKind::CheckViolation, about)) => match about.constraint_name() {
            Some("team_ring") => Refusal::BelowItself,
            Some("team_depth") => Refusal::TooDeep,
            _ => return done.map(|_| None),
        },
        _ => return done.map(|_| None),
    };
    Ok(Some(Outcome::Refused(refusal)))
}
