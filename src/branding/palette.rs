//! What becomes of one colour: shades for buttons, links and tints, in light and dark. Whatever the colour, they are
//! readable where they are used.

use super::colour::{Colour, READABLE, VISIBLE};
use sha2::{Digest, Sha256};

/// The grounds of pages and mails on which a shade of text stands, the hardest of each: the canvas, and what is raised
/// above a dark one (static/css/tokens.css, templates/mail/layout.html).
const LIGHT: Colour = Colour::new(0xf1_f3_f5);
const DARK: Colour = Colour::new(0x1b_20_24);
const DARK_SURFACE: Colour = Colour::new(0x12_16_19);

/// A shade for light grounds and one for dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    pub light: Colour,
    pub dark: Colour,
}

/// The shades of an accent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// The ground of a button; white is read on it.
    pub button: Pair,
    /// The same below the pointer.
    pub hover: Pair,
    /// Links and what is chosen.
    pub text: Pair,
    /// A tint behind such text.
    pub soft: Pair,
    /// Lines around that tint.
    pub line: Pair,
}

/// White is not read on a colour.
#[derive(Clone, Debug, PartialEq)]
pub struct TooLight {
    /// How well it is, from 1 to 21 (WCAG 2.2, contrast ratio).
    pub ratio: f64,
    /// The nearest shade on which it is.
    pub nearest: Colour,
}

impl Palette {
    /// The platform's own, as mails have it.
    pub const PLATFORM: Self = Self {
        button: Pair {
            light: Colour::new(0x0b_65_79),
            dark: Colour::new(0x0b_65_79),
        },
        hover: Pair {
            light: Colour::new(0x08_4f_5f),
            dark: Colour::new(0x08_4f_5f),
        },
        text: Pair {
            light: Colour::new(0x0a_60_74),
            dark: Colour::new(0x7f_c7_d9),
        },
        soft: Pair {
            light: Colour::new(0xe3_f1_f4),
            dark: Colour::new(0x10_29_2f),
        },
        line: Pair {
            light: Colour::new(0xa5_ce_d8),
            dark: Colour::new(0x22_55_62),
        },
    };

    /// The shades of an accent on which white is read.
    ///
    /// # Errors
    /// The shade to take instead.
    pub fn of(accent: Colour) -> Result<Self, TooLight> {
        let bears_white = |shade: Colour| shade.contrast(Colour::WHITE) >= READABLE;
        if !bears_white(accent) {
            return Err(TooLight {
                ratio: accent.contrast(Colour::WHITE),
                nearest: accent.towards(Colour::BLACK, bears_white),
            });
        }
        // A dark accent would vanish on a dark page. There is a shade for both: white on it, and it on the page.
        let button = Pair {
            light: accent,
            dark: accent.towards(Colour::WHITE, |shade| shade.contrast(DARK) >= VISIBLE),
        };
        let soft = Pair {
            light: accent.mixed(Colour::WHITE, 229),
            dark: accent.mixed(DARK_SURFACE, 217),
        };
        let on = |grounds: [Colour; 2]| {
            move |shade: Colour| grounds.iter().all(|ground| shade.contrast(*ground) >= READABLE)
        };
        Ok(Self {
            button,
            hover: Pair {
                light: button.light.mixed(Colour::BLACK, 48),
                dark: button.dark.mixed(Colour::BLACK, 32),
            },
            text: Pair {
                light: accent.towards(Colour::BLACK, on([LIGHT, soft.light])),
                dark: accent.towards(Colour::WHITE, on([DARK, soft.dark])),
            },
            soft,
            line: Pair {
                light: accent.mixed(Colour::WHITE, 160),
                dark: accent.mixed(DARK_SURFACE, 150),
            },
        })
    }

    /// The tokens of pages in these shades.
    pub fn style_sheet(&self) -> String {
        let tokens = [
            ("accent", self.button),
            ("accent-hover", self.hover),
            ("accent-text", self.text),
            ("accent-soft", self.soft),
            ("accent-line", self.line),
            ("focus", self.text),
        ];
        let line = |(name, pair): (&str, Pair)| format!("--{name}:light-dark({},{});", pair.light, pair.dark);
        // Outside of every layer: it wins over tokens.css, whichever is read first.
        format!(":root{{{}}}\n", tokens.map(line).concat())
    }
}

/// Where the style sheet of an accent is: a function of the colour alone, so it tells nothing of anybody, needs no
/// database, and can be kept for ever. A later release that derives other shades has another address.
pub fn style_sheet_path(accent: Colour, palette: &Palette) -> String {
    let version = hex::encode(&Sha256::digest(palette.style_sheet())[..6]);
    format!(
        "/accents/{}.css?v={version}",
        accent.to_string().trim_start_matches('#')
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every_colour() -> impl Iterator<Item = Colour> {
        let steps = || (0..=255_u32).step_by(17);
        steps().flat_map(move |red| {
            steps().flat_map(move |green| steps().map(move |blue| Colour::new(red << 16 | green << 8 | blue)))
        })
    }

    #[test]
    fn every_colour_or_its_nearest_shade_is_readable_everywhere() {
        for colour in every_colour() {
            let (accent, palette) = match Palette::of(colour) {
                Ok(palette) => (colour, palette),
                Err(TooLight { nearest, .. }) => (nearest, Palette::of(nearest).expect("the shade that was offered")),
            };
            assert_eq!(palette.button.light, accent);
            for ground in [
                palette.button.light,
                palette.button.dark,
                palette.hover.light,
                palette.hover.dark,
            ] {
                assert!(
                    ground.contrast(Colour::WHITE) >= READABLE,
                    "white on {ground} of {colour}"
                );
            }
            assert!(
                palette.button.dark.contrast(DARK) >= VISIBLE,
                "the button of {colour} on a dark page"
            );
            for ground in [LIGHT, Colour::WHITE, Colour::new(0xf4_f5_f6), palette.soft.light] {
                assert!(
                    palette.text.light.contrast(ground) >= READABLE,
                    "text of {colour} on {ground}"
                );
            }
            for ground in [DARK, DARK_SURFACE, Colour::new(0x17_1d_21), palette.soft.dark] {
                assert!(
                    palette.text.dark.contrast(ground) >= READABLE,
                    "text of {colour} on {ground}"
                );
            }
        }
    }

    #[test]
    fn what_is_too_light_is_told_with_its_ratio_and_the_shade_to_take() {
        let yellow = Colour::new(0xff_cc_00);
        let TooLight { ratio, nearest } = Palette::of(yellow).expect_err("yellow");
        assert!((1.51..1.52).contains(&ratio), "{ratio}");
        assert_eq!(nearest.to_string(), "#907300");
        assert!(Palette::of(Colour::new(0x77_77_77)).is_err());
        assert!(Palette::of(Colour::new(0x76_76_76)).is_ok());
    }

    #[test]
    fn the_style_sheet_is_tokens_and_nothing_else() {
        let palette = Palette::of(Colour::new(0x7b_1e_3a)).expect("readable");
        let css = palette.style_sheet();
        assert!(css.starts_with(":root{--accent:light-dark(#7b1e3a,#"), "{css}");
        assert_eq!(css.matches("light-dark(").count(), 6);
        assert!(!css.contains("url") && !css.contains('<') && !css.contains("@"));
        let path = style_sheet_path(Colour::new(0x7b_1e_3a), &palette);
        assert!(path.starts_with("/accents/7b1e3a.css?v="), "{path}");
    }
}
