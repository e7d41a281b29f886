//! Ending the invitation of somebody who came in another way: by single sign-on, a join link, a request.

use super::invitation::undecided;
use crate::audit::{self, Action, Author, Event};
use crate::database::Tx;
use crate::ids::{InvitationId, OrgId};
use crate::mail;
use crate::schema::invitations;
use crate::web::Words;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;

/// Takes back the open invitation of an address whose owner has just become a member: its link stops working, nobody
/// is reminded of it, and it holds no seat any more.
pub(crate) async fn close_invitations_of(tx: &mut Tx, org: OrgId, email: &str, now: Timestamp) -> QueryResult<()> {
    let closed: Vec<InvitationId> = diesel::update(invitations::table)
        .filter(invitations::organization_id.eq(org))
        .filter(invitations::email.eq(email))
        .filter(undecided())
        .filter(invitations::expires_at.gt(now.to_diesel()))
        .set(invitations::revoked_at.eq(now.to_diesel()))
        .returning(invitations::id)
        .get_results(tx)
        .await?;
    for id in closed {
        mail::cancel_mails_of(tx, id.uuid()).await?;
        let event = Event::new(Action::InvitationRevoked)
            .on("invitation", id.uuid(), email)
            .reason(Words::english().invitations_came_otherwise());
        audit::record(tx, Some(org), &Author::system("Tenantry", now), event).await?;
    }
    Ok(())
}

/// Whether an open invitation holds a seat for this address.
pub(crate) async fn is_invited(tx: &mut Tx, org: OrgId, email: &str, now: Timestamp) -> QueryResult<bool> {
    let open = invitations::table
        .filter(invitations::organization_id.eq(org))
        .filter(invitations::email.eq(email))
        .filter(undecided())
        .filter(invitations::expires_at.gt(now.to_diesel()));
    diesel::select(diesel::dsl::exists(open)).get_result(tx).await
}
