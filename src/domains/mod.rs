//! Mail domains of an organization: proven by a record in the DNS, looked at again every day, and what becomes of
//! people who have proven an address there.

mod capture;
pub mod changes;
mod claim;
mod domain;
mod letters;
mod looking;
mod name;
pub mod own;
pub mod pages;
mod policy;
mod proving;
pub mod removal;
mod sweep;

pub use capture::{Captured, Capturing, organization_of};
pub use claim::{NameFault, claim};
pub use domain::{Claimed, Domain, MOST, Status};
pub use looking::{Finding, Look, record_name, record_value};
pub use name::DomainName;
pub use policy::Policy;
pub use proving::{GRACE, Settled, Settling};
pub use sweep::sweep;
