//! What a broken conversation means: for the mail, and for the owners of the server.

use super::conversation::{Broken, How, Step};
use super::trouble::{Trouble, certificate};
use super::{NotTaken, SendFault};
use crate::mail::reason::{Reason, Why};
use lettre::transport::smtp::Error;
use std::error::Error as _;

/// What went wrong, and the server's code, if it gave one.
pub(super) struct Meaning {
    fault: Fault,
    code: Option<u16>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    /// The server, or the way to it.
    Server(Trouble),
    /// The recipient; and what it may be instead, where the server is not clear about that.
    Recipient(Reason, Option<Trouble>),
}

impl Meaning {
    pub fn of(broken: &Broken) -> Self {
        let fault = match &broken.how {
            How::Said(fault) => said(broken.step, fault),
            How::Silent if broken.step == Step::Answer => Fault::Server(Trouble::Unanswered),
            How::Silent => Fault::Server(Trouble::Slow),
            How::NotReached(fault) => Fault::Server(Trouble::from(fault)),
            How::Letters => Fault::Recipient(Reason::LatinOnly, Some(Trouble::Letters)),
        };
        let code = match &broken.how {
            How::Said(fault) => fault.status().and_then(|status| status.to_string().parse().ok()),
            _ => None,
        };
        Self { fault, code }
    }

    /// Where this server is the only one: what it refuses, nobody takes.
    pub fn for_the_mail(self) -> SendFault {
        let why = |reason| Why {
            reason,
            code: self.code,
        };
        match self.fault {
            Fault::Server(trouble) => SendFault::Transient(why(trouble.reason(self.code))),
            Fault::Recipient(reason, _) => SendFault::Permanent(why(reason)),
        }
    }

    /// Where another server can try after this one: only what is certain is final.
    pub fn for_its_owners(self) -> NotTaken {
        match self.fault {
            Fault::Server(trouble) | Fault::Recipient(_, Some(trouble)) => NotTaken::Server(trouble, self.code),
            Fault::Recipient(_, None) => NotTaken::Mail(self.for_the_mail()),
        }
    }
}

fn said(step: Step, fault: &Error) -> Fault {
    let Some(status) = fault.status() else {
        return Fault::Server(without_answer(step, fault));
    };
    if !fault.is_permanent() {
        return Fault::Server(match step {
            Step::Recipient => Trouble::Postponed,
            _ => Trouble::Busy,
        });
    }
    Fault::Server(match step {
        Step::Connect => Trouble::TurnsAway,
        Step::Encrypt => Trouble::NoTls,
        Step::SignIn => Trouble::SignIn,
        Step::Sender => Trouble::Sender,
        Step::Content | Step::Answer => Trouble::Content,
        Step::Recipient => {
            let details = fault.source().map(ToString::to_string).unwrap_or_default();
            return refused_recipient(&status.to_string(), &details);
        }
    })
}

/// The enhanced status code (RFC 3463) is the better witness, where there is one. Many servers have none: of theirs,
/// "550 relay not permitted" and "550 no such user" look alike.
fn refused_recipient(code: &str, details: &str) -> Fault {
    let enhanced = details.split_whitespace().next().unwrap_or_default();
    let status: Vec<&str> = enhanced.split('.').collect();
    let instead = match status[..] {
        // Some look at the sender only now.
        ["5", "1", "7" | "8"] => return Fault::Server(Trouble::Sender),
        // "Other address status": of either address.
        ["5", "1", "0"] => Some(Trouble::Recipient),
        ["5", "1" | "2" | "4", _] => None,
        ["5", "7", _] => Some(Trouble::Relay),
        _ => Some(Trouble::Recipient),
    };
    let reason = match (enhanced, code) {
        ("5.1.1" | "5.1.10" | "5.2.1", _) => Reason::MailboxUnknown,
        ("5.2.2", _) => Reason::MailboxFull,
        ("5.1.2", _) => Reason::DomainUnknown,
        _ if instead == Some(Trouble::Relay) => Reason::NotAllowed,
        (_, "550") => Reason::MailboxUnknown,
        (_, "551") => Reason::MailboxMoved,
        (_, "552") => Reason::MailboxFull,
        (_, "553") => Reason::AddressNotUnderstood,
        _ => Reason::AddressRefused,
    };
    Fault::Recipient(reason, instead)
}

fn without_answer(step: Step, fault: &Error) -> Trouble {
    if step == Step::Answer {
        return Trouble::Unanswered;
    }
    if let Some(trouble) = certificate(fault) {
        return trouble;
    }
    match step {
        _ if fault.is_timeout() => Trouble::Slow,
        _ if fault.is_tls() => Trouble::NoTls,
        Step::Connect => Trouble::Unreachable,
        Step::Encrypt => Trouble::NoTls,
        Step::SignIn if fault.is_client() => Trouble::NoSignIn,
        _ => Trouble::BrokeOff,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refused_recipient_is_described_and_doubted() {
        use Fault::Recipient as R;
        let (relay, either) = (Some(Trouble::Relay), Some(Trouble::Recipient));
        for (code, details, fault) in [
            ("550", "5.1.1 no such user", R(Reason::MailboxUnknown, None)),
            ("550", "5.4.1 no such host", R(Reason::MailboxUnknown, None)),
            ("552", "5.2.2 over quota", R(Reason::MailboxFull, None)),
            ("550", "unknown", R(Reason::MailboxUnknown, either)),
            ("550", "relay not permitted", R(Reason::MailboxUnknown, either)),
            ("550", "5.1.0 rejected", R(Reason::MailboxUnknown, either)),
            ("552", "", R(Reason::MailboxFull, either)),
            ("554", "no", R(Reason::AddressRefused, either)),
            ("550", "5.7.1 relaying denied", R(Reason::NotAllowed, relay)),
            ("550", "5.1.8 sender rejected", Fault::Server(Trouble::Sender)),
        ] {
            assert_eq!(refused_recipient(code, details), fault, "{code} {details}");
        }
    }
}
