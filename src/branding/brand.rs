//! The look of an organization: its rows, and what may be changed of them.

use super::colour::Colour;
use super::palette::{Palette, style_sheet_path};
use super::picture::{self, Picture};
use crate::audit::{self, Action, Author, Event};
use crate::database::Tx;
use crate::ids::OrgId;
use crate::schema::branding;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use serde_json::json;
use sha2::{Digest, Sha256};

/// How an organization looks; by default, as the platform does.
#[derive(Clone, Debug, Default)]
pub struct Brand {
    pub settings: Settings,
    pub logo: Option<Logo>,
    /// Who changed it last, and when.
    pub changed: Option<(String, Timestamp)>,
}

/// What is typed. Empty: the platform's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    pub accent: Option<Colour>,
    pub sender_name: String,
    pub reply_to: String,
    pub footer: String,
}

/// A logo without its pixels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    key: Vec<u8>,
    width: u32,
    height: u32,
}

impl Logo {
    /// Its public address. The key is a hash of the organization and the picture: nobody guesses it, nothing else is
    /// ever found there, and of two organizations with the same logo each has its own.
    pub fn path(&self) -> String {
        format!("/logos/{}.png", self.name())
    }

    pub(super) fn key(&self) -> &[u8] {
        &self.key
    }

    /// What no other logo is called.
    pub fn name(&self) -> String {
        hex::encode(&self.key)
    }

    /// The size at which it is shown, in CSS pixels.
    pub fn shown(&self) -> (u32, u32) {
        picture::shown(self.width, self.height)
    }

    fn fact(&self) -> String {
        format!("{} × {} px, {}", self.width, self.height, &self.name()[..12])
    }
}

type Row = (
    (Option<String>, String, String, String),
    (Option<Vec<u8>>, Option<i16>, Option<i16>),
    (jiff_diesel::Timestamp, String),
);

impl From<Row> for Brand {
    fn from(((accent, sender_name, reply_to, footer), (key, width, height), (at, by)): Row) -> Self {
        let side = |side: Option<i16>| side.and_then(|side| u32::try_from(side).ok()).unwrap_or_default();
        Self {
            settings: Settings {
                accent: accent.as_deref().and_then(Colour::parse),
                sender_name,
                reply_to,
                footer,
            },
            logo: key.map(|key| Logo {
                key,
                width: side(width),
                height: side(height),
            }),
            changed: Some((by, at.into())),
        }
    }
}

impl Brand {
    /// The look of the organization whose wall is open; without the pixels of its logo.
    pub async fn find(tx: &mut Tx, org: OrgId) -> QueryResult<Self> {
        use branding as b;
        let columns = (
            (b::accent, b::sender_name, b::reply_to, b::footer),
            (b::logo_key, b::logo_width, b::logo_height),
            (b::updated_at, b::updated_by),
        );
        let found = b::table.find(org).select(columns).first::<Row>(tx).await.optional()?;
        Ok(found.map(Self::from).unwrap_or_default())
    }

    /// The same, for whoever is about to change it: nobody else does until the end of the transaction, not even where
    /// it is the first change.
    pub async fn held(tx: &mut Tx, org: OrgId, author: &Author) -> QueryResult<Self> {
        diesel::insert_into(branding::table)
            .values((branding::organization_id.eq(org), by(author)))
            .on_conflict(branding::organization_id)
            .do_update()
            .set(branding::organization_id.eq(org))
            .execute(tx)
            .await?;
        Self::find(tx, org).await
    }

    /// The shades of its accent, where it has one that can be read. (What could be saved once may be too light for a
    /// later release.)
    pub fn palette(&self) -> Option<Palette> {
        self.settings.accent.and_then(|accent| Palette::of(accent).ok())
    }

    /// Where the style sheet of its accent is.
    pub fn style_sheet(&self) -> Option<String> {
        let palette = self.palette()?;
        self.settings.accent.map(|accent| style_sheet_path(accent, &palette))
    }

