//! pysaml2.

use super::{an_unsigned_request_is_refused, is_about_tom, signatures};
use crate::support::peers::{Options, Pysaml2};

#[tokio::test]
async fn a_person_signs_in_with_a_signed_answer() {
    let sent = super::a_person_signs_in(Pysaml2, Options::default()).await;
    is_about_tom(&sent.xml());
    assert_eq!(signatures(&sent.xml()), 2);
    assert!(sent.xml().contains("Name=\"urn:oid:0.9.2342.19200300.100.1.3\""));
}

#[tokio::test]
async fn a_request_without_a_signature_is_refused_where_one_is_required() {
    an_unsigned_request_is_refused(Pysaml2, "IncorrectlySigned").await;
}

#[tokio::test]
async fn who_signs_out_there_signs_out_of_the_service() {
    super::signing_out_there_tells_the_service(Pysaml2).await;
}

#[tokio::test]
async fn a_browser_signs_in_there_and_comes_back() {
    super::a_browser_comes_back(Pysaml2).await;
}
