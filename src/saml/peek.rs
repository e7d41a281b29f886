//! A look at a response before it is examined.

use super::dom::Dom;
use super::message;
use super::parts::ResponseParts;
use super::scan::Policy;

/// What a response says of itself before it is examined: enough to look up the request that it claims to answer.
/// Nothing of it is proven.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Peek {
    /// InResponseTo of the Response.
    pub in_response_to: Option<String>,
    /// Issuer of the Response.
    pub issuer: Option<String>,
    /// Destination of the Response.
    pub destination: Option<String>,
}

/// Looks at a response; empty if it is none.
pub fn peek(saml_response: &str) -> Peek {
    let Ok(xml) = message::from_field(saml_response) else {
        return Peek::default();
    };
    let Ok(dom) = Dom::open(&xml, Policy::Message) else {
        return Peek::default();
    };
    let response = ResponseParts::read(&dom);
    Peek {
        in_response_to: response.in_response_to,
        issuer: response.issuer.map(|issuer| issuer.value),
        destination: response.destination,
    }
}
