//! What people paste instead of a provider's metadata.

use crate::saml::CertificateFault;

/// Why a text is no metadata that we can use.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MetadataFault {
    /// Nothing but white space.
    #[error("there is nothing here")]
    Empty,
    /// More than 1 MiB.
    #[error("this has more than 1 MiB")]
    TooLarge,
    /// A web page, as one gets behind a sign-in.
    #[error("this is a web page, not metadata")]
    Html,
    /// A document type, and with it entities.
    #[error("this has a document type")]
    Doctype,
    /// Not well-formed; the parser's words.
    #[error("this is no XML: {0}")]
    NotXml(String),
    /// XML of another kind; the name of its first element.
    #[error("this is XML, but no metadata: {0}")]
    NotMetadata(String),
    /// A service's metadata, often our own.
    #[error("this is the metadata of a service, {0}, not of an identity provider")]
    ServiceProvider(String),
    /// No identity provider in it.
    #[error("there is no identity provider in this")]
    NoProvider,
    /// Several providers; their names.
    #[error("there are several identity providers in this: {}", .0.join(", "))]
    SeveralProviders(Vec<String>),
    /// The provider has no name.
    #[error("the identity provider has no entityID")]
    NoEntityId,
    /// Only SAML 1.1 or something else.
    #[error("the identity provider does not speak SAML 2.0")]
    NotSaml2,
    /// No address to sign in at, over Redirect or POST.
    #[error("there is no single sign-on address over HTTP-Redirect or HTTP-POST")]
    NoSignOn,
    /// An address that is none, or neither http nor https.
    #[error("this is no address: {0}")]
    Address(String),
    /// No signing certificate.
    #[error("there is no signing certificate")]
    NoCertificate,
    /// A signing certificate that we do not take.
    #[error("a signing certificate cannot be used: {0}")]
    Certificate(#[from] CertificateFault),
}
