//! What the tests are written with. A test's first line is `let app = App::start().await;`.

pub mod app;
pub mod browser;
pub mod checks;
pub mod cluster;
pub mod dns;
pub mod mailbox;
pub mod page;
pub mod peers;
pub mod people;
pub mod provider;
pub mod publisher;
mod server;
pub mod site;
mod verbs;

pub use app::App;
#[allow(unused_imports, reason = "rooms need one or the other")]
pub use dns::Dns;
#[allow(unused_imports, reason = "rooms need one or the other")]
pub use page::Page;
#[allow(unused_imports, reason = "rooms need one or the other")]
pub use people::{Organization, PASSWORD, Person};
