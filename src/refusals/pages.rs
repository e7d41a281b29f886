//! `/unsubscribe/{token}`: what will stop, and a button. Whoever has the mail may press it, signed in or not.

use super::Refusing;
use crate::access::Public;
use crate::access::limits::TryLimit;
use crate::audit::{self, Action, Event};
use crate::database::{Mode, Tx};
use crate::schema::organizations;
use crate::state::App;
use crate::web::{Answer, AppError, Flash, Frame, Reply, Words};
use actix_web::web::Path;
use askama::Template;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::SignedDuration;

/// So many changes in an hour for one address and kind.
const MOST: i32 = 30;

#[derive(Template)]
#[template(path = "refusals/page.html")]
struct RefusalPage {
    frame: Frame,
    t: Words,
    organization: String,
    kind: &'static str,
    about: &'static str,
    email: String,
    path: String,
    is_refused: bool,
}

/// Somebody at the page, inside the wall of the organization whose mail it was.
struct Reader {
    tx: Tx,
    refusing: Refusing,
    organization: String,
    path: String,
}

fn read(raw: &str, app: &App) -> Result<Refusing, AppError> {
    Refusing::parse(&app.config.secret_key, raw).ok_or(AppError::NotFound)
}

/// Counts a change, on a connection of its own.
async fn count(refusing: &Refusing, public: &Public, app: &App) -> Result<(), AppError> {
    let Refusing { org, kind, email } = refusing;
    let key = format!("unsubscribe:{org}:{}:{email}", kind.key());
    let limit = TryLimit::new(key, MOST, SignedDuration::from_hours(1));
    limit.count(&app.pool, 1, public.visit.now).await
}

impl Reader {
    async fn enter(refusing: Refusing, raw: &str, app: &App, mode: Mode) -> Result<Self, AppError> {
        let mut tx = Tx::begin(&app.pool, mode).await?;
        tx.enter(refusing.org).await?;
        let organization: Option<String> = organizations::table
            .find(refusing.org)
            .select(organizations::name)
            .first(&mut tx)
            .await
            .optional()?;
        Ok(Self {
            tx,
            refusing,
            organization: organization.ok_or(AppError::NotFound)?,
            path: format!("/unsubscribe/{raw}"),
        })
    }

    fn page(self, public: &Public, is_refused: bool) -> RefusalPage {
        let (t, kind) = (public.t, self.refusing.kind);
        RefusalPage {
            frame: Frame::public(public),
            t,
            organization: self.organization,
            kind: kind.label(t),
            about: kind.about(t),
            email: self.refusing.email.to_string(),
            path: self.path,
            is_refused,
        }
    }

    async fn record(&mut self, public: &Public, action: Action) -> Result<(), AppError> {
        let author = public.author(self.refusing.email.as_str());
        let event = Event::new(action).on("email_template", None, self.refusing.kind.label(public.t));
        Ok(audit::record(&mut self.tx, Some(self.refusing.org), &author, event).await?)
    }
}

/// GET `/unsubscribe/{token}`: changes nothing, since whatever looks at mails follows their links.
pub async fn show(public: Public, raw: Path<String>, app: App) -> Answer {
    let mut reader = Reader::enter(read(&raw, &app)?, &raw, &app, Mode::Read).await?;
    let is_refused = reader.refusing.is_so(&mut reader.tx).await?;
    Reply::page(&reader.page(&public, is_refused))
}

/// POST `/unsubscribe/{token}`: the button, and the one click of a mail program (RFC 8058). That comes from another site
/// without a session, in one of two encodings, and must not be sent on; all it says is that it was pressed.
pub async fn refuse(public: Public, raw: Path<String>, app: App) -> Answer {
    let refusing = read(&raw, &app)?;
    count(&refusing, &public, &app).await?;
    let mut reader = Reader::enter(refusing, &raw, &app, Mode::Write).await?;
    if reader.refusing.refuse(&mut reader.tx, public.visit.now).await? {
        reader.record(&public, Action::EmailRefused).await?;
        reader.tx.commit().await?;
    }
    Reply::page(&reader.page(&public, true))
}

/// POST `/unsubscribe/{token}/withdrawal`: they want them again.
pub async fn withdraw(public: Public, raw: Path<String>, app: App) -> Answer {
    let refusing = read(&raw, &app)?;
    count(&refusing, &public, &app).await?;
    let mut reader = Reader::enter(refusing, &raw, &app, Mode::Write).await?;
    if reader.refusing.withdraw(&mut reader.tx).await? {
        reader.record(&public, Action::EmailRefusalWithdrawn).await?;
        reader.tx.commit().await?;
    }
    Ok(Reply::to(reader.path).with(Flash::success(public.t.refusals_again())))
}
