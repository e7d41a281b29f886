//! Letters about a domain, to those who look after domains.

use crate::access::Permission;
use crate::database::Tx;
use crate::ids::OrgId;
use crate::mail::{DomainStage, Letter, LetterKind, post};
use crate::organizations::{Contact, Organization};
use crate::schema::users;
use crate::seal::SecretKey;
use crate::web::{AppError, Times, Words};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;

/// So many of them get a letter.
const MOST: usize = 20;

/// Writes to them. `end` is when the domain lapses. A closed organization is left in peace.
pub(super) async fn tell(
    tx: &mut Tx,
    key: &SecretKey,
    org: OrgId,
    domain: &str,
    stage: DomainStage,
    end: Timestamp,
    now: Timestamp,
) -> Result<(), AppError> {
    let organization = Organization::current(tx, org).await?;
    if !organization.is_open_at(now) {
        return Ok(());
    }
    let contacts = Contact::with_permissions(tx, org, &[Permission::DomainsEdit], MOST).await?;
    let emails: Vec<&str> = contacts.iter().map(|contact| contact.email.as_str()).collect();
    let readers: Vec<(String, String, String, String)> = users::table
        .filter(users::email.eq_any(emails))
        .select((users::email, users::name, users::locale, users::time_zone))
        .load(tx)
        .await?;
    for (to, name, locale, zone) in readers {
        let date = Times::new(&zone, now, Words::for_locale(&locale)).date(&end);
        let letter = Letter {
            to,
            name,
            locale,
            organization_id: Some(org.uuid()),
            invitation: None,
            kind: LetterKind::Domain {
                organization: organization.name.clone(),
                domain: domain.to_owned(),
                stage,
                date,
                path: format!("/o/{}/domains", organization.slug),
            },
        };
        post(tx, key, &letter, None, now).await?;
    }
    Ok(())
}
