//! A web server that publishes what a test tells it to, and that behaves badly at some of its addresses.

use super::App;
use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Where a provider publishes its metadata.
pub struct Publisher {
    pub port: u16,
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    document: Mutex<String>,
    asked: Mutex<Vec<String>>,
}

impl Publisher {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("bound").port();
        let shared = Arc::new(Shared::default());
        let door = shared.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let shared = door.clone();
                // Whoever asks may hang up in the middle of an answer that never ends.
                tokio::spawn(async move { answer(stream, &shared).await });
            }
        });
        Self { port, shared }
    }

    pub fn url(&self) -> String {
        self.at("/metadata")
    }

    /// Another of its addresses: `/huge` and `/endless` are too long, `/slow` never comes to an end, `/packed` was not
    /// asked for, and `/elsewhere?to=` sends on.
    pub fn at(&self, path: &str) -> String {
        format!("http://{}{path}", self.host())
    }

    /// As `TENANTRY_PRIVATE_HOSTS` lists it.
    pub fn host(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// What it answers from now on; nothing: 500.
    pub fn shows(&self, document: String) {
        *self.shared.document.lock().expect("no panic") = document;
    }

    /// The paths that it was asked for so far.
    pub fn asked(&self) -> Vec<String> {
        self.shared.asked.lock().expect("no panic").clone()
    }

    /// A portal that may fetch from it.
    pub async fn app(&self) -> App {
        App::start_with(&[], &[("TENANTRY_PRIVATE_HOSTS", &self.host())]).await
    }
}

async fn answer(mut stream: TcpStream, shared: &Shared) -> io::Result<()> {
    let mut question = [0; 2048];
    let length = stream.read(&mut question).await?;
    let question = String::from_utf8_lossy(&question[..length]).into_owned();
    let asked = question.split(' ').nth(1).unwrap_or_default().to_owned();
    let (path, to) = asked.split_once("?to=").unwrap_or((&asked, ""));
    let answer = match path {
        "/huge" => format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n<", 2 << 20),
        "/endless" | "/slow" => "HTTP/1.1 200 OK\r\n\r\n".to_owned(),
        "/packed" => "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\nxx".to_owned(),
        "/elsewhere" => format!("HTTP/1.1 302 Found\r\nLocation: {to}\r\nContent-Length: 0\r\n\r\n"),
        _ => match shared.document.lock().expect("no panic").as_str() {
            "" => "HTTP/1.1 500 Out\r\nContent-Length: 0\r\n\r\n".to_owned(),
            body => format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len()),
        },
    };
    shared.asked.lock().expect("no panic").push(path.to_owned());
    stream.write_all(answer.as_bytes()).await?;
    match path {
        "/endless" => loop {
            stream.write_all(&[b' '; 65_536]).await?;
        },
        "/slow" => loop {
            stream.write_all(b" ").await?;
            tokio::time::sleep(Duration::from_millis(200)).await;
        },
        _ => Ok(()),
    }
}
