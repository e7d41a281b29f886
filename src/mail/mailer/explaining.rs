//! Why a mail did not go out, as a short phrase for people.

use super::SendFault;
use super::server::{Broken, How, Step};
use super::trouble::{Trouble, certificate};
use lettre::transport::smtp::Error;
use std::error::Error as _;

/// Says what it means for the mail.
pub(super) fn explain(broken: &Broken) -> SendFault {
    match &broken.how {
        How::Said(fault) => said(broken.step, fault),
        How::Silent => SendFault::Transient("the mail server did not answer in time".into()),
        How::NotReached(_) => SendFault::Transient("the mail server cannot be reached".into()),
        How::Letters => SendFault::Permanent("the mail server takes only plain Latin letters in an address".into()),
    }
}

fn said(step: Step, fault: &Error) -> SendFault {
    let Some(code) = fault.status().map(|code| code.to_string()) else {
        return SendFault::Transient(without_answer(step, fault).into());
    };
    if !fault.is_permanent() {
        return SendFault::Transient(format!("the mail server asks to try again later ({code})"));
    }
    let words = match step {
        Step::Connect => "the mail server turns us away",
        Step::Encrypt => "the mail server refuses to encrypt",
        Step::SignIn => "the mail server does not accept our user name and password",
        Step::Sender => "the mail server does not accept our sender address",
        Step::Content => "the mail server does not accept this message",
        Step::Recipient => {
            let details = fault.source().map(ToString::to_string).unwrap_or_default();
            return SendFault::Permanent(format!("{} ({code})", refused_recipient(&code, &details)));
        }
    };
    SendFault::Transient(format!("{words} ({code})"))
}

/// The enhanced status code (RFC 3463) is the better witness, where there is one.
fn refused_recipient(code: &str, details: &str) -> &'static str {
    match (details.split_whitespace().next().unwrap_or_default(), code) {
        ("5.1.1" | "5.1.10" | "5.2.1", _) => "mailbox does not exist",
        ("5.2.2", _) => "mailbox is full",
        ("5.1.2", _) => "no such mail domain",
        (enhanced, _) if enhanced.starts_with("5.7.") => "delivery to this address is not allowed",
        (_, "550") => "mailbox does not exist",
        (_, "551") => "mailbox has moved",
        (_, "552") => "mailbox is full",
        (_, "553") => "the mail server does not understand the address",
        _ => "the mail server refuses this address",
    }
}

fn without_answer(step: Step, fault: &Error) -> &'static str {
    match (step, certificate(fault)) {
        (_, Some(Trouble::CertificateExpired)) => "the certificate of the mail server has expired",
        (_, Some(Trouble::CertificateOtherName)) => "the certificate of the mail server is for another name",
        (_, Some(Trouble::CertificateUntrusted)) => "the certificate of the mail server is not trusted",
        _ if fault.is_timeout() => "the mail server did not answer in time",
        (_, Some(_)) => "the connection to the mail server cannot be encrypted",
        _ if fault.is_tls() => "the connection to the mail server cannot be encrypted",
        (Step::Connect, None) => "the mail server cannot be reached",
        (Step::Encrypt, None) => "the connection to the mail server cannot be encrypted",
        (Step::SignIn, None) => "the mail server offers no way to sign in that we know",
        (Step::Sender | Step::Recipient | Step::Content, None) => "the mail server broke off the conversation",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refused_recipient_is_described_for_people() {
        assert_eq!(refused_recipient("550", "5.1.1 no such user"), "mailbox does not exist");
        assert_eq!(refused_recipient("550", "unknown"), "mailbox does not exist");
        assert_eq!(refused_recipient("552", ""), "mailbox is full");
        assert_eq!(
            refused_recipient("550", "5.7.1 relaying denied"),
            "delivery to this address is not allowed"
        );
        assert_eq!(refused_recipient("554", "no"), "the mail server refuses this address");
    }
}
