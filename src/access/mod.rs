//! Who may call what. A handler's first argument says it: [`Actor`] in an organization, [`SignedIn`] for a
//! person's own pages, [`Staff`] for the console, [`Public`] for everybody. A handler without one does not
//! compile into the route table.

mod actor;
pub mod catalogue;
pub mod forgery;
pub mod granting;
pub mod held;
pub mod limits;
mod people;
mod permission;
mod permissions;
mod role_name;
mod scoped;
mod session;
mod visit;

#[cfg(feature = "bench")]
pub use actor::bare;
pub use actor::{Access, Actor, Granted, Keeper, OrganizationHead, StatesAccess, Who};
pub use held::{Grant, Held, Place, Reach};
pub use people::{AnySession, Caller, Person, Public, SignedIn, Staff};
pub use permission::*;
pub use permissions::{FIRST_OF_APPLICATIONS, Permissions};
pub use role_name::RoleName;
pub use scoped::Scoped;
pub use session::{
    ABSOLUTE_LIMIT, IDLE_LIMIT, Through, end_all_sessions, end_session, session_layer, sign_in, sign_in_through,
    sign_out,
};
pub use visit::Visit;
