//! Configuration: read once from the environment, every fault listed at once.

use crate::fetch::PrivateHosts;
use crate::mail::{DkimFault, DkimSigner};
use crate::seal::SecretKey;
use std::collections::BTreeMap;
use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;

/// The exit code of wrong configuration (`EX_CONFIG` of sysexits.h).
pub const EXIT_CONFIG: i32 = 78;

/// The sender where nobody named one.
const SENDER: &str = "Tenantry <portal@localhost>";

/// Everything the program is told from outside.
#[derive(Clone, Debug)]
pub struct Config {
    pub public_url: PublicUrl,
    pub listen: SocketAddr,
    /// `None`: a private cluster under [`Config::data_dir`].
    pub database_url: Option<String>,
    pub data_dir: PathBuf,
    pub secret_key: SecretKey,
    /// `None` only in demo: mails are kept and shown at `/dev/mail`.
    pub smtp_url: Option<String>,
    pub mail_from: String,
    /// Signs what goes through the platform's mail server; `None`: nothing is signed.
    pub dkim: Option<Arc<DkimSigner>>,
    /// Addresses whose `X-Forwarded-For` counts.
    pub trusted_proxies: Vec<IpAddr>,
    /// Whom to ask for names; `None`: the servers of `/etc/resolv.conf`.
    pub dns_resolver: Option<SocketAddr>,
    /// Hosts that may be fetched from although they stand in a private network.
    pub private_hosts: PrivateHosts,
    pub demo: bool,
    pub log_json: bool,
    /// Database connections per web worker.
    pub connections: usize,
    /// How far the clock is ahead, for tests and drills on loopback.
    pub clock_shift: jiff::SignedDuration,
}

/// The only source of absolute links: the Host header is never asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicUrl(String);

/// Whether a host, as an address has it, is this machine.
fn is_loopback(host: &str) -> bool {
    let ip = host.trim_matches(['[', ']']).parse::<IpAddr>();
    host == "localhost" || ip.is_ok_and(|ip| ip.is_loopback())
}

impl PublicUrl {
    /// Accepts `https://host[:port]`, and plain http for loopback only.
    pub fn parse(raw: &str) -> Result<Self, String> {
        let uri: actix_web::http::Uri = raw
            .trim_end_matches('/')
            .parse()
            .map_err(|_| "is not a web address".to_owned())?;
        let (Some(scheme), Some(host)) = (uri.scheme_str(), uri.host()) else {
            return Err("must look like https://portal.example.com".into());
        };
        let loopback = is_loopback(host);
        if !(uri.path().is_empty() || uri.path() == "/") || uri.query().is_some() {
            return Err("must have no path".into());
        }
        match scheme {
            "https" => {}
            "http" if loopback => {}
            "http" => return Err("must be https unless the host is loopback".into()),
            _ => return Err("must be https".into()),
        }
        Ok(Self(raw.trim_end_matches('/').to_owned()))
    }

    /// The address of this installation, for a command that needs nothing else; without the variable, the
    /// demo's.
    pub fn of_this_installation(vars: &BTreeMap<String, String>) -> Result<Self, Faults> {
        let name = "TENANTRY_PUBLIC_URL";
        let raw = vars.get(name).filter(|raw| !raw.is_empty());
        Self::parse(raw.map_or("http://127.0.0.1:8080", String::as_str))
            .map_err(|fault| Faults(vec![(name.to_owned(), fault)]))
    }

    /// The absolute address of a path of ours (which begins with `/`).
    pub fn join(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }

    /// The host, as an address has it: a name, or an IP address.
    pub fn host(&self) -> String {
        let uri = self.0.parse::<actix_web::http::Uri>().ok();
        let host = uri.as_ref().and_then(|uri| uri.host());
        host.unwrap_or_default().to_owned()
    }

    /// Whether nobody but this machine can follow our links.
    pub fn is_loopback(&self) -> bool {
        is_loopback(&self.host())
    }

    /// Whether cookies can be `Secure` and carry the `__Host-` prefix.
    pub fn is_https(&self) -> bool {
        self.0.starts_with("https://")
    }

    /// Scheme, host and port, as in an `Origin` header (RFC 6454).
    pub fn origin(&self) -> &str {
        &self.0
    }
}

