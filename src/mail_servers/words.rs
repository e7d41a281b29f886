//! What is wrong with a mail server, in a sentence that says what to do.

use crate::mail::Trouble;
use crate::web::Words;

pub(super) fn sentence(t: Words, trouble: Trouble) -> &'static str {
    match trouble {
        Trouble::NotPublic => t.mail_servers_trouble_not_public(),
        Trouble::NotEncrypted => t.mail_servers_trouble_not_encrypted(),
        Trouble::Port => t.mail_servers_trouble_port(),
        Trouble::DnsFailed => t.mail_servers_trouble_dns_failed(),
        Trouble::Unreachable => t.mail_servers_trouble_unreachable(),
        Trouble::Slow => t.mail_servers_trouble_slow(),
        Trouble::CertificateExpired => t.mail_servers_trouble_certificate_expired(),
        Trouble::CertificateOtherName => t.mail_servers_trouble_certificate_other_name(),
        Trouble::CertificateUntrusted => t.mail_servers_trouble_certificate_untrusted(),
        Trouble::NoTls => t.mail_servers_trouble_no_tls(),
        Trouble::TurnsAway => t.mail_servers_trouble_turns_away(),
        Trouble::SignIn => t.mail_servers_trouble_sign_in(),
        Trouble::NoSignIn => t.mail_servers_trouble_no_sign_in(),
        Trouble::Sender => t.mail_servers_trouble_sender(),
        Trouble::Relay => t.mail_servers_trouble_relay(),
        Trouble::Recipient => t.mail_servers_trouble_recipient(),
        Trouble::Letters => t.mail_servers_trouble_letters(),
        Trouble::Content => t.mail_servers_trouble_content(),
        Trouble::Busy | Trouble::Postponed => t.mail_servers_trouble_busy(),
        Trouble::BrokeOff => t.mail_servers_trouble_broke_off(),
        Trouble::Unanswered => t.mail_servers_trouble_unanswered(),
    }
}
