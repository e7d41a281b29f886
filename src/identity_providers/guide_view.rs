//! A vendor's guide as pages show it: with the values of one connection filled in.

use super::Addresses;
use super::guide::{GENERIC, Guide, Markup, OurValues, Piece, Way};
use super::{Attributes, Connection};
use crate::web::Words;
use jiff::civil::Date;

/// A part of a guide's text, as a template writes it.
pub struct Part {
    /// `text`, `label` (the vendor's name of a thing) or `code` (to be typed, or one of our values).
    pub kind: &'static str,
    pub text: String,
    /// The vendor may call it otherwise.
    pub unsure: bool,
}

/// A text of a guide, part by part.
pub type Rich = Vec<Part>;

fn rich(text: &Markup, ours: &OurValues) -> Rich {
    let part = |piece: Piece| {
        let (kind, text, unsure) = match piece {
            Piece::Text(text) => ("text", text, false),
            Piece::Label { name, unseen } => ("label", name, unseen),
            Piece::Code(text) | Piece::Value(text) => ("code", text, false),
        };
        Part { kind, text, unsure }
    };
    text.pieces(ours).into_iter().map(part).collect()
}

/// A step in the vendor's console.
pub struct StepView {
    pub title: String,
    pub text: Rich,
    pub note: Option<Rich>,
    pub table: Option<([String; 2], Vec<[String; 2]>)>,
}

/// One of our values, under the vendor's name for it.
pub struct ValueView {
    pub id: String,
    pub label: String,
    /// The vendor may call it otherwise.
    pub unsure: bool,
    pub text: String,
    pub note: Option<Rich>,
}

/// The vendor's names for what is typed by hand.
pub struct LabelsView {
    pub entity_id: String,
    pub sso_url: String,
    pub slo_url: String,
    pub certificate: String,
}

/// A guide, filled in.
pub struct GuideView {
    /// "Okta".
    pub name: String,
    pub needs: Rich,
    pub steps: Vec<StepView>,
    pub values: Vec<ValueView>,
    pub traps: Vec<Rich>,
    /// Where the provider's metadata is found.
    pub found: Rich,
    pub example: String,
    pub labels: LabelsView,
    pub attributes: Attributes,
    pub assign: Rich,
    /// (title, address)
    pub documentation: Option<(String, String)>,
    pub checked: Date,
    guide: &'static Guide,
    ours: OurValues,
}

/// A vendor to choose.
pub struct Tile {
    pub key: String,
    pub name: String,
    pub letters: String,
    pub tint: u8,
    pub is_generic: bool,
}

impl From<&'static Guide> for Tile {
    fn from(guide: &'static Guide) -> Self {
        Self {
            key: guide.key.clone(),
            name: guide.name.clone(),
            letters: guide.tile.letters.clone(),
            tint: guide.tile.tint,
            is_generic: guide.key == GENERIC,
        }
    }
}

/// The vendors that a search finds; the general one is among them.
pub fn tiles(q: &str) -> Vec<Tile> {
    Guide::all()
        .iter()
        .filter(|guide| guide.answers_to(q))
        .map(Tile::from)
        .collect()
}

/// The vendor of that key.
pub fn tile(key: &str) -> Option<Tile> {
    Guide::find(key).map(Tile::from)
}

/// How people call the vendor of a guide; within a sentence, too.
pub fn vendor(key: &str, t: Words) -> String {
    called(of(key), t)
}

fn called(guide: &Guide, t: Words) -> String {
    match guide.key.as_str() {
        GENERIC => t.identity_providers_your_provider().to_owned(),
        _ => guide.name.clone(),
    }
}

/// What the vendor calls what we want to know.
pub fn attributes_of(key: &str) -> Attributes {
    let names = &of(key).attributes;
    Attributes {
        subject: names.subject.clone(),
        email: names.email.clone(),
        first_name: names.first_name.clone(),
        last_name: names.last_name.clone(),
        name: names.name.clone(),
        groups: names.groups.clone(),
    }
}

/// The NameID format that suits the vendor.
pub fn name_id_format_of(key: &str) -> String {
    of(key).name_id_format.clone()
}

/// Whether the vendor has its metadata at an address.
pub fn has_metadata_url(key: &str) -> bool {
    of(key).brings.by.first() == Some(&Way::MetadataUrl)
}

/// A guide that was taken away leaves the general one.
fn of(key: &str) -> &'static Guide {
    Guide::find(key).unwrap_or_else(Guide::generic)
}

impl GuideView {
    /// `certificate`: ours, in PEM; empty where the page does not show it.
    pub fn of(t: Words, connection: &Connection, addresses: &Addresses, certificate: &str) -> Self {
        let guide = of(&connection.guide);
        let ours = OurValues {
            acs_url: addresses.acs_url.clone(),
            entity_id: addresses.entity_id.clone(),
            metadata_url: addresses.entity_id.clone(),
            start_url: addresses.start_url.clone(),
            logout_url: addresses.slo_url.clone(),
            certificate: certificate.to_owned(),
        };
        let rich = |text: &Markup| rich(text, &ours);
        let labels = &guide.brings.labels;
        Self {
            name: called(guide, t),
            needs: rich(&guide.needs),
            steps: guide.steps.iter().map(|step| step_view(step, &ours)).collect(),
            values: values(guide, &ours),
            traps: guide.traps.iter().map(rich).collect(),
            found: rich(&guide.brings.found),
            example: guide.brings.example.clone(),
            labels: LabelsView {
                entity_id: labels.entity_id.clone(),
                sso_url: labels.sso_url.clone(),
                slo_url: labels.slo_url.clone(),
                certificate: labels.certificate.clone(),
            },
            attributes: attributes_of(&guide.key),
            assign: rich(&guide.assign),
            documentation: guide
                .documentation
                .as_ref()
                .map(|page| (page.title.clone(), page.url.clone())),
            checked: guide.checked,
            guide,
            ours,
        }
    }

    /// What to change in the vendor's console, by the key of a reason.
    pub fn fix(&self, reason: &str) -> Option<Rich> {
        self.guide.fix(reason).map(|text| rich(text, &self.ours))
    }

    /// The label of the vendor's field for one of our values: for the audience, the address of the assertion.
    pub fn label_of(&self, value: &str) -> Option<&str> {
        let field = self.values.iter().find(|field| field.text == value);
        field.map(|field| field.label.as_str())
    }

    /// Whether it is one of our addresses.
    pub fn is_ours(&self, value: &str) -> bool {
        [&self.ours.entity_id, &self.ours.acs_url]
            .into_iter()
            .any(|ours| ours == value)
    }

    /// "14 September 2026".
    pub fn checked_on(&self, t: Words) -> String {
        t.date(self.checked)
    }
}

fn step_view(step: &super::guide::Step, ours: &OurValues) -> StepView {
    StepView {
        title: step.title.clone(),
        text: rich(&step.text, ours),
        note: step.note.as_ref().map(|note| rich(note, ours)),
        table: step
            .table
            .as_ref()
            .map(|table| (table.columns.clone(), table.rows.clone())),
    }
}

fn values(guide: &Guide, ours: &OurValues) -> Vec<ValueView> {
    let view = |(n, value): (usize, &super::guide::Value)| ValueView {
        id: format!("value-{n}"),
        label: value.label.clone(),
        unsure: value.unseen,
        text: value.value.plain(ours),
        note: value.note.as_ref().map(|note| rich(note, ours)),
    };
    guide.values.iter().enumerate().map(view).collect()
}
