//! A document as an administrator may see it: all of its structure, but names, addresses and attribute values masked
//! so that they are recognised by who knows them, and long secrets shortened.

use super::dom::Dom;
use super::message::escaped;
use std::fmt::Write;
use uppsala::NodeId;

/// Longest result, in bytes; hostile documents are cut.
const LONGEST: usize = 64 * 1024;
/// Texts that are shown as they are: addresses of services and words of the standard.
const PLAIN: [&str; 8] = [
    "Issuer",
    "Audience",
    "AuthnContextClassRef",
    "AuthnContextDeclRef",
    "AuthenticatingAuthority",
    "StatusMessage",
    "Requester",
    "X509SubjectName",
];
/// Texts of which the beginning and the length are shown.
const LONG: [&str; 5] = [
    "SignatureValue",
    "DigestValue",
    "X509Certificate",
    "CipherValue",
    "Modulus",
];

/// The document, indented.
pub fn redacted(dom: &Dom) -> String {
    let mut out = String::new();
    write(dom, dom.root, 0, &mut out);
    if out.len() >= LONGEST {
        out.push_str("\n…\n");
    }
    out
}

fn write(dom: &Dom, node: NodeId, depth: usize, out: &mut String) {
    let Some(element) = dom.element(node) else { return };
    if out.len() >= LONGEST {
        return;
    }
    let name = element.name.prefixed_name();
    // Writing to a string cannot fail.
    let _ = write!(out, "{:width$}<{name}", "", width = depth * 2);
    for (prefix, uri) in &element.namespace_declarations {
        let colon = if prefix.is_empty() { "" } else { ":" };
        let _ = write!(out, " xmlns{colon}{prefix}=\"{}\"", escaped(&cut(uri)));
    }
    for attribute in &element.attributes {
        let value = match &*attribute.name.local_name {
            "Address" | "DNSName" | "SessionIndex" | "SPProvidedID" => masked(&attribute.value),
            _ => without_addresses(&attribute.value),
        };
        let _ = write!(out, " {}=\"{}\"", attribute.name.prefixed_name(), escaped(&value));
    }
    let text = dom
        .document
        .children_iter(node)
        .filter_map(|c| dom.document.text_content(c));
    let text: String = text.collect();
    let mut inside = dom.elements(node).peekable();
    match (inside.peek(), text.trim()) {
        (None, "") => out.push_str("/>\n"),
        (None, text) => {
            let _ = writeln!(out, ">{}</{name}>", escaped(&told(&element.name.local_name, text)));
        }
        (Some(_), _) => {
            out.push_str(">\n");
            inside.for_each(|child| write(dom, child, depth + 1, out));
            let _ = writeln!(out, "{:width$}</{name}>", "", width = depth * 2);
        }
    }
}

/// The text of an element, as its name allows.
fn told(name: &str, text: &str) -> String {
    if PLAIN.contains(&name) {
        return without_addresses(text);
    }
    if LONG.contains(&name) {
        let start: String = text.chars().take(12).collect();
        return format!("{start}… ({} characters)", text.chars().count());
    }
    masked(text)
}

/// `anna@example.com` becomes `a…@example.com`, `Anna Berg` becomes `A… (9)`.
pub fn masked(text: &str) -> String {
    let first = text.chars().next().map(String::from).unwrap_or_default();
    match text.rsplit_once('@') {
        Some((_, domain)) => format!("{first}…@{}", cut(domain)),
        None => format!("{first}… ({})", text.chars().count()),
    }
}

/// Words with an @ in them masked: a provider's message often names whom it is about.
pub fn without_addresses(text: &str) -> String {
    let word = |word: &str| {
        if word.contains('@') {
            masked(word)
        } else {
            word.to_owned()
        }
    };
    let words: Vec<String> = cut(text).split(' ').map(word).collect();
    words.join(" ")
}

fn cut(text: &str) -> String {
    super::reason::shown(text)
}
