//! What just happened, told on the next page: a signed cookie, read once. No row is needed for it.

use crate::seal::SecretKey;
use actix_web::HttpRequest;
use actix_web::cookie::{Cookie, SameSite, time::Duration};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};

const PURPOSE: &str = "flash";

/// A sentence, its tone, and a way back where there is one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flash {
    pub tone: Tone,
    pub text: String,
    /// A path to POST to that undoes the change.
    pub undo: Option<String>,
    /// A path of ours where one reads more, and its words.
    #[serde(default)]
    pub link: Option<(String, String)>,
}

/// The colour of a message; the words come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    Success,
    Warning,
    Danger,
    Info,
}

impl Tone {
    /// The class in the design: `tone-success`.
    pub fn as_str(self) -> &'static str {
        match self {
            Tone::Success => "success",
            Tone::Warning => "warning",
            Tone::Danger => "danger",
            Tone::Info => "info",
        }
    }
}

impl Flash {
    pub fn success(text: impl Into<String>) -> Self {
        Self {
            tone: Tone::Success,
            text: text.into(),
            undo: None,
            link: None,
        }
    }

    pub fn warning(text: impl Into<String>) -> Self {
        Self {
            tone: Tone::Warning,
            text: text.into(),
            undo: None,
            link: None,
        }
    }

    pub fn info(text: impl Into<String>) -> Self {
        Self {
            tone: Tone::Info,
            text: text.into(),
            undo: None,
            link: None,
        }
    }

    /// Offers to undo by a POST to this path of ours.
    pub fn undo(mut self, path: impl Into<String>) -> Self {
        self.undo = Some(path.into());
        self
    }

    /// Offers to read more at this path of ours.
    pub fn link(mut self, path: impl Into<String>, words: impl Into<String>) -> Self {
        self.link = Some((path.into(), words.into()));
        self
    }

    pub(super) fn cookie_name(secure: bool) -> &'static str {
        if secure { "__Host-flash" } else { "flash" }
    }

    pub(super) fn to_cookie(&self, key: &SecretKey, secure: bool) -> Cookie<'static> {
        let text = serde_json::to_vec(self).unwrap_or_default();
        let value = format!(
            "{}.{}",
            URL_SAFE_NO_PAD.encode(&text),
            URL_SAFE_NO_PAD.encode(key.sign(PURPOSE, &text))
        );
        cookie(value, secure).max_age(Duration::minutes(5)).finish()
    }

    pub(super) fn removal(secure: bool) -> Cookie<'static> {
        cookie(String::new(), secure).max_age(Duration::ZERO).finish()
    }

    /// The message that the browser brought, if it is one of ours.
    pub(super) fn read(req: &HttpRequest, key: &SecretKey, secure: bool) -> Option<Self> {
        let cookie = req.cookie(Self::cookie_name(secure))?;
        let (text, signature) = cookie.value().split_once('.')?;
        let text = URL_SAFE_NO_PAD.decode(text).ok()?;
        key.check(PURPOSE, &text, &URL_SAFE_NO_PAD.decode(signature).ok()?)
            .then(|| serde_json::from_slice(&text).ok())?
    }
}

fn cookie(value: String, secure: bool) -> actix_web::cookie::CookieBuilder<'static> {
    Cookie::build(Flash::cookie_name(secure), value)
        .path("/")
        .secure(secure)
        .http_only(true)
        .same_site(SameSite::Lax)
}
