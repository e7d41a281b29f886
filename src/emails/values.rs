//! What the variables of one mail stand for. A value is text: whatever it contains, it becomes neither markup nor
//! Markdown nor a header, and mail programs find no address in it to make a link of.

use super::{Kind, Language, Variable};

/// The most characters of any value; [`Variable::longest`] says fewer for most.
const LONGEST: usize = 2_000;

/// The values of one mail.
#[derive(Clone, Debug, Default, serde::Serialize, serde::Deserialize)]
pub struct Values(Vec<(String, String)>);

impl Values {
    /// Notes a value; a second one for the same variable wins.
    #[must_use]
    pub fn with(mut self, variable: Variable, value: impl Into<String>) -> Self {
        self.0.retain(|(key, _)| key != variable.key());
        self.0.push((variable.key().to_owned(), value.into()));
        self
    }

    /// What everybody's mail says of its reader. Without a name, the address stands for it.
    #[must_use]
    pub fn of_reader(self, language: Language, name: &str, email: &str) -> Self {
        let t = language.words();
        let greeting = match name.is_empty() {
            true => t.mail_greeting_nobody().to_owned(),
            false => t.mail_greeting(name),
        };
        let name = if name.is_empty() { email } else { name };
        self.with(Variable::Greeting, greeting)
            .with(Variable::PersonName, name)
            .with(
                Variable::PersonFirstName,
                name.split_whitespace().next().unwrap_or_default(),
            )
            .with(Variable::PersonEmail, email)
    }

    /// What the variables of a kind could be.
    pub fn sample(kind: Kind, language: Language) -> Self {
        let t = language.words();
        let all = kind.variables();
        all.iter()
            .fold(Self::default(), |values, one| values.with(*one, one.sample(t)))
            .of_reader(
                language,
                Variable::PersonName.sample(t),
                Variable::PersonEmail.sample(t),
            )
    }

    /// What takes the most room: each variable of a kind as long as it can be, made of `filling`.
    pub(super) fn longest(kind: Kind, filling: &str) -> Self {
        kind.variables().into_iter().fold(Self::default(), |values, one| {
            let filling = if one == Variable::Link { "x" } else { filling };
            values.with(one, filling.chars().cycle().take(one.longest()).collect::<String>())
        })
    }

    /// The value as it was noted; empty for one that nobody noted.
    pub fn raw(&self, variable: Variable) -> &str {
        self.0
            .iter()
            .find(|(key, _)| key == variable.key())
            .map_or("", |(_, value)| value)
    }

    /// The value for a header: as [`Values::text`], on one line.
    pub(super) fn line(&self, variable: Variable) -> String {
        in_line(&self.text(variable))
    }

    /// The value for a part of the mail. The link is ours, an address of mail is what it is; in everything else what
    /// looks like an address of the web gets an invisible joiner (U+2060) that keeps programs from linking it.
    pub(super) fn text(&self, variable: Variable) -> String {
        let calm = calm(self.raw(variable));
        match variable {
            Variable::Link => calm.collect(),
            Variable::PersonEmail | Variable::ColleagueEmail | Variable::DomainName => {
                calm.take(variable.longest()).collect()
            }
            _ => unlinked(calm.take(variable.longest())),
        }
    }
}

/// What somebody typed, for a part of a mail that the program words itself.
pub(crate) fn harmless(text: &str) -> String {
    unlinked(calm(text).take(LONGEST))
}

/// The same for a header.
pub(crate) fn harmless_line(text: &str) -> String {
    in_line(&harmless(text))
}

fn in_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// At most so many characters; an ellipsis says that there were more.
pub(crate) fn cut(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        None => text.to_owned(),
        Some(_) => {
            let begin: String = text.chars().take(most.saturating_sub(1)).collect();
            format!("{}…", begin.trim_end())
        }
    }
}

/// Without control characters but line breaks, and without the marks that reverse what is read (Unicode TR 36,
/// section 2.5).
pub(crate) fn calm(text: &str) -> impl Iterator<Item = char> + '_ {
    text.chars().filter_map(|c| match c {
        '\n' => Some(c),
        '\t' | '\u{2028}' | '\u{2029}' => Some(' '),
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{e000}'..='\u{e0ff}' => None,
        c if c.is_control() => None,
        c => Some(c),
    })
}

/// Dots between digits stay as they are: dates, versions and network addresses are not linked.
fn unlinked(text: impl Iterator<Item = char>) -> String {
    let mut calm = String::new();
    let mut letters = text.peekable();
    let mut before = ' ';
    while let Some(c) = letters.next() {
        calm.push(c);
        let next = letters.peek().copied().unwrap_or(' ');
        let joins = match c {
            '.' if before.is_ascii_digit() && next.is_ascii_digit() => false,
            '.' => before.is_alphanumeric() && next.is_alphanumeric(),
            ':' => next == '/',
            '@' => before.is_alphanumeric() && next.is_alphanumeric(),
            _ => false,
        };
        if joins {
            calm.push('\u{2060}');
        }
        before = c;
    }
    calm
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_no_address_no_header_and_turns_nothing() {
        let values = Values::default()
            .with(
                Variable::PersonName,
                "Click https://evil.test\r\nBcc: x@evil.test \u{202e}txt.exe",
            )
            .with(Variable::Link, "https://portal.example/x");
        assert_eq!(
            values.line(Variable::PersonName),
            "Click https:\u{2060}//evil.\u{2060}test Bcc: x@\u{2060}evil.\u{2060}test txt.\u{2060}exe"
        );
        assert_eq!(
            values.text(Variable::PersonName),
            "Click https:\u{2060}//evil.\u{2060}test\nBcc: x@\u{2060}evil.\u{2060}test txt.\u{2060}exe"
        );
        assert_eq!(values.text(Variable::Link), "https://portal.example/x");
        assert_eq!(values.text(Variable::RoleNames), "");
    }

    #[test]
    fn a_megabyte_is_cut() {
        let values = Values::default().with(Variable::OrganizationName, "x".repeat(1_000_000));
        assert_eq!(values.text(Variable::OrganizationName).len(), 300);
        assert_eq!(harmless(&"x".repeat(1_000_000)).len(), LONGEST);
        assert_eq!(cut("abcdef", 6), "abcdef");
        assert_eq!(cut("abc defg", 5), "abc…");
    }

    #[test]
    fn dates_and_versions_stay_as_they_are() {
        for text in ["30.11.2026, 9:05", "Firefox 145.0", "192.0.2.7", "Acme, Inc. (Bonn)"] {
            assert_eq!(harmless(text), text);
        }
        assert_eq!(harmless("booking.com").replace('\u{2060}', ""), "booking.com");
    }

    #[test]
    fn whoever_has_no_name_is_greeted_without_one() {
        let values = Values::default().of_reader(Language::of("en"), "", "new@acme.example");
        assert_eq!(values.raw(Variable::Greeting), "Hello,");
        assert_eq!(values.raw(Variable::PersonName), "new@acme.example");
        let values = Values::default().of_reader(Language::of("en"), "Zoë  Brûlé", "zoe@acme.example");
        assert_eq!(values.raw(Variable::PersonFirstName), "Zoë");
    }
}
