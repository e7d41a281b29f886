//! SAML: what providers send, good and forged.

mod forge;

use forge::*;
use tenantry::saml::*;

#[test]
fn smoke() {
    let assertion = |sig: &str| {
        format!(
            r#"<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_a1" Version="2.0" IssueInstant="2026-11-22T11:59:50Z"><saml:Issuer>{IDP}</saml:Issuer>{sig}<saml:Subject><saml:NameID>{NAME}</saml:NameID><saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData InResponseTo="{REQUEST}" Recipient="{ACS}" NotOnOrAfter="2026-11-22T12:05:00Z"/></saml:SubjectConfirmation></saml:Subject><saml:Conditions NotBefore="2026-11-22T11:59:00Z" NotOnOrAfter="2026-11-22T12:05:00Z"><saml:AudienceRestriction><saml:Audience>{SP}</saml:Audience></saml:AudienceRestriction></saml:Conditions><saml:AuthnStatement AuthnInstant="2026-11-22T11:59:49Z" SessionIndex="_s1"/></saml:Assertion>"#
        )
    };
    let r = format!(
        r#"<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_r1" Version="2.0" IssueInstant="2026-11-22T11:59:50Z" Destination="{ACS}" InResponseTo="{REQUEST}"><saml:Issuer>{IDP}</saml:Issuer><samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>{}</samlp:Response>"#,
        assertion(&template("_a1"))
    );
    let signed = sign(&r, idp_key());
    let (sp, idp) = (sp(), idp(vec![idp_key().certificate().clone()]));
    let report = examine(&field(&signed), &expectation(&sp, &idp));
    println!("{:#?}\n{}", report.checks, report.redacted_xml.clone().unwrap());
    std::fs::write("/tmp/saml-smoke.pem", idp_key().certificate().pem()).unwrap();
    std::fs::write("/tmp/saml-smoke.xml", sp.metadata(true)).unwrap();
    assert_eq!(report.assertion().unwrap().name_id.value, NAME);
    println!(
        "{:?}",
        authn_request(
            &sp,
            &idp,
            &RequestOptions {
                id: "_x".into(),
                now: now(),
                name_id_format: None,
                force_authn: true,
                relay_state: Some("a b".into()),
                sign: true,
                login_hint: None
            }
        )
    );
}
