//! What a good mail would not do. It may be sent all the same.

use super::colour::Colour;
use super::piece::{Piece, Shape};
use super::style::Style;
use super::{Advice, LONG_SUBJECT};

/// More characters than this are seldom read.
const LONG_BODY: usize = 4_000;
/// Contrast below which words are hard to read (WCAG 2.2, 1.4.3), and the same for large letters.
const READABLE: f64 = 4.5;
const READABLE_LARGE: f64 = 3.0;
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

/// What words stand on, in light mail programs and in dark ones.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ground {
    light: (Colour, Colour),
    dark: (Colour, Colour),
    is_large: bool,
    is_set: bool,
}

/// As `templates/mail/layout.html` has them.
impl Default for Ground {
    fn default() -> Self {
        Self {
            light: (Colour(0x14, 0x19, 0x1d), Colour(0xff, 0xff, 0xff)),
            dark: (Colour(0xe8, 0xed, 0xf0), Colour(0x17, 0x1d, 0x21)),
            is_large: false,
            is_set: false,
        }
    }
}

impl Ground {
    /// What it is inside an element.
    pub fn under(mut self, name: &str, style: &Style) -> Self {
        if let Some(colour) = style.colour {
            (self.light.0, self.dark.0) = (colour, colour);
        } else if name == "a" && style.background.is_none() {
            (self.light.0, self.dark.0) = (Colour(0x0a, 0x60, 0x74), Colour(0x7f, 0xc7, 0xd9));
        }
        if let Some(background) = style.background {
            (self.light.1, self.dark.1) = (background, background);
        }
        self.is_set |= style.colour.is_some() || style.background.is_some();
        if let Some(size) = style.size {
            self.is_large = size >= 24.0;
        } else if name == "h1" {
            self.is_large = true;
        }
        self
    }

    /// What is hard to read about words on it.
    pub fn judge(self, line: usize) -> Vec<Advice> {
        let least = if self.is_large { READABLE_LARGE } else { READABLE };
        let ratio = |(words, ground): (Colour, Colour)| words.contrast(ground);
        let said = |ratio: f64| format!("{ratio:.1}");
        let mut advice = vec![];
        if self.is_set && ratio(self.light) < least {
            advice.push(Advice::Contrast(line, said(ratio(self.light)), said(least)));
        }
        if self.is_set && ratio(self.dark) < least && self.dark != self.light {
            advice.push(Advice::DarkContrast(line, said(ratio(self.dark)), said(least)));
        }
        advice
    }
}
