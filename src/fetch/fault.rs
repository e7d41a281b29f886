//! Why an address could not be fetched.

use super::DnsFault;

/// Why nothing was fetched. Each has one sentence for the admin who typed the address; none of them tells what
/// stands in the operator's own network.
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum FetchFault {
    /// This is no web address, or one with characters that have no place there.
    #[error("not a web address")]
    NotAnAddress,
    /// Only https is fetched (plain http from listed hosts on loopback).
    #[error("not https")]
    NotHttps,
    /// A user name or password stands in the address.
    #[error("a user name or password stands in the address")]
    Credentials,
    /// A port below 1024 other than 443: that is where other services listen.
    #[error("a port of another service")]
    Port,
    /// There is no such host, or it stands (also) outside of the public internet. Which of both is not told: the
    /// operator's DNS may know names that are nobody else's business.
    #[error("not on the public internet")]
    NotPublic,
    /// The DNS did not answer.
    #[error("the DNS did not answer")]
    DnsFailed,
    /// No connection came about: refused, or no route.
    #[error("no connection")]
    Unreachable,
    /// It took too long to connect or to answer.
    #[error("too slow")]
    TimedOut,
    /// The certificate of the server has expired, or does not count yet.
    #[error("an expired certificate")]
    CertificateExpired,
    /// The certificate of the server is for another name.
    #[error("a certificate for another name")]
    CertificateOtherName,
    /// The certificate of the server was not issued by a public authority, or its chain is incomplete.
    #[error("an untrusted certificate")]
    CertificateUntrusted,
    /// TLS did not come about for another reason.
    #[error("no TLS connection")]
    Tls,
    /// The server sends on to another address, which is not followed.
    #[error("a redirect to {}", to.as_deref().unwrap_or("nowhere"))]
    Redirected {
        /// Where to, in the server's words: show it as text, never as a link.
        to: Option<String>,
    },
    /// The server answered with this status instead of 200 (RFC 9110).
    #[error("status {0}")]
    Status(u16),
    /// The server packed its answer although it was asked not to.
    #[error("a packed answer")]
    Encoded,
    /// The answer is longer than the limit, 1 MiB.
    #[error("too large")]
    TooLarge,
    /// The answer ended early, or is no HTTP.
    #[error("a broken answer")]
    Broken,
    /// The answer is not UTF-8 text.
    #[error("not a text")]
    NotText,
}

impl FetchFault {
    /// Every key, for tables of sentences.
    pub const KEYS: [&str; 18] = [
        "not_an_address",
        "not_https",
        "credentials",
        "port",
        "not_public",
        "dns_failed",
        "unreachable",
        "timed_out",
        "certificate_expired",
        "certificate_other_name",
        "certificate_untrusted",
        "tls",
        "redirected",
        "status",
        "encoded",
        "too_large",
        "broken",
        "not_text",
    ];

    /// Its name in logs and in the keys of sentences.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::NotAnAddress => "not_an_address",
            Self::NotHttps => "not_https",
            Self::Credentials => "credentials",
            Self::Port => "port",
            Self::NotPublic => "not_public",
            Self::DnsFailed => "dns_failed",
            Self::Unreachable => "unreachable",
            Self::TimedOut => "timed_out",
            Self::CertificateExpired => "certificate_expired",
            Self::CertificateOtherName => "certificate_other_name",
            Self::CertificateUntrusted => "certificate_untrusted",
            Self::Tls => "tls",
            Self::Redirected { .. } => "redirected",
            Self::Status(_) => "status",
            Self::Encoded => "encoded",
            Self::TooLarge => "too_large",
            Self::Broken => "broken",
            Self::NotText => "not_text",
        }
    }
}

impl From<DnsFault> for FetchFault {
    fn from(fault: DnsFault) -> Self {
        match fault {
            DnsFault::NotAName => Self::NotAnAddress,
            DnsFault::NoSuchName | DnsFault::NoRecord => Self::NotPublic,
            DnsFault::Timeout | DnsFault::Failed => Self::DnsFailed,
        }
    }
}