/// All faults of a configuration: (variable, what is wrong with it).
#[derive(Debug, Default)]
pub struct Faults(pub Vec<(String, String)>);

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "The configuration has {} fault(s); nothing was started:",
            self.0.len()
        )?;
        self.0
            .iter()
            .try_for_each(|(variable, fault)| writeln!(f, "  {variable} {fault}"))
    }
}
impl std::error::Error for Faults {}

/// Reads variables, remembers what was wrong with each.
struct Reader<'a> {
    vars: &'a BTreeMap<String, String>,
    faults: Faults,
}

impl Reader<'_> {
    /// The value, from the variable or from the file that its `_FILE` twin names.
    fn get(&mut self, name: &str) -> Option<String> {
        let direct = self.vars.get(name).filter(|v| !v.trim().is_empty()).cloned();
        let twin = format!("{name}_FILE");
        let Some(path) = self.vars.get(&twin) else {
            return direct;
        };
        if direct.is_some() {
            self.fault(name, format!("and {twin} are both set; keep one"));
        }
        match std::fs::read_to_string(path) {
            Ok(text) => Some(text.trim().to_owned()),
            Err(error) => {
                self.fault(&twin, format!("names {path}, which cannot be read: {error}"));
                None
            }
        }
    }

    fn fault(&mut self, name: &str, what: impl Into<String>) {
        self.faults.0.push((name.to_owned(), what.into()));
    }

    fn required<T>(&mut self, name: &str, parse: impl FnOnce(&str) -> Result<T, String>) -> Option<T> {
        match self.get(name) {
            None => {
                if !self.faults.0.iter().any(|(v, _)| v.starts_with(name)) {
                    self.fault(name, "is missing");
                }
                None
            }
            Some(raw) => self.keep(name, parse(&raw)),
        }
    }

    fn optional<T>(&mut self, name: &str, default: T, parse: impl FnOnce(&str) -> Result<T, String>) -> T {
        match self.get(name) {
            None => default,
            Some(raw) => self.keep(name, parse(&raw)).unwrap_or(default),
        }
    }

    fn keep<T>(&mut self, name: &str, parsed: Result<T, String>) -> Option<T> {
        parsed.map_err(|fault| self.fault(name, fault)).ok()
    }
}

/// The key that signs mails alone, for a command that can do without the rest.
pub fn dkim(vars: &BTreeMap<String, String>) -> Result<Option<Arc<DkimSigner>>, Faults> {
    let mut reader = Reader {
        vars,
        faults: Faults::default(),
    };
    let sender = reader.get("TENANTRY_MAIL_FROM");
    let signer = read_dkim(&mut reader, sender.as_deref().unwrap_or(SENDER));
    match reader.faults.0.is_empty() {
        true => Ok(signer),
        false => Err(reader.faults),
    }
}

/// `TENANTRY_DKIM_KEY` with its selector, and its domain where that is not the sender's.
fn read_dkim(r: &mut Reader<'_>, sender: &str) -> Option<Arc<DkimSigner>> {
    let selector = r.get("TENANTRY_DKIM_SELECTOR");
    let domain = r.get("TENANTRY_DKIM_DOMAIN");
    let key = r.get("TENANTRY_DKIM_KEY");
    let (selector, key) = match (selector, key) {
        (Some(selector), Some(key)) => (selector, key),
        (None, None) => {
            if domain.is_some() {
                r.fault(
                    "TENANTRY_DKIM_KEY",
                    "is missing: TENANTRY_DKIM_DOMAIN alone signs nothing",
                );
            }
            return None;
        }
        (Some(_), None) => {
            if !r.faults.0.iter().any(|(v, _)| v == "TENANTRY_DKIM_KEY_FILE") {
                r.fault(
                    "TENANTRY_DKIM_KEY",
                    "is missing: TENANTRY_DKIM_SELECTOR alone signs nothing",
                );
            }
            return None;
        }
        (None, Some(_)) => {
            r.fault(
                "TENANTRY_DKIM_SELECTOR",
                "is missing: it names the record that has the public key",
            );
            return None;
        }
    };
    let of_sender = sender.parse::<lettre::message::Mailbox>().ok();
    let of_sender = of_sender
        .map(|mailbox| mailbox.email.domain().to_owned())
        .unwrap_or_default();
    match DkimSigner::new(domain.as_deref().unwrap_or(&of_sender), &selector, &key) {
        Ok(signer) => Some(Arc::new(signer)),
        Err(fault) => {
            let variable = match fault {
                DkimFault::Selector => "TENANTRY_DKIM_SELECTOR",
                DkimFault::Domain => "TENANTRY_DKIM_DOMAIN",
                DkimFault::NotPem | DkimFault::Kind | DkimFault::TooShort => "TENANTRY_DKIM_KEY",
            };
            r.fault(variable, fault.to_string());
            None
        }
    }
}

