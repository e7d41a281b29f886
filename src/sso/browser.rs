//! The cookie that binds a sign-in to the browser in which it began. The provider's answer arrives as a POST from
//! another site, with which a cookie travels only where it says `SameSite=None`; browsers take that on https alone. On
//! plain http, which is loopback, it says nothing: then it travels too (Chromium: for its first two minutes).
//!
//! The browser has one random id for everything that is under way in it, so that several tabs work at once.

use crate::state::State;
use crate::tokens::{Token, TokenHash};
use actix_web::HttpRequest;
use actix_web::cookie::{Cookie, SameSite, time};
use jiff::SignedDuration;

/// How long somebody may take at the provider.
pub const LIFE: SignedDuration = SignedDuration::from_mins(15);

/// How long somebody may take to agree that the provider signs them in.
pub const CONSENT_LIFE: SignedDuration = SignedDuration::from_mins(30);

/// The random id of a browser.
pub struct Browser(Token);

fn name(secure: bool) -> &'static str {
    if secure { "__Host-sso" } else { "sso" }
}

impl Browser {
    /// The id that this browser brought.
    pub fn of(req: &HttpRequest, state: &State) -> Option<Self> {
        let cookie = req.cookie(name(state.config.public_url.is_https()))?;
        Token::parse(cookie.value()).map(Self)
    }

    /// The id that this browser brought, or a new one.
    pub fn of_or_new(req: &HttpRequest, state: &State) -> Self {
        Self::of(req, state).unwrap_or_else(|| Self(state.chance.token()))
    }

    /// What the database knows of it.
    pub fn hash(&self) -> TokenHash {
        self.0.hash()
    }

    /// The cookie that keeps it.
    pub fn cookie(&self, state: &State, life: SignedDuration) -> Cookie<'static> {
        let secure = state.config.public_url.is_https();
        let mut cookie = Cookie::build(name(secure), self.0.reveal())
            .path("/")
            .secure(secure)
            .http_only(true)
            .max_age(time::Duration::seconds(life.as_secs()))
            .finish();
        cookie.set_same_site(secure.then_some(SameSite::None));
        cookie
    }
}
