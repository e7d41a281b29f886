//! The QR code (ISO/IEC 18004) of a link, as an SVG path.

use fast_qr::qr::QRBuilder;
use std::fmt::Write as _;

/// Light modules around the code: the standard wants four.
const QUIET: usize = 4;

/// A code as it is drawn: one unit per module.
#[derive(Clone, Debug)]
pub(super) struct QrCode {
    /// Width and height, the quiet zone included.
    pub size: usize,
    /// The dark modules.
    pub path: String,
}

impl QrCode {
    /// `None` when the text is too long for a code, which no link of ours is.
    pub fn of(text: &str) -> Option<Self> {
        let code = QRBuilder::new(text.as_bytes()).build().ok()?;
        let mut path = String::new();
        for y in 0..code.size {
            let mut x = 0;
            while x < code.size {
                let run = (x..code.size).take_while(|x| code[y][*x].value()).count();
                if run > 0 {
                    let _ = write!(path, "M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET);
                }
                x += run + 1;
            }
        }
        Some(Self {
            size: code.size + 2 * QUIET,
            path,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_begins_with_its_finder_inside_the_quiet_zone() {
        let code = QrCode::of("https://portal.example/join/AAAA").expect("a code");
        assert!(code.path.starts_with("M4 4h7v1h-7z"), "{}", code.path);
        assert!(code.size >= 29 + 8);
        assert!(!code.path.contains("h0"));
    }
}
