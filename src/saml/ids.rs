//! Ids and attributes that decide something: unique, plain, and in no namespace. A reader that looks an attribute
//! up by its local name must not be able to find another one than we do.

use super::dom::Dom;
use super::{Fault, Reason};
use std::collections::HashSet;

/// What is taken for an id by one library or another.
const IDS: [&str; 4] = ["ID", "Id", "id", "AssertionID"];
/// Attributes that decide something. None of them may stand in a namespace.
const DECISIVE: [&str; 18] = [
    "URI",
    "Algorithm",
    "Destination",
    "Recipient",
    "InResponseTo",
    "Version",
    "IssueInstant",
    "NotBefore",
    "NotOnOrAfter",
    "SessionNotOnOrAfter",
    "SessionIndex",
    "Method",
    "Format",
    "Name",
    "NameQualifier",
    "SPNameQualifier",
    "Value",
    "PrefixList",
];

/// Walks every attribute and namespace declaration.
///
/// # Errors
/// A namespaced attribute of the kinds above, a repeated or unusual id, a relative namespace.
pub fn check(dom: &Dom) -> Result<(), Fault> {
    let mut seen = HashSet::new();
    for node in dom.all() {
        let Some(element) = dom.element(node) else { continue };
        for (_, uri) in &element.namespace_declarations {
            if !uri.is_empty() && !uri.contains(':') {
                return Err(Fault::new(Reason::NamespaceRelative, &**uri));
            }
        }
        for attribute in &element.attributes {
            let name = &*attribute.name.local_name;
            let is_id = IDS.contains(&name);
            if attribute.name.namespace_uri.is_some() && (is_id || DECISIVE.contains(&name)) {
                return Err(Fault::new(Reason::AttributeNamespaced, attribute.name.prefixed_name()));
            }
            if is_id && !is_plain(&attribute.value) {
                return Err(Fault::new(Reason::IdMalformed, &*attribute.value));
            }
            if is_id && !seen.insert(&*attribute.value) {
                return Err(Fault::new(Reason::IdDuplicate, &*attribute.value));
            }
        }
    }
    Ok(())
}

/// Letters, digits, `_`, `-` and `.`: so `#` and an id never become an XPointer. Stricter than xs:ID, but for a
/// leading digit, which some providers send.
fn is_plain(id: &str) -> bool {
    !id.is_empty()
        && id.len() <= 256
        && id
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.'))
}
