//! How a connection is rolled out: stages, the pilot list, what came of each stage, the history of its settings with
//! the way back, and enforcement.

mod affected;
mod certificates;
mod counts;
mod difference;
pub mod enforcement;
pub mod enforcement_page;
pub mod history;
mod pilots;
pub mod pilots_page;
mod place;
pub mod rollback;
pub mod stage_page;
mod stages;

pub use pilots::Pilots;
pub use stages::Barrier;
