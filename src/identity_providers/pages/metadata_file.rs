//! Metadata as a file (RFC 7578).

use super::metadata::{MetadataPage, Source, read};
use crate::identity_providers::{Desk, Way};
use crate::state::App;
use crate::web::upload::{self, FileTooLarge};
use crate::web::{Answer, FormState, Reply};
use actix_web::{HttpRequest, web};

/// Metadata of one provider is far below this; what a federation publishes is above it.
const MOST_BYTES: usize = 1024 * 1024;

/// POST `…/metadata-files`
pub async fn save<W: Way>(desk: Desk<W>, payload: web::Payload, req: HttpRequest, app: App) -> Answer {
    let t = desk.t();
    let mut state = FormState::default();
    let text = match upload::file(&req, payload, "file", MOST_BYTES)? {
        Ok(bytes) => String::from_utf8(unmarked(bytes)).map_err(|_| t.identity_providers_fault_not_text()),
        Err(FileTooLarge) => Err(t.identity_providers_fault_too_large()),
    };
    match state.keep(Source::File.field(), text) {
        Some(text) => read(desk, Source::File, text, None, state, &app).await,
        None => Reply::refused(&MetadataPage::of(&desk, &app, Source::File, state)),
    }
}

/// Without the byte order mark of UTF-8 that Windows writes.
fn unmarked(bytes: Vec<u8>) -> Vec<u8> {
    let rest = bytes.strip_prefix(b"\xef\xbb\xbf").map(<[u8]>::to_vec);
    rest.unwrap_or(bytes)
}
