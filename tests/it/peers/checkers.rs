//! The checkers find what is wrong, and nothing where all is right.

use super::service::Service;
use super::tom;
use crate::support::peers::{Options, Samlp, Sent, metadata_faults, sign_out_faults, wire_faults};

#[tokio::test]
async fn metadata_is_held_against_the_schemas() {
    let metadata = Service::new("https://portal.example").metadata();
    assert_eq!(metadata_faults(&metadata).await, Vec::<String>::new());
    let without = metadata.replace(
        "protocolSupportEnumeration=\"urn:oasis:names:tc:SAML:2.0:protocol\"",
        "",
    );
    let faults = metadata_faults(&without).await;
    assert!(faults[0].contains("protocolSupportEnumeration"), "{faults:?}");
}

#[tokio::test]
async fn a_request_by_redirect_is_checked_as_it_was_sent() {
    let service = Service::new("https://portal.example");
    let metadata = service.metadata();
    let sent = service.asks_at("https://idp.example/sso", true);
    assert_eq!(wire_faults(&sent, &metadata).await, Vec::<String>::new());

    let changed = Sent::redirect(sent.url.replace("RelayState=back", "RelayState=there"));
    assert_eq!(
        wire_faults(&changed, &metadata).await,
        ["python3-saml: the signature of the redirect is wrong"]
    );
    let unsigned = wire_faults(&service.asks_at("https://idp.example/sso", false), &metadata).await;
    assert!(unsigned[0].starts_with("not signed"), "{unsigned:?}");
    let stranger = Service::new("https://portal.example").metadata();
    assert_eq!(wire_faults(&sent, &stranger).await.len(), 1);
}

#[tokio::test]
async fn a_sign_out_message_is_checked_by_node_saml() {
    let peer = Samlp.start(&[tom()], Options::default()).await;
    let service = Service::new("http://127.0.0.1:9");
    peer.trust(&service.metadata());
    let visitor = peer.visitor();
    let start = peer.unasked(&service.entity_id());
    visitor.signs_in(&start, &tom()).await.expect("a sign-in");
    let sent = visitor.carries(&peer.begins_sign_out()).await.expect("a message");
    assert_eq!(sign_out_faults(&sent, &peer.certificate()).await, Vec::<String>::new());
    let stranger = Service::new("https://portal.example").certificate();
    assert_eq!(sign_out_faults(&sent, &stranger).await.len(), 1);
}
