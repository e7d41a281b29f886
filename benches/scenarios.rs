//! What is measured. Every scenario names the product's request and, where a bare handler does the same
//! query and rendering, the floor's.

use crate::client::{Connection, Request};
use crate::world::{PASSWORD, PORT, World};
use anyhow::Context;
use std::sync::atomic::{AtomicUsize, Ordering};

type Make = Box<dyn Fn(usize) -> anyhow::Result<Vec<Request>>>;

/// One kind of request.
pub struct Scenario {
    pub name: &'static str,
    /// Requests per round.
    pub count: usize,
    /// 0: as many connections as usual.
    pub connections: usize,
    pub product: Make,
    pub floor: Option<Make>,
}

fn same(request: Request) -> Make {
    Box::new(move |count| Ok(vec![request.clone(); count]))
}

fn page(name: &'static str, count: usize, path: &str, cookie: &str, floor: Option<&str>) -> Scenario {
    Scenario {
        name,
        count,
        connections: 0,
        product: same(Request::get(path, cookie)),
        floor: floor.map(|path| same(Request::get(path, cookie))),
    }
}

/// All scenarios. Deep pages are found by walking the product's own links.
pub async fn all(world: &World) -> anyhow::Result<Vec<Scenario>> {
    let [million, thousand, half, small, ..] = world.tokens();
    let (m, k) = (world.cookie(&million)?, world.cookie(&thousand)?);
    let (h, s) = (world.cookie(&half)?, world.cookie(&small)?);
    let deep_m = deep(&m, "/o/million/members").await?;
    let deep_k = deep(&k, "/o/thousand/members").await?;
    let floor_of = |path: &str| format!("/floor{path}");
    let f = |path: &str| Some(floor_of(path));
    let list = |name, org: &str, cookie: &str, query: &str| {
        page(
            name,
            300,
            &format!("/o/{org}/members{query}"),
            cookie,
            f(&format!("/members/{org}{query}")).as_deref(),
        )
    };
    Ok(vec![
        page("sign-in page", 2_000, "/sign-in", "", f("/sign-in").as_deref()),
        page(
            "light signed-in page",
            1_000,
            "/account/security",
            &m,
            f("/light").as_deref(),
        ),
        list("member list, first page, 1,000 members", "thousand", &k, ""),
        list("member list, first page, 1,000,000 members", "million", &m, ""),
        list("member list, deep page, 1,000 members", "thousand", &k, &deep_k),
        list("member list, deep page, 1,000,000 members", "million", &m, &deep_m),
        page(
            "member list of a team's admin, 500,000 of 1,000,000",
            300,
            "/o/million/members",
            &h,
            None,
        ),
        page(
            "member list of a team's admin, 1,000 of 1,000,000",
            300,
            "/o/million/members",
            &s,
            None,
        ),
        list(
            "search, common (“hansen”), 1,000,000 members",
            "million",
            &m,
            "?q=hansen",
        ),
        list(
            "search, rare (“quetzal”), 1,000,000 members",
            "million",
            &m,
            "?q=quetzal",
        ),
        list("search, two letters (“al”), 1,000,000 members", "million", &m, "?q=al"),
        member(&m),
        page(
            "newest page of 10,000,000 audit events",
            300,
            "/o/million/audit",
            &m,
            f("/audit").as_deref(),
        ),
        invite(&m),
        sign_in(),
    ])
}

fn member(cookie: &str) -> Scenario {
    // md5('member4242') as a UUID, as load.sql makes it.
    let id = "24d0ffa9-8277-b282-1321-edaacea8fe45";
    page(
        "member page",
        300,
        &format!("/o/million/members/{id}"),
        cookie,
        Some(&format!("/floor/member/{id}")),
    )
}

static INVITED: AtomicUsize = AtomicUsize::new(0);

fn invite(cookie: &str) -> Scenario {
    let make = |path: &'static str, cookie: String| -> Make {
        Box::new(move |count| {
            (0..count)
                .map(|_| {
                    let number = INVITED.fetch_add(1, Ordering::Relaxed);
                    let unique = std::process::id() as usize * 1_000_000 + number;
                    let body = format!("emails=invited{unique}%40example.test&role=member&message=&expires_in_days=7");
                    Ok(Request::post(path, &cookie, &body))
                })
                .collect()
        })
    };
    Scenario {
        name: "invitation create",
        count: 200,
        connections: 0,
        product: make("/o/million/invitations", cookie.to_owned()),
        floor: Some(make("/floor/invitations", String::new())),
    }
}

fn sign_in_request(path: &str) -> Request {
    Request::post(
        path,
        "",
        &format!("email=person4242%40example.test&password={PASSWORD}&return="),
    )
}

fn sign_in() -> Scenario {
    Scenario {
        name: "full password sign-in",
        count: 40,
        connections: 1,
        product: same(sign_in_request("/sign-in/password")),
        floor: Some(same(sign_in_request("/floor/sign-in"))),
    }
}

/// A light page and a sign-in, for the storm.
pub fn storm(world: &World) -> anyhow::Result<(Request, Request)> {
    let [million, ..] = world.tokens();
    Ok((
        Request::get("/account/security", &world.cookie(&million)?),
        sign_in_request("/sign-in/password"),
    ))
}

/// The query of a page that lies twenty pages deep.
async fn deep(cookie: &str, path: &str) -> anyhow::Result<String> {
    let mut query = String::new();
    let mut connection = Connection::open(PORT).await?;
    for _ in 0..15 {
        let answer = connection
            .send(&Request::get(&format!("{path}{query}"), cookie).bytes)
            .await?;
        let html = String::from_utf8_lossy(&answer.body).into_owned();
        anyhow::ensure!(answer.status == 200, "{path}{query} answers {}", answer.status);
        let after = html
            .split("after=")
            .nth(1)
            .and_then(|rest| rest.split(['"', '&']).next())
            .context("no further page")?;
        query = format!("?after={after}");
    }
    Ok(query)
}
