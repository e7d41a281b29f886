//! The form that invites: what it holds, and what a browser sent as types.

use super::addresses::Addresses;
use crate::access::{Permission, Place, Reach, Who};
use crate::audit::refusal;
use crate::database::Tx;
use crate::emails::{Kind, settings::Settings};
use crate::organizations::seats::Seats;
use crate::roles::Role;
use crate::teams::Team;
use crate::web::form::Fields;
use crate::web::names::EmailAddress;
use crate::web::{FormState, Times, Words};
use diesel::QueryResult;

/// So many addresses fit into one go.
const MOST_ADDRESSES: usize = 500;
const MOST_CHARACTERS: usize = 1_000;

/// Whom to invite to what.
#[derive(Debug)]
pub struct Wanted {
    pub emails: Vec<EmailAddress>,
    pub roles: Vec<Role>,
    /// The team that they come into; `None`: no team, and roles for the whole organization.
    pub team: Option<Team>,
    pub message: String,
    pub days: i32,
    /// The language in which they are written to.
    pub locale: &'static str,
}

impl Wanted {
    /// Reads the form. `None` when something could not be understood; the state then says what.
    pub fn read(
        fields: &Fields,
        all: &[Role],
        teams: &Teams,
        usual: &Usual,
        state: &mut FormState,
        t: Words,
    ) -> Option<Self> {
        let emails = state.keep("emails", emails(fields.raw("emails"), t));
        let roles = state.keep("role", roles(&fields.all("role"), all, t));
        let team = state.keep("team", teams.read(fields.get("team"), t));
        let message = state.keep("message", message(fields.raw("message"), t));
        let days = state.keep("expires_in_days", usual.days(fields.get("expires_in_days"), t));
        let locale = state.keep("locale", usual.locale(fields.get("locale"), t));
        Some(Self {
            emails: emails?,
            roles: roles?,
            team: team?,
            message: message?,
            days: days?,
            locale: locale?,
        })
    }
}

impl Wanted {
    /// Where the roles will hold.
    pub fn place(&self) -> Place {
        self.team.as_ref().map(Team::place).unwrap_or_default()
    }
}

/// The teams into which somebody may invite.
#[derive(Debug)]
pub struct Teams {
    pub near: Vec<Team>,
    /// Whether they may also invite without a team.
    pub everywhere: bool,
}

impl Teams {
    pub async fn of(tx: &mut Tx, who: &Who) -> QueryResult<Self> {
        let reach = who.reach(Permission::MembersInvite);
        let near = match &reach {
            Some(reach) => Team::within(tx, who.org(), reach).await?,
            None => vec![],
        };
        Ok(Self {
            near,
            everywhere: reach == Some(Reach::Organization),
        })
    }

    fn read(&self, raw: &str, t: Words) -> Result<Option<Team>, &'static str> {
        match raw {
            "" if self.everywhere => Ok(None),
            "" => Err(t.invitations_error_no_team()),
            raw => match self.near.iter().find(|team| team.id.to_string() == raw) {
                Some(team) => Ok(Some(team.clone())),
                None => Err(t.invitations_error_team()),
            },
        }
    }

    /// The place that a form is about before anything was chosen.
    fn first(&self) -> Place {
        match self.near.first() {
            Some(team) if !self.everywhere => team.place(),
            _ => Place::ORGANIZATION,
        }
    }
}

fn emails(raw: &str, t: Words) -> Result<Vec<EmailAddress>, String> {
    let Addresses { fine, bad } = Addresses::read(raw);
    match (fine.len(), bad.len()) {
        (0, 0) => Err(t.invitations_error_no_address().to_owned()),
        (_, 1) => Err(t.invitations_error_address(short(&bad[0]))),
        (_, 2..) => {
            let named: Vec<_> = bad.iter().take(5).map(|word| short(word)).collect();
            Err(t.invitations_error_addresses(bad.len(), t.list(&named)))
        }
        (count, 0) if count > MOST_ADDRESSES => Err(t.invitations_error_too_many(count, MOST_ADDRESSES)),
        _ => Ok(fine),
    }
}

