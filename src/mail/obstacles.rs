//! What stands in a mail's way: asked before every try, and when somebody wants to try it again.

use super::letter::Secret;
use super::reason::Reason;
use super::{Letter, usefulness};
use crate::database::Tx;
use crate::emails::{Rules, rules};
use crate::ids::OrgId;
use diesel::QueryResult;
use jiff::Timestamp;

/// Why the mail is not to go out, else what is set for it: whether it is still of use, switched on, and wanted by its
/// reader. A trial is sent to whoever asked for it, whatever is set. The transaction is inside the letter's organization.
pub(super) async fn ask(
    tx: &mut Tx,
    letter: &Letter,
    secret: Option<&Secret>,
    written: Timestamp,
    now: Timestamp,
) -> QueryResult<Result<Rules, Reason>> {
    if let Some(reason) = usefulness::over(tx, letter, secret, written, now).await? {
        return Ok(Err(reason));
    }
    if letter.needs_secret() && secret.is_none() {
        return Ok(Err(Reason::LinkOver));
    }
    if letter.is_trial() {
        return Ok(Ok(Rules::default()));
    }
    let org = letter.organization_id.map(OrgId::proven);
    let rules = rules(tx, org, letter.kind(), &letter.to).await?;
    Ok(match rules {
        Rules { is_on: false, .. } => Err(Reason::SwitchedOff),
        Rules { is_refused: true, .. } => Err(Reason::Unwanted),
        rules => Ok(rules),
    })
}
