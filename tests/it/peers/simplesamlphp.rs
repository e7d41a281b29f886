//! SimpleSAMLphp.

mod by_form;
mod mistakes;
mod story;

use super::is_about_tom;
use super::service::Acquainted;
use crate::support::peers::{Mistake, Options, SimpleSaml};
use jiff::SignedDuration;
use tenantry::clock::Clock;
use tenantry::saml::{CheckCode, IdpMetadata, Outcome, Reason};

const NAMES: [&str; 3] = ["mail", "givenName", "sn"];

#[tokio::test]
async fn a_person_signs_in_with_a_signed_answer() {
    let assertion = super::a_person_signs_in(SimpleSaml, Options::default()).await;
    is_about_tom(&assertion, NAMES);
}

#[tokio::test]
async fn a_request_may_come_by_form() {
    super::a_request_may_come_by_form(SimpleSaml).await;
}

#[tokio::test]
async fn a_request_without_a_signature_is_refused_where_one_is_required() {
    super::an_unsigned_request_is_refused(SimpleSaml, "no signature found on message").await;
}

#[tokio::test]
async fn who_signs_out_here_is_signed_out_there() {
    super::signing_out_here_signs_out_there(SimpleSaml).await;
}

#[tokio::test]
async fn who_signs_out_there_is_signed_out_here() {
    super::signing_out_there_signs_out_here(SimpleSaml).await;
}

#[tokio::test]
async fn a_browser_signs_in_there_and_comes_back() {
    super::a_browser_comes_back(SimpleSaml).await;
}

#[tokio::test]
async fn a_person_signs_in_with_an_encrypted_answer() {
    for (sign_response, sign_assertion) in [(true, true), (false, true), (true, false)] {
        let options = Options {
            encrypts: true,
            sign_response,
            sign_assertion,
            ..Options::default()
        };
        let assertion = super::a_person_signs_in(SimpleSaml, options).await;
        is_about_tom(&assertion, NAMES);
    }
}

#[tokio::test]
async fn an_organization_demands_encrypted_answers() {
    super::an_organization_demands_encryption(SimpleSaml, "simplesamlphp", NAMES).await;
}

#[tokio::test]
async fn every_mistake_is_named_and_can_be_put_right() {
    let mut both = Acquainted::of(SimpleSaml, Options::default()).await;
    let refused = [
        (Mistake::WrongAudience, Reason::AudienceWrong),
        (Mistake::OtherKey, Reason::CertificateUnknown),
        (Mistake::MissingNameId, Reason::NameIdMissing),
        (Mistake::Unsigned, Reason::SignatureMissing),
        (Mistake::WrongAcs, Reason::DestinationWrong),
        (Mistake::WrongEntityId, Reason::IssuerWrong),
    ];
    for (mistake, reason) in refused {
        both.peer.makes(&[mistake]);
        let report = both.examine(&both.sign_in().await, false);
        assert_eq!(report.assertion().err(), Some(reason), "{mistake:?}: {report:#?}");
    }
    both.peer.makes(&[]);
    assert_eq!(both.examine(&both.sign_in().await, false).reason(), None);
}

#[tokio::test]
async fn what_it_says_about_a_person_can_be_wrong_too() {
    let mut both = Acquainted::of(SimpleSaml, Options::default()).await;
    both.peer.makes(&[Mistake::MissingMail]);
    let report = both.examine(&both.sign_in().await, false);
    let said = report.assertion().expect("an assertion");
    assert_eq!((said.attribute("mail"), said.attribute("sn")), (None, Some("Turner")));

    both.peer.makes(&[Mistake::ForeignDomain]);
    let report = both.examine(&both.sign_in().await, false);
    let said = report.assertion().expect("an assertion");
    assert_eq!(said.attribute("mail"), Some("tom@elsewhere.example"));
    assert_eq!(said.name_id.value, "tom@elsewhere.example");
}

#[tokio::test]
async fn a_certificate_that_has_ended_is_named() {
    let mut both = Acquainted::of(SimpleSaml, Options::default()).await;
    both.peer.certifies_until(Clock.now() - SignedDuration::from_hours(1));
    both.idp.certificates = IdpMetadata::parse(&both.peer.metadata().await)
        .expect("metadata")
        .certificates;
    let report = both.examine(&both.sign_in().await, false);
    assert_eq!(report.reason(), Some(Reason::CertificateExpired), "{report:#?}");
}

#[tokio::test]
async fn a_clock_that_is_off_is_named() {
    let mut both = Acquainted::of(SimpleSaml, Options::default()).await;
    for (shift, reason) in [(-900, Reason::Expired), (900, Reason::NotYetValid)] {
        both.peer.change(|options| options.clock_shift = shift);
        let report = both.examine(&both.sign_in().await, false);
        let failed = |code| matches!(report.check(code).map(|check| check.outcome), Some(Outcome::Failed(_)));
        assert!(failed(CheckCode::Time), "{reason:?}: {report:#?}");
        assert_eq!(report.reason(), Some(reason));
    }
}

#[tokio::test]
async fn its_metadata_says_where_it_is_and_how_it_signs() {
    let options = Options {
        requires_signed_requests: true,
        ..Options::default()
    };
    let peer = SimpleSaml.start(&[super::tom()], options).await;
    let metadata = IdpMetadata::parse(&peer.metadata().await).expect("metadata");
    assert_eq!(metadata.entity_id, peer.metadata_url());
    assert_eq!(metadata.certificates[0].pem().trim(), peer.certificate().trim());
    assert!(metadata.wants_signed_requests);
    for (endpoints, url) in [
        (&metadata.sign_on, peer.sign_on_url()),
        (&metadata.sign_out, peer.sign_out_url()),
    ] {
        assert_eq!(endpoints.len(), 2);
        assert!(endpoints.iter().all(|endpoint| endpoint.url == url), "{endpoints:?}");
    }
}
