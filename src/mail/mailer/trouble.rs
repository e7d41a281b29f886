//! What is wrong with a mail server that an organization named, as far as its owners can mend it.

use crate::fetch::FetchFault;
use crate::mail::reason::Reason;
use lettre::transport::smtp::Error;
use rustls::CertificateError as C;
use std::error::Error as StdError;

macro_rules! troubles {
    ($($(#[$doc:meta])* $name:ident $key:literal $weight:ident)*) => {
        /// Why an organization's mail server did not take a mail, where the reader of the mail has nothing to do with it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Trouble { $($(#[$doc])* $name),* }

        impl Trouble {
            /// All of them, for tables of sentences.
            pub const ALL: &'static [Trouble] = &[$(Trouble::$name),*];

            /// Its name in the database.
            pub fn key(self) -> &'static str {
                match self { $(Trouble::$name => $key),* }
            }

            /// Whether it goes on until somebody mends it; otherwise it may pass.
            pub fn lasts(self) -> bool {
                match self { $(Trouble::$name => $weight::LASTS),* }
            }
        }
    };
}

mod mended {
    pub const LASTS: bool = true;
}
mod passing {
    pub const LASTS: bool = false;
}

troubles! {
    /// No such host, or one that is not on the public internet; which of both is not told.
    NotPublic "not_public" mended
    /// Without encryption passwords and mails could be read on the way.
    NotEncrypted "not_encrypted" mended
    /// A port of another service.
    Port "port" mended
    /// The DNS did not answer.
    DnsFailed "dns_failed" passing
    /// No connection came about.
    Unreachable "unreachable" passing
    /// It did not answer in time.
    Slow "slow" passing
    CertificateExpired "certificate_expired" mended
    CertificateOtherName "certificate_other_name" mended
    CertificateUntrusted "certificate_untrusted" mended
    /// TLS did not come about, or is not offered.
    NoTls "no_tls" mended
    /// It turns us away before anything was said.
    TurnsAway "turns_away" mended
    /// It does not accept user name and password.
    SignIn "sign_in" mended
    /// It offers no way to sign in that we know.
    NoSignIn "no_sign_in" mended
    /// It does not accept the sender address.
    Sender "sender" mended
    /// It does not send on for us.
    Relay "relay" mended
    /// It refuses a recipient, and leaves open whether the mailbox or we are why.
    Recipient "recipient" mended
    /// It takes only plain Latin letters in addresses (no SMTPUTF8, RFC 6531).
    Letters "letters" mended
    /// It does not accept the message.
    Content "content" mended
    /// It asks to try again later (4xx).
    Busy "busy" passing
    /// The same about one recipient: often that one's server does (greylisting).
    Postponed "postponed" passing
    /// It hung up.
    BrokeOff "broke_off" passing
    /// It got a whole mail, and did not say whether it took it.
    Unanswered "unanswered" passing
}

impl Trouble {
    /// The trouble of that name.
    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.key() == key)
    }

    /// Whether its owners are told; the rest is about one address, and shows nothing about other mails.
    pub fn is_told(self) -> bool {
        !matches!(self, Self::Postponed | Self::Letters)
    }

    /// Why a mail did not go out then. `code`: what the server said, if anything.
    pub fn reason(self, code: Option<u16>) -> Reason {
        match self {
            Self::NotPublic | Self::NotEncrypted | Self::Port | Self::DnsFailed | Self::Unreachable => {
                Reason::Unreachable
            }
            Self::Slow => Reason::NoAnswer,
            Self::CertificateExpired => Reason::CertificateExpired,
            Self::CertificateOtherName => Reason::CertificateOtherName,
            Self::CertificateUntrusted => Reason::CertificateUntrusted,
            Self::NoTls if code.is_some() => Reason::EncryptionRefused,
            Self::NoTls => Reason::EncryptionFailed,
            Self::TurnsAway => Reason::TurnedAway,
            Self::SignIn => Reason::SignInRefused,
            Self::NoSignIn => Reason::NoWayToSignIn,
            Self::Sender => Reason::SenderRefused,
            Self::Relay => Reason::NotAllowed,
            Self::Recipient => Reason::AddressRefused,
            Self::Letters => Reason::LatinOnly,
            Self::Content => Reason::ContentRefused,
            Self::Busy | Self::Postponed => Reason::TryLater,
            Self::BrokeOff => Reason::BrokenOff,
            Self::Unanswered => Reason::Unanswered,
        }
    }
}

impl From<&FetchFault> for Trouble {
    fn from(fault: &FetchFault) -> Self {
        match fault {
            FetchFault::NotHttps => Self::NotEncrypted,
            FetchFault::Port => Self::Port,
            FetchFault::DnsFailed => Self::DnsFailed,
            FetchFault::TimedOut => Self::Slow,
            FetchFault::Unreachable => Self::Unreachable,
            _ => Self::NotPublic,
        }
    }
}

/// What is wrong with TLS, which lettre hides as the cause of a broken connection.
pub(super) fn certificate(fault: &Error) -> Option<Trouble> {
    let mut cause: Option<&(dyn StdError + 'static)> = fault.source();
    while let Some(error) = cause {
        let inner = error
            .downcast_ref::<std::io::Error>()
            .and_then(std::io::Error::get_ref)
            .and_then(|inner| inner.downcast_ref::<rustls::Error>());
        match inner.or_else(|| error.downcast_ref()) {
            Some(rustls::Error::InvalidCertificate(fault)) => {
                return Some(match fault {
                    C::Expired | C::ExpiredContext { .. } | C::NotValidYet | C::NotValidYetContext { .. } => {
                        Trouble::CertificateExpired
                    }
                    C::NotValidForName | C::NotValidForNameContext { .. } => Trouble::CertificateOtherName,
                    _ => Trouble::CertificateUntrusted,
                });
            }
            Some(_) => return Some(Trouble::NoTls),
            None => cause = error.source(),
        }
    }
    None
}
