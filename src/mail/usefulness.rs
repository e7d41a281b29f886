//! Whether a mail is still of use: an invitation that was answered, or a link that opens nothing any more, is not mailed.

use super::letter::Secret;
use super::reason::Reason;
use super::{JoinLetter, Letter, LetterKind};
use crate::database::Tx;
use crate::invitations::leads_here;
use crate::schema::{invitations, join_confirmations, password_resets, setup_links, sign_ups, staff_invitations};
use crate::tokens::Token;
use diesel::dsl::exists;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;
use uuid::Uuid;

/// A consent is asked for and given in one sitting.
const CONSENT: SignedDuration = SignedDuration::from_mins(30);

impl Letter {
    /// Whether it is worth nothing without the link that was sealed with it.
    pub(super) fn needs_secret(&self) -> bool {
        self.kind().needs_link() && self.open_path().is_none()
    }
}

/// Why the mail is of no use any more; `None`: it is. The transaction is inside the letter's organization.
pub(super) async fn over(
    tx: &mut Tx,
    letter: &Letter,
    secret: Option<&Secret>,
    written: Timestamp,
    now: Timestamp,
) -> QueryResult<Option<Reason>> {
    let token = secret.and_then(Secret::token).map(|token| token.hash().to_vec());
    if let (Some(org), Some(invitation)) = (letter.organization_id, letter.invitation) {
        let open = invitation_is_open(tx, org, invitation, token.as_deref(), now).await?;
        return Ok((!open).then_some(Reason::InvitationOver));
    }
    let works = match (&letter.kind, token) {
        (LetterKind::SsoConsent { .. }, _) => now < written + CONSENT,
        (kind, Some(token)) => link_works(tx, kind, token, now).await?,
        (_, None) => true,
    };
    Ok((!works).then_some(Reason::LinkOver))
}

impl Secret {
    /// The token at the end of the path.
    fn token(&self) -> Option<Token> {
        self.path.rsplit(['/', '=']).next().and_then(Token::parse)
    }
}

/// Whether nobody answered it or took it back, it has not ended, and this link still leads to it.
async fn invitation_is_open(
    tx: &mut Tx,
    org: Uuid,
    invitation: Uuid,
    token: Option<&[u8]>,
    now: Timestamp,
) -> QueryResult<bool> {
    let mut open = invitations::table
        .find((org, invitation))
        .filter(invitations::accepted_at.is_null())
        .filter(invitations::declined_at.is_null())
        .filter(invitations::revoked_at.is_null())
        .filter(invitations::expires_at.gt(now.to_diesel()))
        .select(invitations::id)
        .into_boxed();
    if let Some(token) = token {
        open = open.filter(leads_here(token));
    }
    Ok(open.first::<Uuid>(tx).await.optional()?.is_some())
}

/// Asks the table in which a link of that kind stands.
async fn link_works(tx: &mut Tx, kind: &LetterKind, token: Vec<u8>, now: Timestamp) -> QueryResult<bool> {
    macro_rules! works {
        ($table:ident without $($end:ident)*) => {
            diesel::select(exists(
                $table::table
                    .filter($table::token_hash.eq(token))
                    .filter($table::expires_at.gt(now.to_diesel()))
                    $(.filter($table::$end.is_null()))*,
            ))
            .get_result(tx)
            .await
        };
    }
    match kind {
        LetterKind::PasswordReset { .. } => works!(password_resets without used_at),
        LetterKind::SignUp { .. } => works!(sign_ups without used_at),
        LetterKind::StaffInvitation { .. } => works!(staff_invitations without used_at revoked_at),
        LetterKind::SetupLink { .. } => works!(setup_links without finished_at revoked_at),
        LetterKind::Joining(JoinLetter::Confirm { .. }) => works!(join_confirmations without used_at),
        _ => Ok(true),
    }
}
