//! `/o/{org}/members`: the list, its filters, and what may be done with many at once.

use super::filter::{By, Cursor, Filter, Sort, Status};
use super::list::{Page, roles_of};
use super::{Member, Subject};
use crate::access::{Actor, Permission, Permissions, ViewMembers, Who};
use crate::database::Tx;
use crate::roles::{Role, who_could_help};
use crate::web::form::Fields;
use crate::web::names::percent;
use crate::web::{Answer, AppError, Frame, Query, Reply, Times, Words};
use askama::Template;

/// A row: a member, and whether this person may pick them.
pub struct Row {
    pub member: Member,
    pub roles: Vec<String>,
    pub yourself: bool,
    pub may_pick: bool,
}

#[derive(Template)]
#[template(path = "members/list.html", blocks = ["list"])]
pub(super) struct ListPage {
    frame: Frame,
    t: Words,
    times: Times,
    /// `/o/acme/members`
    base: String,
    organization: String,
    invitations: String,
    words: String,
    all_roles: Vec<Role>,
    role: String,
    status: String,
    sort: Sort,
    rows: Vec<Row>,
    /// "248 members", "12 found", "50+ found".
    count: String,
    total: i64,
    filtered: bool,
    first: Option<String>,
    next: Option<String>,
    /// Why this person may not invite, suspend, remove.
    no_invite: Option<String>,
    no_edit: Option<String>,
    no_remove: Option<String>,
    errors: Vec<(&'static str, String)>,
}

/// GET `/o/{org}/members?q=&role=&status=&sort=&after=`
pub async fn show(actor: Actor<ViewMembers>, query: Query) -> Answer {
    let Actor { mut tx, who, .. } = actor;
    let page = ListPage::load(&mut tx, &who, &query).await?;
    Reply::page_or_block(&who.visit, &page, &page.as_list())
}

fn filter(query: &Fields, roles: &[Role]) -> Filter {
    let status = Status::parse(query.get("status"));
    let sort = Sort::parse(query.get("sort"));
    // The index of removed members is by name alone.
    let sort = if status == Some(Status::Removed) && sort.by != By::Name {
        Sort::BY_NAME
    } else {
        sort
    };
    let words: String = query.get("q").chars().take(200).collect();
    let sort = if words.is_empty() { sort } else { Sort::BY_NAME };
    Filter {
        words,
        role: roles.iter().find(|role| role.key == query.get("role")).cloned(),
        status,
        sort,
    }
}

impl ListPage {
    /// The list that a query asks for.
    pub(super) async fn load(tx: &mut Tx, who: &Who, query: &Fields) -> Result<Self, AppError> {
        let roles = Role::all(tx, who.org()).await?;
        let filter = filter(query, &roles);
        let after = Cursor::parse(query.get("after"));
        let page = filter.page(tx, who.org(), after.as_ref()).await?;
        Self::new(tx, who, query, filter, roles, page).await
    }

    /// The list again, with what was refused.
    pub(super) fn with_error(mut self, field: &'static str, sentence: String) -> Self {
        self.errors.push((field, sentence));
        self
    }

    async fn new(
        tx: &mut Tx,
        who: &Who,
        query: &Fields,
        filter: Filter,
        all_roles: Vec<Role>,
        page: Page,
    ) -> Result<Self, AppError> {
        let t = who.t;
        let base = who.path("/members");
        let mut held = roles_of(tx, who.org(), &page.members).await?;
        let rows: Vec<Row> = page
            .members
            .into_iter()
            .map(|member| {
                let roles = held.remove(&member.id).unwrap_or_default();
                row(who, Subject { member, roles })
            })
            .collect();
        let filtered = !filter.words.is_empty() || filter.role.is_some() || filter.status.is_some();
        let more = page.next.is_some() || query.has("after");
        let count = match (filtered, more) {
            (false, _) => t.members_count(who.organization.member_count),
            (true, false) => t.members_found(rows.len()),
            (true, true) => t.members_found_many().to_owned(),
        };
        let next = page.next.map(|cursor| link(&base, &filter, Some(&cursor)));
        let first = query.has("after").then(|| link(&base, &filter, None));
        Ok(Self {
            frame: Frame::organization(who, "members"),
            t,
            times: Times::new(&who.person.time_zone, who.now(), t),
            organization: who.organization.name.clone(),
            invitations: who.path("/invitations/new"),
            role: filter.role.map(|role| role.key).unwrap_or_default(),
            status: filter.status.map(Status::key).unwrap_or_default().to_owned(),
            words: filter.words,
            sort: filter.sort,
            total: who.organization.member_count,
            no_invite: lacks(tx, who, Permission::MembersInvite).await?,
            no_edit: lacks(tx, who, Permission::MembersEdit).await?,
            no_remove: lacks(tx, who, Permission::MembersRemove).await?,
            all_roles,
            rows,
            count,
            filtered,
            first,
            next,
            base,
            errors: vec![],
        })
    }

