//! Mails: how fast one is written from its template, and how a queue of ten thousand empties while people look at a list.

use crate::client::{Request, drive};
use crate::machine;
use crate::world::{PORT, World};
use anyhow::{Context, ensure};
use diesel::sql_types::{Text, Uuid as SqlUuid};
use diesel::{QueryableByName, sql_query};
use diesel_async::RunQueryDsl;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tenantry::branding::Letterhead;
use tenantry::clock::Clock;
use tenantry::database::{Mode, Tx, serving_pool};
use tenantry::emails::template::Parsed;
use tenantry::emails::{Kind, Language, Values, Variable};
use tenantry::mail::{self, Letter, LetterKind};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use uuid::Uuid;

/// Mails in the queue.
const QUEUED: usize = 10_000;
const ROUNDS: usize = 6;
/// Mails written per round.
const WRITTEN: usize = 20_000;
/// Lists looked at while nothing else happens, and at a time while mails go out.
const LISTS: usize = 300;

#[derive(QueryableByName)]
struct Id {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
}

/// How many mails a core writes in a second: every kind that organizations word, in all languages. Once from templates
/// that were read before, once with each read anew, as a worker does.
pub fn written() -> anyhow::Result<String> {
    let mut templates = vec![];
    for kind in Kind::ALL.iter().copied().filter(|kind| kind.is_of_organizations()) {
        for language in Language::ALL.iter().copied() {
            let text = mail::default_text(kind, language.words());
            let read = read(kind, &text)?;
            let values = Values::default().of_reader(language, "Anna Berg", "anna@example.com");
            let values = values
                .with(Variable::OrganizationName, "Nordwind Logistik")
                .with(Variable::Link, "https://portal.example/invitations/0123456789abcdef");
            templates.push((kind, text, read, language, values));
        }
    }
    let look = Letterhead::default();
    let whole = |template: &Parsed, language, values| {
        let mail = mail::compose(template, language, values, mail::Scheme::Reader, &look);
        mail.is_ok_and(|mail| !mail.html.is_empty() && !mail.text.is_empty())
    };
    let cached = per_second(|| {
        let all = templates.iter().cycle().take(WRITTEN);
        all.filter(|(_, _, template, language, values)| whole(template, *language, values))
            .count()
    })?;
    let anew = per_second(|| {
        let all = templates.iter().cycle().take(WRITTEN);
        all.filter(|(kind, text, _, language, values)| {
            read(*kind, text).is_ok_and(|template| whole(&template, *language, values))
        })
        .count()
    })?;
    Ok(format!(
        "Mails written from {} templates that were read before: {cached:.0} a second on one core; with each read anew: {anew:.0}",
        templates.len(),
    ))
}

fn read(kind: Kind, text: &tenantry::emails::template::Text) -> anyhow::Result<Parsed> {
    Parsed::read(kind, text).map_err(|faults| anyhow::anyhow!("{kind:?}: {faults:?}"))
}

/// The median of some rounds, each of which has to write every mail.
fn per_second(write: impl Fn() -> usize) -> anyhow::Result<f64> {
    let mut rounds = vec![];
    for _ in 0..ROUNDS {
        let mut whole = 0;
        let spent = machine::spent(|| whole = write());
        ensure!(whole == WRITTEN, "some mails could not be written");
        rounds.push(WRITTEN as f64 / spent * 1e6);
    }
    rounds.sort_by(f64::total_cmp);
    Ok(rounds[ROUNDS / 2])
}

