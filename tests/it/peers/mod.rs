//! Sign-ins with real identity providers. A test that needs one stands below a module `peers::NAME`, by which bin/test
//! skips it where that one cannot be installed.

mod checkers;
mod portal;
mod postgres14;
mod pysaml2;
mod samlp;
mod service;
mod simplesamlphp;

use crate::support::App;
use crate::support::browser::Browser;
use crate::support::peers::{Options, Product, Sent, User};
use portal::Office;
use service::{Acquainted, RELAY_STATE, REQUEST_ID};
use tenantry::saml::{Assertion, Binding, LogoutMessage};

fn tom() -> User {
    User::of("Tom Turner", "acme.example").in_groups(&["engineering", "admins"])
}

/// A person signs in on the provider's own page; the answer passes every check of the gate.
async fn a_person_signs_in(product: Product, options: Options) -> Assertion {
    let encrypts = options.encrypts;
    let both = Acquainted::of(product, options).await;
    let answer = both.sign_in().await;
    assert_eq!(answer.url, both.service.0.acs_url);
    assert_eq!(answer.field("RelayState").as_deref(), Some(RELAY_STATE));
    assert_eq!(answer.xml().contains("tom@acme.example"), !encrypts);
    let report = both.examine(&answer, encrypts);
    let assertion = report
        .assertion()
        .unwrap_or_else(|reason| panic!("{reason:?}: {report:#?}"));
    assert_eq!(assertion.issuer, both.peer.metadata_url());
    assert_eq!(assertion.name_id.value, "tom@acme.example");
    assert!(assertion.session_index.is_some());
    assertion.clone()
}

/// Tom's address, names and groups, under these names of attributes.
fn is_about_tom(assertion: &Assertion, [mail, given, surname]: [&str; 3]) {
    assert_eq!(assertion.attribute(mail), Some("tom@acme.example"));
    assert_eq!(assertion.attribute(given), Some("Tom"));
    assert_eq!(assertion.attribute(surname), Some("Turner"));
    let groups = assertion.attributes.iter().find(|attribute| attribute.name == "groups");
    assert_eq!(groups.expect("groups").values, ["engineering", "admins"]);
}

/// Requests and answers that go by form are taken too.
async fn a_request_may_come_by_form(product: Product) {
    let mut both = Acquainted::of(product, Options::default()).await;
    both.idp.sso.binding = Binding::Post;
    let report = both.examine(&both.sign_in().await, false);
    assert!(report.assertion().is_ok(), "{report:#?}");
}

/// An AuthnRequest without a signature is refused before anybody signs in.
async fn an_unsigned_request_is_refused(product: Product, words: &str) {
    let options = Options {
        requires_signed_requests: true,
        ..Options::default()
    };
    let both = Acquainted::of(product, options).await;
    both.peer
        .trust(&both.service.metadata().replace("AuthnRequestsSigned=\"true\"", ""));
    let start = both.service.asks(&both.idp, false);
    let told = both
        .peer
        .visitor()
        .signs_in(&start, &tom())
        .await
        .expect_err("a refusal");
    assert!(told.text.contains(words), "{}: {}", told.status, told.text);
    assert!(both.examine(&both.sign_in().await, false).assertion().is_ok());
}

/// Who signs out here is signed out there, which says so.
async fn signing_out_here_signs_out_there(product: Product) {
    let both = Acquainted::of(product, Options::default()).await;
    let visitor = both.peer.visitor();
    let start = both.service.asks(&both.idp, true);
    let answer = visitor.signs_in(&start, &tom()).await.expect("a sign-in");
    let report = both.examine(&answer, false);
    let assertion = report.assertion().expect("an assertion").clone();
    let request = both
        .service
        .signs_out(&both.idp, assertion.name_id, assertion.session_index);
    let answer = visitor.carries(&request).await.expect("an answer");
    let heard = LogoutMessage::Response {
        in_response_to: Some(REQUEST_ID.to_owned()),
        success: true,
        relay_state: Some(RELAY_STATE.to_owned()),
    };
    assert_eq!(both.hear(&answer), Ok(heard));
}

/// Who signs out there carries a request to the service, and its answer back.
async fn signing_out_there_signs_out_here(product: Product) {
    let both = Acquainted::of(product, Options::default()).await;
    let visitor = both.peer.visitor();
    let start = both.service.asks(&both.idp, true);
    let answer = visitor.signs_in(&start, &tom()).await.expect("a sign-in");
    let signed_in = both.examine(&answer, false).assertion().expect("an assertion").clone();
    let message = visitor.carries(&both.peer.begins_sign_out()).await.expect("a request");
    let Ok(LogoutMessage::Request {
        id,
        name_id,
        session_indexes,
        relay_state,
    }) = both.hear(&message)
    else {
        panic!("{:?} of {message:?}", both.hear(&message));
    };
    assert_eq!(name_id.value, signed_in.name_id.value);
    assert_eq!(session_indexes, Vec::from_iter(signed_in.session_index));
    let end = visitor
        .carries(&both.service.has_signed_out(&both.idp, &id, relay_state))
        .await;
    assert_eq!(end.expect_err("a page of the provider").status, 200);
}

/// An organization demands encryption: an open answer is refused by name, and with encrypted ones people come in,
/// whatever it is that is signed.
async fn an_organization_demands_encryption(product: Product, guide: &str, names: [&str; 3]) {
    let mut office = Office::of(product, guide, names).await;
    office.demands_encryption().await;
    let page = office.tests().await;
    page.sees("The assertion is not encrypted")
        .does_not_see("Everything is right");
    for (sign_response, sign_assertion) in [(false, true), (true, false), (true, true)] {
        office.peer.change(|options| {
            options.encrypts = true;
            (options.sign_response, options.sign_assertion) = (sign_response, sign_assertion);
        });
        office
            .tests()
            .await
            .sees("Everything is right")
            .sees("tom@acme.example");
    }
    office.works_for_everyone().await;
}

/// The provider's pages work in a browser, and bring it back to the portal's site.
async fn a_browser_comes_back(product: Product) {
    let app = App::start().await;
    let both = Acquainted::at(&app.base, product, Options::default()).await;
    let browser = Browser::open(&app.base).await;
    let Sent { url, .. } = both.service.asks(&both.idp, true);
    browser.goes_to(&url).await;
    both.peer.lets_in(&browser, &tom()).await;
    browser.is_at("/sso/saml/1/acs").await;
    assert_eq!(browser.evaluates("return location.origin").await, app.base.as_str());
}
