//! From what somebody typed to those whose events are looked for.

use super::list::Scope;
use crate::database::Tx;
use crate::ids::OrgId;
use crate::schema::{functions, invitations, members, organizations, users};
use crate::web::names::{EmailAddress, is_slug};
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::Text;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

/// So many people of one name are looked for at once.
const MOST: usize = 3;

/// Those that a text means. Nobody when it means nobody.
#[derive(Clone, Debug, Default)]
pub struct Meant {
    /// Ids of people, as the actors of events.
    pub actors: Vec<Uuid>,
    /// Ids of members, people, invitations and organizations, as the targets of events.
    pub targets: Vec<Uuid>,
    /// The name, when it is one person.
    pub name: Option<String>,
}

impl Meant {
    /// Understands an id, an address or a name.
    pub async fn by(tx: &mut Tx, scope: Scope, text: &str) -> QueryResult<Self> {
        match scope {
            Scope::Organization(org) => Self::in_organization(tx, org, text).await,
            Scope::Platform => Self::on_platform(tx, text).await,
        }
    }

    async fn in_organization(tx: &mut Tx, org: OrgId, text: &str) -> QueryResult<Self> {
        if let Ok(id) = text.parse::<Uuid>() {
            let found = members_where(tx, org, &[], Some(id)).await?;
            let name = found.into_iter().next().map(|(_, _, name)| name);
            return Ok(Self {
                actors: vec![id],
                targets: vec![id],
                name,
            });
        }
        if let Some(email) = EmailAddress::parse(text) {
            let user: Option<Uuid> = users::table
                .filter(users::email.eq(email.as_str()))
                .select(users::id)
                .first(tx)
                .await
                .optional()?;
            let found = match user {
                Some(user) => members_where(tx, org, &[], Some(user)).await?,
                None => vec![],
            };
            let mut meant = Self::of_members(found);
            let invited = invitations::table
                .filter(invitations::organization_id.eq(org))
                .filter(invitations::email.eq(email.as_str()))
                .filter(invitations::accepted_at.is_null())
                .filter(invitations::declined_at.is_null())
                .filter(invitations::revoked_at.is_null())
                .select(invitations::id);
            meant.targets.extend(invited.first::<Uuid>(tx).await.optional()?);
            return Ok(meant);
        }
        let most = 20;
        let ids: Vec<Uuid> = diesel::select(functions::search_members_of(
            text,
            None::<&str>,
            None::<&str>,
            None::<Vec<Uuid>>,
            None::<&str>,
            None::<Uuid>,
            most,
        ))
        .get_result(tx)
        .await?;
        let mut found = members_where(tx, org, &ids, None).await?;
        let exactly = |name: &str| name.to_lowercase() == text.to_lowercase();
        if found.iter().any(|(_, _, name)| exactly(name)) {
            found.retain(|(_, _, name)| exactly(name));
        }
        Ok(Self::of_members(found))
    }

    async fn on_platform(tx: &mut Tx, text: &str) -> QueryResult<Self> {
        if let Ok(id) = text.parse::<Uuid>() {
            let name = users::table.find(id).select(users::name).first(tx).await.optional()?;
            return Ok(Self {
                actors: vec![id],
                targets: vec![id],
                name,
            });
        }
        if let Some(email) = EmailAddress::parse(text) {
            let found: Option<(Uuid, String)> = users::table
                .filter(users::email.eq(email.as_str()))
                .select((users::id, users::name))
                .first(tx)
                .await
                .optional()?;
            return Ok(found.map_or_else(Self::default, |(id, name)| Self {
                actors: vec![id],
                targets: vec![id],
                name: Some(name),
            }));
        }
        let pattern = format!(
            "%{}%",
            text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")
        );
        // Word for word the expression of its index.
        let words = sql::<Text>("(users.name || ' ' || users.email)");
        let found: Vec<(Uuid, String)> = users::table
            .filter(words.ilike(pattern))
            .select((users::id, users::name))
            .limit(MOST as i64)
            .load(tx)
            .await?;
        let mut ids: Vec<Uuid> = found.iter().map(|(id, _)| *id).collect();
        let name = if let [(_, name)] = found.as_slice() {
            Some(name.clone())
        } else {
            None
        };
        let actors = ids.clone();
        if is_slug(text) {
            ids.extend(
                organizations::table
                    .filter(organizations::slug.eq(text))
                    .select(organizations::id)
                    .first::<Uuid>(tx)
                    .await
                    .optional()?,
            );
        }
        Ok(Self {
            actors,
            targets: ids,
            name,
        })
    }

    fn of_members(found: Vec<(Uuid, Uuid, String)>) -> Self {
        let found: Vec<_> = found.into_iter().take(MOST).collect();
        let name = if let [(_, _, name)] = found.as_slice() {
            Some(name.clone())
        } else {
            None
        };
        Self {
            actors: found.iter().map(|f| f.1).collect(),
            targets: found.iter().map(|f| f.0).collect(),
            name,
        }
    }
}

/// Members of these ids, or the one who is this person: (member, person, name).
async fn members_where(
    tx: &mut Tx,
    org: OrgId,
    ids: &[Uuid],
    either: Option<Uuid>,
) -> QueryResult<Vec<(Uuid, Uuid, String)>> {
    let of_org =
        members::table
            .filter(members::organization_id.eq(org))
            .select((members::id, members::user_id, members::name));
    match either {
        None if ids.is_empty() => Ok(vec![]),
        None => {
            of_org
                .filter(members::id.eq_any(ids))
                .order(members::name)
                .load(tx)
                .await
        }
        Some(id) => {
            of_org
                .filter(members::user_id.eq(id).or(members::id.eq(id)))
                .limit(1)
                .load(tx)
                .await
        }
    }
}
