//! samlp of npm.

use super::is_about_tom;
use super::portal::Office;
use crate::support::peers::{Options, Samlp};

const NAMES: [&str; 3] = [
    "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress",
    "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/givenname",
    "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/surname",
];

#[tokio::test]
async fn a_person_signs_in_with_a_signed_answer() {
    let assertion = super::a_person_signs_in(Samlp, Options::default()).await;
    is_about_tom(&assertion, NAMES);
}

#[tokio::test]
async fn a_request_may_come_by_form() {
    super::a_request_may_come_by_form(Samlp).await;
}

#[tokio::test]
async fn a_request_without_a_signature_is_refused_where_one_is_required() {
    super::an_unsigned_request_is_refused(Samlp, "MUST be signed").await;
}

#[tokio::test]
async fn who_signs_out_here_is_signed_out_there() {
    super::signing_out_here_signs_out_there(Samlp).await;
}

#[tokio::test]
async fn who_signs_out_there_is_signed_out_here() {
    super::signing_out_there_signs_out_here(Samlp).await;
}

#[tokio::test]
async fn a_browser_signs_in_there_and_comes_back() {
    super::a_browser_comes_back(Samlp).await;
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
        let assertion = super::a_person_signs_in(Samlp, options).await;
        is_about_tom(&assertion, NAMES);
    }
}

#[tokio::test]
async fn an_organization_demands_encrypted_answers() {
    super::an_organization_demands_encryption(Samlp, "saml", NAMES).await;
}

#[tokio::test]
async fn an_organization_connects_it_for_everyone() {
    Office::of(Samlp, "saml", NAMES).await.works_for_everyone().await;
}
