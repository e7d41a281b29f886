//! Where things stand: one Response with one Assertion below it and nothing that the schema has not. Wrapping attacks
//! need a second place for something; there is none.

use super::dom::Dom;
use super::names::{ASSERTION, PROTOCOL, SIGNATURE, SUCCESS};
use super::{Fault, Reason};
use uppsala::NodeId;

/// What a Response carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body {
    /// Nothing: it tells of a failure.
    Nothing,
    /// An Assertion.
    Plain(NodeId),
    /// An EncryptedAssertion.
    Encrypted(NodeId),
}

/// The children that the schema has (SAML core sections 3.2.2 and 3.3.3), and whether they may come several times.
const OF_RESPONSE: [(&str, &str, bool); 6] = [
    (ASSERTION, "Issuer", false),
    (SIGNATURE, "Signature", true),
    (PROTOCOL, "Extensions", false),
    (PROTOCOL, "Status", false),
    (ASSERTION, "Assertion", true),
    (ASSERTION, "EncryptedAssertion", true),
];
/// SAML core section 2.3.3.
const OF_ASSERTION: [(&str, &str, bool); 9] = [
    (ASSERTION, "Issuer", false),
    (SIGNATURE, "Signature", true),
    (ASSERTION, "Subject", false),
    (ASSERTION, "Conditions", false),
    (ASSERTION, "Advice", false),
    (ASSERTION, "AuthnStatement", true),
    (ASSERTION, "AttributeStatement", true),
    (ASSERTION, "AuthzDecisionStatement", true),
    (ASSERTION, "Statement", true),
];
/// SAML core section 2.4.1.
const OF_SUBJECT: [(&str, &str, bool); 4] = [
    (ASSERTION, "NameID", false),
    (ASSERTION, "BaseID", false),
    (ASSERTION, "EncryptedID", false),
    (ASSERTION, "SubjectConfirmation", true),
];

/// The shape of a Response.
///
/// # Errors
/// The first thing that stands where it should not.
pub fn of_response(dom: &Dom) -> Result<Body, Fault> {
    let root = dom.root;
    if !dom.is(root, PROTOCOL, "Response") {
        return Err(Fault::new(Reason::RootNotResponse, dom.name(root)));
    }
    has_id(dom, root)?;
    let (mut responses, mut assertions) = (0, vec![]);
    for node in dom.all() {
        responses += usize::from(dom.is(node, PROTOCOL, "Response"));
        if dom.is(node, ASSERTION, "Assertion") || dom.is(node, ASSERTION, "EncryptedAssertion") {
            assertions.push(node);
        }
    }
    if responses != 1 {
        return Err(Fault::new(Reason::ResponseNested, format!("{responses} responses")));
    }
    if assertions.len() > 1 {
        return Err(Fault::new(
            Reason::AssertionSeveral,
            format!("{} assertions", assertions.len()),
        ));
    }
    children(dom, root, &OF_RESPONSE)?;
    match assertions.first().copied() {
        None if succeeded(dom) => Err(Fault::new(Reason::AssertionMissing, "")),
        None => Ok(Body::Nothing),
        Some(node) if dom.document.parent(node) != Some(root) => Err(Fault::new(
            Reason::StructureUnexpected,
            "an assertion below another element",
        )),
        Some(node) if dom.is(node, ASSERTION, "Assertion") => {
            of_assertion(dom, node)?;
            Ok(Body::Plain(node))
        }
        Some(node) => Ok(Body::Encrypted(node)),
    }
}

/// The shape of a decrypted document: an Assertion, and no other one in it.
///
/// # Errors
/// As [`of_response`].
pub fn of_decrypted(dom: &Dom) -> Result<(), Fault> {
    if !dom.is(dom.root, ASSERTION, "Assertion") {
        return Err(Fault::new(Reason::AssertionMissing, dom.name(dom.root)));
    }
    let other =
        |n: NodeId| n != dom.root && (dom.is(n, ASSERTION, "Assertion") || dom.is(n, ASSERTION, "EncryptedAssertion"));
    if dom.all().any(other) {
        return Err(Fault::new(Reason::AssertionSeveral, ""));
    }
    of_assertion(dom, dom.root)
}

fn of_assertion(dom: &Dom, node: NodeId) -> Result<(), Fault> {
    has_id(dom, node)?;
    children(dom, node, &OF_ASSERTION)?;
    match dom.child(node, ASSERTION, "Subject") {
        Some(subject) => children(dom, subject, &OF_SUBJECT),
        None => Ok(()),
    }
}

/// An id, without which nothing can be signed or remembered.
pub fn has_id(dom: &Dom, node: NodeId) -> Result<(), Fault> {
    match dom.attribute(node, "ID") {
        Some(_) => Ok(()),
        None => Err(Fault::new(Reason::IdMissing, dom.name(node))),
    }
}

/// Only known children, and each as often as it may come.
pub fn children(dom: &Dom, node: NodeId, known: &[(&str, &str, bool)]) -> Result<(), Fault> {
    let mut seen = vec![false; known.len()];
    for child in dom.elements(node) {
        let place = known
            .iter()
            .position(|(namespace, name, _)| dom.is(child, namespace, name));
        match place {
            Some(at) if known[at].2 || !seen[at] => seen[at] = true,
            _ => {
                let seen = format!("{} in {}", dom.name(child), dom.name(node));
                return Err(Fault::new(Reason::StructureUnexpected, seen));
            }
        }
    }
    Ok(())
}

fn succeeded(dom: &Dom) -> bool {
    dom.child(dom.root, PROTOCOL, "Status")
        .and_then(|status| dom.child(status, PROTOCOL, "StatusCode"))
        .and_then(|code| dom.attribute(code, "Value"))
        == Some(SUCCESS)
}
