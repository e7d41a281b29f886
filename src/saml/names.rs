//! The names of the standards: namespaces, formats, algorithms. One place, so that no rule misspells one.

/// `samlp`, SAML core section 3.
pub const PROTOCOL: &str = "urn:oasis:names:tc:SAML:2.0:protocol";
/// `saml`, SAML core section 2.
pub const ASSERTION: &str = "urn:oasis:names:tc:SAML:2.0:assertion";
/// `md`, SAML metadata section 2.
pub const METADATA: &str = "urn:oasis:names:tc:SAML:2.0:metadata";
/// `ds`, XML signature.
pub const SIGNATURE: &str = "http://www.w3.org/2000/09/xmldsig#";
/// `xenc`, XML encryption.
pub const ENCRYPTION: &str = "http://www.w3.org/2001/04/xmlenc#";
/// `xenc11`, XML encryption 1.1.
pub const ENCRYPTION_11: &str = "http://www.w3.org/2009/xmlenc11#";

/// Exclusive canonicalization without comments, the only one that is taken.
pub const EXCLUSIVE: &str = "http://www.w3.org/2001/10/xml-exc-c14n#";
/// The enveloped-signature transform.
pub const ENVELOPED: &str = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";
/// What we sign with.
pub const RSA_SHA256: &str = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
/// The digest that we make.
pub const SHA256: &str = "http://www.w3.org/2001/04/xmlenc#sha256";

/// Signatures that are taken: RSA (PKCS #1 v1.5) and ECDSA, each with SHA-2.
pub const SIGNATURE_METHODS: [&str; 6] = [
    RSA_SHA256,
    "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384",
    "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512",
    "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256",
    "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384",
    "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512",
];
/// Digests that are taken.
pub const DIGEST_METHODS: [&str; 3] = [
    SHA256,
    "http://www.w3.org/2001/04/xmldsig-more#sha384",
    "http://www.w3.org/2001/04/xmlenc#sha512",
];
/// Content ciphers that are taken.
pub const CIPHERS: [&str; 4] = [
    "http://www.w3.org/2001/04/xmlenc#aes128-cbc",
    "http://www.w3.org/2001/04/xmlenc#aes256-cbc",
    "http://www.w3.org/2009/xmlenc11#aes128-gcm",
    "http://www.w3.org/2009/xmlenc11#aes256-gcm",
];
/// Key transports that are taken: RSA-OAEP in its two spellings.
pub const KEY_TRANSPORTS: [&str; 2] = [
    "http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p",
    "http://www.w3.org/2009/xmlenc11#rsa-oaep",
];

/// SAML bindings section 3.4.
pub const REDIRECT: &str = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect";
/// SAML bindings section 3.5.
pub const POST: &str = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST";
/// The bearer confirmation, SAML profiles section 3.3.
pub const BEARER: &str = "urn:oasis:names:tc:SAML:2.0:cm:bearer";
/// The only status that signs somebody in, SAML core section 3.2.2.2.
pub const SUCCESS: &str = "urn:oasis:names:tc:SAML:2.0:status:Success";
/// The only format that an Issuer may name, SAML core section 2.2.5.
pub const ENTITY_FORMAT: &str = "urn:oasis:names:tc:SAML:2.0:nameid-format:entity";
/// SAML core section 8.3.2.
pub const EMAIL_FORMAT: &str = "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress";
/// SAML core section 8.3.7.
pub const PERSISTENT_FORMAT: &str = "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent";
/// SAML core section 8.3.1.
pub const UNSPECIFIED_FORMAT: &str = "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified";
