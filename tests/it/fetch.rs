//! The fetcher behind a name server that lies.

use crate::support::Dns;
use std::time::Duration;
use tenantry::fetch::{FetchFault, Fetcher, PrivateHosts, Resolver};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::time::timeout;

/// Public, and leads to nothing (the block of RFC 7534, answered by nobody in a test).
const ELSEWHERE: &str = "192.31.196.1";

fn fetcher(dns: &Dns, listed: &str) -> Fetcher {
    let server = dns.address().parse().expect("ip:port");
    let hosts = PrivateHosts::parse(listed).expect("entries");
    Fetcher::new(Resolver::new(Some(server)), hosts)
}

/// A server on this loopback address that greets whoever comes, and its port.
async fn inside(ip: &str) -> (TcpListener, u16) {
    let listener = TcpListener::bind((ip, 0)).await.expect("a port");
    let port = listener.local_addr().expect("bound").port();
    (listener, port)
}

async fn greets(listener: TcpListener) {
    while let Ok((mut stream, _)) = listener.accept().await {
        let mut question = [0; 1024];
        let _ = stream.read(&mut question).await;
        let _ = stream
            .write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello")
            .await;
    }
}

async fn nobody_comes(listener: &TcpListener) -> bool {
    timeout(Duration::from_millis(100), listener.accept()).await.is_err()
}

#[tokio::test]
async fn a_second_answer_of_the_dns_changes_nothing() {
    let dns = Dns::start();
    let (looked_at, port) = inside("127.0.0.1").await;
    let elsewhere = TcpListener::bind(("127.0.0.2", port)).await.expect("the same port");
    tokio::spawn(greets(looked_at));
    dns.set_turns("rebinding.example", &[&["127.0.0.1"], &["127.0.0.2"]]);
    let fetcher = fetcher(&dns, &format!("rebinding.example:{port}"));
    let answer = fetcher.get(&format!("http://rebinding.example:{port}/")).await;
    assert_eq!(answer.as_deref(), Ok("hello"));
    assert_eq!(
        dns.asked("rebinding.example"),
        1,
        "what was looked at is what is connected to"
    );
    assert!(nobody_comes(&elsewhere).await);
}

#[tokio::test]
async fn what_was_public_once_is_looked_at_again() {
    let (dns, (secret, port)) = (Dns::start(), inside("127.0.0.1").await);
    dns.set_turns("turning.example", &[&["10.1.2.3"], &["127.0.0.1"]]);
    let fetcher = fetcher(&dns, "");
    for _ in 0..2 {
        let answer = fetcher.get(&format!("https://turning.example:{port}/")).await;
        assert_eq!(answer, Err(FetchFault::NotPublic), "looked at again each time");
    }
    assert_eq!(dns.asked("turning.example"), 2);
    assert!(nobody_comes(&secret).await);
}

#[tokio::test]
async fn one_private_address_among_public_ones_is_enough_to_refuse() {
    let (dns, (secret, port)) = (Dns::start(), inside("127.0.0.1").await);
    for (name, addresses) in [
        ("a.example", [ELSEWHERE, "127.0.0.1"]),
        ("b.example", ["10.1.2.3", ELSEWHERE]),
        ("c.example", [ELSEWHERE, "::1"]),
        ("d.example", [ELSEWHERE, "::ffff:127.0.0.1"]),
        ("e.example", ["2606:4700::1111", "169.254.169.254"]),
    ] {
        dns.set_a(name, &addresses);
        let answer = fetcher(&dns, "").get(&format!("https://{name}:{port}/")).await;
        assert_eq!(answer, Err(FetchFault::NotPublic), "{name}");
    }
    assert!(nobody_comes(&secret).await);
}

#[tokio::test]
async fn whether_a_name_exists_inside_is_not_told() {
    let dns = Dns::start();
    dns.set_a("jenkins.corp.example", &["10.1.2.3"]);
    dns.set_txt("text.corp.example", &["no address"]);
    let fetcher = fetcher(&dns, "");
    for name in ["jenkins.corp.example", "text.corp.example", "nothing.corp.example"] {
        let answer = fetcher.get(&format!("https://{name}/")).await;
        assert_eq!(answer, Err(FetchFault::NotPublic), "{name}");
    }
    dns.fail("broken.example");
    assert_eq!(fetcher.get("https://broken.example/").await, Err(FetchFault::DnsFailed));
}

#[tokio::test]
async fn a_private_host_is_reached_only_where_the_operator_lists_it() {
    let dns = Dns::start();
    let (listener, port) = inside("127.0.0.1").await;
    tokio::spawn(greets(listener));
    dns.set_a("idp.corp.example", &["127.0.0.1"]);
    dns.set_a("other.corp.example", &["127.0.0.1"]);
    let address = |host: &str| format!("http://{host}:{port}/");
    let listing = fetcher(&dns, &format!("idp.corp.example:{port}, 169.254.169.254:{port}"));

    assert_eq!(listing.get(&address("IDP.corp.example.")).await.as_deref(), Ok("hello"));
    assert_eq!(
        listing.get(&address("other.corp.example")).await,
        Err(FetchFault::NotHttps)
    );
    let other = format!("https://other.corp.example:{port}/");
    assert_eq!(listing.get(&other).await, Err(FetchFault::NotPublic));
    assert_eq!(
        listing.get(&address("169.254.169.254")).await,
        Err(FetchFault::NotPublic)
    );

    for listed in ["", "idp.corp.example", "idp.corp.example:1", "corp.example:443"] {
        let answer = fetcher(&dns, listed)
            .get(&format!("https://idp.corp.example:{port}/"))
            .await;
        assert_eq!(answer, Err(FetchFault::NotPublic), "{listed}");
    }

    dns.set_a("idp.corp.example", &["10.1.2.3"]);
    let plain = listing.get(&address("idp.corp.example")).await;
    assert_eq!(plain, Err(FetchFault::NotHttps), "plain http on loopback only");
}

#[tokio::test]
async fn faults_of_its_variables_are_listed_together() {
    let check = |resolver: &str, hosts: &str| {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_tenantry"))
            .args(["config", "check"])
            .env_clear()
            .env("TENANTRY_PUBLIC_URL", "https://portal.example.com")
            .env("TENANTRY_SECRET_KEY", "dGVzdHMta2VlcC1ubyBzZWNyZXRzLSBub3QgYSBiaXQ=")
            .env("TENANTRY_SMTP_URL", "smtp://127.0.0.1:2525")
            .env("TENANTRY_DNS_RESOLVER", resolver)
            .env("TENANTRY_PRIVATE_HOSTS", hosts)
            .output()
            .expect("the binary was built");
        (
            output.status.code(),
            String::from_utf8_lossy(&output.stderr).into_owned(),
        )
    };
    for resolver in ["192.0.2.53:5353", "192.0.2.53", "[2001:db8::53]:53", ""] {
        assert_eq!(
            check(resolver, "idp.corp.example, keycloak.lan:8443").0,
            Some(0),
            "{resolver}"
        );
    }
    let (code, told) = check("dns.example", "https://idp.corp.example/, good.example");
    assert_eq!(code, Some(78));
    for part in [
        "TENANTRY_DNS_RESOLVER must look like",
        "TENANTRY_PRIVATE_HOSTS has https://idp.corp.example/",
    ] {
        assert!(told.contains(part), "{told}");
    }
}
