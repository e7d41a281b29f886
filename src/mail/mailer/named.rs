//! The platform's mail server, as the operator writes it down.

use super::lines::Lines;
use super::server::{Encryption, PATIENCE, Reach, Server};
use lettre::transport::smtp::{authentication::Credentials, client::TlsParameters, extension::ClientId};
use url::{Host, Url};

impl Server {
    /// Reads `TENANTRY_SMTP_URL`; the error finishes the sentence "the variable …".
    pub(super) fn from_url(raw: &str) -> Result<Self, String> {
        let url = Url::parse(raw).map_err(|fault| format!("cannot be read: {fault}"))?;
        let host = match url.host() {
            Some(Host::Domain(name)) if !name.is_empty() => name.to_owned(),
            Some(Host::Ipv4(ip)) => ip.to_string(),
            Some(Host::Ipv6(ip)) => ip.to_string(),
            _ => return Err("names no host".into()),
        };
        if !matches!(url.path(), "" | "/") || url.query().is_some() || url.fragment().is_some() {
            return Err("must end after host and port; a password with /, ? or # needs percent-encoding".into());
        }
        let tls = || tls_for(&host);
        let (encryption, port) = match url.scheme() {
            "smtp" => (Encryption::None, 25),
            "smtps" => (Encryption::FromTheStart(tls()?), 465),
            "smtp+starttls" => (Encryption::StartTls(tls()?), 587),
            _ => return Err("must begin with smtp://, smtps:// or smtp+starttls://".into()),
        };
        Ok(Self {
            credentials: credentials(&url)?,
            port: url.port().unwrap_or(port),
            host,
            encryption,
            hello: ClientId::default(),
            reach: Reach::Named,
            lines: Lines::default(),
            patience: PATIENCE,
        })
    }
}

/// TLS to a host: its certificate must be for this name, and of an authority that Mozilla trusts.
pub(super) fn tls_for(host: &str) -> Result<TlsParameters, String> {
    TlsParameters::new(host.to_owned()).map_err(|fault| format!("names a host that cannot be used with TLS: {fault}"))
}

fn credentials(url: &Url) -> Result<Option<Credentials>, String> {
    let decode = |part: &str| {
        let decoded = percent_encoding::percent_decode_str(part).decode_utf8();
        decoded
            .map(String::from)
            .map_err(|_| "has a user name or password that is not UTF-8".to_owned())
    };
    match (url.username(), url.password()) {
        ("", None) => Ok(None),
        (user, Some(password)) if !user.is_empty() => Ok(Some(Credentials::new(decode(user)?, decode(password)?))),
        _ => Err("needs both a user name and a password, or neither".into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(url: &str) -> String {
        Server::from_url(url).err().unwrap_or_default()
    }

    #[test]
    fn a_url_says_where_and_how() {
        let plain = Server::from_url("smtp://mail.example").unwrap();
        assert_eq!((plain.host.as_str(), plain.port), ("mail.example", 25));
        assert!(matches!(plain.encryption, Encryption::None) && plain.credentials.is_none());
        let tls = Server::from_url("smtps://mail.example/").unwrap();
        assert!(matches!(tls.encryption, Encryption::FromTheStart(_)) && tls.port == 465);
        let start = Server::from_url("smtp+starttls://us%40er:p%3A%2F%C3%A9@mail.example:2525").unwrap();
        assert!(matches!(start.encryption, Encryption::StartTls(_)) && start.port == 2525);
        assert!(start.credentials == Some(Credentials::new("us@er".into(), "p:/é".into())));
        assert_eq!(Server::from_url("smtp://[::1]:26").unwrap().host, "::1");
    }

    #[test]
    fn a_wrong_url_is_explained() {
        assert!(fault("http://mail.example").contains("must begin with"));
        assert!(fault("mail.example:25").contains("names no host"));
        assert!(fault("smtp://").contains("host"));
        assert!(fault("smtp://user@mail.example").contains("both"));
        assert!(fault("smtp://mail.example/inbox").contains("must end"));
        assert!(fault("smtp://mail.example?tls=none").contains("must end"));
        assert!(fault("smtp://u:%ff@mail.example").contains("UTF-8"));
        assert!(fault("nonsense").contains("cannot be read"));
    }
}
