//! The text of a guide: plain words, `**labels**` of the vendor's console, `` `things to type` `` and
//! `{placeholders}` for our values. It becomes a list of pieces that a template writes out, so no HTML comes from
//! a guide.

use serde::Deserialize;

/// A text of a guide, read once.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Markup(Vec<Token>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Text(String),
    Label { name: String, unseen: bool },
    Code(String),
    Value(Placeholder),
}

/// One of our values that a guide may name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placeholder {
    /// Where assertions are posted.
    AcsUrl,
    /// The same as a regular expression that fits nothing else.
    AcsUrlRegex,
    /// Our entity id, the audience.
    EntityId,
    /// Where our metadata is read.
    MetadataUrl,
    /// Where a sign-in begins.
    StartUrl,
    /// Where single logout comes to.
    LogoutUrl,
    /// Our certificate, PEM.
    Certificate,
}

impl Placeholder {
    /// Every placeholder.
    pub const ALL: [Self; 7] = [
        Self::AcsUrl,
        Self::AcsUrlRegex,
        Self::EntityId,
        Self::MetadataUrl,
        Self::StartUrl,
        Self::LogoutUrl,
        Self::Certificate,
    ];

    /// Its name between braces.
    pub const fn key(self) -> &'static str {
        match self {
            Self::AcsUrl => "acs_url",
            Self::AcsUrlRegex => "acs_url_regex",
            Self::EntityId => "entity_id",
            Self::MetadataUrl => "metadata_url",
            Self::StartUrl => "start_url",
            Self::LogoutUrl => "logout_url",
            Self::Certificate => "certificate",
        }
    }
}

/// Our values for one connection.
#[derive(Clone, Debug, Default)]
pub struct OurValues {
    pub acs_url: String,
    pub entity_id: String,
    pub metadata_url: String,
    pub start_url: String,
    pub logout_url: String,
    /// PEM.
    pub certificate: String,
}

impl OurValues {
    /// What stands for a placeholder.
    pub fn get(&self, placeholder: Placeholder) -> String {
        match placeholder {
            Placeholder::AcsUrl => self.acs_url.clone(),
            Placeholder::AcsUrlRegex => format!("^{}$", escaped(&self.acs_url)),
            Placeholder::EntityId => self.entity_id.clone(),
            Placeholder::MetadataUrl => self.metadata_url.clone(),
            Placeholder::StartUrl => self.start_url.clone(),
            Placeholder::LogoutUrl => self.logout_url.clone(),
            Placeholder::Certificate => self.certificate.clone(),
        }
    }
}

/// One part of a text, as a template writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Text(String),
    /// The vendor's name of a thing on their page. `unseen`: it may be called otherwise there.
    Label {
        name: String,
        unseen: bool,
    },
    /// Something to type as it stands.
    Code(String),
    /// One of our values, filled in.
    Value(String),
}

impl Markup {
    /// The text with our values filled in, part by part.
    pub fn pieces(&self, values: &OurValues) -> Vec<Piece> {
        let piece = |token: &Token| match token {
            Token::Text(text) => Piece::Text(text.clone()),
            Token::Label { name, unseen } => Piece::Label {
                name: name.clone(),
                unseen: *unseen,
            },
            Token::Code(code) => Piece::Code(code.clone()),
            Token::Value(placeholder) => Piece::Value(values.get(*placeholder)),
        };
        self.0.iter().map(piece).collect()
    }

    /// The text in one, without marks: what a copy button copies, and what a mail says.
    pub fn plain(&self, values: &OurValues) -> String {
        let word = |token: &Token| match token {
            Token::Text(text) | Token::Code(text) | Token::Label { name: text, .. } => text.clone(),
            Token::Value(placeholder) => values.get(*placeholder),
        };
        self.0.iter().map(word).collect()
    }

    /// Whether a label in it was not seen in a source.
    pub fn is_unsure(&self) -> bool {
        self.0
            .iter()
            .any(|token| matches!(token, Token::Label { unseen: true, .. }))
    }
}

impl TryFrom<String> for Markup {
    type Error = String;

    /// # Errors
    /// A mark without its end, or a placeholder that does not exist.
    fn try_from(text: String) -> Result<Self, String> {
        let mut tokens = vec![];
        let mut rest = text.as_str();
        while let Some(at) = rest.find(['*', '`', '{']) {
            let (before, mark) = rest.split_at(at);
            let (token, after) = match token(mark)? {
                Some((token, after)) => (token, after),
                // A star or brace that means itself.
                None => (Token::Text(mark[..1].to_owned()), &mark[1..]),
            };
            push(&mut tokens, Token::Text(before.to_owned()));
            push(&mut tokens, token);
            rest = after;
        }
        push(&mut tokens, Token::Text(rest.to_owned()));
        Ok(Self(tokens))
    }
}

/// The token that a mark begins, and what stands behind it.
fn token(mark: &str) -> Result<Option<(Token, &str)>, String> {
    let until = |begin: &str, end: &str| {
        let inside = mark.strip_prefix(begin)?;
        Some(
            inside
                .split_once(end)
                .ok_or_else(|| format!("{begin} has no end in: {mark}")),
        )
    };
    if let Some(found) = until("**", "**") {
        let (name, after) = found?;
        let unseen = name.starts_with('?');
        let name = name.trim_start_matches('?').to_owned();
        return Ok(Some((Token::Label { name, unseen }, after)));
    }
    if let Some(found) = until("`", "`") {
        let (code, after) = found?;
        return Ok(Some((Token::Code(code.to_owned()), after)));
    }
    let Some((name, after)) = mark.strip_prefix('{').and_then(|inside| inside.split_once('}')) else {
        return Ok(None);
    };
    if name.is_empty() || !name.bytes().all(|c| c.is_ascii_lowercase() || c == b'_') {
        return Ok(None);
    }
    let placeholder = Placeholder::ALL.into_iter().find(|one| one.key() == name);
    let placeholder = placeholder.ok_or_else(|| format!("{{{name}}} is no placeholder"))?;
    Ok(Some((Token::Value(placeholder), after)))
}

/// Adds a token; texts that follow each other become one.
fn push(tokens: &mut Vec<Token>, token: Token) {
    match (tokens.last_mut(), token) {
        (_, Token::Text(text)) if text.is_empty() => {}
        (Some(Token::Text(last)), Token::Text(text)) => last.push_str(&text),
        (_, token) => tokens.push(token),
    }
}

/// As a regular expression that fits exactly this.
fn escaped(url: &str) -> String {
    let special = |c: char| r".+*?()[]{}|^$\/-".contains(c);
    url.chars()
        .flat_map(|c| special(c).then_some('\\').into_iter().chain(Some(c)))
        .collect()
}
