//! Why a mail did not go out, or not as somebody wrote it, as the log keeps it and as people read it.

use crate::web::Words;
use std::fmt;

macro_rules! reasons {
    ($($(#[$doc:meta])* $name:ident $key:literal $sentence:ident)*) => {
        /// Why a mail did not go out, has not gone out yet, or went out in other words.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Reason { $($(#[$doc])* $name),* }

        impl Reason {
            /// All of them.
            pub const ALL: &'static [Reason] = &[$(Reason::$name),*];

            /// The name in the database.
            pub fn key(self) -> &'static str {
                match self { $(Reason::$name => $key),* }
            }

            /// In a sentence without its full stop.
            pub fn sentence(self, t: Words) -> &'static str {
                match self { $(Reason::$name => t.$sentence()),* }
            }
        }
    };
}

reasons! {
    /// No server would take it: it is no address.
    AddressInvalid "address_invalid" mail_log_address_invalid
    MailboxUnknown "mailbox_unknown" mail_log_mailbox_unknown
    MailboxFull "mailbox_full" mail_log_mailbox_full
    MailboxMoved "mailbox_moved" mail_log_mailbox_moved
    DomainUnknown "domain_unknown" mail_log_domain_unknown
    /// The receiving side does not want it (RFC 3463, 5.7.x).
    NotAllowed "not_allowed" mail_log_not_allowed
    AddressNotUnderstood "address_not_understood" mail_log_address_not_understood
    AddressRefused "address_refused" mail_log_address_refused
    /// The server does not speak SMTPUTF8 (RFC 6531), which this address needs.
    LatinOnly "latin_only" mail_log_latin_only
    /// What we wanted to send is no mail.
    NotWritten "not_written" mail_log_not_written
    NoAnswer "no_answer" mail_log_no_answer
    /// 4xx.
    TryLater "try_later" mail_log_try_later
    TurnedAway "turned_away" mail_log_turned_away
    EncryptionRefused "encryption_refused" mail_log_encryption_refused
    EncryptionFailed "encryption_failed" mail_log_encryption_failed
    CertificateExpired "certificate_expired" mail_log_certificate_expired
    CertificateOtherName "certificate_other_name" mail_log_certificate_other_name
    CertificateUntrusted "certificate_untrusted" mail_log_certificate_untrusted
    SignInRefused "sign_in_refused" mail_log_sign_in_refused
    /// The server offers no way to sign in that we know.
    NoWayToSignIn "no_way_to_sign_in" mail_log_no_way_to_sign_in
    SenderRefused "sender_refused" mail_log_sender_refused
    ContentRefused "content_refused" mail_log_content_refused
    Unreachable "unreachable" mail_log_unreachable
    BrokenOff "broken_off" mail_log_broken_off
    /// The mail was handed over to its end, and no answer came: it may have arrived.
    Unanswered "unanswered" mail_log_unanswered
    /// The organization sends through a mail server of its own, which does not take it; its page says why.
    OwnServer "own_server" mail_log_own_server
    /// Its reader wants no more mails of this kind.
    Unwanted "unwanted" mail_log_unwanted
    /// It went out in the words of the program: the text that somebody gave it cannot be used any more.
    OurWords "our_words" mail_log_our_words
    /// Something failed on our side.
    OurFault "our_fault" mail_log_our_fault
    /// Its reader had enough mails within the hour; this one waits.
    Delayed "delayed" mail_log_delayed
    /// The same, and this one is not sent at all.
    TooMany "too_many" mail_log_too_many
    /// This kind of mail is switched off.
    SwitchedOff "switched_off" mail_log_switched_off
    /// The invitation was answered, taken back or sent anew, or has ended.
    InvitationOver "invitation_over" mail_log_invitation_over
    /// The link in it has ended or was used, or is no longer kept.
    LinkOver "link_over" mail_log_link_over
}

impl Reason {
    /// Whether the address itself was refused: another mail to it would fare no better.
    pub fn is_about_the_address(self) -> bool {
        matches!(
            self,
            Self::AddressInvalid
                | Self::MailboxUnknown
                | Self::MailboxFull
                | Self::MailboxMoved
                | Self::DomainUnknown
                | Self::NotAllowed
                | Self::AddressNotUnderstood
                | Self::AddressRefused
                | Self::LatinOnly
        )
    }
}

/// A reason, with the mail server's code (RFC 5321, section 4.2) where it gave one. Written `mailbox_unknown 550`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Why {
    pub reason: Reason,
    pub code: Option<u16>,
}

impl Why {
    /// Reads what was stored; `None` for what an earlier release wrote, or a later one.
    pub fn parse(stored: &str) -> Option<Self> {
        let (key, code) = stored.split_once(' ').unwrap_or((stored, ""));
        let code = match code {
            "" => None,
            code => Some(code.parse().ok()?),
        };
        let reason = Reason::ALL.iter().copied().find(|reason| reason.key() == key)?;
        Some(Self { reason, code })
    }

    /// For people: "The mailbox does not exist (550)".
    pub fn in_words(self, t: Words) -> String {
        let sentence = self.reason.sentence(t);
        match self.code {
            Some(code) => t.mail_log_with_code(code.to_string(), sentence),
            None => sentence.to_owned(),
        }
    }
}

/// A stored reason for people. What cannot be read is shown as it stands: once, reasons were sentences.
pub fn in_words(stored: &str, t: Words) -> String {
    Why::parse(stored).map_or_else(|| stored.to_owned(), |why| why.in_words(t))
}

impl From<Reason> for Why {
    fn from(reason: Reason) -> Self {
        Self { reason, code: None }
    }
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.reason.key())?;
        match self.code {
            Some(code) => write!(f, " {code}"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_survives_being_stored() {
        for reason in Reason::ALL {
            for code in [None, Some(550)] {
                let why = Why { reason: *reason, code };
                assert_eq!(Why::parse(&why.to_string()), Some(why));
            }
        }
    }

    #[test]
    fn what_stood_there_before_is_shown_as_it_is() {
        let t = Words::english();
        for old in [
            "mailbox does not exist (550)",
            "550 no such box",
            "mailbox_unknown x",
            "",
        ] {
            assert_eq!(Why::parse(old), None, "{old}");
            assert_eq!(in_words(old, t), old);
        }
        assert_eq!(in_words("mailbox_unknown 550", t), "The mailbox does not exist (550)");
    }
}
