//! The demo's mail box: what `tenantry demo` would have sent, newest first. Normal installations have no
//! such page.

use crate::access::Public;
use crate::database::{Mode, Tx};
use crate::schema::dev_mails;
use crate::state::App;
use crate::web::{Answer, AppError, Frame, Reply, Times, Words};
use actix_web::http::header::CONTENT_SECURITY_POLICY;
use actix_web::web;
use askama::Template;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use uuid::Uuid;

const MOST: i64 = 50;

/// The list frames the mails of this site; everything else stays as strict as everywhere.
const LIST_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
    connect-src 'self'; frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// A mail brings its own styles and nothing that runs. Only the list may frame it.
const MAIL_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; frame-ancestors 'self'; \
    base-uri 'none'; sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";

/// A mail that was kept.
#[derive(Queryable, Selectable)]
#[diesel(table_name = dev_mails, check_for_backend(diesel::pg::Pg))]
struct Kept {
    id: Uuid,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    sent_at: Timestamp,
    recipient: String,
    subject: String,
    text_part: String,
}

/// A piece of a mail's text.
enum Piece<'a> {
    Text(&'a str),
    Link(&'a str),
}

impl Kept {
    fn pieces(&self) -> Vec<Piece<'_>> {
        self.text_part
            .split_inclusive(char::is_whitespace)
            .flat_map(word)
            .collect()
    }
}

/// A word with the blank that follows it; an address of the web is a link.
fn word(word: &str) -> Vec<Piece<'_>> {
    let bare = word.trim_end();
    if bare.starts_with("http://") || bare.starts_with("https://") {
        vec![Piece::Link(bare), Piece::Text(&word[bare.len()..])]
    } else {
        vec![Piece::Text(word)]
    }
}

#[derive(Template)]
#[template(path = "demo/mails.html")]
struct MailsPage {
    frame: Frame,
    t: Words,
    times: Times,
    mails: Vec<Kept>,
}

/// The newest mails.
pub async fn list(public: Public, app: App) -> Answer {
    let mut tx = Tx::begin(&app.pool, Mode::Read).await?;
    let mails = dev_mails::table
        .order((dev_mails::sent_at.desc(), dev_mails::id.desc()))
        .limit(MOST)
        .select(Kept::as_select())
        .load(&mut tx)
        .await?;
    let times = Times::new("UTC", public.visit.now, public.t);
    let page = MailsPage {
        frame: Frame::public(&public),
        t: public.t,
        times,
        mails,
    };
    Ok(Reply::page(&page)?.header(CONTENT_SECURITY_POLICY, LIST_POLICY))
}

/// One mail as a mail program would show it.
pub async fn html(_: Public, app: App, path: web::Path<Uuid>) -> Answer {
    let mut tx = Tx::begin(&app.pool, Mode::Read).await?;
    let html: String = dev_mails::table
        .find(path.into_inner())
        .select(dev_mails::html_part)
        .first(&mut tx)
        .await
        .optional()?
        .ok_or(AppError::NotFound)?;
    // A link leaves the frame: none of our pages may be framed.
    let html = html.replacen("<head>", "<head><base target=\"_top\">", 1);
    Ok(Reply::raw("text/html; charset=utf-8", html).header(CONTENT_SECURITY_POLICY, MAIL_POLICY))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_become_links() {
        let text = "Open:\nhttps://portal.example/invitations/x\n\nor not.";
        let pieces: Vec<String> = text
            .split_inclusive(char::is_whitespace)
            .flat_map(word)
            .map(|piece| match piece {
                Piece::Text(text) => text.to_owned(),
                Piece::Link(link) => format!("<{link}>"),
            })
            .collect();
        assert_eq!(
            pieces.concat(),
            "Open:\n<https://portal.example/invitations/x>\n\nor not."
        );
    }
}
