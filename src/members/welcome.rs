//! The letter to somebody who has just become a member by themselves: once for each membership, since it stands in the
//! transaction that makes it.

use super::Joining;
use crate::database::Tx;
use crate::invitations::role_labels;
use crate::mail::{self, Letter, LetterKind};
use crate::schema::organizations;
use crate::web::{AppError, Words};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;

/// Welcomes whoever [`Member::join`](super::Member::join) has just let in.
pub async fn welcome(tx: &mut Tx, joining: &Joining<'_>, now: Timestamp) -> Result<(), AppError> {
    let slug: String = organizations::table
        .find(joining.org)
        .select(organizations::slug)
        .first(tx)
        .await?;
    let words = Words::for_locale(&joining.person.locale);
    let letter = Letter {
        to: joining.person.email.clone(),
        name: joining.person.name.clone(),
        locale: joining.person.locale.clone(),
        organization_id: Some(joining.org.uuid()),
        invitation: None,
        kind: LetterKind::Welcome {
            organization: joining.organization_name.to_owned(),
            inviter: joining.invited_by.to_owned(),
            roles: role_labels(joining.roles, words),
            path: format!("/o/{slug}"),
        },
    };
    mail::post_open(tx, &letter, now).await
}
