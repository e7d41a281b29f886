//! Whose words a mail gets. The reader's language decides first: an organization's own text in it, else the platform's
//! in it, else the words of the program in it.

use super::template::Parsed;
use super::{Kind, Language, Text};
use crate::database::Tx;
use crate::ids::OrgId;
use crate::schema::{
    email_schedules, email_settings, email_templates, email_versions, platform_email_schedules,
    platform_email_settings, platform_email_templates, platform_email_versions,
};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;

/// What is to become of a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// It is not switched off.
    pub is_wanted: bool,
    /// The words that somebody gave it; `None`: those of the program.
    pub text: Option<Text>,
}

/// Chooses for a mail of an organization (the transaction is inside its wall) or of the platform, as it is to be at
/// that moment: a text that waited for it is in use, whether or not the sweep saw it.
pub async fn choose(
    tx: &mut Tx,
    org: Option<OrgId>,
    kind: Kind,
    language: Language,
    now: Timestamp,
) -> QueryResult<Choice> {
    let org = org.filter(|_| kind.is_of_organizations());
    let is_wanted = !kind.may_be_off() || is_on(tx, org, kind).await?;
    let own = match org {
        Some(org) => of_organization(tx, org, kind, language, now).await?,
        None => None,
    };
    let text = match own {
        Some(text) => Some(text),
        None => of_platform(tx, kind, language, now).await?,
    };
    Ok(Choice { is_wanted, text })
}

async fn is_on(tx: &mut Tx, org: Option<OrgId>, kind: Kind) -> QueryResult<bool> {
    if let Some(org) = org {
        let own = email_settings::table
            .find((org, kind.key()))
            .filter(email_settings::inherits.eq(false))
            .select(email_settings::enabled)
            .first::<bool>(tx)
            .await
            .optional()?;
        if let Some(enabled) = own {
            return Ok(enabled);
        }
    }
    let platform = platform_email_settings::table
        .find(kind.key())
        .filter(platform_email_settings::inherits.eq(false))
        .select(platform_email_settings::enabled)
        .first::<bool>(tx)
        .await
        .optional()?;
    Ok(platform.unwrap_or(true))
}

/// Subject, body, format, plain text.
type Row = (String, String, String, String);
/// What is published, and what waited for its moment.
type Rows = (Option<Row>, Option<Row>);

/// What waited, unless it cannot be sent any more.
fn newest(kind: Kind, (published, waited): Rows) -> Option<Text> {
    let text = |(subject, body, format, plain): Row| Text {
        subject,
        body,
        format: format.into(),
        plain,
    };
    let waited = waited.map(text).filter(|text| Parsed::read(kind, text).is_ok());
    waited.or_else(|| published.map(text))
}

async fn of_organization(
    tx: &mut Tx,
    org: OrgId,
    kind: Kind,
    language: Language,
    now: Timestamp,
) -> QueryResult<Option<Text>> {
    use email_schedules as schedules;
    use email_templates as templates;
    use email_versions as versions;
    let published = versions::organization_id
        .eq(templates::organization_id)
        .and(versions::kind.eq(templates::kind))
        .and(versions::locale.eq(templates::locale))
        .and(versions::number.nullable().eq(templates::published));
    let waited = schedules::organization_id
        .eq(templates::organization_id)
        .and(schedules::kind.eq(templates::kind))
        .and(schedules::locale.eq(templates::locale))
        .and(schedules::publish_at.le(now.to_diesel()))
        .and(schedules::refused.eq(false));
    let found: Option<Rows> = templates::table
        .left_join(versions::table.on(published))
        .left_join(schedules::table.on(waited))
        .filter(templates::organization_id.eq(org))
        .filter(templates::kind.eq(kind.key()))
        .filter(templates::locale.eq(language.tag))
        .select((
            (versions::subject, versions::body, versions::format, versions::plain).nullable(),
            (schedules::subject, schedules::body, schedules::format, schedules::plain).nullable(),
        ))
        .first(tx)
        .await
        .optional()?;
    Ok(found.and_then(|rows| newest(kind, rows)))
}

async fn of_platform(tx: &mut Tx, kind: Kind, language: Language, now: Timestamp) -> QueryResult<Option<Text>> {
    use platform_email_schedules as schedules;
    use platform_email_templates as templates;
    use platform_email_versions as versions;
    let published = versions::kind
        .eq(templates::kind)
        .and(versions::locale.eq(templates::locale))
        .and(versions::number.nullable().eq(templates::published));
    let waited = schedules::kind
        .eq(templates::kind)
        .and(schedules::locale.eq(templates::locale))
        .and(schedules::publish_at.le(now.to_diesel()))
        .and(schedules::refused.eq(false));
    let found: Option<Rows> = templates::table
        .left_join(versions::table.on(published))
        .left_join(schedules::table.on(waited))
        .filter(templates::kind.eq(kind.key()))
        .filter(templates::locale.eq(language.tag))
        .select((
            (versions::subject, versions::body, versions::format, versions::plain).nullable(),
            (schedules::subject, schedules::body, schedules::format, schedules::plain).nullable(),
        ))
        .first(tx)
        .await
        .optional()?;
    Ok(found.and_then(|rows| newest(kind, rows)))
}
