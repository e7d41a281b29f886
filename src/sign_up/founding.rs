//! A person founds an organization of their own.

use super::SignUpMode;
use crate::access::Person;
use crate::audit::Author;
use crate::database::Tx;
use crate::organizations::{NewOrganization, Organization, free_slug};
use crate::web::{Flash, Reply, Words};
use diesel::QueryResult;

/// The zone of a new organization, until its owner sets another.
pub const TIME_ZONE: &str = "UTC";

/// An organization that has just begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Founded {
    pub slug: String,
    /// Staff have to approve it first.
    pub pending: bool,
}

/// Creates the organization with this person as its owner. `None` when every slug that was tried was taken by
/// others at the same moment.
pub async fn found(
    tx: &mut Tx,
    owner: &Person,
    name: &str,
    mode: SignUpMode,
    author: &Author,
) -> QueryResult<Option<Founded>> {
    let pending = mode == SignUpMode::Approval;
    for _ in 0..5 {
        let slug = free_slug(tx, name).await?;
        let new = NewOrganization::signed_up(name, slug.clone(), pending, &owner.locale, TIME_ZONE);
        if Organization::create_owned(tx, &new, owner, author).await?.is_some() {
            return Ok(Some(Founded { slug, pending }));
        }
    }
    Ok(None)
}

impl Founded {
    /// Where its owner goes now, and what they are told.
    pub fn welcome(&self, t: Words, name: &str) -> Reply {
        match self.pending {
            true => Reply::to("/organizations").with(Flash::info(t.sign_up_pending(name))),
            false => Reply::to(format!("/o/{}", self.slug)).with(Flash::success(t.sign_up_done(name))),
        }
    }
}
