//! Colours as people write them in a style.

use crate::branding::Colour;

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

/// `#abc`, `#aabbcc`, `rgb(1, 2, 3)`, or a name.
pub(super) fn parse(text: &str) -> Option<Colour> {
    if text.starts_with('#') {
        return Colour::parse(text);
    }
    let text = text.to_ascii_lowercase();
    if let Some(parts) = text.strip_prefix("rgb(").and_then(|rest| rest.strip_suffix(')')) {
        let part = |part: &str| part.trim().parse::<u8>().ok().map(u32::from);
        let parts: Vec<u32> = parts.split(',').map(part).collect::<Option<_>>()?;
        return match parts[..] {
            [red, green, blue] => Some(Colour::new(red << 16 | green << 8 | blue)),
            _ => None,
        };
    }
    let found = NAMES.iter().find(|(name, _)| *name == text);
    found.map(|(_, number)| Colour::new(*number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read_as_people_write_them() {
        let read = |text: &str| parse(text).map(|colour| colour.to_string());
        assert_eq!(read("#FA0").as_deref(), Some("#ffaa00"));
        assert_eq!(read("rgb(11, 101,121)").as_deref(), Some("#0b6579"));
        assert_eq!(read("Navy").as_deref(), Some("#000080"));
        for wrong in [
            "",
            "#",
            "fff",
            "0b6579",
            "#12",
            "#+1+2+3",
            "#ggg",
            "rgb(1,2)",
            "rgb(1,2,3,4)",
            "rgb(1,2,300)",
            "url(x)",
            "#é12",
        ] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
