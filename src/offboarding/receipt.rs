//! A receipt as a row. It is written in the transaction of the removal, so that its figures are the
//! database's.

use super::lines::{Lines, Restored, RoleLine, TeamLine};
use super::made::made_by;
use crate::access::Who;
use crate::audit::Author;
use crate::chance::Chance;
use crate::database::Tx;
use crate::ids::{MemberId, OrgId, ReceiptId, SessionId};
use crate::members::Subject;
use crate::schema::receipts;
use crate::sso::identity;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use serde_json::{Value, json};

/// Why somebody left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// Somebody removed them.
    Removed,
    /// They left on their own.
    Left,
    /// Their membership came to its end.
    Ended,
}

impl Cause {
    fn key(self) -> &'static str {
        match self {
            Self::Removed => "removed",
            Self::Left => "left",
            Self::Ended => "ended",
        }
    }
}

/// Somebody who no longer belongs to an organization. Their row says so already.
#[derive(Debug)]
pub struct Leaving<'a> {
    pub org: OrgId,
    pub subject: &'a Subject,
    pub cause: Cause,
    pub author: &'a Author,
    /// The browser that asks: whoever leaves on their own is to read the answer.
    pub session: Option<SessionId>,
}

/// A receipt.
#[derive(Clone, Debug)]
pub struct Receipt {
    pub id: ReceiptId,
    pub member: MemberId,
    pub cause: String,
    pub created_at: Timestamp,
    /// Nobody where a membership ended on its own.
    pub created_by: String,
    pub lines: Lines,
    pub restored_at: Option<Timestamp>,
    pub restored_by: String,
    pub restored: Restored,
}

type Row = (
    ReceiptId,
    MemberId,
    String,
    jiff_diesel::Timestamp,
    String,
    Value,
    Option<jiff_diesel::Timestamp>,
    String,
    Option<Value>,
);

const COLUMNS: (
    receipts::id,
    receipts::member_id,
    receipts::cause,
    receipts::created_at,
    receipts::created_by,
    receipts::lines,
    receipts::restored_at,
    receipts::restored_by,
    receipts::restored,
) = (
    receipts::id,
    receipts::member_id,
    receipts::cause,
    receipts::created_at,
    receipts::created_by,
    receipts::lines,
    receipts::restored_at,
    receipts::restored_by,
    receipts::restored,
);

/// Ends what is left of a membership and writes the receipt: every removal comes through here.
pub async fn receipt(tx: &mut Tx, leaving: &Leaving<'_>) -> QueryResult<ReceiptId> {
    let Leaving {
        org, subject, author, ..
    } = leaving;
    let (member, now) = (&subject.member, author.at);
    let through = identity::end_all(tx, *org, member.user_id).await?;
    let mut sessions = member
        .end_sessions_after_removal(tx, *org, leaving.session, now)
        .await?;
    sessions.ended += through.sessions;
    let lines = Lines {
        sessions,
        roles: subject.assignments.iter().map(RoleLine::from).collect(),
        teams: subject
            .teams
            .iter()
            .map(|team| TeamLine {
                id: team.id,
                name: team.name.clone(),
            })
            .collect(),
        made: made_by(tx, *org, member.user_id, now).await?,
        identities: through.identities,
        staff: member.is_staff(tx).await?,
    };
    let id = ReceiptId::from(Chance.id());
    diesel::insert_into(receipts::table)
        .values((
            receipts::organization_id.eq(org),
            receipts::id.eq(id),
            receipts::member_id.eq(member.id),
            receipts::cause.eq(leaving.cause.key()),
            receipts::created_at.eq(now.to_diesel()),
            receipts::created_by.eq(if author.id.is_some() { author.name.as_str() } else { "" }),
            receipts::created_by_id.eq(author.id),
            receipts::lines.eq(json!(lines)),
        ))
        .execute(tx)
        .await?;
    Ok(id)
}

impl Receipt {
    /// The receipt of that id.
    pub async fn find(tx: &mut Tx, org: OrgId, id: ReceiptId) -> QueryResult<Option<Self>> {
        let row = receipts::table.find((org, id)).select(COLUMNS);
        Ok(row.first::<Row>(tx).await.optional()?.map(Self::from))
    }

    /// The newest receipt of a member.
    pub async fn latest_of(tx: &mut Tx, org: OrgId, member: MemberId) -> QueryResult<Option<ReceiptId>> {
        receipts::table
            .filter(receipts::organization_id.eq(org))
            .filter(receipts::member_id.eq(member))
            .order(receipts::created_at.desc())
            .select(receipts::id)
            .first(tx)
            .await
            .optional()
    }

    /// Notes on the newest receipt of a member that they are back, and with what.
    pub async fn note_restoration(tx: &mut Tx, who: &Who, member: MemberId, restored: &Restored) -> QueryResult<()> {
        let Some(id) = Self::latest_of(tx, who.org(), member).await? else {
            return Ok(());
        };
        diesel::update(receipts::table.find((who.org(), id)))
            .set((
                receipts::restored_at.eq(who.now().to_diesel()),
                receipts::restored_by.eq(&who.person.name),
                receipts::restored.eq(json!(restored)),
            ))
            .execute(tx)
            .await
            .map(|_| ())
    }
}

impl From<Row> for Receipt {
    fn from((id, member, cause, created_at, created_by, lines, restored_at, restored_by, restored): Row) -> Self {
        Self {
            id,
            member,
            cause,
            created_at: created_at.into(),
            created_by,
            lines: serde_json::from_value(lines).unwrap_or_default(),
            restored_at: restored_at.map(Timestamp::from),
            restored_by,
            restored: restored
                .and_then(|raw| serde_json::from_value(raw).ok())
                .unwrap_or_default(),
        }
    }
}
