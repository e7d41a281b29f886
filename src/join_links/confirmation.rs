//! Proving an address: a stranger asks for a personal link, and the mail brings it.

use super::domains::fits;
use super::standing::Standing;
use crate::access::Visit;
use crate::access::limits::{TryLimit, network};
use crate::account::User;
use crate::chance::Chance;
use crate::database::{Mode, Tx};
use crate::emails::{self, settings::link_life};
use crate::ids::{JoinLinkId, OrgId};
use crate::mail::{self, JoinLetter, Letter, LetterKind};
use crate::schema::{functions, join_confirmations};
use crate::state::State;
use crate::tokens::Token;
use crate::web::names::EmailAddress;
use crate::web::{AppError, Times, Words};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;
use uuid::Uuid;

const HOUR: SignedDuration = SignedDuration::from_hours(1);
const MOST_PER_NETWORK: i32 = 60;
const MOST_PER_ADDRESS: i32 = 5;
const MOST_TRIES: i32 = 30;
/// A link that became public must not send mails without end.
const MOST_PER_LINK: i32 = 1_000;

/// Whether the address may come in by this link at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answered {
    /// The same for every address: look into your mail.
    LookIntoYourMail,
    OtherDomain,
}

impl Standing {
    /// Mails a personal link to the address, whether or not it has an account or is a member. Too many requests
    /// for one address are passed over in silence.
    ///
    /// # Errors
    /// [`AppError::TooManyTries`] when one network asks too often, or everybody for this link.
    pub async fn confirm(&self, state: &State, email: &EmailAddress, visit: &Visit) -> Result<Answered, AppError> {
        let (now, network) = (visit.now, network(&visit.address));
        for (key, most) in [
            (format!("join network {network}"), MOST_PER_NETWORK),
            (format!("join link {}", self.link.id), MOST_PER_LINK),
        ] {
            TryLimit::new(key, most, HOUR).count(&state.pool, 1, now).await?;
        }
        if !fits(email, &self.link.domains) {
            return Ok(Answered::OtherDomain);
        }
        match TryLimit::new(format!("join address {email}"), MOST_PER_ADDRESS, HOUR)
            .count(&state.pool, 1, now)
            .await
        {
            Err(AppError::TooManyTries { .. }) => return Ok(Answered::LookIntoYourMail),
            other => other?,
        }
        let mut tx = Tx::begin(&state.pool, Mode::Write).await?;
        tx.enter(self.org).await?;
        let token = Chance.token();
        let ends = now + link_life(&mut tx, Some(self.org), emails::Kind::JoinConfirmation).await?;
        let account = User::by_email(&mut tx, email).await?;
        diesel::insert_into(join_confirmations::table)
            .values((
                join_confirmations::organization_id.eq(self.org),
                join_confirmations::id.eq(Chance.id()),
                join_confirmations::link_id.eq(self.link.id),
                join_confirmations::email.eq(email.as_str()),
                join_confirmations::token_hash.eq(token.hash().to_vec()),
                join_confirmations::created_at.eq(now.to_diesel()),
                join_confirmations::expires_at.eq(ends.to_diesel()),
            ))
            .execute(&mut tx)
            .await?;
        let letter = self.letter(email, account, ends, visit);
        let link = Some(("/join/confirmations/", &token));
        mail::post(&mut tx, &state.config.secret_key, &letter, link, now).await?;
        tx.commit().await?;
        Ok(Answered::LookIntoYourMail)
    }

    /// In the language of the account, if the address has one; else of the browser.
    fn letter(&self, email: &EmailAddress, account: Option<User>, ends: Timestamp, visit: &Visit) -> Letter {
        let organization = self.organization.name.clone();
        let (locale, zone) = match account {
            Some(user) => (user.locale, user.time_zone),
            None => (
                visit.language_or(&self.organization.locale).to_owned(),
                self.organization.time_zone.clone(),
            ),
        };
        let times = Times::new(&zone, ends, Words::for_locale(&locale));
        let expires = times.exact_in_zone(&ends);
        Letter {
            to: email.to_string(),
            name: String::new(),
            locale,
            organization_id: Some(self.org.uuid()),
            invitation: None,
            kind: LetterKind::Joining(JoinLetter::Confirm { organization, expires }),
        }
    }
}

/// Counts a try to come in with a proven address: each refused one is written down, and logs must not fill.
///
/// # Errors
/// [`AppError::TooManyTries`] when there were too many within an hour.
pub(super) async fn count_try(state: &State, email: &EmailAddress, now: Timestamp) -> Result<(), AppError> {
    TryLimit::new(format!("join tries {email}"), MOST_TRIES, HOUR)
        .count(&state.pool, 1, now)
        .await
}

/// A personal link, followed.
#[derive(Clone, Debug)]
pub(super) struct Confirmation {
    pub standing: Standing,
    pub email: EmailAddress,
    /// It was used, or its time is over.
    pub over: bool,
}

#[derive(Queryable)]
struct Row {
    link: JoinLinkId,
    email: String,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    expires_at: Timestamp,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    used_at: Option<Timestamp>,
}

impl Confirmation {
    /// `None` for an unknown token.
    pub async fn find(tx: &mut Tx, token: &Token, now: Timestamp) -> QueryResult<Option<Self>> {
        let hash = token.hash();
        let question = functions::organization_of_join_confirmation(hash.as_bytes());
        let Some(org) = diesel::select(question).get_result::<Option<Uuid>>(tx).await? else {
            return Ok(None);
        };
        let org = OrgId::proven(org);
        tx.enter(org).await?;
        let row: Option<Row> = join_confirmations::table
            .filter(join_confirmations::organization_id.eq(org))
            .filter(join_confirmations::token_hash.eq(hash.as_bytes()))
            .select((
                join_confirmations::link_id,
                join_confirmations::email,
                join_confirmations::expires_at,
                join_confirmations::used_at,
            ))
            .first(tx)
            .await
            .optional()?;
        let Some(row) = row else { return Ok(None) };
        let standing = Standing::of_id(tx, org, row.link, now).await?;
        let over = row.used_at.is_some() || row.expires_at <= now;
        let found = standing.zip(EmailAddress::parse(&row.email));
        Ok(found.map(|(standing, email)| Self { standing, email, over }))
    }

    /// Uses it up; `false` when it was used or ran out in the meantime. Of two clicks at once, one wins.
    pub async fn use_up(&self, tx: &mut Tx, token: &Token, now: Timestamp) -> QueryResult<bool> {
        let open = join_confirmations::table
            .filter(join_confirmations::organization_id.eq(self.standing.org))
            .filter(join_confirmations::token_hash.eq(token.hash().to_vec()))
            .filter(join_confirmations::used_at.is_null())
            .filter(join_confirmations::expires_at.gt(now.to_diesel()));
        let used = diesel::update(open).set(join_confirmations::used_at.eq(now.to_diesel()));
        used.execute(tx).await.map(|used| used == 1)
    }
}
