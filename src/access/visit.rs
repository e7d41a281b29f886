//! The facts of one request that pages, rules and audit events need.

use crate::web::flash::Flash;
use crate::web::words::Words;
use actix_web::{HttpMessage, HttpRequest};
use jiff::Timestamp;
use std::rc::Rc;

/// Where a request came from and how it wants its answer. Made once per request, at the edge.
#[derive(Debug)]
pub struct Visit {
    /// The reference number that clients see and the log carries.
    pub request_id: String,
    /// The client's network address, honouring trusted proxies only.
    pub address: String,
    pub user_agent: String,
    /// Path and query, for the way back after signing in.
    pub path: String,
    /// htmx asks for a block instead of the whole page.
    pub htmx: bool,
    /// What happened on the page before.
    pub flash: Option<Flash>,
    /// The one moment of this request.
    pub now: Timestamp,
    /// The language that the browser wishes.
    pub locale: String,
}

impl Visit {
    /// The visit of this request. The edge has put it there before any handler runs.
    pub fn of(req: &HttpRequest) -> Rc<Self> {
        req.extensions()
            .get::<Rc<Self>>()
            .cloned()
            .expect("the edge has noted the visit")
    }

    /// The language that the browser wishes, else the other one: one of [`Words::locales`].
    pub fn language_or(&self, other: &str) -> &'static str {
        let wanted = if self.locale.is_empty() { other } else { &self.locale };
        Words::for_locale(wanted).lang()
    }

    /// The words in the language that the browser wishes.
    pub fn words(&self) -> Words {
        Words::for_locale(&self.locale)
    }
}
