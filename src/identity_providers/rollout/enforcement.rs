//! What enforcement demands, so that nobody locks an organization out of itself.

use super::super::{Connection, Status, Version};
use crate::access::{Permission, Who};
use crate::database::Tx;
use crate::ids::{ConnectionId, MemberId};
use crate::organizations::Contact;
use crate::schema::{domains, members, sso_attempts, users};
use crate::web::Times;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;

/// A test counts for this long.
pub(super) const TEST_COUNTS_FOR: SignedDuration = SignedDuration::from_hours(24);

/// So many other administrators are named.
const NAMED: usize = 3;

/// A condition and how it stands.
#[derive(Clone, Debug)]
pub(super) struct Condition {
    pub title: &'static str,
    pub detail: String,
    pub is_met: bool,
    /// Where it is met: (address, words).
    pub fix: Option<(String, &'static str)>,
}

/// All conditions, in the order in which a person meets them. `base`: the page of the connection.
pub(super) async fn conditions(
    tx: &mut Tx,
    who: &Who,
    connection: &Connection,
    base: &str,
) -> QueryResult<Vec<Condition>> {
    let t = who.t;
    let times = Times::new(&who.person.time_zone, who.now(), t);
    let active = connection.status == Status::Active;
    let tested = own_test(tx, who, connection).await?;
    let others = other_admins(tx, who).await?;
    let with_password = with_password(tx, who).await?;
    let domains = own_domains(tx, who, connection.id).await?;
    let open = |is_met: bool, path: String, words: &'static str| (!is_met).then_some((path, words));
    Ok(vec![
        Condition {
            title: t.rollout_condition_active(),
            detail: if active {
                t.rollout_condition_active_met()
            } else {
                t.rollout_condition_active_open()
            }
            .to_owned(),
            is_met: active,
            fix: open(active, format!("{base}/activation"), t.rollout_fix_activate()),
        },
        Condition {
            title: t.rollout_condition_test(),
            detail: match &tested {
                Some(at) => t.rollout_condition_test_met(times.near(at)),
                None => t.rollout_condition_test_open().to_owned(),
            },
            is_met: tested.is_some(),
            fix: open(tested.is_some(), format!("{base}/test"), t.rollout_fix_test()),
        },
        Condition {
            title: t.rollout_condition_second(),
            detail: match others.is_empty() {
                true => t.rollout_condition_second_open().to_owned(),
                false => t.rollout_condition_second_met(t.list(&others)),
            },
            is_met: !others.is_empty(),
            fix: open(!others.is_empty(), who.path("/members"), t.rollout_fix_second()),
        },
        Condition {
            title: t.rollout_condition_password(),
            detail: match with_password.is_empty() {
                true => t.rollout_condition_password_open().to_owned(),
                false => t.rollout_condition_password_met(t.list(&with_password)),
            },
            is_met: !with_password.is_empty(),
            fix: open(
                !with_password.is_empty(),
                "/password-resets/new".to_owned(),
                t.rollout_fix_password(),
            ),
        },
        Condition {
            title: t.rollout_condition_domain(),
            detail: match domains.is_empty() {
                true => t.rollout_condition_domain_open().to_owned(),
                false => t.list(&domains),
            },
            is_met: !domains.is_empty(),
            fix: open(!domains.is_empty(), who.path("/domains"), t.rollout_fix_domain()),
        },
    ])
}

/// When this person last passed a test of exactly the present settings, if that counts.
async fn own_test(tx: &mut Tx, who: &Who, connection: &Connection) -> QueryResult<Option<Timestamp>> {
    let since = who.now() - TEST_COUNTS_FOR;
    let version = Version::find(tx, who.org(), connection.id, connection.version).await?;
    let theirs = version.filter(|version| version.tested_by_id == Some(who.person.id));
    if let Some(at) = theirs.and_then(|version| version.tested_at).filter(|at| *at > since) {
        return Ok(Some(at));
    }
    // A colleague tested after them; their own test stands among the newest tries.
    let found: Option<jiff_diesel::Timestamp> = sso_attempts::table
        .filter(sso_attempts::organization_id.eq(who.org()))
        .filter(sso_attempts::connection_id.eq(connection.id))
        .filter(sso_attempts::at.gt(since.to_diesel()))
        .filter(sso_attempts::purpose.eq("test"))
        .filter(sso_attempts::reason.eq(""))
        .filter(sso_attempts::version.eq(connection.version))
        .filter(sso_attempts::by_id.eq(who.person.id))
        .order(sso_attempts::at.desc())
        .select(sso_attempts::at)
        .first(tx)
        .await
        .optional()?;
    Ok(found.map(Into::into))
}

/// Others who could undo it: they decide in the whole organization how people sign in.
async fn other_admins(tx: &mut Tx, who: &Who) -> QueryResult<Vec<String>> {
    let people = Contact::with_permissions(tx, who.org(), &[Permission::SignInEdit], NAMED + 1).await?;
    let others = people.into_iter().filter(|one| Some(one.member) != who.member);
    Ok(others.take(NAMED).map(|one| one.name).collect())
}

/// Those who decide about signing in and have a password: a break-glass code opens the door beside it only.
async fn with_password(tx: &mut Tx, who: &Who) -> QueryResult<Vec<String>> {
    let people = Contact::with_permissions(tx, who.org(), &[Permission::SignInEdit], NAMED + 1).await?;
    let ids: Vec<MemberId> = people.into_iter().map(|one| one.member).collect();
    members::table
        .inner_join(users::table.on(users::id.eq(members::user_id)))
        .filter(members::organization_id.eq(who.org()))
        .filter(members::id.eq_any(ids))
        .filter(users::password_hash.ne(""))
        .order(members::name)
        .limit(NAMED as i64)
        .select(members::name)
        .load(tx)
        .await
}

async fn own_domains(tx: &mut Tx, who: &Who, connection: ConnectionId) -> QueryResult<Vec<String>> {
    domains::table
        .filter(domains::organization_id.eq(who.org()))
        .filter(domains::status.eq_any(["proven", "lapsing"]))
        .filter(
            domains::connection_id
                .is_null()
                .or(domains::connection_id.eq(connection)),
        )
        .order(domains::name)
        .select(domains::name)
        .load(tx)
        .await
}
