//! Metadata as a file (RFC 7578).

use super::metadata::{MetadataPage, Source, read};
use crate::identity_providers::{Desk, Way};
use crate::state::App;
use crate::web::{Answer, AppError, FormState, Reply};
use actix_multipart::Multipart;
use futures_util::TryStreamExt;

/// Metadata of one provider is far below this; what a federation publishes is above it.
const MOST_BYTES: usize = 1024 * 1024;
/// A browser sends one part; a few more are read and thrown away.
const MOST_PARTS: usize = 8;

/// POST `…/metadata-files`
pub async fn save<W: Way>(desk: Desk<W>, parts: Multipart, app: App) -> Answer {
    let t = desk.t();
    let mut state = FormState::default();
    let text = match file(parts).await? {
        Ok(bytes) => String::from_utf8(bytes).map_err(|_| t.identity_providers_fault_not_text()),
        Err(TooLarge) => Err(t.identity_providers_fault_too_large()),
    };
    match state.keep(Source::File.field(), text) {
        Some(text) => read(desk, Source::File, text, None, state, &app).await,
        None => Reply::refused(&MetadataPage::of(&desk, &app, Source::File, state)),
    }
}

struct TooLarge;

/// The bytes of the part `file`.
async fn file(mut parts: Multipart) -> Result<Result<Vec<u8>, TooLarge>, AppError> {
    let mut bytes = vec![];
    let mut seen = 0;
    let mut count = 0;
    while let Some(mut part) = parts.try_next().await.map_err(|_| AppError::BadRequest)? {
        count += 1;
        if count > MOST_PARTS {
            return Err(AppError::BadRequest);
        }
        let is_file = part.name() == Some("file");
        while let Some(chunk) = part.try_next().await.map_err(|_| AppError::BadRequest)? {
            seen += chunk.len();
            if seen > MOST_BYTES {
                return Ok(Err(TooLarge));
            }
            if is_file {
                bytes.extend_from_slice(&chunk);
            }
        }
    }
    // A byte order mark of UTF-8, as Windows writes it.
    let rest = bytes.strip_prefix(b"\xef\xbb\xbf").map(<[u8]>::to_vec);
    Ok(Ok(rest.unwrap_or(bytes)))
}
