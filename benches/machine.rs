//! What the machine says of processes: CPU time and memory, from /proc.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Ticks per second of /proc/*/stat; Linux has reported 100 to user space on every platform since 2.6.
const MICROSECONDS_PER_TICK: u64 = 10_000;

/// CPU time so far, in µs, by thread: what one spends in between is the difference of each alone, since a thread that
/// ends takes all that it ever spent with it. What it spent between the two looks is lost: a lower bound.
pub type Spent = BTreeMap<u32, u64>;

/// What the threads of a process spent, user and system.
pub fn cpu(pid: u32) -> Spent {
    let threads = fs::read_dir(format!("/proc/{pid}/task"))
        .into_iter()
        .flatten()
        .flatten();
    threads
        .filter_map(|thread| {
            let id = thread.file_name().to_str()?.parse().ok()?;
            Some((id, microseconds(&thread.path())?))
        })
        .collect()
}

/// What was spent from one look to the next, in µs.
pub fn between(before: &Spent, after: &Spent) -> u64 {
    after
        .iter()
        .map(|(id, now)| now.saturating_sub(before.get(id).copied().unwrap_or(0)))
        .sum()
}

/// schedstat has nanoseconds, where the kernel keeps it; stat has ticks.
fn microseconds(thread: &Path) -> Option<u64> {
    let fine = fs::read_to_string(thread.join("schedstat")).unwrap_or_default();
    match fine.split_whitespace().next().and_then(|word| word.parse::<u64>().ok()) {
        Some(nanoseconds) if nanoseconds > 0 => Some(nanoseconds / 1_000),
        _ => ticks(thread).map(|ticks| ticks * MICROSECONDS_PER_TICK),
    }
}

/// The CPU time of this process, in µs, while something runs.
pub fn spent(work: impl FnOnce()) -> f64 {
    let me = std::process::id();
    let before = cpu(me);
    work();
    between(&before, &cpu(me)) as f64
}

fn ticks(thread: &Path) -> Option<u64> {
    let stat = fs::read_to_string(thread.join("stat")).ok()?;
    let (_, rest) = stat.rsplit_once(')')?;
    let words = rest.split_whitespace().skip(11).take(2);
    Some(words.filter_map(|n| n.parse::<u64>().ok()).sum())
}

/// The processes whose parent is this one.
pub fn children(pid: u32) -> Vec<u32> {
    fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok())
        .filter(|candidate| parent(*candidate) == Some(pid))
        .collect()
}

fn parent(pid: u32) -> Option<u32> {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
}

/// Memory of a process in MB: its proportional share, else what is resident.
pub fn memory_megabytes(pid: u32) -> f64 {
    let line = |file: &str, key: &str| -> Option<f64> {
        let text = fs::read_to_string(format!("/proc/{pid}/{file}")).ok()?;
        let kilobytes: f64 = text
            .lines()
            .find(|l| l.starts_with(key))?
            .split_whitespace()
            .nth(1)?
            .parse()
            .ok()?;
        Some(kilobytes / 1_024.0)
    };
    line("smaps_rollup", "Pss:")
        .or_else(|| line("status", "VmRSS:"))
        .unwrap_or(f64::NAN)
}

/// The processor, for the report.
pub fn processor() -> String {
    let info = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = info.lines().find_map(|l| {
        l.strip_prefix("model name")?
            .split_once(':')
            .map(|(_, m)| m.trim().to_owned())
    });
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    format!("{cores} cores, {}", model.unwrap_or_else(|| "unknown processor".into()))
}
