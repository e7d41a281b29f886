//! Mail servers that refuse, hang, hang up or show a wrong certificate, at each step of the conversation.

use super::server::{Patience, Server};
use super::{Mailer, NotTaken, OutgoingMail, SendFault, Trouble, compose};
use crate::branding::Letterhead;
use crate::mail::reason::{Reason, Why};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncBufReadExt as _, AsyncRead, AsyncWrite, AsyncWriteExt as _, BufReader};
use tokio::net::TcpListener;

/// What a server does at its bad step; at the others it is a good one.
#[derive(Clone, Copy, PartialEq)]
enum Does {
    Say(&'static str),
    Think(Duration),
    Hang,
    HangUp,
}

/// A server that misbehaves at one step, `GREETING`, a verb, or `DOT`, so many times; then it takes mails. Answers its
/// address, and the Message-IDs of what it took, said so or not.
async fn server(step: &'static str, does: Does, times: usize) -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("bound").to_string();
    let taken = Arc::new(Mutex::new(vec![]));
    let (mails, left) = (taken.clone(), Arc::new(Mutex::new(times)));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (mails, left) = (mails.clone(), left.clone());
            tokio::spawn(async move { drop(converse(stream, (step, does), &left, &mails).await) });
        }
    });
    (address, taken)
}

/// Whether this is the bad step, once more.
fn is_bad(here: &str, step: &str, left: &Mutex<usize>) -> bool {
    let mut left = left.lock().expect("a lock");
    let bad = here == step && *left > 0;
    *left -= usize::from(bad);
    bad
}

async fn converse(
    stream: impl AsyncRead + AsyncWrite + Unpin,
    (step, does): (&str, Does),
    left: &Mutex<usize>,
    mails: &Mutex<Vec<String>>,
) -> std::io::Result<()> {
    let mut line = BufReader::new(stream);
    let (mut here, mut said) = ("GREETING".to_owned(), String::new());
    loop {
        if here == "DOT" {
            loop {
                said.clear();
                line.read_line(&mut said).await?;
                if let Some(id) = said.strip_prefix("Message-ID: ") {
                    mails.lock().expect("a lock").push(id.trim().to_owned());
                }
                if said == ".\r\n" || said.is_empty() {
                    break;
                }
            }
        }
        let good = match here.as_str() {
            "GREETING" => "220 ready",
            "EHLO" => "250-here\r\n250-8BITMIME\r\n250 AUTH PLAIN",
            "AUTH" => "235 welcome",
            "DATA" => "354 go on",
            _ => "250 ok",
        };
        let answer = match does {
            _ if !is_bad(&here, step, left) => good,
            Does::Say(answer) => answer,
            Does::Think(time) => {
                tokio::time::sleep(time).await;
                good
            }
            Does::Hang => std::future::pending().await,
            Does::HangUp => return Ok(()),
        };
        line.write_all(format!("{answer}\r\n").as_bytes()).await?;
        if here == "DATA" && answer == good {
            here = "DOT".to_owned();
            continue;
        }
        said.clear();
        if line.read_line(&mut said).await? == 0 {
            return Ok(());
        }
        here = said.split_whitespace().next().unwrap_or_default().to_ascii_uppercase();
    }
}

fn mail() -> OutgoingMail {
    OutgoingMail {
        to: "carol@acme.example".into(),
        to_name: None,
        subject: "Hi".into(),
        text: "Hi".into(),
        html: "<p>Hi</p>".into(),
        message_id: "<1@tenantry>".into(),
        look: Letterhead::default(),
        unsubscribe: None,
    }
}

/// So long a server may think, in these tests.
const SHORT: Duration = Duration::from_millis(300);

fn patient(url: &str, answer: Duration) -> Server {
    let mut server = Server::from_url(url).expect("a server");
    server.patience = Patience {
        step: SHORT,
        offer: Duration::from_secs(3),
        writing: SHORT,
        answer,
    };
    server
}

fn mailer(url: &str) -> Mailer {
    let mailer = Mailer::from_url(None, "Portal <portal@tenantry.example>").expect("a sender");
    Mailer {
        server: Some(Arc::new(patient(url, SHORT))),
        ..mailer
    }
}

/// Sends a mail through the server of a customer.
async fn customer_sends(address: &str, answer: Duration, to: &str) -> Result<(), NotTaken> {
    let from = "Acme <portal@acme.example>".parse().expect("a sender");
    let mail = OutgoingMail {
        to: to.into(),
        ..mail()
    };
    let message = compose(from, &mail).expect("a mail");
    let server = patient(&format!("smtp://{address}"), answer);
    server
        .deliver_for_customer(message.envelope(), &message.formatted())
        .await
}

#[tokio::test]
async fn a_server_that_hangs_or_hangs_up_anywhere_gets_the_mail_later_and_once() {
    for step in ["GREETING", "EHLO", "AUTH", "MAIL", "RCPT", "DATA"] {
        for does in [Does::Hang, Does::HangUp] {
            let (address, taken) = server(step, does, 1).await;
            let mailer = mailer(&format!("smtp://portal:secret@{address}"));
            let outcome = mailer.send(&mail()).await;
            assert!(matches!(outcome, Err(SendFault::Transient(_))), "{step}: {outcome:?}");
            assert_eq!(mailer.send(&mail()).await, Ok(()), "{step}");
            assert_eq!(*taken.lock().expect("a lock"), ["<1@tenantry>"], "{step}");
        }
    }
}

