//! `/unsubscribe/{token}`: what will stop, and a button. Whoever has the mail may press it, signed in or not.

use super::Refusing;
use crate::access::Public;
use crate::access::limits::TryLimit;
use crate::audit::{self, Action, Event};
use crate::branding::PageLook;
use crate::database::{Mode, Tx};
use crate::organizations::Organization;
use crate::state::App;
use crate::web::{Answer, AppError, Flash, Frame, Reply, Words};
use actix_web::web::Path;
use askama::Template;
use diesel::OptionalExtension;
use jiff::{SignedDuration, Timestamp};

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
    look: PageLook,
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
    async fn enter(refusing: Refusing, raw: &str, (app, now): (&App, Timestamp), mode: Mode) -> Result<Self, AppError> {
        let mut tx = Tx::begin(&app.pool, mode).await?;
        tx.enter(refusing.org).await?;
        let organization = Organization::current(&mut tx, refusing.org).await.optional()?;
        let organization = organization.ok_or(AppError::NotFound)?;
        // Nobody gets the logo of one that is closed.
        let look = match organization.is_open_at(now) {
            true => PageLook::of(&mut tx, refusing.org, &organization.name).await?,
            false => PageLook::default(),
        };
        Ok(Self {
            tx,
            refusing,
            organization: organization.name,
            look,
            path: format!("/unsubscribe/{raw}"),
        })
    }

    fn page(self, public: &Public, is_refused: bool) -> RefusalPage {
        let (t, kind) = (public.t, self.refusing.kind);
        RefusalPage {
            frame: Frame::public(public).looking(&self.look),
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
    let mut reader = Reader::enter(read(&raw, &app)?, &raw, (&app, public.visit.now), Mode::Read).await?;
    let is_refused = reader.refusing.is_so(&mut reader.tx).await?;
    Reply::page(&reader.page(&public, is_refused))
}

/// POST `/unsubscribe/{token}`: the button, and the one click of a mail program (RFC 8058). That comes from another site
/// without a session, in one of two encodings, and must not be sent on; all it says is that it was pressed.
pub async fn refuse(public: Public, raw: Path<String>, app: App) -> Answer {
    let refusing = read(&raw, &app)?;
    count(&refusing, &public, &app).await?;
    let mut reader = Reader::enter(refusing, &raw, (&app, public.visit.now), Mode::Write).await?;
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
    let mut reader = Reader::enter(refusing, &raw, (&app, public.visit.now), Mode::Write).await?;
    if reader.refusing.withdraw(&mut reader.tx).await? {
        reader.record(&public, Action::EmailRefusalWithdrawn).await?;
        reader.tx.commit().await?;
    }
    Ok(Reply::to(reader.path).with(Flash::success(public.t.refusals_again())))
}
