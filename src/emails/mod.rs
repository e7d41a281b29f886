//! Mails that staff and organizations word themselves: the registry of kinds, templates, their versions, the editor.
//! How a mail leaves is the business of [`crate::mail`].

mod choosing;
mod compare;
mod desk;
pub mod due;
mod kind;
mod language;
mod lifetime;
pub mod pages;
pub mod settings;
mod shelf;
pub mod template;
mod topic;
mod values;
mod variable;

pub use choosing::{Rules, rules, text};
pub use desk::{Desk, OrganizationEditor, OrganizationViewer, PlatformEditor, PlatformViewer};
pub use kind::{Kind, Scope};
pub use language::Language;
pub use shelf::{Schedule, Shelf, Switches, Template, Version};
pub use template::{Format, Text};
pub use topic::Topic;
pub use values::Values;
pub(crate) use values::{calm, cut, harmless, harmless_line};
pub use variable::Variable;
