//! The address of metadata is somebody's word: wherever it leads, nothing inside is asked, nothing endless is read, and
//! what worked stays. The same at the first reading and at every later one.

use super::{begins, settings};
use crate::support::provider::{Claim, Provider};
use crate::support::publisher::Publisher;
use crate::support::{App, Dns};
use std::time::{Duration, Instant};
use tokio::net::TcpListener;
use tokio::time::timeout;

/// Hosts that stand for something inside, in every spelling that a browser knows. The names are in the DNS of
/// [`Inside::start`].
const INSIDE: [&str; 30] = [
    "127.0.0.1",
    "127.1",
    "2130706433",
    "0x7f000001",
    "0x7F.1",
    "0177.0.0.1",
    "017700000001",
    "①②⑦.⓪.⓪.①",
    "0",
    "0.0.0.0",
    "[::]",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[::127.0.0.1]",
    "[64:ff9b::7f00:1]",
    "169.254.169.254",
    "0xa9fea9fe",
    "2852039166",
    "[::ffff:169.254.169.254]",
    "[fd00:ec2::254]",
    "[fe80::1]",
    "10.0.0.1",
    "172.16.0.1",
    "192.168.0.1",
    "100.100.100.200",
    "localhost",
    "inside.example",
    "both.example",
    "unknown.example",
];

/// A service of the operator's own that nobody may reach by way of the portal, and a provider's server beside it.
struct Inside {
    dns: Dns,
    service: TcpListener,
    publisher: Publisher,
}

/// An address, what the form says of it, and what is noted when it is read again.
type Wrong = (String, &'static str, &'static str);

impl Inside {
    async fn start() -> Self {
        let dns = Dns::start();
        dns.set_a("inside.example", &["127.0.0.1"]);
        dns.set_a("both.example", &["192.31.196.1", "127.0.0.1"]);
        Self {
            dns,
            service: TcpListener::bind("127.0.0.1:0").await.expect("a port"),
            publisher: Publisher::start().await,
        }
    }

    async fn app(&self) -> App {
        let (dns, hosts) = (self.dns.address(), self.publisher.host());
        let env = [
            ("TENANTRY_DNS_RESOLVER", dns.as_str()),
            ("TENANTRY_PRIVATE_HOSTS", &hosts),
        ];
        App::start_with(&[], &env).await
    }

    fn port(&self) -> u16 {
        self.service.local_addr().expect("bound").port()
    }

    async fn nobody_came(&self) {
        let guest = timeout(Duration::from_millis(100), self.service.accept()).await;
        assert!(guest.is_err(), "somebody came in: {guest:?}");
        let asked = self.publisher.asked();
        assert!(
            !asked.contains(&"/metadata".to_owned()),
            "a redirect was followed: {asked:?}"
        );
    }

    /// What is refused before anybody is asked.
    fn refused(&self) -> Vec<Wrong> {
        let port = self.port();
        let inside = INSIDE.iter().map(|host| {
            let sentence = "there is no such host on the public internet";
            (
                format!("https://{host}:{port}/metadata"),
                sentence,
                "not on the public internet",
            )
        });
        let plain = [
            format!("http://127.0.0.1:{port}/metadata"),
            format!("http://[::ffff:127.0.0.1]:{}/metadata", self.publisher.port),
            format!("ftp://127.0.0.1:{port}/metadata"),
            format!("gopher://127.0.0.1:{port}/metadata"),
            "file:///etc/passwd".into(),
        ];
        let plain = plain
            .into_iter()
            .map(|url| (url, "Enter an address that begins with https://", "not https"));
        let rest = [
            (
                format!("https://idp.acme.example@127.0.0.1:{port}/"),
                "Take the user name and password out of the address",
                "a user name or password stands in the address",
            ),
            (
                format!("https://idp.acme.example\\@127.0.0.1:{port}/"),
                "Enter a web address that begins with https://",
                "not a web address",
            ),
            (
                "https://127.0.0.1:22/".into(),
                "without a port",
                "a port of another service",
            ),
        ];
        inside.chain(plain).chain(rest).collect()
    }

    /// What a server does with whoever asks.
    fn bad(&self) -> Vec<Wrong> {
        let at = |path: &str| self.publisher.at(path);
        let elsewhere = |to: &str| at(&format!("/elsewhere?to={to}"));
        let cloud = "http://169.254.169.254/latest/meta-data";
        vec![
            (at("/huge"), "this is larger than 1 MiB", "too large"),
            (at("/endless"), "this is larger than 1 MiB", "too large"),
            (at("/slow"), "the server took longer than 10 seconds", "too slow"),
            (
                at("/packed"),
                "the server’s answer could not be read",
                "a packed answer",
            ),
            (
                elsewhere(cloud),
                "this one sends to http://169.254.169.254",
                "a redirect to http://169.254",
            ),
            (
                elsewhere(&format!("http://127.0.0.1:{}/", self.port())),
                "this one sends to http://127.0.0.1",
                "a redirect to http://127.0.0.1",
            ),
            (elsewhere(&self.publisher.url()), "this one sends to", "a redirect to"),
        ]
    }
}

