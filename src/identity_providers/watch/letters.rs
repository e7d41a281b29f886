//! Telling those who look after a connection, and its contact in IT.

use super::{WHO_CARES, step};
use crate::account::User;
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
    let successor = connection.has_successor();
    let news = |times: &Times| match step(left) {
        Some(0) | None => SignOnNews::CertificateEnded { successor },
        Some(_) => SignOnNews::CertificateEnds {
            successor,
            days: left,
            date: times.exact_in_zone(&ends),
        },
    };
    tell(tx, key, org, organization, connection, &news, now).await
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
    let news = |_: &Times| SignOnNews::RefreshHeld;
    tell(tx, key, org, organization, connection, &news, now).await
}

async fn tell(
    tx: &mut Tx,
    key: &SecretKey,
    org: OrgId,
    organization: &Organization,
    connection: &Connection,
    news: &(dyn Fn(&Times) -> SignOnNews + Sync),
    now: Timestamp,
) -> Result<(), AppError> {
    let admins = Contact::with_permissions(tx, org, &[WHO_CARES], MOST).await?;
    let mut readers: Vec<(String, String)> = admins.into_iter().map(|one| (one.email, one.name)).collect();
    let contact = &connection.contact_email;
    if !contact.is_empty() && !readers.iter().any(|(email, _)| email == contact) {
        readers.push((contact.clone(), contact.clone()));
    }
    // Whoever has an account reads in their own language and time zone; a contact in IT may have none.
    let emails: Vec<&str> = readers.iter().map(|(email, _)| email.as_str()).collect();
    let mut places = User::places(tx, &emails).await?;
    for (to, name) in readers {
        let place = places.remove(&to);
        let (locale, zone) = place.unwrap_or_else(|| (organization.locale.clone(), organization.time_zone.clone()));
        let times = Times::new(&zone, now, Words::for_locale(&locale));
        let letter = Letter {
            to,
            name,
            locale,
            organization_id: Some(organization.id),
            invitation: None,
            kind: LetterKind::SignOn(SignOnLetter {
                organization: organization.name.clone(),
                connection: connection.name.clone(),
                about: news(&times),
                path: format!("/o/{}/identity-providers/{}", organization.slug, connection.id),
            }),
        };
        post(tx, key, &letter, None, now).await?;
    }
    Ok(())
}
