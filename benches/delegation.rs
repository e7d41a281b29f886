//! What delegation costs: the access query of somebody with many rights beside that of somebody with one, and
//! the what-if of a role that a hundred thousand people hold.

use crate::client::{Connection, Request};
use crate::world::{PORT, World};
use anyhow::ensure;
use diesel::sql_types::{Bytea, Jsonb, Nullable, Text};
use diesel::{QueryableByName, sql_query};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use std::time::{Duration, Instant};
use tenantry::tokens::Token;

const ASKED: usize = 2_000;

#[derive(QueryableByName)]
struct Answer {
    #[diesel(sql_type = Nullable<Jsonb>)]
    answer: Option<serde_json::Value>,
}

/// The lines for the report.
pub async fn measure(world: &World) -> anyhow::Result<Vec<String>> {
    let [million, .., six, one] = world.tokens();
    let mut connection = world.database().await?;
    let mut rounds: Vec<(f64, f64)> = vec![];
    for round in 0..6 {
        let few = ask(&mut connection, &one, "org-4").await?;
        let many = ask(&mut connection, &six, "org-3").await?;
        if round > 0 {
            rounds.push((few, many));
        }
    }
    rounds.sort_by(|a, b| (a.1 / a.0).total_cmp(&(b.1 / b.0)));
    let (few, many) = rounds[rounds.len() / 2];
    let mut times = vec![];
    for _ in 0..5 {
        times.push(what_if(world, &million).await?);
    }
    times.sort();
    Ok(vec![
        format!(
            "Access query (one connection, nothing else): one built-in role {few:.0} µs; 40 roles, 200 permissions, 500 teams, 6 assignments {many:.0} µs; {:.2} x",
            many / few
        ),
        format!(
            "What-if of a role with 100,000 holders, the whole page: median {:.2} s, worst {:.2} s",
            times[2].as_secs_f64(),
            times[4].as_secs_f64()
        ),
    ])
}

/// Microseconds per question.
async fn ask(connection: &mut AsyncPgConnection, token: &Token, slug: &str) -> anyhow::Result<f64> {
    let hash = token.hash().to_vec();
    let mut rights = 0;
    let started = Instant::now();
    for _ in 0..ASKED {
        let answer: Answer = sql_query("SELECT access_of($1, $2, now(), 1000000000) AS answer")
            .bind::<Bytea, _>(&hash)
            .bind::<Text, _>(slug)
            .get_result(connection)
            .await?;
        rights = answer
            .answer
            .and_then(|answer| Some(answer.get("held")?.as_array()?.len()))
            .unwrap_or(0);
    }
    let elapsed = started.elapsed();
    ensure!(rights > 0, "the person of {slug} holds nothing");
    Ok(elapsed.as_secs_f64() * 1e6 / ASKED as f64)
}

async fn what_if(world: &World, token: &Token) -> anyhow::Result<Duration> {
    let cookie = world.cookie(token)?;
    let body = "name=Clerk&description=&permission=members.view&permission=bench%3Athing1.edit&permission=members.edit&check=1";
    let mut connection = Connection::open(PORT).await?;
    let started = Instant::now();
    let answer = connection
        // Two thousand of the holders are admins, who gain nothing.
        .send(&Request::post("/o/million/roles/clerk", &cookie, body).bytes)
        .await?;
    let html = String::from_utf8_lossy(&answer.body).into_owned();
    ensure!(
        answer.status == 200 && html.contains("98,000 members gain"),
        "the what-if answers {}: {}",
        answer.status,
        html.split_once("<main").map_or("no page", |(_, main)| main)
    );
    Ok(started.elapsed())
}
