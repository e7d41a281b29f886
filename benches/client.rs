//! A small HTTP/1.1 client that costs little: it keeps its connections and reads no more than it must, so that
//! the machine's time goes to the server that is measured.

use anyhow::{Context, bail};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// One request, ready to be written to the wire.
#[derive(Clone, Debug)]
pub struct Request {
    pub bytes: Vec<u8>,
    /// The status that counts as a success.
    pub expect: u16,
}

impl Request {
    pub fn get(path: &str, cookie: &str) -> Self {
        let bytes = format!("GET {path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncookie: {cookie}\r\naccept: text/html\r\nuser-agent: tenantry-bench\r\n\r\n").into_bytes();
        Self { bytes, expect: 200 }
    }

    pub fn post(path: &str, cookie: &str, body: &str) -> Self {
        Self::post_from("same-origin", path, cookie, body)
    }

    /// A form of another site, or of ours.
    pub fn post_from(site: &str, path: &str, cookie: &str, body: &str) -> Self {
        let bytes = format!(
            "POST {path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncookie: {cookie}\r\nsec-fetch-site: {site}\r\nuser-agent: tenantry-bench\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        )
        .into_bytes();
        Self { bytes, expect: 303 }
    }
}

/// An answer as far as a benchmark looks at it.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    head: String,
    pub body: Vec<u8>,
}

impl Answer {
    /// The values of a header.
    pub fn header(&self, name: &str) -> impl Iterator<Item = &str> {
        let all = self.head.lines().filter_map(|line| line.split_once(": "));
        all.filter(move |(header, _)| header.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    }

    /// What a browser sends back of a cookie that is set: `name=value`.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.header("set-cookie")
            .filter_map(|cookie| cookie.split(';').next())
            .find(|pair| pair.split_once('=').is_some_and(|(set, _)| set == name))
    }
}

/// A connection that is kept.
pub struct Connection {
    port: u16,
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Connection {
    pub async fn open(port: u16) -> anyhow::Result<Self> {
        let stream = TcpStream::connect(("127.0.0.1", port)).await?;
        stream.set_nodelay(true)?;
        Ok(Self {
            port,
            stream,
            buffer: Vec::with_capacity(256 * 1024),
        })
    }

    /// Sends a request and reads the whole answer.
    pub async fn send(&mut self, request: &[u8]) -> anyhow::Result<Answer> {
        self.stream.write_all(request).await?;
        self.buffer.clear();
        let end_of_head = loop {
            if self.stream.read_buf(&mut self.buffer).await? == 0 {
                bail!("the server on port {} closed the connection", self.port);
            }
            if let Some(at) = self.buffer.windows(4).position(|four| four == b"\r\n\r\n") {
                break at + 4;
            }
        };
        let head = String::from_utf8_lossy(&self.buffer[..end_of_head]).into_owned();
        let status: u16 = head.get(9..12).and_then(|s| s.parse().ok()).context("no status")?;
        let length = head
            .lines()
            .find_map(|l| {
                l.to_ascii_lowercase()
                    .strip_prefix("content-length: ")
                    .and_then(|n| n.trim().parse().ok())
            })
            .unwrap_or(0);
        while self.buffer.len() < end_of_head + length {
            if self.stream.read_buf(&mut self.buffer).await? == 0 {
                bail!("the answer was cut off");
            }
        }
        Ok(Answer {
            status,
            head,
            body: self.buffer[end_of_head..end_of_head + length].to_vec(),
        })
    }
}

/// Sends `requests` over `connections` at a time and answers how long each took.
pub async fn drive(port: u16, requests: Vec<Request>, connections: usize) -> anyhow::Result<Vec<Duration>> {
    let shared = std::sync::Arc::new(tokio::sync::Mutex::new(requests.into_iter()));
    let mut tasks = vec![];
    for _ in 0..connections {
        let shared = shared.clone();
        tasks.push(tokio::spawn(async move {
            let mut connection = Connection::open(port).await?;
            let mut times = vec![];
            loop {
                let Some(request) = shared.lock().await.next() else {
                    break;
                };
                let started = Instant::now();
                let answer = connection.send(&request.bytes).await?;
                times.push(started.elapsed());
                if answer.status != request.expect {
                    bail!(
                        "{} instead of {}: {}",
                        answer.status,
                        request.expect,
                        String::from_utf8_lossy(&request.bytes[..request.bytes.len().min(120)])
                    );
                }
            }
            anyhow::Ok(times)
        }));
    }
    let mut all = vec![];
    for task in tasks {
        all.extend(task.await??);
    }
    Ok(all)
}
