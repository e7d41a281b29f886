//! Wrapping: a signed part is moved to where nobody looks, and an evil one put where somebody does. XSW 1 to 8 are
//! numbered as in "On Breaking SAML" (Somorovsky et al., 2012).

use crate::forge::*;
use crate::refused::Case;
use tenantry::saml::Reason as R;

const EVIL: &str = "admin@example.com";
const STATUS: &str = "<samlp:Status>";

/// The signed assertion, its evil twin with another id and no signature, and its signature.
fn parts() -> (String, String, String) {
    let signed = Draft::new().assertion_alone(true);
    let (bare, signature) = cut(&signed, "<ds:Signature ", "</ds:Signature>");
    (signed, bare.replace(NAME, EVIL).replace("_a1", "_evil"), signature)
}

/// A response around some parts, itself not signed.
fn around(parts: &str) -> String {
    Draft::new().around(parts, false)
}

/// A signed response, its evil twin with another id and no signature, and its signature.
fn whole() -> (String, String, String) {
    let signed = Draft::new().finish(Signed::Response);
    let (bare, signature) = cut(&signed, "<ds:Signature ", "</ds:Signature>");
    (
        bare.clone(),
        bare.replace(NAME, EVIL)
            .replace("\"_r1\"", "\"_evil\"")
            .replace("\"_a1\"", "\"_a2\""),
        signature,
    )
}

