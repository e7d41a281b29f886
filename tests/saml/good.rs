//! What must pass, so that the refusals mean something.

use crate::forge::*;
use tenantry::saml::{CheckCode, InResponseTo, Outcome, Report};

pub fn all() -> Vec<(&'static str, String, World)> {
    let draft = Draft::new;
    let (elliptic, certificate) = elliptic_key();
    let elliptic_signed = {
        let method = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256";
        let assertion = draft().assertion.replace("{SIG}", &template_with("_a1", method, ""));
        draft().around(&sign_pem(&assertion, elliptic), false)
    };
    let unsolicited = |d: Draft| {
        d.assertion(&format!("InResponseTo=\"{REQUEST}\" "), "")
            .response(&format!(" InResponseTo=\"{REQUEST}\""), "")
    };
    let pretty = draft().response("<samlp:Status>", "\n  <samlp:Status>\n  ");
    let prefixes = draft().assertion(
        "<saml:Assertion ",
        "<saml:Assertion xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" ",
    );
    let sibling = draft().encrypted(Signed::Assertion, GCM, OAEP);
    let (without, info) = cut(
        &sibling,
        "<ds:KeyInfo xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><xenc:EncryptedKey>",
        "</ds:KeyInfo>",
    );
    let key = info
        .replace("<ds:KeyInfo xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\">", "")
        .replace("</ds:KeyInfo>", "")
        .replace(
            "<xenc:EncryptedKey>",
            "<xenc:EncryptedKey xmlns:xenc=\"http://www.w3.org/2001/04/xmlenc#\">",
        );
    let sibling = swap(
        &without,
        "</saml:EncryptedAssertion>",
        &format!("{key}</saml:EncryptedAssertion>"),
    );
    vec![
        ("the response is signed", draft().finish(Signed::Response), World::new()),
        (
            "the assertion is signed",
            draft().finish(Signed::Assertion),
            World::new(),
        ),
        ("both are signed", draft().finish(Signed::Both), World::new()),
        ("with white space", pretty.finish(Signed::Both), World::new()),
        ("with a further namespace", prefixes.finish(Signed::Both), World::new()),
        (
            "with an XML declaration",
            format!(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{}",
                draft().finish(Signed::Both)
            ),
            World::new(),
        ),
        ("ECDSA", elliptic_signed, World::pinning(&[certificate])),
        (
            "two pinned keys",
            draft().finish(Signed::Both),
            World::pinning(&[foreign_key().certificate(), idp_key().certificate()]),
        ),
        (
            "the clock is 59 s behind",
            draft().finish(Signed::Both),
            World::at("2026-11-22T11:58:53Z"),
        ),
        (
            "the clock is 59 s ahead",
            draft().finish(Signed::Both),
            World::at("2026-11-22T12:04:59Z"),
        ),
        (
            "unsolicited",
            unsolicited(draft()).finish(Signed::Both),
            World::answering(InResponseTo::Unsolicited),
        ),
        (
            "a second audience",
            draft()
                .assertion(
                    "<saml:Audience>",
                    "<saml:Audience>https://other.example</saml:Audience><saml:Audience>",
                )
                .finish(Signed::Both),
            World::new(),
        ),
        (
            "a time without a zone",
            draft().assertion("12:04:00Z", "12:04:00").finish(Signed::Both),
            World::new(),
        ),
        (
            "encrypted, GCM, the assertion is signed",
            draft().encrypted(Signed::Assertion, GCM, OAEP),
            World::new(),
        ),
        (
            "encrypted, GCM, the response is signed",
            draft().encrypted(Signed::Response, GCM, OAEP),
            World::new(),
        ),
        (
            "encrypted, CBC, both are signed",
            draft().encrypted(Signed::Both, CBC, OAEP),
            World {
                require_encrypted: true,
                ..World::new()
            },
        ),
        (
            "encrypted, RSA-OAEP of XML encryption 1.1",
            draft().encrypted(
                Signed::Both,
                "http://www.w3.org/2001/04/xmlenc#aes256-cbc",
                "http://www.w3.org/2009/xmlenc11#rsa-oaep",
            ),
            World::new(),
        ),
        (
            "encrypted to the older of our two keys",
            draft().encrypted(Signed::Both, GCM, OAEP),
            {
                let mut world = World::new();
                world.sp.keys.insert(0, foreign_key().clone());
                world
            },
        ),
        ("encrypted, the key beside the data", sibling, World::new()),
    ]
}

