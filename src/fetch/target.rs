//! An address as somebody typed it, read once: nothing behind this reads it again.

use super::{FetchFault, PrivateHosts};
use std::net::IpAddr;
use url::{Host, Url};

/// The longest address that is read, in bytes.
const LONGEST: usize = 2048;
/// Below stand the services of a machine itself; identity providers listen at 443 or above (8443, 9443).
const OTHER_SERVICES: u16 = 1024;

/// What is asked of whom.
#[derive(Debug)]
pub(super) struct Target {
    pub tls: bool,
    /// Lower case, in ASCII (IDNA), without a dot at its end; an IPv6 address in brackets.
    pub host: String,
    /// Set where an address stood in place of a name, in whatever notation.
    pub ip: Option<IpAddr>,
    pub port: u16,
    /// Path and query.
    pub path: String,
    /// The operator lets this host stand in a private network.
    pub listed: bool,
}

impl Target {
    /// Reads an address by the rules of browsers (WHATWG URL), which know all notations of an IPv4 address; what
    /// they would quietly leave out or turn round is refused.
    ///
    /// # Errors
    /// [`FetchFault::NotAnAddress`], `NotHttps`, `Credentials`, `Port`.
    pub fn parse(raw: &str, listed: &PrivateHosts) -> Result<Self, FetchFault> {
        let odd = |c: char| c.is_control() || c.is_whitespace() || c == '\\';
        if raw.len() > LONGEST || raw.contains(odd) {
            return Err(FetchFault::NotAnAddress);
        }
        let url = Url::parse(raw).map_err(|_| FetchFault::NotAnAddress)?;
        let tls = match url.scheme() {
            "https" => true,
            "http" => false,
            _ => return Err(FetchFault::NotHttps),
        };
        if !url.username().is_empty() || url.password().is_some() {
            return Err(FetchFault::Credentials);
        }
        let (host, ip) = host(&url)?;
        let port = url.port_or_known_default().ok_or(FetchFault::NotAnAddress)?;
        let listed = listed.contains(&host, port);
        if !tls && !listed {
            return Err(FetchFault::NotHttps);
        }
        if port < OTHER_SERVICES && port != 443 && !listed {
            return Err(FetchFault::Port);
        }
        let path = url[url::Position::BeforePath..url::Position::AfterQuery].to_owned();
        Ok(Self {
            tls,
            host,
            ip,
            port,
            path,
            listed,
        })
    }

    /// A mail server instead, by its host and port.
    ///
    /// # Errors
    /// [`FetchFault::NotAnAddress`].
    pub fn of_mail_server(host: &str, port: u16, listed: &PrivateHosts) -> Result<Self, FetchFault> {
        let host = host.trim();
        let odd = |c: char| c.is_control() || c.is_whitespace() || "/\\@?#%".contains(c);
        if host.is_empty() || host.len() > 255 || host.contains(odd) || port == 0 {
            return Err(FetchFault::NotAnAddress);
        }
        let bracketed = match host.parse::<std::net::Ipv6Addr>() {
            Ok(ip) => format!("[{ip}]"),
            Err(_) => host.to_owned(),
        };
        // A colon that is left would begin a port.
        if !bracketed.starts_with('[') && bracketed.contains(':') {
            return Err(FetchFault::NotAnAddress);
        }
        let url = Url::parse(&format!("https://{bracketed}/")).map_err(|_| FetchFault::NotAnAddress)?;
        let (host, ip) = self::host(&url)?;
        Ok(Self {
            tls: true,
            listed: listed.contains(&host, port),
            host,
            ip,
            port,
            path: String::new(),
        })
    }

    /// Host and port as the `Host` header has them (RFC 9112 §3.2), without the port of the scheme.
    pub fn authority(&self) -> String {
        match (self.tls, self.port) {
            (true, 443) | (false, 80) => self.host.clone(),
            (_, port) => format!("{}:{port}", self.host),
        }
    }
}

