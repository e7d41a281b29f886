//! How one member signs in: POST `/o/{org}/members/{id}/sign-in-methods`, and the card on their page.

use super::actions::{Address, hold};
use super::answer::answer;
use super::page::MemberPage;
use super::{Outcome, Refusal, Subject, with_help};
use crate::access::{Actor, EditSignIn, Permission, Who};
use crate::audit::{Action, Event};
use crate::database::Tx;
use crate::schema::members;
use crate::sign_in::methods::{Closing, Switch, came_through, switch_of};
use crate::state::App;
use crate::web::{Answer, AppError, Flash, Form, Reply};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use serde_json::json;

/// POST `…/sign-in-methods`: `password`, one of `inherit`, `on`, `off`. Needs `members.edit` as well.
pub async fn set(actor: Actor<EditSignIn>, path: Address, form: Form, app: App) -> Answer {
    let Actor { mut tx, who, .. } = actor;
    let subject = hold(&mut tx, &who, &app, &path, Permission::MembersEdit).await?;
    let Some(switch) = Switch::parse(form.get("password")) else {
        let page = MemberPage::new(&mut tx, &who, subject).await?;
        return Reply::refused(&page.with_error("sign_in", who.t.methods_fault_switch()));
    };
    let outcome = subject.set_password_sign_in(&mut tx, &who, switch).await?;
    let finish = async |_: &mut Tx, subject: &Subject| {
        let name = subject.member.name.as_str();
        Ok(Flash::success(
            who.t.methods_member_saved(name, switch.of_member(who.t).0),
        ))
    };
    answer(tx, &who, &app, subject, outcome, Action::MemberSignInChanged, finish).await
}

impl Subject {
    /// Changes the switch, but never takes an owner's last way in.
    async fn set_password_sign_in(&self, tx: &mut Tx, who: &Who, switch: Switch) -> Result<Outcome, AppError> {
        if let Err(refusal) = self.may_be_edited(who) {
            return Ok(Outcome::Refused(refusal));
        }
        let (org, id) = (who.org(), self.member.id);
        let before = switch_of(tx, org, id).await?;
        if before == switch {
            return Ok(Outcome::Unchanged);
        }
        let closes = switch == Switch::Off
            || before == Switch::On && switch == Switch::Inherit && Closing::of(tx, org).await?.is_closed();
        let owns = self.assignments.iter().any(|one| one.role.is_owner());
        if closes && owns && !came_through(tx, org, id).await? {
            return Ok(Outcome::Refused(Refusal::LastWayIn));
        }
        diesel::update(members::table.find((org, id)))
            .set(members::password_sign_in.eq(switch.key()))
            .execute(tx)
            .await?;
        let event = Event::new(Action::MemberSignInChanged)
            .change(json!({ "password": before.key() }), json!({ "password": switch.key() }));
        Ok(self.record(tx, who, event).await?)
    }
}

/// The card on the member's page.
pub(super) struct SignInCard {
    pub now: Switch,
    pub locked: Option<String>,
    /// A password opens the organization for nobody but exceptions.
    pub closed: bool,
}

impl SignInCard {
    pub async fn of(tx: &mut Tx, who: &Who, subject: &Subject) -> Result<Self, AppError> {
        let missing = [Permission::SignInEdit, Permission::MembersEdit]
            .into_iter()
            .find(|right| !who.may(*right));
        let locked = match (missing, subject.may_be_edited(who)) {
            (Some(right), _) => {
                let missing = [right].into_iter().collect();
                Some(with_help(tx, who, who.t.members_lacks(right.key()), missing, "").await?)
            }
            (None, Err(refusal)) => Some(refusal.sentence(who.t, &subject.member.name)),
            (None, Ok(())) => None,
        };
        Ok(Self {
            now: switch_of(tx, who.org(), subject.member.id).await?,
            locked,
            closed: Closing::of(tx, who.org()).await?.is_closed(),
        })
    }
}
