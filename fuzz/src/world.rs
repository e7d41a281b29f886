//! Fixed keys and a fixed moment, for which the seeds are made; and what must be true of any input.

use crate::saml::*;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use std::sync::OnceLock;

/// The one person that any seed names.
pub const NAME: &str = "anna.berg@example.com";

/// Who judges.
pub struct World {
    pub sp: ServiceProvider,
    pub idp: IdentityProvider,
    pub now: Timestamp,
}

/// The world of the seeds. Its private key is worth nothing: it opens the seeds.
pub fn world() -> &'static World {
    static WORLD: OnceLock<World> = OnceLock::new();
    WORLD.get_or_init(|| {
        let certificate = |text| Certificate::parse(text).expect("a certificate of the world");
        let key = STANDARD
            .decode(include_str!("../world/sp.key.txt").trim())
            .expect("the key of the world");
        let ours = KeyPair::from_parts(&key, certificate(include_str!("../world/sp.pem"))).expect("a pair");
        World {
            sp: ServiceProvider {
                entity_id: "https://portal.example/sso/saml/c1".into(),
                acs_url: "https://portal.example/sso/saml/c1/acs".into(),
                slo_url: "https://portal.example/sso/saml/c1/slo".into(),
                keys: vec![ours],
            },
            idp: IdentityProvider {
                entity_id: "https://idp.example/metadata".into(),
                sso: Endpoint {
                    binding: Binding::Redirect,
                    url: "https://idp.example/sso".into(),
                },
                slo: None,
                certificates: vec![certificate(include_str!("../world/idp.pem"))],
            },
            now: "2026-11-22T12:00:00Z".parse().expect("a time"),
        }
    })
}

/// A document is refused, or says what was signed.
pub fn examine_one(data: &[u8]) {
    let world = world();
    let expectation = Expectation {
        sp: &world.sp,
        idp: &world.idp,
        now: world.now,
        in_response_to: InResponseTo::Exactly("_request1"),
        require_encrypted: false,
    };
    let field = STANDARD.encode(data);
    let _ = peek(&field);
    let report = examine(&field, &expectation);
    assert_eq!(report.checks.len(), CheckCode::ALL.len());
    if let Ok(assertion) = report.assertion() {
        assert_eq!(assertion.name_id.value, NAME, "somebody else is signed in");
        assert_eq!(assertion.attribute("mail"), Some(NAME), "another address is told");
        assert_eq!(assertion.attributes.len(), 2, "other attributes are told");
        assert_eq!(assertion.id, "_a1", "another assertion is believed");
    }
}

/// A logout message is refused, or is about the one person.
pub fn logout_one(data: &[u8]) {
    let world = world();
    let expectation = LogoutExpectation {
        sp: &world.sp,
        idp: &world.idp,
        now: world.now,
    };
    let field = STANDARD.encode(data);
    let text = String::from_utf8_lossy(data);
    for message in [
        IncomingLogout::Redirect { query: &text },
        IncomingLogout::Post {
            request: Some(&field),
            response: None,
            relay_state: None,
        },
        IncomingLogout::Post {
            request: None,
            response: Some(&field),
            relay_state: None,
        },
    ] {
        if let Ok(LogoutMessage::Request { name_id, .. }) = examine_logout(&message, &expectation) {
            assert_eq!(name_id.value, NAME, "somebody else is signed out");
        }
    }
}

/// Metadata is refused, or complete.
pub fn metadata_one(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let _ = Certificate::parse_all(&text);
    if let Ok(metadata) = IdpMetadata::parse(&text) {
        assert!(!metadata.entity_id.is_empty() && !metadata.sign_on.is_empty() && !metadata.certificates.is_empty());
        let web = |endpoint: &Endpoint| {
            endpoint
                .url
                .get(..4)
                .is_some_and(|scheme| scheme.eq_ignore_ascii_case("http"))
        };
        assert!(metadata.sign_on.iter().chain(&metadata.sign_out).all(web));
    }
}
