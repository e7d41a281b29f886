//! What happens when two people press at the same moment: the database decides, and both get a clear answer.

use crate::support::{App, PASSWORD};
use std::collections::BTreeMap;

/// How often each race is run: the moment differs each time.
const ROUNDS: usize = 6;

fn counted(statuses: impl IntoIterator<Item = u16>) -> BTreeMap<u16, usize> {
    let mut counts = BTreeMap::new();
    for status in statuses {
        *counts.entry(status).or_default() += 1;
    }
    counts
}

#[tokio::test]
async fn of_two_owners_who_remove_each_other_one_stays() {
    for _ in 0..ROUNDS {
        let app = App::start().await;
        let (acme, alice) = app.organization("Acme", "Alice").await;
        let bob = acme.member("Bob", "owner").await;
        let removal = |of: &crate::support::Person| format!("/o/acme/members/{}/removal", of.member_id());
        let (at_bob, at_alice) = (removal(&bob), removal(&alice));
        let (first, second) = tokio::join!(alice.post(&at_bob, &[]), bob.post(&at_alice, &[]));
        let statuses = [first.status(), second.status()];
        assert!(statuses.contains(&200), "one of them succeeds: {statuses:?}");
        assert!(
            statuses.iter().all(|status| [200, 403, 404, 409].contains(status)),
            "{statuses:?}"
        );
        assert_eq!(owners(&app).await, 1);
    }
}

#[tokio::test]
async fn of_two_owners_who_both_leave_one_stays() {
    for _ in 0..ROUNDS {
        let app = App::start().await;
        let (acme, alice) = app.organization("Acme", "Alice").await;
        let bob = acme.member("Bob", "owner").await;
        let fields = [("confirmation", "acme")];
        let (first, second) = tokio::join!(
            alice.post("/o/acme/departure", &fields),
            bob.post("/o/acme/departure", &fields)
        );
        assert_eq!(
            counted([first.status(), second.status()]),
            BTreeMap::from([(200, 1), (409, 1)])
        );
        assert_eq!(owners(&app).await, 1);
    }
}

async fn owners(app: &App) -> i64 {
    let sql = "SELECT count(*) FROM members m JOIN assignments a ON a.organization_id = m.organization_id AND a.member_id = m.id
                 JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id WHERE r.key = 'owner' AND m.status = 'active'";
    app.value(sql, &[]).await
}

#[tokio::test]
async fn an_invitation_is_accepted_once_however_often_it_is_pressed() {
    for _ in 0..ROUNDS {
        let app = App::start().await;
        let (_, alice) = app.organization("Acme", "Alice").await;
        alice.invites("nina@acme.example", "member").await.is_fine();
        let link = app.mail.wait_for("nina@acme.example").await.links[0].clone();
        let page = app.visitor().get(&link).await;
        let action = page
            .actions()
            .into_iter()
            .find(|action| action.ends_with("/acceptance"))
            .expect("a form");
        let fields = [("name", "Nina"), ("password", PASSWORD)];
        let browsers: Vec<_> = (0..4).map(|_| app.newcomer("Nina", "nina@acme.example")).collect();
        let tries = browsers.iter().map(|browser| browser.post(&action, &fields));
        let pages = futures_util::future::join_all(tries).await;
        let joined = pages.iter().filter(|page| page.url.path() == "/o/acme").count();
        assert_eq!(
            joined,
            1,
            "{:?}",
            pages
                .iter()
                .map(|page| (page.status(), page.path()))
                .collect::<Vec<_>>()
        );
        let rows: i64 = app
            .value("SELECT count(*) FROM members WHERE email = 'nina@acme.example'", &[])
            .await;
        let users: i64 = app
            .value("SELECT count(*) FROM users WHERE email = 'nina@acme.example'", &[])
            .await;
        let joins: i64 = app.value("SELECT count(*) FROM audit_events WHERE action = 'member.joined' AND after->>'email' = 'nina@acme.example'", &[]).await;
        assert_eq!((rows, users, joins), (1, 1, 1));
    }
}

