//! samlp of npm.

use super::{an_unsigned_request_is_refused, is_about_tom, signatures};
use crate::support::peers::{Options, Samlp};

#[tokio::test]
async fn a_person_signs_in_with_a_signed_answer() {
    let sent = super::a_person_signs_in(Samlp, Options::default()).await;
    is_about_tom(&sent.xml());
    assert_eq!(signatures(&sent.xml()), 2);
    assert!(sent.xml().contains("/ws/2005/05/identity/claims/emailaddress\""));
}

#[tokio::test]
async fn a_person_signs_in_with_an_encrypted_answer() {
    let options = Options {
        encrypts: true,
        ..Options::default()
    };
    let xml = super::a_person_signs_in(Samlp, options).await.xml();
    assert!(
        xml.contains("EncryptedAssertion") && !xml.contains("tom@acme.example"),
        "{xml}"
    );
    assert!(
        xml.contains("xmlenc#aes256-cbc") && xml.contains("xmlenc#rsa-oaep-mgf1p"),
        "{xml}"
    );
}

#[tokio::test]
async fn a_request_without_a_signature_is_refused_where_one_is_required() {
    an_unsigned_request_is_refused(Samlp, "MUST be signed").await;
}

#[tokio::test]
async fn who_signs_out_there_signs_out_of_the_service() {
    super::signing_out_there_tells_the_service(Samlp).await;
}

#[tokio::test]
async fn a_browser_signs_in_there_and_comes_back() {
    super::a_browser_comes_back(Samlp).await;
}
