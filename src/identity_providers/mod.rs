//! Identity providers: the connections of an organization, how they are set up, rolled out and kept working.
//! What happens when somebody signs in through one stands in [`sso`](crate::sso).

mod change;
mod connection;
mod desk;
pub mod fault_words;
mod group_role;
pub mod guide;
mod guide_view;
mod keys;
mod life;
mod making_link;
pub mod pages;
pub mod reading;
pub mod rollout;
mod settings;
pub mod setup_link;
mod sides;
mod through;
mod version;
mod vouching;
pub mod watch;
mod wizard;

pub use connection::{Addresses, Connection, Fault, Stage, Status};
pub use desk::{ByEditor, ByLink, ByViewer, Desk, Hand, Way};
pub use group_role::{GroupRole, NewGroupRole};
pub use guide::Guide;
pub use keys::{KeyState, Keys, OwnKey, Rotation};
pub use making_link::NewLink;
pub use settings::{Attributes, Binding, Origin, Settings, TrustedCertificate};
pub use through::through;
pub use version::Version;
pub use vouching::{Vouching, refused as vouching_refused};
pub use wizard::Step;
