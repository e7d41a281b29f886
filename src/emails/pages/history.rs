//! GET `…/emails/{kind}/history?locale=&left=&right=`: every version, and two of them side by side. With `version=`,
//! the whole text of one of them.

use super::comparison::{Comparison, Row};
use super::origin::Tab;
use super::{inherited, language};
use crate::emails::desk::Way;
use crate::emails::{Desk, Format, Kind, Language, Text, Version};
use crate::web::{Answer, AppError, Frame, Query, Reply, Times, Words};
use askama::Template;

/// So many versions are shown.
const SHOWN: i64 = 50;

/// One side of the comparison.
struct Side {
    name: String,
    text: Text,
}

#[derive(Template)]
#[template(path = "emails/history.html")]
struct HistoryPage {
    frame: Frame,
    t: Words,
    times: Times,
    kind: Kind,
    language: Language,
    path: String,
    list: String,
    tabs: Vec<Tab>,
    /// Below is the program's text, not the platform's.
    is_below_program: bool,
    versions: Vec<Version>,
    published: Option<i32>,
    /// The one whose whole text is shown.
    whole: Option<Version>,
    /// The names of the two sides.
    names: (String, String),
    comparison: Comparison,
    /// What was chosen, for the form.
    chosen: (String, String),
    /// For the forms to send back.
    state: String,
    no_edit: Option<String>,
}

impl HistoryPage {
    /// The sides to choose from: value and name.
    fn sides(&self) -> Vec<(String, String)> {
        let t = self.t;
        let below = ("default", below_name(t, self.is_below_program));
        let version = |one: &Version| (one.number.to_string(), t.emails_side_version(one.number));
        let versions = self.versions.iter().map(version);
        [(below.0.to_owned(), below.1.to_owned())]
            .into_iter()
            .chain(versions)
            .collect()
    }

    /// The page of the text that is shown.
    fn editor(&self) -> String {
        format!("{}?locale={}", self.path, self.language.tag)
    }

    fn is_at(&self, language: &Language) -> bool {
        self.language == *language
    }

    /// What is below is one side, and what is sent is another: it can be taken from here.
    fn may_adopt(&self) -> bool {
        let (left, right) = (&self.comparison.left, &self.comparison.right);
        self.no_edit.is_none() && (self.chosen.0 == "default" || self.chosen.1 == "default") && left != right
    }

    fn is_published(&self, version: &Version) -> bool {
        self.published == Some(version.number)
    }
}

fn below_name(t: Words, is_program: bool) -> &'static str {
    match is_program {
        true => t.emails_side_program(),
        false => t.emails_side_platform(),
    }
}

async fn side<W: Way>(desk: &mut Desk<W>, kind: Kind, language: Language, wanted: &str) -> Result<Side, AppError> {
    let t = desk.t();
    if wanted == "default" {
        let name = below_name(t, desk.is_below_program((kind, language)).await?).to_owned();
        let text = inherited(desk, kind, language).await?;
        return Ok(Side { name, text });
    }
    let number: i32 = wanted.parse().map_err(|_| AppError::NotFound)?;
    let shelf = desk.shelf();
    let version = shelf.version(&mut desk.tx, kind, language, number).await?;
    let text = version.ok_or(AppError::NotFound)?.text();
    Ok(Side {
        name: t.emails_side_version(number),
        text,
    })
}

/// The history.
pub async fn show<W: Way>(mut desk: Desk<W>, query: Query) -> Answer {
    let kind = desk.kind()?;
    let language = language(&desk, query.get("locale"));
    let shelf = desk.shelf();
    let versions = shelf.newest(&mut desk.tx, kind, language, SHOWN).await?;
    let template = shelf.find(&mut desk.tx, kind, language).await?;
    let published = template.published;
    let whole = match query.get("version") {
        "" => None,
        raw => {
            let number = raw.parse().map_err(|_| AppError::NotFound)?;
            let found = shelf.version(&mut desk.tx, kind, language, number).await?;
            Some(found.ok_or(AppError::NotFound)?)
        }
    };
    let newest = published.map_or_else(|| "default".to_owned(), |number| number.to_string());
    let before = versions
        .iter()
        .map(|one| one.number)
        .find(|number| Some(*number) != published);
    let before = before.map_or_else(|| "default".to_owned(), |number| number.to_string());
    let or = |raw: &str, usual: String| if raw.is_empty() { usual } else { raw.to_owned() };
    let chosen = (or(query.get("left"), before), or(query.get("right"), newest));
    let left = side(&mut desk, kind, language, &chosen.0).await?;
    let right = side(&mut desk, kind, language, &chosen.1).await?;
    let page = HistoryPage {
        frame: desk.frame(),
        t: desk.t(),
        times: desk.times(),
        kind,
        language,
        path: format!("{}/{}", desk.base(), kind.key()),
        list: desk.base(),
        tabs: Tab::all(&mut desk, kind).await?,
        is_below_program: desk.is_below_program((kind, language)).await?,
        versions,
        published,
        whole,
        names: (left.name, right.name),
        comparison: Comparison::of(left.text, right.text),
        chosen,
        state: template.state(),
        no_edit: desk.no_edit().await?,
    };
    Reply::page(&page)
}
