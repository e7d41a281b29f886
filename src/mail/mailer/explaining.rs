//! Why a mail did not go out, as the log keeps it.

use super::SendFault;
use super::server::{Broken, How, Step};
use super::trouble::{Trouble, certificate};
use crate::mail::reason::{Reason, Why};
use lettre::transport::smtp::Error;
use std::error::Error as _;

/// Says what it means for the mail.
pub(super) fn explain(broken: &Broken) -> SendFault {
    match &broken.how {
        How::Said(fault) => said(broken.step, fault),
        How::Silent => SendFault::Transient(Reason::NoAnswer.into()),
        How::NotReached(_) => SendFault::Transient(Reason::Unreachable.into()),
        How::Letters => SendFault::Permanent(Reason::LatinOnly.into()),
    }
}

fn said(step: Step, fault: &Error) -> SendFault {
    let Some(status) = fault.status() else {
        return SendFault::Transient(without_answer(step, fault).into());
    };
    let code = status.to_string();
    let why = |reason| Why {
        reason,
        code: code.parse().ok(),
    };
    if !fault.is_permanent() {
        return SendFault::Transient(why(Reason::TryLater));
    }
    let reason = match step {
        Step::Connect => Reason::TurnedAway,
        Step::Encrypt => Reason::EncryptionRefused,
        Step::SignIn => Reason::SignInRefused,
        Step::Sender => Reason::SenderRefused,
        Step::Content => Reason::ContentRefused,
        Step::Recipient => {
            let details = fault.source().map(ToString::to_string).unwrap_or_default();
            return SendFault::Permanent(why(refused_recipient(&code, &details)));
        }
    };
    SendFault::Transient(why(reason))
}

/// The enhanced status code (RFC 3463) is the better witness, where there is one.
fn refused_recipient(code: &str, details: &str) -> Reason {
    match (details.split_whitespace().next().unwrap_or_default(), code) {
        ("5.1.1" | "5.1.10" | "5.2.1", _) => Reason::MailboxUnknown,
        ("5.2.2", _) => Reason::MailboxFull,
        ("5.1.2", _) => Reason::DomainUnknown,
        (enhanced, _) if enhanced.starts_with("5.7.") => Reason::NotAllowed,
        (_, "550") => Reason::MailboxUnknown,
        (_, "551") => Reason::MailboxMoved,
        (_, "552") => Reason::MailboxFull,
        (_, "553") => Reason::AddressNotUnderstood,
        _ => Reason::AddressRefused,
    }
}

fn without_answer(step: Step, fault: &Error) -> Reason {
    match (step, certificate(fault)) {
        (_, Some(Trouble::CertificateExpired)) => Reason::CertificateExpired,
        (_, Some(Trouble::CertificateOtherName)) => Reason::CertificateOtherName,
        (_, Some(Trouble::CertificateUntrusted)) => Reason::CertificateUntrusted,
        _ if fault.is_timeout() => Reason::NoAnswer,
        (_, Some(_)) => Reason::EncryptionFailed,
        _ if fault.is_tls() => Reason::EncryptionFailed,
        (Step::Connect, None) => Reason::Unreachable,
        (Step::Encrypt, None) => Reason::EncryptionFailed,
        (Step::SignIn, None) => Reason::NoWayToSignIn,
        (Step::Sender | Step::Recipient | Step::Content, None) => Reason::BrokenOff,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refused_recipient_is_described_for_people() {
        assert_eq!(refused_recipient("550", "5.1.1 no such user"), Reason::MailboxUnknown);
        assert_eq!(refused_recipient("550", "unknown"), Reason::MailboxUnknown);
        assert_eq!(refused_recipient("552", ""), Reason::MailboxFull);
        assert_eq!(refused_recipient("550", "5.7.1 relaying denied"), Reason::NotAllowed);
        assert_eq!(refused_recipient("554", "no"), Reason::AddressRefused);
    }
}
