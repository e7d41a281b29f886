//! Colours, and whether one can be read on the other (WCAG 2.2, success criterion 1.4.3).

/// Red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Colour(pub u8, pub u8, pub u8);

/// The CSS names that people use (CSS Color 4, section 6.1); others are written with `#`.
const NAMES: &[(&str, u32)] = &[
    ("black", 0x00_0000),
    ("white", 0xff_ffff),
    ("gray", 0x80_8080),
    ("grey", 0x80_8080),
    ("silver", 0xc0_c0c0),
    ("darkgray", 0xa9_a9a9),
    ("lightgray", 0xd3_d3d3),
    ("whitesmoke", 0xf5_f5f5),
    ("red", 0xff_0000),
    ("darkred", 0x8b_0000),
    ("maroon", 0x80_0000),
    ("orange", 0xff_a500),
    ("gold", 0xff_d700),
    ("yellow", 0xff_ff00),
    ("green", 0x00_8000),
    ("darkgreen", 0x00_6400),
    ("lime", 0x00_ff00),
    ("olive", 0x80_8000),
    ("teal", 0x00_8080),
    ("aqua", 0x00_ffff),
    ("blue", 0x00_00ff),
    ("darkblue", 0x00_008b),
    ("navy", 0x00_0080),
    ("purple", 0x80_0080),
    ("fuchsia", 0xff_00ff),
];

impl Colour {
    /// `#abc`, `#aabbcc`, `rgb(1, 2, 3)`, or a name.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.to_ascii_lowercase();
        if let Some(digits) = text.strip_prefix('#') {
            return of_digits(digits);
        }
        if let Some(parts) = text.strip_prefix("rgb(").and_then(|rest| rest.strip_suffix(')')) {
            let parts: Vec<u8> = parts
                .split(',')
                .map(|part| part.trim().parse().ok())
                .collect::<Option<_>>()?;
            return match parts[..] {
                [red, green, blue] => Some(Self(red, green, blue)),
                _ => None,
            };
        }
        let number = NAMES.iter().find(|(name, _)| *name == text)?.1;
        of_digits(&format!("{number:06x}"))
    }

    /// `#aabbcc`.
    pub fn css(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }

    /// Relative luminance, 0 to 1.
    fn luminance(self) -> f64 {
        let channel = |value: u8| {
            let part = f64::from(value) / 255.0;
            match part <= 0.040_45 {
                true => part / 12.92,
                false => ((part + 0.055) / 1.055).powf(2.4),
            }
        };
        0.2126 * channel(self.0) + 0.7152 * channel(self.1) + 0.0722 * channel(self.2)
    }

    /// The contrast with another: 1 to 21.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }
}

fn of_digits(digits: &str) -> Option<Colour> {
    if !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    let part = |at: usize, length: usize| {
        let part = digits.get(at * length..(at + 1) * length)?;
        u8::from_str_radix(&part.repeat(3 - length), 16).ok()
    };
    match digits.len() {
        3 => Some(Colour(part(0, 1)?, part(1, 1)?, part(2, 1)?)),
        6 => Some(Colour(part(0, 2)?, part(1, 2)?, part(2, 2)?)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read_and_compared() {
        let read = |text: &str| Colour::parse(text).map(Colour::css);
        assert_eq!(read("#FA0").as_deref(), Some("#ffaa00"));
        assert_eq!(read("rgb(11, 101,121)").as_deref(), Some("#0b6579"));
        assert_eq!(read("Navy").as_deref(), Some("#000080"));
        for wrong in [
            "",
            "#",
            "#12",
            "#+1+2+3",
            "#ggg",
            "rgb(1,2)",
            "rgb(1,2,300)",
            "url(x)",
            "#é12",
        ] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
        let [black, white, grey] = ["#000", "#fff", "#777777"].map(|text| Colour::parse(text).expect("a colour"));
        assert!((black.contrast(white) - 21.0).abs() < 0.001);
        assert!((grey.contrast(white) - 4.48).abs() < 0.01, "{}", grey.contrast(white));
    }
}
