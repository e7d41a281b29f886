//! What every page and every form of the portal keeps. (The HTML of each page is checked wherever a test receives it.)

use super::town::{Ids, Town};
use crate::support::Person;
use reqwest::Method;
use std::collections::{BTreeMap, BTreeSet};
use tenantry::routes;
use tenantry::web::table::Entry;

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

fn posts(entries: &[Entry]) -> impl Iterator<Item = &Entry> {
    entries.iter().filter(|entry| entry.method == "POST")
}

fn gets(entries: &[Entry]) -> impl Iterator<Item = &Entry> {
    entries.iter().filter(|entry| entry.method == "GET")
}

/// Bodies that no browser sends, and the answer that each deserves.
fn bad_bodies() -> Vec<(&'static str, &'static str, Vec<u8>, u16)> {
    vec![
        (
            "300 KB",
            FORM.1,
            [b"name=".to_vec(), vec![b'x'; 300 * 1024]].concat(),
            413,
        ),
        (
            "NUL",
            FORM.1,
            b"name=a%00b&email=a%00b&password=a%00b&emails=%00&reason=%00".to_vec(),
            400,
        ),
        ("bad UTF-8", FORM.1, b"name=%ff%fe".to_vec(), 400),
        ("raw bad UTF-8", FORM.1, b"name=\xff\xfe".to_vec(), 400),
        ("a broken escape", FORM.1, b"name=%zz".to_vec(), 400),
        ("10,000 fields", FORM.1, b"role=x&".repeat(10_000), 413),
        ("JSON", "application/json", b"{\"name\":\"x\"}".to_vec(), 400),
        ("XML", "text/xml", b"<name/>".to_vec(), 400),
    ]
}

#[tokio::test]
async fn a_bad_body_gets_a_clear_answer_and_changes_nothing() {
    let town = Town::build().await;
    let before = town.rows_of(&town.acme).await;
    let table = routes::table();
    for entry in posts(table.entries()) {
        let person = town.who_may(entry).signed_in().await;
        let address = town.address(entry.path, "acme", Ids::Nothing).await;
        // A route without fields does not read its body.
        let reads = person.asks(Method::POST, &address, &[FORM], "").await.status == 422;
        for (what, kind, body, wanted) in bad_bodies() {
            let answer = town
                .who_may(entry)
                .signed_in()
                .await
                .asks(Method::POST, &address, &[("content-type", kind)], body)
                .await;
            let fine = answer.status == wanted || (!reads && [303, 403, 404, 409, 410].contains(&answer.status));
            assert!(
                fine,
                "{} answers {what} with {}, not {wanted}",
                entry.path, answer.status
            );
        }
    }
    assert_eq!(before, town.rows_of(&town.acme).await);
}

#[tokio::test]
async fn nonsense_in_fields_is_refused_without_a_fault() {
    let town = Town::build().await;
    let table = routes::table();
    let long = "x".repeat(20_000);
    for value in [
        "",
        "'; DROP TABLE users; --",
        "<script>alert(1)</script>",
        "<%= 7*7 %>%n%s",
        "\u{202e}\u{0301}\u{1f600}",
        &long,
        "-1",
        "99999999999999999999",
    ] {
        let fields = [
            "name",
            "email",
            "emails",
            "password",
            "organization",
            "role",
            "reason",
            "message",
            "slug",
            "kind",
            "expires_in_days",
            "seat_limit",
        ];
        let fields = fields.iter().chain(
            [
                "locale",
                "time_zone",
                "confirmation",
                "contract_ends_on",
                "owner_email",
                "permission",
                "sign_up",
                "return",
                "member",
            ]
            .iter(),
        );
        let body = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields.map(|name| (name, value)))
            .finish();
        for entry in posts(table.entries()) {
            let address = town.address(entry.path, "acme", Ids::Nothing).await;
            let answer = town
                .who_may(entry)
                .signed_in()
                .await
                .asks(Method::POST, &address, &[FORM], body.clone())
                .await;
            assert!(
                answer.status < 500 || answer.status == 503,
                "{} with {value:.30}: {}",
                entry.path,
                answer.status
            );
            assert!(
                !answer.header("content-type").starts_with("text/html") || !answer.text().contains("<script>alert"),
                "{} shows a script",
                entry.path
            );
        }
    }
}

