//! A DNS server for tests: knows the names that it was told, and fails for those that it should.

use hickory_proto::op::{Message, MessageType, ResponseCode};
use hickory_proto::rr::rdata::{A, AAAA, TXT};
use hickory_proto::rr::{RData, Record, RecordType};
use std::collections::HashMap;
use std::net::{IpAddr, SocketAddr, UdpSocket};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

/// How soon the server notices that its test has ended.
const LOOK: Duration = Duration::from_millis(50);

/// The name server of a test, on a UDP port of its own and in a thread of its own; it ends when dropped. A name
/// that it was not told of does not exist.
pub struct Dns {
    zone: Arc<Mutex<HashMap<String, Entry>>>,
    address: SocketAddr,
    over: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Default)]
struct Entry {
    txt: Vec<String>,
    /// What each question for addresses gets in turn; the last stays.
    turns: Vec<Vec<IpAddr>>,
    /// Questions for IPv4 addresses so far.
    asked: usize,
    mood: Mood,
}

#[derive(Clone, Copy, Default, PartialEq)]
enum Mood {
    #[default]
    Well,
    Fails,
    Silent,
}

impl Dns {
    pub fn start() -> Self {
        let socket = UdpSocket::bind("127.0.0.1:0").expect("a port");
        socket.set_read_timeout(Some(LOOK)).expect("a time limit");
        let address = socket.local_addr().expect("a bound port");
        let (zone, over) = (
            Arc::<Mutex<HashMap<String, Entry>>>::default(),
            Arc::<AtomicBool>::default(),
        );
        let (known, ended) = (zone.clone(), over.clone());
        let thread = std::thread::spawn(move || {
            let mut packet = [0; 4096];
            while !ended.load(Ordering::Relaxed) {
                let Ok((length, from)) = socket.recv_from(&mut packet) else {
                    continue;
                };
                if let Some(answer) = answer(&packet[..length], &mut lock(&known)) {
                    let _ = socket.send_to(&answer, from);
                }
            }
        });
        Self {
            zone,
            address,
            over,
            thread: Some(thread),
        }
    }

    /// Where it listens, as `TENANTRY_DNS_RESOLVER` has it.
    pub fn address(&self) -> String {
        self.address.to_string()
    }

    /// The TXT records of a name from now on; none: the name stays, without any.
    pub fn set_txt(&self, name: &str, values: &[&str]) {
        self.change(name, |entry| entry.txt = values.iter().map(|&v| v.to_owned()).collect());
    }

    /// The addresses of a host from now on, IPv4 and IPv6.
    pub fn set_a(&self, name: &str, addresses: &[&str]) {
        self.set_turns(name, &[addresses]);
    }

    /// The addresses of a host that change with every question; the last answer stays.
    pub fn set_turns(&self, name: &str, turns: &[&[&str]]) {
        let parse = |turn: &&[&str]| turn.iter().map(|ip| ip.parse().expect("an address")).collect();
        self.change(name, |entry| entry.turns = turns.iter().map(parse).collect());
    }

    /// Answers SERVFAIL for this name from now on.
    pub fn fail(&self, name: &str) {
        self.change(name, |entry| entry.mood = Mood::Fails);
    }

    /// Does not answer at all for this name from now on.
    pub fn fall_silent(&self, name: &str) {
        self.change(name, |entry| entry.mood = Mood::Silent);
    }

    /// Is well again for this name, with the records that it had.
    pub fn recover(&self, name: &str) {
        self.change(name, |entry| entry.mood = Mood::Well);
    }

    /// The name is gone (NXDOMAIN).
    pub fn forget(&self, name: &str) {
        lock(&self.zone).remove(&key(name));
    }

    /// How many times somebody asked for the addresses of this host.
    pub fn asked(&self, name: &str) -> usize {
        lock(&self.zone).get(&key(name)).map_or(0, |entry| entry.asked)
    }

    fn change(&self, name: &str, change: impl FnOnce(&mut Entry)) {
        change(lock(&self.zone).entry(key(name)).or_default());
    }
}

impl Drop for Dns {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn key(name: &str) -> String {
    name.trim_end_matches('.').to_lowercase()
}

fn answer(packet: &[u8], zone: &mut HashMap<String, Entry>) -> Option<Vec<u8>> {
    let mut message = Message::from_vec(packet).ok()?;
    let question = message.queries.first()?.clone();
    message.metadata.message_type = MessageType::Response;
    message.metadata.recursion_available = true;
    match zone.get_mut(&key(&question.name().to_ascii())) {
        None => message.metadata.response_code = ResponseCode::NXDomain,
        Some(entry) => match entry.mood {
            Mood::Silent => return None,
            Mood::Fails => message.metadata.response_code = ResponseCode::ServFail,
            Mood::Well => {
                let record = |data| Record::from_rdata(question.name().clone(), 60, data);
                message.answers = entry.records(question.query_type()).into_iter().map(record).collect();
            }
        },
    }
    message.to_vec().ok()
}

impl Entry {
    fn records(&mut self, kind: RecordType) -> Vec<RData> {
        match kind {
            RecordType::TXT => self.txt.iter().map(|text| RData::TXT(strings(text))).collect(),
            RecordType::A => {
                self.asked += 1;
                self.turn(self.asked).filter_map(v4).collect()
            }
            // Asked for together with the IPv4 addresses, before or after.
            RecordType::AAAA => self.turn(self.asked.max(1)).filter_map(v6).collect(),
            _ => vec![],
        }
    }

    fn turn(&self, asked: usize) -> impl Iterator<Item = IpAddr> {
        let last = self.turns.len().saturating_sub(1);
        self.turns.get((asked - 1).min(last)).into_iter().flatten().copied()
    }
}

/// A text in strings of at most 255 bytes, as the wire has it.
fn strings(text: &str) -> TXT {
    TXT::from_bytes(text.as_bytes().chunks(255).collect())
}

fn v4(address: IpAddr) -> Option<RData> {
    match address {
        IpAddr::V4(ip) => Some(RData::A(A(ip))),
        IpAddr::V6(_) => None,
    }
}

fn v6(address: IpAddr) -> Option<RData> {
    match address {
        IpAddr::V6(ip) => Some(RData::AAAA(AAAA(ip))),
        IpAddr::V4(_) => None,
    }
}
