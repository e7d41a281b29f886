//! The device cookie: this browser has signed in with this address before. It proves nothing about the
//! person; it only keeps limits on strangers' guesses from locking out the one who belongs here
//! (OWASP, "Slow Down Online Guessing Attacks with Device Cookies").

use crate::state::State;
use crate::web::names::EmailAddress;
use actix_web::HttpRequest;
use actix_web::cookie::{Cookie, SameSite, time};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::{SignedDuration, Timestamp};

const PURPOSE: &str = "device";
const LIFE: SignedDuration = SignedDuration::from_hours(365 * 24);

fn name(secure: bool) -> &'static str {
    if secure { "__Host-device" } else { "device" }
}

fn message(email: &EmailAddress, issued: i64, id: &str) -> String {
    format!("{email}|{issued}|{id}")
}

/// The id of this browser, if this address has signed in here within a year.
pub fn known(req: &HttpRequest, state: &State, email: &EmailAddress, now: Timestamp) -> Option<String> {
    let cookie = req.cookie(name(state.config.public_url.is_https()))?;
    let (issued, rest) = cookie.value().split_once('.')?;
    let (id, signature) = rest.split_once('.')?;
    let issued: i64 = issued.parse().ok()?;
    let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
    let fresh = (0..LIFE.as_secs()).contains(&now.as_second().checked_sub(issued)?);
    (fresh
        && state
            .config
            .secret_key
            .check(PURPOSE, message(email, issued, id).as_bytes(), &signature))
    .then(|| id.to_owned())
}

/// The cookie for a browser in which this address has just signed in.
pub fn cookie(state: &State, email: &EmailAddress, now: Timestamp) -> Cookie<'static> {
    let (issued, id) = (now.as_second(), hex::encode(state.chance.bytes::<16>()));
    let signature = URL_SAFE_NO_PAD.encode(
        state
            .config
            .secret_key
            .sign(PURPOSE, message(email, issued, &id).as_bytes()),
    );
    let secure = state.config.public_url.is_https();
    Cookie::build(name(secure), format!("{issued}.{id}.{signature}"))
        .path("/")
        .secure(secure)
        .http_only(true)
        .same_site(SameSite::Lax)
        .max_age(time::Duration::seconds(LIFE.as_secs()))
        .finish()
}
