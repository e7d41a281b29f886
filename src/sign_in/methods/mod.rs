//! Which ways of signing in are open: for the platform, for one organization, for one member; and the way in when the
//! identity provider fails.

pub mod break_glass;
mod closed;
mod codes;
pub mod codes_page;
pub mod page;
mod password;
mod tell;
mod ways_in;

pub use closed::{Closing, came_through, password_exception, switch_of};
pub use codes::{Code, Codes, CodesLeft};
pub use codes_page::CodesPage;
pub use password::Switch;
pub use tell::tell;
pub use ways_in::WaysIn;
