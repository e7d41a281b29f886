//! One question and its answer over a connection that stands already: HTTP/1.1 (RFC 9112), nothing followed,
//! nothing remembered.

use super::{FetchFault, target::Target};
use futures_util::future::{Either, select};
use http_body_util::{BodyExt, Empty};
use hyper::body::{Body, Bytes, Incoming};
use hyper::client::conn::http1;
use hyper::{Request, Response, StatusCode, header};
use hyper_util::rt::TokioIo;
use std::pin::pin;
use tokio::io::{AsyncRead, AsyncWrite};

const USER_AGENT: &str = concat!("Tenantry/", env!("CARGO_PKG_VERSION"));
/// The most bytes of headers that are read.
const HEADERS: usize = 32 * 1024;
/// The longest address of a redirect that is told.
const LOCATION: usize = 300;

/// Asks, and reads the body up to `limit` bytes. The connection ends with this future: no task of its own is left.
pub(super) async fn get<S>(stream: S, target: &Target, limit: usize) -> Result<Vec<u8>, FetchFault>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let request = Request::get(&target.path)
        .header(header::HOST, target.authority())
        .header(header::USER_AGENT, USER_AGENT)
        .header(header::ACCEPT, "*/*")
        .header(header::ACCEPT_ENCODING, "identity")
        .header(header::CONNECTION, "close")
        .body(Empty::<Bytes>::new())
        .map_err(|_| FetchFault::NotAnAddress)?;
    let (mut sender, connection) = http1::Builder::new()
        .max_buf_size(HEADERS)
        .handshake(TokioIo::new(stream))
        .await
        .map_err(|_| FetchFault::Broken)?;
    let answer = async move {
        let response = sender.send_request(request).await.map_err(|_| FetchFault::Broken)?;
        read(response, limit).await
    };
    match select(pin!(answer), pin!(connection)).await {
        Either::Left((answer, _)) => answer,
        Either::Right((_, answer)) => answer.await,
    }
}

async fn read(response: Response<Incoming>, limit: usize) -> Result<Vec<u8>, FetchFault> {
    let said = |name| {
        let value: Option<&header::HeaderValue> = response.headers().get(name);
        value.and_then(|value| value.to_str().ok())
    };
    if response.status().is_redirection() {
        let to = said(header::LOCATION).filter(|to| to.len() <= LOCATION);
        return Err(FetchFault::Redirected {
            to: to.map(str::to_owned),
        });
    }
    if response.status() != StatusCode::OK {
        return Err(FetchFault::Status(response.status().as_u16()));
    }
    if said(header::CONTENT_ENCODING).is_some_and(|coding| !coding.eq_ignore_ascii_case("identity")) {
        return Err(FetchFault::Encoded);
    }
    let mut stream = response.into_body();
    let mut body = vec![];
    if stream.size_hint().lower() > limit as u64 {
        return Err(FetchFault::TooLarge);
    }
    while let Some(frame) = stream.frame().await {
        let Ok(data) = frame.map_err(|_| FetchFault::Broken)?.into_data() else {
            continue;
        };
        if body.len() + data.len() > limit {
            return Err(FetchFault::TooLarge);
        }
        body.extend_from_slice(&data);
    }
    Ok(body)
}
