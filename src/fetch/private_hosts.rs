//! The hosts that may stand in the operator's own network: `TENANTRY_PRIVATE_HOSTS`.

use std::collections::BTreeSet;

/// The port of an entry that names none.
const HTTPS: u16 = 443;

/// Hosts that may resolve to private addresses, each with its port.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PrivateHosts(BTreeSet<(String, u16)>);

impl PrivateHosts {
    /// Reads `host[:port]`, separated by commas; an IPv6 address stands in brackets. Without a port it is 443.
    ///
    /// # Errors
    /// A sentence that names the entry which is no host.
    pub fn parse(raw: &str) -> Result<Self, String> {
        raw.split(',')
            .map(str::trim)
            .filter(|entry| !entry.is_empty())
            .map(|entry| {
                host_and_port(entry).ok_or_else(|| format!("has {entry}, which does not look like host[:port]"))
            })
            .collect::<Result<_, _>>()
            .map(Self)
    }

    /// Whether this host, written as the fetcher writes it (lower case, no dot at its end), is listed with this
    /// port.
    pub fn contains(&self, host: &str, port: u16) -> bool {
        self.0.iter().any(|(listed, at)| listed == host && *at == port)
    }
}

/// The same reading that an address to fetch gets, so that both write a host the same way.
fn host_and_port(entry: &str) -> Option<(String, u16)> {
    if entry.contains(['/', '@', '?', '#', '\\', ' ']) {
        return None;
    }
    // (The default port of https is left out by the parser.)
    let url = url::Url::parse(&format!("https://{entry}/")).ok()?;
    let host = url.host_str()?.trim_end_matches('.');
    (!host.is_empty()).then(|| (host.to_owned(), url.port().unwrap_or(HTTPS)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_a_host_with_its_port() {
        let hosts = PrivateHosts::parse("IdP.Corp.example, 127.0.0.1:7101,[::1]:8443 ,").expect("three entries");
        for (host, port) in [("idp.corp.example", 443), ("127.0.0.1", 7101), ("[::1]", 8443)] {
            assert!(hosts.contains(host, port), "{host}:{port}");
            assert!(!hosts.contains(host, 9999), "{host} at another port");
        }
        assert!(!hosts.contains("corp.example", 443));
    }

    #[test]
    fn what_is_no_host_is_named() {
        for raw in [
            "https://idp.corp",
            "idp.corp/path",
            "a@b",
            "idp:port",
            "idp:99999",
            ":443",
            "a b",
        ] {
            let fault = PrivateHosts::parse(raw).expect_err(raw);
            assert!(fault.contains(raw), "{fault}");
        }
    }
}
