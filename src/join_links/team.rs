//! The team in which the roles of a newcomer hold.

use crate::access::{Permission, Place, Reach, Who};
use crate::database::Tx;
use crate::ids::OrgId;
use diesel::prelude::*;
use diesel::sql_types::{Text, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use uuid::Uuid;

/// So many teams are offered; an organization with more narrows them down on its teams' pages.
const MOST: i64 = 500;

/// A team to choose.
#[derive(Clone, Debug, QueryableByName)]
pub struct Team {
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    #[diesel(sql_type = Text)]
    pub name: String,
}

impl Team {
    /// The teams of an organization, each after the one it belongs to: "Sales / North".
    pub async fn all(tx: &mut Tx, org: OrgId) -> QueryResult<Vec<Self>> {
        diesel::sql_query(
            "SELECT t.id, (SELECT string_agg(above.name, ' / ' ORDER BY cardinality(above.path)) FROM teams above
                            WHERE above.organization_id = t.organization_id AND above.id = ANY (t.path)) AS name
               FROM teams t WHERE t.organization_id = $1 ORDER BY 2 LIMIT $2",
        )
        .bind::<SqlUuid, _>(org)
        .bind::<diesel::sql_types::Int8, _>(MOST)
        .load(tx)
        .await
    }

    /// The id in a form, if it names one of these; `Some(None)` when no team was chosen.
    pub fn parse(raw: &str, all: &[Self]) -> Option<Option<Uuid>> {
        if raw.is_empty() {
            return Some(None);
        }
        let id = Uuid::parse_str(raw).ok()?;
        all.iter().any(|team| team.id == id).then_some(Some(id))
    }

    /// For templates: the value of the option.
    pub fn value(&self) -> String {
        self.id.to_string()
    }
}

/// The teams into which somebody may make a link.
#[derive(Clone, Debug)]
pub(super) struct Offered {
    pub teams: Vec<Team>,
    /// Whether they may also make one for the whole organization.
    pub everywhere: bool,
}

impl Offered {
    pub async fn of(tx: &mut Tx, who: &Who) -> QueryResult<Self> {
        let mut teams = Team::all(tx, who.org()).await?;
        let reach = who.reach(Permission::MembersInvite);
        let near = match &reach {
            Some(reach) => crate::teams::Team::within(tx, who.org(), reach).await?,
            None => vec![],
        };
        teams.retain(|team| near.iter().any(|other| other.id.uuid() == team.id));
        Ok(Self {
            teams,
            everywhere: reach == Some(Reach::Organization),
        })
    }

    /// The place that a form is about before anything was chosen.
    pub async fn first(&self, tx: &mut Tx, org: OrgId) -> QueryResult<Place> {
        let team = self.teams.as_slice().first().filter(|_| !self.everywhere);
        place_of(tx, org, team.map(|team| team.id)).await
    }
}

/// Where the roles of a link or of an approval hold.
pub(crate) async fn place_of(tx: &mut Tx, org: OrgId, team: Option<Uuid>) -> QueryResult<Place> {
    let Some(team) = team else {
        return Ok(Place::ORGANIZATION);
    };
    let found = crate::teams::Team::find(tx, org, team.into()).await?;
    Ok(found.map(|team| team.place()).unwrap_or_default())
}
