//! People, as tests speak of them. A person is a browser without JavaScript that sits in front of the portal.

use super::page::{Answer, Page};
use super::site::Site;
use reqwest::cookie::Jar;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue, LOCATION};
use reqwest::{Client, Method, Url, redirect};
use std::sync::Arc;
use tenantry::account::{NewUser, User};
use tenantry::audit::Author;
use tenantry::clock::Clock;
use tenantry::members::{Joining, Member, Source};
use tenantry::organizations::{self, NewOrganization};
use tenantry::roles::Role;
use tenantry::web::names::EmailAddress;
use uuid::Uuid;

/// Everybody's password.
pub const PASSWORD: &str = "correct-horse-demo-42";

const MOST_REDIRECTS: usize = 10;

/// Somebody in front of a browser of their own.
#[derive(Clone)]
pub struct Person {
    pub name: String,
    pub email: String,
    user: Option<Uuid>,
    member: Option<Uuid>,
    /// The slug of the organization in which the person was made a member.
    org: Option<String>,
    site: Arc<Site>,
    base: String,
    client: Client,
    jar: Arc<Jar>,
}

impl Person {
    pub(super) fn visitor(site: &Arc<Site>) -> Self {
        let jar = Arc::new(Jar::default());
        let headers: HeaderMap = [
            ("sec-fetch-site", "same-origin"),
            ("sec-fetch-mode", "navigate"),
            ("accept-language", "en-GB,en;q=0.8"),
        ]
        .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
        .into_iter()
        .collect();
        let client = Client::builder()
            .cookie_provider(jar.clone())
            .redirect(redirect::Policy::none())
            .default_headers(headers)
            .user_agent("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")
            .build()
            .expect("a client");
        Self {
            name: "Nobody".into(),
            email: String::new(),
            user: None,
            member: None,
            org: None,
            site: site.clone(),
            base: site.base.clone(),
            client,
            jar,
        }
    }

    pub(super) fn called(self, name: &str, email: &str) -> Self {
        Self {
            name: name.into(),
            email: email.into(),
            ..self
        }
    }

    pub(super) async fn with_account(site: &Arc<Site>, name: &str, email: &str) -> Self {
        let address = EmailAddress::parse(email).expect("an address");
        let password = site.password_hash().await.clone();
        let mut tx = site.transaction().await;
        let new = NewUser {
            email: &address,
            name,
            password,
            locale: "en",
            time_zone: "UTC",
        };
        let id = User::create(&mut tx, new, Clock.now())
            .await
            .expect("the database answers")
            .expect("a new address");
        tx.commit().await.expect("a commit");
        Self {
            name: name.into(),
            email: email.into(),
            user: Some(id.uuid()),
            ..Self::visitor(site)
        }
    }

    /// The id of the person's account.
    pub fn id(&self) -> Uuid {
        self.user.expect("the person has an account")
    }

    pub fn has_account(&self) -> bool {
        self.user.is_some()
    }

    /// The person's id as a member of their organization.
    pub fn member_id(&self) -> Uuid {
        self.member.expect("the person is a member")
    }

    /// A path in the person's organization: `alice.path("/members")`.
    pub fn path(&self, rest: &str) -> String {
        format!(
            "/o/{}{rest}",
            self.org.as_deref().expect("the person has an organization")
        )
    }

    /// The same person with a session, made without the pages. Their other browsers stay as they are.
    pub async fn signed_in(&self) -> Self {
        let fresh = self.in_another_browser();
        let cookie = fresh.session_cookie().await;
        fresh
            .jar
            .add_cookie_str(&format!("{cookie}; Path=/; HttpOnly"), &fresh.url("/"));
        fresh
    }

    /// The cookie of a new session of this person: `session=…`.
    pub async fn session_cookie(&self) -> String {
        self.site.session_cookie(self.id()).await
    }

    /// The same person in front of a fresh browser, not signed in.
    pub fn in_another_browser(&self) -> Self {
        let Self { client, jar, .. } = Self::visitor(&self.site);
        Self {
            client,
            jar,
            ..self.clone()
        }
    }

    /// The same browser, sent to another server: `alice.through(&app.replica().await)`.
    pub fn through(&self, base: &str) -> Self {
        Self {
            base: base.to_owned(),
            ..self.clone()
        }
    }

    /// Opens a page, and whatever it redirects to. Takes a path, or an absolute address of ours out of a mail.
    pub async fn get(&self, path: &str) -> Page {
        self.follow(Method::GET, path, &[]).await
    }

