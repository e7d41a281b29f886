//! Why a message is refused, one word each. The words stand in the sign-in log and choose the sentence that says what
//! to change. They are for the administrators of the connection: whoever is merely trying to sign in is told one
//! thing for all of them, since the difference between two would help to guess at encrypted content.

/// What a step found wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub reason: Reason,
    /// What was there instead; shown, never trusted.
    pub seen: String,
}

impl Fault {
    pub fn new(reason: Reason, seen: impl AsRef<str>) -> Self {
        Self {
            reason,
            seen: shown(seen.as_ref()),
        }
    }
}

/// A value out of a message as it may be shown: in one line, of bounded length.
pub(super) fn shown(value: &str) -> String {
    const LONGEST: usize = 300;
    let mut text: String = value
        .chars()
        .take(LONGEST)
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    if value.chars().nth(LONGEST).is_some() {
        text.push('…');
    }
    text
}

/// Makes the enum, its keys and the list of all.
macro_rules! reasons {
    ($($(#[$doc:meta])* $name:ident = $key:literal),+ $(,)?) => {
        /// Why a message is refused.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Reason { $($(#[$doc])* $name),+ }

        impl Reason {
            /// Every reason.
            pub const ALL: &'static [Reason] = &[$(Reason::$name),+];

            /// The word of the log and of the sentences.
            pub fn key(self) -> &'static str {
                match self { $(Reason::$name => $key),+ }
            }

            /// The reason of a word.
            pub fn from_key(key: &str) -> Option<Reason> {
                Self::ALL.iter().copied().find(|reason| reason.key() == key)
            }
        }
    };
}

reasons! {
    // --- size
    /// No message at all.
    Empty = "empty",
    /// The field is not base64.
    NotBase64 = "not_base64",
    /// The Redirect binding's DEFLATE is broken.
    NotDeflated = "not_deflated",
    /// The bytes are not UTF-8.
    NotUtf8 = "not_utf8",
    /// Larger than 256 KiB, or of more than 10,000 elements.
    TooLarge = "too_large",
    /// A single tag is longer than 8 KiB, or has more than 64 attributes.
    TagTooLong = "tag_too_long",
    // --- xml
    /// Not well-formed, or nested deeper than 40.
    NotXml = "not_xml",
    /// A DOCTYPE: the door to entities.
    DoctypeForbidden = "doctype_forbidden",
    /// A comment, which splits texts.
    CommentForbidden = "comment_forbidden",
    /// A processing instruction.
    InstructionForbidden = "instruction_forbidden",
    /// A CDATA section.
    CdataForbidden = "cdata_forbidden",
    // --- ids
    /// Two elements with one id.
    IdDuplicate = "id_duplicate",
    /// An id with unusual characters.
    IdMalformed = "id_malformed",
    /// A deciding attribute in a namespace.
    AttributeNamespaced = "attribute_namespaced",
    /// A namespace that is a relative address.
    NamespaceRelative = "namespace_relative",
    // --- shape
    /// The document element is no `samlp:Response`.
    RootNotResponse = "root_not_response",
    /// The document element is not the logout message that was expected.
    RootNotLogout = "root_not_logout",
    /// No id on the message or the assertion.
    IdMissing = "id_missing",
    /// A successful response without an assertion.
    AssertionMissing = "assertion_missing",
    /// More than one assertion, wherever the others hide.
    AssertionSeveral = "assertion_several",
    /// A Response inside the Response.
    ResponseNested = "response_nested",
    /// An element where the schema has none, or twice where it has one.
    StructureUnexpected = "structure_unexpected",
    // --- the shape of signatures
    /// A signature that is not right below the Response or the Assertion.
    SignatureMisplaced = "signature_misplaced",
    /// Several signatures in one place.
    SignatureSeveral = "signature_several",
    /// A signature with parts missing, doubled or foreign.
    SignatureMalformed = "signature_malformed",
    /// Several references in one signature.
    ReferenceSeveral = "reference_several",
    /// A reference to something else than the element that holds the signature.
    ReferenceForeign = "reference_foreign",
    /// A transform other than enveloped-signature and exclusive canonicalization.
    TransformForbidden = "transform_forbidden",
    /// Another canonicalization than the exclusive one.
    CanonicalizationForbidden = "canonicalization_forbidden",
    /// SHA-1, HMAC, DSA or another method than RSA or ECDSA with SHA-2.
    SignatureMethodForbidden = "signature_method_forbidden",
    /// A digest other than SHA-2.
    DigestMethodForbidden = "digest_method_forbidden",
    /// A `ds:Object` in the signature.
    ObjectForbidden = "object_forbidden",
    /// A KeyInfo that refers elsewhere.
    KeyInfoForbidden = "key_info_forbidden",
    // --- encryption
    /// The connection wants encrypted assertions and this one is not.
    EncryptionMissing = "encryption_missing",
    /// RSA 1.5, 3DES or another method than AES with RSA-OAEP.
    EncryptionMethodForbidden = "encryption_method_forbidden",
    /// It could not be decrypted, or what came out is no assertion. One word for both.
    DecryptionFailed = "decryption_failed",
    // --- signature
    /// Neither the Response nor the Assertion is signed.
    SignatureMissing = "signature_missing",
    /// The connection has no certificate.
    CertificateMissing = "certificate_missing",
    /// Signed with a key that is not pinned.
    CertificateUnknown = "certificate_unknown",
    /// The content was changed after signing.
    DigestMismatch = "digest_mismatch",
    /// The signature does not fit any pinned key.
    SignatureInvalid = "signature_invalid",
    /// Signed with a pinned key whose certificate has ended.
    CertificateExpired = "certificate_expired",
    // --- meaning
    /// Not SAML 2.0.
    VersionWrong = "version_wrong",
    /// The provider itself says that it failed.
    StatusNotSuccess = "status_not_success",
    /// No Issuer.
    IssuerMissing = "issuer_missing",
    /// Another Issuer than the connection's.
    IssuerWrong = "issuer_wrong",
    /// No Destination.
    DestinationMissing = "destination_missing",
    /// Sent to another address.
    DestinationWrong = "destination_wrong",
    /// No AudienceRestriction.
    AudienceMissing = "audience_missing",
    /// Meant for another service.
    AudienceWrong = "audience_wrong",
    /// A condition that we do not know.
    ConditionUnknown = "condition_unknown",
    /// Not valid yet: the clocks differ.
    NotYetValid = "not_yet_valid",
    /// No longer valid.
    Expired = "expired",
    /// A time that is none.
    TimeMalformed = "time_malformed",
    /// A time that has to be there is not.
    TimeMissing = "time_missing",
    /// No bearer confirmation.
    ConfirmationMissing = "confirmation_missing",
    /// No Recipient.
    RecipientMissing = "recipient_missing",
    /// Another Recipient than our address.
    RecipientWrong = "recipient_wrong",
    /// The confirmation has ended.
    ConfirmationExpired = "confirmation_expired",
    /// No answer to anything, and the organization does not allow that.
    UnsolicitedForbidden = "unsolicited_forbidden",
    /// An answer to a request that is not outstanding here.
    InResponseToUnknown = "in_response_to_unknown",
    /// An answer that does not say to what.
    InResponseToMissing = "in_response_to_missing",
    /// An answer to another request than this browser's.
    InResponseToWrong = "in_response_to_wrong",
    /// It claims to answer although nothing was asked.
    InResponseToUnexpected = "in_response_to_unexpected",
    /// No NameID.
    NameIdMissing = "name_id_missing",
    /// A NameID with white space around it, control characters, or of more than 1024 bytes.
    NameIdMalformed = "name_id_malformed",
    /// Another NameID than the session's (logout).
    NameIdWrong = "name_id_wrong",
    /// No AuthnStatement.
    AuthnStatementMissing = "authn_statement_missing",
    /// The provider's session is over.
    SessionEnded = "session_ended",
    // --- asked by those who know the database
    /// The same assertion came before.
    Replayed = "replayed",
    /// The connection is not active.
    ConnectionInactive = "connection_inactive",
    /// The organization is not active.
    OrganizationInactive = "organization_inactive",
    /// No mail address in the attribute that should have it.
    EmailMissing = "email_missing",
    /// An address outside the organization's proven domains.
    DomainForeign = "domain_foreign",
}
