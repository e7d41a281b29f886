//! Ids as types, so that a member's id can never stand where an invitation's belongs.

use diesel::deserialize::FromSqlRow;
use diesel::deserialize::{self, FromSql};
use diesel::expression::AsExpression;
use diesel::pg::{Pg, PgValue};
use diesel::serialize::{self, Output, ToSql};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, AsExpression, FromSqlRow)]
        #[diesel(sql_type = diesel::sql_types::Uuid)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// The bare id, for logs, links and audit events.
            pub fn uuid(self) -> Uuid { self.0 }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) }
        }
        impl ToSql<diesel::sql_types::Uuid, Pg> for $name {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
                <Uuid as ToSql<diesel::sql_types::Uuid, Pg>>::to_sql(&self.0, out)
            }
        }
        impl FromSql<diesel::sql_types::Uuid, Pg> for $name {
            fn from_sql(bytes: PgValue<'_>) -> deserialize::Result<Self> {
                <Uuid as FromSql<diesel::sql_types::Uuid, Pg>>::from_sql(bytes).map($name)
            }
        }
    )* };
}

ids! {
    /// An organization whose wall is open to this transaction. It has no public constructor: it comes
    /// from an [`Actor`](crate::access::Actor), from a consumed link, or from the database.
    OrgId
    /// A person, in however many organizations.
    UserId
    /// A person's membership in one organization.
    MemberId
    /// A role of one organization.
    RoleId
    /// A team of one organization.
    TeamId
    /// A role given to a member.
    AssignmentId
    /// An invitation of one organization.
    InvitationId
    /// What became of everything that somebody had when they left.
    ReceiptId
    /// A signed-in browser.
    SessionId
    /// A link that lets many people into one organization.
    JoinLinkId
    /// Somebody's request to join one organization.
    JoinRequestId
    /// An identity provider of one organization.
    ConnectionId
    /// A mail domain of one organization.
    DomainId
    /// Somebody at an identity provider, and who they are here.
    IdentityId
    /// One try to sign in through a connection.
    AttemptId
    /// A link that hands one task to somebody without an account.
    SetupLinkId
}

impl OrgId {
    /// For the code that has just proven it: access, links, and creation of an organization.
    pub(crate) fn proven(id: Uuid) -> Self {
        OrgId(id)
    }
}

macro_rules! from_uuid { ($($name:ident)*) => { $(
    impl From<Uuid> for $name { fn from(id: Uuid) -> Self { $name(id) } }
)* } }
from_uuid! { UserId MemberId RoleId TeamId AssignmentId InvitationId ReceiptId SessionId JoinLinkId JoinRequestId
ConnectionId DomainId IdentityId AttemptId SetupLinkId }
