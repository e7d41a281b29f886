//! Who would be locked out is found without reading an organization of twenty thousand.

use super::ready;
use crate::support::App;

#[tokio::test]
async fn the_first_fifty_cost_the_same_in_a_large_organization() {
    let app = App::start().await;
    let (acme, alice, bob, okta) = ready(&app).await;
    for sql in [
        "INSERT INTO users (id, email, name, password_hash, locale, time_zone, created_at, password_changed_at)
         SELECT gen_random_uuid(), 'p' || n || '@acme.example', 'Person ' || n, '', 'en', 'UTC', now(), now() FROM generate_series(1, 20000) n WHERE $1::uuid IS NOT NULL",
        "INSERT INTO members (organization_id, id, user_id, name, email, status, status_changed_at, source, joined_at)
         SELECT $1, gen_random_uuid(), id, name, email, 'active', now(), 'import', now() FROM users WHERE password_hash = ''",
    ] {
        app.execute(sql, &[&acme.id]).await;
    }
    let through = "UPDATE members SET connection_id = $1 WHERE email LIKE 'p%'";
    app.execute(through, &[&okta.id]).await;
    app.execute("VACUUM ANALYZE members", &[]).await;
    acme.takes_in(&app.person("Zoe", "zoe@zzz.example").await, &["member"])
        .await;
    let page = alice.get(&okta.path("/enforcement")).await;
    page.sees("Cannot come through: 1")
        .sees("Never came through: 3")
        .sees(&bob.name);
    // Each question as the serving role asks it; blocks of the table and its indexes that it reads.
    for (question, is_asked) in [
        (
            "members_beyond_domains",
            "members_beyond_domains('{acme.example}', now(), 51)".to_owned(),
        ),
        (
            "members_beyond_connections",
            format!("members_beyond_connections('{{{}}}', now(), 51)", okta.id),
        ),
    ] {
        let client = app.database.connect().await;
        client
            .batch_execute("SET ROLE tenantry_app")
            .await
            .expect("the serving role");
        let inside = format!("SET tenantry.organization_id = '{}'", acme.id);
        client.batch_execute(&inside).await.expect("inside");
        // Once before, so that what the connection reads of the catalogue does not count.
        client
            .query_one(&format!("SELECT {is_asked}"), &[])
            .await
            .expect("an answer");
        let sql = format!("EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) SELECT {is_asked}");
        let plan: serde_json::Value = client.query_one(&sql, &[]).await.expect("a plan").get(0);
        let plan = &plan[0]["Plan"];
        let blocks = plan["Shared Hit Blocks"].as_i64().unwrap_or(0) + plan["Shared Read Blocks"].as_i64().unwrap_or(0);
        assert!(blocks < 300, "{question} reads {blocks} blocks");
    }
}
