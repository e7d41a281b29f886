//! Every page in a real browser, light and dark, wide and narrow: axe finds nothing, nothing is blocked, nothing
//! sticks out. Pictures of all of it are under `target/screenshots`.

use crate::site::town::{Ids, Town};
use crate::support::browser::Browser;
use std::fmt::Write;
use tenantry::routes;

/// WCAG 2.2, 1.4.10: without scrolling sideways at 320 CSS pixels.
const NARROWEST: u32 = 320;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// What a visitor sees, and a person's own pages.
    Personal,
    Organization,
    Staff,
}

impl Part {
    fn of(path: &str) -> Self {
        if path.starts_with("/o/") {
            Self::Organization
        } else if path.starts_with("/staff") {
            Self::Staff
        } else {
            Self::Personal
        }
    }
}

/// The pages of a part: who looks, and where.
async fn pages(town: &Town, part: Part) -> Vec<(&'static str, String)> {
    let table = routes::table();
    let mut found = vec![];
    for entry in table
        .entries()
        .iter()
        .filter(|entry| entry.method == "GET" && Part::of(entry.path) == part)
    {
        // No script runs in a preview, not even one of ours that looks at it.
        let is_sandboxed = entry.path.ends_with("/preview");
        let is_no_page = entry.path.starts_with("/accents/") || entry.path.starts_with("/logos/");
        if is_sandboxed || is_no_page || ["/", "/healthz", "/readyz", "/organizations/menu"].contains(&entry.path) {
            continue;
        }
        let address = town.address(entry.path, "acme", Ids::Of(&town.acme)).await;
        let who = match part {
            Part::Staff => "staff admin",
            Part::Organization => "owner",
            Part::Personal if entry.access == "public" => "nobody",
            Part::Personal => "owner",
        };
        found.push((who, address));
    }
    match part {
        Part::Organization => {
            let views = ["", "/members", "/invitations", "/roles", "/audit", "/settings"];
            found.extend(views.map(|view| ("auditor", format!("/o/acme{view}"))));
            found.extend([
                ("member", "/o/acme".into()),
                ("member", "/o/acme/members".into()),
                ("owner", "/o/acme/members?q=nobody+is+called+so".into()),
            ]);
            found.extend([
                ("staff admin", "/o/acme".into()),
                ("owner", "/o/acme/audit?q=nothing".into()),
            ]);
        }
        Part::Staff => found.extend([
            ("support", "/staff".into()),
            ("staff admin", "/staff/organizations?q=nothing".into()),
        ]),
        Part::Personal => found.extend([("nobody", "/no/such/page".into()), ("stranger", "/o/acme".into())]),
    }
    found
}

