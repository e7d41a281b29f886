//! The form that invites: what it holds, and what a browser sent as types.

use super::addresses::Addresses;
use super::sending::USUAL_DAYS;
use crate::access::Who;
use crate::audit::refusal;
use crate::database::Tx;
use crate::organizations::seats::Seats;
use crate::roles::Role;
use crate::web::form::Fields;
use crate::web::names::EmailAddress;
use crate::web::{FormState, Times, Words};
use diesel::QueryResult;

/// So many addresses fit into one go.
const MOST_ADDRESSES: usize = 500;
const MOST_CHARACTERS: usize = 1_000;
const MOST_DAYS: i32 = 90;

/// Whom to invite to what.
#[derive(Debug)]
pub struct Wanted {
    pub emails: Vec<EmailAddress>,
    pub roles: Vec<Role>,
    pub message: String,
    pub days: i32,
}

impl Wanted {
    /// Reads the form. `None` when something could not be understood; the state then says what.
    pub fn read(fields: &Fields, all: &[Role], state: &mut FormState, t: Words) -> Option<Self> {
        let emails = state.keep("emails", emails(fields.raw("emails"), t));
        let roles = state.keep("role", roles(&fields.all("role"), all, t));
        let message = state.keep("message", message(fields.raw("message"), t));
        let days = state.keep("expires_in_days", days(fields.get("expires_in_days"), t));
        Some(Self {
            emails: emails?,
            roles: roles?,
            message: message?,
            days: days?,
        })
    }
}

fn emails(raw: &str, t: Words) -> Result<Vec<EmailAddress>, String> {
    let Addresses { fine, bad } = Addresses::read(raw);
    match (fine.len(), bad.len()) {
        (0, 0) => Err(t.invitations_error_no_address().to_owned()),
        (_, 1) => Err(t.invitations_error_address(short(&bad[0]))),
        (_, 2..) => {
            let named: Vec<_> = bad.iter().take(5).map(|word| short(word)).collect();
            Err(t.invitations_error_addresses(bad.len(), named.join(", ")))
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
fn roles(keys: &[String], all: &[Role], t: Words) -> Result<Vec<Role>, String> {
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

fn days(raw: &str, t: Words) -> Result<i32, &'static str> {
    match raw {
        "" => Ok(USUAL_DAYS),
        raw => raw
            .parse()
            .ok()
            .filter(|days| (1..=MOST_DAYS).contains(days))
            .ok_or(t.invitations_error_days()),
    }
}

/// The form as a page shows it.
#[derive(Debug)]
pub struct InviteForm {
    pub state: FormState,
    pub choices: Vec<RoleChoice>,
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
    pub async fn empty(tx: &mut Tx, who: &Who) -> QueryResult<Self> {
        let all = Role::all(tx, who.org()).await?;
        let usual = all
            .iter()
            .filter(|role| role.is_default && role.may_be_granted_by(who).is_ok())
            .map(|role| role.key.clone())
            .collect();
        let state = FormState::default()
            .set_all("role", usual)
            .set("expires_in_days", USUAL_DAYS.to_string());
        Self::with(tx, who, &all, state).await
    }

    /// The form with what was sent.
    pub async fn with(tx: &mut Tx, who: &Who, all: &[Role], state: FormState) -> QueryResult<Self> {
        let mut choices = Vec::with_capacity(all.len());
        for role in all {
            choices.push(RoleChoice {
                key: role.key.clone(),
                name: role.name.clone(),
                description: role.description.clone(),
                chosen: state.chosen("role", &role.key),
                locked: locked(tx, who, role).await?,
            });
        }
        let usual = super::writing::expiry(who.now(), USUAL_DAYS);
        Ok(Self {
            choices,
            action: who.path("/invitations"),
            organization: who.organization.name.clone(),
            until: Times::new(&who.person.time_zone, who.now(), who.t).date(&usual),
            seats: SeatsLine::of(tx, who).await?,
            results: vec![],
            state,
        })
    }
}

/// Why this person may not give a role, and who can.
async fn locked(tx: &mut Tx, who: &Who, role: &Role) -> QueryResult<Option<String>> {
    let Err(limit) = role.may_be_granted_by(who) else {
        return Ok(None);
    };
    let reason = limit.reason(who.t);
    let Some(missing) = who.permissions.lacking(role.permissions()).iter().last() else {
        return Ok(Some(reason));
    };
    let names = refusal::who_could_grant(tx, who, missing).await?;
    Ok(Some(if names.is_empty() {
        reason
    } else {
        who.t.invitations_locked_who(names.join(", "), reason)
    }))
}
