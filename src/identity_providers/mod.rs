//! Identity providers: the connections of an organization, how they are set up, rolled out and kept working.
//! What happens when somebody signs in through one stands in [`sso`](crate::sso).

mod connection;
mod keys;
mod settings;
mod sides;
mod version;

pub use connection::{Connection, Fault, Stage, Status};
pub use keys::{KeyState, Keys, OwnKey, Rotation};
pub use settings::{Attributes, Binding, Origin, Settings, TrustedCertificate};
pub use version::Version;
