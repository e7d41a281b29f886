//! Set-up links: one task of an organization, handed to somebody in IT who has no account. A link works by the
//! rights of whoever made it, which are asked at every request, and does no more than its task.

use crate::access::limits::{TryLimit, network};
use crate::access::{Permission, Visit};
use crate::audit::{Author, AuthorKind};
use crate::branding::PageLook;
use crate::database::{Mode, Tx};
use crate::ids::{ConnectionId, DomainId, OrgId, SetupLinkId, UserId};
use crate::invitations::held_in;
use crate::organizations::{Organization, take_turns};
use crate::schema::{functions, setup_links};
use crate::state::{App, State};
use crate::tokens::Token;
use crate::web::error::LinkOver;
use crate::web::{AppError, Frame, FrameGuest, Times, Words};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;
use std::rc::Rc;
use uuid::Uuid;

const HOUR: SignedDuration = SignedDuration::from_hours(1);
/// A link is opened, or something is sent through it, so often in an hour.
const MOST_PER_LINK: i32 = 600;
/// So many unknown links may one network try in an hour.
const MOST_UNKNOWN: i32 = 60;

/// What a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    Connection,
    Domain,
}

impl Task {
    pub fn key(self) -> &'static str {
        match self {
            Self::Connection => "connection",
            Self::Domain => "domain",
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        [Self::Connection, Self::Domain]
            .into_iter()
            .find(|task| task.key() == key)
    }

    /// What its maker must hold, when it is made and as long as it works.
    pub fn permission(self) -> Permission {
        match self {
            Self::Connection => Permission::IdentityProvidersEdit,
            Self::Domain => Permission::DomainsEdit,
        }
    }
}

/// What has become of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkState {
    Waiting,
    Opened,
    Finished,
    Revoked,
    Expired,
}

impl LinkState {
    pub fn label(self, t: Words) -> &'static str {
        match self {
            Self::Waiting => t.identity_providers_link_waiting(),
            Self::Opened => t.identity_providers_link_opened(),
            Self::Finished => t.identity_providers_link_finished(),
            Self::Revoked => t.common_revoked(),
            Self::Expired => t.common_expired(),
        }
    }

    pub fn tone(self) -> &'static str {
        match self {
            Self::Waiting => "neutral",
            Self::Opened => "info",
            Self::Finished => "success",
            Self::Revoked | Self::Expired => "warning",
        }
    }

    /// Whether it still works.
    pub fn is_active(self) -> bool {
        matches!(self, Self::Waiting | Self::Opened)
    }
}

/// A link.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = setup_links, check_for_backend(diesel::pg::Pg))]
pub struct SetupLink {
    pub id: SetupLinkId,
    task: String,
    pub connection_id: Option<ConnectionId>,
    pub domain_id: Option<DomainId>,
    /// To whom it was mailed; empty: it was handed over otherwise.
    pub email: String,
    pub created_by_id: Option<UserId>,
    pub created_by: String,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub created_at: Timestamp,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub expires_at: Timestamp,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub opened_at: Option<Timestamp>,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub finished_at: Option<Timestamp>,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub revoked_at: Option<Timestamp>,
}

impl SetupLink {
    /// The newest of an organization for a task.
    pub async fn newest(tx: &mut Tx, org: OrgId, task: Task, most: i64) -> QueryResult<Vec<Self>> {
        setup_links::table
            .filter(setup_links::organization_id.eq(org))
            .filter(setup_links::task.eq(task.key()))
            .order(setup_links::created_at.desc())
            .limit(most)
            .select(Self::as_select())
            .load(tx)
            .await
    }

    /// One of them.
    pub async fn find(tx: &mut Tx, org: OrgId, id: SetupLinkId) -> QueryResult<Option<Self>> {
        setup_links::table
            .find((org, id))
            .select(Self::as_select())
            .first(tx)
            .await
            .optional()
    }

    /// What it is about; `None`: that is not begun yet.
    pub fn target(&self) -> Option<String> {
        let connection = self.connection_id.map(|id| id.to_string());
        connection.or_else(|| self.domain_id.map(|id| id.to_string()))
    }

    pub fn task(&self) -> Task {
        Task::parse(&self.task).unwrap_or(Task::Connection)
    }

    pub fn state(&self, now: Timestamp) -> LinkState {
        match self {
            _ if self.revoked_at.is_some() => LinkState::Revoked,
            _ if self.finished_at.is_some() => LinkState::Finished,
            _ if self.expires_at <= now => LinkState::Expired,
            _ if self.opened_at.is_some() => LinkState::Opened,
            _ => LinkState::Waiting,
        }
    }