fn host(url: &Url) -> Result<(String, Option<IpAddr>), FetchFault> {
    match url.host() {
        Some(Host::Domain(name)) => {
            let name = name.strip_suffix('.').unwrap_or(name);
            if name.is_empty() || name.ends_with('.') {
                return Err(FetchFault::NotAnAddress);
            }
            Ok((name.to_owned(), None))
        }
        Some(Host::Ipv4(ip)) => Ok((ip.to_string(), Some(ip.into()))),
        Some(Host::Ipv6(ip)) => Ok((format!("[{ip}]"), Some(ip.into()))),
        None => Err(FetchFault::NotAnAddress),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(raw: &str) -> Result<Target, FetchFault> {
        Target::parse(
            raw,
            &PrivateHosts::parse("idp.corp:8443, 127.0.0.1:7101, keycloak:80").expect("hosts"),
        )
    }

    #[test]
    fn an_address_is_read_as_browsers_read_it() {
        for (raw, authority, path) in [
            ("https://idp.example", "idp.example", "/"),
            (
                "HTTPS://IdP.Example.:443/a b".replace(' ', "+").as_str(),
                "idp.example",
                "/a+b",
            ),
            ("https://idp.example:8443/x?y=1#z", "idp.example:8443", "/x?y=1"),
            ("https://münchen.example/", "xn--mnchen-3ya.example", "/"),
            ("https://idp.example/../a/%2e%2e/b", "idp.example", "/b"),
            ("https://[2606:4700::1111]/", "[2606:4700::1111]", "/"),
            ("http://127.0.0.1:7101/m", "127.0.0.1:7101", "/m"),
            ("http://keycloak/realms", "keycloak", "/realms"),
        ] {
            let target = parse(raw).expect(raw);
            assert_eq!(
                (target.authority().as_str(), target.path.as_str()),
                (authority, path),
                "{raw}"
            );
        }
    }

    #[test]
    fn what_is_no_plain_https_address_is_refused() {
        use FetchFault::{Credentials, NotAnAddress, NotHttps, Port};
        for (fault, raw) in [
            (NotAnAddress, ""),
            (NotAnAddress, "idp.example"),
            (NotAnAddress, "//idp.example"),
            (NotAnAddress, "https://"),
            (NotAnAddress, "https://."),
            (NotAnAddress, "https://idp.example../"),
            (NotAnAddress, " https://idp.example"),
            (NotAnAddress, "https://idp.example\n/"),
            (NotAnAddress, "https://idp.example/\r\nHost: evil"),
            (NotAnAddress, "https://idp.example\\@evil.example/"),
            (NotAnAddress, "https://idp.example\0/"),
            (NotAnAddress, "https://a b.example/"),
            (NotAnAddress, "https://256.256.256.256/"),
            (NotAnAddress, "https://[::1/"),
            (NotAnAddress, "https://[fe80::1%25eth0]/"),
            (NotAnAddress, "https://idp.example:99999/"),
            (NotAnAddress, "https://xn--a/"),
            (NotHttps, "http://idp.example/"),
            (NotHttps, "http://idp.corp/"),
            (NotHttps, "http://127.0.0.1:7102/"),
            (NotHttps, "ftp://idp.example/"),
            (NotHttps, "file:///etc/passwd"),
            (NotHttps, "gopher://127.0.0.1:6379/_INFO"),
            (NotHttps, "data:text/xml,<a/>"),
            (NotHttps, "javascript:alert(1)"),
            (NotHttps, "ldap://idp.example/"),
            (Credentials, "https://user@idp.example/"),
            (Credentials, "https://user:word@idp.example/"),
            (Credentials, "https://:word@idp.example/"),
            (Credentials, "https://idp.example@evil.example/"),
            (Credentials, "https://idp.example%20@evil.example/"),
            (Port, "https://idp.example:22/"),
            (Port, "https://idp.example:25/"),
            (Port, "https://idp.example:80/"),
            (Port, "https://idp.example:1023/"),
            (Port, "https://idp.example:0/"),
        ] {
            assert_eq!(parse(raw).err(), Some(fault), "{raw:?}");
        }
        let long = format!("https://idp.example/{}", "a".repeat(LONGEST));
        assert_eq!(parse(&long).err(), Some(NotAnAddress));
    }
}
