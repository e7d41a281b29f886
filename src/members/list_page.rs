//! `/o/{org}/members`: the list, its filters, and what may be done with many at once.

use super::filter::{By, Cursor, Filter, Sort, Status};
use super::list::{Page, Range};
use super::{Assignment, Member, Subject};
use crate::access::{Permission, Permissions, Reach, Scoped, ViewMembers, Who};
use crate::database::Tx;
use crate::ids::{MemberId, TeamId};
use crate::organizations::seats::Seats;
use crate::roles::{Role, who_could_help};
use crate::teams::{Team, circles_of};
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
    /// When the membership is over.
    pub ends: Option<jiff::Timestamp>,
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
    /// The teams within reach, and the chosen one.
    teams: Vec<Team>,
    team: String,
    /// Whether this person sees the whole organization.
    whole: bool,
    sort: Sort,
    rows: Vec<Row>,
    /// "248 members", "12 found", "50+ found".
    count: String,
    total: Option<i64>,
    /// "23 of 25 seats are taken, 2 reserved", where there is a limit.
    seats: Option<String>,
    filtered: bool,
    first: Option<String>,
    next: Option<String>,
    /// Why this person may not invite, suspend, remove.
    no_invite: Option<String>,
    no_edit: Option<String>,
    no_remove: Option<String>,
    errors: Vec<(&'static str, String)>,
}

/// GET `/o/{org}/members?q=&role=&status=&team=&sort=&after=`
pub async fn show(actor: Scoped<ViewMembers>, query: Query) -> Answer {
    let Scoped { mut tx, who, .. } = actor;
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
    /// The list that a query asks for, as far as this person may see.
    pub(super) async fn load(tx: &mut Tx, who: &Who, query: &Fields) -> Result<Self, AppError> {
        let reach = who.reach(Permission::MembersView).ok_or(AppError::NotFound)?;
        let roles = Role::all(tx, who.org()).await?;
        let teams = Team::within(tx, who.org(), &reach).await?;
        // A team beyond reach, or none at all, is no filter.
        let team = teams
            .iter()
            .find(|team| team.id.to_string() == query.get("team"))
            .map(|team| team.id);
        let filter = filter(query, &roles);
        let after = Cursor::parse(query.get("after"));
        let range = Range::new(who.org(), &reach, team.as_ref());
        let page = filter.page(tx, range, after.as_ref()).await?;
        let listed = Listed {
            filter,
            roles,
            teams,
            team,
            reach,
            page,
        };
        Self::new(tx, who, query, listed).await
    }

    /// The list again, with what was refused.
    pub(super) fn with_error(mut self, field: &'static str, sentence: String) -> Self {
        self.errors.push((field, sentence));
        self
    }

    async fn new(tx: &mut Tx, who: &Who, query: &Fields, listed: Listed) -> Result<Self, AppError> {
        let Listed {
            filter,
            roles,
            teams,
            team,
            reach,
            page,
        } = listed;
        let t = who.t;
        let base = who.path("/members");
        let rows = rows(tx, who, &roles, &reach, page.members).await?;
        let whole = reach == Reach::Organization;
        let narrowed = !filter.words.is_empty() || filter.role.is_some() || filter.status.is_some();
        let filtered = narrowed || team.is_some();
        let more = page.next.is_some() || query.has("after");
        let count = match (filtered || !whole, more) {
            (false, _) => t.members_count(who.organization.member_count),
            (true, false) if !narrowed => t.members_count(rows.len()),
            (true, false) => t.members_found(rows.len()),
            (true, true) => t.members_found_many().to_owned(),
        };
        let link = |after: Option<&Cursor>| link(&base, &filter, team, after);
        let next = page.next.map(|cursor| link(Some(&cursor)));
        let first = query.has("after").then(|| link(None));
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
            total: whole.then_some(who.organization.member_count),
            seats: match who.organization.seat_limit {
                Some(_) if whole && !narrowed => Seats::of(tx, who.org(), who.now()).await?.sentence(t),
                _ => None,
            },
            team: team.map(|team| team.to_string()).unwrap_or_default(),
            teams,
            whole,
            no_invite: lacks(tx, who, Permission::MembersInvite).await?,
            no_edit: lacks(tx, who, Permission::MembersEdit).await?,
            no_remove: lacks(tx, who, Permission::MembersRemove).await?,
            all_roles: roles,
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
        for (name, value) in [("role", &self.role), ("status", &self.status), ("team", &self.team)] {
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

/// What was read for a page.
struct Listed {
    filter: Filter,
    roles: Vec<Role>,
    teams: Vec<Team>,
    team: Option<TeamId>,
    reach: Reach,
    page: Page,
}

async fn rows(
    tx: &mut Tx,
    who: &Who,
    roles: &[Role],
    reach: &Reach,
    members: Vec<Member>,
) -> Result<Vec<Row>, AppError> {
    let ids: Vec<MemberId> = members.iter().map(|member| member.id).collect();
    let mut held = Assignment::of_many(tx, who.org(), roles, &ids, who.now()).await?;
    // Who reaches everybody is not asked for teams.
    let mut circles = match reach {
        Reach::Organization => Default::default(),
        Reach::Teams(_) => circles_of(tx, who.org(), &ids).await?,
    };
    Ok(members
        .into_iter()
        .map(|member| Subject {
            assignments: held.remove(&member.id).unwrap_or_default(),
            teams: circles.remove(&member.id).unwrap_or_default(),
            member,
        })
        .map(|subject| row(who, reach, subject))
        .collect())
}

fn row(who: &Who, reach: &Reach, subject: Subject) -> Row {
    let may = |permission| who.may_somewhere(permission) && subject.may_be_stopped(who, permission).is_ok();
    // The name of a team beyond reach is none of theirs.
    let shown = |one: &&Assignment| one.place.is_organization() || reach.includes(&one.place);
    Row {
        yourself: who.member == Some(subject.member.id),
        may_pick: may(Permission::MembersEdit) || may(Permission::MembersRemove),
        roles: subject
            .assignments
            .iter()
            .filter(shown)
            .map(|one| one.label(who.t))
            .collect(),
        ends: subject.member.ends_at,
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

fn link(base: &str, filter: &Filter, team: Option<TeamId>, after: Option<&Cursor>) -> String {
    let role = filter.role.as_ref().map(|role| role.key.as_str()).unwrap_or_default();
    let status = filter.status.map(Status::key).unwrap_or_default();
    let mut path = format!("{base}?sort={}", sort_key(filter.sort));
    let team = team.map(|team| team.to_string()).unwrap_or_default();
    for (name, value) in [
        ("q", filter.words.as_str()),
        ("role", role),
        ("status", status),
        ("team", &team),
    ] {
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
pub(crate) async fn lacks(tx: &mut Tx, who: &Who, permission: Permission) -> Result<Option<String>, AppError> {
    if who.may_somewhere(permission) {
        return Ok(None);
    }
    let missing: Permissions = [permission].into_iter().collect();
    Ok(Some(
        with_help(tx, who, who.t.members_lacks(permission.key()), missing, "").await?,
    ))
}

/// A reason, and after it who could help: somebody other than the person that it is about.
pub(crate) async fn with_help(
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
        format!("{reason} {}", who.t.roles_ask(who.t.list(&names)))
    })
}
