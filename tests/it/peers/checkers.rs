//! What the portal sends is right in the eyes of programs of others, which do find what is wrong.

use super::service::Service;
use crate::support::peers::{Sent, metadata_faults, sign_out_faults, wire_faults};
use tenantry::saml::{Binding, Endpoint, IdentityProvider, NameId};

const NONE: [&str; 0] = [];

#[tokio::test]
async fn our_metadata_fits_the_schemas() {
    let service = Service::new("https://portal.example/a&b");
    for wants_encrypted in [false, true] {
        assert_eq!(
            metadata_faults(&service.0.metadata(wants_encrypted, !wants_encrypted)).await,
            NONE
        );
    }
    let metadata = service.metadata().replace("protocolSupportEnumeration", "protocols");
    let faults = metadata_faults(&metadata).await;
    assert!(faults[0].contains("protocols"), "{faults:?}");
}

#[tokio::test]
async fn our_messages_fit_the_schemas_and_are_signed() {
    let service = Service::new("https://portal.example");
    let metadata = service.metadata();
    for binding in [Binding::Redirect, Binding::Post] {
        let idp = provider(binding);
        assert_eq!(wire_faults(&service.asks(&idp, true), &metadata).await, NONE);
        for message in sign_out_messages(&service, &idp) {
            assert_eq!(wire_faults(&message, &metadata).await, NONE, "{message:?}");
            assert_eq!(
                sign_out_faults(&message, &service.certificate()).await,
                NONE,
                "{message:?}"
            );
        }
    }
}

#[tokio::test]
async fn a_message_that_is_unsigned_or_changed_or_of_another_is_found() {
    let (service, other) = (
        Service::new("https://portal.example"),
        Service::new("https://portal.example"),
    );
    let metadata = service.metadata();
    for binding in [Binding::Redirect, Binding::Post] {
        let idp = provider(binding);
        let unsigned = service.asks(&idp, false);
        assert_eq!(wire_faults(&unsigned, &metadata).await.len(), 1);
        let foreign = other.asks(&idp, true);
        assert_eq!(wire_faults(&foreign, &metadata).await.len(), 1);
        for message in sign_out_messages(&other, &idp) {
            assert_eq!(wire_faults(&message, &metadata).await.len(), 1);
            assert_eq!(sign_out_faults(&message, &service.certificate()).await.len(), 1);
        }
    }
    let sent = service.asks(&provider(Binding::Redirect), true);
    let changed = Sent::redirect(sent.url.replace("RelayState=back", "RelayState=there"));
    assert_ne!(sent.url, changed.url);
    assert_eq!(
        wire_faults(&changed, &metadata).await,
        ["python3-saml: the signature of the redirect is wrong"]
    );
}

/// A provider that is only an address.
fn provider(binding: Binding) -> IdentityProvider {
    let at = |url: &str| Endpoint {
        binding,
        url: url.to_owned(),
    };
    IdentityProvider {
        entity_id: "https://idp.example/metadata".into(),
        sso: at("https://idp.example/sso?tenant=acme&x=1"),
        slo: Some(at("https://idp.example/slo")),
        certificates: Vec::new(),
    }
}

fn sign_out_messages(service: &Service, idp: &IdentityProvider) -> [Sent; 2] {
    let name_id = NameId {
        value: "tom & co <tom@acme.example>".into(),
        format: Some("urn:oasis:names:tc:SAML:2.0:nameid-format:persistent".into()),
        name_qualifier: None,
        sp_name_qualifier: Some("https://portal.example".into()),
    };
    [
        service.signs_out(idp, name_id, Some("_session-1".into())),
        service.has_signed_out(idp, "_their-request", None),
    ]
}
