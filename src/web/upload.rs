//! A file that came in a form (RFC 7578).

use super::AppError;
use super::body::Cut;
use actix_multipart::Multipart;
use actix_web::web::Payload;
use actix_web::{HttpMessage as _, HttpRequest};
use futures_util::{FutureExt as _, TryStreamExt};

/// A browser sends one part; a few more are read and thrown away.
const MOST_PARTS: usize = 8;

/// A file that is larger than it may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileTooLarge;

/// The bytes of the part of this name; none, where there is no such part. `most` is in bytes.
///
/// # Errors
/// The outer one: what came is no such form. The inner one: it is one, with too much in it.
pub fn file(
    req: &HttpRequest,
    payload: Payload,
    name: &str,
    most: usize,
) -> Result<Result<Vec<u8>, FileTooLarge>, AppError> {
    if req.extensions().contains::<Cut>() {
        return Ok(Err(FileTooLarge));
    }
    let parts = Multipart::new(req.headers(), payload);
    // The body is here, to its end. A reader that waits for more of it stands before half a boundary, and would wait
    // for ever.
    read(parts, name, most)
        .now_or_never()
        .unwrap_or(Err(AppError::BadRequest))
}

async fn read(mut parts: Multipart, name: &str, most: usize) -> Result<Result<Vec<u8>, FileTooLarge>, AppError> {
    let (mut bytes, mut count) = (vec![], 0);
    while let Some(mut part) = parts.try_next().await.map_err(|_| AppError::BadRequest)? {
        count += 1;
        if count > MOST_PARTS {
            return Err(AppError::BadRequest);
        }
        let is_asked_for = part.name() == Some(name);
        while let Some(chunk) = part.try_next().await.map_err(|_| AppError::BadRequest)? {
            if !is_asked_for {
                continue;
            }
            bytes.extend_from_slice(&chunk);
            if bytes.len() > most {
                return Ok(Err(FileTooLarge));
            }
        }
    }
    Ok(Ok(bytes))
}
