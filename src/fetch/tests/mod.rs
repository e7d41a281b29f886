//! The fetcher against real sockets: servers that redirect, flood, drip, and show wrong certificates.

mod answers;
mod certificates;

use super::*;
use std::sync::Arc;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// Listens on loopback; `behaviour` gets each connection after the question was read.
async fn server<F: Future<Output = ()> + Send>(
    behaviour: impl Fn(TcpStream, String) -> F + Send + Sync + 'static,
) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("bound");
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let question = question(&mut stream).await;
            behaviour(stream, question).await;
        }
    });
    address
}

/// Reads up to the empty line.
async fn question(stream: &mut (impl AsyncRead + Unpin)) -> String {
    let mut text = vec![];
    while !text.ends_with(b"\r\n\r\n") {
        match stream.read_u8().await {
            Ok(byte) => text.push(byte),
            Err(_) => break,
        }
    }
    String::from_utf8_lossy(&text).into_owned()
}

/// A server that answers with these bytes and hangs up.
async fn answering(answer: impl Into<Vec<u8>>) -> SocketAddr {
    let answer = Arc::new(answer.into());
    server(move |mut stream, _| {
        let answer = answer.clone();
        async move {
            let _ = stream.write_all(&answer).await;
            let _ = stream.shutdown().await;
        }
    })
    .await
}

/// A fetcher in a hurry that may go to this address.
fn fetcher(listed: SocketAddr) -> Fetcher {
    let nowhere = Resolver::new(Some(SocketAddr::from(([127, 0, 0, 1], 9))));
    let mut fetcher = Fetcher::new(nowhere, PrivateHosts::parse(&listed.to_string()).expect("an entry"));
    fetcher.limits = Limits {
        connect: Duration::from_millis(400),
        whole: Duration::from_millis(800),
        size: 64 * 1024,
    };
    fetcher
}

async fn get(server: SocketAddr) -> Result<String, FetchFault> {
    fetcher(server).get(&format!("http://{server}/metadata?a=1")).await
}

#[tokio::test]
async fn no_notation_of_an_address_leads_inside() {
    let forms = "https://127.0.0.1/ https://2130706433/ https://0x7f000001/ https://0x7f.0.0.1/ https://017700000001/ \
        https://0177.0.0.01/ https://127.1/ https://127.0.1/ https://0/ https://0x0/ https://127.0.0.1./ \
        https://%31%32%37.0.0.1/ https://１２７.０.０.１/ https://①②⑦.0.0.1/ https://127。0。0。1/ https://0x7F.1:8443/ \
        https://10.0.0.1/ https://0xa000001/ https://172.16.0.1:5432/ https://192.168.0.1/ https://192.168.257/ \
        https://3232235521/ https://100.64.0.1/ https://169.254.169.254/latest/meta-data https://2852039166/ \
        https://0xa9.0xfe.0xa9.0xfe/ https://0251.0376.0251.0376/ https://100.100.100.200/ https://168.63.129.16/ \
        https://192.0.0.192/ https://192.0.2.1/ https://198.18.0.1/ https://203.0.113.1/ https://224.0.0.1/ \
        https://240.0.0.1/ https://255.255.255.255/ https://4294967295/ https://[::]/ https://[::1]/ \
        https://[0:0:0:0:0:0:0:1]/ https://[::ffff:127.0.0.1]/ https://[::ffff:7f00:1]/ https://[::127.0.0.1]/ \
        https://[::ffff:169.254.169.254]/ https://[64:ff9b::127.0.0.1]/ https://[2002:7f00:1::]/ \
        https://[2001:0:7f00:1::]/ https://[fe80::1]/ https://[fc00::1]/ https://[fd00:ec2::254]/ https://[ff02::1]/ \
        https://[2001:db8::1]/ https://[::ffff:0:127.0.0.1]/";
    let fetcher = fetcher(SocketAddr::from(([127, 0, 0, 1], 7101)));
    let forms: Vec<_> = forms.split_whitespace().collect();
    assert!(forms.len() > 50);
    for form in forms {
        assert_eq!(fetcher.get(form).await, Err(FetchFault::NotPublic), "{form}");
    }
}
