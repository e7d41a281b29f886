//! Styles at an element (CSS Style Attributes): a list of properties, and for each what it may be. Nothing that loads,
//! moves, hides or covers anything can be written in it.

use super::colour::parse;
use crate::branding::Colour;

/// What a style says, written anew.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Style {
    /// `color:#14191d;padding:8px`.
    pub css: String,
    pub colour: Option<Colour>,
    pub background: Option<Colour>,
    /// The size of letters in CSS pixels, where it is said in them.
    pub size: Option<f64>,
}

impl Style {
    /// Reads the value of a `style` attribute.
    ///
    /// # Errors
    /// The first declaration that is not allowed.
    pub fn read(text: &str) -> Result<Self, String> {
        let mut style = Self::default();
        for declaration in text.split(';').map(str::trim).filter(|one| !one.is_empty()) {
            let (property, value) = declaration.split_once(':').ok_or(declaration)?;
            let property = property.trim().to_ascii_lowercase();
            let value = value.trim();
            let written = allowed(&property, value).ok_or(declaration)?;
            match property.as_str() {
                "color" => style.colour = parse(value),
                "background" | "background-color" => style.background = parse(value),
                "font-size" => style.size = written.strip_suffix("px").and_then(|size| size.parse().ok()),
                _ => {}
            }
            if !style.css.is_empty() {
                style.css.push(';');
            }
            style.css += &format!("{property}:{written}");
        }
        Ok(style)
    }
}

/// The value as it is written, if the property may have it.
fn allowed(property: &str, value: &str) -> Option<String> {
    match property {
        "color" => colour(value),
        "background" | "background-color" => colour(value).or_else(|| word(value, &["transparent", "none"])),
        "border-color" => colour(value),
        "font-family" => family(value),
        "font-size" => length(value, 10.0, 48.0).filter(|_| !value.ends_with('%')),
        "font-weight" => word(value, &["normal", "bold", "400", "500", "600", "700", "800"]),
        "font-style" => word(value, &["normal", "italic"]),
        "line-height" => length(value, 12.0, 72.0).or_else(|| number(value, 1.0, 3.0)),
        "letter-spacing" => length(value, 0.0, 10.0),
        "text-align" => word(value, &["left", "right", "center", "justify", "start", "end"]),
        "text-decoration" => word(value, &["none", "underline", "line-through"]),
        "text-transform" => word(value, &["none", "uppercase", "lowercase", "capitalize"]),
        "vertical-align" => word(value, &["top", "middle", "bottom", "baseline"]),
        "white-space" => word(value, &["normal", "nowrap", "pre-wrap", "pre-line"]),
        "word-break" => word(value, &["normal", "break-word", "break-all"]),
        "direction" => word(value, &["ltr", "rtl"]),
        "display" => word(value, &["block", "inline", "inline-block"]),
        "list-style" | "list-style-type" => word(value, &["disc", "circle", "square", "decimal", "none"]),
        "border-collapse" => word(value, &["collapse", "separate"]),
        "border-style" => word(value, &["none", "solid", "dashed", "dotted"]),
        "border-spacing" | "border-width" => lengths(value, 40.0),
        "border-radius" => lengths(value, 100.0),
        "border" | "border-top" | "border-right" | "border-bottom" | "border-left" => border(value),
        "width" | "max-width" | "min-width" | "height" => length(value, 0.0, 640.0).or_else(|| word(value, &["auto"])),
        _ => match property.split_once('-').map_or((property, ""), |parts| parts) {
            ("margin", "" | "top" | "right" | "bottom" | "left") => lengths_or_auto(value, 120.0),
            ("padding", "" | "top" | "right" | "bottom" | "left") => lengths(value, 120.0),
            _ => None,
        },
    }
}

