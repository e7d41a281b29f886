//! What the server asks of other servers on somebody's behalf. [`Fetcher::get`] is the only way in the whole
//! program to fetch an address that a customer names; [`Resolver`] asks the DNS.
//!
//! A customer may name any host, so the danger is that it stands for something inside the operator's network
//! (SSRF). Therefore: https only; we resolve the host ourselves, look at every address, and connect to one of
//! those that we looked at, so that a second answer of the DNS changes nothing; no redirect is followed, no proxy
//! of the environment is used, and everything has limits.

mod dns;
mod fault;
mod http;
mod mail_server;
mod private_hosts;
mod standing;
mod target;
#[cfg(test)]
mod tests;
mod tls;

pub use dns::{DnsFault, Resolver};
pub use fault::FetchFault;
pub use mail_server::MailEncryption;
pub use private_hosts::PrivateHosts;

use futures_util::future::select_ok;
use standing::{Standing, standing};
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;
use target::Target;
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;

/// At most so many addresses of a host are tried, at the same time.
const ADDRESSES: usize = 4;

/// How much an answer may cost.
#[derive(Clone, Copy, Debug)]
struct Limits {
    connect: Duration,
    whole: Duration,
    /// Bytes of the body.
    size: usize,
}

const LIMITS: Limits = Limits {
    connect: Duration::from_secs(5),
    whole: Duration::from_secs(10),
    size: 1024 * 1024,
};

/// Fetches documents from addresses that customers name.
#[derive(Clone)]
pub struct Fetcher {
    resolver: Resolver,
    private_hosts: PrivateHosts,
    tls: TlsConnector,
    limits: Limits,
}

impl Fetcher {
    /// Asks this resolver; `private_hosts` may stand in a private network. Trusts Mozilla's authorities.
    pub fn new(resolver: Resolver, private_hosts: PrivateHosts) -> Self {
        Self {
            resolver,
            private_hosts,
            tls: tls::connector(tls::public_roots()),
            limits: LIMITS,
        }
    }

    /// The document at an address: UTF-8, at most 1 MiB, within 10 seconds, without a byte order mark. Nothing is
    /// remembered between calls.
    ///
    /// # Errors
    /// [`FetchFault`]; no connection was made before the address and every address of its host were looked at.
    pub async fn get(&self, address: &str) -> Result<String, FetchFault> {
        let target = Target::parse(address, &self.private_hosts)?;
        let body = timeout(self.limits.whole, self.ask(&target))
            .await
            .map_err(|_| FetchFault::TimedOut)??;
        let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&body);
        String::from_utf8(body.to_vec()).map_err(|_| FetchFault::NotText)
    }

    async fn ask(&self, target: &Target) -> Result<Vec<u8>, FetchFault> {
        let addresses = self.looked_at(target).await?;
        let attempts = addresses
            .into_iter()
            .take(ADDRESSES)
            .map(|ip| Box::pin(TcpStream::connect(SocketAddr::new(ip, target.port))));
        let (stream, _) = timeout(self.limits.connect, select_ok(attempts))
            .await
            .map_err(|_| FetchFault::TimedOut)?
            .map_err(|_| FetchFault::Unreachable)?;
        if target.tls {
            let stream = timeout(self.limits.connect, tls::connect(&self.tls, target, stream))
                .await
                .map_err(|_| FetchFault::TimedOut)??;
            http::get(stream, target, self.limits.size).await
        } else {
            http::get(stream, target, self.limits.size).await
        }
    }

    /// The addresses of the host, each of which may be connected to.
    async fn looked_at(&self, target: &Target) -> Result<Vec<IpAddr>, FetchFault> {
        let addresses = match target.ip {
            Some(ip) => vec![ip],
            None => self.resolver.addresses(&target.host).await?,
        };
        let may = |ip: &IpAddr| match standing(*ip) {
            Standing::Public => true,
            Standing::Private => target.listed,
            Standing::Never => false,
        };
        if !addresses.iter().all(may) {
            tracing::info!(host = %target.host, port = target.port, "not fetched: not public, nor in TENANTRY_PRIVATE_HOSTS");
            return Err(FetchFault::NotPublic);
        }
        if !target.tls && !addresses.iter().all(IpAddr::is_loopback) {
            return Err(FetchFault::NotHttps);
        }
        Ok(addresses)
    }
}
