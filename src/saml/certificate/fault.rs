//! What people paste instead of a certificate.

/// Why a text is no certificate that we take.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CertificateFault {
    /// Nothing but white space.
    #[error("there is no certificate here")]
    Empty,
    /// A private key was pasted. It belongs to the identity provider and nowhere else.
    #[error("this is a private key, not a certificate")]
    PrivateKey,
    /// Neither PEM nor base64.
    #[error("this is neither PEM nor base64")]
    Encoding,
    /// Base64 of something else, or broken.
    #[error("this is no X.509 certificate: {0}")]
    NotCertificate(String),
    /// An RSA key of fewer than 2048 bits; the number is what it has.
    #[error("its RSA key has {0} bits; 2048 are the least")]
    RsaTooShort(u32),
    /// DSA, Ed25519, an unusual curve.
    #[error("its kind of key is not supported: {0}")]
    KeyUnsupported(String),
    /// Several where one was asked for.
    #[error("there are {0} certificates; one is expected")]
    Several(usize),
}