fn word(value: &str, words: &[&'static str]) -> Option<String> {
    let value = value.to_ascii_lowercase();
    words.iter().find(|word| **word == value).map(|word| (*word).to_owned())
}

fn colour(value: &str) -> Option<String> {
    parse(value).map(|colour| colour.to_string())
}

fn number(value: &str, least: f64, most: f64) -> Option<String> {
    let is_plain = !value.is_empty() && value.len() < 9 && value.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    let number: f64 = value.parse().ok().filter(|_| is_plain)?;
    (least..=most).contains(&number).then(|| number.to_string())
}

/// A length that is not negative. `least` and `most` are CSS pixels; a share is 100 % at most.
fn length(value: &str, least: f64, most: f64) -> Option<String> {
    let value = value.to_ascii_lowercase();
    if value == "0" && least <= 0.0 {
        return Some(value);
    }
    let units = [
        ("px", 1.0),
        ("pt", 4.0 / 3.0),
        ("rem", 16.0),
        ("em", 16.0),
        ("%", most / 100.0),
    ];
    let (unit, pixels) = units.into_iter().find(|(unit, _)| value.ends_with(unit))?;
    let bare = value.strip_suffix(unit)?;
    number(bare, least / pixels, most / pixels).map(|number| format!("{number}{unit}"))
}

/// One to four of them.
fn lengths(value: &str, most: f64) -> Option<String> {
    several(value, |one| length(one, 0.0, most))
}

fn lengths_or_auto(value: &str, most: f64) -> Option<String> {
    several(value, |one| length(one, 0.0, most).or_else(|| word(one, &["auto"])))
}

fn several(value: &str, one: impl Fn(&str) -> Option<String>) -> Option<String> {
    let parts: Vec<String> = value.split_whitespace().map(one).collect::<Option<_>>()?;
    (1..=4).contains(&parts.len()).then(|| parts.join(" "))
}

/// Width, style and colour, in any order.
fn border(value: &str) -> Option<String> {
    let value = value.replace(", ", ",");
    several(&value, |one| {
        length(one, 0.0, 20.0)
            .or_else(|| word(one, &["none", "solid", "dashed", "dotted"]))
            .or_else(|| colour(one))
    })
}

/// Names of letters, quoted or not.
fn family(value: &str) -> Option<String> {
    let names = value.split(',').map(|name| {
        let name = name.trim();
        let bare = name
            .strip_prefix('\'')
            .and_then(|rest| rest.strip_suffix('\''))
            .or_else(|| name.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')))
            .unwrap_or(name);
        let is_name = !bare.is_empty() && bare.chars().all(|c| c.is_ascii_alphanumeric() || c == ' ' || c == '-');
        is_name.then(|| match bare.contains(' ') {
            true => format!("'{bare}'"),
            false => bare.to_owned(),
        })
    });
    names.collect::<Option<Vec<_>>>().map(|names| names.join(","))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_allowed_is_written_anew() {
        let read = |text: &str| Style::read(text).map(|style| style.css);
        assert_eq!(
            read("COLOR: #FFF; background:navy ;padding: 8px 1.5em;;font-family:\"Segoe UI\", Arial").as_deref(),
            Ok("color:#ffffff;background:#000080;padding:8px 1.5em;font-family:'Segoe UI',Arial")
        );
        assert_eq!(
            read("border-bottom: 1px solid rgb(1, 2, 3); margin:0 auto").as_deref(),
            Ok("border-bottom:1px solid #010203;margin:0 auto")
        );
        assert_eq!(Style::read("font-size:24px").expect("fine").size, Some(24.0));
    }

    #[test]
    fn what_loads_moves_hides_or_covers_is_not() {
        for declaration in [
            "background:url(https://evil.test/x.png)",
            "background-image:none",
            "position:fixed",
            "position : absolute",
            "margin:-500px",
            "margin-top:-1em",
            "width:expression(alert(1))",
            "w\\69 dth:1px",
            "color:red !important",
            "display:none",
            "visibility:hidden",
            "opacity:0",
            "font-size:0",
            "font-size:1px",
            "font-size:200%",
            "line-height:0",
            "width:9999px",
            "width:101%",
            "color:transparent",
            "font-family:x;}body{display:none",
            "font-family:'a\"b'",
            "padding:1px 1px 1px 1px 1px",
            "padding:1e9px",
            "padding:calc(1px)",
            "color:#fff/**/",
            "behavior:url(x)",
            "-moz-binding:url(x)",
            "@import 'x'",
            "color",
            ":red",
        ] {
            assert!(Style::read(declaration).is_err(), "{declaration}");
        }
    }
}
