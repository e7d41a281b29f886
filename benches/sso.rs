//! Single sign-on from end to end: a fresh response for an outstanding request is posted to the running server, which
//! answers with a session and the way into the organization. What is prepared — requests begun, responses signed — is
//! there before the clock runs.

use crate::ROUNDS;
use crate::client::{Connection, Request};
use crate::provider::{ENTITY_ID, Provider, Said};
use crate::scenarios::Scenario;
use crate::world::{PORT, World};
use anyhow::{Context, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use diesel::sql_types::{BigInt, Text};
use diesel::{QueryableByName, sql_query};
use diesel_async::{AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection};
use sha2::{Digest, Sha256};
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tenantry::clock::Clock;
use tenantry::identity_providers::{Attributes, Origin, Settings, TrustedCertificate};
use tenantry::saml::ServiceProvider;
use tenantry::tokens::Token;

/// Sign-ins per round.
const COUNT: usize = 300;

/// The organizations whose people sign in through a connection of theirs; load.sql makes both.
pub static DOORS: [Door; 2] = [
    Door {
        name: "sign-in through SAML, 1,000 members",
        slug: "thousand",
        // md5('connection2') as a UUID.
        connection: "b5d94856-33ab-8030-9cef-eb8781c85ff8",
        // Those who hold what the mapping of groups gives anyway: neither the owner nor an admin.
        person: |n| 1_000_002 + n % 498,
        sent: AtomicUsize::new(0),
    },
    Door {
        name: "sign-in through SAML, 1,000,000 members",
        slug: "million",
        // md5('connection1') as a UUID.
        connection: "6ac6eb56-1edf-ca7e-2d3c-0a9c247ee62a",
        // All over the organization.
        person: |n| 2 + n % 2_000 * 500,
        sent: AtomicUsize::new(0),
    },
];

/// Where somebody comes in.
pub struct Door {
    name: &'static str,
    slug: &'static str,
    connection: &'static str,
    /// The number of the person of the n-th sign-in.
    person: fn(usize) -> usize,
    sent: AtomicUsize,
}

/// The sign-ins of this run.
pub struct SignIns {
    provider: Rc<Provider>,
    before: Vec<Written>,
}

/// What sign-ins leave behind.
#[derive(Debug, QueryableByName)]
struct Written {
    #[diesel(sql_type = BigInt)]
    sessions: i64,
    #[diesel(sql_type = BigInt)]
    events: i64,
}

#[derive(QueryableByName)]
struct Begun {
    #[diesel(sql_type = Text)]
    request_id: String,
}

impl SignIns {
    /// Gives both connections this provider, and requests that wait for an answer. Somebody comes in once before
    /// anything is measured.
    pub async fn prepare(world: &World, provider: Rc<Provider>) -> anyhow::Result<Self> {
        let mut database = world.database().await?;
        let mut before = vec![];
        for door in &DOORS {
            door.trust(&provider, &mut database).await?;
            before.push(door.written(&mut database).await?);
            door.walk_in(&provider, &mut database)
                .await
                .with_context(|| format!("nobody comes into {}", door.slug))?;
            door.begin_all(&mut database).await?;
        }
        Ok(Self { provider, before })
    }

    pub fn scenarios(&self) -> impl Iterator<Item = Scenario> {
        DOORS.iter().map(|door| {
            let provider = self.provider.clone();
            Scenario {
                name: door.name,
                count: COUNT,
                connections: 0,
                product: Box::new(move |count| (0..count).map(|_| door.next(&provider)).collect()),
                floor: None,
            }
        })
    }

    /// Every answer that was sent made a session and an event, or the numbers are none.
    pub async fn check(&self, world: &World) -> anyhow::Result<String> {
        let mut database = world.database().await?;
        let mut words = vec![];
        for (door, before) in DOORS.iter().zip(&self.before) {
            let (sent, after) = (door.sent(), door.written(&mut database).await?);
            let (sessions, events) = (after.sessions - before.sessions, after.events - before.events);
            let all = i64::try_from(sent)?;
            ensure!(
                (sessions, events) == (all, all),
                "{sent} responses to {} made {sessions} sessions and {events} events",
                door.slug
            );
            words.push(format!("{sent} in “{}”", door.slug));
        }
        Ok(format!(
            "Sign-ins through SAML, each with a session and an audit event of its own: {}",
            words.join(", ")
        ))
    }
}

impl Door {
    /// We, as the provider knows us.
    pub fn service_provider(&self) -> ServiceProvider {
        let of = |end: &str| format!("http://127.0.0.1:{PORT}{}", self.path(end));
        ServiceProvider {
            entity_id: of("metadata"),
            acs_url: of("acs"),
            slo_url: of("slo"),
            keys: vec![],
        }
    }

    fn path(&self, end: &str) -> String {
        format!("/sso/saml/{}/{end}", self.connection)
    }

    /// The id of the n-th request, as long as real ones.
    pub fn request(&self, n: usize) -> String {
        format!("_{}{n:08}", self.connection.replace('-', ""))
    }

    /// How many were answered.
    fn sent(&self) -> usize {
        AtomicUsize::load(&self.sent, Ordering::Relaxed)
    }

    /// The next request's answer, in the browser that began it.
    fn next(&self, provider: &Provider) -> anyhow::Result<Request> {
        let request = self.request(self.sent());
        let browser = Token::new(Sha256::digest(&request).into());
        self.answer(provider, &request, &format!("sso={}", browser.reveal()))
    }

    fn answer(&self, provider: &Provider, request: &str, browser: &str) -> anyhow::Result<Request> {
        let n = self.sent.fetch_add(1, Ordering::Relaxed);
        let said = Said {
            id: &request[1..],
            request,
            email: &format!("person{}@{}.test", (self.person)(n), self.slug),
            now: Clock.now(),
        };
        let response = STANDARD.encode(provider.response(&self.service_provider(), &said)?);
        let body: String = url::form_urlencoded::byte_serialize(response.as_bytes()).collect();
        Ok(Request::post_from(
            "cross-site",
            &self.path("acs"),
            browser,
            &format!("SAMLResponse={body}&RelayState="),
        ))
    }

    /// What earlier runs left goes, since their key is gone too.
    async fn trust(&self, provider: &Provider, database: &mut AsyncPgConnection) -> anyhow::Result<()> {
        let certificate = provider.key.certificate();
        let settings = serde_json::to_string(&Settings {
            entity_id: ENTITY_ID.into(),
            sso_url: ENTITY_ID.into(),
            certificates: vec![TrustedCertificate::new(certificate, Origin::Metadata, Clock.now())],
            sign_requests: true,
            attributes: Attributes {
                email: "mail".into(),
                groups: "groups".into(),
                ..Attributes::default()
            },
            ..Settings::default()
        })?;
        let mut all = String::new();
        for table in ["sessions", "sso_requests", "sso_used_assertions", "sso_attempts"] {
            all += &format!("DELETE FROM {table} WHERE connection_id = '{}';", self.connection);
        }
        for (table, key) in [("connections", "id"), ("connection_versions", "connection_id")] {
            all += &format!(
                "UPDATE {table} SET settings = '{settings}' WHERE {key} = '{}';",
                self.connection
            );
        }
        Ok(database.batch_execute(&all).await?)
    }

    /// As a browser does it, from the start page to the first page inside.
    async fn walk_in(&self, provider: &Provider, database: &mut AsyncPgConnection) -> anyhow::Result<()> {
        let mut wire = Connection::open(PORT).await?;
        let start = wire.send(&Request::get(&self.path("start"), "").bytes).await?;
        let browser = start.cookie("sso").context("the start page sets no cookie")?;
        let begun: Begun = sql_query("SELECT request_id FROM sso_requests WHERE connection_id = $1::uuid")
            .bind::<Text, _>(self.connection)
            .get_result(database)
            .await?;
        let answer = self.answer(provider, &begun.request_id, browser)?;
        let arrived = wire.send(&answer.bytes).await?;
        let session = arrived.cookie("session").context("no session")?;
        let home = format!("/o/{}", self.slug);
        ensure!(arrived.header("location").eq([home.as_str()]), "it leads elsewhere");
        let inside = wire.send(&Request::get(&home, session).bytes).await?;
        ensure!(inside.status == 200, "the session answers {}", inside.status);
        Ok(())
    }

    /// Writes down the requests of all rounds as the start page does, but that a long run does not outlive them.
    async fn begin_all(&self, database: &mut AsyncPgConnection) -> anyhow::Result<()> {
        sql_query(
            "INSERT INTO sso_requests (organization_id, id, connection_id, request_id, browser_hash, purpose, version, created_at, expires_at)
             SELECT c.organization_id, md5(r.id)::uuid, c.id, r.id, sha256(sha256(convert_to(r.id, 'UTF8'))), 'sign_in', c.version, now(), now() + interval '1 day'
               FROM connections c, generate_series(0, $2) n, LATERAL (SELECT '_' || replace($1, '-', '') || lpad(n::text, 8, '0') AS id) r
              WHERE c.id = $1::uuid",
        )
        .bind::<Text, _>(self.connection)
        .bind::<BigInt, _>(i64::try_from(ROUNDS * COUNT)?)
        .execute(database)
        .await?;
        Ok(())
    }

    async fn written(&self, database: &mut AsyncPgConnection) -> anyhow::Result<Written> {
        let written = sql_query(
            "SELECT (SELECT count(*) FROM sessions WHERE connection_id = $1::uuid) AS sessions,
                    (SELECT count(*) FROM audit_events WHERE organization_id = (SELECT id FROM organizations WHERE slug = $2)
                        AND action = 'session.started' AND after ? 'connection') AS events",
        )
        .bind::<Text, _>(self.connection)
        .bind::<Text, _>(self.slug)
        .get_result(database)
        .await?;
        Ok(written)
    }
}
