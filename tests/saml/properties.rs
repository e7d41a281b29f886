//! Whatever comes in: no panic, and no other assertion than the one that was signed.

use crate::forge::*;
use proptest::prelude::*;
use std::sync::OnceLock;
use tenantry::saml::{Assertion, IdpMetadata, IncomingLogout, LogoutExpectation, examine_logout, peek};

/// A good document for each way of signing, with what it says.
fn documents() -> &'static [(String, Assertion)] {
    static DOCUMENTS: OnceLock<Vec<(String, Assertion)>> = OnceLock::new();
    DOCUMENTS.get_or_init(|| {
        let draft = Draft::new();
        [
            draft.finish(Signed::Response),
            draft.finish(Signed::Assertion),
            draft.finish(Signed::Both),
            draft.encrypted(Signed::Assertion, CBC, OAEP),
            draft.encrypted(Signed::Response, GCM, OAEP),
        ]
        .map(|xml| {
            let assertion = World::new().examine(&field(&xml)).assertion().unwrap().clone();
            (xml, assertion)
        })
        .into()
    })
}

/// What came of some bytes must be nothing, or what was signed.
fn holds(bytes: &[u8], signed: &Assertion) {
    use base64::Engine;
    let field = base64::engine::general_purpose::STANDARD.encode(bytes);
    if let Ok(assertion) = World::new().examine(&field).assertion() {
        assert_eq!(assertion, signed, "{}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn every_byte_of_a_signed_response_may_be_changed_without_effect() {
    let (xml, signed) = &documents()[2];
    for at in 0..xml.len() {
        let mut bytes = xml.clone().into_bytes();
        bytes[at] ^= 1 << (at % 7);
        holds(&bytes, signed);
    }
}

/// Parts of responses, to build trees from.
fn part() -> impl Strategy<Value = String> {
    let names = prop::sample::select(vec![
        "samlp:Response",
        "saml:Assertion",
        "saml:EncryptedAssertion",
        "ds:Signature",
        "ds:SignedInfo",
        "ds:Reference",
        "ds:KeyInfo",
        "saml:Subject",
        "saml:NameID",
        "saml:Conditions",
        "saml:SubjectConfirmation",
        "xenc:EncryptedData",
        "samlp:Status",
        "x",
    ]);
    let attributes = prop::sample::select(vec![
        "",
        " ID=\"_r1\"",
        " ID=\"_a1\"",
        " URI=\"#_a1\"",
        " xmlns=\"urn:x\"",
        " Version=\"2.0\"",
        " Algorithm=\"\"",
        " xmlns:saml=\"urn:x\"",
    ]);
    let leaf = prop_oneof![
        Just(String::new()),
        "[ -~&&[^<&]]{0,12}",
        Just("<!-- -->".into()),
        Just("&amp;".into())
    ];
    (names, attributes, leaf).prop_map(|(name, attribute, inside)| format!("<{name}{attribute}>{inside}</{name}>"))
}

fn tree() -> impl Strategy<Value = String> {
    part().prop_recursive(6, 60, 6, |inner| {
        (part(), prop::collection::vec(inner, 0..6)).prop_map(|(outer, inside)| {
            let end = outer.rfind("</").unwrap();
            format!("{}{}{}", &outer[..end], inside.concat(), &outer[end..])
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn flipped_bytes_never_say_anything_else(which in 0usize..5, flips in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4)) {
        let (xml, signed) = &documents()[which];
        let mut bytes = xml.clone().into_bytes();
        for (at, to) in flips {
            let at = at.index(bytes.len());
            bytes[at] = to;
        }
        holds(&bytes, signed);
    }

    #[test]
    fn cut_and_repeated_pieces_never_say_anything_else(which in 0usize..5, from in any::<prop::sample::Index>(), to in any::<prop::sample::Index>(), at in any::<prop::sample::Index>()) {
        let (xml, signed) = &documents()[which];
        let (from, to) = (from.index(xml.len()), to.index(xml.len()));
        let piece = xml.as_bytes()[from.min(to)..from.max(to)].to_vec();
        let mut bytes = xml.clone().into_bytes();
        let at = at.index(bytes.len());
        bytes.splice(at..at, piece);
        holds(&bytes, signed);
    }

    #[test]
    fn a_tree_in_a_signed_response_never_says_anything_else(which in 0usize..3, tree in tree(), at in any::<prop::sample::Index>()) {
        let (xml, signed) = &documents()[which];
        let places: Vec<usize> = xml.match_indices('<').map(|(at, _)| at).collect();
        let at = places[at.index(places.len())];
        holds(format!("{}{tree}{}", &xml[..at], &xml[at..]).as_bytes(), signed);
    }

    #[test]
    fn random_trees_never_panic(tree in tree()) {
        let namespaces = "<samlp:Response xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\" xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\" xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\" xmlns:xenc=\"http://www.w3.org/2001/04/xmlenc#\" ID=\"_r1\">";
        let xml = format!("{namespaces}{tree}</samlp:Response>");
        let _ = peek(&field(&xml));
        prop_assert!(World::new().examine(&field(&xml)).assertion().is_err());
        let _ = IdpMetadata::parse(&tree);
    }

    #[test]
    fn random_text_never_panics(text in "\\PC{0,300}", query in "(SAMLRequest|SAMLResponse)=[A-Za-z0-9+/%=&]{0,200}") {
        let world = World::new();
        prop_assert!(world.examine(&text).assertion().is_err());
        prop_assert!(IdpMetadata::parse(&text).is_err());
        let expectation = LogoutExpectation { sp: &world.sp, idp: &world.idp, now: world.now };
        for query in [&text, &query] {
            let message = IncomingLogout::Redirect { query };
            prop_assert!(examine_logout(&message, &expectation).is_err());
        }
    }
}
