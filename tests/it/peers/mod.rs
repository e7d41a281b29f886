//! Sign-ins with real identity providers. A test that needs one stands below a module `peers::NAME`, by which bin/test
//! skips it where that one cannot be installed.

mod checkers;
mod pysaml2;
mod samlp;
mod service;
mod simplesamlphp;

use crate::support::App;
use crate::support::browser::Browser;
use crate::support::peers::{Options, Product, Sent, User};
use service::Service;

fn tom() -> User {
    User::of("Tom Turner", "acme.example").in_groups(&["engineering", "admins"])
}

/// A person signs in on the provider's own page, and the answer is for the service that asked.
async fn a_person_signs_in(product: Product, options: Options) -> Sent {
    let peer = product.start(&[tom()], options).await;
    let service = Service::new("http://127.0.0.1:9");
    peer.trust(&service.metadata());
    let sent = peer
        .visitor()
        .signs_in(&service.asks(&peer), &tom())
        .await
        .expect("a sign-in");
    assert_eq!(sent.url, service.acs_url());
    assert_eq!(sent.field("RelayState").as_deref(), Some("back"));
    let xml = sent.xml();
    assert!(xml.contains("status:Success"), "{xml}");
    assert!(
        xml.contains(&format!("InResponseTo=\"{}\"", service::REQUEST_ID)),
        "{xml}"
    );
    sent
}

/// What an answer in the clear says about its reader and about Tom.
fn is_about_tom(xml: &str) {
    for words in [
        "/metadata</",
        ">tom@acme.example</",
        ">Tom</",
        ">Turner</",
        ">engineering</",
        ">admins</",
    ] {
        assert!(xml.contains(words), "no {words} in {xml}");
    }
}

/// How many signatures an answer has in the clear.
fn signatures(xml: &str) -> usize {
    xml.matches("SignatureValue>").count() / 2
}

/// An AuthnRequest without a signature is refused before anybody signs in, and one with a signature is not.
async fn an_unsigned_request_is_refused(product: Product, words: &str) {
    let options = Options {
        requires_signed_requests: true,
        ..Options::default()
    };
    let peer = product.start(&[tom()], options).await;
    let service = Service::new("http://127.0.0.1:9");
    peer.trust(&service.metadata());
    let told = peer.visitor().signs_in(&service.asks_unsigned(&peer), &tom()).await;
    let told = told.expect_err("a refusal");
    assert!(told.text.contains(words), "{}: {}", told.status, told.text);
    let sent = peer
        .visitor()
        .signs_in(&service.asks(&peer), &tom())
        .await
        .expect("a sign-in");
    is_about_tom(&sent.xml());
}

/// A person who signs out at the provider carries a request to the service.
async fn signing_out_there_tells_the_service(product: Product) {
    let peer = product.start(&[tom()], Options::default()).await;
    let service = Service::new("http://127.0.0.1:9");
    peer.trust(&service.metadata());
    let visitor = peer.visitor();
    visitor
        .signs_in(&peer.unasked(&service.entity_id()), &tom())
        .await
        .expect("a sign-in");
    let sent = visitor
        .carries(&peer.begins_sign_out())
        .await
        .expect("a message to the service");
    assert!(sent.url.starts_with(&service.slo_url()), "{}", sent.url);
    assert!(
        sent.field("SAMLRequest").is_some() && sent.field("Signature").is_some(),
        "{sent:?}"
    );
}

/// The provider's pages work in a browser, and bring it back to the portal's site.
async fn a_browser_comes_back(product: Product) {
    let app = App::start().await;
    let peer = product.start(&[tom()], Options::default()).await;
    let service = Service::new(&app.base);
    peer.trust(&service.metadata());
    let browser = Browser::open(&app.base).await;
    browser.goes_to(&service.asks(&peer).url).await;
    peer.lets_in(&browser, &tom()).await;
    browser.is_at("/sso/saml/1/acs").await;
    let origin = browser.evaluates("return location.origin").await;
    assert_eq!(origin, app.base.as_str());
}
