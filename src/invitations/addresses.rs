//! Many addresses in one box: from a mail's "To", a column of a spreadsheet, a list with names.

use crate::web::names::EmailAddress;

/// What was found in the box, in the order in which it stood there, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Addresses {
    pub fine: Vec<EmailAddress>,
    /// What is no address, as it was written.
    pub bad: Vec<String>,
}

impl Addresses {
    /// Reads addresses parted by commas, semicolons, blanks or lines, bare or as `Name <address>` (RFC 5322,
    /// section 3.4). A name may be quoted, and may then hold a comma; an unquoted "Last, First <address>"
    /// is understood too.
    pub fn read(raw: &str) -> Self {
        let mut found = Self::default();
        for line in raw.lines() {
            let pieces = pieces(line);
            for (at, piece) in pieces.iter().enumerate() {
                let half_a_name = !piece.contains('@') && pieces.get(at + 1).is_some_and(|next| next.contains('<'));
                if !half_a_name {
                    found.take_piece(piece);
                }
            }
        }
        found
    }

    fn take_piece(&mut self, piece: &str) {
        if !piece.contains('<') {
            return piece.split_whitespace().for_each(|word| self.take(word));
        }
        for part in piece.split('<').skip(1) {
            self.take(part.split_once('>').map_or(part, |(address, _)| address));
        }
    }

    fn take(&mut self, word: &str) {
        let bare = word.trim_matches(|c: char| c.is_whitespace() || "\"'<>()[]\u{200b}\u{feff}".contains(c));
        let bare = bare.strip_prefix("mailto:").unwrap_or(bare).trim_end_matches('.');
        match EmailAddress::parse(bare) {
            Some(address) if !self.fine.contains(&address) => self.fine.push(address),
            None if !bare.is_empty() && !self.bad.iter().any(|bad| bad == bare) => self.bad.push(bare.to_owned()),
            _ => {}
        }
    }
}

/// Parts a line at commas and semicolons outside of quotes and angle brackets.
fn pieces(line: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    // A lonely quote is a character like any other.
    let quotes = line.matches('"').count().is_multiple_of(2);
    let (mut quoted, mut inside) = (false, false);
    for c in line.chars() {
        match c {
            '"' if quotes => quoted = !quoted,
            '<' if !quoted => inside = true,
            '>' if !quoted => inside = false,
            _ => {}
        }
        match (c, pieces.last_mut()) {
            (',' | ';', _) if !quoted && !inside => pieces.push(String::new()),
            (_, Some(piece)) => piece.push(c),
            _ => {}
        }
    }
    pieces.retain(|piece| !piece.trim().is_empty());
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fine(raw: &str) -> Vec<String> {
        let found = Addresses::read(raw);
        assert_eq!(found.bad, Vec::<String>::new(), "in {raw:?}");
        found.fine.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn commas_semicolons_blanks_and_lines_part_addresses() {
        assert_eq!(
            fine("a@x.example, b@x.example;c@x.example\r\nd@x.example\te@x.example\n\n"),
            [
                "a@x.example",
                "b@x.example",
                "c@x.example",
                "d@x.example",
                "e@x.example"
            ]
        );
    }

    #[test]
    fn names_in_front_are_left_out() {
        assert_eq!(
            fine("Hanna Lindqvist <Hanna@x.example>; \"Brûlé, Zoë\" <zoe@x.example>, Okafor, Bob <bob@x.example>"),
            ["hanna@x.example", "zoe@x.example", "bob@x.example"]
        );
        assert_eq!(
            fine("Ann <ann@x.example> Ben <ben@x.example>"),
            ["ann@x.example", "ben@x.example"]
        );
        assert_eq!(fine("mailto:ann@x.example <ben@x.example>."), ["ben@x.example"]);
    }

    #[test]
    fn each_address_counts_once() {
        assert_eq!(fine("A@x.example a@X.example <a@x.example>"), ["a@x.example"]);
    }

    #[test]
    fn what_is_no_address_is_told_as_it_was_written() {
        let found = Addresses::read("ann@x.example, not an address, ben@");
        assert_eq!(found.fine.len(), 1);
        assert_eq!(found.bad, ["not", "an", "address", "ben@"]);
        assert_eq!(Addresses::read("5\" tall, x@y.example").bad, ["5", "tall"]);
    }
}
