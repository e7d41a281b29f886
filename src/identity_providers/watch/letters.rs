//! Telling those who look after a connection, and its contact in IT.

use super::{WHO_CARES, step};
use crate::database::Tx;
use crate::identity_providers::Connection;
use crate::ids::OrgId;
use crate::mail::{Letter, LetterKind, SignOnLetter, SignOnNews, post};
use crate::organizations::{Contact, Organization};
use crate::seal::SecretKey;
use crate::web::{AppError, Times, Words};
use jiff::Timestamp;

/// So many administrators are told.
const MOST: usize = 30;

/// Tells that the certificate ends, or has ended, with which the provider signs.
pub(super) async fn warn(
    tx: &mut Tx,
    key: &SecretKey,
    org: OrgId,
    organization: &Organization,
    connection: &Connection,
    ends: Timestamp,
    now: Timestamp,
) -> Result<(), AppError> {
    let left = connection.days_left(now).unwrap_or_default();
    let times = Times::new(&organization.time_zone, now, Words::for_locale(&organization.locale));
    let successor = connection.has_successor();
    let news = match step(left) {
        Some(0) | None => SignOnNews::CertificateEnded { successor },
        Some(_) => SignOnNews::CertificateEnds {
            successor,
            days: left,
            date: format!("{} ({})", times.exact(&ends), organization.time_zone),
        },
    };
    tell(tx, key, org, organization, connection, news, now).await
}

/// Tells that new metadata waits for approval.
pub(super) async fn held(
    tx: &mut Tx,
    key: &SecretKey,
    org: OrgId,
    organization: &Organization,
    connection: &Connection,
    now: Timestamp,
) -> Result<(), AppError> {
    tell(tx, key, org, organization, connection, SignOnNews::RefreshHeld, now).await
}

async fn tell(
    tx: &mut Tx,
    key: &SecretKey,
    org: OrgId,
    organization: &Organization,
    connection: &Connection,
    about: SignOnNews,
    now: Timestamp,
) -> Result<(), AppError> {
    let admins = Contact::with_permissions(tx, org, &[WHO_CARES], MOST).await?;
    let mut readers: Vec<(String, String)> = admins.into_iter().map(|one| (one.email, one.name)).collect();
    let contact = &connection.contact_email;
    if !contact.is_empty() && !readers.iter().any(|(email, _)| email == contact) {
        readers.push((contact.clone(), contact.clone()));
    }
    for (to, name) in readers {
        let letter = Letter {
            to,
            name,
            locale: organization.locale.clone(),
            organization_id: Some(organization.id),
            invitation: None,
            kind: LetterKind::SignOn(SignOnLetter {
                organization: organization.name.clone(),
                connection: connection.name.clone(),
                about: about.clone(),
                path: format!("/o/{}/identity-providers/{}", organization.slug, connection.id),
            }),
        };
        post(tx, key, &letter, None, now).await?;
    }
    Ok(())
}
