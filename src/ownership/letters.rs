//! Letters about offers.

use crate::access::Who;
use crate::database::Tx;
use crate::ids::MemberId;
use crate::mail::{Letter, LetterKind, OwnershipStage, post};
use crate::schema::{members, users};
use crate::seal::SecretKey;
use crate::web::AppError;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

/// Writes to one member. The other person is whoever acts.
pub(super) async fn write(
    tx: &mut Tx,
    key: &SecretKey,
    who: &Who,
    to: MemberId,
    stage: OwnershipStage,
    path: String,
) -> Result<(), AppError> {
    let (email, name, locale) = members::table
        .inner_join(users::table)
        .filter(members::organization_id.eq(who.org()))
        .filter(members::id.eq(to))
        .select((users::email, users::name, users::locale))
        .first::<(String, String, String)>(tx)
        .await?;
    let letter = Letter {
        to: email,
        name,
        locale,
        organization_id: Some(who.org().uuid()),
        invitation: None,
        kind: LetterKind::Ownership {
            organization: who.organization.name.clone(),
            stage,
            person: who.person.name.clone(),
            path,
        },
    };
    post(tx, key, &letter, None, who.now()).await
}
