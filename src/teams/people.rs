//! POST `/o/{org}/teams/{id}/members`: puts a member into a team by their address.

use super::show::{Address, TeamPage, path_of, seen};
use crate::access::{EditMembers, Permission, Scoped};
use crate::ids::MemberId;
use crate::members::Subject;
use crate::schema::members;
use crate::state::App;
use crate::web::names::EmailAddress;
use crate::web::{Answer, AppError, Flash, Form, FormState, Reply};
use actix_web::http::StatusCode;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

/// `email` of somebody who is a member already, and within this person's reach.
pub async fn add(actor: Scoped<EditMembers>, path: Address, form: Form, app: App) -> Answer {
    let Scoped { mut tx, who, .. } = actor;
    let team = seen(&mut tx, &who, &path).await?;
    if !who.may_at(Permission::MembersEdit, &team.place()) {
        drop(tx);
        return Err(AppError::forbidden(&app.pool, &who, Permission::MembersEdit).await);
    }
    let mut state = FormState::filled(&form);
    let found: Option<MemberId> = match EmailAddress::parse(form.get("email")) {
        Some(email) => members::table
            .filter(members::organization_id.eq(who.org()))
            .filter(members::email.eq(email.as_str()))
            .filter(members::status.ne("removed"))
            .select(members::id)
            .first(&mut tx)
            .await
            .optional()?,
        None => None,
    };
    let subject = match found {
        Some(id) => Subject::hold(&mut tx, who.org(), id, who.now()).await?,
        None => None,
    };
    let Some(subject) = subject.filter(|subject| subject.is_reached_by(&who, Permission::MembersEdit)) else {
        state.fault("email", who.t.teams_nobody());
        return Reply::refused(&TeamPage::new(&mut tx, &who, team, state).await?);
    };
    match subject.enter(&mut tx, &who, &team).await? {
        Err(refusal) => {
            state.fault("email", refusal.sentence(who.t, &subject.member.name));
            let page = TeamPage::new(&mut tx, &who, team, state).await?;
            Reply::html(StatusCode::FORBIDDEN, &page)
        }
        Ok(()) => {
            tx.commit().await?;
            let flash = Flash::success(who.t.teams_added(subject.member.name.as_str(), team.name.as_str()));
            Ok(Reply::to(path_of(&who, team.id)).with(flash))
        }
    }
}
