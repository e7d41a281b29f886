//! A line to a server that a customer names. lettre reads an answer of several lines anew after each of them, and asks
//! how long a line is only at its end: so how much such a server may say until it is our turn is bounded here, and
//! everybody else gets a turn while it speaks.

use lettre::transport::smtp::client::AsyncTokioStream;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// The most bytes in answer to one thing that we say, TLS included: a certificate with its chain takes about six
/// thousand, and a line of an answer at most 512 (RFC 5321, section 4.5.3.1.5).
const MOST: usize = 16 * 1024;
/// What is passed on at a time.
const PART: usize = 512;

#[derive(Debug)]
pub(super) struct Bounded<S> {
    line: S,
    peer: SocketAddr,
    left: usize,
    /// Somebody else is next.
    yields: bool,
}

impl<S> Bounded<S> {
    pub(super) fn new(line: S, peer: SocketAddr) -> Self {
        Self {
            line,
            peer,
            left: MOST,
            yields: false,
        }
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Bounded<S> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        if std::mem::take(&mut self.yields) {
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        if self.left == 0 {
            return Poll::Ready(Err(io::Error::new(
                io::ErrorKind::InvalidData,
                "the server says too much",
            )));
        }
        let mut space = [0; PART];
        let most = PART.min(self.left).min(into.remaining());
        let mut part = ReadBuf::new(&mut space[..most]);
        ready!(Pin::new(&mut self.line).poll_read(cx, &mut part))?;
        into.put_slice(part.filled());
        self.left -= part.filled().len();
        self.yields = !part.filled().is_empty();
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Bounded<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.left = MOST;
        Pin::new(&mut self.line).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.line).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.line).poll_shutdown(cx)
    }
}

impl<S> AsyncTokioStream for Bounded<S>
where
    S: AsyncRead + AsyncWrite + Send + Sync + Unpin + std::fmt::Debug,
{
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        Ok(self.peer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    fn line() -> Bounded<tokio::io::DuplexStream> {
        let (ours, theirs) = tokio::io::duplex(1024);
        let (mut hears, mut says) = tokio::io::split(theirs);
        tokio::spawn(async move {
            let mut asked = [0; 4];
            loop {
                tokio::select! {
                    written = says.write_all(b"220-x\r\n") => if written.is_err() { break },
                    read = hears.read(&mut asked) => if !matches!(read, Ok(1..)) { break },
                }
            }
        });
        Bounded::new(ours, SocketAddr::from(([127, 0, 0, 1], 25)))
    }

    #[tokio::test]
    async fn a_server_that_never_ends_is_cut_off() {
        let mut all = vec![];
        let end = line().read_to_end(&mut all).await;
        assert_eq!(end.expect_err("too much").kind(), io::ErrorKind::InvalidData);
        assert_eq!(all.len(), MOST);
    }

    #[tokio::test]
    async fn each_thing_that_we_say_may_be_answered_anew() {
        let mut line = line();
        let mut part = vec![0; MOST - 100];
        for _ in 0..3 {
            line.read_exact(&mut part).await.expect("within the bound");
            line.write_all(b"NOOP").await.expect("written");
        }
    }
}
