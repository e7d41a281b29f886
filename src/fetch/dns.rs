//! Questions to the DNS: addresses of a host for the fetcher, TXT records for the proof of a domain.

use hickory_resolver::TokioResolver;
use hickory_resolver::config::{
    ConnectionConfig, LookupIpStrategy, NameServerConfig, ResolveHosts, ResolverConfig, ResolverOpts,
};
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::net::{DnsError, NetError};
use hickory_resolver::proto::op::ResponseCode;
use hickory_resolver::proto::rr::{Name, RData};
use hickory_resolver::system_conf::read_system_conf;
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

/// How long one try may take; there are two.
const TRY: Duration = Duration::from_secs(2);
/// How long a whole question may take, all servers and tries together.
const WHOLE: Duration = Duration::from_secs(6);

/// Asks the server that the operator named, or those of `/etc/resolv.conf`.
///
/// Nothing is remembered between questions: who has just added a record wants it seen, and no connection is
/// shared between the runtimes of the web workers.
#[derive(Clone, Debug, Default)]
pub struct Resolver {
    server: Option<SocketAddr>,
}

/// Why the DNS gave no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum DnsFault {
    /// What was asked for cannot be a name (RFC 1035: labels of 1 to 63 bytes, 253 in all).
    #[error("not a name of the DNS")]
    NotAName,
    /// There is no such name (NXDOMAIN).
    #[error("no such name")]
    NoSuchName,
    /// The name is there, but has no record of this kind.
    #[error("no record of this kind")]
    NoRecord,
    /// No server answered in time.
    #[error("no answer in time")]
    Timeout,
    /// The servers refused or failed to answer (REFUSED, SERVFAIL), or none is known.
    #[error("the servers failed to answer")]
    Failed,
}

impl DnsFault {
    /// Every fault, for tables of sentences.
    pub const ALL: [Self; 5] = [
        Self::NotAName,
        Self::NoSuchName,
        Self::NoRecord,
        Self::Timeout,
        Self::Failed,
    ];

    /// Its name in logs and in the keys of sentences.
    pub const fn key(self) -> &'static str {
        match self {
            Self::NotAName => "not_a_name",
            Self::NoSuchName => "no_such_name",
            Self::NoRecord => "no_record",
            Self::Timeout => "timeout",
            Self::Failed => "failed",
        }
    }
}

impl Resolver {
    /// Asks this server over UDP, and over TCP where the answer is too long; `None`: the system's servers.
    pub fn new(server: Option<SocketAddr>) -> Self {
        Self { server }
    }

    /// Every IPv4 and IPv6 address of a host, in the order in which they came; never an empty list. With the
    /// system's servers `/etc/hosts` counts as well.
    ///
    /// # Errors
    /// [`DnsFault`]; a host without any address is [`DnsFault::NoRecord`].
    pub async fn addresses(&self, host: &str) -> Result<Vec<IpAddr>, DnsFault> {
        let name = absolute(host)?;
        let resolver = self.open()?;
        let found = within(resolver.lookup_ip(name)).await?;
        let addresses: Vec<_> = found.iter().collect();
        if addresses.is_empty() {
            return Err(DnsFault::NoRecord);
        }
        Ok(addresses)
    }

    /// The TXT records of a name: one text for each record, its strings joined without a space (RFC 7208 §3.3).
    /// Never an empty list; bytes that are no UTF-8 become U+FFFD.
    ///
    /// # Errors
    /// [`DnsFault`]; a name that has other records only is [`DnsFault::NoRecord`].
    pub async fn txt(&self, name: &str) -> Result<Vec<String>, DnsFault> {
        let name = absolute(name)?;
        let resolver = self.open()?;
        let found = within(resolver.txt_lookup(name)).await?;
        let texts: Vec<_> = found
            .answers()
            .iter()
            .filter_map(|record| match &record.data {
                RData::TXT(txt) => Some(String::from_utf8_lossy(&txt.txt_data.concat()).into_owned()),
                _ => None,
            })
            .collect();
        if texts.is_empty() {
            return Err(DnsFault::NoRecord);
        }
        Ok(texts)
    }

    fn open(&self) -> Result<TokioResolver, DnsFault> {
        let (config, mut options) = match self.server {
            Some(server) => (only(server), ResolverOpts::default()),
            None => read_system_conf().map_err(|error| {
                tracing::warn!(%error, "the system's resolver configuration cannot be read");
                DnsFault::Failed
            })?,
        };
        options.cache_size = 0;
        options.timeout = TRY;
        options.attempts = 2;
        options.ip_strategy = LookupIpStrategy::Ipv4AndIpv6;
        options.use_hosts_file = match self.server {
            Some(_) => ResolveHosts::Never,
            None => ResolveHosts::Always,
        };
        TokioResolver::builder_with_config(config, TokioRuntimeProvider::default())
            .with_options(options)
            .build()
            .map_err(|_| DnsFault::Failed)
    }
}

/// The name itself, whatever search domains the system has.
fn absolute(name: &str) -> Result<Name, DnsFault> {
    let mut parsed = Name::from_ascii(name).map_err(|_| DnsFault::NotAName)?;
    parsed.set_fqdn(true);
    if parsed.is_root() {
        return Err(DnsFault::NotAName);
    }
    Ok(parsed)
}

fn only(server: SocketAddr) -> ResolverConfig {
    let at_port = |mut connection: ConnectionConfig| {
        connection.port = server.port();
        connection
    };
    let connections = vec![at_port(ConnectionConfig::udp()), at_port(ConnectionConfig::tcp())];
    let server = NameServerConfig::new(server.ip(), true, connections);
    ResolverConfig::from_parts(None, vec![], vec![server])
}

async fn within<T>(question: impl Future<Output = Result<T, NetError>>) -> Result<T, DnsFault> {
    match tokio::time::timeout(WHOLE, question).await {
        Ok(answer) => answer.map_err(|error| meaning(&error)),
        Err(_) => Err(DnsFault::Timeout),
    }
}

fn meaning(error: &NetError) -> DnsFault {
    match error {
        NetError::Timeout => DnsFault::Timeout,
        NetError::Dns(DnsError::NoRecordsFound(none)) => match none.response_code {
            ResponseCode::NXDomain => DnsFault::NoSuchName,
            ResponseCode::NoError => DnsFault::NoRecord,
            _ => DnsFault::Failed,
        },
        _ => DnsFault::Failed,
    }
}