#[tokio::test]
async fn nonsense_in_a_query_is_no_fault() {
    let town = Town::build().await;
    let table = routes::table();
    let strange = ["%00", "%ff", "%", "'\"><svg>", "%F0%9F%98%80", "-1", &"9".repeat(3_000)];
    for entry in gets(table.entries()) {
        let address = town.address(entry.path, "acme", Ids::Of(&town.acme)).await;
        for value in strange {
            let names = [
                "q", "after", "before", "sort", "role", "status", "kind", "actor", "action", "target", "from", "to",
                "return", "email",
            ];
            let query = names.map(|name| format!("{name}={value}")).join("&");
            let answer = town
                .who_may(entry)
                .asks(Method::GET, &format!("{address}?{query}"), &[], "")
                .await;
            assert!(answer.status < 500, "{address}?{query} answers {}", answer.status);
        }
    }
}

#[tokio::test]
async fn no_other_site_can_send_a_form() {
    let town = Town::build().await;
    let before = town.rows_of(&town.acme).await;
    let table = routes::table();
    let bare = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .expect("a client");
    // A provider's answer comes from its site: what is in it is asked instead (tests/it/sso). So does the one click of a
    // mail program (tests/it/mail_servers/refusing.rs).
    let from_outside = [
        "/sso/saml/{connection}/acs",
        "/sso/saml/{connection}/slo",
        "/unsubscribe/{token}",
    ];
    for entry in posts(table.entries()).filter(|entry| !from_outside.contains(&entry.path)) {
        let address = town.address(entry.path, "acme", Ids::Of(&town.acme)).await;
        for site in ["cross-site", "same-site", "nonsense"] {
            let answer = town
                .who_may(entry)
                .asks(
                    Method::POST,
                    &address,
                    &[("sec-fetch-site", site), FORM],
                    "confirmation=acme",
                )
                .await;
            assert_eq!(answer.status, 403, "{address} takes a form from {site}");
        }
        for origin in ["https://evil.example", "null", "http://127.0.0.1"] {
            let answer = bare
                .post(format!("{}{address}", town.app.base))
                .header("origin", origin)
                .send()
                .await
                .expect("an answer");
            assert_eq!(answer.status(), 403, "{address} takes a form from {origin}");
        }
    }
    assert_eq!(before, town.rows_of(&town.acme).await);
}

#[tokio::test]
async fn every_page_carries_the_headers() {
    let town = Town::build().await;
    let table = routes::table();
    // The document of a frame is no page: what it carries stands in tests/it/emails.
    let pages = gets(table.entries())
        // What is no page has a policy of its own, which its own tests read.
        .filter(|entry| !entry.path.ends_with("/{kind}/preview") && !entry.path.starts_with("/accents/"));
    for entry in pages {
        let answer = town.knock(town.who_may(entry), entry, "acme").await;
        let policy = answer.header("content-security-policy");
        for part in [
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'",
            "form-action 'self'",
        ] {
            assert!(policy.contains(part), "{}: {policy}", entry.path);
        }
        assert!(!policy.contains("unsafe"), "{}: {policy}", entry.path);
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{}", entry.path);
        assert_eq!(
            answer.header("cross-origin-opener-policy"),
            "same-origin",
            "{}",
            entry.path
        );
        assert!(answer.header("cache-control").contains("no-store"), "{}", entry.path);
        let referrer = answer.header("referrer-policy");
        assert!(
            referrer == "no-referrer" || (referrer == "same-origin" && !entry.path.contains("{token}")),
            "{}: {referrer}",
            entry.path
        );
        assert_eq!(
            answer.header("x-request-id").is_empty(),
            answer.status == 404,
            "{}",
            entry.path
        );
        for cookie in answer
            .headers
            .get_all("set-cookie")
            .iter()
            .filter_map(|v| v.to_str().ok())
        {
            assert!(
                cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"),
                "{}: {cookie}",
                entry.path
            );
        }
    }
}

#[tokio::test]
async fn head_answers_like_get_and_other_methods_are_refused() {
    let town = Town::build().await;
    let table = routes::table();
    let mut methods: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for entry in table.entries() {
        methods.entry(entry.path).or_default().insert(entry.method.to_string());
    }
    for entry in gets(table.entries()) {
        let person = town.who_may(entry);
        let address = town.address(entry.path, "acme", Ids::Of(&town.acme)).await;
        let get = person.asks(Method::GET, &address, &[], "").await;
        let head = person.asks(Method::HEAD, &address, &[], "").await;
        assert_eq!((head.status, head.bytes.len()), (get.status, 0), "HEAD {address}");
        assert_eq!(
            head.header("content-type"),
            get.header("content-type"),
            "HEAD {address}"
        );
    }
    for (path, known) in methods {
        let address = town.address(path, "acme", Ids::Of(&town.acme)).await;
        let others = ["PUT", "DELETE", "PATCH", "POST", "GET"]
            .into_iter()
            .filter(|method| !known.contains(*method));
        for method in others {
            let answer = town
                .person("owner")
                .asks(method.parse().expect("a method"), &address, &[], "")
                .await;
            assert_eq!(answer.status, 405, "{method} {address}");
            let allowed = answer.header("allow");
            let allowed: BTreeSet<&str> = allowed.split(", ").filter(|name| *name != "HEAD").collect();
            assert_eq!(
                allowed,
                known.iter().map(String::as_str).collect(),
                "{method} {address}"
            );
        }
    }
}

