//! The resolver against a real name server of the test's own.

use crate::support::dns::Dns;
use std::net::SocketAddr;
use tenantry::fetch::{DnsFault, Resolver};

fn resolver(dns: &Dns) -> Resolver {
    let server: SocketAddr = dns.address().parse().expect("ip:port");
    Resolver::new(Some(server))
}

#[tokio::test]
async fn a_text_record_is_read_whole() {
    let dns = Dns::start();
    let long = "x".repeat(700);
    dns.set_txt("_proof.acme.example", &["tenantry-verification=abc", &long]);
    let texts = resolver(&dns).txt("_proof.acme.example").await.expect("records");
    assert_eq!(texts, ["tenantry-verification=abc", &long]);
    let upper = resolver(&dns).txt("_Proof.ACME.example.").await;
    assert_eq!(upper.map(|texts| texts.len()), Ok(2), "names have no case");
}

#[tokio::test]
async fn each_way_not_to_answer_has_its_name() {
    let dns = Dns::start();
    dns.set_a("plain.example", &["203.0.113.7"]);
    dns.set_txt("broken.example", &["hidden"]);
    dns.fail("broken.example");
    dns.set_txt("silent.example", &["hidden"]);
    dns.fall_silent("silent.example");
    let asked = resolver(&dns);
    assert_eq!(asked.txt("nowhere.example").await, Err(DnsFault::NoSuchName));
    assert_eq!(asked.txt("plain.example").await, Err(DnsFault::NoRecord));
    assert_eq!(asked.txt("broken.example").await, Err(DnsFault::Failed));
    assert_eq!(asked.txt("silent.example").await, Err(DnsFault::Timeout));
    for name in ["", ".", "a..b", &"a".repeat(64), &"abc.".repeat(80)] {
        assert_eq!(asked.txt(name).await, Err(DnsFault::NotAName), "{name:?}");
    }
    dns.recover("broken.example");
    assert_eq!(asked.txt("broken.example").await, Ok(vec!["hidden".to_owned()]));
}

#[tokio::test]
async fn a_new_record_is_seen_at_once() {
    let dns = Dns::start();
    let asked = resolver(&dns);
    assert_eq!(asked.txt("acme.example").await, Err(DnsFault::NoSuchName));
    dns.set_txt("acme.example", &["one"]);
    assert_eq!(asked.txt("acme.example").await, Ok(vec!["one".to_owned()]));
    dns.set_txt("acme.example", &["two"]);
    assert_eq!(asked.txt("acme.example").await, Ok(vec!["two".to_owned()]));
    dns.forget("acme.example");
    assert_eq!(asked.txt("acme.example").await, Err(DnsFault::NoSuchName));
}

#[tokio::test]
async fn a_host_has_addresses_of_both_kinds() {
    let dns = Dns::start();
    dns.set_a("both.example", &["203.0.113.7", "2001:db8::7", "203.0.113.8"]);
    dns.set_a("six.example", &["2001:db8::7"]);
    dns.set_txt("none.example", &["text only"]);
    let asked = resolver(&dns);
    assert_eq!(asked.addresses("both.example").await.map(|all| all.len()), Ok(3));
    assert_eq!(asked.addresses("six.example").await.map(|all| all.len()), Ok(1));
    assert_eq!(asked.addresses("none.example").await, Err(DnsFault::NoRecord));
    assert_eq!(asked.addresses("nowhere.example").await, Err(DnsFault::NoSuchName));
}
