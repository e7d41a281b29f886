//! What stands in a Response and an Assertion, taken out as text by element and attribute. Nothing is judged here:
//! the same parts serve the rules, the diagnosis and, once proven, the assertion itself.

use super::assertion::{Attribute, NameId};
use super::dom::Dom;
use super::names::{ASSERTION, BEARER, PROTOCOL};
use uppsala::NodeId;

/// Who says something (SAML core section 2.2.5).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issuer {
    pub value: String,
    pub format: Option<String>,
}

/// What stands on the Response itself.
#[derive(Clone, Debug, Default)]
pub struct ResponseParts {
    pub version: Option<String>,
    pub issue_instant: Option<String>,
    pub destination: Option<String>,
    pub in_response_to: Option<String>,
    pub issuer: Option<Issuer>,
    /// Outermost first.
    pub status: Vec<String>,
    pub status_message: Option<String>,
}

/// One SubjectConfirmation of the bearer kind (SAML core section 2.4.1.2).
#[derive(Clone, Debug, Default)]
pub struct Confirmation {
    pub recipient: Option<String>,
    pub not_before: Option<String>,
    pub not_on_or_after: Option<String>,
    pub in_response_to: Option<String>,
}

/// Conditions (SAML core section 2.5.1).
#[derive(Clone, Debug, Default)]
pub struct Conditions {
    pub not_before: Option<String>,
    pub not_on_or_after: Option<String>,
    /// The audiences of each AudienceRestriction.
    pub audiences: Vec<Vec<String>>,
    /// Conditions that we do not know, by name.
    pub unknown: Vec<String>,
}

/// One AuthnStatement (SAML core section 2.7.2).
#[derive(Clone, Debug, Default)]
pub struct Statement {
    pub instant: Option<String>,
    pub session_index: Option<String>,
    pub session_ends: Option<String>,
}

/// What stands in the Assertion.
#[derive(Clone, Debug, Default)]
pub struct AssertionParts {
    pub id: String,
    pub version: Option<String>,
    pub issue_instant: Option<String>,
    pub issuer: Option<Issuer>,
    pub name_id: Option<NameId>,
    pub confirmations: Vec<Confirmation>,
    pub conditions: Option<Conditions>,
    pub statements: Vec<Statement>,
    pub attributes: Vec<Attribute>,
}

impl ResponseParts {
    /// Reads the document element.
    pub fn read(dom: &Dom) -> Self {
        let node = dom.root;
        let status = dom.child(node, PROTOCOL, "Status");
        let mut codes = vec![];
        let mut code = status.and_then(|s| dom.child(s, PROTOCOL, "StatusCode"));
        while let Some(inner) = code {
            codes.extend(attribute(dom, inner, "Value"));
            code = dom.child(inner, PROTOCOL, "StatusCode");
        }
        Self {
            version: attribute(dom, node, "Version"),
            issue_instant: attribute(dom, node, "IssueInstant"),
            destination: attribute(dom, node, "Destination"),
            in_response_to: attribute(dom, node, "InResponseTo"),
            issuer: issuer(dom, node),
            status: codes,
            status_message: status
                .and_then(|s| dom.child(s, PROTOCOL, "StatusMessage"))
                .and_then(|m| dom.trimmed(m)),
        }
    }
}

impl AssertionParts {
    /// Reads an Assertion.
    pub fn read(dom: &Dom, node: NodeId) -> Self {
        let subject = dom.child(node, ASSERTION, "Subject");
        Self {
            id: attribute(dom, node, "ID").unwrap_or_default(),
            version: attribute(dom, node, "Version"),
            issue_instant: attribute(dom, node, "IssueInstant"),
            issuer: issuer(dom, node),
            name_id: subject.and_then(|s| name_id(dom, s)),
            confirmations: subject.map(|s| confirmations(dom, s)).unwrap_or_default(),
            conditions: dom.child(node, ASSERTION, "Conditions").map(|c| conditions(dom, c)),
            statements: dom
                .children(node, ASSERTION, "AuthnStatement")
                .map(|s| Statement {
                    instant: attribute(dom, s, "AuthnInstant"),
                    session_index: attribute(dom, s, "SessionIndex"),
                    session_ends: attribute(dom, s, "SessionNotOnOrAfter"),
                })
                .collect(),
            attributes: dom
                .children(node, ASSERTION, "AttributeStatement")
                .flat_map(|s| dom.children(s, ASSERTION, "Attribute").collect::<Vec<_>>())
                .map(|a| self::attribute_of(dom, a))
                .collect(),
        }
    }
}

/// The Issuer below a node.
pub fn issuer(dom: &Dom, node: NodeId) -> Option<Issuer> {
    let node = dom.child(node, ASSERTION, "Issuer")?;
    Some(Issuer {
        value: dom.trimmed(node)?,
        format: attribute(dom, node, "Format"),
    })
}

/// The NameID below a node. Its text is kept as it is: white space may tell two people apart.
pub fn name_id(dom: &Dom, node: NodeId) -> Option<NameId> {
    let node = dom.child(node, ASSERTION, "NameID")?;
    Some(NameId {
        value: dom.text(node)?,
        format: attribute(dom, node, "Format"),
        name_qualifier: attribute(dom, node, "NameQualifier"),
        sp_name_qualifier: attribute(dom, node, "SPNameQualifier"),
    })
}

/// The value of an attribute.
pub fn attribute(dom: &Dom, node: NodeId, name: &str) -> Option<String> {
    dom.attribute(node, name).map(str::to_owned)
}

fn confirmations(dom: &Dom, subject: NodeId) -> Vec<Confirmation> {
    dom.children(subject, ASSERTION, "SubjectConfirmation")
        .filter(|c| dom.attribute(*c, "Method") == Some(BEARER))
        .map(|c| match dom.only(c, ASSERTION, "SubjectConfirmationData") {
            Some(data) => Confirmation {
                recipient: attribute(dom, data, "Recipient"),
                not_before: attribute(dom, data, "NotBefore"),
                not_on_or_after: attribute(dom, data, "NotOnOrAfter"),
                in_response_to: attribute(dom, data, "InResponseTo"),
            },
            None => Confirmation::default(),
        })
        .collect()
}

fn conditions(dom: &Dom, node: NodeId) -> Conditions {
    let mut found = Conditions {
        not_before: attribute(dom, node, "NotBefore"),
        not_on_or_after: attribute(dom, node, "NotOnOrAfter"),
        ..Conditions::default()
    };
    for condition in dom.elements(node) {
        if dom.is(condition, ASSERTION, "AudienceRestriction") {
            let audiences = dom.children(condition, ASSERTION, "Audience");
            found.audiences.push(audiences.filter_map(|a| dom.trimmed(a)).collect());
        } else if !["OneTimeUse", "ProxyRestriction"]
            .iter()
            .any(|n| dom.is(condition, ASSERTION, n))
        {
            found.unknown.push(dom.name(condition).to_owned());
        }
    }
    found
}

/// An Attribute with the whole text of each value: some providers put a NameID into one.
fn attribute_of(dom: &Dom, node: NodeId) -> Attribute {
    Attribute {
        name: attribute(dom, node, "Name").unwrap_or_default(),
        friendly_name: attribute(dom, node, "FriendlyName"),
        values: dom
            .children(node, ASSERTION, "AttributeValue")
            .map(|value| dom.document.text_content_deep(value).trim().to_owned())
            .collect(),
    }
}
