//! The way back to settings that worked: POST `…/rollbacks`.

use super::super::{Connection, Status, Version};
use super::certificates::Known;
use super::difference;
use super::history::HistoryPage;
use super::place::{Address, hold, page_of};
use crate::access::{Actor, EditIdentityProviders, Permission, Who};
use crate::audit::{self, Action, Event};
use crate::database::Tx;
use crate::state::App;
use crate::web::{Answer, AppError, Flash, Form, Reply};
use actix_web::http::StatusCode;

/// What came of it.
enum Outcome {
    /// With the certificates that are over.
    Done(Vec<Known>),
    Unchanged,
    NoSuchVersion,
    /// None of its certificates is valid any more: nobody could sign in with it.
    AllOver,
    /// It takes this permission to decide whose word counts.
    Lacks(Permission),
}

/// POST `…/rollbacks`: `version`, whose settings become the newest version.
pub async fn create(actor: Actor<EditIdentityProviders>, path: Address, form: Form, app: App) -> Answer {
    let Actor { mut tx, who, .. } = actor;
    let mut connection = hold(&mut tx, &who, &path).await?;
    let (t, to) = (who.t, format!("{}/history", page_of(&who, &connection)));
    let number: Option<i32> = form.get("version").parse().ok();
    let outcome = match number {
        Some(number) => connection.roll_back(&mut tx, &who, number).await?,
        None => Outcome::NoSuchVersion,
    };
    let number = number.unwrap_or_default();
    match outcome {
        Outcome::Done(over) => {
            tx.commit().await?;
            let names: Vec<String> = over.iter().map(Known::short).collect();
            Ok(Reply::to(to).with(match names.is_empty() {
                true => Flash::success(t.rollout_rolled_back(number)),
                false => Flash::warning(t.rollout_rolled_back_over(t.list(&names), number)),
            }))
        }
        Outcome::Lacks(permission) => {
            drop(tx);
            Err(AppError::forbidden(&app.pool, &who, permission).await)
        }
        Outcome::Unchanged => Ok(Reply::to(to).with(Flash::info(t.rollout_unchanged()))),
        Outcome::NoSuchVersion => {
            let page = HistoryPage::new(&mut tx, &who, connection).await?;
            Reply::refused(&page.with_error(t.rollout_fault_version()))
        }
        Outcome::AllOver => {
            let page = HistoryPage::new(&mut tx, &who, connection).await?;
            Reply::html(StatusCode::CONFLICT, &page.with_error(t.rollout_fault_all_over(number)))
        }
    }
}

impl Connection {
    async fn roll_back(&mut self, tx: &mut Tx, who: &Who, number: i32) -> Result<Outcome, AppError> {
        let (org, author) = (who.org(), who.author());
        let Some(version) = Version::find(tx, org, self.id, number).await? else {
            return Ok(Outcome::NoSuchVersion);
        };
        let certificates = Known::all(&version.settings);
        let over: Vec<Known> = certificates
            .iter()
            .filter(|one| one.is_over(author.at))
            .cloned()
            .collect();
        if self.status == Status::Active && over.len() == certificates.len() && !over.is_empty() {
            return Ok(Outcome::AllOver);
        }
        if let Err(permission) = self.vouched(tx, who, &version.settings).await? {
            return Ok(Outcome::Lacks(permission));
        }
        let changes = difference::between(&self.settings, &version.settings);
        let ends = certificates.iter().filter_map(|one| one.ends_at).max();
        let change = format!("rollback:{number}");
        if !self
            .set(tx, org, version.settings.clone(), ends, &change, &author)
            .await?
        {
            return Ok(Outcome::Unchanged);
        }
        // They are exactly those settings, so what was tested of them is known of these.
        version.inherit(tx, org, self.id, self.version).await?;
        let (before, after) = difference::for_audit(&changes);
        let event = Event::new(Action::ConnectionRolledBack)
            .on("connection", self.id.uuid(), &self.name)
            .change(before, after)
            .reason(who.t.rollout_to_version(number));
        audit::record(tx, Some(org), &author, event).await?;
        Ok(Outcome::Done(over))
    }
}
