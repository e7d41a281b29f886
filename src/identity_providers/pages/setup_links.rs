//! Set-up links, for those who make them: a task of theirs, handed to somebody in IT who has no account.

use crate::access::limits::TryLimit;
use crate::access::{Actor, EditDomains, EditIdentityProviders, Right, Who};
use crate::database::Tx;
use crate::emails::Kind;
use crate::emails::settings::Settings;
use crate::identity_providers::setup_link::{LinkState, SetupLink, Task};
use crate::identity_providers::{Connection, NewLink, Status};
use crate::ids::{ConnectionId, DomainId, SetupLinkId};
use crate::schema::domains;
use crate::state::App;
use crate::web::names::EmailAddress;
use crate::web::{Answer, AppError, Flash, Form, FormState, Frame, Query, Reply, Times, Words};
use actix_web::web::Path;
use askama::Template;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::SignedDuration;
use uuid::Uuid;

/// So many are listed.
const LISTED: i64 = 50;
/// So many may an organization make in a day.
const MOST_PER_DAY: i32 = 50;

/// The task of a link, as a type: which right it takes, and where its pages stand.
pub trait LinkTask: 'static {
    type Right: Right;
    const TASK: Task;

    /// The list to which it belongs, and its name.
    fn list(who: &Who) -> (String, &'static str);
}

/// Connecting an identity provider.
pub struct OfConnection;
/// Proving a domain.
pub struct OfDomain;

impl LinkTask for OfConnection {
    type Right = EditIdentityProviders;
    const TASK: Task = Task::Connection;

    fn list(who: &Who) -> (String, &'static str) {
        (who.path("/identity-providers"), who.t.layout_identity_providers())
    }
}

impl LinkTask for OfDomain {
    type Right = EditDomains;
    const TASK: Task = Task::Domain;

    fn list(who: &Who) -> (String, &'static str) {
        (who.path("/domains"), who.t.identity_providers_domains())
    }
}

/// What a link may be about: (value, name).
type Targets = Vec<(String, String)>;

struct Row {
    link: SetupLink,
    about: String,
    state: LinkState,
}

#[derive(Template)]
#[template(path = "identity_providers/setup_links.html")]
struct LinksPage {
    frame: Frame,
    t: Words,
    times: Times,
    title: &'static str,
    list: String,
    list_name: &'static str,
    path: String,
    of_connection: bool,
    rows: Vec<Row>,
    targets: Targets,
    state: FormState,
    /// The longest that a link may work.
    most_days: i32,
    /// The address of a link that was made just now.
    made: Option<String>,
    mailed: String,
}

impl LinksPage {
    async fn of<T: LinkTask>(tx: &mut Tx, who: &Who, state: FormState) -> Result<Self, AppError> {
        let t = who.t;
        let targets = targets(tx, who, T::TASK).await?;
        let all = names(tx, who, T::TASK).await?;
        let rows = SetupLink::newest(tx, who.org(), T::TASK, LISTED).await?;
        let row = |link: SetupLink| {
            let id = link.target();
            let name = all
                .iter()
                .find(|(key, _)| Some(key) == id.as_ref())
                .map(|(_, name)| name.clone());
            Row {
                about: name.unwrap_or_else(|| t.identity_providers_link_new().to_owned()),
                state: link.state(who.now()),
                link,
            }
        };
        let (list, list_name) = T::list(who);
        Ok(Self {
            frame: Frame::organization(
                who,
                match T::TASK {
                    Task::Connection => "identity-providers",
                    Task::Domain => "domains",
                },
            ),
            t,
            times: Times::new(&who.person.time_zone, who.now(), t),
            title: t.identity_providers_links(),
            path: format!("{list}/setup-links"),
            list,
            list_name,
            of_connection: T::TASK == Task::Connection,
            rows: rows.into_iter().map(row).collect(),
            targets,
            state,
            most_days: settings(tx, who, T::TASK).await?.link_most_days(),
            made: None,
            mailed: String::new(),
        })
    }
}

/// What is set for the mail with the link.
async fn settings(tx: &mut Tx, who: &Who, task: Task) -> QueryResult<Settings> {
    let kind = match task {
        Task::Connection => Kind::SetupConnection,
        Task::Domain => Kind::SetupDomain,
    };
    Settings::of(tx, Some(who.org()), kind).await
}

/// What a link may be made for.
async fn targets(tx: &mut Tx, who: &Who, task: Task) -> QueryResult<Targets> {
    match task {
        Task::Connection => {
            let drafts = Connection::all(tx, who.org())
                .await?
                .into_iter()
                .filter(|one| one.status == Status::Draft);
            Ok(drafts.map(|one| (one.id.to_string(), one.name)).collect())
        }
        Task::Domain => {
            let rows: Vec<(DomainId, String)> = domains::table
                .filter(domains::organization_id.eq(who.org()))
                .filter(domains::status.ne("proven"))
                .order(domains::name)
                .select((domains::id, domains::name))
                .load(tx)
                .await?;
            Ok(rows.into_iter().map(|(id, name)| (id.to_string(), name)).collect())
        }
    }
}

