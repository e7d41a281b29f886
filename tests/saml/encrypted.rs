//! Encrypted assertions that must not be opened, or must not be believed once they are.

use crate::forge::*;
use crate::refused::Case;
use tenantry::saml::Reason as R;

/// Some XML in place of the assertion, encrypted to us.
fn holding(xml: &str) -> String {
    Draft::new().around(&encrypt(xml, GCM, OAEP, sp_key().certificate()), false)
}

pub fn cases() -> Vec<Case> {
    // One document: each encryption has another nonce.
    let good = Draft::new().encrypted(Signed::Assertion, GCM, OAEP);
    let signed = Draft::new().assertion_alone(true);
    let evil = Draft::new().assertion_alone(false);
    let (_, content) = cut(&good, "</ds:KeyInfo><xenc:CipherData>", "</xenc:CipherData>");
    let reference = "</ds:KeyInfo><xenc:CipherData><xenc:CipherReference URI=\"http://127.0.0.1/\"/></xenc:CipherData>";
    let no_key = World {
        sp: {
            let mut sp = sp();
            sp.keys.clear();
            sp
        },
        ..World::new()
    };
    let other_key = World {
        sp: {
            let mut sp = sp();
            sp.keys = vec![foreign_key().clone()];
            sp
        },
        ..World::new()
    };
    let insisting = World {
        require_encrypted: true,
        ..World::new()
    };
    let label = format!(
        "<xenc:EncryptionMethod Algorithm=\"{OAEP}\"><xenc:OAEPparams>AAAA</xenc:OAEPparams></xenc:EncryptionMethod>"
    );
    let (_, key) = cut(&good, "<xenc:EncryptedKey>", "</xenc:EncryptedKey>");
    vec![
        Case::new(
            "encrypted, nothing signed",
            R::SignatureMissing,
            Draft::new().encrypted(Signed::Nothing, GCM, OAEP),
        ),
        Case::new(
            "encrypted, signed with another key",
            R::CertificateUnknown,
            Draft::new()
                .with_key(foreign_key())
                .encrypted(Signed::Assertion, GCM, OAEP),
        ),
        Case::new(
            "encrypted, changed before encryption",
            R::DigestMismatch,
            holding(&signed.replace(NAME, "admin@example.com")),
        ),
        Case::new(
            "encrypted, an evil one in a response signed by another key",
            R::CertificateUnknown,
            Draft::new()
                .with_key(foreign_key())
                .encrypted(Signed::Response, GCM, OAEP),
        ),
        Case::new(
            "not encrypted where it has to be",
            R::EncryptionMissing,
            Draft::new().finish(Signed::Both),
        )
        .judged_by(insisting),
        Case::new("encrypted to another key", R::DecryptionFailed, good.clone()).judged_by(other_key),
        Case::new("encrypted, and we have no key", R::DecryptionFailed, good.clone()).judged_by(no_key),
        Case::new(
            "RSA 1.5",
            R::EncryptionMethodForbidden,
            swap(&good, OAEP, "http://www.w3.org/2001/04/xmlenc#rsa-1_5"),
        ),
        Case::new(
            "3DES",
            R::EncryptionMethodForbidden,
            swap(&good, GCM, "http://www.w3.org/2001/04/xmlenc#tripledes-cbc"),
        ),
        Case::new("no cipher", R::EncryptionMethodForbidden, swap(&good, GCM, "")),
        Case::new(
            "GCM read as CBC",
            R::DecryptionFailed,
            swap(&good, GCM, "http://www.w3.org/2001/04/xmlenc#aes256-cbc"),
        ),
        Case::new(
            "a shorter cipher than the key",
            R::DecryptionFailed,
            swap(&good, GCM, CBC),
        ),
        Case::new(
            "a label in OAEP",
            R::DecryptionFailed,
            swap(&good, &format!("<xenc:EncryptionMethod Algorithm=\"{OAEP}\"/>"), &label),
        ),
        Case::new(
            "a reference to the cipher text",
            R::DecryptionFailed,
            swap(&good, &content, reference),
        ),
        Case::new(
            "changed cipher text",
            R::DecryptionFailed,
            swap(
                &good,
                "<xenc:CipherData><xenc:CipherValue>",
                "<xenc:CipherData><xenc:CipherValue>AAAA",
            ),
        ),
        Case::new(
            "cipher text that is no base64",
            R::DecryptionFailed,
            swap(
                &good,
                &content,
                "</ds:KeyInfo><xenc:CipherData><xenc:CipherValue>!</xenc:CipherValue></xenc:CipherData>",
            ),
        ),
        Case::new(
            "no cipher text",
            R::DecryptionFailed,
            swap(
                &good,
                &content,
                "</ds:KeyInfo><xenc:CipherData><xenc:CipherValue/></xenc:CipherData>",
            ),
        ),
        Case::new("no encrypted key", R::DecryptionFailed, swap(&good, &key, "")),
        Case::new(
            "twenty encrypted keys",
            R::DecryptionFailed,
            swap(&good, &key, &key.repeat(20)),
        ),
        Case::new(
            "nothing encrypted",
            R::DecryptionFailed,
            Draft::new().around("<saml:EncryptedAssertion/>", false),
        ),
        Case::new(
            "a stranger in the encrypted assertion",
            R::StructureUnexpected,
            swap(
                &good,
                "<saml:EncryptedAssertion>",
                "<saml:EncryptedAssertion><saml:Evil/>",
            ),
        ),
        Case::new("encrypted: no XML", R::DecryptionFailed, holding("hello")),
        Case::new(
            "encrypted: two assertions",
            R::DecryptionFailed,
            holding(&format!("{signed}{evil}")),
        ),
        Case::new(
            "encrypted: the signed assertion in an evil one",
            R::DecryptionFailed,
            holding(&swap(
                &evil.replace("_a1", "_e"),
                "</saml:Assertion>",
                &format!("<saml:Advice>{signed}</saml:Advice></saml:Assertion>"),
            )),
        ),
        Case::new(
            "encrypted: a document type",
            R::DecryptionFailed,
            holding(&format!("<!DOCTYPE x>{signed}")),
        ),
        Case::new(
            "encrypted: a comment in the NameID",
            R::DecryptionFailed,
            holding(&signed.replace(NAME, "admin@example.com<!-- -->.evil")),
        ),
        Case::new(
            "encrypted: an id twice",
            R::DecryptionFailed,
            holding(&swap(&signed, "<saml:Subject>", "<saml:Subject ID=\"_a1\">")),
        ),
        Case::new(
            "encrypted: a response",
            R::DecryptionFailed,
            holding(&Draft::new().finish(Signed::Both)),
        ),
        Case::new(
            "encrypted: another encrypted one",
            R::DecryptionFailed,
            holding(&encrypt(&signed, GCM, OAEP, sp_key().certificate()).replace(
                "<saml:EncryptedAssertion>",
                "<saml:EncryptedAssertion xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\">",
            )),
        ),
        Case::new("encrypted: the signature misplaced", R::SignatureMisplaced, {
            let (bare, signature) = cut(&signed, "<ds:Signature ", "</ds:Signature>");
            holding(&swap(
                &bare,
                "</saml:Conditions>",
                &format!("{signature}</saml:Conditions>"),
            ))
        }),
        Case::new(
            "encrypted: another audience",
            R::AudienceWrong,
            Draft::new()
                .assertion(&format!("<saml:Audience>{SP}"), "<saml:Audience>https://other.example")
                .encrypted(Signed::Both, GCM, OAEP),
        ),
    ]
}
