//! Certificates as people paste them, and our own key pairs.

use crate::forge::*;
use tenantry::saml::{Certificate, CertificateFault, KeyPair, KeyPairFault};

#[test]
fn a_certificate_is_read_in_every_form_in_which_it_is_pasted() {
    let certificate = idp_key().certificate();
    let base64 = certificate.base64();
    let lines: Vec<String> = base64
        .as_bytes()
        .chunks(60)
        .map(|c| String::from_utf8_lossy(c).into_owned())
        .collect();
    for text in [
        base64.clone(),
        certificate.pem(),
        certificate.pem().replace('\n', "\r\n"),
        format!("  {}  ", lines.join("\n      ")),
        format!("Bag Attributes\n    friendlyName: x\n{}", certificate.pem()),
    ] {
        assert_eq!(&Certificate::parse(&text).unwrap(), certificate);
    }
    assert_eq!(certificate.key(), "RSA 2048");
    assert_eq!(certificate.subject(), "CN=idp");
    assert_eq!(certificate.fingerprint().len(), 95);
    assert_eq!(elliptic_key().1.key(), "EC P-256");
    let json = serde_json::to_string(certificate).unwrap();
    assert_eq!(&serde_json::from_str::<Certificate>(&json).unwrap(), certificate);
}

#[test]
fn what_is_no_certificate_is_named() {
    let bundle = idp_key().certificate().pem() + &foreign_key().certificate().pem();
    let fault = |text: &str| Certificate::parse(text).unwrap_err();
    assert_eq!(fault(" \n"), CertificateFault::Empty);
    assert_eq!(fault("certificate.crt"), CertificateFault::Encoding);
    assert_eq!(fault(&pem(idp_key().private_der())), CertificateFault::PrivateKey);
    assert_eq!(fault("-----BEGIN CERTIFICATE-----\nAAAA"), CertificateFault::Encoding);
    assert!(matches!(fault("AAAA"), CertificateFault::NotCertificate(_)));
    assert!(matches!(
        fault(&idp_key().certificate().base64()[..400]),
        CertificateFault::NotCertificate(_)
    ));
    assert_eq!(fault(&bundle), CertificateFault::Several(2));
    assert_eq!(Certificate::parse_all(&bundle).unwrap().len(), 2);
    assert_eq!(fault(&short_certificate()), CertificateFault::RsaTooShort(1024));
}

#[test]
fn a_bundle_counts_each_certificate_once() {
    let twice = idp_key().certificate().pem().repeat(2);
    assert_eq!(Certificate::parse(&twice).unwrap(), *idp_key().certificate());
}

#[test]
fn a_key_pair_lasts_ten_years_and_comes_back_from_its_parts() {
    let pair = sp_key();
    let certificate = pair.certificate();
    assert_eq!(certificate.not_before().to_string(), "2026-01-01T00:00:00Z");
    assert!(certificate.not_after().to_string().starts_with("2036-01-01"));
    let again = KeyPair::from_parts(pair.private_der(), certificate.clone()).unwrap();
    assert_eq!(again.certificate(), certificate);
    let other = KeyPair::from_parts(pair.private_der(), idp_key().certificate().clone());
    assert_eq!(other.unwrap_err(), KeyPairFault::Mismatch);
    assert!(matches!(
        KeyPair::from_parts(b"x", certificate.clone()),
        Err(KeyPairFault::PrivateKey(_))
    ));
}

#[test]
fn a_name_with_signs_in_it_stays_a_name() {
    let pair = KeyPair::generate("Acme, Inc. / CN=admin+x", now()).unwrap();
    assert_eq!(pair.certificate().subject(), "CN=Acme Inc.  CNadminx");
}
