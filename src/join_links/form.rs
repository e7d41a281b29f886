//! The form that makes a link: what it holds, and what a browser sent as types.

use super::Team;
use super::changing::NewLink;
use super::team::Offered;
use crate::access::Who;
use crate::database::Tx;
use crate::domains::DomainName;
use crate::invitations::form::{RoleChoice, roles};
use crate::roles::Role;
use crate::web::form::Fields;
use crate::web::{FormState, Words};
use diesel::QueryResult;
use std::ops::RangeInclusive;
use std::str::FromStr;
use uuid::Uuid;

const USUAL_USES: i32 = 25;
const USUAL_DAYS: i32 = 14;
const USES: RangeInclusive<i32> = 1..=10_000;
const DAYS: RangeInclusive<i32> = 1..=90;
const MOST_DOMAINS: usize = 20;
const MOST_CHARACTERS: usize = 80;

impl NewLink {
    /// Reads the form. `None` when something could not be understood; the state then says what.
    pub fn read(fields: &Fields, all: &[Role], offered: &Offered, state: &mut FormState, t: Words) -> Option<Self> {
        let name = state.keep("name", name(fields.get("name")).ok_or(t.join_links_error_name()));
        let roles = state.keep("role", roles(&fields.all("role"), all, t));
        let team = state.keep(
            "team",
            match fields.get("team") {
                "" if !offered.everywhere => Err(t.invitations_error_no_team()),
                raw => team(raw, &offered.teams, roles.as_deref(), t),
            },
        );
        let uses = number(fields.get("uses"), USUAL_USES, USES);
        let uses = state.keep("uses", uses.ok_or(t.join_links_error_uses()));
        let days = number(fields.get("expires_in_days"), USUAL_DAYS, DAYS);
        let days = state.keep("expires_in_days", days.ok_or(t.invitations_error_days(*DAYS.end())));
        let domains = state.keep("domains", domains(fields.raw("domains"), t));
        Some(Self {
            name: name?,
            roles: roles?,
            team: team?,
            uses: uses?,
            days: days?,
            domains: domains?,
            approval: fields.has("approval"),
        })
    }
}

fn name(raw: &str) -> Option<String> {
    crate::web::names::clean_name(raw).filter(|name| name.chars().count() <= MOST_CHARACTERS)
}

/// A number in these bounds; the usual one when nothing was said.
fn number<T: FromStr + PartialOrd>(raw: &str, usual: T, bounds: RangeInclusive<T>) -> Option<T> {
    match raw {
        "" => Some(usual),
        raw => raw.parse().ok().filter(|number| bounds.contains(number)),
    }
}

/// A team of this organization; an owner owns the whole of it.
pub(crate) fn team(raw: &str, teams: &[Team], roles: Option<&[Role]>, t: Words) -> Result<Option<Uuid>, &'static str> {
    let team = Team::parse(raw, teams).ok_or(t.join_links_error_team())?;
    match team {
        Some(_) if roles.is_some_and(|roles| roles.iter().any(Role::is_owner)) => Err(t.join_links_error_team_owner()),
        team => Ok(team),
    }
}

fn domains(raw: &str, t: Words) -> Result<Vec<DomainName>, String> {
    let mut found: Vec<DomainName> = vec![];
    for word in raw
        .split([',', ';', ' ', '\t', '\r', '\n'])
        .filter(|word| !word.is_empty())
    {
        let short: String = word.chars().take(60).collect();
        let domain = DomainName::parse(word).ok_or_else(|| t.join_links_error_domain(short))?;
        if !found.contains(&domain) {
            found.push(domain);
        }
    }
    if found.len() > MOST_DOMAINS {
        return Err(t.join_links_error_domains(found.len(), MOST_DOMAINS));
    }
    Ok(found)
}

/// The form as a page shows it.
#[derive(Debug)]
pub(super) struct LinkForm {
    pub state: FormState,
    pub choices: Vec<RoleChoice>,
    pub offered: Offered,
    pub action: String,
}

impl LinkForm {
    /// The form with nothing in it but the usual choices.
    pub async fn empty(tx: &mut Tx, who: &Who) -> QueryResult<Self> {
        let all = Role::all(tx, who.org()).await?;
        let offered = Offered::of(tx, who).await?;
        let place = offered.first(tx, who.org()).await?;
        let usual = all
            .iter()
            .filter(|role| role.is_default && role.may_be_granted_at(who, &place, None).is_ok())
            .map(|role| role.key.clone())
            .collect();
        let state = FormState::default()
            .set_all("role", usual)
            .set("uses", USUAL_USES.to_string())
            .set("expires_in_days", USUAL_DAYS.to_string());
        Self::with(tx, who, &all, offered, state).await
    }

    /// The form with what was sent.
    pub async fn with(tx: &mut Tx, who: &Who, all: &[Role], offered: Offered, state: FormState) -> QueryResult<Self> {
        let place = offered.first(tx, who.org()).await?;
        Ok(Self {
            choices: RoleChoice::all(tx, who, all, &state, &place).await?,
            offered,
            action: who.path("/join-links"),
            state,
        })
    }
}
