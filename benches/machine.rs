//! What the machine says of processes: CPU time and memory, from /proc.

use std::fs;

/// Ticks per second of /proc/*/stat; Linux has reported 100 to user space on every platform since 2.6.
const MICROSECONDS_PER_TICK: u64 = 10_000;

/// CPU time of a process in µs, user and system, over all its threads. /proc/PID/schedstat is finer where the
/// kernel has it: nanoseconds per thread.
pub fn cpu_microseconds(pid: u32) -> u64 {
    let threads = fs::read_dir(format!("/proc/{pid}/task"))
        .into_iter()
        .flatten()
        .flatten();
    let fine: Option<u64> = threads
        .map(|thread| {
            let text = fs::read_to_string(thread.path().join("schedstat")).ok()?;
            text.split_whitespace().next()?.parse::<u64>().ok()
        })
        .sum();
    match fine {
        Some(nanoseconds) if nanoseconds > 0 => nanoseconds / 1_000,
        _ => ticks(pid) * MICROSECONDS_PER_TICK,
    }
}

/// The CPU time of this process, in µs, while something runs.
pub fn spent(work: impl FnOnce()) -> f64 {
    let me = std::process::id();
    let before = cpu_microseconds(me);
    work();
    cpu_microseconds(me).saturating_sub(before) as f64
}

fn ticks(pid: u32) -> u64 {
    let Ok(stat) = fs::read_to_string(format!("/proc/{pid}/stat")) else {
        return 0;
    };
    let Some((_, rest)) = stat.rsplit_once(')') else {
        return 0;
    };
    rest.split_whitespace()
        .skip(11)
        .take(2)
        .filter_map(|n| n.parse::<u64>().ok())
        .sum()
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
