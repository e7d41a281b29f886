//! The frame of a mail: the shades that no accent changes.

use super::colour::Colour;
use super::palette::Pair;

/// What stands around the words of a mail, and beneath them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paper {
    /// Around the sheet.
    pub ground: Pair,
    /// On which the words stand.
    pub sheet: Pair,
    /// Around the sheet, and across it.
    pub line: Pair,
    pub words: Pair,
    /// Words that one need not read.
    pub quiet: Pair,
}

const fn pair(light: u32, dark: u32) -> Pair {
    Pair {
        light: Colour::new(light),
        dark: Colour::new(dark),
    }
}

impl Paper {
    /// The one of every mail.
    pub const MAIL: Self = Self {
        ground: pair(0xf4_f5_f6, 0x0e1316),
        sheet: pair(0xff_ff_ff, 0x17_1d_21),
        line: pair(0xe1_e5_e8, 0x2b_34_3a),
        words: pair(0x14_19_1d, 0xe8_ed_f0),
        quiet: pair(0x56_61_6a, 0xa3_b0_b8),
    };
}

#[cfg(test)]
mod tests {
    use super::super::colour::READABLE;
    use super::super::palette::Palette;
    use super::*;

    #[test]
    fn every_word_is_readable_where_it_stands() {
        let Paper {
            ground,
            sheet,
            words,
            quiet,
            ..
        } = Paper::MAIL;
        let Palette { text, button, .. } = Palette::PLATFORM;
        let white = pair(0xff_ff_ff, 0xff_ff_ff);
        for (words, ground) in [
            (words, sheet),
            (quiet, sheet),
            (quiet, ground),
            (text, sheet),
            (white, button),
        ] {
            assert!(words.light.contrast(ground.light) >= READABLE, "{words:?} {ground:?}");
            assert!(words.dark.contrast(ground.dark) >= READABLE, "{words:?} {ground:?}");
        }
    }
}
