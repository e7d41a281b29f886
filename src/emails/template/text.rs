//! What somebody typed.

use crate::emails::values::calm;
use diesel::QueryableByName;
use diesel::sql_types::Text as SqlText;

/// In what a body is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// CommonMark 0.31 with strikethrough.
    #[default]
    Markdown,
    /// What mail programs understand of HTML, see [`super::Parsed`].
    Html,
}

impl Format {
    /// The name in forms and in the database.
    pub fn key(self) -> &'static str {
        match self {
            Self::Markdown => "markdown",
            Self::Html => "html",
        }
    }

    /// Its name, the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            Self::Markdown => "Markdown",
            Self::Html => "HTML",
        }
    }
}

impl From<String> for Format {
    fn from(key: String) -> Self {
        Self::from(key.as_str())
    }
}

impl From<&str> for Format {
    /// Everything but `html` is Markdown, in which nothing can go wrong.
    fn from(key: &str) -> Self {
        match key {
            "html" => Self::Html,
            _ => Self::Markdown,
        }
    }
}

/// The words of a template as they were typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize, QueryableByName)]
pub struct Text {
    #[diesel(sql_type = SqlText)]
    pub subject: String,
    #[diesel(sql_type = SqlText)]
    pub body: String,
    #[serde(default)]
    #[diesel(sql_type = SqlText, deserialize_as = String)]
    pub format: Format,
    /// The text part; empty: it says what the body says.
    #[serde(default)]
    #[diesel(sql_type = SqlText)]
    pub plain: String,
}

impl Text {
    /// Markdown, with line breaks as one character, and without anything that could not be seen.
    pub fn typed(subject: &str, body: &str) -> Self {
        Self {
            subject: calm(subject)
                .map(|c| if c == '\n' { ' ' } else { c })
                .collect::<String>()
                .trim()
                .to_owned(),
            body: lines(body),
            ..Self::default()
        }
    }

    /// The same in another format.
    #[must_use]
    pub fn in_format(self, format: Format) -> Self {
        Self { format, ..self }
    }

    /// The same with a text part of its own.
    #[must_use]
    pub fn with_plain(self, plain: &str) -> Self {
        Self {
            plain: lines(plain),
            ..self
        }
    }
}

fn lines(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    calm(&text).collect::<String>().trim().to_owned()
}