    /// For templates: whether the list goes by this column, and how.
    fn aria_sort(&self, key: &str) -> &'static str {
        match (Sort::parse(key).by == self.sort.by, self.sort.down) {
            (false, _) => "none",
            (true, false) => "ascending",
            (true, true) => "descending",
        }
    }

    /// For templates: the address of the list in this order, or in the reverse if it has it already.
    fn sorted_by(&self, key: &str) -> String {
        let reverse = self.aria_sort(key) == "ascending";
        let mut path = format!("{}?sort={}{key}", self.base, if reverse { "-" } else { "" });
        for (name, value) in [("role", &self.role), ("status", &self.status)] {
            if !value.is_empty() {
                path.push_str(&format!("&{name}={}", percent(value)));
            }
        }
        path
    }

    fn sort_key(&self) -> String {
        sort_key(self.sort)
    }

    /// For templates: the arrow beside the column that the list goes by.
    fn arrow(&self) -> &'static str {
        if self.sort.down { "arrow-down" } else { "arrow-up" }
    }

    /// For templates: whether anything can be done with many; without it there is no form.
    fn may_bulk(&self) -> bool {
        self.no_edit.is_none() || self.no_remove.is_none()
    }

    fn href(&self, row: &Row) -> String {
        format!("{}/{}", self.base, row.member.id)
    }

    fn note(&self, row: &Row) -> &'static str {
        if row.yourself { self.t.common_you() } else { "" }
    }
}

fn row(who: &Who, subject: Subject) -> Row {
    let yourself = who.member == Some(subject.member.id);
    let may = who.may(Permission::MembersEdit) || who.may(Permission::MembersRemove);
    Row {
        yourself,
        may_pick: may && subject.may_be_stopped(who).is_ok(),
        roles: subject.roles.iter().map(|role| role.name.clone()).collect(),
        member: subject.member,
    }
}

fn sort_key(sort: Sort) -> String {
    let name = match sort.by {
        By::Name => "name",
        By::Joined => "joined",
        By::Seen => "seen",
    };
    format!("{}{name}", if sort.down { "-" } else { "" })
}

fn link(base: &str, filter: &Filter, after: Option<&Cursor>) -> String {
    let role = filter.role.as_ref().map(|role| role.key.as_str()).unwrap_or_default();
    let status = filter.status.map(Status::key).unwrap_or_default();
    let mut path = format!("{base}?sort={}", sort_key(filter.sort));
    for (name, value) in [("q", filter.words.as_str()), ("role", role), ("status", status)] {
        if !value.is_empty() {
            path.push_str(&format!("&{name}={}", percent(value)));
        }
    }
    if let Some(cursor) = after {
        path.push_str(&format!("&after={}", cursor.write()));
    }
    path
}

/// Why this person may not do something that needs a permission, and who could help; nothing if they may.
pub(super) async fn lacks(tx: &mut Tx, who: &Who, permission: Permission) -> Result<Option<String>, AppError> {
    if who.may(permission) {
        return Ok(None);
    }
    let missing: Permissions = [permission].into_iter().collect();
    Ok(Some(
        with_help(tx, who, who.t.members_lacks(permission.key()), missing, "").await?,
    ))
}

/// A reason, and after it who could help: somebody other than the person that it is about.
pub(super) async fn with_help(
    tx: &mut Tx,
    who: &Who,
    reason: String,
    missing: Permissions,
    about: &str,
) -> Result<String, AppError> {
    let mut names = who_could_help(tx, who.org(), missing).await?;
    names.retain(|name| name != about);
    Ok(if names.is_empty() {
        reason
    } else {
        format!("{reason} {}", who.t.roles_ask(names.join(", ")))
    })
}
