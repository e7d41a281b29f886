//! A mail server for tests: takes every mail, or behaves as badly as it is told to.
#![allow(dead_code, reason = "not every test needs every move")]

use mail_parser::MessageParser;
use std::{
    io,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tokio::{
    io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader},
    net::{TcpListener, TcpStream},
    sync::Notify,
    task::JoinHandle,
    time::timeout,
};

/// How long [`Mailbox::wait_for`] waits.
const PATIENCE: Duration = Duration::from_secs(10);

/// The post office of a test, on a port of its own; closed when dropped.
pub struct Mailbox {
    shared: Arc<Shared>,
    port: u16,
    door: JoinHandle<()>,
}

/// A mail as its reader sees it.
#[derive(Debug, Clone)]
pub struct Mail {
    /// The recipients of the envelope.
    pub to: Vec<String>,
    pub subject: String,
    pub text: String,
    pub html: String,
    pub message_id: String,
    /// Every http(s) address in the text, then those that only the HTML part has.
    pub links: Vec<String>,
    /// The whole mail as it came over the line.
    pub raw: String,
}

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    arrival: Notify,
}

struct State {
    mails: Vec<Delivery>,
    recipient_code: u16,
    hangs_up: bool,
    hangs_up_on_mails: bool,
    /// How long it keeps silent about a mail that it has taken.
    thinks: Duration,
    connections: usize,
    sign_ins: Vec<String>,
}

struct Delivery {
    to: Vec<String>,
    raw: Vec<u8>,
    seen: bool,
}

impl Default for State {
    fn default() -> Self {
        Self {
            mails: Vec::new(),
            recipient_code: 250,
            hangs_up: false,
            hangs_up_on_mails: false,
            thinks: Duration::ZERO,
            connections: 0,
            sign_ins: Vec::new(),
        }
    }
}

impl Mailbox {
    /// Opens on a free port of this machine.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let port = listener.local_addr().expect("a bound socket has an address").port();
        let shared = Arc::new(Shared::default());
        let door = tokio::spawn(welcome(listener, Arc::clone(&shared)));
        Self { shared, port, door }
    }

    /// For `TENANTRY_SMTP_URL`.
    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// The oldest mail to this address that was not handed out before; panics when none comes.
    pub async fn wait_for(&self, recipient: &str) -> Mail {
        let search = async {
            loop {
                let arrival = self.shared.arrival.notified();
                if let Some(mail) = self.shared.lock().hand_out(recipient) {
                    return mail;
                }
                arrival.await;
            }
        };
        let Ok(mail) = timeout(PATIENCE, search).await else {
            let there: Vec<_> = self
                .all()
                .into_iter()
                .map(|mail| format!("{}: {}", mail.to.join(", "), mail.subject))
                .collect();
            panic!("no new mail to {recipient}; there were {there:#?}");
        };
        mail
    }

    /// Every mail so far, oldest first, whether handed out or not.
    pub fn all(&self) -> Vec<Mail> {
        self.shared.lock().mails.iter().map(Delivery::read).collect()
    }

    /// What the server says to RCPT from now on: 250 takes the mail, 550 refuses it, 451 delays it.
    pub fn answer_recipients_with(&self, code: u16) {
        self.shared.lock().recipient_code = code;
    }

    /// Whether the server breaks every connection, at the next command at the latest.
    pub fn hang_up(&self, yes: bool) {
        self.shared.lock().hangs_up = yes;
    }

    /// Whether the server takes mails without a word, and breaks the connection.
    pub fn hang_up_on_mails(&self, yes: bool) {
        self.shared.lock().hangs_up_on_mails = yes;
    }

    /// How long the server has a mail already before it says that it has taken it, or thinks before it refuses somebody.
    pub fn think(&self, time: Duration) {
        self.shared.lock().thinks = time;
    }

    /// How many connections there were.
    pub fn connections(&self) -> usize {
        self.shared.lock().connections
    }

    /// The AUTH commands as they came, one for each connection that signed in.
    pub fn sign_ins(&self) -> Vec<String> {
        self.shared.lock().sign_ins.clone()
    }
}

