//! What a good mail would not do. It may be sent all the same.

use super::dress::Dress;
use super::piece::{Piece, Shape};
use super::style::Style;
use super::{Advice, LONG_SUBJECT};
use crate::branding::{Colour, Pair, Palette, Paper, READABLE, READABLE_LARGE};

/// More characters than this are seldom read.
const LONG_BODY: usize = 4_000;
/// Words on a link that say nothing to whoever hears links alone, in the languages of the portal.
const EMPTY_WORDS: &[&str] = &[
    "click here",
    "click",
    "here",
    "hier klicken",
    "klicken sie hier",
    "klick hier",
    "hier",
    "cliquez ici",
    "cliquer ici",
    "ici",
    "haga clic aquí",
    "haz clic aquí",
    "clic aquí",
    "aquí",
    "ここをクリック",
    "こちらをクリック",
    "こちら",
    "ここ",
    "انقر هنا",
    "اضغط هنا",
    "هنا",
];

/// Looks at a subject as it was typed.
pub(super) fn subject(text: &str, advice: &mut Vec<Advice>) {
    if text.chars().count() > LONG_SUBJECT {
        advice.push(Advice::LongSubject);
    }
    let mut words = text
        .split("{{")
        .map(|part| part.split_once("}}").map_or(part, |(_, after)| after));
    let (mut upper, mut lower) = (0, 0);
    let marks = text.matches('!').count();
    for c in words.by_ref().flat_map(str::chars) {
        upper += usize::from(c.is_uppercase());
        lower += usize::from(c.is_lowercase());
    }
    if marks > 1 || (upper >= 8 && upper > 2 * lower) {
        advice.push(Advice::Shouting);
    }
}

/// Looks at a body.
pub(super) fn body(pieces: &[Piece], advice: &mut Vec<Advice>) {
    let length: usize = pieces
        .iter()
        .map(|piece| match piece {
            Piece::Words(words) => words.chars().count(),
            _ => 0,
        })
        .sum();
    if length > LONG_BODY {
        advice.push(Advice::LongBody(LONG_BODY));
    }
    let mut inside: Option<String> = None;
    for piece in pieces {
        match piece {
            Piece::Begin(shape) if is_link(shape) => inside = Some(String::new()),
            Piece::Words(words) => {
                if let Some(link) = &mut inside {
                    link.push_str(words);
                }
            }
            Piece::End(shape) if is_link(shape) => {
                let said = inside.take().unwrap_or_default();
                let bare = said.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
                let one = Advice::EmptyLink(said.trim().to_owned());
                if EMPTY_WORDS.contains(&bare.as_str()) && !advice.contains(&one) {
                    advice.push(one);
                }
            }
            _ => {}
        }
    }
}

fn is_link(shape: &Shape) -> bool {
    match shape {
        Shape::Link(_) | Shape::Button => true,
        Shape::Element(element) => element.target.is_some(),
        _ => false,
    }
}

/// A colour that somebody wrote, or one that the letterhead knows when the mail is written.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Ink {
    Words,
    Quiet,
    Sheet,
    Link,
    Button,
    Written(Colour),
}

impl Ink {
    fn on(self, palette: &Palette) -> Pair {
        match self {
            Self::Words => Paper::MAIL.words,
            Self::Quiet => Paper::MAIL.quiet,
            Self::Sheet => Paper::MAIL.sheet,
            Self::Link => palette.text,
            Self::Button => palette.button,
            Self::Written(colour) => Pair {
                light: colour,
                dark: colour,
            },
        }
    }
}

/// In which colour words stand on what.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Ground {
    words: Ink,
    behind: Ink,
    is_large: bool,
    is_set: bool,
}

impl Default for Ground {
    fn default() -> Self {
        Self {
            words: Ink::Words,
            behind: Ink::Sheet,
            is_large: false,
            is_set: false,
        }
    }
}

impl Ground {
    /// What it is inside an element.
    pub fn under(mut self, name: &str, dress: Dress, style: &Style) -> Self {
        match dress {
            Dress::Plain => {}
            Dress::Link => self.words = Ink::Link,
            Dress::Button | Dress::ButtonShape => {
                (self.words, self.behind) = (Ink::Written(Colour::WHITE), Ink::Button);
            }
            Dress::Quote => self.words = Ink::Quiet,
        }
        if let Some(colour) = style.colour {
            self.words = Ink::Written(colour);
        }
        if let Some(background) = style.background {
            self.behind = Ink::Written(background);
        }
        self.is_set |= style.colour.is_some() || style.background.is_some();
        if let Some(size) = style.size {
            self.is_large = size >= 24.0;
        } else if name == "h1" {
            self.is_large = true;
        }
        self
    }

    /// With words on it, if anybody chose a colour for them.
    pub fn with_words(self, line: usize) -> Option<Seen> {
        self.is_set.then_some(Seen { ground: self, line })
    }
}

/// Words in a colour that somebody chose.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seen {
    ground: Ground,
    line: usize,
}

impl Seen {
    /// What is hard to read about them, in light mail programs and in dark ones.
    pub fn judge(&self, palette: &Palette) -> Vec<Advice> {
        let Self { ground, line } = *self;
        let (words, behind) = (ground.words.on(palette), ground.behind.on(palette));
        let least = if ground.is_large { READABLE_LARGE } else { READABLE };
        let (light, dark) = (words.light.contrast(behind.light), words.dark.contrast(behind.dark));
        let mut advice = vec![];
        if light < least {
            advice.push(Advice::Contrast(line, light, least));
        }
        let is_same = (words.light, behind.light) == (words.dark, behind.dark);
        if dark < least && !is_same {
            advice.push(Advice::DarkContrast(line, dark, least));
        }
        advice
    }
}