/// The names of what links were made for.
async fn names(tx: &mut Tx, who: &Who, task: Task) -> QueryResult<Targets> {
    match task {
        Task::Connection => {
            let all = Connection::all(tx, who.org()).await?;
            Ok(all.into_iter().map(|one| (one.id.to_string(), one.name)).collect())
        }
        Task::Domain => {
            let rows: Vec<(DomainId, String)> = domains::table
                .filter(domains::organization_id.eq(who.org()))
                .select((domains::id, domains::name))
                .load(tx)
                .await?;
            Ok(rows.into_iter().map(|(id, name)| (id.to_string(), name)).collect())
        }
    }
}

/// GET `…/setup-links?connection=` or `?domain=`
pub async fn show<T: LinkTask>(mut actor: Actor<T::Right>, query: Query) -> Answer {
    let settings = settings(&mut actor.tx, &actor.who, T::TASK).await?;
    let state = FormState::default()
        .set("target", query.get(T::TASK.key()))
        .set("expires_in_days", settings.link_days().to_string());
    Reply::page(&LinksPage::of::<T>(&mut actor.tx, &actor.who, state).await?)
}

/// POST `…/setup-links`: makes a link and shows it, this once.
pub async fn create<T: LinkTask>(mut actor: Actor<T::Right>, form: Form, app: App) -> Answer {
    let (org, t) = (actor.org(), actor.who.t);
    crate::organizations::take_turns(&mut actor.tx, org).await?;
    let mut state = FormState::filled(&form);
    let targets = targets(&mut actor.tx, &actor.who, T::TASK).await?;
    let settings = settings(&mut actor.tx, &actor.who, T::TASK).await?;
    let Some(new) = read(T::TASK, &form, &targets, settings.link_most_days(), &mut state, t) else {
        return Reply::refused(&LinksPage::of::<T>(&mut actor.tx, &actor.who, state).await?);
    };
    TryLimit::new(
        format!("setup links {org}"),
        MOST_PER_DAY,
        SignedDuration::from_hours(24),
    )
    .count_in(&mut actor.tx, 1, actor.who.now())
    .await?;
    let token = new.create(&mut actor.tx, &app.config.secret_key, &actor.who).await?;
    let empty = FormState::default().set("expires_in_days", settings.link_days().to_string());
    let page = LinksPage {
        made: Some(app.config.public_url.join(&format!("/setup/{}", token.reveal()))),
        mailed: new.email.as_ref().map(ToString::to_string).unwrap_or_default(),
        ..LinksPage::of::<T>(&mut actor.tx, &actor.who, empty).await?
    };
    actor.tx.commit().await?;
    Reply::page(&page)
}

fn read(
    task: Task,
    form: &Form,
    targets: &Targets,
    most_days: i32,
    state: &mut FormState,
    t: Words,
) -> Option<NewLink> {
    let known = |raw: &str| targets.iter().any(|(value, _)| value == raw);
    let target = match (task, form.get("target")) {
        (Task::Connection, "") => Ok(None),
        (_, raw) if known(raw) => Uuid::parse_str(raw)
            .map(Some)
            .map_err(|_| t.identity_providers_error_target()),
        _ => Err(t.identity_providers_error_target()),
    };
    let target = state.keep("target", target);
    let email = match form.get("email") {
        "" => Some(None),
        raw => state
            .keep("email", EmailAddress::parse(raw).ok_or(t.sign_in_email_missing()))
            .map(Some),
    };
    let days = form
        .get("expires_in_days")
        .parse::<i32>()
        .ok()
        .filter(|days| (1..=most_days).contains(days));
    let days = state.keep(
        "expires_in_days",
        days.ok_or(t.identity_providers_error_days(most_days)),
    );
    let target = target?;
    Some(NewLink {
        task,
        connection: target.filter(|_| task == Task::Connection).map(ConnectionId::from),
        domain: target.filter(|_| task == Task::Domain).map(DomainId::from),
        email: email?,
        days: days?,
    })
}

/// POST `…/setup-links/{id}/revocation`
pub async fn revoke<T: LinkTask>(mut actor: Actor<T::Right>, path: Path<(String, String)>) -> Answer {
    let id = Uuid::parse_str(&path.1).map_err(|_| AppError::NotFound)?;
    let (org, t) = (actor.org(), actor.who.t);
    crate::organizations::take_turns(&mut actor.tx, org).await?;
    let link = SetupLink::find(&mut actor.tx, org, SetupLinkId::from(id)).await?;
    let link = link.filter(|link| link.task() == T::TASK).ok_or(AppError::NotFound)?;
    if !link.state(actor.who.now()).is_active() {
        return Err(AppError::Conflict(t.identity_providers_link_over_already().to_owned()));
    }
    link.revoke(&mut actor.tx, &actor.who).await?;
    actor.tx.commit().await?;
    let next = format!("{}/setup-links", T::list(&actor.who).0);
    Ok(Reply::to(next).with(Flash::success(t.identity_providers_link_revoked())))
}