#[tokio::test]
async fn what_was_taken_without_a_word_comes_again_with_the_same_id() {
    for does in [Does::Hang, Does::HangUp] {
        let (address, taken) = server("DOT", does, 1).await;
        let mailer = mailer(&format!("smtp://{address}"));
        assert!(matches!(mailer.send(&mail()).await, Err(SendFault::Transient(_))));
        assert_eq!(mailer.send(&mail()).await, Ok(()));
        assert_eq!(*taken.lock().expect("a lock"), ["<1@tenantry>", "<1@tenantry>"]);
    }
}

#[tokio::test]
async fn a_no_is_for_good_only_where_it_is_about_the_recipient() {
    let table = [
        ("RCPT", "550 5.1.1 no such user", true, (Reason::MailboxUnknown, 550)),
        ("RCPT", "451 4.7.1 greylisted", false, (Reason::TryLater, 451)),
        ("AUTH", "535 5.7.8 no", false, (Reason::SignInRefused, 535)),
        ("MAIL", "550 5.7.1 no", false, (Reason::SenderRefused, 550)),
        ("DOT", "554 5.6.0 no", false, (Reason::ContentRefused, 554)),
        ("GREETING", "554 go away", false, (Reason::TurnedAway, 554)),
        ("DOT", "452 4.3.1 full", false, (Reason::TryLater, 452)),
    ];
    for (step, answer, for_good, (reason, code)) in table {
        let (address, _) = server(step, Does::Say(answer), 1).await;
        let mailer = mailer(&format!("smtp://portal:secret@{address}"));
        let why = Why {
            reason,
            code: Some(code),
        };
        let fault = match for_good {
            true => SendFault::Permanent(why),
            false => SendFault::Transient(why),
        };
        assert_eq!(mailer.send(&mail()).await, Err(fault), "{step}");
        assert_eq!(mailer.send(&mail()).await, Ok(()), "{step}: the next one");
    }
}

#[tokio::test]
async fn a_customers_server_has_the_last_word_only_where_it_is_clear() {
    let table = [
        ("550 5.1.1 no such user", None),
        ("552 5.2.2 mailbox full", None),
        ("550 5.4.1 no route", None),
        ("550 relay not permitted", Some(Trouble::Recipient)),
        ("550 5.7.1 relaying denied", Some(Trouble::Relay)),
        ("553 5.1.8 your domain", Some(Trouble::Sender)),
        ("451 4.7.1 greylisted", Some(Trouble::Postponed)),
    ];
    for (answer, trouble) in table {
        let (address, _) = server("RCPT", Does::Say(answer), 1).await;
        let outcome = customer_sends(&address, SHORT, "carol@acme.example").await;
        match (outcome, trouble) {
            (Err(NotTaken::Mail(SendFault::Permanent(_))), None) => {}
            (Err(NotTaken::Server(found, Some(_))), Some(trouble)) => assert_eq!(found, trouble, "{answer}"),
            (outcome, _) => panic!("{answer}: {outcome:?}"),
        }
    }
    let (address, taken) = server("RCPT", Does::HangUp, 0).await;
    let outcome = customer_sends(&address, SHORT, "jörg@acme.example").await;
    assert_eq!(outcome, Err(NotTaken::Server(Trouble::Letters, None)));
    assert!(taken.lock().expect("a lock").is_empty());
}

#[tokio::test]
async fn silence_before_the_final_dot_is_told_from_silence_after_it() {
    for (step, does, trouble) in [
        ("DATA", Does::Hang, Trouble::Slow),
        ("DATA", Does::HangUp, Trouble::BrokeOff),
        ("DOT", Does::Hang, Trouble::Unanswered),
        ("DOT", Does::HangUp, Trouble::Unanswered),
    ] {
        let (address, _) = server(step, does, 1).await;
        let outcome = customer_sends(&address, SHORT, "carol@acme.example").await;
        assert_eq!(outcome, Err(NotTaken::Server(trouble, None)), "{step}");
    }
    let (address, _) = server("DOT", Does::Say("554 5.6.0 no"), 1).await;
    let outcome = customer_sends(&address, SHORT, "carol@acme.example").await;
    assert_eq!(outcome, Err(NotTaken::Server(Trouble::Content, Some(554))));
}

#[tokio::test]
async fn a_server_that_thinks_after_the_final_dot_gets_the_mail_once() {
    let (address, taken) = server("DOT", Does::Think(SHORT * 5), 1).await;
    let outcome = customer_sends(&address, SHORT * 20, "carol@acme.example").await;
    assert_eq!(outcome, Ok(()));
    assert_eq!(*taken.lock().expect("a lock"), ["<1@tenantry>"]);
}

#[tokio::test]
async fn a_certificate_that_nobody_vouches_for_is_told_and_nothing_is_said() {
    let key = rcgen::KeyPair::generate().expect("a key");
    let params = rcgen::CertificateParams::new(vec!["127.0.0.1".to_owned()]).expect("a name");
    let certificate = params.self_signed(&key).expect("a certificate").der().clone();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(
            vec![certificate],
            rustls::pki_types::PrivateKeyDer::Pkcs8(key.serialize_der().into()),
        )
        .expect("a server");
    let acceptor = tokio_rustls::TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("bound");
    let spoken = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.expect("a guest");
        acceptor.accept(stream).await.is_ok()
    });
    let outcome = mailer(&format!("smtps://portal:secret@{address}")).send(&mail()).await;
    let untrusted = Reason::CertificateUntrusted;
    assert_eq!(outcome, Err(SendFault::Transient(untrusted.into())));
    assert!(!spoken.await.expect("no panic"), "no line came about");
}
