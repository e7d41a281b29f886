//! Whose words a mail gets. The reader's language decides first: an organization's own text in it, else the platform's
//! in it, else the words of the program in it.

use super::{Kind, Language, Text};
use crate::database::Tx;
use crate::ids::OrgId;
use crate::schema::{
    email_settings, email_templates, email_versions, platform_email_settings, platform_email_templates,
    platform_email_versions,
};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

/// What is to become of a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// It is not switched off.
    pub is_wanted: bool,
    /// The words that somebody gave it; `None`: those of the program.
    pub text: Option<Text>,
}

/// Chooses for a mail of an organization (the transaction is inside its wall) or of the platform.
pub async fn choose(tx: &mut Tx, org: Option<OrgId>, kind: Kind, language: Language) -> QueryResult<Choice> {
    let org = org.filter(|_| kind.is_of_organizations());
    let is_wanted = !kind.may_be_off() || is_on(tx, org, kind).await?;
    let own = match org {
        Some(org) => of_organization(tx, org, kind, language).await?,
        None => None,
    };
    let text = match own {
        Some(text) => Some(text),
        None => of_platform(tx, kind, language).await?,
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

async fn of_organization(tx: &mut Tx, org: OrgId, kind: Kind, language: Language) -> QueryResult<Option<Text>> {
    use email_templates as templates;
    use email_versions as versions;
    let same = versions::organization_id
        .eq(templates::organization_id)
        .and(versions::kind.eq(templates::kind))
        .and(versions::locale.eq(templates::locale))
        .and(versions::number.nullable().eq(templates::published));
    templates::table
        .inner_join(versions::table.on(same))
        .filter(templates::organization_id.eq(org))
        .filter(templates::kind.eq(kind.key()))
        .filter(templates::locale.eq(language.tag))
        .select((versions::subject, versions::body))
        .first::<(String, String)>(tx)
        .await
        .optional()
        .map(|found| found.map(|(subject, body)| Text { subject, body }))
}

async fn of_platform(tx: &mut Tx, kind: Kind, language: Language) -> QueryResult<Option<Text>> {
    use platform_email_templates as templates;
    use platform_email_versions as versions;
    let same = versions::kind
        .eq(templates::kind)
        .and(versions::locale.eq(templates::locale))
        .and(versions::number.nullable().eq(templates::published));
    templates::table
        .inner_join(versions::table.on(same))
        .filter(templates::kind.eq(kind.key()))
        .filter(templates::locale.eq(language.tag))
        .select((versions::subject, versions::body))
        .first::<(String, String)>(tx)
        .await
        .optional()
        .map(|found| found.map(|(subject, body)| Text { subject, body }))
}
