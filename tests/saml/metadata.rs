//! A provider's metadata, as it is and as it should not be; and our own.

use crate::forge::*;
use tenantry::saml::{Binding, CertificateFault, IdpMetadata, MetadataFault as F};

fn key(use_: &str, certificate: &str) -> String {
    format!(
        "<md:KeyDescriptor{use_}><ds:KeyInfo xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><ds:X509Data><ds:X509Certificate>\n{certificate}\n</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>"
    )
}

/// A provider's metadata around some keys.
fn around(keys: &str) -> String {
    format!(
        r#"<?xml version="1.0"?>
<!-- made by a person -->
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="{IDP}" validUntil="2027-01-01T00:00:00Z">
  <md:IDPSSODescriptor WantAuthnRequestsSigned="true" protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
    {keys}
    <md:ArtifactResolutionService Binding="urn:oasis:names:tc:SAML:2.0:bindings:SOAP" Location="https://idp.example/a" index="0"/>
    <md:SingleLogoutService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="{SLO}"/>
    <md:NameIDFormat>urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress</md:NameIDFormat>
    <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:SOAP" Location="https://idp.example/soap"/>
    <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="{SSO}"/>
    <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="{SSO}"/>
  </md:IDPSSODescriptor>
</md:EntityDescriptor>"#
    )
}

pub fn good() -> String {
    let (one, two) = (idp_key().certificate().base64(), foreign_key().certificate().base64());
    around(
        &[
            key(" use=\"signing\"", &one),
            key("", &two),
            key(" use=\"encryption\"", &sp_key().certificate().base64()),
            key("", &one),
        ]
        .concat(),
    )
}

/// Metadata with one certificate, in base64.
pub fn with_certificate(base64: &str) -> String {
    around(&key(" use=\"signing\"", base64))
}

fn fault(xml: &str) -> F {
    IdpMetadata::parse(xml).unwrap_err()
}

#[test]
fn metadata_is_read() {
    let metadata = IdpMetadata::parse(&good()).unwrap();
    assert_eq!(metadata.entity_id, IDP);
    assert_eq!(
        metadata.certificates,
        [idp_key().certificate().clone(), foreign_key().certificate().clone()]
    );
    assert_eq!(
        metadata.sign_on.iter().map(|e| e.binding).collect::<Vec<_>>(),
        [Binding::Redirect, Binding::Post]
    );
    assert_eq!(metadata.sign_out[0].url, SLO);
    assert!(metadata.wants_signed_requests);
    assert_eq!(metadata.name_id_formats.len(), 1);
    assert_eq!(metadata.valid_until.unwrap().to_string(), "2027-01-01T00:00:00Z");
    let json = serde_json::to_value(&metadata).unwrap();
    assert_eq!(serde_json::from_value::<IdpMetadata>(json).unwrap(), metadata);
}

#[test]
fn a_collection_with_one_provider_is_read() {
    let entity = good().replace("<?xml version=\"1.0\"?>", "");
    let service = sp()
        .metadata(true, true)
        .replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "");
    let all = |inside: &str| {
        format!(
            "<md:EntitiesDescriptor xmlns:md=\"urn:oasis:names:tc:SAML:2.0:metadata\">{inside}</md:EntitiesDescriptor>"
        )
    };
    assert_eq!(
        IdpMetadata::parse(&all(&format!("{entity}{service}")))
            .unwrap()
            .entity_id,
        IDP
    );
    let other = entity.replace(IDP, "https://b.example");
    assert_eq!(
        fault(&all(&format!("{entity}{other}"))),
        F::SeveralProviders(vec![IDP.into(), "https://b.example".into()])
    );
    assert_eq!(fault(&all("")), F::NoProvider);
    assert_eq!(fault(&all(&service)), F::ServiceProvider(SP.into()));
}

