//! Measures and prints: medians over rounds, with what the machine spent.

use crate::client::{Request, drive};
use crate::machine;
use crate::scenarios::Scenario;
use crate::world::{PORT, World};
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// Connections that send at the same time.
const CONNECTIONS: usize = 4;
const STORM: usize = 16;

/// What one round of one scenario gave.
#[derive(Clone, Copy, Debug)]
struct Round {
    cpu_microseconds: f64,
    per_second: f64,
    p50: Duration,
    p99: Duration,
}

/// Everything that was measured.
pub struct Report {
    rounds: BTreeMap<(usize, &'static str, bool), Vec<Round>>,
    order: Vec<&'static str>,
    lines: Vec<String>,
}

impl Report {
    pub fn new(world: &World) -> Self {
        let mut lines = vec![format!("Machine: {}", machine::processor())];
        if let Some(seconds) = world.load_seconds {
            lines.push(format!("World loaded in {seconds:.0} s"));
        }
        Self {
            rounds: BTreeMap::new(),
            order: vec![],
            lines,
        }
    }

    /// The time from start to the first page out of the database.
    pub async fn cold_starts(&mut self, world: &mut World) -> anyhow::Result<()> {
        let mut times = vec![];
        for _ in 0..7 {
            times.push(world.start().await?);
            world.stop_server().await?;
        }
        times.sort();
        self.lines.push(format!(
            "Cold start to first database page: median {:.0} ms, worst {:.0} ms of {}",
            ms(times[3]),
            ms(times[6]),
            times.len()
        ));
        Ok(())
    }

    pub fn memory(&mut self, when: &str, world: &World) {
        let line = format!("Memory {when}: {:.1} MB", machine::memory_megabytes(world.server()));
        let prefix = format!("Memory {when}:");
        self.lines.retain(|l| !l.starts_with(&prefix));
        self.lines.push(line);
    }

    /// Runs a scenario and its floor, one after the other; `keep` is false for the warming round.
    pub async fn run(&mut self, world: &World, scenario: &Scenario, keep: bool) -> anyhow::Result<()> {
        if !self.order.contains(&scenario.name) {
            self.order.push(scenario.name);
        }
        let place = self.order.iter().position(|n| *n == scenario.name).unwrap_or(0);
        for (floor, requests) in [(false, Some(&scenario.product)), (true, scenario.floor.as_ref())] {
            let Some(make) = requests else { continue };
            let round = measure(
                world,
                PORT + u16::from(floor),
                make(scenario.count)?,
                scenario.connections,
            )
            .await?;
            if keep {
                self.rounds
                    .entry((place, scenario.name, floor))
                    .or_default()
                    .push(round);
            }
        }
        Ok(())
    }

    /// Light pages while sixteen people sign in at once.
    pub async fn storm(&mut self, world: &World) -> anyhow::Result<()> {
        let (page, sign_in) = crate::scenarios::storm(world)?;
        let quiet = measure(world, PORT, vec![page.clone(); 1_000], 1).await?;
        let (stop, stopped) = tokio::sync::watch::channel(false);
        let mut storms = vec![];
        for _ in 0..STORM {
            let (request, stopped) = (sign_in.clone(), stopped.clone());
            storms.push(tokio::spawn(async move {
                let mut done = 0;
                while !*stopped.borrow() {
                    drive(PORT, vec![request.clone()], 1).await?;
                    done += 1;
                }
                anyhow::Ok(done)
            }));
        }
        tokio::time::sleep(Duration::from_millis(500)).await;
        let stormy = measure(world, PORT, vec![page; 1_000], 1).await?;
        let peak = machine::memory_megabytes(world.server());
        stop.send_replace(true);
        let mut done = 0;
        for storm in storms {
            done += storm.await??;
        }
        self.lines.push(format!(
            "Pages while {STORM} sign in ({done} sign-ins done): p50 {:.2} ms quiet, {:.2} ms in the storm ({:.1} x); p99 {:.2} -> {:.2} ms; memory {peak:.1} MB",
            ms(quiet.p50), ms(stormy.p50), ms(stormy.p50) / ms(quiet.p50), ms(quiet.p99), ms(stormy.p99)
        ));
        Ok(())
    }

    /// A line beside the table.
    pub fn note(&mut self, line: String) {
        self.lines.push(line);
    }

    /// How fast a chain of a million events is verified.
    pub fn verification(&mut self, world: &World) -> anyhow::Result<()> {
        let mut times = (0..5).map(|_| world.verify()).collect::<anyhow::Result<Vec<_>>>()?;
        times.sort();
        let (took, events) = times[2];
        self.lines.push(format!(
            "Verifying the audit chain of {events} events: median {:.1} s, {:.0} events/s",
            took.as_secs_f64(),
            f64::from(events) / took.as_secs_f64()
        ));
        Ok(())
    }

    /// A Markdown table and the lines beside it.
    pub fn print(&self) {
        println!(
            "| scenario | CPU µs/request (spread) | of which the floor | ratio | requests/s | p50 ms | p99 ms |\n|---|---|---|---|---|---|---|"
        );
        for (place, name) in self.order.iter().enumerate() {
            let Some(product) = self.rounds.get(&(place, *name, false)) else {
                continue;
            };
            let floor = self
                .rounds
                .get(&(place, *name, true))
                .map(|r| median(r, |r| r.cpu_microseconds));
            let cpu = median(product, |r| r.cpu_microseconds);
            let (low, high) = spread(product);
            println!(
                "| {name} | {cpu:.0} ({low:.0}–{high:.0}) | {} | {} | {:.0} | {:.2} | {:.2} |",
                floor.map_or("–".into(), |f| format!("{f:.0}")),
                floor.map_or("–".into(), |f| format!("{:.2}", cpu / f)),
                median(product, |r| r.per_second),
                median(product, |r| ms(r.p50)),
                median(product, |r| ms(r.p99)),
            );
        }
        println!();
        self.lines.iter().for_each(|line| println!("- {line}"));
    }
}

async fn measure(world: &World, port: u16, requests: Vec<Request>, connections: usize) -> anyhow::Result<Round> {
    let count = requests.len();
    let connections = if connections == 0 { CONNECTIONS } else { connections };
    let before = cpu(world);
    let started = Instant::now();
    let mut times = drive(port, requests, connections).await?;
    let elapsed = started.elapsed();
    // What runs behind the answers (a rollback, the log) belongs to them.
    tokio::time::sleep(Duration::from_millis(20)).await;
    let spent = machine::between(&before, &cpu(world));
    times.sort();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    Ok(Round {
        cpu_microseconds: spent as f64 / count as f64,
        per_second: count as f64 / elapsed.as_secs_f64(),
        p50: at(0.5),
        p99: at(0.99),
    })
}

/// What the server and the backends of its database spent so far.
fn cpu(world: &World) -> machine::Spent {
    let backends = machine::children(world.postmaster());
    backends
        .into_iter()
        .chain([world.server()])
        .flat_map(machine::cpu)
        .collect()
}

fn median(rounds: &[Round], of: impl Fn(&Round) -> f64) -> f64 {
    let mut values: Vec<f64> = rounds.iter().map(of).collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn spread(rounds: &[Round]) -> (f64, f64) {
    rounds.iter().fold((f64::INFINITY, 0.0), |(low, high), r| {
        (low.min(r.cpu_microseconds), f64::max(high, r.cpu_microseconds))
    })
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}
