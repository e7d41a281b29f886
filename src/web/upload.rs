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

/// What came in a form with a file.
pub struct Sent {
    /// The bytes of the part that was asked for; none, where there is no such part.
    pub file: Result<Vec<u8>, FileTooLarge>,
    /// The other parts that are not too long to be fields: names and texts.
    pub fields: Vec<(String, String)>,
}

/// A field beside a file may have this many bytes.
const LONGEST_FIELD: usize = 16 * 1024;

/// Reads a form with a file of at most `most` bytes in the part of this name.
///
/// # Errors
/// What came is no such form.
pub fn read(req: &HttpRequest, payload: Payload, name: &str, most: usize) -> Result<Sent, AppError> {
    if req.extensions().contains::<Cut>() {
        return Ok(Sent {
            file: Err(FileTooLarge),
            fields: vec![],
        });
    }
    let parts = Multipart::new(req.headers(), payload);
    // The body is here, to its end. A reader that waits for more of it stands before half a boundary, and would wait
    // for ever.
    read_parts(parts, name, most)
        .now_or_never()
        .unwrap_or(Err(AppError::BadRequest))
}

/// [`read`], where the file is all that is asked for.
///
/// # Errors
/// As [`read`].
pub fn file(
    req: &HttpRequest,
    payload: Payload,
    name: &str,
    most: usize,
) -> Result<Result<Vec<u8>, FileTooLarge>, AppError> {
    read(req, payload, name, most).map(|sent| sent.file)
}

async fn read_parts(mut parts: Multipart, name: &str, most: usize) -> Result<Sent, AppError> {
    let (mut file, mut fields, mut count) = (Ok(vec![]), vec![], 0);
    while let Some(mut part) = parts.try_next().await.map_err(|_| AppError::BadRequest)? {
        count += 1;
        if count > MOST_PARTS {
            return Err(AppError::BadRequest);
        }
        let of_part = part.name().unwrap_or_default().to_owned();
        let room = if of_part == name { most } else { LONGEST_FIELD };
        let mut bytes = vec![];
        while let Some(chunk) = part.try_next().await.map_err(|_| AppError::BadRequest)? {
            if bytes.len() <= room {
                bytes.extend_from_slice(&chunk);
            }
        }
        match (of_part == name, bytes.len() <= room) {
            (true, true) => file = Ok(bytes),
            (true, false) => file = Err(FileTooLarge),
            (false, true) => fields.push((of_part, String::from_utf8_lossy(&bytes).into_owned())),
            (false, false) => {}
        }
    }
    Ok(Sent { file, fields })
}