/// Long nonsense is told by its beginning.
fn short(word: &str) -> String {
    match word.char_indices().nth(60) {
        Some((at, _)) => format!("{}…", &word[..at]),
        None => word.to_owned(),
    }
}

/// The chosen roles; the organization's default ones when nothing was chosen.
pub(crate) fn roles(keys: &[String], all: &[Role], t: Words) -> Result<Vec<Role>, String> {
    if keys.is_empty() {
        return Ok(all.iter().filter(|role| role.is_default).cloned().collect());
    }
    match keys.iter().find(|key| !all.iter().any(|role| role.key == **key)) {
        Some(unknown) => Err(t.invitations_error_role(short(unknown))),
        None => Ok(all.iter().filter(|role| keys.contains(&role.key)).cloned().collect()),
    }
}

fn message(raw: &str, t: Words) -> Result<String, String> {
    let text = raw.trim().replace("\r\n", "\n");
    let length = text.chars().count();
    if length > MOST_CHARACTERS {
        Err(t.invitations_error_message(length, MOST_CHARACTERS))
    } else {
        Ok(text)
    }
}

/// What an invitation is like unless somebody says otherwise, and how far they may go.
#[derive(Debug)]
pub struct Usual {
    pub days: i32,
    pub most_days: i32,
    /// The organization's language.
    pub locale: &'static str,
}

impl Usual {
    pub async fn of(tx: &mut Tx, who: &Who) -> QueryResult<Self> {
        let settings = Settings::of(tx, Some(who.org()), Kind::Invitation).await?;
        Ok(Self {
            days: settings.link_days(),
            most_days: settings.link_most_days(),
            locale: Words::for_locale(&who.organization.locale).lang(),
        })
    }

    fn days(&self, raw: &str, t: Words) -> Result<i32, String> {
        match raw {
            "" => Ok(self.days),
            raw => raw
                .parse()
                .ok()
                .filter(|days| (1..=self.most_days).contains(days))
                .ok_or_else(|| t.invitations_error_days(self.most_days)),
        }
    }

    fn locale(&self, raw: &str, t: Words) -> Result<&'static str, &'static str> {
        match raw {
            "" => Ok(self.locale),
            raw => spoken(raw).ok_or(t.account_locale_missing()),
        }
    }
}

/// The language of exactly this tag, if the portal speaks it.
pub(super) fn spoken(tag: &str) -> Option<&'static str> {
    Words::locales().find(|known| *known == tag)
}

/// The languages to choose from: the tag, and its own name for itself.
pub(super) fn languages() -> Vec<(&'static str, &'static str)> {
    Words::locales()
        .map(|tag| (tag, Words::for_locale(tag).common_language_name()))
        .collect()
}

/// The form as a page shows it.
#[derive(Debug)]
pub struct InviteForm {
    pub state: FormState,
    pub choices: Vec<RoleChoice>,
    pub teams: Teams,
    pub usual: Usual,
    pub languages: Vec<(&'static str, &'static str)>,
    pub action: String,
    pub organization: String,
    /// Until when the usual link works.
    pub until: String,
    /// Members and seats, where there is a limit.
    pub seats: Option<SeatsLine>,
    /// What stands in the way of each address, after a try.
    pub results: Vec<ResultLine>,
}

/// The seats, in numbers and in a sentence.
#[derive(Debug)]
pub struct SeatsLine {
    pub held: i64,
    pub limit: i64,
    pub text: String,
}

impl SeatsLine {
    /// Nothing where there is no limit.
    async fn of(tx: &mut Tx, who: &Who) -> QueryResult<Option<Self>> {
        let seats = Seats::of(tx, who.org(), who.now()).await?;
        let line = |(limit, text)| Self {
            held: (seats.taken + seats.reserved).min(limit),
            limit,
            text,
        };
        Ok(seats.limit.zip(seats.sentence(who.t)).map(line))
    }
}

