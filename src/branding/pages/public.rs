//! What public pages load of a look: GET `/logos/{logo}` and GET `/accents/{accent}`. Neither names an organization, and
//! neither is ever something else, so browsers keep them.

use crate::access::Public;
use crate::branding::brand::pixels;
use crate::branding::palette::style_sheet_path;
use crate::branding::{Colour, Palette};
use crate::database::{Mode, Tx};
use crate::ids::OrgId;
use crate::organizations::Organization;
use crate::schema::functions;
use crate::state::App;
use crate::web::{Answer, AppError, Query, Reply};
use actix_web::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY};
use actix_web::web::Path;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

const KEEP: &str = "public, max-age=31536000, immutable";
/// Opened by itself it is a picture, or a text, and can do nothing.
const POLICY: &str = "default-src 'none'; frame-ancestors 'none'; sandbox";

fn file(kind: &'static str, bytes: impl Into<Vec<u8>>) -> Reply {
    Reply::raw(kind, bytes)
        .header(CACHE_CONTROL, KEEP)
        .header(CONTENT_DISPOSITION, "inline")
        .header(CONTENT_SECURITY_POLICY, POLICY)
}

/// The pixels of a logo, as long as its organization is open: to everybody who has seen its address.
pub async fn logo(public: Public, name: Path<String>, app: App) -> Answer {
    let key = name.strip_suffix(".png").filter(|key| key.len() == 64);
    // In small letters only: one picture, one address.
    let key = key.filter(|key| !key.contains(|c: char| c.is_ascii_uppercase()));
    let key = key.and_then(|key| hex::decode(key).ok()).ok_or(AppError::NotFound)?;
    let mut tx = Tx::begin(&app.pool, Mode::Read).await?;
    let question = functions::organization_of_logo(key.as_slice());
    let org: Option<Uuid> = diesel::select(question).get_result(&mut tx).await?;
    let org = OrgId::proven(org.ok_or(AppError::NotFound)?);
    tx.enter(org).await?;
    if !Organization::current(&mut tx, org).await?.is_open_at(public.visit.now) {
        return Err(AppError::NotFound);
    }
    let png = pixels(&mut tx, org, &key).await?.ok_or(AppError::NotFound)?;
    Ok(file("image/png", png))
}

/// The style sheet of an accent: a function of the colour, at the one address that pages of this release give it. While
/// releases take turns, another one's address is none here: what is kept for a year must be what its page meant.
pub async fn accent(_: Public, name: Path<String>, query: Query) -> Answer {
    let colour = name.strip_suffix(".css").and_then(Colour::parse);
    let colour = colour.ok_or(AppError::NotFound)?;
    let palette = Palette::of(colour).map_err(|_| AppError::NotFound)?;
    let asked = format!("/accents/{name}?v={}", query.get("v"));
    match asked == style_sheet_path(colour, &palette) {
        true => Ok(file("text/css; charset=utf-8", palette.style_sheet())),
        false => Err(AppError::NotFound),
    }
}
