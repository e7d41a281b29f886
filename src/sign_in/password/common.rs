//! The block list, and the usual disguises of a common password.

/// Lower case, sorted by byte, one per line; see `assets/README.md`. It stays in the file's pages until somebody asks.
const LIST: &str = include_str!("../../../assets/common_passwords.txt");

/// Rows and zigzags of a keyboard, the alphabet and the digits, which go round.
const TRACKS: [&str; 6] = [
    "abcdefghijklmnopqrstuvwxyz",
    "0123456789012345678901234567890",
    "qwertyuiopasdfghjklzxcvbnm",
    "qazwsxedcrfvtgbyhnujmikolp",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
    "1q2w3e4r5t6y7u8i9o0p",
];

/// A shorter piece may well stand in a good password.
const LEAST_PATTERN: usize = 8;

/// Whether a guesser's list holds the password (already in lower case), plainly or in a usual disguise.
pub fn is_common(lower: &str) -> bool {
    forms(lower).iter().any(|form| {
        let length = form.chars().count();
        let unit = repeated_unit(form);
        is_listed(form)
            || (length >= LEAST_PATTERN && (is_on_a_track(form) || unit.is_some_and(|u| u.chars().count() <= 4)))
            || unit.is_some_and(|u| forms(u).iter().any(|f| is_listed(f)))
    })
}

/// The text, and what is left when digits and punctuation go from the end or both ends, punctuation from the middle,
/// and digits that stand for letters are letters again.
pub fn forms(lower: &str) -> Vec<String> {
    let end = lower.trim_end_matches(|c: char| !c.is_alphabetic());
    let core = end.trim_start_matches(|c: char| !c.is_alphabetic());
    let joined = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let plain = [
        lower.to_owned(),
        joined(lower),
        end.to_owned(),
        core.to_owned(),
        joined(core),
    ];
    let mut forms = Vec::with_capacity(plain.len() * 3);
    for text in plain {
        forms.extend(['i', 'l'].map(|one| undisguised(&text, one)));
        forms.push(text);
    }
    forms.retain(|form| !form.is_empty());
    forms.sort_unstable();
    forms.dedup();
    forms
}

/// "p@ssw0rd" is "password". `one` is the letter that the digit 1 stands for.
fn undisguised(text: &str, one: char) -> String {
    text.chars()
        .map(|c| match c {
            '0' => 'o',
            '1' | '!' => one,
            '3' => 'e',
            '4' | '@' => 'a',
            '5' | '$' => 's',
            '7' => 't',
            other => other,
        })
        .collect()
}

/// The shortest piece that, repeated, is the whole text; `None` if that is the text itself.
fn repeated_unit(text: &str) -> Option<&str> {
    (1..=text.len() / 2)
        .filter(|&length| text.len().is_multiple_of(length) && text.is_char_boundary(length))
        .map(|length| &text[..length])
        .find(|unit| text.as_bytes().chunks(unit.len()).all(|piece| piece == unit.as_bytes()))
}

fn is_on_a_track(text: &str) -> bool {
    let backwards: String = text.chars().rev().collect();
    TRACKS
        .iter()
        .any(|track| track.contains(text) || track.contains(&backwards))
}

/// Binary search over the lines where they lie: no copy, no table.
fn is_listed(text: &str) -> bool {
    let (list, wanted) = (LIST.as_bytes(), text.as_bytes());
    let (mut low, mut high) = (0, list.len());
    while low < high {
        let middle = usize::midpoint(low, high);
        let start = list[low..middle]
            .iter()
            .rposition(|&b| b == b'\n')
            .map_or(low, |at| low + at + 1);
        let end = list[start..]
            .iter()
            .position(|&b| b == b'\n')
            .map_or(list.len(), |at| start + at);
        match list[start..end].cmp(wanted) {
            std::cmp::Ordering::Equal => return true,
            std::cmp::Ordering::Less => low = end + 1,
            std::cmp::Ordering::Greater => high = start,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_lower_case_and_long_enough() {
        let lines: Vec<&str> = LIST.lines().collect();
        assert!(lines.iter().filter(|line| line.len() >= 8).count() >= 10_000);
        assert!(
            lines.windows(2).all(|pair| pair[0] < pair[1]),
            "sort it with LC_ALL=C sort -u"
        );
        assert!(
            lines
                .iter()
                .all(|line| **line == line.to_lowercase() && line.chars().count() >= 6)
        );
    }

    #[test]
    fn every_line_is_found_and_its_neighbours_are_not() {
        for line in LIST.lines() {
            assert!(is_listed(line), "{line}");
        }
        for absent in [
            "",
            "\n",
            "zzzzzzzzzzzzzzzz",
            "aaa",
            "password\n",
            "correct-horse-demo-42",
            "яяя",
        ] {
            assert!(!is_listed(absent), "{absent:?}");
        }
    }

    #[test]
    fn a_repetition_has_a_shortest_unit() {
        assert_eq!(repeated_unit("abcabc"), Some("abc"));
        assert_eq!(repeated_unit("aaaa"), Some("a"));
        assert_eq!(repeated_unit("éé"), Some("é"));
        assert_eq!(repeated_unit("abcab"), None);
        assert_eq!(repeated_unit("a"), None);
        assert_eq!(repeated_unit(""), None);
    }
}
