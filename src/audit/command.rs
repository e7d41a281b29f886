//! `tenantry audit verify`: the chains as the database's owner sees them.

use super::chain::Chain;
use super::head::{Note, PublicKey};
use super::verdict::{Fault, Outcome, Verdict};
use super::verify;
use crate::database::connect;
use crate::schema::{audit_heads, organization_slugs, organizations};
use crate::seal::SecretKey;
use crate::web::Words;
use anyhow::{Context, bail, ensure};
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::Text;
use diesel_async::{AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection};
use std::path::PathBuf;
use uuid::Uuid;

/// What is to be verified.
#[derive(Debug, Default)]
pub struct Wanted {
    /// One organization; all of them and the platform otherwise.
    pub org: Option<String>,
    /// A signed head that the chain has to contain.
    pub head: Option<PathBuf>,
    /// The public key that signed it, in base64, where this machine does not have the secret key.
    pub key: Option<String>,
    pub secret: Option<SecretKey>,
}

/// Verifies and prints a line for each chain. An error when one is not as it was written.
pub async fn run(url: &str, wanted: Wanted) -> anyhow::Result<()> {
    let note = read_note(&wanted)?;
    let (mut connection, mut second) = one_view(url).await?;
    let chains = chains(&mut connection, &wanted, note.as_ref()).await?;
    let mut broken = 0;
    for (chain, name) in chains {
        let mut verdict = verify::verify_all(&mut connection, &mut second, chain).await?;
        if let Some(note) = &note
            && !verify::has(&mut connection, chain, &note.known()).await?
            && !matches!(verdict.outcome, Outcome::Broken(at, _) if at <= note.sequence)
        {
            verdict.outcome = Outcome::Broken(note.sequence, Fault::Rewritten);
        }
        println!("{name}: {}", sentence(&verdict));
        if let Outcome::Broken(_, fault) = verdict.outcome {
            broken += 1;
            if fault == Fault::Unknown {
                for id in verify::unknown(&mut connection, chain, 10).await? {
                    println!("{name}: unknown event {id}");
                }
            }
        } else if let Some(note) = &note {
            print_note(note, &verdict, &name);
        }
    }
    ensure!(broken == 0, "{broken} audit log(s) are not as they were written");
    Ok(())
}

/// Two connections that see the database as it is at this moment, whatever is written meanwhile.
async fn one_view(url: &str) -> anyhow::Result<(AsyncPgConnection, AsyncPgConnection)> {
    const BEGIN: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
    let (mut one, mut two) = (connect(url).await?, connect(url).await?);
    one.batch_execute(BEGIN).await?;
    let snapshot: String = diesel::select(sql::<Text>("pg_export_snapshot()"))
        .get_result(&mut one)
        .await?;
    two.batch_execute(&format!("{BEGIN}; SET TRANSACTION SNAPSHOT '{snapshot}'"))
        .await?;
    Ok((one, two))
}

fn print_note(note: &Note, verdict: &Verdict, name: &str) {
    if note.sequence < verdict.first - 1 {
        println!(
            "{name}: the signed head names event {}, which was deleted after its time; the oldest kept is {}",
            note.sequence, verdict.first
        );
    } else {
        println!(
            "{name}: contains event {} exactly as the head of {} says",
            note.sequence, note.at
        );
    }
}

/// "1204 events (1 to 1204) are as they were written", or what is wrong, with the first bad number.
fn sentence(verdict: &Verdict) -> String {
    let t = Words::english();
    match verdict.outcome {
        Outcome::Good | Outcome::Partial if verdict.last < verdict.first => "no events".to_owned(),
        Outcome::Good | Outcome::Partial => format!(
            "{} events ({} to {}) are as they were written; the last has the hash {}",
            verdict.last - verdict.first + 1,
            verdict.first,
            verdict.last,
            hex::encode(&verdict.last_hash)
        ),
        Outcome::Broken(at, fault) => format!("broken at {at}: {}", fault.sentence(t, at)),
    }
}

fn read_note(wanted: &Wanted) -> anyhow::Result<Option<Note>> {
    let Some(file) = &wanted.head else { return Ok(None) };
    let text = std::fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let key = match (&wanted.key, &wanted.secret) {
        (Some(key), _) => PublicKey::parse(key).context("--key is not a public key in base64")?,
        (None, Some(secret)) => PublicKey::of(secret),
        (None, None) => bail!("a head needs TENANTRY_SECRET_KEY, or the public key in --key, to be checked with"),
    };
    Ok(Some(Note::open(&text, key)?))
}

async fn chains(
    connection: &mut AsyncPgConnection,
    wanted: &Wanted,
    note: Option<&Note>,
) -> anyhow::Result<Vec<(Chain, String)>> {
    let mut all: Vec<(Uuid, String)> = organizations::table
        .select((organizations::id, organizations::slug))
        .order(organizations::slug)
        .load(connection)
        .await?;
    if let Some(slug) = &wanted.org {
        let former: Option<Uuid> = organization_slugs::table
            .find(slug)
            .select(organization_slugs::organization_id)
            .first(connection)
            .await
            .optional()?;
        all.retain(|(id, current)| current == slug || Some(*id) == former);
        ensure!(!all.is_empty(), "there is no organization with the slug {slug}");
    } else {
        // Those of organizations that are no more, and the platform's.
        let heads: Vec<Uuid> = audit_heads::table
            .select(audit_heads::organization_id)
            .order(audit_heads::organization_id)
            .load(connection)
            .await?;
        let gone = heads.into_iter().filter(|id| !all.iter().any(|(known, _)| known == id));
        let gone: Vec<_> = gone.filter(|id| !id.is_nil()).map(|id| (id, id.to_string())).collect();
        all.extend(gone);
        all.push((Uuid::nil(), "the platform".to_owned()));
    }
    if let Some(note) = note {
        all.retain(|(id, _)| *id == note.chain);
        ensure!(
            !all.is_empty(),
            "the head is of {} ({}), which is not what is verified",
            note.slug,
            note.chain
        );
    }
    Ok(all.into_iter().map(|(id, name)| (Chain::with_id(id), name)).collect())
}
