//! Who gets what at every route: strangers 404, colleagues without the right 403, signed-out people the sign-in page.
//! The whole table stands in `access.txt`; after a change of routes write it anew with `UPDATE_GOLDEN=1`, and read the
//! difference.

use super::town::Town;
use crate::support::page::Answer;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;
use tenantry::access::{BuiltInRole, Permission, Permissions, StaffPermission, StaffRole};
use tenantry::routes;
use tenantry::web::table::Entry;

const STAFF: &[StaffPermission] = &[
    StaffPermission::View,
    StaffPermission::CreateOrganizations,
    StaffPermission::EditOrganizations,
    StaffPermission::SuspendOrganizations,
    StaffPermission::CloseOrganizations,
    StaffPermission::EditTeam,
    StaffPermission::EditSettings,
];

/// Routes that ask for more than their access says, each with who is turned away nevertheless, and why.
const NARROWER: &[(&str, &str)] = &[
    // A default role is given to everybody who comes, so it takes organization.edit as well.
    ("/o/{org}/roles/defaults", "user_manager"),
];

#[tokio::test]
async fn every_route_lets_in_whom_it_says_and_nobody_else() {
    let town = Town::build().await;
    let before = town.rows_of(&town.acme).await;
    let mut table = String::from("# method path | access |");
    for (name, _) in &town.people {
        write!(table, " {name} ·").expect("a string grows");
    }
    table.push('\n');
    let mut broken = vec![];
    for entry in routes::table().entries() {
        write!(table, "{:4} {} | {} |", entry.method.as_str(), entry.path, entry.access).expect("a string grows");
        for (name, person) in &town.people {
            let answer = town.knock(person, entry, "acme").await;
            town.restore().await;
            write!(table, " {}", answer.status).expect("a string grows");
            if let Some(fault) = fault(entry, name, &answer) {
                broken.push(fault);
            }
        }
        table.push('\n');
    }
    assert!(broken.is_empty(), "{broken:#?}");
    assert_eq!(before, town.rows_of(&town.acme).await, "knocking changed something");
    compare(&table);
}

/// What the access of the route demands for this visitor, and how the answer breaks it.
fn fault(entry: &Entry, name: &str, answer: &Answer) -> Option<String> {
    let (access, status) = (entry.access.as_str(), answer.status);
    let role = BuiltInRole::ALL.into_iter().find(|role| role.key() == name);
    let staff = match name {
        "staff admin" => Some(StaffRole::Admin),
        "support" => Some(StaffRole::Support),
        "staff auditor" => Some(StaffRole::Auditor),
        _ => None,
    };
    let wanted = match access {
        "public" => None,
        _ if name == "nobody" => Some(303),
        "signed in" | "signed in (any way)" => None,
        _ if access.starts_with("staff.") => {
            let right = STAFF
                .iter()
                .find(|right| right.key() == access)
                .unwrap_or_else(|| panic!("{access} is new: add it to STAFF"));
            match staff {
                None => Some(404),
                Some(role) if role.may(*right) => None,
                Some(_) => Some(403),
            }
        }
        _ if name == "stranger" => Some(404),
        "member" => None,
        _ if NARROWER.contains(&(entry.path, name)) => Some(403),
        _ => {
            let (access, of_team) = access
                .strip_suffix(" (team)")
                .map_or((access, false), |key| (key, true));
            let right = Permission::parse(access).unwrap_or_else(|| panic!("{access} is no permission"));
            // A right that is limited to a team opens only what says that it may be.
            let of_manager = (name == "team manager").then(|| match of_team {
                true => BuiltInRole::UserManager.permissions(),
                false => Permissions::NONE,
            });
            let held = role
                .map(BuiltInRole::permissions)
                .or(of_manager)
                .or(staff.map(StaffRole::permissions_in_organizations))
                .expect("a role");
            if held.has(right) { None } else { Some(403) }
        }
    };
    let is_wrong = match wanted {
        Some(wanted) => status != wanted,
        None => access != "public" && (status == 403 || status == 401 || is_sign_in(answer)),
    };
    is_wrong.then(|| {
        format!(
            "{} {} ({access}) answers {name} with {status}, not {wanted:?}",
            entry.method, entry.path
        )
    })
}

fn is_sign_in(answer: &Answer) -> bool {
    answer.status == 303 && answer.header("location").starts_with("/sign-in")
}

fn compare(table: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/site/access.txt");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, table).expect("the golden table is written");
    }
    let golden = std::fs::read_to_string(&path).unwrap_or_default();
    let differences: Vec<_> = table
        .lines()
        .filter(|line| !golden.lines().any(|l| l == *line))
        .map(|line| format!("now    {line}"))
        .chain(
            golden
                .lines()
                .filter(|line| !table.lines().any(|l| l == *line))
                .map(|line| format!("golden {line}")),
        )
        .collect();
    assert!(
        differences.is_empty(),
        "site/access.txt differs; is that meant? UPDATE_GOLDEN=1 writes it anew.\n{}",
        differences.join("\n")
    );
}

#[tokio::test]
async fn a_signed_out_person_is_sent_to_sign_in_and_back() {
    let town = Town::build().await;
    for entry in routes::table()
        .entries()
        .iter()
        .filter(|entry| entry.access != "public")
    {
        let nobody = town.app.visitor();
        let plain = town.knock(&nobody, entry, "acme").await;
        let location = plain.header("location").to_owned();
        assert!(
            plain.status == 303 && location.starts_with("/sign-in"),
            "{} {}: {} {location}",
            entry.method,
            entry.path,
            plain.status
        );
        let address = town.address(entry.path, "acme", super::town::Ids::Nothing).await;
        let method = entry.method.as_str().parse().expect("a method");
        let htmx = nobody.asks(method, &address, &[("hx-request", "true")], "").await;
        assert_eq!(
            (htmx.status, htmx.header("hx-redirect").starts_with("/sign-in")),
            (401, true),
            "{} {}",
            entry.method,
            entry.path
        );
    }
}

#[tokio::test]
async fn to_a_stranger_an_organization_looks_like_none() {
    let town = Town::build().await;
    for entry in routes::table()
        .entries()
        .iter()
        .filter(|entry| entry.path.starts_with("/o/{org}"))
    {
        let there = town.knock(&town.gina, entry, "acme").await;
        let nowhere = town.knock(&town.gina, entry, "no-such-organization").await;
        assert_eq!(
            (there.status, nowhere.status),
            (404, 404),
            "{} {}",
            entry.method,
            entry.path
        );
        assert_eq!(
            there.text(),
            nowhere.text(),
            "{} {} tells them apart",
            entry.method,
            entry.path
        );
        let names = |answer: &Answer| {
            answer
                .headers
                .iter()
                .filter(|(name, _)| *name != "date")
                .map(|(n, v)| format!("{n}: {v:?}"))
                .collect::<BTreeSet<_>>()
        };
        assert_eq!(
            names(&there),
            names(&nowhere),
            "{} {} tells them apart by a header",
            entry.method,
            entry.path
        );
    }
}