    /// Sends a form without having seen it, and follows: for what no page offers.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        self.follow(Method::POST, path, fields).await
    }

    /// One request as it is, with further headers; nothing is followed.
    pub async fn asks(
        &self,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        body: impl Into<reqwest::Body>,
    ) -> Answer {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.insert(
                HeaderName::try_from(*name).expect("a name"),
                HeaderValue::try_from(*value).expect("a value"),
            );
        }
        let request = self
            .client
            .request(method.clone(), self.url(path))
            .headers(map)
            .body(body);
        let answer = request
            .send()
            .await
            .unwrap_or_else(|e| panic!("{} {method} {path}: {e:?}", self.name));
        Answer::read(answer, &method).await
    }

    /// The beginning of an answer to a form without fields; its body is still to be read.
    pub async fn begins(&self, path: &str) -> reqwest::Response {
        let request = self.client.post(self.url(path)).send();
        request.await.unwrap_or_else(|e| panic!("{} {path}: {e:?}", self.name))
    }

    /// Asks where the server may be gone: the status, or nothing when there was no answer.
    pub async fn try_get(&self, path: &str) -> Option<u16> {
        self.client
            .get(self.url(path))
            .send()
            .await
            .ok()
            .map(|answer| answer.status().as_u16())
    }

    /// Sends a form where the server may be gone: the status, or nothing when there was no answer.
    pub async fn try_post(&self, path: &str, fields: &[(&str, &str)]) -> Option<u16> {
        let request = self
            .client
            .post(self.url(path))
            .header("content-type", "application/x-www-form-urlencoded")
            .body(encoded(fields));
        request.send().await.ok().map(|answer| answer.status().as_u16())
    }

    /// As htmx asks: only the block that changes.
    pub async fn htmx_get(&self, path: &str) -> Answer {
        self.asks(Method::GET, path, &[("hx-request", "true")], "").await
    }

    /// As htmx sends a form.
    pub async fn htmx_post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let headers = [
            ("hx-request", "true"),
            ("content-type", "application/x-www-form-urlencoded"),
        ];
        self.asks(Method::POST, path, &headers, encoded(fields)).await
    }

    pub(super) async fn follow(&self, method: Method, path: &str, fields: &[(&str, &str)]) -> Page {
        let (mut method, mut at, mut body) = (method, self.url(path), encoded(fields));
        for _ in 0..MOST_REDIRECTS {
            let kind: &[_] = if method == Method::POST {
                &[("content-type", "application/x-www-form-urlencoded")]
            } else {
                &[]
            };
            let answer = self.asks(method.clone(), at.as_str(), kind, body.clone()).await;
            let Some(location) = answer.headers.get(LOCATION) else {
                return Page::new(self.clone(), at, answer);
            };
            let next = at
                .join(location.to_str().expect("a readable address"))
                .expect("an address");
            assert_eq!(next.origin(), at.origin(), "{} was sent to another site", self.name);
            if !matches!(answer.status, 307 | 308) {
                (method, body) = (Method::GET, String::new());
            }
            at = next;
        }
        panic!("{} was sent around in circles, at last to {at}", self.name);
    }

    fn url(&self, path: &str) -> Url {
        let path = path.strip_prefix(&self.site.base).unwrap_or(path);
        let whole = if path.starts_with('/') {
            format!("{}{path}", self.base)
        } else {
            path.to_owned()
        };
        let url = Url::parse(&whole).unwrap_or_else(|e| panic!("{whole} is no address: {e}"));
        assert!(whole.starts_with(&self.base), "{whole} is not on our site");
        url
    }
}

impl std::fmt::Debug for Person {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} <{}>", self.name, self.email)
    }
}

pub(super) fn encoded(fields: &[(&str, &str)]) -> String {
    url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish()
}

/// An organization that a test has made.
pub struct Organization {
    pub name: String,
    pub slug: String,
    pub id: Uuid,
    site: Arc<Site>,
}

impl Organization {
    pub(super) async fn create(site: &Arc<Site>, name: &str, owner: &str) -> (Self, Person) {
        let slug = name.to_lowercase().replace(' ', "-");
        let owner = Person::with_account(site, owner, &format!("{}@{slug}.example", owner.to_lowercase())).await;
        let new = NewOrganization::signed_up(name, slug.clone(), false, "en", "UTC");
        let mut tx = site.transaction().await;
        let id = organizations::Organization::create(&mut tx, &new, &author())
            .await
            .expect("the database answers")
            .expect("a new slug");
        tx.commit().await.expect("a commit");
        let organization = Self {
            name: name.into(),
            slug,
            id: id.uuid(),
            site: site.clone(),
        };
        let owner = organization.takes_in(&owner, &["owner"]).await;
        (organization, owner)
    }

