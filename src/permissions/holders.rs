//! Who holds one of some roles, by name. Roles that few hold are read from their holders, so that a page of
//! the owner's permission reads a handful of rows; one that many hold is read along the list of names.

use crate::access::Reach;
use crate::database::Tx;
use crate::ids::{MemberId, OrgId, RoleId};
use crate::members::Member;
use crate::schema::{assignments, members, team_roster};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use diesel::dsl::exists;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;

/// What at most this many hold is read from them.
const FEW: i64 = 5_000;

/// Where a page ended: a name, and whose.
#[derive(Clone, Debug)]
pub(super) struct Cursor(String, MemberId);

impl Cursor {
    /// Anything that is none of ours begins at the beginning.
    pub fn parse(raw: &str) -> Option<Self> {
        let text = String::from_utf8(URL_SAFE_NO_PAD.decode(raw).ok()?).ok()?;
        let (id, name) = text.split_once(' ')?;
        // Postgres has no NUL in text.
        (!name.contains('\0')).then_some(())?;
        Some(Self(name.to_owned(), id.parse::<uuid::Uuid>().ok()?.into()))
    }

    pub fn encode(&self) -> String {
        URL_SAFE_NO_PAD.encode(format!("{} {}", self.1, self.0))
    }
}

/// Whose holders are asked for.
pub(super) struct Holders<'a> {
    pub org: OrgId,
    pub roles: &'a [RoleId],
    pub reach: &'a Reach,
    pub now: Timestamp,
}

impl Holders<'_> {
    /// Up to `most` after a cursor, and where the next page begins, if there is one.
    pub async fn page(
        &self,
        tx: &mut Tx,
        after: Option<&Cursor>,
        most: i64,
    ) -> QueryResult<(Vec<Member>, Option<Cursor>)> {
        if self.roles.is_empty() {
            return Ok((vec![], None));
        }
        let mut all = members::table
            .filter(members::organization_id.eq(self.org))
            .filter(members::status.ne("removed"))
            .filter(members::ends_at.is_null().or(members::ends_at.gt(self.now.to_diesel())))
            .order((members::sort_name, members::id))
            .limit(most + 1)
            .select((Member::as_select(), members::sort_name))
            .into_boxed();
        all = match self.few_holders(tx).await? {
            Some(ids) => all.filter(members::id.eq_any(ids)),
            None => all.filter(exists(
                assignments::table
                    .filter(assignments::organization_id.eq(self.org))
                    .filter(assignments::member_id.eq(members::id))
                    .filter(assignments::role_id.eq_any(self.roles.to_vec()))
                    .filter(
                        assignments::ends_at
                            .is_null()
                            .or(assignments::ends_at.gt(self.now.to_diesel())),
                    ),
            )),
        };
        if let Reach::Teams(teams) = self.reach {
            all = match self.few_people(tx).await? {
                Some(ids) => all.filter(members::id.eq_any(ids)),
                None => all.filter(exists(
                    team_roster::table
                        .filter(team_roster::organization_id.eq(self.org))
                        .filter(team_roster::member_id.eq(members::id))
                        .filter(team_roster::team_id.eq_any(teams.clone())),
                )),
            };
        }
        if let Some(Cursor(name, id)) = after {
            all = all
                .filter(members::sort_name.ge(name.clone()))
                .filter(members::sort_name.gt(name.clone()).or(members::id.gt(*id)));
        }
        let mut rows: Vec<(Member, String)> = all.load(tx).await?;
        let more = rows.len() as i64 > most;
        rows.truncate(usize::try_from(most).unwrap_or(usize::MAX));
        let next = rows
            .last()
            .filter(|_| more)
            .map(|(member, name)| Cursor(name.clone(), member.id));
        Ok((rows.into_iter().map(|(member, _)| member).collect(), next))
    }

    /// Role by role and in the order of the index, so that no plan for many roles reads all assignments.
    async fn few_holders(&self, tx: &mut Tx) -> QueryResult<Option<Vec<MemberId>>> {
        let mut found: Vec<MemberId> = vec![];
        for role in self.roles {
            let holders = assignments::table
                .filter(assignments::organization_id.eq(self.org))
                .filter(assignments::role_id.eq(role))
                .filter(
                    assignments::ends_at
                        .is_null()
                        .or(assignments::ends_at.gt(self.now.to_diesel())),
                )
                .order(assignments::member_id)
                .limit(FEW + 1)
                .select(assignments::member_id);
            found.extend(holders.load::<MemberId>(tx).await?);
            if found.len() as i64 > FEW {
                return Ok(None);
            }
        }
        Ok(Some(found))
    }

    async fn few_people(&self, tx: &mut Tx) -> QueryResult<Option<Vec<MemberId>>> {
        let people = team_roster::table
            .filter(team_roster::organization_id.eq(self.org))
            .filter(team_roster::team_id.eq_any(self.reach.teams().unwrap_or_default()))
            .limit(FEW + 1)
            .select(team_roster::member_id);
        let people: Vec<MemberId> = people.load(tx).await?;
        Ok(Some(people).filter(|people| people.len() as i64 <= FEW))
    }
}
