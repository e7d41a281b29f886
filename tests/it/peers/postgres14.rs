//! The oldest Postgres that the portal promises to run on.

use crate::support::App;
use crate::support::cluster::target_folder;
use std::path::Path;
use uuid::Uuid;

/// By npm, for want of a package of the system; see `bin/lib/peers.sh`.
fn programs() -> &'static Path {
    Box::leak(target_folder().join("peers/postgres14/bin").into_boxed_path())
}

#[tokio::test]
async fn an_organization_lives_its_whole_life_on_it() {
    let app = App::start_on_postgres(programs()).await;
    let database = app.database.connect().await;
    let version: String = database
        .query_one("SHOW server_version", &[])
        .await
        .expect("an answer")
        .get(0);
    assert!(version.starts_with("14."), "{version}");

    // People come and go by the pages.
    let (acme, alice) = app.organization("Acme", "Alice").await;
    alice.invites("bob@acme.example", "member").await.is_fine();
    let link = app.mail.wait_for("bob@acme.example").await.links.remove(0);
    let bob = app.newcomer("Bob", "bob@acme.example");
    bob.accepts(&link).await.is_fine();
    let carol = acme.member("Carol", "member").await;
    alice.get("/o/acme/members?q=bob").await.is_fine().sees("Bob");
    alice.removes(&carol).await.is_fine();
    carol.get("/o/acme").await.asks_to_sign_in();
    alice.get("/o/acme/audit").await.is_fine().sees("Carol");

    // What leads to a row is forgotten when the row goes, and nothing else of it is.
    let id = Uuid::from_u128(7);
    for sql in [
        "INSERT INTO join_links (organization_id, id, name, token_hash, sealed, most_uses, created_by_name, created_at, expires_at)
         VALUES ($1, $2, 'Poster', sha256(uuid_send($2)), '', 5, 'Somebody', now(), now() + interval '1 day')",
        "INSERT INTO connections (organization_id, id, guide, name, stage_since, settings, created_at, updated_at)
         VALUES ($1, $2, 'generic', 'Okta', now(), '{}', now(), now())",
        "UPDATE members SET join_link_id = $2, connection_id = $2 WHERE organization_id = $1",
        "DELETE FROM join_links WHERE organization_id = $1 AND id = $2",
        "DELETE FROM connections WHERE organization_id = $1 AND id = $2",
    ] {
        database.execute(sql, &[&acme.id, &id]).await.unwrap_or_else(|error| panic!("{sql}: {error:?}"));
    }
    let count = |condition: &str| {
        let sql = format!("SELECT count(*) FROM members WHERE organization_id = $1 AND {condition}");
        let database = &database;
        async move {
            database
                .query_one(&sql, &[&acme.id])
                .await
                .expect("a count")
                .get::<_, i64>(0)
        }
    };
    assert_eq!(count("join_link_id IS NULL AND connection_id IS NULL").await, 3);

    // And all of it goes with the organization, as it does when its time is over.
    let closed = format!(
        "UPDATE organizations SET status = 'closed', purge_at = now() WHERE id = '{0}';
         SET tenantry.organization_id = '{0}'",
        acme.id
    );
    database
        .batch_execute(&closed)
        .await
        .expect("the organization is closed");
    let erased = database
        .query_one("SELECT purge_organization(now()) IS NOT NULL", &[])
        .await;
    assert!(erased.expect("an answer").get::<_, bool>(0));
    assert_eq!(count("true").await, 0);
}
