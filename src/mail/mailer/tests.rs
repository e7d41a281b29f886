use super::*;
use mailbox::Mailbox as Inbox;

#[path = "../../../tests/it/support/mailbox.rs"]
mod mailbox;

fn mail(to: &str) -> OutgoingMail {
    OutgoingMail {
        to: to.into(),
        to_name: Some("Carol Ümlaut, Esq.".into()),
        subject: "Willkommen bei Acme — schön".into(),
        text: "Grüße!\n.\nhttps://portal.example/invitations/abc\n".into(),
        html: "<p>Grüße! <a href=\"https://portal.example/invitations/abc?a=1&amp;b=2\">Join</a></p>".into(),
        message_id: "0199@portal.example".into(),
        look: Letterhead::default(),
        unsubscribe: None,
    }
}

fn mailer(url: &str) -> Mailer {
    Mailer::from_url(Some(url), "Tenantry <portal@tenantry.example>").unwrap()
}

#[tokio::test]
async fn a_mail_arrives_as_it_was_written() {
    let inbox = Inbox::start().await;
    mailer(&inbox.url()).send(&mail("carol@acme.example")).await.unwrap();
    let got = inbox.wait_for("Carol@acme.example").await;
    assert_eq!(got.subject, "Willkommen bei Acme — schön");
    assert_eq!(got.text.replace("\r\n", "\n"), mail("").text);
    assert_eq!(got.html, mail("").html);
    assert_eq!(got.message_id, "0199@portal.example");
    assert_eq!(
        got.links,
        [
            "https://portal.example/invitations/abc",
            "https://portal.example/invitations/abc?a=1&b=2"
        ]
    );
    assert!(got.raw.is_ascii());
    assert!(got.raw.contains("Auto-Submitted: auto-generated"));
    assert!(got.raw.contains("multipart/alternative"));
}

#[tokio::test]
async fn no_value_can_begin_a_header_of_its_own() {
    let inbox = Inbox::start().await;
    let mut evil = mail("carol@acme.example");
    evil.subject = "Hello\r\nBcc: eve@evil.example\r\n\r\nbody".into();
    evil.to_name = Some("Carol\r\nX-Evil: 1 \u{202e}\u{2067}\u{e005}".into());
    mailer(&inbox.url()).send(&evil).await.unwrap();
    let got = inbox.wait_for("carol@acme.example").await;
    assert_eq!(got.subject, "Hello Bcc: eve@evil.example body");
    let head = got.raw.split_once("\r\n\r\n").unwrap().0;
    // “Carol X-Evil: 1”, and nothing unseen in it; a colon is why it is encoded.
    assert!(head.contains("To: =?utf-8?b?Q2Fyb2wgWC1FdmlsOiAx?= <"), "{head}");
    let head = head.to_lowercase();
    assert!(
        !head
            .lines()
            .any(|line| line.starts_with("bcc:") || line.starts_with("x-evil:")),
        "{head}"
    );

    for id in ["a@b\r\nBcc: x@y.example", "<a@b> <c@d>", "", "no-at-sign", "a b@c"] {
        evil.message_id = id.into();
        assert!(
            matches!(mailer(&inbox.url()).send(&evil).await, Err(SendFault::Permanent(_))),
            "{id}"
        );
    }
    for to in [
        "",
        "no address",
        "a@b.example\r\nRCPT TO:<eve@evil.example>",
        "a@b.example, c@d.example",
    ] {
        let outcome = mailer(&inbox.url()).send(&mail(to)).await;
        assert_eq!(
            outcome,
            Err(SendFault::Permanent(Reason::AddressInvalid.into())),
            "{to}"
        );
    }
    assert_eq!(inbox.all().len(), 1);
}

#[tokio::test]
async fn a_refused_recipient_is_final_and_a_delayed_one_is_not() {
    let inbox = Inbox::start().await;
    let mailer = mailer(&inbox.url());
    inbox.answer_recipients_with(550);
    let refused = mailer.send(&mail("gone@acme.example")).await;
    assert_eq!(
        refused,
        Err(SendFault::Permanent(Why {
            reason: Reason::MailboxUnknown,
            code: Some(550)
        }))
    );
    inbox.answer_recipients_with(451);
    let delayed = mailer.send(&mail("carol@acme.example")).await;
    assert_eq!(
        delayed,
        Err(SendFault::Transient(Why {
            reason: Reason::TryLater,
            code: Some(451)
        }))
    );
    inbox.answer_recipients_with(250);
    assert_eq!(mailer.send(&mail("carol@acme.example")).await, Ok(()));
    assert_eq!(inbox.all().len(), 1);
}

#[tokio::test]
async fn a_server_that_hangs_up_is_tried_again_later() {
    let inbox = Inbox::start().await;
    let mailer = mailer(&inbox.url());
    mailer.send(&mail("carol@acme.example")).await.unwrap();
    inbox.hang_up(true);
    assert!(matches!(
        mailer.send(&mail("carol@acme.example")).await,
        Err(SendFault::Transient(_))
    ));
    inbox.hang_up(false);
    assert_eq!(
        mailer.send(&mail("carol@acme.example")).await,
        Ok(()),
        "an idle line that died is replaced"
    );
}

#[tokio::test]
async fn a_server_that_is_away_is_tried_again_later() {
    let free = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let outcome = mailer(&format!("smtp://{free}"))
        .send(&mail("carol@acme.example"))
        .await;
    assert_eq!(outcome, Err(SendFault::Transient(Reason::Unreachable.into())));
}

#[tokio::test]
async fn encryption_that_was_asked_for_is_not_given_up() {
    let inbox = Inbox::start().await;
    let url = inbox.url().replace("smtp://127.0.0.1", "smtp+starttls://localhost");
    let outcome = mailer(&url).send(&mail("carol@acme.example")).await;
    assert_eq!(outcome, Err(SendFault::Transient(Reason::EncryptionFailed.into())));
    assert!(inbox.all().is_empty());
}

#[tokio::test]
async fn several_mails_share_a_line_and_credentials_are_shown() {
    let inbox = Inbox::start().await;
    let mailer = mailer(&inbox.url().replace("smtp://", "smtp://portal:se%3Acret@"));
    for number in 0..3 {
        mailer
            .send(&mail(&format!("person{number}@acme.example")))
            .await
            .unwrap();
    }
    assert_eq!(inbox.all().len(), 3);
    assert_eq!(inbox.connections(), 1);
    // RFC 4616: base64 of "\0portal\0se:cret".
    assert_eq!(inbox.sign_ins(), ["AUTH PLAIN AHBvcnRhbABzZTpjcmV0"]);
    assert_eq!(
        inbox.wait_for("person2@acme.example").await.to,
        ["person2@acme.example"]
    );
}

#[tokio::test]
async fn without_a_server_nothing_leaves() {
    let mailer = Mailer::from_url(None, "portal@localhost").unwrap();
    assert!(!mailer.delivers());
    assert_eq!(mailer.send(&mail("carol@acme.example")).await, Ok(()));
    assert_eq!(Mailer::from_url(None, "nobody").unwrap_err(), MailerFault::From);
    assert!(matches!(
        Mailer::from_url(Some("ftp://x"), "portal@localhost"),
        Err(MailerFault::Url(_))
    ));
}
