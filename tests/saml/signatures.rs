//! Signatures that are missing, foreign, weak, or built in a way that makes two readers disagree.

use crate::forge::*;
use crate::refused::Case;
use bergshamra_dsig::DsigContext;
use bergshamra_keys::{KeysManager, loader};
use tenantry::saml::Reason as R;

const EXCLUSIVE: &str = "http://www.w3.org/2001/10/xml-exc-c14n#";
const END: &str = "</ds:Signature>";

fn good() -> String {
    Draft::new().finish(Signed::Assertion)
}

/// Good, but for one thing in the signature.
fn bent(from: &str, to: &str) -> String {
    swap(&good(), from, to)
}

/// The template bent before it is signed, so that the value fits.
fn signed_with(from: &str, to: &str) -> String {
    let template = swap(
        &template_with("_a1", RSA_SHA256, &key_info(idp_key().certificate())),
        from,
        to,
    );
    let assertion = Draft::new().assertion.replace("{SIG}", &template);
    Draft::new().around(&sign(&assertion, idp_key()), false)
}

fn with_key_info(info: &str) -> String {
    let template = template_with("_a1", RSA_SHA256, info);
    let assertion = Draft::new().assertion.replace("{SIG}", &template);
    Draft::new().around(&sign(&assertion, foreign_key()), false)
}

/// Nothing in a KeyInfo is believed, so a document is the same without it; only the reason is less telling.
fn with_key_info_removed(xml: &str) -> String {
    cut(xml, "<ds:KeyInfo>", "</ds:KeyInfo>").0
}

/// An HMAC whose secret is the pinned public key.
fn hmac() -> String {
    let template = template_with("_a1", "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256", "");
    let mut keys = KeysManager::new();
    keys.add_key(loader::load_hmac_key(idp_key().certificate().pem().as_bytes()).unwrap());
    let assertion = Draft::new().assertion.replace("{SIG}", &template);
    let signed = bergshamra_dsig::sign::sign(&DsigContext::new(keys), &assertion).unwrap();
    Draft::new().around(&signed, false)
}