#[test]
fn every_fault_is_named() {
    let without = |from: &str, to: &str| cut(&good(), from, to).0;
    let signing = key(" use=\"signing\"", "CERT");
    assert_eq!(fault(""), F::Empty);
    assert_eq!(fault("\u{feff} \n"), F::Empty);
    assert_eq!(fault(&" x".repeat(600_000)), F::TooLarge);
    assert_eq!(fault("<!DOCTYPE html><html><body>Sign in</body></html>"), F::Html);
    assert_eq!(
        fault("<html xmlns=\"http://www.w3.org/1999/xhtml\"><br></html>"),
        F::Html
    );
    assert_eq!(fault("<html xmlns=\"http://www.w3.org/1999/xhtml\"/>"), F::Html);
    assert_eq!(
        fault(&good().replace(
            "<?xml version=\"1.0\"?>",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
        )),
        F::Doctype
    );
    assert!(matches!(fault("https://idp.example/metadata"), F::NotXml(_)));
    assert!(matches!(fault(&good()[..900]), F::NotXml(_)));
    assert_eq!(fault("<rss/>"), F::NotMetadata("rss".into()));
    assert_eq!(fault(&sp().metadata(true, true)), F::ServiceProvider(SP.into()));
    assert_eq!(
        fault(&without("<md:IDPSSODescriptor", "</md:IDPSSODescriptor>")),
        F::NoProvider
    );
    assert_eq!(
        fault(&swap(&good(), &format!(" entityID=\"{IDP}\""), "")),
        F::NoEntityId
    );
    assert_eq!(
        fault(&swap(&good(), "SAML:2.0:protocol", "SAML:1.1:protocol")),
        F::NotSaml2
    );
    assert_eq!(fault(&good().replace("SingleSignOnService", "Other")), F::NoSignOn);
    assert_eq!(
        fault(&good().replace(SSO, "javascript:alert(1)")),
        F::Address("javascript:alert(1)".into())
    );
    assert_eq!(fault(&good().replace(SLO, "/slo")), F::Address("/slo".into()));
    assert_eq!(fault(&around("")), F::NoCertificate);
    assert_eq!(
        fault(&around(&key(" use=\"encryption\"", &idp_key().certificate().base64()))),
        F::NoCertificate
    );
    assert_eq!(
        fault(&around(&signing.replace("CERT", ""))),
        F::Certificate(CertificateFault::Empty)
    );
    assert_eq!(
        fault(&around(&signing.replace("CERT", &short_certificate()))),
        F::Certificate(CertificateFault::RsaTooShort(1024))
    );
}

#[test]
fn a_comment_does_not_cut_a_certificate_short() {
    let base64 = idp_key().certificate().base64();
    let split = format!("{}<!-- x -->{}", &base64[..100], &base64[100..]);
    let metadata = IdpMetadata::parse(&around(&key("", &split))).unwrap();
    assert_eq!(metadata.certificates, [idp_key().certificate().clone()]);
}

#[test]
fn only_the_first_certificate_of_a_chain_is_pinned() {
    let chain = format!(
        "{}</ds:X509Certificate><ds:X509Certificate>{}",
        idp_key().certificate().base64(),
        foreign_key().certificate().base64()
    );
    let metadata = IdpMetadata::parse(&around(&key("", &chain))).unwrap();
    assert_eq!(metadata.certificates, [idp_key().certificate().clone()]);
}

#[test]
fn our_metadata_stands_in_the_order_of_the_schema() {
    let mut us = sp();
    us.keys.push(foreign_key().clone());
    us.entity_id = "https://portal.example/?a=1&b=\"2\"".into();
    let document = us.metadata(true, true);
    let order = [
        "<md:SPSSODescriptor",
        "use=\"signing\"",
        "use=\"encryption\"",
        "<md:SingleLogoutService",
        "<md:NameIDFormat>",
        "<md:AssertionConsumerService",
    ];
    let places: Vec<usize> = order.iter().map(|part| document.find(part).unwrap()).collect();
    assert!(places.is_sorted(), "{places:?}");
    assert_eq!(document.matches("<md:KeyDescriptor use=\"signing\"").count(), 2);
    assert_eq!(document.matches("<md:KeyDescriptor use=\"encryption\"").count(), 2);
    assert!(document.contains("entityID=\"https://portal.example/?a=1&amp;b=&quot;2&quot;\""));
    assert!(document.contains("AuthnRequestsSigned=\"true\" WantAssertionsSigned=\"true\""));
    assert!(!us.metadata(false, true).contains("encryption"));
}
