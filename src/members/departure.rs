//! `/o/{org}/departure`: a member leaves on their own. They cannot come back on their own, so a page tells
//! what ends before it is done.

use super::{Outcome, Subject};
use crate::access::{Granted, Who};
use crate::audit::Action;
use crate::database::Tx;
use crate::state::App;
use crate::web::{Answer, AppError, Flash, Form, Frame, Reply, Words};
use askama::Template;

#[derive(Template)]
#[template(path = "members/departure.html")]
struct DeparturePage {
    frame: Frame,
    t: Words,
    path: String,
    home: String,
    slug: String,
    organization: String,
    roles: String,
    /// Why the last owner may not go.
    closed: Option<String>,
    errors: Vec<(&'static str, String)>,
}

impl DeparturePage {
    async fn new(tx: &mut Tx, who: &Who) -> Result<Self, AppError> {
        let subject = subject(tx, who).await?;
        let last_owner = subject.is_last_owner(tx, who.org()).await?;
        Ok(Self {
            frame: Frame::organization(who, ""),
            t: who.t,
            path: who.path("/departure"),
            home: who.path(""),
            slug: who.organization.slug.clone(),
            organization: who.organization.name.clone(),
            roles: who.t.list(&subject.role_labels(who.t)),
            closed: last_owner.then(|| who.t.members_last_owner(subject.member.name.as_str())),
            errors: vec![],
        })
    }
}

/// GET `/o/{org}/departure`
pub async fn show(granted: Granted) -> Answer {
    let Granted { mut tx, who } = granted;
    Reply::page(&DeparturePage::new(&mut tx, &who).await?)
}

/// POST `/o/{org}/departure`: `confirmation` is the organization's slug, which the form carries. Everybody
/// may leave but the last owner: the organization would have nobody left to run it.
pub async fn leave(granted: Granted, form: Form, app: App) -> Answer {
    let Granted { mut tx, who } = granted;
    if form.get("confirmation") != who.organization.slug {
        let mut page = DeparturePage::new(&mut tx, &who).await?;
        page.errors
            .push(("leave", who.t.members_leave_unconfirmed().to_owned()));
        return Reply::refused(&page);
    }
    let id = who.member.ok_or(AppError::NotFound)?;
    let subject = Subject::hold(&mut tx, who.org(), id, who.now())
        .await?
        .ok_or(AppError::NotFound)?;
    match subject.leave(&mut tx, &who).await? {
        Outcome::Refused(refusal) => {
            drop(tx);
            Err(AppError::Conflict(
                super::answer::note(&who, &app, &subject, refusal, Action::MemberRemoved).await?,
            ))
        }
        _ => {
            tx.commit().await?;
            Ok(
                Reply::to("/organizations")
                    .with(Flash::success(who.t.members_you_left(who.organization.name.as_str()))),
            )
        }
    }
}

/// The person's own membership; staff who look in have none.
async fn subject(tx: &mut Tx, who: &Who) -> Result<Subject, AppError> {
    let id = who.member.ok_or(AppError::NotFound)?;
    Subject::find(tx, who.org(), id, who.now())
        .await?
        .ok_or(AppError::NotFound)
}
