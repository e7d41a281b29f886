//! Well signed, but not for us, not now, not about anybody, or not an answer to what was asked.

use crate::forge::*;
use crate::refused::Case;
use tenantry::saml::{InResponseTo, Reason as R};

/// Signed after something in the assertion was changed.
fn assertion(from: &str, to: &str) -> String {
    Draft::new().assertion(from, to).finish(Signed::Both)
}

/// Signed after something in the response was changed.
fn response(from: &str, to: &str) -> String {
    Draft::new().response(from, to).finish(Signed::Both)
}

fn failure(code: &str) -> String {
    Draft::new().response("status:Success\"/>", code).around("", false)
}

pub fn cases() -> Vec<Case> {
    let good = || Draft::new().finish(Signed::Both);
    let issuer = format!("<saml:Issuer>{IDP}</saml:Issuer>");
    let data = format!("InResponseTo=\"{REQUEST}\" Recipient=\"{ACS}\" NotOnOrAfter=\"2026-11-22T12:05:00Z\"");
    let answer = format!(" InResponseTo=\"{REQUEST}\"");
    let unsolicited = Draft::new()
        .assertion(&format!("InResponseTo=\"{REQUEST}\" "), "")
        .response(&answer, "");
    let restriction =
        format!("<saml:AudienceRestriction><saml:Audience>{SP}</saml:Audience></saml:AudienceRestriction>");
    let (_, statement) = cut(
        &Draft::new().assertion,
        "<saml:AuthnStatement ",
        "</saml:AuthnStatement>",
    );
    let (_, subject) = cut(&Draft::new().assertion, "<saml:Subject>", "</saml:Subject>");
    let (_, confirmation) = cut(&subject, "<saml:SubjectConfirmation ", "</saml:SubjectConfirmation>");
    let (_, name) = cut(&subject, "<saml:NameID ", "</saml:NameID>");
    let other_organization = || {
        let mut world = World::new();
        world.idp.entity_id = "https://idp.b.example".into();
        world
    };
    vec![
        Case::new(
            "SAML 1.1 by its version",
            R::VersionWrong,
            response("Version=\"2.0\"", "Version=\"1.1\""),
        ),
        Case::new(
            "an assertion of SAML 1.1",
            R::VersionWrong,
            assertion("Version=\"2.0\"", "Version=\"1.1\""),
        ),
        Case::new("no version", R::VersionWrong, response(" Version=\"2.0\"", "")),
        Case::new(
            "the provider failed",
            R::StatusNotSuccess,
            failure("status:Responder\"/>"),
        ),
        Case::new(
            "the provider failed in its signature",
            R::StatusNotSuccess,
            Draft::new()
                .response("status:Success\"/>", "status:Requester\"/>")
                .around("", true),
        ),
        Case::new(
            "the person gave up",
            R::StatusNotSuccess,
            failure(
                "status:Responder\"><samlp:StatusCode Value=\"urn:oasis:names:tc:SAML:2.0:status:AuthnFailed\"/></samlp:StatusCode><samlp:StatusMessage>cancelled</samlp:StatusMessage>",
            ),
        ),
        Case::new(
            "a failure with an assertion",
            R::StatusNotSuccess,
            response("status:Success", "status:Responder"),
        ),
        Case::new(
            "success only below a failure",
            R::StatusNotSuccess,
            failure(
                "status:Responder\"><samlp:StatusCode Value=\"urn:oasis:names:tc:SAML:2.0:status:Success\"/></samlp:StatusCode>",
            ),
        ),
        Case::new(
            "no status",
            R::StatusNotSuccess,
            response(
                "<samlp:Status><samlp:StatusCode Value=\"urn:oasis:names:tc:SAML:2.0:status:Success\"/></samlp:Status>",
                "",
            ),
        ),
        Case::new("no issuer of the response", R::IssuerMissing, response(&issuer, "")),
        Case::new("no issuer of the assertion", R::IssuerMissing, assertion(&issuer, "")),
        Case::new(
            "an empty issuer",
            R::IssuerMissing,
            assertion(&issuer, "<saml:Issuer> </saml:Issuer>"),
        ),
        Case::new(
            "another issuer of the response",
            R::IssuerWrong,
            response(IDP, "https://evil.example"),
        ),
        Case::new(
            "another issuer of the assertion",
            R::IssuerWrong,
            assertion(IDP, "https://evil.example"),
        ),
        Case::new(
            "the issuer with a slash more",
            R::IssuerWrong,
            assertion(IDP, &format!("{IDP}/")),
        ),
        Case::new(
            "an issuer that is a person",
            R::IssuerWrong,
            assertion(
                "<saml:Issuer>",
                "<saml:Issuer Format=\"urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress\">",
            ),
        ),
        Case::new("organization A's provider at organization B", R::IssuerWrong, good())
            .judged_by(other_organization()),
        Case::new(
            "organization A's provider at organization B, with B's key",
            R::CertificateUnknown,
            good(),
        )
        .judged_by(World {
            idp: tenantry::saml::IdentityProvider {
                certificates: vec![foreign_key().certificate().clone()],
                ..other_organization().idp
            },
            ..World::new()
        }),
        Case::new(
            "no destination",
            R::DestinationMissing,
            response(&format!(" Destination=\"{ACS}\""), ""),
        ),
        Case::new(
            "an empty destination",
            R::DestinationMissing,
            response(&format!("Destination=\"{ACS}\""), "Destination=\"\""),
        ),
        Case::new(
            "another destination",
            R::DestinationWrong,
            response(ACS, "https://evil.example/acs"),
        ),
        Case::new(
            "the destination with more behind it",
            R::DestinationWrong,
            response(ACS, &format!("{ACS}/x")),
        ),
        Case::new(
            "the destination in capitals",
            R::DestinationWrong,
            response(ACS, &ACS.replace("acs", "ACS")),
        ),
        Case::new(
            "no audience restriction",
            R::AudienceMissing,
            assertion(&restriction, ""),
        ),
        Case::new(
            "no conditions",
            R::AudienceMissing,
            Draft {
                assertion: cut(&Draft::new().assertion, "<saml:Conditions ", "</saml:Conditions>").0,
                ..Draft::new()
            }
            .finish(Signed::Both),
        ),
        Case::new(
            "another audience",
            R::AudienceWrong,
            assertion(&format!("<saml:Audience>{SP}"), "<saml:Audience>https://other.example"),
        ),
        Case::new(
            "an audience that begins like ours",
            R::AudienceWrong,
            assertion(&format!("<saml:Audience>{SP}"), &format!("<saml:Audience>{SP}2")),
        ),
        Case::new(
            "a restriction without audience",
            R::AudienceWrong,
            assertion(&restriction, "<saml:AudienceRestriction/>"),
        ),
        Case::new(
            "a second restriction without us",
            R::AudienceWrong,
            assertion(
                &restriction,
                &format!(
                    "{restriction}<saml:AudienceRestriction><saml:Audience>https://other.example</saml:Audience></saml:AudienceRestriction>"
                ),
            ),
        ),
        Case::new(
            "an unknown condition",
            R::ConditionUnknown,
            assertion(
                &restriction,
                &format!(
                    "{restriction}<saml:Condition xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"x\"/>"
                ),
            ),
        ),
        Case::new(
            "a foreign condition",
            R::ConditionUnknown,
            assertion(&restriction, &format!("{restriction}<x xmlns=\"urn:x\"/>")),
        ),
        Case::new("not valid yet", R::NotYetValid, good()).judged_by(World::at("2026-11-22T11:57:00Z")),
        Case::new("made in the future", R::NotYetValid, response("11:59:51Z", "12:01:30Z")),
        Case::new(
            "an assertion of the future",
            R::NotYetValid,
            assertion("11:59:50Z", "12:01:30Z"),
        ),
        Case::new("no longer valid", R::Expired, good()).judged_by(World::at("2026-11-22T12:05:01Z")),
        Case::new("the clock is an hour ahead", R::Expired, good()).judged_by(World::at("2026-11-22T13:00:00Z")),
        Case::new(
            "times that are none",
            R::TimeMalformed,
            assertion("NotBefore=\"2026-11-22T11:59:00Z\"", "NotBefore=\"yesterday\""),
        ),
        Case::new(
            "the 13th month",
            R::TimeMalformed,
            assertion(
                "NotOnOrAfter=\"2026-11-22T12:04:00Z\"",
                "NotOnOrAfter=\"2026-13-22T12:04:00Z\"",
            ),
        ),
        Case::new(
            "an empty time",
            R::TimeMalformed,
            assertion("NotOnOrAfter=\"2026-11-22T12:04:00Z\"", "NotOnOrAfter=\"\""),
        ),
        Case::new(
            "no time at all",
            R::TimeMissing,
            assertion(" IssueInstant=\"2026-11-22T11:59:50Z\"", ""),
        ),
        Case::new(
            "no time on the response",
            R::TimeMissing,
            response(" IssueInstant=\"2026-11-22T11:59:51Z\"", ""),
        ),
        Case::new("no confirmation", R::ConfirmationMissing, assertion(&confirmation, "")),
        Case::new(
            "a confirmation by key",
            R::ConfirmationMissing,
            assertion("cm:bearer", "cm:holder-of-key"),
        ),
        Case::new(
            "no recipient",
            R::RecipientMissing,
            assertion(&format!(" Recipient=\"{ACS}\""), ""),
        ),
        Case::new(
            "no confirmation data",
            R::RecipientMissing,
            assertion(&format!("<saml:SubjectConfirmationData {data}/>"), ""),
        ),
        Case::new(
            "another recipient",
            R::RecipientWrong,
            assertion(ACS, "https://evil.example/acs"),
        ),
        Case::new(
            "another connection's recipient",
            R::RecipientWrong,
            assertion(ACS, &ACS.replace("c1", "c2")),
        ),
        Case::new(
            "a confirmation without an end",
            R::TimeMissing,
            assertion(" NotOnOrAfter=\"2026-11-22T12:05:00Z\"", ""),
        ),
        Case::new(
            "a confirmation that has ended",
            R::ConfirmationExpired,
            assertion(
                "NotOnOrAfter=\"2026-11-22T12:05:00Z\"",
                "NotOnOrAfter=\"2026-11-22T11:58:00Z\"",
            ),
        ),
        Case::new(
            "a confirmation of the future",
            R::NotYetValid,
            assertion(
                "NotOnOrAfter=\"2026-11-22T12:05:00Z\"",
                "NotBefore=\"2026-11-22T12:02:00Z\" NotOnOrAfter=\"2026-11-22T12:05:00Z\"",
            ),
        ),
        Case::new("an answer to another request", R::InResponseToWrong, good())
            .judged_by(World::answering(InResponseTo::Exactly("_request2"))),
        Case::new(
            "only the confirmation answers another request",
            R::InResponseToWrong,
            assertion(REQUEST, "_request2"),
        ),
        Case::new(
            "only the response answers another request",
            R::InResponseToWrong,
            response(REQUEST, "_request2"),
        ),
        Case::new(
            "an answer that does not say to what",
            R::InResponseToMissing,
            unsolicited.finish(Signed::Both),
        ),
        Case::new(
            "a stolen unsolicited assertion in an answer",
            R::InResponseToMissing,
            Draft {
                assertion: unsolicited.assertion.clone(),
                ..Draft::new()
            }
            .finish(Signed::Assertion),
        ),
        Case::new(
            "unsolicited where that is not allowed",
            R::UnsolicitedForbidden,
            unsolicited.finish(Signed::Assertion),
        )
        .judged_by(World::answering(InResponseTo::Unknown)),
        Case::new("an answer although nothing was asked", R::InResponseToUnknown, good())
            .judged_by(World::answering(InResponseTo::Unknown)),
        Case::new(
            "an answer where only unsolicited ones come",
            R::InResponseToUnexpected,
            good(),
        )
        .judged_by(World::answering(InResponseTo::Unsolicited)),
        Case::new(
            "only the confirmation is an answer",
            R::InResponseToUnexpected,
            response(&answer, ""),
        )
        .judged_by(World::answering(InResponseTo::Unsolicited)),
        Case::new("no subject", R::ConfirmationMissing, assertion(&subject, "")),
        Case::new("no NameID", R::NameIdMissing, assertion(&name, "")),
        Case::new("an empty NameID", R::NameIdMissing, assertion(&name, "<saml:NameID/>")),
        Case::new("a NameID of white space", R::NameIdMissing, assertion(NAME, " \n ")),
        Case::new(
            "an encrypted NameID",
            R::NameIdMissing,
            assertion(&name, "<saml:EncryptedID/>"),
        ),
        Case::new(
            "an element in the NameID",
            R::NameIdMissing,
            assertion(NAME, "admin@example.com<x/>.evil.example"),
        ),
        Case::new(
            "a NameID with a space behind it",
            R::NameIdMalformed,
            assertion(NAME, &format!("{NAME} ")),
        ),
        Case::new(
            "a NameID of two lines",
            R::NameIdMalformed,
            assertion(NAME, "anna&#10;admin"),
        ),
        Case::new(
            "an endless NameID",
            R::NameIdMalformed,
            assertion(NAME, &"a".repeat(1_025)),
        ),
        Case::new("nobody signed in", R::AuthnStatementMissing, assertion(&statement, "")),
        Case::new(
            "nobody knows when",
            R::TimeMissing,
            assertion(" AuthnInstant=\"2026-11-22T11:59:49Z\"", ""),
        ),
        Case::new(
            "the provider's session is over",
            R::SessionEnded,
            assertion("20:00:00Z", "11:58:00Z"),
        ),
    ]
}
