//! Letters to those who decide how people sign in.

use crate::database::Tx;
use crate::ids::OrgId;
use crate::mail::{Letter, LetterKind, SignInLetter, post};
use crate::seal::SecretKey;
use crate::web::AppError;
use diesel::QueryableByName;
use diesel::sql_types::{Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;

#[derive(QueryableByName)]
struct Reader {
    #[diesel(sql_type = Text)]
    email: String,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    locale: String,
}

/// Writes to every active member who holds `sign_in.edit` in the whole organization. Off the hot path.
pub async fn tell(
    tx: &mut Tx,
    key: &SecretKey,
    org: OrgId,
    letter: SignInLetter,
    now: Timestamp,
) -> Result<(), AppError> {
    let readers: Vec<Reader> = diesel::sql_query(
        "SELECT DISTINCT u.email, u.name, u.locale FROM roles r
           JOIN assignments a ON a.organization_id = r.organization_id AND a.role_id = r.id AND a.team_id IS NULL
                             AND (a.ends_at IS NULL OR a.ends_at > $2)
           JOIN members m ON m.organization_id = a.organization_id AND m.id = a.member_id AND m.status = 'active'
                         AND (m.ends_at IS NULL OR m.ends_at > $2)
           JOIN users u ON u.id = m.user_id
          WHERE r.organization_id = $1 AND 'sign_in.edit' = ANY (r.permissions) ORDER BY 1",
    )
    .bind::<SqlUuid, _>(org)
    .bind::<Timestamptz, _>(now.to_diesel())
    .load(tx)
    .await?;
    for reader in readers {
        let letter = Letter {
            to: reader.email,
            name: reader.name,
            locale: reader.locale,
            organization_id: Some(org.uuid()),
            invitation: None,
            kind: LetterKind::SignIn(letter.clone()),
        };
        post(tx, key, &letter, None, now).await?;
    }
    Ok(())
}
