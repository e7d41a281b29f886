//! The pages of identity providers. Those of the wizard are written once, for members and for somebody with a set-up
//! link.

pub mod activation;
pub mod attempt;
pub mod attributes;
mod chrome;
pub mod connection;
pub mod doctor;
mod failed;
pub mod groups;
pub mod keys;
mod known;
pub mod life;
pub mod list;
pub mod metadata;
pub mod metadata_file;
pub mod options;
mod report;
pub mod setup;
pub mod setup_domain;
pub mod setup_links;
pub mod test;
pub mod tiles;
pub mod values;
mod warnings;
