//! The way to the provider: its message, carried by the browser.

use crate::access::Public;
use crate::saml::Outgoing;
use crate::web::headers::policy_with_form_to;
use crate::web::{AppError, Frame, Reply, Words};
use actix_web::http::header::CONTENT_SECURITY_POLICY;
use askama::Template;

/// A page that leads on by itself, and by a button where it does not.
#[derive(Template)]
#[template(path = "sso/leave.html")]
struct LeavePage<'a> {
    frame: Frame,
    t: Words,
    /// The connection's name.
    name: String,
    outgoing: &'a Outgoing,
}

/// Sends the browser on with a message, by a page: a form that sends itself, or a link that follows itself. Also for
/// the answer to a form of ours: a redirect from there to another site is stopped by our own `form-action`, a page in
/// between is not.
pub fn leave(public: &Public, name: &str, outgoing: &Outgoing) -> Result<Reply, AppError> {
    let page = Reply::page(&LeavePage {
        frame: Frame::public(public),
        t: public.t,
        name: name.to_owned(),
        outgoing,
    })?;
    Ok(match outgoing {
        Outgoing::Redirect(_) => page,
        Outgoing::Post { url, .. } => page.header(CONTENT_SECURITY_POLICY, policy_with_form_to(url)),
    })
}

/// The same from a page or link of ours, or the provider's: a redirect where the binding has one.
pub(super) fn go(public: &Public, name: &str, outgoing: Outgoing) -> Result<Reply, AppError> {
    match outgoing {
        Outgoing::Redirect(url) => Ok(Reply::to(url)),
        Outgoing::Post { .. } => leave(public, name, &outgoing),
    }
}
