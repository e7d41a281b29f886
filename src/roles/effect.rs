//! What if: who gains and who loses what, when a role changes or goes. One question over the assignments of
//! the role, each compared with what its holder has through other roles at that place or above.

use crate::access::{Permissions, Who};
use crate::database::Tx;
use crate::ids::{MemberId, RoleId};
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Bool, Bytea, Nullable, Text, Timestamptz, Uuid};
use diesel_async::RunQueryDsl;
use jiff_diesel::ToDiesel;

/// Members for whom the same changes.
#[derive(Clone, Debug)]
pub struct Group {
    pub gained: Permissions,
    pub lost: Permissions,
    pub people: i64,
    /// The first of them, by name.
    pub names: Vec<String>,
    /// Whoever asks is one of them.
    pub you: bool,
}

/// What a change does to those who hold the role.
#[derive(Clone, Debug, Default)]
pub struct Effect {
    /// The largest group first; those for whom nothing changes are not among them.
    pub groups: Vec<Group>,
    /// All who hold the role.
    pub holders: i64,
}

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    gained: String,
    #[diesel(sql_type = Text)]
    lost: String,
    #[diesel(sql_type = BigInt)]
    people: i64,
    #[diesel(sql_type = Array<Text>)]
    names: Vec<String>,
    #[diesel(sql_type = Bool)]
    you: bool,
}

/// Bits are compared as `bit(576)`, in the order of the bytes. Hash joins need equality, so no team is a
/// team of zeros.
const QUESTION: &str = "
WITH other_roles AS MATERIALIZED (
    SELECT r.id, ('x' || encode(r.mask, 'hex'))::bit(576) AS bits FROM roles r WHERE r.organization_id = $1 AND r.id <> $2
), held AS MATERIALIZED (
    SELECT a.member_id, coalesce(a.team_id, '00000000-0000-0000-0000-000000000000') AS place, t.path, m.name, m.sort_name
      FROM assignments a
      JOIN members m ON m.organization_id = $1 AND m.id = a.member_id AND m.status <> 'removed' AND (m.ends_at IS NULL OR m.ends_at > $3)
      LEFT JOIN teams t ON t.organization_id = $1 AND t.id = a.team_id
     WHERE a.organization_id = $1 AND a.role_id = $2 AND (a.ends_at IS NULL OR a.ends_at > $3) AND ($6 IS NULL OR a.member_id = $6)
), kept AS (
    SELECT h.member_id, h.place, bit_or(r.bits) AS bits
      FROM held h
      JOIN assignments a ON a.organization_id = $1 AND a.member_id = h.member_id AND (a.ends_at IS NULL OR a.ends_at > $3)
      JOIN other_roles r ON r.id = a.role_id
     WHERE a.team_id IS NULL OR a.team_id = ANY (h.path)
     GROUP BY h.member_id, h.place
), masks AS MATERIALIZED (
    SELECT ('x' || encode($4, 'hex'))::bit(576) AS gained, ('x' || encode($5, 'hex'))::bit(576) AS lost
), each AS (
    SELECT h.member_id, h.name, h.sort_name,
           bit_or(CASE WHEN k.bits IS NULL THEN x.gained ELSE x.gained & ~k.bits END) AS gained,
           bit_or(CASE WHEN k.bits IS NULL THEN x.lost ELSE x.lost & ~k.bits END) AS lost
      FROM held h CROSS JOIN masks x LEFT JOIN kept k ON k.member_id = h.member_id AND k.place = h.place
     GROUP BY h.member_id, h.name, h.sort_name
), grouped AS (
    SELECT e.gained, e.lost, count(*) AS people, coalesce(bool_or(e.member_id = $7), false) AS you,
           (array_agg(e.name ORDER BY e.sort_name, e.member_id))[1:12] AS names
      FROM each e GROUP BY e.gained, e.lost
)
SELECT g.gained::text AS gained, g.lost::text AS lost, g.people, g.you, g.names FROM grouped g ORDER BY g.people DESC, 1, 2";

impl Effect {
    /// What it does to all holders of `role` when what it allows becomes `after`.
    pub async fn of(
        tx: &mut Tx,
        who: &Who,
        role: RoleId,
        before: Permissions,
        after: Permissions,
    ) -> QueryResult<Self> {
        Self::asked(tx, who, role, (before, after), None).await
    }

    /// What whoever asks would lose.
    pub async fn own_loss(
        tx: &mut Tx,
        who: &Who,
        role: RoleId,
        before: Permissions,
        after: Permissions,
    ) -> QueryResult<Permissions> {
        let Some(me) = who.member else {
            return Ok(Permissions::NONE);
        };
        let effect = Self::asked(tx, who, role, (before, after), Some(me)).await?;
        Ok(effect.your_loss())
    }

    async fn asked(
        tx: &mut Tx,
        who: &Who,
        role: RoleId,
        (before, after): (Permissions, Permissions),
        only: Option<MemberId>,
    ) -> QueryResult<Self> {
        let lines: Vec<Line> = diesel::sql_query(QUESTION)
            .bind::<Uuid, _>(who.org().uuid())
            .bind::<Uuid, _>(role)
            .bind::<Timestamptz, _>(who.now().to_diesel())
            .bind::<Bytea, _>(after.without(before).to_mask().to_vec())
            .bind::<Bytea, _>(before.without(after).to_mask().to_vec())
            .bind::<Nullable<Uuid>, _>(only)
            .bind::<Nullable<Uuid>, _>(who.member)
            .load(tx)
            .await?;
        let holders = lines.iter().map(|line| line.people).sum();
        let groups = lines.into_iter().map(|line| Group {
            gained: of_bits(&line.gained),
            lost: of_bits(&line.lost),
            people: line.people,
            names: line.names,
            you: line.you,
        });
        Ok(Self {
            groups: groups.filter(|one| !one.gained.union(one.lost).is_empty()).collect(),
            holders,
        })
    }

    /// What whoever asks loses.
    pub fn your_loss(&self) -> Permissions {
        let yours = self.groups.iter().filter(|group| group.you);
        yours.fold(Permissions::NONE, |all, group| all.union(group.lost))
    }

    /// How many gain or lose something.
    pub fn touched(&self) -> i64 {
        self.groups.iter().map(|group| group.people).sum()
    }
}

/// Reads a `bit(576)`: the first sign is the highest bit of the first byte.
fn of_bits(text: &str) -> Permissions {
    let set = text.bytes().enumerate().filter(|(_, sign)| *sign == b'1');
    Permissions::of_numbers(set.map(|(place, _)| (place / 8 * 8 + 7 - place % 8) as u16))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_are_read_as_the_database_writes_them() {
        // byte 0 is 0x08: number 3; byte 8 is 0x40: number 70
        let text = format!("00001000{}01000000", "0".repeat(56));
        assert_eq!(of_bits(&text), Permissions::of_numbers([3, 70]));
    }
}
