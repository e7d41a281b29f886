//! One request is one transaction. What is not committed is rolled back, also when a handler returns early,
//! fails or is cancelled.

use super::single::Hold;
use super::{Away, Connection, Pool};
use crate::ids::OrgId;
use crate::schema::functions;
use diesel_async::{AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection};
use std::ops::{Deref, DerefMut};

/// Whether a transaction may write. A GET's may not, so that no page changes anything by being looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    Read,
    Write,
}

impl Mode {
    fn begin(self) -> &'static str {
        match self {
            Mode::Read => "BEGIN READ ONLY",
            Mode::Write => "BEGIN",
        }
    }
}

/// An open transaction. Dereferences to the connection: `.load(&mut tx).await`.
pub struct Tx {
    connection: Option<Connection>,
    /// Goes with the connection.
    hold: Option<Hold>,
    /// Something has begun that must end.
    open: bool,
}

impl Tx {
    /// Opens a transaction that sees no tenant's rows yet.
    pub async fn begin(pool: &Pool, mode: Mode) -> Result<Self, Away> {
        Self::begin_by(pool, mode.begin()).await
    }

    /// Opens a transaction inside an organization, or on the side of the platform that sees all, in one round trip.
    pub async fn begin_inside(pool: &Pool, mode: Mode, org: Option<OrgId>) -> Result<Self, Away> {
        let begin = mode.begin();
        let entering = match org {
            // An id is digits and hyphens.
            Some(org) => format!("{begin}; SELECT enter_organization('{}')", org.uuid()),
            None => format!("{begin}; SELECT enter_as_staff()"),
        };
        Self::begin_by(pool, &entering).await
    }

    async fn begin_by(pool: &Pool, sql: &str) -> Result<Self, Away> {
        let tx = Self {
            connection: Some(pool.get().await?),
            hold: Some(Hold::new()),
            open: true,
        };
        let begun = (&mut &*tx).batch_execute(sql).await;
        begun.map_err(|e| Away(e.to_string()))?;
        Ok(tx)
    }

    /// Opens a transaction and sends its first query along, in one round trip.
    pub async fn begin_with<T>(
        pool: &Pool,
        mode: Mode,
        first: impl AsyncFnOnce(&AsyncPgConnection) -> diesel::QueryResult<T>,
    ) -> Result<(Self, T), BeginError> {
        let tx = Self {
            connection: Some(pool.get().await?),
            hold: Some(Hold::new()),
            open: true,
        };
        let connection: &AsyncPgConnection = &tx;
        let begin = async { (&mut &*connection).batch_execute(mode.begin()).await };
        let ((), answer) = futures_util::future::try_join(begin, first(connection)).await?;
        Ok((tx, answer))
    }

    /// A connection without a transaction: what the floor of the benchmark reads through.
    #[cfg(feature = "bench")]
    pub async fn bare(pool: &Pool) -> Result<Self, Away> {
        Ok(Self {
            connection: Some(pool.get().await?),
            hold: Some(Hold::new()),
            open: false,
        })
    }

    /// Opens the wall for one organization until the end of the transaction.
    pub async fn enter(&mut self, org: OrgId) -> diesel::QueryResult<()> {
        diesel::select(functions::enter_organization(org))
            .execute(self)
            .await
            .map(|_| ())
    }

    /// Lets the transaction see all organizations and the platform's events.
    pub async fn enter_as_staff(&mut self) -> diesel::QueryResult<()> {
        diesel::select(functions::enter_as_staff())
            .execute(self)
            .await
            .map(|_| ())
    }

    /// Makes everything done so far true. Without it nothing was done.
    pub async fn commit(&mut self) -> diesel::QueryResult<()> {
        let mut connection = self.connection.take().expect("a transaction ends once");
        self.hold = None;
        connection.batch_execute("COMMIT").await
    }

    /// Ends it without a trace, and gives its connection back: before another one is asked for. A request that holds
    /// one and waits for the next keeps everybody waiting when many do so at once.
    pub fn give_up(&mut self) {
        drop(Self {
            connection: self.connection.take(),
            hold: self.hold.take(),
            open: self.open,
        });
    }
}

/// A transaction could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum BeginError {
    #[error(transparent)]
    Away(#[from] Away),
    #[error(transparent)]
    Query(#[from] diesel::result::Error),
}

impl Deref for Tx {
    type Target = AsyncPgConnection;
    fn deref(&self) -> &AsyncPgConnection {
        self.connection.as_ref().expect("the transaction is open")
    }
}
impl DerefMut for Tx {
    fn deref_mut(&mut self) -> &mut AsyncPgConnection {
        self.connection.as_mut().expect("the transaction is open")
    }
}

impl Drop for Tx {
    /// Rolls back behind the answer's back; the connection returns to its pool afterwards.
    fn drop(&mut self) {
        if let Some(mut connection) = self.connection.take()
            && self.open
        {
            tokio::spawn(async move {
                if connection.batch_execute("ROLLBACK").await.is_err() {
                    drop(Connection::take(connection));
                }
            });
        }
    }
}
