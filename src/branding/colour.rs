//! Colours, and how well one is read on another (WCAG 2.2, success criterion 1.4.3).

use crate::web::Words;
use std::fmt;

/// What text needs against its ground.
pub const READABLE: f64 = 4.5;
/// What letters of 24 CSS pixels and more need.
pub const READABLE_LARGE: f64 = 3.0;
/// What a part that one operates needs against what surrounds it (success criterion 1.4.11).
pub const VISIBLE: f64 = 3.0;

/// An opaque colour of sRGB. It reads and writes itself as `#rrggbb`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour([u8; 3]);

impl Colour {
    pub const WHITE: Self = Self([255; 3]);
    pub const BLACK: Self = Self([0; 3]);

    /// From `0x0b6579`.
    pub const fn new(number: u32) -> Self {
        let [_, red, green, blue] = number.to_be_bytes();
        Self([red, green, blue])
    }

    /// Reads `#0B6579`, also without the `#`, and the short `#fff`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').unwrap_or(text);
        let digit = |at: usize| {
            digits
                .chars()
                .nth(at)?
                .to_digit(16)
                .and_then(|value| u8::try_from(value).ok())
        };
        let pair = |at: usize| Some(digit(at)? * 16 + digit(at + 1)?);
        match digits.chars().count() {
            6 => Some(Self([pair(0)?, pair(2)?, pair(4)?])),
            3 => Some(Self([digit(0)? * 17, digit(1)? * 17, digit(2)? * 17])),
            _ => None,
        }
    }

    /// Red, green, blue.
    pub fn parts(self) -> [u8; 3] {
        self.0
    }

    /// Relative luminance, from 0 to 1, as WCAG 2.2 defines it.
    pub fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|byte| match f64::from(byte) / 255.0 {
            part if part <= 0.040_45 => part / 12.92,
            part => ((part + 0.055) / 1.055).powf(2.4),
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// The contrast ratio of two colours, from 1 to 21.
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance() + 0.05, other.luminance() + 0.05);
        a.max(b) / a.min(b)
    }

    /// So many 255ths of another colour mixed in.
    #[must_use]
    pub fn mixed(self, other: Self, parts: u8) -> Self {
        let parts = u32::from(parts);
        let mut mixed = self.0;
        for (byte, into) in mixed.iter_mut().zip(other.0) {
            let sum = u32::from(*byte) * (255 - parts) + u32::from(into) * parts;
            *byte = u8::try_from((sum + 127) / 255).unwrap_or(u8::MAX);
        }
        Self(mixed)
    }

    /// The nearest shade towards another colour that does; that other colour, where none does.
    #[must_use]
    pub fn towards(self, end: Self, does: impl Fn(Self) -> bool) -> Self {
        (0..=u8::MAX)
            .map(|parts| self.mixed(end, parts))
            .find(|shade| does(*shade))
            .unwrap_or(end)
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

/// A ratio as people read it: "4.47". Cut off, never rounded up, so that what is not enough does not look as if it were.
pub fn ratio_in_words(ratio: f64, t: Words) -> String {
    t.decimal((ratio * 100.0).floor() / 100.0, 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        Colour::parse(text).expect("a colour")
    }

    #[test]
    fn ratios_are_those_of_wcag() {
        assert!((Colour::BLACK.contrast(Colour::WHITE) - 21.0).abs() < 1e-9);
        assert!((Colour::WHITE.contrast(Colour::WHITE) - 1.0).abs() < 1e-9);
        // The two greys between which the line runs.
        assert!(colour("#767676").contrast(Colour::WHITE) >= READABLE);
        assert!(colour("#777777").contrast(Colour::WHITE) < READABLE);
        for (text, ratio) in [
            ("#777777", "4.47"),
            ("#ff0000", "3.99"),
            ("#0000ff", "8.59"),
            ("#ffcc00", "1.51"),
        ] {
            assert_eq!(
                ratio_in_words(colour(text).contrast(Colour::WHITE), Words::english()),
                ratio,
                "{text}"
            );
            assert_eq!(
                ratio_in_words(Colour::WHITE.contrast(colour(text)), Words::english()),
                ratio,
                "{text}"
            );
        }
    }

    #[test]
    fn a_colour_is_read_as_people_write_it() {
        for text in ["#0B6579", "0b6579"] {
            assert_eq!(colour(text).to_string(), "#0b6579");
        }
        assert_eq!(colour("#fa0").to_string(), "#ffaa00");
        for text in [
            "",
            "#",
            "#ffff",
            "#fffffff",
            "red",
            "#12345g",
            "#+1+1+1",
            "#１２３４５６",
            "rgb(0,0,0)",
            "#0b6579;}",
        ] {
            assert_eq!(Colour::parse(text), None, "{text}");
        }
    }

    #[test]
    fn the_nearest_shade_is_enough_and_no_more() {
        let does = |shade: Colour| shade.contrast(Colour::WHITE) >= READABLE;
        let yellow = colour("#ffcc00");
        let shade = yellow.towards(Colour::BLACK, does);
        assert!(does(shade) && shade.contrast(Colour::WHITE) < READABLE + 0.1, "{shade}");
        assert_eq!(colour("#0b6579").towards(Colour::BLACK, does), colour("#0b6579"));
        assert_eq!(yellow.towards(Colour::BLACK, |_| false), Colour::BLACK);
    }
}
