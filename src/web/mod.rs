//! What pages have in common: the route table, the edge that every request passes, answers, errors, forms,
//! flash messages, words, assets.

pub mod assets;
mod body;
pub mod cursor;
mod dates;
pub mod edge;
pub mod error;
pub mod flash;
pub mod form;
pub mod frame;
pub mod headers;
pub mod layout;
mod lists;
pub mod machine;
pub mod names;
mod numbers;
pub mod reply;
pub mod router;
pub mod table;
pub mod times;
pub mod upload;
pub mod words;

pub use error::AppError;
pub use flash::Flash;
pub use form::{Fields, Form, FormState, LongForm, Query};
pub use frame::{Frame, FrameGuest};
pub use reply::Reply;
pub use times::Times;
pub use words::Words;

/// What a handler answers.
pub type Answer = Result<Reply, AppError>;