/// One role to choose, or why not.
#[derive(Debug)]
pub struct RoleChoice {
    pub key: String,
    pub name: String,
    pub description: String,
    pub chosen: bool,
    pub locked: Option<String>,
}

impl RoleChoice {
    /// The roles of an organization as this person may choose them in the field `role`.
    pub async fn all(tx: &mut Tx, who: &Who, all: &[Role], state: &FormState, place: &Place) -> QueryResult<Vec<Self>> {
        let mut choices = Vec::with_capacity(all.len());
        // An owner owns the whole organization.
        for role in all.iter().filter(|role| !role.is_owner() || place.is_organization()) {
            choices.push(Self {
                key: role.key.clone(),
                name: role.label(who.t).to_owned(),
                description: role.about(who.t).to_owned(),
                chosen: state.chosen("role", &role.key),
                locked: locked(tx, who, role, place).await?,
            });
        }
        Ok(choices)
    }
}

/// What became of an address that was not invited.
#[derive(Debug)]
pub struct ResultLine {
    pub email: String,
    pub text: String,
    pub badge: &'static str,
    /// Where to look: (path, words).
    pub link: Option<(String, String)>,
    /// Where to POST to send the invitation again.
    pub resend: Option<String>,
}

impl InviteForm {
    /// The form with nothing in it but the usual choices.
    pub async fn empty(tx: &mut Tx, who: &Who, team: &str) -> QueryResult<Self> {
        let all = Role::all(tx, who.org()).await?;
        let teams = Teams::of(tx, who).await?;
        let named = teams.near.iter().find(|near| near.id.to_string() == team);
        let place = named.map_or_else(|| teams.first(), Team::place);
        let usual = all
            .iter()
            .filter(|role| role.is_default && role.may_be_granted_at(who, &place, None).is_ok())
            .map(|role| role.key.clone())
            .collect();
        let usual_of = Usual::of(tx, who).await?;
        let state = FormState::default()
            .set_all("role", usual)
            .set("team", place.team_id().map(|team| team.to_string()).unwrap_or_default())
            .set("expires_in_days", usual_of.days.to_string())
            .set("locale", usual_of.locale);
        Self::with(tx, who, &all, state).await
    }

    /// The form with what was sent.
    pub async fn with(tx: &mut Tx, who: &Who, all: &[Role], state: FormState) -> QueryResult<Self> {
        let teams = Teams::of(tx, who).await?;
        let chosen = teams
            .near
            .iter()
            .find(|team| team.id.to_string() == state.value("team"));
        let place = chosen.map_or_else(|| teams.first(), Team::place);
        let choices = RoleChoice::all(tx, who, all, &state, &place).await?;
        let usual = Usual::of(tx, who).await?;
        let until = super::writing::expiry(who.now(), usual.days);
        Ok(Self {
            choices,
            teams,
            usual,
            languages: languages(),
            action: who.path("/invitations"),
            organization: who.organization.name.clone(),
            until: Times::new(&who.person.time_zone, who.now(), who.t).date(&until),
            seats: SeatsLine::of(tx, who).await?,
            results: vec![],
            state,
        })
    }
}

/// Why this person may not give a role, and who can.
async fn locked(tx: &mut Tx, who: &Who, role: &Role, place: &Place) -> QueryResult<Option<String>> {
    let Err(limit) = role.may_be_granted_at(who, place, None) else {
        return Ok(None);
    };
    let reason = limit.reason(who.t);
    let Some(missing) = who.held.at(place).lacking(role.permissions()).iter().last() else {
        return Ok(Some(reason));
    };
    let names = refusal::who_could_grant(tx, who, missing).await?;
    Ok(Some(if names.is_empty() {
        reason
    } else {
        who.t.invitations_locked_who(who.t.list(&names), reason)
    }))
}