async fn look_at(part: Part, scheme: &str) {
    let town = Town::build().await;
    let mut faults = String::new();
    let mut last = "";
    let mut browser = Browser::open(&town.app.base).await;
    for (who, address) in pages(&town, part).await {
        if who != last {
            browser = Browser::open(&town.app.base).await;
            browser.emulate(scheme).await;
            if who != "nobody" {
                browser.is_signed_in_as(town.person(who)).await;
            }
            last = who;
        }
        for (width, height) in [(1280, 900), (390, 844)] {
            browser.resize(width, height).await;
            browser.goes_to(&address).await;
            // What is narrow differs in its layout, not in its colours.
            let violations = if width > 1000 || scheme == "light" {
                browser.axe().await
            } else {
                vec![]
            };
            for violation in violations {
                writeln!(faults, "{address} as {who}, {scheme}, {width} px: {violation}").expect("a string grows");
            }
            browser
                .screenshot(&format!("{}-{who}-{scheme}-{width}", name_of(&address)).replace(' ', "-"))
                .await;
        }
        browser.resize(NARROWEST, 640).await;
        let overflow = browser.overflow().await;
        if overflow > 0 {
            writeln!(
                faults,
                "{address} as {who} sticks out by {overflow} px at {NARROWEST} px"
            )
            .expect("a string grows");
        }
        // A page of another status than 200 is itself an entry in the console.
        for complaint in browser
            .complaints()
            .await
            .iter()
            .filter(|complaint| !complaint.contains("the server responded with a status of"))
        {
            writeln!(faults, "{address} as {who}: {complaint}").expect("a string grows");
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
}

/// `/o/acme/members/0198…?q=x` → `o-acme-members-id-q`
fn name_of(address: &str) -> String {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let segments = path
        .trim_matches('/')
        .split('/')
        .map(|segment| if segment.len() >= 36 { "id" } else { segment });
    let mut name = segments.collect::<Vec<_>>().join("-");
    if !query.is_empty() {
        name.push_str("-query");
    }
    if name.is_empty() { "home".into() } else { name }
}

#[tokio::test]
async fn personal_pages_are_clean_in_light() {
    look_at(Part::Personal, "light").await;
}

#[tokio::test]
async fn personal_pages_are_clean_in_dark() {
    look_at(Part::Personal, "dark").await;
}

#[tokio::test]
async fn pages_of_an_organization_are_clean_in_light() {
    look_at(Part::Organization, "light").await;
}

#[tokio::test]
async fn pages_of_an_organization_are_clean_in_dark() {
    look_at(Part::Organization, "dark").await;
}

#[tokio::test]
async fn staff_pages_are_clean_in_light() {
    look_at(Part::Staff, "light").await;
}

#[tokio::test]
async fn staff_pages_are_clean_in_dark() {
    look_at(Part::Staff, "dark").await;
}

/// German has the longest words, Arabic runs from right to left.
#[tokio::test]
async fn no_page_sticks_out_in_german_or_arabic() {
    let town = Town::build().await;
    let mut faults = String::new();
    let browser = Browser::open(&town.app.base).await;
    browser.is_signed_in_as(town.person("owner")).await;
    for language in ["de", "ar"] {
        town.app.execute("UPDATE users SET locale = $1", &[&language]).await;
        for (who, address) in pages(&town, Part::Organization).await {
            if who != "owner" {
                continue;
            }
            browser.goes_to(&address).await;
            for width in [1280, 390, NARROWEST] {
                browser.resize(width, 800).await;
                let overflow = browser.overflow().await;
                if overflow > 0 {
                    writeln!(
                        faults,
                        "{address} in {language} sticks out by {overflow} px at {width} px"
                    )
                    .expect("a string grows");
                }
            }
            browser.screenshot(&format!("{}-{language}", name_of(&address))).await;
        }
        let violations = browser.axe().await;
        assert_eq!(violations, Vec::<String>::new(), "{language}");
    }
    assert!(faults.is_empty(), "\n{faults}");
}

#[tokio::test]
async fn pages_that_say_what_is_wrong_are_clean() {
    let town = Town::build().await;
    let visitor = Browser::open(&town.app.base).await;
    for path in ["/sign-in", "/sign-up", "/password-resets/new"] {
        visitor.goes_to(path).await.fills("email", "nobody").await;
        visitor.clicks("main button[type=submit]").await;
        visitor.element(".error-summary").await;
        assert_eq!(visitor.axe().await, Vec::<String>::new(), "{path}");
    }
    let owner = Browser::open(&town.app.base).await;
    owner.is_signed_in_as(town.person("owner")).await;
    owner.emulate("dark").await;
    owner.goes_to("/o/acme/invitations/new").await;
    owner
        .fills("emails", "this is no address")
        .await
        .clicks("#invite-send")
        .await;
    owner.element(".error-summary").await;
    assert_eq!(owner.axe().await, Vec::<String>::new());
    owner.screenshot("invitations-with-errors-dark").await;
    assert_eq!(
        owner.evaluates("return document.activeElement.className").await,
        "error-summary",
        "the summary has the focus"
    );
}
