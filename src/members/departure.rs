//! POST `/o/{org}/departure`: a member leaves on their own.

use super::{Outcome, Subject};
use crate::access::Granted;
use crate::audit::Action;
use crate::state::App;
use crate::web::{Answer, AppError, Flash, Reply};

/// Everybody may leave, but the last owner: the organization would have nobody left to run it.
pub async fn leave(granted: Granted, app: App) -> Answer {
    let Granted { mut tx, who } = granted;
    let Some(member) = who.member else { return Err(AppError::NotFound) };
    let subject = Subject::hold(&mut tx, who.org(), member).await?.ok_or(AppError::NotFound)?;
    match subject.leave(&mut tx, &who).await? {
        Outcome::Refused(refusal) => {
            drop(tx);
            Err(AppError::Conflict(super::actions::note(&who, &app, &subject, refusal, Action::MemberRemoved).await?))
        }
        _ => {
            tx.commit().await?;
            Ok(Reply::to("/organizations").with(Flash::success(who.t.members_you_left(who.organization.name.as_str()))))
        }
    }
}
