//! pysaml2.

use super::is_about_tom;
use super::portal::Office;
use crate::support::peers::{Options, Pysaml2};

const NAMES: [&str; 3] = [
    "urn:oid:0.9.2342.19200300.100.1.3",
    "urn:oid:2.5.4.42",
    "urn:oid:2.5.4.4",
];

#[tokio::test]
async fn a_person_signs_in_with_a_signed_answer() {
    let assertion = super::a_person_signs_in(Pysaml2, Options::default()).await;
    is_about_tom(&assertion, NAMES);
}

#[tokio::test]
async fn a_request_may_come_by_form() {
    super::a_request_may_come_by_form(Pysaml2).await;
}

#[tokio::test]
async fn a_request_without_a_signature_is_refused_where_one_is_required() {
    super::an_unsigned_request_is_refused(Pysaml2, "IncorrectlySigned").await;
}

#[tokio::test]
async fn who_signs_out_here_is_signed_out_there() {
    super::signing_out_here_signs_out_there(Pysaml2).await;
}

#[tokio::test]
async fn who_signs_out_there_is_signed_out_here() {
    super::signing_out_there_signs_out_here(Pysaml2).await;
}

#[tokio::test]
async fn a_browser_signs_in_there_and_comes_back() {
    super::a_browser_comes_back(Pysaml2).await;
}

#[tokio::test]
async fn an_organization_connects_it_for_everyone() {
    Office::of(Pysaml2, "saml", NAMES).await.works_for_everyone().await;
}