fn failed(report: &Report) -> Vec<String> {
    let failed = report.checks.iter().filter(|c| matches!(c.outcome, Outcome::Failed(_)));
    failed.map(|c| format!("{c:?}")).collect()
}

#[test]
fn good_documents_pass() {
    for (name, xml, world) in all() {
        let report = world.examine(&field(&xml));
        assert_eq!(failed(&report), Vec::<String>::new(), "{name}");
        let assertion = report.assertion().unwrap_or_else(|reason| panic!("{name}: {reason:?}"));
        assert_eq!(assertion.name_id.value, NAME, "{name}");
        assert_eq!(assertion.attribute("mail"), Some(NAME), "{name}");
        assert_eq!(assertion.attributes[1].values, ["staff", "finance"], "{name}");
        assert_eq!(assertion.session_index.as_deref(), Some("_s1"), "{name}");
        assert_eq!(assertion.id, "_a1", "{name}");
    }
}

#[test]
fn the_report_names_every_check_once_and_in_order() {
    let report = World::new().examine(&field(&Draft::new().finish(Signed::Both)));
    let codes: Vec<CheckCode> = report.checks.iter().map(|check| check.code).collect();
    assert_eq!(codes, CheckCode::ALL);
    let audience = report.check(CheckCode::Audience).unwrap();
    assert_eq!((audience.expected.as_str(), audience.seen.as_str()), (SP, SP));
}

#[test]
fn an_assertion_is_remembered_until_its_times_would_refuse_it() {
    let xml = field(&Draft::new().finish(Signed::Both));
    let expires_at = World::new().examine(&xml).assertion().unwrap().expires_at;
    let late = World {
        now: expires_at,
        ..World::new()
    };
    assert!(late.examine(&xml).assertion().is_err());
}

#[test]
fn what_is_shown_names_nobody() {
    for (name, xml, world) in all() {
        let shown = world.examine(&field(&xml)).redacted_xml.unwrap();
        assert!(!shown.contains(NAME) && !shown.contains("finance"), "{name}");
        assert!(
            shown.contains("a…@example.com") && shown.contains(IDP),
            "{name}: {shown}"
        );
        assert!(!shown.contains(&idp_key().certificate().base64()), "{name}");
    }
}

#[test]
fn a_failure_is_told_without_naming_whom_it_is_about() {
    let message = "status:Responder\"/><samlp:StatusMessage>anna@example.com is not assigned</samlp:StatusMessage>";
    let xml = Draft::new().response("status:Success\"/>", message).around("", false);
    let report = World::new().examine(&field(&xml));
    let seen = &report.check(CheckCode::Status).unwrap().seen;
    assert!(
        seen.ends_with("status:Responder: a…@example.com is not assigned"),
        "{seen}"
    );
    assert!(!report.redacted_xml.unwrap().contains("anna"));
}

#[test]
fn a_captured_response_is_only_looked_at() {
    let report = World::answering(InResponseTo::Any).examine(&field(&Draft::new().finish(Signed::Both)));
    assert_eq!(report.check(CheckCode::InResponseTo).unwrap().outcome, Outcome::Skipped);
    assert_eq!(report.seen.name_id.as_deref(), Some(NAME));
}

#[test]
fn several_mistakes_are_told_at_once_also_when_the_signature_is_wrong() {
    let xml = Draft::new()
        .with_key(foreign_key())
        .assertion(&format!("<saml:Audience>{SP}"), "<saml:Audience>https://other.example")
        .assertion(
            &format!("Recipient=\"{ACS}\""),
            "Recipient=\"https://other.example/acs\"",
        )
        .finish(Signed::Assertion);
    let report = World::at("2026-11-22T13:00:00Z").examine(&field(&xml));
    let failed: Vec<_> = report
        .checks
        .iter()
        .filter(|c| matches!(c.outcome, Outcome::Failed(_)))
        .map(|c| c.code.key())
        .collect();
    assert_eq!(
        failed,
        ["signature", "audience", "time", "recipient", "confirmation_time"]
    );
    assert!(report.assertion().is_err());
    let signature = report.check(CheckCode::Signature).unwrap();
    assert!(signature.expected.contains(&idp_key().certificate().fingerprint()));
    assert!(signature.seen.contains(&foreign_key().certificate().fingerprint()));
}
