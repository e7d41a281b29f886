//! The guides: what to click and what to paste in each vendor's console, in the vendor's words. One file each in
//! `idp_guides/`, embedded at build time; its README tells how to add one.

mod markup;
#[cfg(test)]
mod tests;

pub use markup::{Markup, OurValues, Piece, Placeholder};

use super::Attributes;
use include_dir::{Dir, include_dir};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/idp_guides");

static GUIDES: LazyLock<Vec<Guide>> = LazyLock::new(|| read().expect("a test reads every guide"));

/// The key of the guide for whatever has none of its own.
pub const GENERIC: &str = "saml";

/// How to connect one vendor's product.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guide {
    /// The name of its file, and of the connection's guide in the database.
    pub key: String,
    /// As the vendor writes it.
    pub name: String,
    /// Other names by which people look for it.
    #[serde(default)]
    pub also: Vec<String>,
    pub protocol: Protocol,
    pub tile: Tile,
    /// Which account or right the admin needs there.
    pub needs: Markup,
    pub steps: Vec<Step>,
    /// Our values, by the vendor's names for their fields.
    pub values: Vec<Value>,
    /// What the admin brings back to us.
    pub brings: Brings,
    /// The format to ask for (SAML core 2.0 §8.3); empty: the provider decides.
    #[serde(default)]
    pub name_id_format: String,
    /// By which names the provider tells what it knows of a person, if the steps were followed.
    pub attributes: Attributes,
    /// What often goes wrong there.
    #[serde(default)]
    pub traps: Vec<Markup>,
    /// Where people are assigned to the application.
    pub assign: Markup,
    /// By the key of a reason: what to change there.
    fixes: BTreeMap<String, Markup>,
    pub documentation: Option<Documentation>,
    /// The day on which the labels were compared with their sources.
    pub checked: jiff::civil::Date,
}

/// What a guide connects by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Protocol {
    Saml,
}

/// How its tile looks: vendors' logos are theirs, so letters stand in.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tile {
    /// One or two.
    pub letters: String,
    /// One of the tints of initials, 1 to 6.
    pub tint: u8,
}

/// One thing to do in the vendor's console.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    pub title: String,
    pub text: Markup,
    /// In small print below.
    pub note: Option<Markup>,
    pub table: Option<Table>,
}

/// What to enter in a list of the vendor's console.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// The vendor's names of both columns.
    pub columns: [String; 2],
    pub rows: Vec<[String; 2]>,
}

/// One of our values in the vendor's form.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Value {
    /// The vendor's name of the field.
    pub label: String,
    /// The name was not seen in a source: it may be another.
    #[serde(default)]
    pub unseen: bool,
    /// What to paste there.
    pub value: Markup,
    pub note: Option<Markup>,
}

/// What comes back to us, and where it is found.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Brings {
    /// The ways that this vendor offers, the best first.
    pub by: Vec<Way>,
    pub found: Markup,
    /// What a metadata URL looks like there; empty: there is none.
    #[serde(default)]
    pub example: String,
    pub labels: Labels,
}

/// How a provider's metadata gets to us.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    MetadataUrl,
    MetadataFile,
    Manual,
}

/// The vendor's names for what is typed by hand.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Labels {
    pub entity_id: String,
    pub sso_url: String,
    pub certificate: String,
    /// Empty: the vendor has no single logout.
    #[serde(default)]
    pub slo_url: String,
}

/// The vendor's own page.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Documentation {
    pub title: String,
    pub url: String,
}

impl Guide {
    /// All guides by name, the generic one last: the order of the tiles.
    pub fn all() -> &'static [Self] {
        &GUIDES
    }

    /// The guide with this key.
    pub fn find(key: &str) -> Option<&'static Self> {
        Self::all().iter().find(|guide| guide.key == key)
    }

    /// The guide of whatever has none of its own.
    pub fn generic() -> &'static Self {
        Self::find(GENERIC).expect("a test looks for it")
    }

    /// Whether a search for this (in any case) finds the guide; the generic one is always found.
    pub fn answers_to(&self, search: &str) -> bool {
        let search = search.trim().to_lowercase();
        let names = std::iter::once(&self.name).chain(&self.also);
        self.key == GENERIC || names.map(|name| name.to_lowercase()).any(|name| name.contains(&search))
    }

    /// What to change in the vendor's console, by the key of the reason for which a sign-in was refused. Reasons
    /// with one cure share it.
    pub fn fix(&self, reason: &str) -> Option<&Markup> {
        self.fixes.get(reason).or_else(|| self.fixes.get(cure(reason)))
    }
}

/// Reasons whose cure is another's.
fn cure(reason: &str) -> &str {
    match reason {
        "audience_missing" => "audience_wrong",
        "recipient_missing" | "confirmation_missing" => "recipient_wrong",
        "destination_missing" => "destination_wrong",
        "issuer_missing" => "issuer_wrong",
        "certificate_missing" | "signature_invalid" => "certificate_unknown",
        "digest_method_forbidden" => "signature_method_forbidden",
        "confirmation_expired" => "expired",
        "name_id_malformed" => "name_id_missing",
        "encryption_method_forbidden" => "decryption_failed",
        "in_response_to_missing" | "in_response_to_unknown" => "unsolicited_forbidden",
        other => other,
    }
}

fn read() -> Result<Vec<Guide>, String> {
    let mut guides = FILES
        .files()
        .filter(|file| file.path().extension().is_some_and(|kind| kind == "toml"))
        .map(|file| {
            let name = file.path().display();
            let text = file.contents_utf8().ok_or_else(|| format!("{name} is not UTF-8"))?;
            toml::from_str(text).map_err(|fault| format!("{name}: {fault}"))
        })
        .collect::<Result<Vec<Guide>, _>>()?;
    guides.sort_by_key(|guide| (guide.key == GENERIC, guide.name.to_lowercase()));
    Ok(guides)
}
