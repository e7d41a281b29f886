//! The benchmark: a release build of the portal against a floor in the same binary, on a world of a million
//! members, over loopback. Prints medians of warm interleaved rounds; asserts nothing.

mod client;
mod delegation;
mod machine;
mod mails;
mod provider;
mod report;
mod saml;
mod scenarios;
mod sso;
mod world;

use anyhow::Context;
use report::Report;
use std::rc::Rc;
use std::time::Duration;
use tenantry::clock::Clock;
use world::World;

/// Rounds per scenario; the first only warms.
const ROUNDS: usize = 6;

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() -> anyhow::Result<()> {
    let dir = std::env::var("TENANTRY_BENCH_DIR").unwrap_or_else(|_| "target/bench".into());
    let only = std::env::args().nth(1).unwrap_or_default();
    let modules = std::env::var("TENANTRY_BENCH_NODE_MODULES").unwrap_or_else(|_| "target/peers/node_modules".into());
    // These need no world: `bin/bench saml` takes a minute, `bin/bench mails` a few seconds.
    let written = mails::written()?;
    if only == "mails" {
        println!("- {written}");
        return Ok(());
    }
    let provider = Rc::new(provider::Provider::new(Clock.now())?);
    let responses = saml::measure(&provider, Clock.now(), modules.as_ref())?;
    if only == "saml" {
        for line in responses {
            println!("- {line}");
        }
        return Ok(());
    }
    eprintln!("loading the world (a few minutes the first time) …");
    let mut world = World::open(dir.as_ref())
        .await
        .context("the world could not be loaded")?;
    let mut report = Report::new(&world);
    report.cold_starts(&mut world).await?;
    world.start().await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    report.memory("idle", &world);
    let sign_ins = sso::SignIns::prepare(&world, provider).await?;
    let scenarios: Vec<_> = scenarios::all(&world)
        .await?
        .into_iter()
        .chain(sign_ins.scenarios())
        .filter(|s| s.name.contains(&only))
        .collect();
    for round in 0..ROUNDS {
        for scenario in &scenarios {
            eprintln!("round {round} of {}: {}", ROUNDS - 1, scenario.name);
            report.run(&world, scenario, round > 0).await?;
        }
        report.memory(
            if round == 0 {
                "after the first round"
            } else {
                "after load"
            },
            &world,
        );
    }
    for line in responses.into_iter().chain([written]) {
        report.note(line);
    }
    let single = singles(&mut report, &world, &sign_ins).await;
    // What was measured before one of them fails took minutes.
    report.print();
    world.stop().await?;
    single
}

/// What runs once, after the rounds.
async fn singles(report: &mut Report, world: &World, sign_ins: &sso::SignIns) -> anyhow::Result<()> {
    report.note(sign_ins.check(world).await?);
    report.storm(world).await?;
    report.memory("after 16 sign-ins at once", world);
    report.note(mails::drained(world).await?);
    report.verification(world)?;
    for line in delegation::measure(world).await? {
        report.note(line);
    }
    Ok(())
}
