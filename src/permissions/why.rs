//! `/o/{org}/members/{id}/access`: everything that one member may do, each with the assignments that give it.

use super::known::{Known, allows_every_application, grouped};
use super::reason::{Reason, Sight, path_of, sees};
use crate::access::{Granted, Permission, Who};
use crate::database::Tx;
use crate::ids::MemberId;
use crate::members::{Assignment, Subject, permissions_of};
use crate::roles::who_could_help;
use crate::state::App;
use crate::web::{Answer, AppError, Frame, Query, Reply, Words};
use actix_web::web::Path;
use askama::Template;
use std::rc::Rc;
use uuid::Uuid;

/// A permission that the member has.
struct May {
    sentence: String,
    key: String,
    href: Option<String>,
    reasons: Vec<Rc<Reason>>,
}

#[derive(Template)]
#[template(path = "permissions/why.html", blocks = ["list"])]
struct WhyPage {
    frame: Frame,
    t: Words,
    /// `None`: this person may not open the list of members.
    list: Option<String>,
    member_path: Option<String>,
    base: String,
    name: String,
    yourself: bool,
    /// Why none of it works now.
    stopped: Option<String>,
    groups: Vec<(String, Vec<May>)>,
    q: String,
    hidden: usize,
    holds_nothing: bool,
    audit_path: Option<String>,
    index_path: Option<String>,
    helpers: Vec<String>,
}

/// GET `…/access?q=`: everybody may see their own.
pub async fn show(granted: Granted, path: Path<(String, Uuid)>, query: Query, app: App) -> Answer {
    let Granted { mut tx, who } = granted;
    let id = MemberId::from(path.1);
    let yourself = who.member == Some(id);
    if !yourself && !who.may_somewhere(Permission::MembersView) {
        drop(tx);
        return Err(AppError::forbidden(&app.pool, &who, Permission::MembersView).await);
    }
    let subject = Subject::find(&mut tx, who.org(), id, who.now())
        .await?
        .filter(|subject| yourself || subject.is_reached_by(&who, Permission::MembersView))
        .ok_or(AppError::NotFound)?;
    let page = WhyPage::new(&mut tx, &who, subject, query.get("q")).await?;
    Reply::page_or_block(&who.visit, &page, &page.as_list())
}

impl WhyPage {
    async fn new(tx: &mut Tx, who: &Who, subject: Subject, q: &str) -> Result<Self, AppError> {
        let (t, member) = (who.t, &subject.member);
        let yourself = who.member == Some(member.id);
        let seen: Vec<&Assignment> = subject
            .assignments
            .iter()
            .filter(|one| yourself || sees(who, one))
            .collect();
        let ids: Vec<_> = seen.iter().map(|one| one.id).collect();
        let sight = Sight::new(tx, who).await?.with_groups(tx, &ids).await?;
        let reasons: Vec<(&Assignment, Rc<Reason>)> = seen
            .iter()
            .map(|one| (*one, Rc::new(sight.reason(one, member.ends_at))))
            .collect();
        let known = Known::all(tx, t).await?;
        let may_see_roles = who.may_somewhere(Permission::RolesView);
        let members = who.may_somewhere(Permission::MembersView);
        let base = who.path(&format!("/members/{}", member.id));
        let mut helpers = who_could_help(tx, who.org(), permissions_of(&subject.assignments)).await?;
        helpers.retain(|name| *name != member.name);
        let audit = subject.is_reached_by(who, Permission::AuditView);
        Ok(Self {
            frame: Frame::organization(who, "members"),
            t,
            list: members.then(|| who.path("/members")),
            member_path: members.then(|| base.clone()),
            base: format!("{base}/access"),
            yourself,
            stopped: stopped(who, &subject),
            groups: groups(who, &known, &reasons, q, may_see_roles),
            q: q.to_owned(),
            hidden: subject.assignments.len() - seen.len(),
            holds_nothing: subject.assignments.is_empty(),
            audit_path: audit.then(|| who.path(&format!("/audit?target={}&action=member.roles_changed", member.id))),
            index_path: may_see_roles.then(|| who.path("/permissions")),
            helpers,
            name: subject.member.name,
        })
    }
}

/// What stands above all: that nothing of it works.
fn stopped(who: &Who, subject: &Subject) -> Option<String> {
    let (t, member) = (who.t, &subject.member);
    let name = member.name.as_str();
    if member.is_removed() {
        return Some(t.permissions_stopped_removed(name));
    }
    if member.ends_at.is_some_and(|end| end <= who.now()) {
        return Some(t.permissions_stopped_over(name));
    }
    if member.is_suspended() {
        return Some(t.permissions_stopped_suspended(name));
    }
    (!crate::organizations::life::is_open(&who.organization.status))
        .then(|| t.permissions_stopped_organization(who.organization.name.as_str()))
}

fn groups(
    who: &Who,
    known: &[Known],
    reasons: &[(&Assignment, Rc<Reason>)],
    q: &str,
    linked: bool,
) -> Vec<(String, Vec<May>)> {
    let needle = q.trim().to_lowercase();
    let of = |holds: &dyn Fn(&Assignment) -> bool| -> Vec<Rc<Reason>> {
        reasons
            .iter()
            .filter(|(one, _)| holds(one))
            .map(|(_, reason)| reason.clone())
            .collect()
    };
    let wanted = |found: bool, reasons: &[Rc<Reason>]| {
        found
            || reasons
                .iter()
                .any(|reason| reason.role.to_lowercase().contains(&needle))
    };
    let one_by_one = known.iter().filter_map(|permission| {
        let every = |one: &Assignment| permission.foreign && allows_every_application(&one.role);
        let reasons = of(&|one| permission.is_in(&one.role) && !every(one));
        let found = wanted(permission.matches(&needle), &reasons) && !reasons.is_empty();
        found.then(|| {
            let may = May {
                sentence: permission.sentence.clone(),
                href: linked.then(|| path_of(who, &permission.key)),
                key: permission.key.clone(),
                reasons,
            };
            (permission.group.clone(), may)
        })
    });
    let t = who.t;
    let every = of(&|one| allows_every_application(&one.role));
    let sentence = t.permissions_every_application();
    let found = wanted(sentence.to_lowercase().contains(&needle), &every) && !every.is_empty();
    let every = found.then(|| {
        let may = May {
            sentence: sentence.to_owned(),
            key: String::new(),
            href: None,
            reasons: every,
        };
        (t.permissions_applications().to_owned(), may)
    });
    grouped(one_by_one.chain(every))
}
