//! Mails: written as a job in the transaction that causes them, rendered in the reader's language, sent over
//! SMTP by a worker, retried until they arrive or are refused for good.

pub mod delivery;
mod domains;
#[cfg(test)]
mod every;
mod harmless;
mod joining;
mod kinds;
mod letter;
mod life;
mod limits;
pub mod log;
mod mailer;
mod news;
mod obstacles;
mod outcome;
mod own;
pub mod reason;
mod sign_in;
mod sign_on;
mod usefulness;

pub use domains::DomainStage;
pub use joining::JoinLetter;
pub use kinds::default_text;
pub use letter::{Letter, LetterKind, post, post_all, post_open};
pub use life::{LifeStage, OwnershipStage};
pub use log::cancel_mails_of;
pub use mailer::{
    Account, DkimFault, DkimSigner, LineEncryption, Mailer, MailerFault, NotTaken, OutgoingMail, Relay, SendFault,
    Trouble,
};
pub use news::MemberNews;
pub use own::{Composed, Scheme, compose};
pub use sign_in::SignInLetter;
pub use sign_on::{SignOnLetter, SignOnNews};
