//! A web server that publishes what a test tells it to.

use super::App;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// Where a provider publishes its metadata.
pub struct Publisher {
    port: u16,
    document: Arc<Mutex<String>>,
}

impl Publisher {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("bound").port();
        let document = Arc::new(Mutex::new(String::new()));
        let shown = document.clone();
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let mut question = [0; 2048];
                let _ = stream.read(&mut question).await;
                let body = shown.lock().expect("no panic").clone();
                let answer = match body.as_str() {
                    "" => "HTTP/1.1 500 Out\r\nContent-Length: 0\r\n\r\n".to_owned(),
                    body => format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len()),
                };
                let _ = stream.write_all(answer.as_bytes()).await;
            }
        });
        Self { port, document }
    }

    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/metadata", self.port)
    }

    /// What it answers from now on; nothing: 500.
    pub fn shows(&self, document: String) {
        *self.document.lock().expect("no panic") = document;
    }

    /// A portal that may fetch from it.
    pub async fn app(&self) -> App {
        let host = format!("127.0.0.1:{}", self.port);
        App::start_with(&[], &[("TENANTRY_PRIVATE_HOSTS", &host)]).await
    }
}
