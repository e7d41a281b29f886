//! The list of domains: `/o/{org}/domains`.

use super::looking::CHALLENGE;
use super::name::in_letters;
use super::{Domain, GRACE, Policy, Status, record_name, record_value};
use crate::access::{Actor, Permission, ViewIdentityProviders, Who};
use crate::audit::refusal::who_could_grant;
use crate::database::Tx;
use crate::ids::ConnectionId;
use crate::schema::connections;
use crate::web::{Answer, FormState, Frame, Reply, Times, Words};
use actix_web::http::StatusCode;
use askama::Template;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

#[derive(Template)]
#[template(path = "domains/list.html")]
struct ListPage {
    frame: Frame,
    t: Words,
    times: Times,
    path: String,
    cards: Vec<Card>,
    form: FormState,
    /// What is wrong on a card: the id of its field, and the sentence.
    refusals: Vec<(String, String)>,
    /// Why this person may not change anything.
    locked: Option<String>,
    /// Where an identity provider is connected, for those who may.
    connect: Option<String>,
}

/// A domain as its card shows it.
struct Card {
    domain: Domain,
    letters: Option<String>,
    record: (String, String),
    found: Option<String>,
    next: String,
    choices: Vec<Choice>,
    connections: Vec<Choice>,
}

/// One line of a choice.
struct Choice {
    value: String,
    label: String,
    chosen: bool,
    possible: bool,
}

impl Card {
    fn label(&self, t: Words) -> &'static str {
        match self.domain.status() {
            Status::Pending => t.domains_pending(),
            Status::Proven => t.domains_proven(),
            Status::Lapsing => t.domains_lapsing(),
            Status::Lapsed => t.domains_lapsed(),
        }
    }

    fn tone(&self) -> &'static str {
        match self.domain.status() {
            Status::Pending => "info",
            Status::Proven => "success",
            Status::Lapsing => "warning",
            Status::Lapsed => "danger",
        }
    }

    fn is_proven(&self) -> bool {
        self.domain.status() == Status::Proven
    }

    fn is_pending(&self) -> bool {
        self.domain.status() == Status::Pending
    }

    /// Whether asking and joining can be chosen.
    fn is_own(&self) -> bool {
        self.domain.status().is_own()
    }

    /// What stands in the record's name before the domain.
    fn short(&self) -> &'static str {
        CHALLENGE
    }

    /// The choice as it stands, for those who may not change it.
    fn chosen(choices: &[Choice]) -> &str {
        let chosen = choices.iter().find(|choice| choice.chosen);
        chosen.map_or("", |choice| choice.label.as_str())
    }
}

/// A connection of the organization, as much as this page needs.
pub(super) struct Connected {
    pub id: ConnectionId,
    pub name: String,
    active: bool,
}

impl Connected {
    pub(super) async fn all(tx: &mut Tx, who: &Who) -> QueryResult<Vec<Self>> {
        let rows: Vec<(ConnectionId, String, String)> = connections::table
            .filter(connections::organization_id.eq(who.org()))
            .order((connections::name, connections::id))
            .select((connections::id, connections::name, connections::status))
            .load(tx)
            .await?;
        let of = |(id, name, status): (_, _, String)| Self {
            id,
            name,
            active: status == "active",
        };
        Ok(rows.into_iter().map(of).collect())
    }

    /// The choices for a domain; the first is none in particular.
    fn choices(all: &[Self], domain: &Domain, t: Words) -> Vec<Choice> {
        let active: Vec<&Self> = all.iter().filter(|one| one.active).collect();
        let automatic = match active.as_slice() {
            [] => t.domains_connection_none().to_owned(),
            [only] => t.domains_connection_auto(only.name.as_str()),
            _ => t.domains_connection_several().to_owned(),
        };
        let first = Choice {
            value: String::new(),
            label: automatic,
            chosen: domain.connection_id.is_none(),
            possible: true,
        };
        let others = all.iter().map(|one| Choice {
            value: one.id.to_string(),
            label: match one.active {
                true => one.name.clone(),
                false => t.domains_connection_inactive(one.name.as_str()),
            },
            chosen: domain.connection_id == Some(one.id),
            possible: true,
        });
        std::iter::once(first).chain(others).collect()
    }
}

/// GET `/o/{org}/domains`
pub async fn list(mut actor: Actor<ViewIdentityProviders>) -> Answer {
    answer(&mut actor.tx, &actor.who, StatusCode::OK, FormState::default(), vec![]).await
}

/// The page, with what is wrong on it.
pub(super) async fn answer(
    tx: &mut Tx,
    who: &Who,
    status: StatusCode,
    form: FormState,
    refusals: Vec<(String, String)>,
) -> Answer {
    let t = who.t;
    let times = Times::new(&who.person.time_zone, who.now(), t);
    let connected = Connected::all(tx, who).await?;
    let domains = Domain::all(tx, who.org()).await?;
    let page = ListPage {
        frame: Frame::organization(who, "domains"),
        t,
        path: who.path("/domains"),
        cards: domains
            .into_iter()
            .map(|domain| card(domain, &connected, &times, t))
            .collect(),
        times,
        form,
        refusals,
        locked: locked(tx, who).await?,
        connect: (connected.is_empty() && who.may(Permission::IdentityProvidersEdit))
            .then(|| who.path("/identity-providers")),
    };
    Reply::html(status, &page)
}

fn card(domain: Domain, connected: &[Connected], times: &Times, t: Words) -> Card {
    let until = domain.lapsing_since.map(|since| times.date(&(since + GRACE)));
    let next = match (domain.status(), domain.lapsing_since) {
        (Status::Lapsing, Some(since)) => t.domains_next_lapsing(times.date(&since), until.unwrap_or_default()),
        (Status::Pending, _) => t.domains_next_pending().to_owned(),
        (Status::Proven | Status::Lapsing, _) => t.domains_next_proven().to_owned(),
        (Status::Lapsed, _) => t.domains_next_lapsed().to_owned(),
    };
    let own = domain.status().is_own();
    let choice = |policy: Policy| Choice {
        value: policy.key().to_owned(),
        label: policy.label(t).to_owned(),
        chosen: domain.policy() == policy,
        possible: own || !policy.needs_proof() || domain.policy() == policy,
    };
    Card {
        letters: in_letters(&domain.name),
        record: (record_name(&domain.name), record_value(&domain.token)),
        found: domain.finding().sentence(t, &domain.name),
        next,
        choices: Policy::ALL.map(choice).into_iter().collect(),
        connections: Connected::choices(connected, &domain, t),
        domain,
    }
}

/// Why this person may only look, and who could help.
async fn locked(tx: &mut Tx, who: &Who) -> QueryResult<Option<String>> {
    if who.may(Permission::DomainsEdit) {
        return Ok(None);
    }
    let names = who_could_grant(tx, who, Permission::DomainsEdit).await?;
    Ok(Some(if names.is_empty() {
        who.t.domains_locked().to_owned()
    } else {
        who.t.domains_locked_ask(who.t.list(&names))
    }))
}
