//! The way to the provider: its message, carried by the browser.

use crate::access::Public;
use crate::saml::Outgoing;
use crate::web::{AppError, Frame, Reply, Words};
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
        // To any site, since the provider may send people on to a host of another origin before it asks them anything,
        // and the form of this page holds nothing that somebody could have typed.
        Outgoing::Post { .. } => page.leading_out(),
    })
}

/// The same from a page or link of ours, or the provider's: a redirect where the binding has one.
pub(super) fn go(public: &Public, name: &str, outgoing: Outgoing) -> Result<Reply, AppError> {
    match outgoing {
        Outgoing::Redirect(url) => Ok(Reply::to(url)),
        Outgoing::Post { .. } => leave(public, name, &outgoing),
    }
}
