//! SimpleSAMLphp.

use super::{an_unsigned_request_is_refused, is_about_tom, signatures, tom};
use crate::peers::service::Service;
use crate::support::peers::{Mistake, Options, Peer, SimpleSaml};

#[tokio::test]
async fn a_person_signs_in_with_a_signed_answer() {
    let sent = super::a_person_signs_in(SimpleSaml, Options::default()).await;
    is_about_tom(&sent.xml());
    assert_eq!(signatures(&sent.xml()), 2);
}

#[tokio::test]
async fn a_person_signs_in_with_an_encrypted_answer() {
    let options = Options {
        encrypts: true,
        ..Options::default()
    };
    let xml = super::a_person_signs_in(SimpleSaml, options).await.xml();
    assert!(
        xml.contains("EncryptedAssertion") && !xml.contains("tom@acme.example"),
        "{xml}"
    );
    assert!(
        xml.contains("xmlenc#aes128-cbc") && xml.contains("xmlenc#rsa-oaep-mgf1p"),
        "{xml}"
    );
}

#[tokio::test]
async fn a_request_without_a_signature_is_refused_where_one_is_required() {
    an_unsigned_request_is_refused(SimpleSaml, "no signature found on message").await;
}

#[tokio::test]
async fn who_signs_out_there_signs_out_of_the_service() {
    super::signing_out_there_tells_the_service(SimpleSaml).await;
}

#[tokio::test]
async fn a_browser_signs_in_there_and_comes_back() {
    super::a_browser_comes_back(SimpleSaml).await;
}

#[tokio::test]
async fn its_metadata_has_its_certificate_and_addresses() {
    let peer = SimpleSaml.start(&[tom()], Options::default()).await;
    let metadata = peer.metadata().await;
    for words in [peer.certificate_base64(), peer.sign_on_url(), peer.sign_out_url()] {
        assert!(metadata.contains(&words), "no {words} in {metadata}");
    }
    assert!(metadata.contains(&format!("entityID=\"{}\"", peer.metadata_url())));
}

#[tokio::test]
async fn every_mistake_shows_in_its_answer_and_can_be_put_right() {
    let mut peer = SimpleSaml.start(&[tom()], Options::default()).await;
    let service = Service::new("http://127.0.0.1:9");
    peer.trust(&service.metadata());
    let right = peer.certificate_base64();
    let shows: [(Mistake, &dyn Fn(&str) -> bool); 9] = [
        (Mistake::WrongAudience, &|xml| {
            xml.contains("<saml:Audience>https://portal.elsewhere.example/")
        }),
        (Mistake::OtherKey, &|xml| !xml.contains(&right) && signatures(xml) == 2),
        (Mistake::ExpiredCertificate, &|xml| {
            !xml.contains(&right) && signatures(xml) == 2
        }),
        (Mistake::MissingNameId, &|xml| {
            !xml.contains("<saml:NameID") && xml.contains("<saml:Subject>")
        }),
        (Mistake::MissingMail, &|xml| {
            !xml.contains("Name=\"mail\"") && xml.contains("Name=\"sn\"")
        }),
        (Mistake::ForeignDomain, &|xml| {
            xml.matches("tom@elsewhere.example").count() == 2
        }),
        (Mistake::Unsigned, &|xml| signatures(xml) == 0),
        (Mistake::WrongAcs, &|xml| xml.matches("/acs?from=idp\"").count() == 2),
        (Mistake::WrongEntityId, &|xml| {
            xml.matches(">https://login.elsewhere.example/idp<").count() == 2
        }),
    ];
    let proper = answer(&peer, &service).await;
    for (mistake, shown) in shows {
        assert!(!shown(&proper), "{mistake:?} shows in {proper}");
        peer.makes(&[mistake]);
        let xml = answer(&peer, &service).await;
        assert!(shown(&xml), "{mistake:?} does not show in {xml}");
    }
    peer.makes(&[]);
    is_about_tom(&answer(&peer, &service).await);
}

#[tokio::test]
async fn its_clock_can_be_off() {
    let ten_years = 315_576_000;
    let mut peer = SimpleSaml.start(&[tom()], Options::default()).await;
    let service = Service::new("http://127.0.0.1:9");
    peer.trust(&service.metadata());
    let year = |xml: &str| -> i32 { after(xml, "IssueInstant=\"")[..4].parse().expect("a year") };
    let now = year(&answer(&peer, &service).await);
    peer.change(|options| options.clock_shift = -ten_years);
    let xml = answer(&peer, &service).await;
    assert!(now - year(&xml) >= 9, "{xml}");
    for name in ["NotBefore=\"", "NotOnOrAfter=\"", "AuthnInstant=\""] {
        assert_eq!(
            after(&xml, name)[..4],
            after(&xml, "IssueInstant=\"")[..4],
            "{name} in {xml}"
        );
    }
}

async fn answer(peer: &Peer, service: &Service) -> String {
    let sent = peer.visitor().signs_in(&service.asks(peer), &tom()).await;
    sent.expect("a sign-in").xml()
}

fn after<'a>(text: &'a str, start: &str) -> &'a str {
    text.split_once(start).expect("it is there").1
}
