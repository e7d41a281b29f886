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
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::{Instant, timeout, timeout_at};

/// No handler reads more of a form (see [`super::form`]), in bytes.
const MOST: usize = 512 * 1024;
/// No handler reads more of an upload (RFC 7578), in bytes: a file of a mebibyte and what surrounds it.
const MOST_OF_UPLOAD: usize = 1024 * 1024 + 256 * 1024;
/// What is beyond is read and thrown away up to here, in bytes, so that the answer arrives: browsers do not listen
/// while they send.
const MOST_THROWN_AWAY: usize = 64 * 1024 * 1024;
/// A body up to this size, in bytes, waits for nobody. Nearly all are.
const SMALL: usize = 64 * 1024;
/// So many larger ones are read at a time.
static LARGE: Semaphore = Semaphore::const_new(64);
/// How long a body may take: an upload over a weak telephone line.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long a large one waits for its turn.
const QUEUE: Duration = Duration::from_secs(5);

/// In the extensions of a request that had more of a body than anybody reads.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cut;

/// Puts the whole body in the place of the stream. What is beyond the largest body that anybody reads is left out; the
/// reader sees that there is more than it takes, or that it was [`Cut`].
pub async fn read_ahead(req: &mut ServiceRequest) -> Result<(), AppError> {
    if req.method().is_safe() {
        return Ok(());
    }
    let kind = req.headers().get(CONTENT_TYPE).map(|kind| kind.as_bytes());
    let most = match kind.is_some_and(|kind| kind.starts_with(b"multipart/")) {
        true => MOST_OF_UPLOAD,
        false => MOST,
    };
    let end = Instant::now() + PATIENCE;
    let mut payload = req.take_payload();
    let body = timeout_at(end, read(&mut payload, most)).await;
    let (body, _turn) = body.map_err(|_| AppError::BadRequest)??;
    if body.len() > most {
        // Whoever takes too long for this gets the answer all the same, if it arrives.
        let _ = timeout_at(end, throw_away(&mut payload)).await;
        req.extensions_mut().insert(Cut);
    }
    req.set_payload(Payload::from(body.freeze()));
    Ok(())
}

/// The body, or as much of it as shows that it is too large, and its turn where it needed one.
async fn read(payload: &mut Payload, most: usize) -> Result<(BytesMut, Option<SemaphorePermit<'static>>), AppError> {
    let mut body = BytesMut::new();
    let mut turn = None;
    while body.len() <= most {
        let Some(chunk) = payload.next().await else { break };
        let chunk = chunk.map_err(|_| AppError::BadRequest)?;
        if body.len() + chunk.len() > SMALL && turn.is_none() {
            let waiting = timeout(QUEUE, LARGE.acquire()).await;
            turn = Some(waiting.map_err(|_| AppError::Busy)?.map_err(anyhow::Error::from)?);
        }
        body.extend_from_slice(&chunk);
    }
    Ok((body, turn))
}

async fn throw_away(payload: &mut Payload) {
    let mut seen = 0;
    while seen < MOST_THROWN_AWAY
        && let Some(Ok(chunk)) = payload.next().await
    {
        seen += chunk.len();
    }
}