/// Walks from page to page as a visitor would: no link is dead, no form leads to a route that is not there.
async fn walk(person: &Person, from: &[&str]) -> BTreeSet<String> {
    let table = routes::table();
    let mut waiting: Vec<String> = from.iter().map(|path| (*path).to_owned()).collect();
    let mut seen = BTreeSet::new();
    while let Some(path) = waiting.pop() {
        if !seen.insert(shape(&path)) || seen.len() > 400 {
            continue;
        }
        let page = person.get(&path).await;
        assert!(
            [200, 403].contains(&page.status()),
            "a link leads {} to {path}: {}\n{}",
            person.name,
            page.status(),
            page.text()
        );
        for action in page.actions() {
            let action = action.split(['?', '#']).next().unwrap_or_default().to_owned();
            let known = table.entries().iter().any(|entry| fits(entry.path, &action));
            assert!(known, "a form on {path} leads to {action}, which is no route");
        }
        for link in page.attributes("a[href]", "href") {
            let target = page.url.join(&link).unwrap_or_else(|e| panic!("{link} on {path}: {e}"));
            if target.origin() == page.url.origin() && !target.path().starts_with("/static/") {
                waiting.push(target.query().map_or_else(
                    || target.path().to_owned(),
                    |query| format!("{}?{query}", target.path()),
                ));
            }
        }
    }
    seen
}

/// Pages that differ only by ids are one page; so are pages that differ by the place in a list.
fn shape(path: &str) -> String {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let segments: Vec<_> = path
        .split('/')
        .map(|segment| {
            if segment.len() == 36 && segment.matches('-').count() == 4 {
                "{id}"
            } else if tenantry::emails::Kind::parse(segment).is_some() && path.contains("/emails/") {
                "{kind}"
            } else {
                segment
            }
        })
        .collect();
    let names: BTreeSet<_> = query.split('&').filter_map(|pair| pair.split('=').next()).collect();
    format!(
        "{}?{}",
        segments.join("/"),
        names.into_iter().collect::<Vec<_>>().join("&")
    )
}

fn fits(pattern: &str, path: &str) -> bool {
    let (pattern, path): (Vec<_>, Vec<_>) = (pattern.split('/').collect(), path.split('/').collect());
    pattern.len() == path.len()
        && pattern
            .iter()
            .zip(path)
            .all(|(want, is)| want.starts_with('{') || *want == is)
}

#[tokio::test]
async fn no_link_is_dead_and_no_form_leads_nowhere() {
    let town = Town::build().await;
    let mut reached = BTreeSet::new();
    for name in ["owner", "admin", "user_manager", "auditor", "member"] {
        reached.extend(walk(town.person(name), &["/", "/o/acme", "/account", "/organizations"]).await);
    }
    for name in ["staff admin", "support", "staff auditor"] {
        reached.extend(walk(town.person(name), &["/", "/staff", "/o/acme"]).await);
    }
    reached.extend(walk(town.person("nobody"), &["/sign-in", "/sign-up"]).await);
    let table = routes::table();
    let alone: Vec<_> = gets(table.entries())
        .map(|entry| entry.path)
        .filter(|path| {
            !path.contains("{token}")
                && !["/healthz", "/readyz", "/organizations/menu", "/sign-in/password"].contains(path)
                // A mail leads to an offer, and the page of somebody who was removed to a receipt.
                && !["/o/{org}/ownership/{id}", "/o/{org}/receipts/{id}"].contains(path)
                // Who may not come in is sent there, and providers are.
                && !["/sign-in/{org}", "/sign-in/{org}/break-glass"].contains(path)
                && !["/sso/saml/{connection}/start", "/sso/saml/{connection}/slo"].contains(path)
                // Nobody here has a look of their own; who has one loads these, and may remove the logo.
                && !["/logos/{logo}", "/accents/{accent}", "/o/{org}/branding/logo-removal"].contains(path)
                // It stands in a frame.
                && !path.ends_with("/{kind}/preview")
        })
        .filter(|path| {
            !reached
                .iter()
                .any(|shape| fits(path, shape.split('?').next().unwrap_or_default()))
        })
        .collect();
    assert!(alone.is_empty(), "no link leads to these pages: {alone:?}");
}