/// The installation's secret alone, for a command that can do without: from the environment, or the one that
/// the demo made for itself.
pub fn secret_key(vars: &BTreeMap<String, String>) -> Result<Option<SecretKey>, Faults> {
    let mut reader = Reader {
        vars,
        faults: Faults::default(),
    };
    let dir = vars.get("TENANTRY_DATA_DIR").map_or("./data", String::as_str);
    let raw = match reader.get("TENANTRY_SECRET_KEY") {
        Some(raw) => Some(raw),
        None => std::fs::read_to_string(PathBuf::from(dir).join("secret.key")).ok(),
    };
    let key = raw.and_then(|raw| {
        let key = SecretKey::from_base64(&raw).map_err(|e| e.to_string());
        reader.keep("TENANTRY_SECRET_KEY", key)
    });
    if reader.faults.0.is_empty() {
        Ok(key)
    } else {
        Err(reader.faults)
    }
}

impl Config {
    /// The bare address from which the platform's mails come.
    pub fn sender_address(&self) -> String {
        self.mail_from
            .parse::<lettre::message::Mailbox>()
            .map_or_else(|_| self.mail_from.clone(), |mailbox| mailbox.email.to_string())
    }

    /// What `serve` and `worker` need.
    pub fn for_serving(vars: &BTreeMap<String, String>) -> Result<Self, Faults> {
        Self::read(vars, false)
    }

    /// What `demo` needs: nothing; it makes its own secret and keeps mails. Loopback only.
    pub fn for_demo(vars: &BTreeMap<String, String>) -> Result<Self, Faults> {
        let mut vars = vars.clone();
        let listen = vars
            .get("TENANTRY_LISTEN")
            .cloned()
            .unwrap_or_else(|| "127.0.0.1:8080".into());
        vars.entry("TENANTRY_PUBLIC_URL".into())
            .or_insert_with(|| format!("http://{listen}"));
        vars.entry("TENANTRY_MAIL_FROM".into())
            .or_insert_with(|| "Tenantry demo <portal@tenantry.example>".into());
        if !vars.contains_key("TENANTRY_SECRET_KEY") && !vars.contains_key("TENANTRY_SECRET_KEY_FILE") {
            let dir = vars
                .get("TENANTRY_DATA_DIR")
                .map_or_else(|| PathBuf::from("./data"), PathBuf::from);
            let key = crate::seal::demo_key_file(&dir).map_err(|e| {
                Faults(vec![(
                    "TENANTRY_DATA_DIR".into(),
                    format!("cannot hold the demo's secret key: {e}"),
                )])
            })?;
            vars.insert("TENANTRY_SECRET_KEY_FILE".into(), key.display().to_string());
        }
        Self::read(&vars, true)
    }