    /// Saves what was typed over a look that is [`Brand::held`]; `false`: it stands already.
    pub async fn save(
        &self,
        tx: &mut Tx,
        org: OrgId,
        name: &str,
        settings: &Settings,
        author: &Author,
    ) -> QueryResult<bool> {
        if self.settings == *settings {
            return Ok(false);
        }
        diesel::update(branding::table.find(org))
            .set((
                by(author),
                branding::accent.eq(settings.accent.map(|accent| accent.to_string())),
                branding::sender_name.eq(&settings.sender_name),
                branding::reply_to.eq(&settings.reply_to),
                branding::footer.eq(&settings.footer),
            ))
            .execute(tx)
            .await?;
        let event = Event::new(Action::BrandingEdited).change(facts(&self.settings), facts(settings));
        record(tx, org, name, author, event).await
    }

    /// Puts a logo in the place of the one before.
    pub async fn set_logo(
        tx: &mut Tx,
        org: OrgId,
        name: &str,
        picture: &Picture,
        author: &Author,
    ) -> QueryResult<bool> {
        let before = Self::held(tx, org, author).await?.logo;
        let logo = Logo {
            key: Sha256::new()
                .chain_update(org.uuid())
                .chain_update(&picture.png)
                .finalize()
                .to_vec(),
            width: picture.width,
            height: picture.height,
        };
        if before.as_ref() == Some(&logo) {
            return Ok(false);
        }
        write(tx, org, Some((&logo, &picture.png)), author).await?;
        let event = Event::new(Action::LogoUploaded).change(
            json!({ "logo": before.map(|logo| logo.fact()) }),
            json!({ "logo": logo.fact() }),
        );
        record(tx, org, name, author, event).await
    }

    /// Removes the logo; `false`: there is none.
    pub async fn remove_logo(tx: &mut Tx, org: OrgId, name: &str, author: &Author) -> QueryResult<bool> {
        let Some(before) = Self::held(tx, org, author).await?.logo else {
            return Ok(false);
        };
        write(tx, org, None, author).await?;
        let event = Event::new(Action::LogoRemoved).change(json!({ "logo": before.fact() }), json!({ "logo": null }));
        record(tx, org, name, author, event).await
    }
}

/// The pixels of a logo, if the organization whose wall is open has it.
pub async fn pixels(tx: &mut Tx, org: OrgId, key: &[u8]) -> QueryResult<Option<Vec<u8>>> {
    let found = branding::table
        .find(org)
        .filter(branding::logo_key.eq(key))
        .select(branding::logo)
        .first::<Option<Vec<u8>>>(tx)
        .await
        .optional()?;
    Ok(found.flatten())
}

type By<'a> = (
    diesel::dsl::Eq<branding::updated_at, jiff_diesel::Timestamp>,
    diesel::dsl::Eq<branding::updated_by, &'a str>,
);

/// Who changes it, and when.
fn by(author: &Author) -> By<'_> {
    (
        branding::updated_at.eq(author.at.to_diesel()),
        branding::updated_by.eq(author.name.as_str()),
    )
}

async fn write(tx: &mut Tx, org: OrgId, logo: Option<(&Logo, &[u8])>, author: &Author) -> QueryResult<()> {
    let side = |side: u32| i16::try_from(side).unwrap_or(i16::MAX);
    diesel::update(branding::table.find(org))
        .set((
            by(author),
            branding::logo.eq(logo.map(|(_, png)| png)),
            branding::logo_key.eq(logo.map(|(logo, _)| logo.key.as_slice())),
            branding::logo_width.eq(logo.map(|(logo, _)| side(logo.width))),
            branding::logo_height.eq(logo.map(|(logo, _)| side(logo.height))),
        ))
        .execute(tx)
        .await
        .map(|_| ())
}

async fn record(tx: &mut Tx, org: OrgId, name: &str, author: &Author, event: Event) -> QueryResult<bool> {
    audit::record(tx, Some(org), author, event.on("organization", org.uuid(), name)).await?;
    Ok(true)
}

fn facts(settings: &Settings) -> serde_json::Value {
    json!({
        "accent": settings.accent.map(|accent| accent.to_string()),
        "sender_name": settings.sender_name,
        "reply_to": settings.reply_to,
        "footer": settings.footer,
    })
}
