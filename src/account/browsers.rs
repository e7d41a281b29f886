//! The browsers of a person. Each has a random id of its own in a cookie that lasts a year and outlives sessions; the
//! database knows its hash for each person who signed in with it. A sign-in with a browser that this person never used is
//! told them by mail. The id proves nothing and opens nothing: whoever has it is merely not news.

use super::{Device, User};
use crate::access::Visit;
use crate::access::limits::network;
use crate::database::Tx;
use crate::ids::UserId;
use crate::mail::{self, Letter, LetterKind};
use crate::schema::known_browsers;
use crate::state::State;
use crate::tokens::{Token, TokenHash};
use crate::web::{AppError, Times, Words};
use actix_web::cookie::{Cookie, SameSite, time};
use actix_web::{HttpMessage, HttpRequest};
use diesel::dsl::{exists, select};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;

/// So long a browser is known after it was last used to sign in.
const LIFE: SignedDuration = SignedDuration::from_hours(365 * 24);

/// The same kind of browser at the same network is news once in so long: some people's browsers forget every cookie.
const TOLD_FOR: SignedDuration = SignedDuration::from_hours(7 * 24);

/// So many browsers of one person are kept, the last used.
const MOST: i64 = 100;

/// The cookie for the answer to a sign-in; the edge sends it.
pub struct BrowserCookie(pub Cookie<'static>);

fn name(secure: bool) -> &'static str {
    if secure { "__Host-browser" } else { "browser" }
}

/// Notes with which browser somebody has just signed in, and tells them if it is a new one. The first one ever is not
/// news.
pub async fn note(tx: &mut Tx, state: &State, req: &HttpRequest, visit: &Visit, user: UserId) -> Result<(), AppError> {
    let token = browser(state, req);
    let (hash, now) = (token.hash(), visit.now);
    if is_known(tx, user, &hash, now).await? {
        return Ok(());
    }
    let device = Device::of(&visit.user_agent).in_words(Words::english());
    let network = network(&visit.address);
    let theirs = known_browsers::table.filter(known_browsers::user_id.eq(user));
    let told_before = theirs
        .filter(known_browsers::device.eq(&device))
        .filter(known_browsers::network.eq(&network))
        .filter(known_browsers::told_at.gt((now - TOLD_FOR).to_diesel()));
    let (has_any, told_before): (bool, bool) = select((exists(theirs), exists(told_before))).get_result(tx).await?;
    let tells = has_any && !told_before;
    diesel::insert_into(known_browsers::table)
        .values((
            known_browsers::user_id.eq(user),
            known_browsers::browser_hash.eq(hash.to_vec()),
            known_browsers::device.eq(&device),
            known_browsers::network.eq(&network),
            known_browsers::first_seen_at.eq(now.to_diesel()),
            known_browsers::last_seen_at.eq(now.to_diesel()),
            known_browsers::told_at.eq(tells.then(|| now.to_diesel())),
        ))
        .on_conflict((known_browsers::user_id, known_browsers::browser_hash))
        .do_update()
        .set(known_browsers::last_seen_at.eq(now.to_diesel()))
        .execute(tx)
        .await?;
    forget_the_oldest(tx, user).await?;
    if tells { tell(tx, visit, user).await } else { Ok(()) }
}

/// The id of this browser, made where it has none; its cookie lasts a year from now on.
fn browser(state: &State, req: &HttpRequest) -> Token {
    let secure = state.config.public_url.is_https();
    let brought = req.cookie(name(secure)).and_then(|cookie| Token::parse(cookie.value()));
    let token = brought.unwrap_or_else(|| state.chance.token());
    let mut cookie = Cookie::build(name(secure), token.reveal())
        .path("/")
        .secure(secure)
        .http_only(true)
        .max_age(time::Duration::seconds(LIFE.as_secs()))
        .finish();
    // An identity provider's answer is a POST from another site, with which only such a cookie travels.
    cookie.set_same_site(secure.then_some(SameSite::None));
    req.extensions_mut().insert(BrowserCookie(cookie));
    token
}

async fn is_known(tx: &mut Tx, user: UserId, hash: &TokenHash, now: Timestamp) -> QueryResult<bool> {
    let known = known_browsers::table
        .filter(known_browsers::user_id.eq(user))
        .filter(known_browsers::browser_hash.eq(hash.to_vec()))
        .filter(known_browsers::last_seen_at.gt((now - LIFE).to_diesel()));
    let seen = known_browsers::last_seen_at.eq(now.to_diesel());
    diesel::update(known).set(seen).execute(tx).await.map(|rows| rows > 0)
}

async fn forget_the_oldest(tx: &mut Tx, user: UserId) -> QueryResult<usize> {
    let kept = known_browsers::table
        .filter(known_browsers::user_id.eq(user))
        .order(known_browsers::last_seen_at.desc())
        .limit(MOST)
        .select(known_browsers::browser_hash)
        .load::<Vec<u8>>(tx)
        .await?;
    let others = known_browsers::table
        .filter(known_browsers::user_id.eq(user))
        .filter(known_browsers::browser_hash.ne_all(kept));
    diesel::delete(others).execute(tx).await
}

async fn tell(tx: &mut Tx, visit: &Visit, user: UserId) -> Result<(), AppError> {
    let Some(user) = User::by_id(tx, user).await? else {
        return Ok(());
    };
    let t = Words::for_locale(&user.locale);
    let letter = Letter {
        kind: LetterKind::NewDevice {
            device: Device::of(&visit.user_agent).in_words(t),
            at: Times::new(&user.time_zone, visit.now, t).exact_in_zone(&visit.now),
            address: visit.address.clone(),
        },
        to: user.email,
        name: user.name,
        locale: user.locale,
        organization_id: None,
        invitation: None,
    };
    mail::post_open(tx, &letter, visit.now).await
}
