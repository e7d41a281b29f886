//! `/o/{org}/sign-in-methods`: what is on, why, and for whom something else holds.

use super::closed::Closing;
use super::{Codes, CodesLeft, Switch};
use crate::access::{Actor, EditSignIn, Permission, Who};
use crate::database::Tx;
use crate::identity_providers::{Connection, Stage, Status};
use crate::ids::{MemberId, OrgId};
use crate::schema::members;
use crate::web::{Answer, AppError, Frame, Reply, Times, Words};
use askama::Template;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

/// So many members with a rule of their own are named.
const NAMED: usize = 50;

/// Members with the same rule of their own: (id, name, address).
struct Group {
    title: &'static str,
    text: &'static str,
    people: Vec<(MemberId, String, String)>,
    more: bool,
}

#[derive(Template)]
#[template(path = "sign_in_methods/page.html")]
pub(super) struct MethodsPage {
    frame: Frame,
    t: Words,
    times: Times,
    closing: Closing,
    /// Why the password is on or off, one sentence each.
    reasons: Vec<String>,
    connections: Vec<Connection>,
    groups: Vec<Group>,
    codes: Option<CodesLeft>,
    path: String,
    providers_path: String,
    may_see_providers: bool,
    members_path: String,
    glass_path: String,
    errors: Vec<(&'static str, &'static str)>,
}

/// GET `/o/{org}/sign-in-methods`
pub async fn show(actor: Actor<EditSignIn>) -> Answer {
    let Actor { mut tx, who, .. } = actor;
    Reply::page(&MethodsPage::new(&mut tx, &who).await?)
}

impl MethodsPage {
    pub(super) async fn new(tx: &mut Tx, who: &Who) -> Result<Self, AppError> {
        let (t, org) = (who.t, who.org());
        let closing = Closing::of(tx, org).await?;
        let connections = Connection::all(tx, org).await?;
        let exceptions = group(tx, org, Switch::On, t.methods_exceptions(), t.methods_exceptions_text()).await?;
        let only = group(tx, org, Switch::Off, t.methods_only(), t.methods_only_text()).await?;
        Ok(Self {
            frame: Frame::organization(who, "sign-in-methods"),
            t,
            times: Times::new(&who.person.time_zone, who.now(), t),
            reasons: reasons(t, closing, &connections),
            connections: connections
                .into_iter()
                .filter(|one| one.status != Status::Draft)
                .collect(),
            groups: vec![exceptions, only],
            codes: Codes::left(tx, org).await?,
            path: who.path("/sign-in-methods"),
            providers_path: who.path("/identity-providers"),
            may_see_providers: who.may(Permission::IdentityProvidersView),
            members_path: who.path("/members"),
            glass_path: format!("/sign-in/{}/break-glass", who.organization.slug),
            errors: vec![],
            closing,
        })
    }

    pub(super) fn with_error(mut self, field: &'static str, sentence: &'static str) -> Self {
        self.errors.push((field, sentence));
        self
    }
}

/// From the weakest to the strongest: platform, organization, enforcement.
fn reasons(t: Words, closing: Closing, connections: &[Connection]) -> Vec<String> {
    let platform = match closing.platform {
        true => t.methods_why_platform_on(),
        false => t.methods_why_platform_off(),
    };
    let mut reasons = vec![platform.to_owned()];
    match closing.organization {
        Switch::Inherit => {}
        Switch::On => reasons.push(t.methods_why_organization_on().to_owned()),
        Switch::Off => reasons.push(t.methods_why_organization_off().to_owned()),
    }
    let enforced = connections
        .iter()
        .filter(|one| one.stage == Stage::Enforced && one.status == Status::Active);
    reasons.extend(enforced.map(|one| t.methods_why_enforced(one.name.as_str())));
    reasons
}

async fn group(tx: &mut Tx, org: OrgId, switch: Switch, title: &'static str, text: &'static str) -> QueryResult<Group> {
    let mut people: Vec<(MemberId, String, String)> = members::table
        .filter(members::organization_id.eq(org))
        .filter(members::password_sign_in.eq(switch.key()))
        .filter(members::status.ne("removed"))
        .order((members::sort_name, members::id))
        .limit(NAMED as i64 + 1)
        .select((members::id, members::name, members::email))
        .load(tx)
        .await?;
    let more = people.len() > NAMED;
    people.truncate(NAMED);
    Ok(Group {
        title,
        text,
        people,
        more,
    })
}
