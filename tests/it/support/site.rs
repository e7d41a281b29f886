//! Where a portal is reached, and the way to its rows behind its back.

use super::people::PASSWORD;
use actix_web::cookie::{Cookie, CookieJar, Key};
use tenantry::chance::Chance;
use tenantry::database::{self, Mode, Pool, Tx};
use tenantry::seal::SecretKey;
use tenantry::sign_in::password::{Hasher, Password, PasswordHash};
use tokio::sync::OnceCell;
use tokio_postgres::types::{FromSql, ToSql};
use uuid::Uuid;

type Parameters<'a> = &'a [&'a (dyn ToSql + Sync)];

/// A portal's address and database.
pub struct Site {
    /// `http://127.0.0.1:40001`
    pub base: String,
    key: SecretKey,
    client: OnceCell<tokio_postgres::Client>,
    database_url: String,
    pool: Pool,
    hash: OnceCell<PasswordHash>,
}

impl Site {
    pub(super) fn new(base: String, key: &str, database_url: &str) -> Self {
        Self {
            base,
            key: SecretKey::from_base64(key).expect("a key"),
            client: OnceCell::new(),
            database_url: database_url.to_owned(),
            pool: database::owner_pool(database_url, 2).expect("a pool"),
            hash: OnceCell::new(),
        }
    }

    /// Changes rows as the owner of the tables, outside the wall between tenants; says how many.
    pub async fn execute(&self, sql: &str, parameters: Parameters<'_>) -> u64 {
        self.client()
            .await
            .execute(sql, parameters)
            .await
            .unwrap_or_else(|e| panic!("{e:?} in {sql}"))
    }

    /// The one value of a query: `let n: i64 = app.value("SELECT count(*) FROM members", &[]).await;`
    pub async fn value<T: for<'a> FromSql<'a>>(&self, sql: &str, parameters: Parameters<'_>) -> T {
        self.client()
            .await
            .query_one(sql, parameters)
            .await
            .unwrap_or_else(|e| panic!("{e:?} in {sql}"))
            .get(0)
    }

    /// The first column of a query, row by row.
    pub async fn values<T: for<'a> FromSql<'a>>(&self, sql: &str, parameters: Parameters<'_>) -> Vec<T> {
        let rows = self
            .client()
            .await
            .query(sql, parameters)
            .await
            .unwrap_or_else(|e| panic!("{e:?} in {sql}"));
        rows.iter().map(|row| row.get(0)).collect()
    }

    /// A transaction of the library's own, as the owner of the tables, for what has a domain function.
    pub async fn transaction(&self) -> Tx {
        Tx::begin(&self.pool, Mode::Write).await.expect("a transaction")
    }

    /// The hash of [`PASSWORD`].
    pub(super) async fn password_hash(&self) -> &PasswordHash {
        let hash = async || {
            let password = Password::parse(PASSWORD, &[]).expect("a good password");
            Hasher::new(1)
                .hash(&password, Chance.bytes())
                .await
                .expect("a free place")
        };
        self.hash.get_or_init(hash).await
    }

    /// Starts a session without the pages; answers its cookie.
    pub(super) async fn session_cookie(&self, user: Uuid) -> String {
        let token = Chance.token();
        let session =
            "INSERT INTO sessions (id, token_hash, user_id, created_at, last_seen_at, expires_at, user_agent, address)
                       VALUES ($1, $2, $3, now(), now(), now() + interval '30 days', 'Firefox', '127.0.0.1')";
        self.execute(session, &[&Chance.id(), &token.hash().to_vec(), &user])
            .await;
        let mut jar = CookieJar::new();
        jar.signed_mut(&Key::from(&self.key.cookie_key()))
            .add(Cookie::new("session", token.reveal()));
        jar.get("session").expect("it was just added").to_string()
    }

    async fn client(&self) -> &tokio_postgres::Client {
        let connect = async || {
            let (client, connection) = tokio_postgres::connect(&self.database_url, tokio_postgres::NoTls)
                .await
                .expect("the database answers");
            tokio::spawn(connection);
            client
        };
        self.client.get_or_init(connect).await
    }
}