    /// For people: the address it was mailed to, or nothing.
    pub fn reader<'a>(&'a self, otherwise: &'a str) -> &'a str {
        if self.email.is_empty() { otherwise } else { &self.email }
    }
}

/// Somebody who holds a link that works, as it was found at this request.
pub struct Holder {
    pub org: OrgId,
    pub organization: Organization,
    pub link: SetupLink,
    pub visit: Rc<Visit>,
    pub t: Words,
    token: String,
    look: PageLook,
}

impl Holder {
    /// Follows the link of the path. The transaction is inside the wall of its organization, and, where it writes,
    /// holds it: revoking a link waits for it, or comes first.
    ///
    /// # Errors
    /// 404 for an unknown link, 410 for one that is over or whose maker may no longer do its task, 403 where the
    /// organization is closed, 429 after too many tries.
    pub async fn enter(req: &HttpRequest) -> Result<(Tx, Self), AppError> {
        let app: App = req
            .app_data::<web::Data<State>>()
            .cloned()
            .expect("the server has its state");
        let visit = Visit::of(req);
        let raw = req.match_info().get("token").unwrap_or_default();
        count_try(&app, &visit, raw).await?;
        let safe = req.method().is_safe();
        let mut tx = Tx::begin(&app.pool, if safe { Mode::Read } else { Mode::Write }).await?;
        let found = follow(&mut tx, raw, !safe).await?;
        let (org, link) = found.ok_or_else(|| unknown(visit.words()))?;
        let organization = Organization::current(&mut tx, org).await?;
        let look = PageLook::of(&mut tx, org, &organization.name).await?;
        let holder = Self {
            org,
            organization,
            look,
            link,
            t: visit.words(),
            visit,
            token: raw.to_owned(),
        };
        holder.must_work(&mut tx).await?;
        Ok((tx, holder))
    }

    async fn must_work(&self, tx: &mut Tx) -> Result<(), AppError> {
        let (t, now, maker) = (self.t, self.visit.now, self.link.created_by.as_str());
        let over = |title: &str, text: String| Err(over(StatusCode::GONE, title, text));
        match self.link.state(now) {
            LinkState::Finished => return Err(self.finished()),
            LinkState::Revoked => {
                return over(
                    t.identity_providers_over_revoked(),
                    t.identity_providers_over_ask(maker),
                );
            }
            LinkState::Expired => {
                return over(
                    t.identity_providers_over_expired(),
                    t.identity_providers_over_ask(maker),
                );
            }
            LinkState::Waiting | LinkState::Opened => {}
        }
        if !self.organization.is_open_at(now) {
            let name = self.organization.name.as_str();
            return Err(self::over(
                StatusCode::FORBIDDEN,
                t.identity_providers_over_closed(),
                t.identity_providers_over_closed_text(name),
            ));
        }
        let held = match self.link.created_by_id {
            Some(maker) => held_in(tx, self.org, maker, now).await?,
            None => Default::default(),
        };
        match held.everywhere().has(self.link.task().permission()) {
            true => Ok(()),
            false => over(
                t.identity_providers_over_maker(),
                t.identity_providers_over_maker_text(maker),
            ),
        }
    }

    /// The connection of a link that is about one; `None`: it was not begun yet.
    ///
    /// # Errors
    /// 404 for a link that is about something else.
    pub fn connection_of_task(&self) -> Result<Option<ConnectionId>, AppError> {
        match self.link.task() {
            Task::Connection => Ok(self.link.connection_id),
            Task::Domain => Err(AppError::NotFound),
        }
    }

    /// Ties the link to the connection that was begun through it.
    pub async fn take_up(&self, tx: &mut Tx, connection: ConnectionId) -> QueryResult<()> {
        diesel::update(setup_links::table.find((self.org, self.link.id)))
            .set(setup_links::connection_id.eq(connection))
            .execute(tx)
            .await
            .map(|_| ())
    }

    /// The task is done; the link works no longer.
    pub async fn finish(&self, tx: &mut Tx) -> QueryResult<()> {
        diesel::update(setup_links::table.find((self.org, self.link.id)))
            .set(setup_links::finished_at.eq(self.visit.now.to_diesel()))
            .execute(tx)
            .await
            .map(|_| ())
    }

    /// The page of a link whose task is done.
    pub fn finished(&self) -> AppError {
        let t = self.t;
        over(
            StatusCode::GONE,
            t.identity_providers_over_finished(),
            t.identity_providers_over_finished_text(self.link.created_by.as_str()),
        )
    }

