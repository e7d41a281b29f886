//! The one tree of a document, and strict ways to read it: an attribute is found only without a namespace, a text
//! only where no element stands in it, a child only by namespace and name.

use super::scan::{self, Policy};
use super::{Fault, Reason};
use uppsala::{Document, Element, NodeId, NodeKind, Parser};

/// Deepest nesting of elements. A response has about 12.
const MAX_DEPTH: u32 = 40;

/// A parsed document together with its text.
pub struct Dom<'a> {
    /// The tree.
    pub document: Document<'a>,
    /// What it was parsed from.
    pub text: &'a str,
    /// The document element.
    pub root: NodeId,
}

impl<'a> Dom<'a> {
    /// Scans and parses. Document types are refused, and with them every entity that is not predefined.
    ///
    /// # Errors
    /// What [`scan::scan`] finds, or [`Reason::NotXml`] with the parser's words.
    pub fn open(text: &'a str, policy: Policy) -> Result<Self, Fault> {
        scan::scan(text, policy)?;
        let parser = Parser::new().with_forbid_dtd(true).with_max_depth(MAX_DEPTH);
        let document = parser
            .parse(text)
            .map_err(|error| Fault::new(Reason::NotXml, error.to_string()))?;
        let root = document
            .document_element()
            .ok_or_else(|| Fault::new(Reason::NotXml, "no element"))?;
        Ok(Self { document, text, root })
    }

    /// The element at a node, if it is one.
    pub fn element(&self, node: NodeId) -> Option<&Element<'a>> {
        self.document.element(node)
    }

    /// Whether a node is the element `name` of `namespace`.
    pub fn is(&self, node: NodeId, namespace: &str, name: &str) -> bool {
        self.element(node).is_some_and(|e| e.matches_name_ns(namespace, name))
    }

    /// The local name of an element, to be shown.
    pub fn name(&self, node: NodeId) -> &str {
        self.element(node).map_or("", |e| &*e.name.local_name)
    }

    /// The elements right below a node.
    pub fn elements(&self, node: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        self.document.children_iter(node).filter(|c| self.element(*c).is_some())
    }

    /// The children of that name.
    pub fn children<'s>(
        &'s self,
        node: NodeId,
        namespace: &'s str,
        name: &'s str,
    ) -> impl Iterator<Item = NodeId> + 's {
        self.document
            .children_iter(node)
            .filter(move |child| self.is(*child, namespace, name))
    }

    /// The first child of that name.
    pub fn child(&self, node: NodeId, namespace: &str, name: &str) -> Option<NodeId> {
        self.children(node, namespace, name).next()
    }

    /// The only child of that name; `None` also when there are several.
    pub fn only(&self, node: NodeId, namespace: &str, name: &str) -> Option<NodeId> {
        let mut children = self.children(node, namespace, name);
        children.next().filter(|_| children.next().is_none())
    }

    /// Every element of the document.
    pub fn all(&self) -> impl Iterator<Item = NodeId> + '_ {
        self.below(self.root)
    }

    /// An element and every element below it, in the order of the document.
    pub fn below(&self, node: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        std::iter::once(node)
            .chain(self.document.descendants(node).into_iter().filter(move |n| *n != node))
            .filter(|n| self.element(*n).is_some())
    }

    /// The value of an attribute that has no namespace.
    pub fn attribute(&self, node: NodeId, name: &str) -> Option<&str> {
        self.element(node)?
            .attributes
            .iter()
            .find(|a| a.name.namespace_uri.is_none() && a.name.local_name == name)
            .map(|a| &*a.value)
    }

    /// All text right in an element; `None` if an element stands in it.
    pub fn text(&self, node: NodeId) -> Option<String> {
        let mut text = String::new();
        for child in self.document.children_iter(node) {
            match self.document.node_kind(child)? {
                NodeKind::Text(part) | NodeKind::CData(part) => text.push_str(part),
                NodeKind::Element(_) => return None,
                _ => {}
            }
        }
        Some(text)
    }

    /// The text of an element without white space around it; `None` if it is empty or holds elements.
    pub fn trimmed(&self, node: NodeId) -> Option<String> {
        self.text(node)
            .map(|text| text.trim().to_owned())
            .filter(|text| !text.is_empty())
    }
}
