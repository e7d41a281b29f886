//! Where a member belongs, and for how long: POST `/o/{org}/members/{id}/teams` and `…/membership`.

use super::actions::{Address, hold};
use super::answer::answer;
use super::assignments::end;
use super::change::last_owner;
use super::member::enter_team;
use super::page::MemberPage;
use super::{Outcome, Refusal, Subject};
use crate::access::granting::Limit;
use crate::access::{EditMembers, Permission, Scoped, Who};
use crate::audit::{Action, Event};
use crate::database::Tx;
use crate::ids::TeamId;
use crate::schema::{members, team_members};
use crate::state::App;
use crate::teams::Team;
use crate::web::{Answer, AppError, Flash, Form, Reply};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use serde_json::json;

/// POST `…/teams`: `team` repeatable: the teams within reach that the member is to be in. Those beyond reach
/// stay as they are.
pub async fn set_teams(actor: Scoped<EditMembers>, path: Address, form: Form, app: App) -> Answer {
    let Scoped { mut tx, who, reach, .. } = actor;
    let subject = hold(&mut tx, &who, &app, &path, Permission::MembersEdit).await?;
    let near = Team::within(&mut tx, who.org(), &reach).await?;
    let wanted: Vec<String> = form.all("team").into_iter().filter(|raw| !raw.is_empty()).collect();
    if wanted
        .iter()
        .any(|raw| !near.iter().any(|team| team.id.to_string() == **raw))
    {
        let page = MemberPage::new(&mut tx, &who, subject).await?;
        return Reply::refused(&page.with_error("teams", who.t.members_unknown_team()));
    }
    let wanted = |team: &&Team| wanted.contains(&team.id.to_string());
    let is_in = |team: &Team| subject.teams.iter().any(|other| other.id == team.id);
    let entered: Vec<&Team> = near.iter().filter(wanted).filter(|team| !is_in(team)).collect();
    let left: Vec<&Team> = near.iter().filter(|team| !wanted(team) && is_in(team)).collect();
    let outcome = subject.change_teams(&mut tx, &who, &entered, &left).await?;
    let finish = async |_: &mut Tx, subject: &Subject| {
        Ok(Flash::success(who.t.members_teams_saved(subject.member.name.as_str())))
    };
    answer(tx, &who, &app, subject, outcome, Action::MemberTeamsChanged, finish).await
}

/// POST `…/membership`: `ends_at`, or nothing for no end.
pub async fn set_end(actor: Scoped<EditMembers>, path: Address, form: Form, app: App) -> Answer {
    let Scoped { mut tx, who, .. } = actor;
    let subject = hold(&mut tx, &who, &app, &path, Permission::MembersEdit).await?;
    let ends = match end(&who, form.get("ends_at")) {
        Ok(ends) => ends,
        Err(sentence) => {
            let page = MemberPage::new(&mut tx, &who, subject).await?;
            return Reply::refused(&page.with_error("ends_at", sentence));
        }
    };
    let outcome = subject.change_end(&mut tx, &who, ends).await?;
    let finish = async |_: &mut Tx, subject: &Subject| {
        let name = subject.member.name.as_str();
        Ok(Flash::success(match ends {
            Some(_) => who.t.members_end_saved(name),
            None => who.t.members_no_end_saved(name),
        }))
    };
    answer(tx, &who, &app, subject, outcome, Action::MemberEndChanged, finish).await
}

impl Subject {
    async fn change_teams(
        &self,
        tx: &mut Tx,
        who: &Who,
        entered: &[&Team],
        left: &[&Team],
    ) -> Result<Outcome, AppError> {
        if let Err(refusal) = self.may_be_edited(who) {
            return Ok(Outcome::Refused(refusal));
        }
        if entered.is_empty() && left.is_empty() {
            return Ok(Outcome::Unchanged);
        }
        for team in entered {
            enter_team(tx, who.org(), self.member.id, team.id, &who.author()).await?;
        }
        let names = |teams: &[&Team]| -> Vec<String> { teams.iter().map(|team| team.name.clone()).collect() };
        let before: Vec<&Team> = self.teams.iter().collect();
        let stayed = self
            .teams
            .iter()
            .filter(|team| !left.iter().any(|other| other.id == team.id));
        let after: Vec<&Team> = stayed.chain(entered.iter().copied()).collect();
        // Written between coming and going, so that it stands in the log of the old teams and of the new.
        let event = Event::new(Action::MemberTeamsChanged)
            .change(json!({ "teams": names(&before) }), json!({ "teams": names(&after) }));
        let outcome = self.record(tx, who, event).await?;
        let ids: Vec<TeamId> = left.iter().map(|team| team.id).collect();
        let gone = team_members::table
            .filter(team_members::organization_id.eq(who.org()))
            .filter(team_members::member_id.eq(self.member.id))
            .filter(team_members::team_id.eq_any(ids));
        diesel::delete(gone).execute(tx).await?;
        Ok(outcome)
    }

    /// Puts the member into a team, besides those they are in.
    pub async fn enter(&self, tx: &mut Tx, who: &Who, team: &Team) -> Result<Result<(), Refusal>, AppError> {
        let is_in = self.teams.iter().any(|other| other.id == team.id);
        let entered: &[&Team] = if is_in { &[] } else { &[team] };
        Ok(match self.change_teams(tx, who, entered, &[]).await? {
            Outcome::Refused(refusal) => Err(refusal),
            _ => Ok(()),
        })
    }

    /// May this person give what the member holds until this end of the membership? What gets shorter, and what
    /// allows nothing, is no gift.
    fn may_stay_until(&self, who: &Who, ends: Option<Timestamp>) -> Result<(), Limit> {
        let longer = match (self.member.ends_at, ends) {
            (None, _) => false,
            (Some(_), None) => true,
            (Some(old), Some(new)) => new > old,
        };
        let given = self
            .assignments
            .iter()
            .filter(|one| longer && !one.role.permissions().is_empty());
        given
            .map(|one| (one, [one.ends_at, ends].into_iter().flatten().min()))
            .try_for_each(|(one, until)| one.role.may_be_granted_at(who, &one.place, until))
    }

    async fn change_end(&self, tx: &mut Tx, who: &Who, ends: Option<Timestamp>) -> Result<Outcome, AppError> {
        if let Err(refusal) = self.may_be_stopped(who, Permission::MembersEdit) {
            return Ok(Outcome::Refused(refusal));
        }
        if self.member.ends_at == ends {
            return Ok(Outcome::Unchanged);
        }
        // To stay longer is to hold every role longer: that is given, within the limits.
        if let Err(limit) = self.may_stay_until(who, ends) {
            return Ok(Outcome::Refused(Refusal::RoleLimited(limit)));
        }
        if ends.is_some() && self.is_last_owner(tx, who.org()).await? {
            return Ok(Outcome::Refused(Refusal::LastOwner));
        }
        let change = diesel::update(members::table.find((who.org(), self.member.id))).set((
            members::ends_at.eq(ends.map(|end| end.to_diesel())),
            members::end_told_at.eq(None::<jiff_diesel::Timestamp>),
        ));
        if let Some(refused) = last_owner(change.execute(tx).await)? {
            return Ok(refused);
        }
        let word = |end: Option<Timestamp>| end.map(|end| end.to_string());
        let event = Event::new(Action::MemberEndChanged).change(
            json!({ "ends_at": word(self.member.ends_at) }),
            json!({ "ends_at": word(ends) }),
        );
        Ok(self.record(tx, who, event).await?)
    }
}