#[tokio::test]
async fn an_invitation_is_accepted_or_revoked_but_never_both() {
    for _ in 0..ROUNDS {
        let app = App::start().await;
        let (_, alice) = app.organization("Acme", "Alice").await;
        alice.invites("nina@acme.example", "member").await.is_fine();
        let link = app.mail.wait_for("nina@acme.example").await.links[0].clone();
        let nina = app.newcomer("Nina", "nina@acme.example");
        let action = nina
            .get(&link)
            .await
            .actions()
            .into_iter()
            .find(|action| action.ends_with("/acceptance"))
            .expect("a form");
        let list = alice.get("/o/acme/invitations").await;
        let revocation = list
            .actions()
            .into_iter()
            .find(|action| action.ends_with("/revocation"))
            .expect("a form");
        let fields = [("name", "Nina"), ("password", PASSWORD)];
        let (accepted, revoked) = tokio::join!(nina.post(&action, &fields), alice.post(&revocation, &[]));
        let is_member: bool = app
            .value(
                "SELECT EXISTS (SELECT FROM members WHERE email = 'nina@acme.example')",
                &[],
            )
            .await;
        let (was_accepted, was_revoked): (bool, bool) = (
            app.value("SELECT accepted_at IS NOT NULL FROM invitations", &[]).await,
            app.value("SELECT revoked_at IS NOT NULL FROM invitations", &[]).await,
        );
        let account = format!(
            "accepted: {} {}, revoked: {} {}",
            accepted.status(),
            accepted.path(),
            revoked.status(),
            revoked.path()
        );
        assert!(was_accepted != was_revoked, "{account}");
        assert_eq!(is_member, was_accepted, "{account}");
        assert_eq!(accepted.url.path() == "/o/acme", was_accepted, "{account}");
        assert_eq!(revoked.status(), if was_revoked { 200 } else { 409 }, "{account}");
    }
}

#[tokio::test]
async fn the_last_seat_is_taken_once() {
    for _ in 0..ROUNDS {
        let app = App::start().await;
        let (acme, alice) = app.organization("Acme", "Alice").await;
        let newcomers = [
            app.newcomer("Nina", "nina@acme.example"),
            app.newcomer("Otto", "otto@acme.example"),
        ];
        let mut actions = vec![];
        for newcomer in &newcomers {
            alice.invites(&newcomer.email, "member").await;
        }
        for newcomer in &newcomers {
            let link = app.mail.wait_for(&newcomer.email).await.links[0].clone();
            actions.push(
                newcomer
                    .get(&link)
                    .await
                    .actions()
                    .into_iter()
                    .find(|action| action.ends_with("/acceptance"))
                    .expect("a form"),
            );
        }
        // Lowered after both were invited: who comes first sits down.
        app.execute("UPDATE organizations SET seat_limit = 2 WHERE id = $1", &[&acme.id])
            .await;
        let fields = |name| [("name", name), ("password", PASSWORD)];
        let (nina, otto) = (fields("Nina"), fields("Otto"));
        let (first, second) = tokio::join!(
            newcomers[0].post(&actions[0], &nina),
            newcomers[1].post(&actions[1], &otto)
        );
        assert_eq!(
            counted([first.status(), second.status()]),
            BTreeMap::from([(200, 1), (409, 1)])
        );
        let members: i64 = app.value("SELECT member_count FROM organizations", &[]).await;
        assert_eq!(members, 2);
    }
}

#[tokio::test]
async fn the_same_address_is_invited_once() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    let fields = [
        ("emails", "nina@acme.example otto@acme.example"),
        ("role", "member"),
        ("expires_in_days", "7"),
    ];
    let (first, second) = tokio::join!(
        alice.post("/o/acme/invitations", &fields),
        bob.post("/o/acme/invitations", &fields)
    );
    assert!(
        [first.status(), second.status()].contains(&200),
        "{} {}",
        first.status(),
        second.status()
    );
    let open: i64 = app.value("SELECT count(*) FROM invitations", &[]).await;
    let jobs: i64 = app.value("SELECT count(*) FROM jobs WHERE kind = 'mail'", &[]).await;
    assert_eq!((open, jobs), (2, 2));
}