pub fn cases() -> Vec<Case> {
    let (signed, evil, signature) = parts();
    let (unsigned, ..) = cut(&signed, "<ds:Signature ", "</ds:Signature>");
    let (original, evil_whole, whole_signature) = whole();
    let inside = |signature: &str, what: &str| swap(signature, "</ds:Signature>", &format!("{what}</ds:Signature>"));
    let object = |what: &str| inside(&signature, &format!("<ds:Object>{what}</ds:Object>"));
    let extension = |what: &str| format!("<samlp:Extensions>{what}</samlp:Extensions>");
    let issuer = format!("<saml:Issuer>{IDP}</saml:Issuer>");
    let behind_issuer = |document: &str, what: &str| swap(document, &issuer, &format!("{issuer}{what}"));
    let in_evil = |what: &str| behind_issuer(&evil, what);
    let response = around(&signed);
    let twin = evil.replace("_evil", "_a1");
    vec![
        Case::new(
            "XSW 1: the signed response in the signature of the evil one",
            R::ResponseNested,
            behind_issuer(&evil_whole, &inside(&whole_signature, &original)),
        ),
        Case::new(
            "XSW 2: the signed response beside its signature",
            R::ResponseNested,
            behind_issuer(&evil_whole, &format!("{original}{whole_signature}")),
        ),
        Case::new(
            "XSW 3: an evil assertion before the signed one",
            R::AssertionSeveral,
            around(&format!("{evil}{signed}")),
        ),
        Case::new(
            "XSW 4: the signed assertion in the evil one",
            R::AssertionSeveral,
            around(&swap(&evil, "</saml:Assertion>", &format!("{signed}</saml:Assertion>"))),
        ),
        Case::new(
            "XSW 5: the signature in the evil assertion, the original last",
            R::AssertionSeveral,
            around(&format!("{}{unsigned}", in_evil(&signature))),
        ),
        Case::new(
            "XSW 6: the original in the signature in the evil assertion",
            R::AssertionSeveral,
            around(&in_evil(&inside(&signature, &unsigned))),
        ),
        Case::new(
            "XSW 7: an evil assertion in Extensions",
            R::AssertionSeveral,
            swap(&response, STATUS, &format!("{}{STATUS}", extension(&evil))),
        ),
        Case::new(
            "XSW 8: the original in an Object of the signature",
            R::AssertionSeveral,
            around(&in_evil(&object(&unsigned))),
        ),
        Case::new(
            "an evil assertion behind the signed one",
            R::AssertionSeveral,
            around(&format!("{signed}{evil}")),
        ),
        Case::new(
            "several assertions under the response's signature",
            R::AssertionSeveral,
            Draft::new().around(&format!("{unsigned}{evil}"), true),
        ),
        Case::new("the same id twice", R::IdDuplicate, around(&format!("{twin}{signed}"))),
        Case::new(
            "the signed assertion in the status",
            R::AssertionSeveral,
            swap(
                &around(&evil),
                "</samlp:Status>",
                &format!("<samlp:StatusDetail>{signed}</samlp:StatusDetail></samlp:Status>"),
            ),
        ),
        Case::new(
            "the signed assertion in the confirmation",
            R::AssertionSeveral,
            around(&swap(
                &evil,
                "NotOnOrAfter=\"2026-11-22T12:05:00Z\"/>",
                &format!("NotOnOrAfter=\"2026-11-22T12:05:00Z\">{signed}</saml:SubjectConfirmationData>"),
            )),
        ),
        Case::new(
            "the signed assertion as advice",
            R::AssertionSeveral,
            around(&swap(
                &evil,
                "<saml:AuthnStatement ",
                &format!("<saml:Advice>{signed}</saml:Advice><saml:AuthnStatement "),
            )),
        ),
        Case::new(
            "the signed assertion in an attribute",
            R::AssertionSeveral,
            around(&swap(
                &evil,
                "<saml:AttributeValue>staff",
                &format!("<saml:AttributeValue>{signed}"),
            )),
        ),
        Case::new(
            "an encrypted assertion beside the signed one",
            R::AssertionSeveral,
            around(&format!(
                "{signed}{}",
                encrypt(&evil, GCM, OAEP, sp_key().certificate())
            )),
        ),
        Case::new(
            "only the status holds an assertion",
            R::StructureUnexpected,
            swap(
                &around(""),
                "</samlp:Status>",
                &format!("<samlp:StatusDetail>{signed}</samlp:StatusDetail></samlp:Status>"),
            ),
        ),
        Case::new(
            "only Extensions hold an assertion",
            R::StructureUnexpected,
            swap(&around(""), STATUS, &format!("{}{STATUS}", extension(&signed))),
        ),
        Case::new(
            "the signature of the assertion beside it",
            R::ReferenceForeign,
            around(&format!("{signature}{unsigned}")),
        ),
        Case::new(
            "the signature of the assertion in its subject",
            R::SignatureMisplaced,
            around(&unsigned.replace("</saml:Conditions>", &format!("{signature}</saml:Conditions>"))),
        ),
        Case::new(
            "a digest smuggled into the status",
            R::SignatureMisplaced,
            swap(
                &response,
                "</samlp:Status>",
                &format!(
                    "<samlp:StatusDetail>{}</samlp:StatusDetail></samlp:Status>",
                    signature.replace("_a1", "_r1")
                ),
            ),
        ),
        Case::new(
            "only a DigestValue in the status, and another name",
            R::DigestMismatch,
            swap(
                &response.replace(NAME, EVIL),
                "</samlp:Status>",
                "<samlp:StatusDetail><ds:DigestValue xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\">AAAA</ds:DigestValue></samlp:StatusDetail></samlp:Status>",
            ),
        ),
        Case::new(
            "the assertion in a foreign element",
            R::StructureUnexpected,
            around(&format!("<x xmlns=\"urn:x\">{signed}</x>")),
        ),
        Case::new(
            "the response in another document",
            R::RootNotResponse,
            format!("<x>{response}</x>"),
        ),
        Case::new(
            "an artifact response",
            R::RootNotResponse,
            format!(
                "<samlp:ArtifactResponse xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\">{response}</samlp:ArtifactResponse>"
            ),
        ),
        Case::new("only an assertion", R::RootNotResponse, signed.clone()),
        Case::new(
            "a request",
            R::RootNotResponse,
            response.replace("samlp:Response", "samlp:AuthnRequest"),
        ),
        Case::new(
            "SAML 1.1",
            R::RootNotResponse,
            response.replace("SAML:2.0:protocol", "SAML:1.0:protocol"),
        ),
        Case::new(
            "a response of another namespace",
            R::RootNotResponse,
            response.replace("urn:oasis:names:tc:SAML:2.0:protocol", "urn:evil"),
        ),
        Case::new(
            "an assertion of another namespace",
            R::StructureUnexpected,
            Draft::new().around(&evil.replace("urn:oasis:names:tc:SAML:2.0:assertion", "urn:evil"), true),
        ),
        Case::new("no assertion", R::AssertionMissing, Draft::new().around("", true)),
        Case::new(
            "no id on the response",
            R::IdMissing,
            swap(&response, " ID=\"_r1\"", ""),
        ),
        Case::new(
            "no id on the assertion",
            R::IdMissing,
            Draft::new().assertion(" ID=\"_a1\"", "").finish(Signed::Response),
        ),
        Case::new(
            "an unknown element in the response",
            R::StructureUnexpected,
            Draft::new()
                .response(STATUS, "<samlp:Evil/><samlp:Status>")
                .finish(Signed::Both),
        ),
        Case::new(
            "an unknown element in the assertion",
            R::StructureUnexpected,
            Draft::new()
                .assertion("<saml:Conditions ", "<saml:Evil/><saml:Conditions ")
                .finish(Signed::Both),
        ),
        Case::new(
            "two subjects",
            R::StructureUnexpected,
            Draft::new()
                .assertion(
                    "<saml:Conditions ",
                    "<saml:Subject><saml:NameID>admin</saml:NameID></saml:Subject><saml:Conditions ",
                )
                .finish(Signed::Both),
        ),
        Case::new(
            "two NameIDs",
            R::StructureUnexpected,
            Draft::new()
                .assertion(
                    "<saml:SubjectConfirmation ",
                    "<saml:NameID>admin</saml:NameID><saml:SubjectConfirmation ",
                )
                .finish(Signed::Both),
        ),
        Case::new(
            "two issuers",
            R::StructureUnexpected,
            Draft::new()
                .assertion("<saml:Subject>", "<saml:Issuer>x</saml:Issuer><saml:Subject>")
                .finish(Signed::Both),
        ),
        Case::new(
            "two conditions",
            R::StructureUnexpected,
            Draft::new()
                .assertion("<saml:Conditions ", "<saml:Conditions/><saml:Conditions ")
                .finish(Signed::Both),
        ),
        Case::new(
            "two statuses",
            R::StructureUnexpected,
            Draft::new()
                .response(STATUS, "<samlp:Status/><samlp:Status>")
                .finish(Signed::Both),
        ),
    ]
}