pub fn cases() -> Vec<Case> {
    let (_, value) = cut(&good(), "<ds:SignatureValue>", "</ds:SignatureValue>");
    let (_, info) = cut(&good(), "<ds:SignedInfo>", "</ds:SignedInfo>");
    let (_, reference) = cut(&good(), "<ds:Reference ", "</ds:Reference>");
    let (_, signature) = cut(&good(), "<ds:Signature ", END);
    let (_, transforms) = cut(&good(), "<ds:Transforms>", "</ds:Transforms>");
    let method = |uri: &str| bent(&format!("Algorithm=\"{RSA_SHA256}\""), &format!("Algorithm=\"{uri}\""));
    let transform = |uri: &str| {
        signed_with(
            &format!("<ds:Transform Algorithm=\"{EXCLUSIVE}\"/></ds:Transforms>"),
            &format!("<ds:Transform Algorithm=\"{uri}\"/></ds:Transforms>"),
        )
    };
    let more = |what: &str| bent("</ds:Transforms>", &format!("{what}</ds:Transforms>"));
    let key_value = "<ds:KeyInfo><ds:KeyValue><ds:RSAKeyValue><ds:Modulus>AQAB</ds:Modulus><ds:Exponent>AQAB</ds:Exponent></ds:RSAKeyValue></ds:KeyValue></ds:KeyInfo>";
    let removed = World::pinning(&[foreign_key().certificate()]);
    vec![
        Case::new(
            "not signed at all",
            R::SignatureMissing,
            Draft::new().finish(Signed::Nothing),
        ),
        Case::new(
            "the signature is cut out",
            R::SignatureMissing,
            cut(&good(), "<ds:Signature ", END).0,
        ),
        Case::new(
            "an empty signature",
            R::SignatureMalformed,
            swap(
                &good(),
                &signature,
                "<ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"/>",
            ),
        ),
        Case::new(
            "a signature of another namespace",
            R::StructureUnexpected,
            good().replace(
                "http://www.w3.org/2000/09/xmldsig#\"><ds:SignedInfo",
                "urn:evil\"><ds:SignedInfo",
            ),
        ),
        Case::new(
            "an empty value",
            R::SignatureInvalid,
            with_key_info_removed(&swap(&good(), &value, "<ds:SignatureValue></ds:SignatureValue>")),
        ),
        Case::new(
            "a value that is no base64",
            R::SignatureInvalid,
            with_key_info_removed(&swap(&good(), &value, "<ds:SignatureValue>!</ds:SignatureValue>")),
        ),
        Case::new(
            "a value of zeros",
            R::SignatureInvalid,
            with_key_info_removed(&swap(
                &good(),
                &value,
                &format!("<ds:SignatureValue>{}</ds:SignatureValue>", "A".repeat(344)),
            )),
        ),
        Case::new("no value", R::SignatureMalformed, swap(&good(), &value, "")),
        Case::new(
            "two values",
            R::SignatureMalformed,
            swap(&good(), &value, &format!("{value}{value}")),
        ),
        Case::new(
            "two SignedInfo",
            R::SignatureMalformed,
            swap(&good(), &info, &format!("{info}{info}")),
        ),
        Case::new(
            "an evil SignedInfo first",
            R::SignatureMalformed,
            swap(
                &good(),
                &info,
                &format!("{}{info}", info.replace("DigestValue>", "DigestValue>AAAA")),
            ),
        ),
        Case::new(
            "two signatures in one place",
            R::SignatureSeveral,
            swap(&good(), &signature, &format!("{signature}{signature}")),
        ),
        Case::new(
            "another key",
            R::CertificateUnknown,
            Draft::new().with_key(foreign_key()).finish(Signed::Assertion),
        ),
        Case::new(
            "another key, without its certificate",
            R::SignatureInvalid,
            with_key_info(""),
        ),
        Case::new(
            "another key, with the pinned certificate",
            R::SignatureInvalid,
            with_key_info(&key_info(idp_key().certificate())),
        ),
        Case::new(
            "another key in a KeyValue",
            R::SignatureInvalid,
            with_key_info(key_value),
        ),
        Case::new(
            "another key for the response, the right one for the assertion",
            R::CertificateUnknown,
            Draft::new()
                .with_key(foreign_key())
                .around(&Draft::new().assertion_alone(true), true),
        ),
        Case::new(
            "the right key for the response, another one for the assertion",
            R::CertificateUnknown,
            Draft::new().around(&Draft::new().with_key(foreign_key()).assertion_alone(true), true),
        ),
        Case::new("no pinned certificate", R::CertificateMissing, good()).judged_by(World::pinning(&[])),
        Case::new("a certificate after its removal", R::CertificateUnknown, good()).judged_by(removed),
        Case::new(
            "a certificate after its end",
            R::CertificateExpired,
            Draft::new().with_key(ended_key()).finish(Signed::Assertion),
        )
        .judged_by(World::pinning(&[ended_key().certificate(), idp_key().certificate()])),
        Case::new(
            "RSA against an elliptic key",
            R::SignatureInvalid,
            with_key_info_removed(&good()),
        )
        .judged_by(World::pinning(&[&elliptic_key().1])),
        Case::new("another name", R::DigestMismatch, bent(NAME, "admin@example.com")),
        Case::new(
            "another name in a signed response",
            R::DigestMismatch,
            swap(&Draft::new().finish(Signed::Response), NAME, "admin@example.com"),
        ),
        Case::new("another group", R::DigestMismatch, bent(">staff<", ">owners<")),
        Case::new(
            "another audience after signing",
            R::DigestMismatch,
            bent(
                &format!("<saml:Audience>{SP}"),
                "<saml:Audience>https://portal.example/sso/saml/c2",
            ),
        ),
        Case::new(
            "a longer life after signing",
            R::DigestMismatch,
            bent("12:04:00Z", "22:04:00Z"),
        ),
        Case::new(
            "a space more after signing",
            R::DigestMismatch,
            bent("<saml:Subject>", "<saml:Subject> "),
        ),
        Case::new(
            "an empty digest",
            R::DigestMismatch,
            cut(&good(), "<ds:DigestValue>", "</ds:DigestValue>")
                .0
                .replace("</ds:Reference>", "<ds:DigestValue/></ds:Reference>"),
        ),
        Case::new(
            "RSA with SHA-1",
            R::SignatureMethodForbidden,
            method("http://www.w3.org/2000/09/xmldsig#rsa-sha1"),
        ),
        Case::new(
            "RSA with MD5",
            R::SignatureMethodForbidden,
            method("http://www.w3.org/2001/04/xmldsig-more#rsa-md5"),
        ),
        Case::new(
            "DSA",
            R::SignatureMethodForbidden,
            method("http://www.w3.org/2000/09/xmldsig#dsa-sha1"),
        ),
        Case::new("no method", R::SignatureMethodForbidden, method("")),
        Case::new("HMAC with the public key", R::SignatureMethodForbidden, hmac()),
        Case::new(
            "a cut HMAC",
            R::SignatureMethodForbidden,
            hmac().replace(
                "hmac-sha256\"/>",
                "hmac-sha256\"><ds:HMACOutputLength>8</ds:HMACOutputLength></ds:SignatureMethod>",
            ),
        ),
        Case::new(
            "parameters in the method",
            R::SignatureMethodForbidden,
            bent(
                &format!("Algorithm=\"{RSA_SHA256}\"/>"),
                &format!(
                    "Algorithm=\"{RSA_SHA256}\"><ds:HMACOutputLength>0</ds:HMACOutputLength></ds:SignatureMethod>"
                ),
            ),
        ),
        Case::new(
            "a digest of SHA-1",
            R::DigestMethodForbidden,
            bent(
                "http://www.w3.org/2001/04/xmlenc#sha256",
                "http://www.w3.org/2000/09/xmldsig#sha1",
            ),
        ),
        Case::new(
            "inclusive canonicalization",
            R::CanonicalizationForbidden,
            bent(
                &format!("<ds:CanonicalizationMethod Algorithm=\"{EXCLUSIVE}\""),
                "<ds:CanonicalizationMethod Algorithm=\"http://www.w3.org/TR/2001/REC-xml-c14n-20010315\"",
            ),
        ),
        Case::new(
            "canonicalization with comments",
            R::CanonicalizationForbidden,
            bent(
                &format!("<ds:CanonicalizationMethod Algorithm=\"{EXCLUSIVE}\""),
                &format!("<ds:CanonicalizationMethod Algorithm=\"{EXCLUSIVE}WithComments\""),
            ),
        ),
        Case::new(
            "an XPath transform",
            R::TransformForbidden,
            more(
                "<ds:Transform Algorithm=\"http://www.w3.org/TR/1999/REC-xpath-19991116\"><ds:XPath>not(ancestor-or-self::*)</ds:XPath></ds:Transform>",
            ),
        ),
        Case::new(
            "an XSLT transform",
            R::TransformForbidden,
            more("<ds:Transform Algorithm=\"http://www.w3.org/TR/1999/REC-xslt-19991116\"/>"),
        ),
        Case::new(
            "a base64 transform",
            R::TransformForbidden,
            bent(
                &format!("<ds:Transform Algorithm=\"{EXCLUSIVE}\"/></ds:Transforms>"),
                "<ds:Transform Algorithm=\"http://www.w3.org/2000/09/xmldsig#base64\"/></ds:Transforms>",
            ),
        ),
        Case::new(
            "a transform with comments",
            R::TransformForbidden,
            transform("http://www.w3.org/2001/10/xml-exc-c14n#WithComments"),
        ),
        Case::new(
            "only the enveloped transform",
            R::TransformForbidden,
            bent(
                &format!("<ds:Transform Algorithm=\"{EXCLUSIVE}\"/></ds:Transforms>"),
                "</ds:Transforms>",
            ),
        ),
        Case::new(
            "the enveloped transform twice",
            R::TransformForbidden,
            transform("http://www.w3.org/2000/09/xmldsig#enveloped-signature"),
        ),
        Case::new("no transforms", R::SignatureMalformed, swap(&good(), &transforms, "")),
        Case::new(
            "several references",
            R::ReferenceSeveral,
            swap(&good(), &reference, &format!("{reference}{reference}")),
        ),
        Case::new("no reference", R::SignatureMalformed, swap(&good(), &reference, "")),
        Case::new(
            "a reference to the whole document",
            R::ReferenceForeign,
            bent("URI=\"#_a1\"", "URI=\"\""),
        ),
        Case::new(
            "a reference without an address",
            R::ReferenceForeign,
            bent(" URI=\"#_a1\"", ""),
        ),
        Case::new(
            "a reference over http",
            R::ReferenceForeign,
            bent("URI=\"#_a1\"", "URI=\"http://127.0.0.1/x\""),
        ),
        Case::new(
            "a reference to a file",
            R::ReferenceForeign,
            bent("URI=\"#_a1\"", "URI=\"file:///etc/passwd\""),
        ),
        Case::new(
            "a reference to an XPointer",
            R::ReferenceForeign,
            bent("URI=\"#_a1\"", "URI=\"#xpointer(id('_a1'))\""),
        ),
        Case::new(
            "a reference to the other element",
            R::ReferenceForeign,
            bent("URI=\"#_a1\"", "URI=\"#_r1\""),
        ),
        Case::new(
            "an Object",
            R::ObjectForbidden,
            bent(END, "<ds:Object/></ds:Signature>"),
        ),
        Case::new(
            "a manifest",
            R::ObjectForbidden,
            bent(END, "<ds:Object><ds:Manifest/></ds:Object></ds:Signature>"),
        ),
        Case::new(
            "a KeyInfo that leads elsewhere",
            R::KeyInfoForbidden,
            bent(
                "<ds:KeyInfo>",
                "<ds:KeyInfo><ds:RetrievalMethod URI=\"http://127.0.0.1/key\"/>",
            ),
        ),
        Case::new(
            "two KeyInfo",
            R::SignatureMalformed,
            bent("<ds:KeyInfo>", "<ds:KeyInfo/><ds:KeyInfo>"),
        ),
        Case::new(
            "the KeyInfo first",
            R::SignatureMalformed,
            bent("<ds:SignedInfo>", "<ds:KeyInfo/><ds:SignedInfo>"),
        ),
    ]
}
