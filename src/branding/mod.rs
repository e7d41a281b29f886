//! How an organization looks: logo, accent, and what its mails say of it; on its mails, and on the pages through which
//! people come to it. An organization without a look has the platform's.

mod brand;
mod colour;
mod letterhead;
mod page_look;
pub mod pages;
mod palette;
mod paper;
mod picture;
mod words;

pub use brand::{Brand, Logo, Settings};
pub use colour::{Colour, READABLE, READABLE_LARGE, ratio_in_words};
pub use letterhead::Letterhead;
pub use page_look::{PageLogo, PageLook};
pub use palette::{Pair, Palette};
pub use paper::Paper;
pub use picture::{Picture, read as read_picture};