    /// "IT (it@acme.example) by link of Alice".
    pub fn author(&self) -> Author {
        let t = Words::english();
        let maker = self.link.created_by.as_str();
        let name = match self.link.email.as_str() {
            "" => t.identity_providers_link_author(maker),
            email => t.identity_providers_link_author_email(email, maker),
        };
        Author::new(AuthorKind::Visitor, None, &name, &self.visit)
    }

    /// The link's own page.
    pub fn path(&self) -> String {
        format!("/setup/{}", self.token)
    }

    /// A page without a sidebar: whose task it is, who asks, and until when.
    pub fn frame(&self) -> Frame {
        let times = Times::new(&self.organization.time_zone, self.visit.now, self.t);
        Frame {
            guest: Some(FrameGuest {
                organization: self.organization.name.clone(),
                initials: self.organization.initials(),
                tint: self.organization.tint(),
                text: self
                    .t
                    .identity_providers_guest(times.date(&self.link.expires_at), self.link.created_by.as_str()),
                path: self.path(),
            }),
            ..Frame::bare(self.visit.flash.clone()).looking(&self.look)
        }
    }

    /// Notes that it was opened; all that looking at it changes.
    pub async fn note_opened(&self, app: &App) -> Result<(), AppError> {
        if self.link.opened_at.is_some() {
            return Ok(());
        }
        let mut tx = Tx::begin(&app.pool, Mode::Write).await?;
        tx.enter(self.org).await?;
        diesel::update(setup_links::table.find((self.org, self.link.id)))
            .filter(setup_links::opened_at.is_null())
            .set(setup_links::opened_at.eq(self.visit.now.to_diesel()))
            .execute(&mut tx)
            .await?;
        Ok(tx.commit().await?)
    }
}

/// The task of these links is done: the connection lets people in.
pub async fn finish_of(tx: &mut Tx, org: OrgId, connection: ConnectionId, now: Timestamp) -> QueryResult<()> {
    diesel::update(setup_links::table)
        .filter(setup_links::organization_id.eq(org))
        .filter(setup_links::connection_id.eq(connection))
        .filter(setup_links::finished_at.is_null())
        .filter(setup_links::revoked_at.is_null())
        .set(setup_links::finished_at.eq(now.to_diesel()))
        .execute(tx)
        .await
        .map(|_| ())
}

/// Counts a try, whatever becomes of it: of a link, or of a network that knows none. Before anything is held, since
/// a request that holds one connection and waits for another stops everybody else when many do so at once.
async fn count_try(app: &State, visit: &Visit, raw: &str) -> Result<(), AppError> {
    let mut tx = Tx::begin(&app.pool, Mode::Read).await?;
    let found = follow(&mut tx, raw, false).await?;
    drop(tx);
    let limit = match &found {
        Some((_, link)) => TryLimit::new(format!("setup link {}", link.id), MOST_PER_LINK, HOUR),
        None => TryLimit::new(format!("setup unknown {}", network(&visit.address)), MOST_UNKNOWN, HOUR),
    };
    limit.count(&app.pool, 1, visit.now).await?;
    found.map(|_| ()).ok_or_else(|| unknown(visit.words()))
}

/// The row behind a token. `turns`: the changes of its organization take turns before it is read.
async fn follow(tx: &mut Tx, raw: &str, turns: bool) -> QueryResult<Option<(OrgId, SetupLink)>> {
    let Some(token) = Token::parse(raw) else {
        return Ok(None);
    };
    let hash = token.hash();
    let question = functions::organization_of_setup_link(hash.as_bytes());
    let Some(org) = diesel::select(question).get_result::<Option<Uuid>>(tx).await? else {
        return Ok(None);
    };
    let org = OrgId::proven(org);
    tx.enter(org).await?;
    if turns {
        take_turns(tx, org).await?;
    }
    let link = setup_links::table
        .filter(setup_links::organization_id.eq(org))
        .filter(setup_links::token_hash.eq(hash.as_bytes()))
        .select(SetupLink::as_select())
        .first(tx)
        .await
        .optional()?;
    Ok(link.map(|link| (org, link)))
}

fn unknown(t: Words) -> AppError {
    over(
        StatusCode::NOT_FOUND,
        t.identity_providers_over_unknown(),
        t.identity_providers_over_unknown_text().to_owned(),
    )
}

fn over(status: StatusCode, title: &str, text: String) -> AppError {
    AppError::LinkOver(Box::new(LinkOver {
        status,
        title: title.to_owned(),
        text,
    }))
}
