//! Telling people what becomes of their organization.

use super::Organization;
use crate::database::Tx;
use crate::ids::OrgId;
use crate::mail::{Letter, LetterKind, LifeStage, post};
use crate::seal::SecretKey;
use crate::web::{AppError, Times, Words};
use diesel::sql_types::{Bool, Text, Uuid as SqlUuid};
use diesel::{QueryResult, QueryableByName};
use diesel_async::RunQueryDsl;
use jiff::Timestamp;

/// Whom a letter goes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readers {
    Owners,
    /// Everybody who may change the organization.
    Editors,
}

#[derive(QueryableByName)]
pub(super) struct Reader {
    #[diesel(sql_type = Text)]
    email: String,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    locale: String,
}

/// Off the hot path: asked when something ends.
pub(super) async fn readers(tx: &mut Tx, org: OrgId, readers: Readers) -> QueryResult<Vec<Reader>> {
    diesel::sql_query(
        "SELECT DISTINCT u.email, u.name, u.locale FROM roles r
           JOIN assignments a ON a.organization_id = r.organization_id AND a.role_id = r.id AND a.team_id IS NULL
           JOIN members m ON m.organization_id = a.organization_id AND m.id = a.member_id AND m.status = 'active'
           JOIN users u ON u.id = m.user_id
          WHERE r.organization_id = $1 AND (r.key = 'owner' OR ($2 AND 'organization.edit' = ANY (r.permissions)))
          ORDER BY 1",
    )
    .bind::<SqlUuid, _>(org)
    .bind::<Bool, _>(readers == Readers::Editors)
    .load(tx)
    .await
}

/// Writes to them. `date` is what the letter is about: the end, or until when it is kept.
pub async fn tell(
    tx: &mut Tx,
    key: &SecretKey,
    organization: &Organization,
    to: Readers,
    stage: LifeStage,
    date: Option<Timestamp>,
    now: Timestamp,
) -> Result<(), AppError> {
    let readers = readers(tx, OrgId::proven(organization.id), to).await?;
    post_to(tx, key, organization, readers, stage, date, now).await
}

pub(super) async fn post_to(
    tx: &mut Tx,
    key: &SecretKey,
    organization: &Organization,
    readers: Vec<Reader>,
    stage: LifeStage,
    date: Option<Timestamp>,
    now: Timestamp,
) -> Result<(), AppError> {
    for reader in readers {
        let times = Times::new(&organization.time_zone, now, Words::for_locale(&reader.locale));
        let date = date.map(|at| format!("{} ({})", times.exact(&at), organization.time_zone));
        let letter = Letter {
            to: reader.email,
            name: reader.name,
            locale: reader.locale,
            // A letter about an erased organization is not erased with it.
            organization_id: (stage != LifeStage::Purged).then_some(organization.id),
            invitation: None,
            kind: LetterKind::Life {
                organization: organization.name.clone(),
                stage,
                date: date.unwrap_or_default(),
                path: format!("/o/{}{}", organization.slug, stage.page()),
            },
        };
        post(tx, key, &letter, None, now).await?;
    }
    Ok(())
}
