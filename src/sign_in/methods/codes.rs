//! Break-glass codes: the way in when the identity provider fails. Each works once; only hashes are stored.

use crate::audit::{self, Action, Author, Event};
use crate::chance::Chance;
use crate::database::Tx;
use crate::ids::{OrgId, UserId};
use crate::schema::{break_glass_codes, functions};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use sha2::{Digest as _, Sha256};

/// So many codes are made at a time.
pub const CODES: usize = 10;

/// Letters and digits that are not taken for one another (Crockford's base 32).
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A code: 80 random bits in four groups of four.
#[derive(Clone)]
pub struct Code(String);

impl Code {
    fn new(random: [u8; 16]) -> Self {
        Self(
            random
                .iter()
                .map(|byte| char::from(ALPHABET[usize::from(byte % 32)]))
                .collect(),
        )
    }

    /// Reads a code as a person types it: in any case, with or without its hyphens, O for 0 and I or L for 1.
    pub fn parse(raw: &str) -> Option<Self> {
        let plain = raw
            .chars()
            .filter(|c| !c.is_whitespace() && *c != '-')
            .map(|c| match c.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            });
        let plain: String = plain.take(17).collect();
        let fine = plain.len() == 16 && plain.bytes().all(|byte| ALPHABET.contains(&byte));
        fine.then_some(Self(plain))
    }

    /// As it is written down: `7K3M-…`.
    pub fn reveal(&self) -> String {
        let groups: Vec<&str> = (0..4).filter_map(|at| self.0.get(at * 4..at * 4 + 4)).collect();
        groups.join("-")
    }

    /// SHA-256: what the database keeps. The code has 80 random bits and works once, so a slow hash would gain nothing.
    pub fn hash(&self) -> Vec<u8> {
        Sha256::digest(self.0.as_bytes()).to_vec()
    }
}

/// How many codes there are, for the page.
#[derive(Clone, Debug)]
pub struct CodesLeft {
    pub made_at: Timestamp,
    pub made_by: String,
    pub left: usize,
    /// When and by whom the others were used, the last first.
    pub used: Vec<(Timestamp, String)>,
}

/// The codes of an organization.
pub struct Codes(pub Vec<Code>);

impl Codes {
    /// Makes new ones; the old ones are worth nothing any more.
    pub async fn renew(tx: &mut Tx, org: OrgId, organization: &str, author: &Author) -> QueryResult<Self> {
        let codes: Vec<Code> = (0..CODES).map(|_| Code::new(Chance.bytes())).collect();
        diesel::delete(break_glass_codes::table.filter(break_glass_codes::organization_id.eq(org)))
            .execute(tx)
            .await?;
        let row = |code: &Code| {
            (
                break_glass_codes::organization_id.eq(org),
                break_glass_codes::id.eq(Chance.id()),
                break_glass_codes::code_hash.eq(code.hash()),
                break_glass_codes::created_at.eq(author.at.to_diesel()),
                break_glass_codes::created_by.eq(author.name.clone()),
            )
        };
        diesel::insert_into(break_glass_codes::table)
            .values(codes.iter().map(row).collect::<Vec<_>>())
            .execute(tx)
            .await?;
        let event = Event::new(Action::BreakGlassCodesMade).on("organization", org.uuid(), organization);
        audit::record(tx, Some(org), author, event).await?;
        Ok(Self(codes))
    }

    /// How many are left; `None`: none were ever made.
    pub async fn left(tx: &mut Tx, org: OrgId) -> QueryResult<Option<CodesLeft>> {
        type Row = (jiff_diesel::Timestamp, String, jiff_diesel::NullableTimestamp, String);
        let rows: Vec<Row> = break_glass_codes::table
            .filter(break_glass_codes::organization_id.eq(org))
            .order(break_glass_codes::used_at.desc())
            .select((
                break_glass_codes::created_at,
                break_glass_codes::created_by,
                break_glass_codes::used_at,
                break_glass_codes::used_by,
            ))
            .load(tx)
            .await?;
        let Some(first) = rows.as_slice().first() else {
            return Ok(None);
        };
        let (made_at, made_by) = (first.0.into(), first.1.clone());
        let used: Vec<(Timestamp, String)> = rows
            .into_iter()
            .filter_map(|(_, _, at, by)| Some((Option::<Timestamp>::from(at)?, by)))
            .collect();
        Ok(Some(CodesLeft {
            made_at,
            made_by,
            left: CODES.saturating_sub(used.len()),
            used,
        }))
    }

    /// Uses one up for a person; answers the organization that it opens for them. `None` for everything that is wrong,
    /// with the same work.
    pub async fn take(
        tx: &mut Tx,
        slug: &str,
        person: Option<UserId>,
        code: Option<&Code>,
        now: Timestamp,
    ) -> QueryResult<Option<OrgId>> {
        let person = person.map_or(uuid::Uuid::nil(), UserId::uuid);
        let hash = code.map(Code::hash).unwrap_or_default();
        let question = functions::use_break_glass(slug, person, hash, now.to_diesel());
        let found: Option<uuid::Uuid> = diesel::select(question).get_result(tx).await?;
        Ok(found.map(OrgId::proven))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_reads_back_however_it_is_typed() {
        let code = Code::new([7, 1, 31, 0, 9, 22, 250, 3, 64, 5, 6, 8, 10, 11, 12, 13]);
        let written = code.reveal();
        assert_eq!(written.len(), 19);
        let sloppy = written
            .to_lowercase()
            .replace('-', " ")
            .replace('0', "o")
            .replace('1', "l");
        let read = Code::parse(&sloppy).map(|code| code.hash());
        assert_eq!(read, Some(code.hash()));
    }

    #[test]
    fn what_is_no_code_is_none() {
        for raw in [
            "",
            "ABCD",
            "ABCD-EFGH-JKMN-PQR",
            "ABCD-EFGH-JKMN-PQRSTV",
            "ABCD-EFGH-JKMN-PQRU",
            "ABCDEFGHJKMNPQRé",
        ] {
            assert!(Code::parse(raw).is_none(), "{raw}");
        }
    }
}