    /// A new member with an account and a session: `let bob = acme.member("Bob", "admin").await;`
    pub async fn member(&self, name: &str, role: &str) -> Person {
        let email = format!("{}@{}.example", name.to_lowercase().replace(' ', "."), self.slug);
        let person = Person::with_account(&self.site, name, &email).await;
        self.takes_in(&person, &[role]).await
    }

    /// A team, below another or at the root.
    pub async fn team(&self, name: &str, parent: Option<Uuid>) -> Uuid {
        let id = tenantry::chance::Chance.id();
        let sql = "INSERT INTO teams (organization_id, id, parent_id, name, created_at) VALUES ($1, $2, $3, $4, now())";
        self.site.execute(sql, &[&self.id, &id, &parent, &name]).await;
        id
    }

    /// A new member who is in a team and holds a role for it alone, signed in.
    pub async fn member_of(&self, name: &str, role: &str, team: Uuid) -> Person {
        let person = self.member(name, "member").await;
        self.puts(&person, team).await;
        self.gives(&person, role, Some(team)).await;
        person
    }

    /// Puts a member into a team.
    pub async fn puts(&self, person: &Person, team: Uuid) {
        let sql =
            "INSERT INTO team_members (organization_id, team_id, member_id, created_at) VALUES ($1, $2, $3, now())";
        self.site.execute(sql, &[&self.id, &team, &person.member_id()]).await;
    }

    /// A role of its own with these permissions, past all limits: `seller` is called "Seller".
    pub async fn defines(&self, role: &str, permissions: &[&str]) {
        let sql = "INSERT INTO roles (organization_id, id, key, name, permissions, created_at)
                   VALUES ($1, gen_random_uuid(), $2, initcap($2), $3, now())";
        let permissions: Vec<String> = permissions.iter().map(|one| (*one).to_owned()).collect();
        self.site.execute(sql, &[&self.id, &role, &permissions]).await;
    }

    /// Gives a role, for a team or for the whole organization, past all limits.
    pub async fn gives(&self, person: &Person, role: &str, team: Option<Uuid>) {
        let sql = "INSERT INTO assignments (organization_id, id, member_id, role_id, team_id, created_at)
                   SELECT $1, gen_random_uuid(), $2, id, $3, now() FROM roles WHERE organization_id = $1 AND key = $4";
        self.site
            .execute(sql, &[&self.id, &person.member_id(), &team, &role])
            .await;
    }

    /// Makes an existing person a member with these roles, signed in.
    pub async fn takes_in(&self, person: &Person, roles: &[&str]) -> Person {
        use diesel::prelude::*;
        use diesel_async::RunQueryDsl;
        use tenantry::schema::organizations::dsl;
        let mut tx = self.site.transaction().await;
        let org = dsl::organizations
            .filter(dsl::id.eq(self.id))
            .select(dsl::id)
            .first::<tenantry::ids::OrgId>(&mut tx)
            .await
            .expect("it exists");
        let keys: Vec<_> = roles.iter().map(|role| (*role).to_owned()).collect();
        let roles = Role::with_keys(&mut tx, org, &keys).await.expect("roles");
        assert_eq!(roles.len(), keys.len(), "one of these roles does not exist: {keys:?}");
        let user = User::by_id(&mut tx, person.id().into())
            .await
            .expect("the database answers")
            .expect("an account");
        let joining = Joining {
            org,
            organization_name: &self.name,
            person: &(&user).into(),
            roles: &roles,
            team: None,
            source: Source::Import,
            invited_by: "",
        };
        let member = Member::join(&mut tx, joining, &author())
            .await
            .expect("the database answers")
            .expect("not a member yet");
        tx.commit().await.expect("a commit");
        Person {
            org: Some(self.slug.clone()),
            member: Some(member.uuid()),
            ..person.signed_in().await
        }
    }

    /// A path below the organization: `acme.path("/members")`.
    pub fn path(&self, rest: &str) -> String {
        format!("/o/{}{rest}", self.slug)
    }
}

fn author() -> Author {
    Author::system("The tests", Clock.now())
}
