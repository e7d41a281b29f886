//! An organization's own mail server: its settings, the proof that it works, and the mails that leave through it.
//!
//! Whoever keeps the server reads what goes through it. So what nobody may switch off, invitations with their links
//! among it, goes there only when somebody says so who could give every role; until then the platform's server sends
//! it. A mail is never lost by a wrong setting: after a few tries the platform's server sends it, too.

pub mod changes;
mod code;
mod forms;
mod keeping;
mod mail_server;
pub mod page;
pub mod proving;
mod relays;
mod sending;
mod words;

pub use keeping::Settings;
pub use mail_server::MailServer;
pub use relays::Relays;
pub use sending::send;