/// Lets the worker read all metadata again, as it does once a day.
async fn a_day_passes(app: &mut App) {
    app.execute("UPDATE connections SET refreshed_at = NULL", &[]).await;
    app.restart().await;
    for _ in 0..600 {
        let waiting: i64 = app
            .value("SELECT count(*) FROM connections WHERE refreshed_at IS NULL", &[])
            .await;
        if waiting == 0 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the metadata was not read");
}

async fn fault(app: &App, provider: &Provider) -> String {
    let sql = "SELECT refresh_fault FROM connections WHERE id = $1";
    app.value(sql, &[&provider.connection]).await
}

#[tokio::test]
async fn whatever_address_is_given_nothing_inside_is_asked_and_nothing_is_kept() {
    let inside = Inside::start().await;
    let app = inside.app().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let provider = begins(&app, &acme, &alice).await;
    inside.publisher.shows(provider.metadata());
    let before = settings(&app, &provider).await;
    for (url, sentence, _) in inside.refused().into_iter().chain(inside.bad()) {
        let began = Instant::now();
        let fields = [("by", "url"), ("metadata_url", url.as_str())];
        let page = alice.post(&provider.page("/metadata"), &fields).await;
        assert!(page.text().contains(sentence), "{url}: {}", page.text());
        page.is_refused_at("metadata_url");
        assert_eq!(settings(&app, &provider).await, before, "{url}");
        assert!(
            began.elapsed() < Duration::from_secs(15),
            "{url}: {:?}",
            began.elapsed()
        );
    }
    inside.nobody_came().await;
}

#[tokio::test]
async fn what_is_read_again_is_looked_at_as_closely_and_the_last_good_copy_stays() {
    let inside = Inside::start().await;
    let mut app = inside.app().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let mut connections = vec![];
    for (url, _, words) in inside.refused().into_iter().chain(inside.bad()) {
        let at = url.clone();
        let provider = Provider::with(&app, &acme, |settings| settings.metadata_url = at).await;
        let before = settings(&app, &provider).await;
        connections.push((provider, before, url, words));
    }
    a_day_passes(&mut app).await;
    for (provider, before, url, words) in &connections {
        let fault = fault(&app, provider).await;
        assert!(fault.starts_with(words), "{url}: {fault}");
        assert_eq!(settings(&app, provider).await, *before, "{url}");
    }
    inside.nobody_came().await;
    let provider = &connections.last().expect("connections").0;
    let page = alice.get(&provider.page("")).await;
    page.sees("The provider’s metadata could not be read again")
        .sees(&provider.fingerprint());
    let nora = Claim::of("u-1", "nora@acme.example");
    provider.signs_in(&app.visitor(), nora).await.is_fine();
}

#[tokio::test]
async fn a_name_that_turns_inward_is_looked_at_each_time() {
    let (dns, publisher) = (Dns::start(), Publisher::start().await);
    let service = TcpListener::bind(("127.0.0.2", publisher.port))
        .await
        .expect("the port");
    let name = "idp.acme.example";
    let host = format!("{name}:{}", publisher.port);
    let (at, hosts) = (dns.address(), host.clone());
    let env = [
        ("TENANTRY_DNS_RESOLVER", at.as_str()),
        ("TENANTRY_PRIVATE_HOSTS", &hosts),
    ];
    let mut app = App::start_with(&[], &env).await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let provider = begins(&app, &acme, &alice).await;
    publisher.shows(provider.metadata());
    // At the second question it leads elsewhere; there is none.
    dns.set_turns(name, &[&["127.0.0.1"], &["127.0.0.2"]]);
    let url = format!("http://{host}/metadata");
    let fields = [("by", "url"), ("metadata_url", url.as_str())];
    let page = alice.post(&provider.page("/metadata"), &fields).await;
    page.is_fine().sees(&provider.entity_id);
    assert_eq!(dns.asked(name), 1, "what was looked at is what is connected to");
    app.execute("UPDATE connections SET status = 'active', stage = 'everyone'", &[])
        .await;
    let before = settings(&app, &provider).await;
    let reads = publisher.asked().len();
    for turned in [&["169.254.169.254"][..], &["127.0.0.1", "169.254.169.254"], &[]] {
        dns.set_a(name, turned);
        a_day_passes(&mut app).await;
        assert_eq!(fault(&app, &provider).await, "not on the public internet", "{turned:?}");
        assert_eq!(settings(&app, &provider).await, before, "{turned:?}");
    }
    assert_eq!(publisher.asked().len(), reads, "nobody was asked");
    dns.set_a(name, &["127.0.0.1"]);
    a_day_passes(&mut app).await;
    assert_eq!(
        (fault(&app, &provider).await.as_str(), publisher.asked().len()),
        ("", reads + 1)
    );
    let guest = timeout(Duration::from_millis(100), service.accept()).await;
    assert!(guest.is_err(), "the second answer was used");
}
