//! The body of a request, read to its end before anything else begins.
//!
//! A handler's extractors are polled together, so a body that trickles in would keep the transaction of its neighbour
//! open, and with it one of the few connections to the database: some slow clients could hold them all.

use super::AppError;
use actix_web::HttpMessage as _;
use actix_web::dev::{Payload, ServiceRequest};
use actix_web::http::header::CONTENT_TYPE;
use actix_web::web::BytesMut;
use futures_util::StreamExt;
use std::time::Duration;
use tokio::sync::Semaphore;
use tokio::time::timeout;

/// No handler reads more of a form (see [`super::form`]), in bytes.
const MOST: usize = 512 * 1024 + 1;
/// No handler reads more of an upload (RFC 7578), in bytes: a file of a mebibyte and what surrounds it.
const MOST_OF_UPLOAD: usize = 1024 * 1024 + 256 * 1024;
/// A body up to this size, in bytes, waits for nobody. Nearly all are.
const SMALL: usize = 64 * 1024;
/// So many larger ones are read at a time.
static LARGE: Semaphore = Semaphore::const_new(64);
/// How long a body may take: an upload over a weak telephone line.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long a large one waits for its turn.
const QUEUE: Duration = Duration::from_secs(5);

/// Puts the whole body in the place of the stream. What is beyond the largest body that anybody reads is left out; the
/// reader sees that there is more than it takes.
pub async fn read_ahead(req: &mut ServiceRequest) -> Result<(), AppError> {
    if req.method().is_safe() {
        return Ok(());
    }
    let kind = req.headers().get(CONTENT_TYPE).map(|kind| kind.as_bytes());
    let most = match kind.is_some_and(|kind| kind.starts_with(b"multipart/")) {
        true => MOST_OF_UPLOAD,
        false => MOST,
    };
    let body = timeout(PATIENCE, read(req.take_payload(), most));
    let body = body.await.map_err(|_| AppError::BadRequest)??;
    req.set_payload(Payload::from(body.freeze()));
    Ok(())
}

async fn read(mut payload: Payload, most: usize) -> Result<BytesMut, AppError> {
    let mut body = BytesMut::new();
    let mut turn = None;
    while body.len() < most {
        let Some(chunk) = payload.next().await else { break };
        let chunk = chunk.map_err(|_| AppError::BadRequest)?;
        if body.len() + chunk.len() > SMALL && turn.is_none() {
            let waiting = timeout(QUEUE, LARGE.acquire()).await;
            turn = Some(waiting.map_err(|_| AppError::Busy)?.map_err(anyhow::Error::from)?);
        }
        let rest = most - body.len();
        body.extend_from_slice(chunk.get(..rest).unwrap_or(&chunk));
    }
    Ok(body)
}
