//! What is said to a mail server over an open line (RFC 5321), and at what point that went wrong.
//!
//! lettre's own transport does not tell at which command the server said no, nor does it bound the wait for an answer.
//! Both matter here: "no" to the recipient is final, "no" to our name or our sender is a fault of the configuration
//! that somebody will mend, and the mail must wait for it.

use super::server::Patience;
use crate::fetch::FetchFault;
use lettre::{
    address::Envelope,
    transport::smtp::{
        Error,
        client::AsyncSmtpConnection,
        commands::{Data, Mail, Rcpt},
        extension::{Extension, MailBodyParameter, MailParameter},
    },
};
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::time::timeout;

/// At what point the conversation ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Connect,
    Encrypt,
    SignIn,
    Sender,
    Recipient,
    Content,
    /// After the final dot, without an answer: whether the mail was taken nobody knows.
    Answer,
}

/// How a conversation ended badly.
#[derive(Debug)]
pub(super) struct Broken {
    pub step: Step,
    pub how: How,
}

#[derive(Debug)]
pub(super) enum How {
    /// The server said no, or the line broke.
    Said(Error),
    /// It did not answer in time.
    Silent,
    /// Nothing was connected to.
    NotReached(FetchFault),
    /// The address has letters that this server does not take.
    Letters,
}

impl Broken {
    /// The line had died before anything was said on it.
    pub fn is_of_a_dead_line(&self) -> bool {
        self.step == Step::Sender && matches!(&self.how, How::Said(fault) if fault.status().is_none())
    }
}

/// Names sender and recipients; then the server waits for the mail. `each`: how long every answer may take.
pub(super) async fn offer(
    line: &mut AsyncSmtpConnection,
    envelope: &Envelope,
    is_ascii: bool,
    each: Duration,
) -> Result<(), Broken> {
    let mut options = Vec::new();
    let mut addresses = envelope.from().into_iter().chain(envelope.to());
    if !addresses.all(|address| AsRef::<str>::as_ref(address).is_ascii()) {
        if !line.server_info().supports_feature(Extension::SmtpUtfEight) {
            return Err(Broken {
                step: Step::Recipient,
                how: How::Letters,
            });
        }
        options.push(MailParameter::SmtpUtfEight);
    }
    if !is_ascii {
        options.push(MailParameter::Body(MailBodyParameter::EightBitMime));
    }
    let sender = Mail::new(envelope.from().cloned(), options);
    within(each, Step::Sender, line.command(sender)).await?;
    for to in envelope.to() {
        let recipient = Rcpt::new(to.clone(), Vec::new());
        within(each, Step::Recipient, line.command(recipient)).await?;
    }
    within(each, Step::Content, line.command(Data)).await.map(drop)
}

/// Hands the mail over. Whoever hears nothing after the final dot does not know whether it was taken: so that wait is a
/// long one, and silence before the dot is told from silence after it.
pub(super) async fn hand_over(line: &mut AsyncSmtpConnection, raw: &[u8], patience: Patience) -> Result<(), Broken> {
    let is_whole = AtomicBool::new(false);
    // Asked for more once all of it was written; only then follows the dot.
    let end = std::iter::from_fn(|| {
        is_whole.store(true, Ordering::Relaxed);
        None
    });
    let mut handing = pin!(line.message_iter(std::iter::once(raw).chain(end)));
    let outcome = match timeout(patience.writing, &mut handing).await {
        Err(_) if is_whole.load(Ordering::Relaxed) => timeout(patience.answer, &mut handing).await,
        outcome => outcome,
    };
    let how = match outcome {
        Ok(Ok(_)) => return Ok(()),
        Ok(Err(fault)) => said(fault),
        Err(_) => How::Silent,
    };
    let has_answered = matches!(&how, How::Said(fault) if fault.status().is_some());
    let step = match is_whole.load(Ordering::Relaxed) && !has_answered {
        true => Step::Answer,
        false => Step::Content,
    };
    Err(Broken { step, how })
}

fn said(fault: Error) -> How {
    tracing::debug!(%fault, "the mail server said no");
    How::Said(fault)
}

/// One step, which may take so long.
pub(super) async fn within<T>(
    patience: Duration,
    step: Step,
    answer: impl Future<Output = Result<T, Error>>,
) -> Result<T, Broken> {
    let how = match timeout(patience, answer).await {
        Ok(Ok(answer)) => return Ok(answer),
        Ok(Err(fault)) => said(fault),
        Err(_) => How::Silent,
    };
    Err(Broken { step, how })
}
