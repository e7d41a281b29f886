//! A mail server that a customer names: looked at like an address to fetch from, though another protocol is spoken.

use super::standing::{Standing, standing};
use super::target::Target;
use super::{ADDRESSES, FetchFault, Fetcher, tls};
use std::fmt::Debug;
use std::net::{IpAddr, SocketAddr};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;

/// Where mail servers listen: relays, submission with TLS, submission, and where providers offer it besides.
const PORTS: [u16; 4] = [25, 465, 587, 2525];

/// A line to a mail server, encrypted or not.
pub trait MailLine: AsyncRead + AsyncWrite + Send + Sync + Unpin + Debug {}

impl<T: AsyncRead + AsyncWrite + Send + Sync + Unpin + Debug> MailLine for T {}

/// How such a line is encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailEncryption {
    /// From the first byte (RFC 8314).
    FromTheStart,
    /// By whoever speaks over it, later (RFC 3207).
    Later,
    None,
}

impl Fetcher {
    /// Opens a line to an address that was looked at, and says which it is.
    ///
    /// # Errors
    /// As [`Fetcher::mail_host`], and what the DNS says; that nothing answers there, or not as TLS with a certificate for
    /// this name.
    pub async fn mail_line(
        &self,
        host: &str,
        port: u16,
        encryption: MailEncryption,
    ) -> Result<(Box<dyn MailLine>, SocketAddr), FetchFault> {
        let is_encrypted = encryption != MailEncryption::None;
        let addresses = self.mail_server(host, port, is_encrypted).await?;
        let line = timeout(self.limits.connect, TcpStream::connect(&addresses[..]))
            .await
            .map_err(|_| FetchFault::TimedOut)?
            .map_err(|_| FetchFault::Unreachable)?;
        let peer = line.peer_addr().map_err(|_| FetchFault::Unreachable)?;
        if encryption != MailEncryption::FromTheStart {
            return Ok((Box::new(line), peer));
        }
        let target = Target::of_mail_server(host, port, &self.private_hosts)?;
        let connector = tls::mail_connector(tls::public_roots());
        let line = tls::connect(&connector, &target, line).await?;
        Ok((Box::new(line), peer))
    }

    /// The host of a mail server as it is kept: lower case, in ASCII (IDNA). Nobody is asked.
    ///
    /// # Errors
    /// [`FetchFault::NotAnAddress`] for what is no host, [`FetchFault::Port`] for the port of another service, and
    /// [`FetchFault::NotHttps`] without encryption: both only where the operator does not list the host with this
    /// port. [`FetchFault::NotPublic`] for an address of another network.
    pub fn mail_host(&self, host: &str, port: u16, is_encrypted: bool) -> Result<String, FetchFault> {
        let target = Target::of_mail_server(host, port, &self.private_hosts)?;
        if !target.listed && !PORTS.contains(&port) {
            return Err(FetchFault::Port);
        }
        if !target.listed && !is_encrypted {
            return Err(FetchFault::NotHttps);
        }
        match target.ip.map(standing) {
            Some(Standing::Never) => Err(FetchFault::NotPublic),
            Some(Standing::Private) if !target.listed => Err(FetchFault::NotPublic),
            _ => Ok(target.host),
        }
    }

    /// Where to connect to: every address of the host was looked at, as for [`Fetcher::get`].
    ///
    /// # Errors
    /// As [`Fetcher::mail_host`], and what the DNS says. Without encryption every address must stand in a private
    /// network.
    async fn mail_server(&self, host: &str, port: u16, is_encrypted: bool) -> Result<Vec<SocketAddr>, FetchFault> {
        self.mail_host(host, port, is_encrypted)?;
        let target = Target::of_mail_server(host, port, &self.private_hosts)?;
        let mut addresses: Vec<IpAddr> = self.looked_at(&target).await?;
        if !is_encrypted && addresses.iter().any(|ip| standing(*ip) == Standing::Public) {
            return Err(FetchFault::NotHttps);
        }
        addresses.truncate(ADDRESSES);
        Ok(addresses.into_iter().map(|ip| SocketAddr::new(ip, port)).collect())
    }
}