    fn read(vars: &BTreeMap<String, String>, demo: bool) -> Result<Self, Faults> {
        let mut r = Reader {
            vars,
            faults: Faults::default(),
        };
        let public_url = r.required("TENANTRY_PUBLIC_URL", PublicUrl::parse);
        let secret_key = r.required("TENANTRY_SECRET_KEY", |raw| {
            SecretKey::from_base64(raw).map_err(|e| e.to_string())
        });
        let smtp_url = match (r.get("TENANTRY_SMTP_URL"), demo) {
            (Some(url), _) => r.keep("TENANTRY_SMTP_URL", check_smtp(&url)),
            (None, true) => None,
            (None, false) => {
                r.fault("TENANTRY_SMTP_URL", "is missing");
                None
            }
        };
        let default_listen = SocketAddr::from(([127, 0, 0, 1], 8080));
        let listen = r.optional("TENANTRY_LISTEN", default_listen, |raw| {
            raw.parse().map_err(|_| "must look like 127.0.0.1:8080".into())
        });
        if demo && !listen.ip().is_loopback() {
            r.fault(
                "TENANTRY_LISTEN",
                "must be a loopback address: the demo's passwords are public",
            );
        }
        let mail_from = r.optional("TENANTRY_MAIL_FROM", SENDER.to_owned(), check_sender);
        let dkim = read_dkim(&mut r, &mail_from);
        let trusted_proxies = r.optional("TENANTRY_TRUSTED_PROXIES", vec![], parse_proxies);
        let dns_resolver = r.optional("TENANTRY_DNS_RESOLVER", None, parse_resolver);
        let private_hosts = r.optional("TENANTRY_PRIVATE_HOSTS", PrivateHosts::default(), PrivateHosts::parse);
        let data_dir = PathBuf::from(r.get("TENANTRY_DATA_DIR").unwrap_or_else(|| "./data".into()));
        let database_url = r.get("DATABASE_URL");
        if let Some(Err(fault)) = database_url.as_deref().map(check_database) {
            r.fault("DATABASE_URL", fault);
        }
        let log_json = r.optional("TENANTRY_LOG", false, parse_log);
        let connections = r.optional("TENANTRY_CONNECTIONS", 8, parse_connections);
        let clock_shift = r.optional("TENANTRY_CLOCK_SHIFT", jiff::SignedDuration::ZERO, |raw| {
            crate::clock::Clock::parse_shift(raw).ok_or_else(|| "must look like 40d or 36h".into())
        });
        if !clock_shift.is_zero() && public_url.as_ref().is_some_and(|url| !url.is_loopback()) {
            r.fault(
                "TENANTRY_CLOCK_SHIFT",
                "is for drills: only with a loopback TENANTRY_PUBLIC_URL",
            );
        }
        match (public_url, secret_key, r.faults.0.is_empty()) {
            (Some(public_url), Some(secret_key), true) => Ok(Self {
                public_url,
                listen,
                database_url,
                data_dir,
                secret_key,
                smtp_url,
                mail_from,
                dkim,
                trusted_proxies,
                dns_resolver,
                private_hosts,
                demo,
                log_json,
                connections,
                clock_shift,
            }),
            _ => Err(r.faults),
        }
    }
}

fn check_smtp(raw: &str) -> Result<String, String> {
    let known = ["smtp://", "smtps://", "smtp+starttls://"]
        .iter()
        .any(|scheme| raw.starts_with(scheme));
    if known {
        Ok(raw.to_owned())
    } else {
        Err("must begin with smtp://, smtps:// or smtp+starttls://".into())
    }
}

fn check_sender(raw: &str) -> Result<String, String> {
    raw.parse::<lettre::message::Mailbox>()
        .map(|_| raw.to_owned())
        .map_err(|_| "must look like Portal <portal@example.com>".into())
}

fn check_database(raw: &str) -> Result<(), String> {
    raw.parse::<tokio_postgres::Config>()
        .map(|_| ())
        .map_err(|_| "must look like postgres://user@host/database".into())
}

fn parse_proxies(raw: &str) -> Result<Vec<IpAddr>, String> {
    raw.split([',', ' '])
        .filter(|part| !part.is_empty())
        .map(|part| {
            part.parse()
                .map_err(|_| format!("has {part}, which is not an IP address"))
        })
        .collect()
}

fn parse_resolver(raw: &str) -> Result<Option<SocketAddr>, String> {
    let at_its_port = |ip| SocketAddr::new(ip, 53);
    raw.parse()
        .or_else(|_| raw.parse().map(at_its_port))
        .map(Some)
        .map_err(|_| "must look like 192.0.2.53:53".into())
}

fn parse_log(raw: &str) -> Result<bool, String> {
    match raw {
        "json" => Ok(true),
        "pretty" => Ok(false),
        _ => Err("must be json or pretty".into()),
    }
}

fn parse_connections(raw: &str) -> Result<usize, String> {
    raw.parse()
        .ok()
        .filter(|n| (1..=100).contains(n))
        .ok_or_else(|| "must be a number from 1 to 100".into())
}
