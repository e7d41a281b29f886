//! Mails that staff and organizations word themselves: the registry of kinds, templates, their versions, the editor.
//! How a mail leaves is the business of [`crate::mail`].

mod choosing;
mod compare;
mod desk;
pub mod due;
mod kind;
mod language;
pub mod pages;
pub mod settings;
mod shelf;
pub mod template;
mod values;
mod variable;

pub use choosing::{Rules, rules, text};
pub use desk::{Desk, OrganizationEditor, OrganizationViewer, PlatformEditor, PlatformViewer};
pub use kind::{Kind, Scope};
pub use language::Language;
pub use shelf::{Schedule, Shelf, Template, Version};
pub use template::{Format, Text};
pub use values::Values;
pub(crate) use values::calm;
pub use variable::Variable;
