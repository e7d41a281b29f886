//! Bent before it is XML, and as XML: sizes, encodings, document types, comments, ids, namespaces.

use crate::forge::*;
use crate::refused::Case;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use tenantry::saml::Reason as R;

fn good() -> String {
    Draft::new().finish(Signed::Both)
}

pub fn cases() -> Vec<Case> {
    let doctype = |subset: &str| format!("<!DOCTYPE x [{subset}]>{}", good());
    let root = "<samlp:Response ";
    let deep = format!(
        "{}{}",
        "<samlp:Extensions>".repeat(60),
        "</samlp:Extensions>".repeat(60)
    );
    let attributes: String = (0..20_000).map(|n| format!(" a{n}=\"\"")).collect();
    vec![
        Case::raw("nothing", R::Empty, String::new()),
        Case::raw("white space", R::Empty, " \n ".into()),
        Case::raw("not base64", R::NotBase64, good()),
        Case::raw(
            "base64 for addresses",
            R::NotBase64,
            field(&good()).replace('+', "-").replace('/', "_") + "_-",
        ),
        Case::raw("cut off base64", R::NotBase64, field(&good())[..1001].to_owned()),
        Case::raw("not UTF-8", R::NotUtf8, STANDARD.encode(b"<samlp:Response \xff/>")),
        Case::raw("UTF-16", R::NotUtf8, STANDARD.encode(b"\xff\xfe<\0R\0")),
        Case::new(
            "more than 256 KiB",
            R::TooLarge,
            swap(&good(), root, &format!("{}{root}", " ".repeat(256 * 1024))),
        ),
        Case::new("far more than 256 KiB", R::TooLarge, "<a/>".repeat(400_000)),
        Case::new(
            "65 attributes",
            R::TagTooLong,
            swap(
                &good(),
                root,
                &format!("{root}{}", (0..65).map(|n| format!("a{n}=\"\" ")).collect::<String>()),
            ),
        ),
        Case::new(
            "20,000 elements",
            R::TooLarge,
            swap(
                &good(),
                "<samlp:Status>",
                &format!(
                    "<samlp:Extensions>{}</samlp:Extensions><samlp:Status>",
                    "<a/>".repeat(20_000)
                ),
            ),
        ),
        Case::new(
            "20,000 attributes",
            R::TagTooLong,
            swap(&good(), root, &format!("{root}{attributes} ")),
        ),
        Case::new(
            "a tag that never ends",
            R::TagTooLong,
            format!("<samlp:Response x=\"{}", "y".repeat(10_000)),
        ),
        Case::new("no XML", R::NotXml, "hello".into()),
        Case::new("a web page", R::DoctypeForbidden, "<!doctype html><html></html>".into()),
        Case::new("JSON", R::NotXml, "{\"a\": 1}".into()),
        Case::new("cut off", R::NotXml, good()[..2000].to_owned()),
        Case::new(
            "a tag in a tag",
            R::NotXml,
            swap(&good(), root, "<samlp:Response x=\"<y>\" "),
        ),
        Case::new("two documents", R::NotXml, good() + &good()),
        Case::new(
            "an unknown prefix",
            R::NotXml,
            swap(&good(), " xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\"", ""),
        ),
        Case::new(
            "an attribute twice",
            R::NotXml,
            swap(&good(), "ID=\"_r1\"", "ID=\"_r1\" ID=\"_r2\""),
        ),
        Case::new(
            "an attribute twice through two prefixes",
            R::NotXml,
            swap(
                &good(),
                "ID=\"_r1\"",
                "ID=\"_r1\" xmlns:p=\"urn:p\" xmlns:q=\"urn:p\" p:x=\"1\" q:x=\"2\"",
            ),
        ),
        Case::new(
            "nested too deep",
            R::NotXml,
            swap(&good(), "<samlp:Status>", &format!("{deep}<samlp:Status>")),
        ),
        Case::new(
            "an entity that nobody declared",
            R::NotXml,
            swap(&good(), NAME, "&admin;"),
        ),
        Case::new("a NUL", R::NotXml, swap(&good(), NAME, "anna\0")),
        Case::new("a document type", R::DoctypeForbidden, doctype("")),
        Case::new(
            "a document type in small letters",
            R::DoctypeForbidden,
            format!("<!doctype x>{}", good()),
        ),
        Case::new(
            "a document type behind a declaration",
            R::DoctypeForbidden,
            format!(
                "<?xml version=\"1.0\"?>\n<!DOCTYPE x SYSTEM \"http://127.0.0.1/x.dtd\">{}",
                good()
            ),
        ),
        Case::new(
            "an external entity",
            R::DoctypeForbidden,
            doctype("<!ENTITY e SYSTEM \"file:///etc/passwd\">").replace(NAME, "&e;"),
        ),
        Case::new(
            "an external parameter entity",
            R::DoctypeForbidden,
            doctype("<!ENTITY % e SYSTEM \"http://127.0.0.1/\"> %e;"),
        ),
        Case::new(
            "a billion laughs",
            R::DoctypeForbidden,
            doctype("<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">").replace(NAME, "&c;"),
        ),
        Case::new(
            "attributes by default",
            R::DoctypeForbidden,
            doctype("<!ATTLIST samlp:Response ID ID \"_evil\">"),
        ),
        Case::new(
            "an entity declaration in the middle",
            R::DoctypeForbidden,
            swap(&good(), "<samlp:Status>", "<!ENTITY e \"x\"><samlp:Status>"),
        ),
        Case::new(
            "a comment in the NameID",
            R::CommentForbidden,
            swap(&good(), NAME, "admin@example.com<!-- -->.evil.example"),
        ),
        Case::new(
            "a comment in the NameID before signing",
            R::CommentForbidden,
            Draft::new()
                .assertion(NAME, "admin@example.com<!-- -->.evil.example")
                .finish(Signed::Both),
        ),
        Case::new(
            "a comment in the DigestValue",
            R::CommentForbidden,
            swap(&good(), "<ds:DigestValue>", "<ds:DigestValue><!-- x -->"),
        ),
        Case::new(
            "a comment before the document",
            R::CommentForbidden,
            format!("<!-- x -->{}", good()),
        ),
        Case::new(
            "a comment behind the document",
            R::CommentForbidden,
            format!("{}<!-- x -->", good()),
        ),
        Case::new(
            "a processing instruction in the NameID",
            R::InstructionForbidden,
            swap(&good(), NAME, "admin@example.com<?x?>.evil.example"),
        ),
        Case::new(
            "a style sheet",
            R::InstructionForbidden,
            format!("<?xml-stylesheet href=\"http://127.0.0.1/\"?>{}", good()),
        ),
        Case::new(
            "CDATA in the NameID",
            R::CdataForbidden,
            swap(&good(), NAME, "<![CDATA[admin@example.com]]>"),
        ),
        Case::new(
            "an id twice",
            R::IdDuplicate,
            Draft::new()
                .response(
                    "<samlp:Status>",
                    "<samlp:Extensions><x ID=\"_a1\"/></samlp:Extensions><samlp:Status>",
                )
                .finish(Signed::Assertion),
        ),
        Case::new(
            "an id twice in another spelling",
            R::IdDuplicate,
            swap(&good(), "<samlp:Status>", "<samlp:Status Id=\"_a1\">"),
        ),
        Case::new(
            "an id that is an XPointer",
            R::IdMalformed,
            good()
                .replace("\"_r1\"", "\"xpointer(/)\"")
                .replace("#_r1", "#xpointer(/)"),
        ),
        Case::new("an empty id", R::IdMalformed, swap(&good(), "ID=\"_a1\"", "ID=\"\"")),
        Case::new(
            "an id in a namespace",
            R::AttributeNamespaced,
            swap(&good(), "ID=\"_r1\"", "samlp:ID=\"_r1\""),
        ),
        Case::new(
            "a second id in a namespace",
            R::AttributeNamespaced,
            swap(&good(), "ID=\"_r1\"", "samlp:ID=\"_evil\" ID=\"_r1\""),
        ),
        Case::new(
            "xml:id",
            R::AttributeNamespaced,
            swap(&good(), "ID=\"_a1\"", "xml:id=\"_a2\" ID=\"_a1\""),
        ),
        Case::new(
            "a Destination in a namespace",
            R::AttributeNamespaced,
            swap(
                &good(),
                "Destination=",
                "samlp:Destination=\"https://evil.example\" Destination=",
            ),
        ),
        Case::new(
            "a URI in a namespace",
            R::AttributeNamespaced,
            swap(&good(), "<ds:Reference ", "<ds:Reference ds:URI=\"\" "),
        ),
        Case::new(
            "an Algorithm in a namespace",
            R::AttributeNamespaced,
            swap(
                &good(),
                "<ds:SignatureMethod ",
                "<ds:SignatureMethod ds:Algorithm=\"none\" ",
            ),
        ),
        Case::new(
            "a relative namespace",
            R::NamespaceRelative,
            swap(&good(), root, "<samlp:Response xmlns:r=\"relative\" "),
        ),
        Case::new(
            "a relative namespace in the SignedInfo",
            R::NamespaceRelative,
            swap(&good(), "<ds:SignedInfo>", "<ds:SignedInfo xmlns:r=\"../x\">"),
        ),
    ]
}