/// Empties the queue against a mail server of our own, with a list looked at beside it.
pub async fn drained(world: &World) -> anyhow::Result<String> {
    let [million, ..] = world.tokens();
    let list = Request::get("/o/million/members", &world.cookie(&million)?);
    let quiet = median(drive(PORT, vec![list.clone(); LISTS], 1).await?);
    queue(world).await?;
    let sink = Sink::open().await?;
    let started = Instant::now();
    let mut worker = world.worker(&format!("smtp://127.0.0.1:{}", sink.port))?;
    let mut beside = vec![];
    let result = async {
        while sink.taken() < QUEUED {
            beside.extend(drive(PORT, vec![list.clone(); 20], 1).await?);
            ensure!(
                started.elapsed() < Duration::from_secs(600),
                "only {} mails arrived",
                sink.taken()
            );
        }
        anyhow::Ok(started.elapsed())
    };
    let took = result.await;
    worker.kill()?;
    worker.wait()?;
    let (took, beside) = (took?, median(beside));
    Ok(format!(
        "{QUEUED} mails left in {:.1} s, {:.0} a second; the member list of the million beside it {:.2} ms instead of {:.2} ms (median), {:.2} x",
        took.as_secs_f64(),
        QUEUED as f64 / took.as_secs_f64(),
        beside.as_secs_f64() * 1e3,
        quiet.as_secs_f64() * 1e3,
        beside.as_secs_f64() / quiet.as_secs_f64()
    ))
}

async fn queue(world: &World) -> anyhow::Result<()> {
    let mut database = world.database().await?;
    sql_query("DELETE FROM jobs").execute(&mut database).await?;
    let org: Id = sql_query("SELECT id FROM organizations WHERE slug = 'million'")
        .get_result(&mut database)
        .await?;
    let pool = serving_pool(&world.url(), 1)?;
    for batch in 0..QUEUED / 500 {
        let mut tx = Tx::begin(&pool, Mode::Write).await?;
        // As the portal enters it for somebody who may.
        sql_query("SELECT set_config('tenantry.organization_id', $1, true)")
            .bind::<Text, _>(org.id.to_string())
            .execute(&mut tx)
            .await?;
        for n in 0..500 {
            let letter = Letter {
                to: format!("reader{}@example.com", batch * 500 + n),
                name: "Anna Berg".into(),
                locale: Language::ALL[n % Language::ALL.len()].tag.into(),
                organization_id: Some(org.id),
                invitation: None,
                kind: LetterKind::Welcome {
                    organization: "Million".into(),
                    inviter: "Olivia Owner".into(),
                    roles: "Member".into(),
                    path: "/o/million".into(),
                },
            };
            let posted = mail::post_open(&mut tx, &letter, Clock.now()).await;
            posted.map_err(|error| anyhow::anyhow!("{error:?}"))?;
        }
        tx.commit().await?;
    }
    Ok(())
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// A mail server that takes everything (RFC 5321, as much as a client needs).
struct Sink {
    port: u16,
    taken: Arc<AtomicUsize>,
}

impl Sink {
    async fn open() -> anyhow::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let port = listener.local_addr()?.port();
        let taken = Arc::new(AtomicUsize::new(0));
        let counted = taken.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let counted = counted.clone();
                tokio::spawn(async move {
                    if let Err(error) = converse(stream, &counted).await {
                        eprintln!("the sink: {error:#}");
                    }
                });
            }
        });
        Ok(Self { port, taken })
    }

    fn taken(&self) -> usize {
        AtomicUsize::load(&self.taken, Ordering::Relaxed)
    }
}

async fn converse(stream: TcpStream, taken: &AtomicUsize) -> anyhow::Result<()> {
    stream.set_nodelay(true)?;
    let mut line = BufReader::new(stream);
    line.get_mut().write_all(b"220 sink\r\n").await?;
    let (mut command, mut in_data) = (String::new(), false);
    loop {
        command.clear();
        if line.read_line(&mut command).await.context("a line")? == 0 {
            return Ok(());
        }
        let answer: &[u8] = match (in_data, command.trim_end()) {
            (true, ".") => {
                in_data = false;
                taken.fetch_add(1, Ordering::Relaxed);
                b"250 taken\r\n"
            }
            (true, _) => continue,
            (false, said) if said.starts_with("DATA") => {
                in_data = true;
                b"354 go on\r\n"
            }
            (false, said) if said.starts_with("EHLO") => b"250-sink\r\n250 8BITMIME\r\n",
            (false, said) if said.starts_with("QUIT") => return Ok(line.get_mut().write_all(b"221 bye\r\n").await?),
            (false, _) => b"250 fine\r\n",
        };
        line.get_mut().write_all(answer).await?;
    }
}
