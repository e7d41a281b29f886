//! What of a mail is in the letterhead's colours. They are known when the mail is written, not when its text is read.

use crate::branding::{Colour, Palette, Paper};

/// The class that makes a link of HTML a button; "Convert to HTML" and the toolbar write it.
pub const BUTTON: &str = "button";

/// What an element of HTML takes of the letterhead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dress {
    /// Nothing: it looks as its style says.
    Plain,
    /// A link without colours of its own.
    Link,
    /// A link of the class [`BUTTON`].
    Button,
    /// The same on a ground of its own.
    ButtonShape,
    Quote,
}

impl Dress {
    /// Its class, which dark mail programs go by, and its style; both may be empty.
    pub fn on(self, palette: &Palette) -> (&'static str, String) {
        match self {
            Self::Plain => ("", String::new()),
            Self::Link => ("own", link(palette)),
            Self::Button => (BUTTON, button(palette)),
            Self::ButtonShape => ("", button(palette)),
            Self::Quote => ("quiet quote", quote(palette)),
        }
    }
}

/// The style of a link.
pub(super) fn link(palette: &Palette) -> String {
    format!("color:{}", palette.text.light)
}

/// The style of a button.
pub(super) fn button(palette: &Palette) -> String {
    format!(
        "display:inline-block;padding:11px 20px;border-radius:7px;background:{};color:{};font-weight:600;text-decoration:none",
        palette.button.light,
        Colour::WHITE
    )
}

/// The style of a quote.
pub(super) fn quote(palette: &Palette) -> String {
    format!(
        "margin:0 0 16px;padding:4px 14px;border:0 solid {};border-inline-start-width:3px;color:{}",
        palette.line.light,
        Paper::MAIL.quiet.light
    )
}