impl Drop for Mailbox {
    fn drop(&mut self) {
        self.door.abort();
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn hand_out(&mut self, recipient: &str) -> Option<Mail> {
        let is_for = |mail: &Delivery| mail.to.iter().any(|to| to.eq_ignore_ascii_case(recipient));
        let mail = self.mails.iter_mut().find(|mail| !mail.seen && is_for(mail))?;
        mail.seen = true;
        Some(mail.read())
    }
}

async fn welcome(listener: TcpListener, shared: Arc<Shared>) {
    while let Ok((stream, _)) = listener.accept().await {
        shared.lock().connections += 1;
        let shared = Arc::clone(&shared);
        tokio::spawn(async move {
            // A guest who leaves without a word is no fault of the test.
            let _ = converse(stream, &shared).await;
        });
    }
}

async fn converse(stream: TcpStream, shared: &Shared) -> io::Result<()> {
    let mut line = BufReader::new(stream);
    let mut to = Vec::new();
    let mut said = String::new();
    if shared.lock().hangs_up {
        return Ok(());
    }
    line.write_all(b"220 mailbox ready\r\n").await?;
    loop {
        said.clear();
        if line.read_line(&mut said).await? == 0 || shared.lock().hangs_up {
            return Ok(());
        }
        let verb = said.split_whitespace().next().unwrap_or_default().to_ascii_uppercase();
        let answer = match verb.as_str() {
            "EHLO" => "250-mailbox\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 AUTH PLAIN".to_owned(),
            "AUTH" => {
                shared.lock().sign_ins.push(said.trim_end().to_owned());
                "235 welcome".to_owned()
            }
            "MAIL" | "RSET" => {
                to.clear();
                "250 ok".to_owned()
            }
            "RCPT" => {
                let code = shared.lock().recipient_code;
                if code == 250 {
                    to.push(address(&said));
                } else {
                    let thinks = shared.lock().thinks;
                    tokio::time::sleep(thinks).await;
                }
                format!("{code} as told")
            }
            "DATA" if to.is_empty() => "503 to whom?".to_owned(),
            "DATA" => {
                line.write_all(b"354 go on\r\n").await?;
                let raw = content(&mut line).await?;
                shared.lock().mails.push(Delivery {
                    to: std::mem::take(&mut to),
                    raw,
                    seen: false,
                });
                shared.arrival.notify_waiters();
                if shared.lock().hangs_up_on_mails {
                    return Ok(());
                }
                let thinks = shared.lock().thinks;
                // Even no time at all would let somebody else have their turn before the answer.
                if !thinks.is_zero() {
                    tokio::time::sleep(thinks).await;
                }
                "250 taken".to_owned()
            }
            "QUIT" => return line.write_all(b"221 bye\r\n").await,
            "HELO" | "NOOP" => "250 ok".to_owned(),
            _ => "500 unknown command".to_owned(),
        };
        line.write_all(format!("{answer}\r\n").as_bytes()).await?;
    }
}

/// `RCPT TO:<carol@acme.example>` → `carol@acme.example`
fn address(command: &str) -> String {
    let rest = command.split_once('<').map_or("", |(_, rest)| rest);
    rest.split_once('>').map_or("", |(address, _)| address).to_owned()
}

/// Up to the line with a single dot; a dot that was doubled on the way is one again (RFC 5321, section 4.5.2).
async fn content(line: &mut BufReader<TcpStream>) -> io::Result<Vec<u8>> {
    let mut all = Vec::new();
    loop {
        let mut one = Vec::new();
        if line.read_until(b'\n', &mut one).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        match one.as_slice() {
            b".\r\n" => return Ok(all),
            [b'.', rest @ ..] => all.extend_from_slice(rest),
            plain => all.extend_from_slice(plain),
        }
    }
}

impl Delivery {
    fn read(&self) -> Mail {
        let message = MessageParser::default()
            .parse(&self.raw)
            .expect("a mail that can be read");
        let part = |body: Option<std::borrow::Cow<'_, str>>| body.map(String::from).unwrap_or_default();
        let (text, html) = (part(message.body_text(0)), part(message.body_html(0)));
        Mail {
            to: self.to.clone(),
            subject: message.subject().unwrap_or_default().to_owned(),
            message_id: message.message_id().unwrap_or_default().to_owned(),
            links: links(&text, &html),
            raw: String::from_utf8_lossy(&self.raw).into_owned(),
            text,
            html,
        }
    }
}

fn links(text: &str, html: &str) -> Vec<String> {
    let in_text = text
        .split(|c: char| c.is_whitespace() || "<>\"()".contains(c))
        .map(|word| word.trim_end_matches(['.', ',', ';', '!', '?']).to_owned());
    let in_html = html
        .split("href=")
        .skip(1)
        .filter_map(|rest| {
            rest.chars()
                .next()
                .filter(|c| "\"'".contains(*c))
                .and_then(|quote| rest[1..].split(quote).next())
        })
        .map(|link| link.replace("&amp;", "&"));
    let mut found = Vec::new();
    for link in in_text.chain(in_html) {
        if (link.starts_with("http://") || link.starts_with("https://")) && !found.contains(&link) {
            found.push(link);
        }
    }
    found
}
