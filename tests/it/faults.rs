//! When something breaks: the server is killed, mail does not go, the database goes away, two servers share the work.

use crate::support::{App, Person};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// How long the portal may take to be well again.
const RECOVERY: Duration = Duration::from_secs(20);

/// Asks again and again until it is so.
async fn eventually(what: &str, mut is_so: impl AsyncFnMut() -> bool) {
    let deadline = Instant::now() + RECOVERY;
    while !is_so().await {
        assert!(Instant::now() < deadline, "not within {RECOVERY:?}: {what}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[tokio::test]
async fn a_session_ended_on_one_server_is_dead_on_the_other() {
    let mut app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let carol = acme.member("Carol", "member").await;
    let other = app.replica().await;
    carol.through(&other).get("/o/acme").await.is_fine();

    alice.suspends(&carol, "On leave").await.is_fine();
    carol.through(&other).get("/o/acme").await.is_not_found();

    let phone = alice.signed_in().await;
    phone.through(&other).get("/o/acme").await.is_fine();
    alice
        .get("/account/sessions")
        .await
        .submit("/account/sessions/removal", &[])
        .await
        .is_fine();
    phone.through(&other).get("/o/acme").await.asks_to_sign_in();
    alice.through(&other).get("/o/acme").await.is_fine();

    alice.through(&other).signs_out().await;
    alice.get("/o/acme").await.asks_to_sign_in();
}

#[tokio::test]
async fn tries_are_counted_by_all_servers_together() {
    let mut app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let other = app.replica().await;
    let intruder = alice.in_another_browser();
    let mut refused = 0;
    for number in 0..40 {
        let through = if number % 2 == 0 {
            intruder.clone()
        } else {
            intruder.through(&other)
        };
        if through.signs_in_with("a wrong password, often").await.status() == 429 {
            refused += 1;
        }
    }
    assert!(refused >= 10, "only {refused} of 40 wrong passwords were refused");
    alice.get("/o/acme").await.is_fine();
}

/// Every invitation has exactly one letter on its way or sent; none is half there.
async fn invitations_are_whole(app: &App) {
    let open: i64 = app.value("SELECT count(*) FROM invitations", &[]).await;
    let jobs: i64 = app.value("SELECT count(*) FROM jobs WHERE kind = 'mail'", &[]).await;
    assert_eq!(open, jobs, "invitations and their letters");
    let bare: i64 = app
        .value("SELECT count(*) FROM invitations i WHERE NOT EXISTS (SELECT FROM invitation_roles r WHERE (r.organization_id, r.invitation_id) = (i.organization_id, i.id))", &[])
        .await;
    assert_eq!(bare, 0, "invitations without a role");
    let unwritten: i64 = app
        .value("SELECT count(*) FROM invitations i WHERE NOT EXISTS (SELECT FROM audit_events e WHERE e.organization_id = i.organization_id AND (e.target_id = i.id OR e.after::text LIKE '%' || i.email || '%' OR e.target_name LIKE '%' || i.email || '%'))", &[])
        .await;
    assert_eq!(unwritten, 0, "invitations that the audit log does not know");
}

#[tokio::test]
async fn a_server_killed_among_invitations_leaves_nothing_half_done() {
    let mut app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    for round in 0..4 {
        let storm = tokio::spawn(invite_until_it_fails(alice.clone(), round));
        tokio::time::sleep(Duration::from_millis(150 + 130 * round)).await;
        app.kill9();
        storm.await.expect("every answer was fine until the server was killed");
        app.start_again().await;
        invitations_are_whole(&app).await;
    }
    let invited: i64 = app.value("SELECT count(*) FROM invitations", &[]).await;
    assert!(invited > 0, "nobody was invited before the server was killed");
    // The dead server's leases end by themselves, after a minute.
    app.execute(
        "UPDATE jobs SET locked_until = now() WHERE locked_until IS NOT NULL",
        &[],
    )
    .await;
    eventually("every letter is sent", async || {
        app.value::<i64>("SELECT count(*) FROM invitations WHERE mail_state <> 'sent'", &[])
            .await
            == 0
    })
    .await;
    let received = app.mail.all();
    let mut addresses: Vec<_> = received.iter().flat_map(|mail| mail.to.clone()).collect();
    addresses.sort();
    addresses.dedup();
    assert_eq!(
        i64::try_from(addresses.len()).expect("few"),
        invited,
        "everybody who was invited has a letter"
    );
    // A server killed between the mail server's "taken" and its own note sends that one letter again, with the same id.
    let mut ids: Vec<_> = received.iter().map(|mail| mail.message_id.clone()).collect();
    ids.sort();
    ids.dedup();
    assert_eq!(
        ids.len(),
        addresses.len(),
        "letters sent again carry the id of the first"
    );
}

/// Sends form after form; ends when the server does.
async fn invite_until_it_fails(alice: Person, round: u64) {
    for number in 0..200 {
        let emails = format!("a{round}x{number}@new.example b{round}x{number}@new.example");
        let fields = [
            ("emails", emails.as_str()),
            ("role", "member"),
            ("expires_in_days", "7"),
        ];
        match alice.try_post("/o/acme/invitations", &fields).await {
            Some(303) => {}
            Some(status) => panic!("an invitation was answered with {status}"),
            None => return,
        }
    }
}

#[tokio::test]
async fn while_mail_does_not_go_the_page_succeeds_and_the_letter_waits() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    app.mail.hang_up(true);
    alice
        .invites("nina@acme.example", "member")
        .await
        .is_fine()
        .sees("nina@acme.example");
    let waiting = "SELECT count(*) FROM jobs WHERE attempts > 0 AND last_error <> '' AND done_at IS NULL AND failed_at IS NULL AND run_at > now()";
    eventually("the letter was tried and waits for the next try", async || {
        app.value::<i64>(waiting, &[]).await == 1
    })
    .await;
    app.mail.hang_up(false);
    app.execute("UPDATE jobs SET run_at = now()", &[]).await;
    app.mail.wait_for("nina@acme.example").await;
    assert_eq!(app.mail.all().len(), 1);
}

#[tokio::test]
async fn a_refused_address_is_told_to_the_inviter() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    app.mail.answer_recipients_with(550);
    alice.invites("nobody@acme.example", "member").await.is_fine();
    eventually("the list says so", async || {
        alice.get("/o/acme/invitations").await.text().contains("Failed")
    })
    .await;
}

#[tokio::test]
async fn a_database_that_goes_away_is_503_and_comes_back() {
    let mut app = App::start_with_cluster().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    alice.get("/o/acme").await.is_fine();
    app.database.stop_cluster();

    for path in ["/o/acme", "/o/acme/members", "/readyz"] {
        let page = alice.asks(reqwest::Method::GET, path, &[], "").await;
        assert_eq!(page.status, 503, "{path}");
        assert!(!page.header("retry-after").is_empty(), "{path}: when to come back");
    }
    let alive = alice.asks(reqwest::Method::GET, "/healthz", &[], "").await;
    assert_eq!(alive.status, 200);

    app.database.start_cluster();
    eventually("ready again", async || {
        alice.asks(reqwest::Method::GET, "/readyz", &[], "").await.status == 200
    })
    .await;
    alice.get("/o/acme").await.is_fine();
    alice.get("/o/acme/members").await.is_fine().sees("Alice");
}

#[tokio::test]
async fn at_sigterm_requests_end_well_and_readiness_goes_first() {
    let mut app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let walker = tokio::spawn(async move {
        let mut fine = 0;
        loop {
            let asked = alice.try_get("/o/acme").await;
            match asked {
                Some(200) => fine += 1,
                Some(status) => panic!("{status} while draining"),
                None => return fine,
            }
        }
    });
    tokio::time::sleep(Duration::from_millis(300)).await;
    let base = app.base.clone();
    let ready = tokio::spawn(async move {
        let mut seen = vec![];
        while let Ok(answer) = reqwest::get(format!("{base}/readyz")).await {
            seen.push(answer.status().as_u16());
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        seen
    });
    tokio::time::sleep(Duration::from_millis(100)).await;
    let ended_well = app.terminate().await;
    assert!(ended_well, "{}", app.log());
    let fine = walker.await.expect("no request was cut off");
    assert!(fine > 0);
    let seen = ready.await.expect("no panic");
    assert_eq!((seen.first(), seen.last()), (Some(&200), Some(&503)), "{seen:?}");
}

/// A request of somebody signed in whose body does not come: its head and the first half.
async fn begins_to_send(base: &str, path: &str, cookie: &str) -> TcpStream {
    let address = base.strip_prefix("http://").expect("an address");
    let mut line = TcpStream::connect(address).await.expect("the server listens");
    let half = "name=Acme&";
    let head = format!(
        "POST {path} HTTP/1.1\r\nhost: {address}\r\ncookie: {cookie}\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{half}",
        half.len() * 2
    );
    line.write_all(head.as_bytes()).await.expect("the server reads");
    line
}

#[tokio::test]
async fn bodies_that_do_not_come_keep_nobody_waiting() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let cookie = alice.session_cookie().await;
    let mut lines = vec![];
    for path in ["/o/acme/settings", "/o/acme/teams", "/sign-in", "/o/acme/invitations"] {
        // Twice as many as there are connections to the database.
        for _ in 0..4 {
            lines.push(begins_to_send(&app.base, path, &cookie).await);
        }
    }
    tokio::time::sleep(Duration::from_millis(300)).await;
    let pages = async {
        for _ in 0..20 {
            alice.get("/o/acme/members").await.is_fine();
        }
    };
    let in_time = tokio::time::timeout(Duration::from_secs(10), pages).await;
    assert!(in_time.is_ok(), "pages wait for bodies of others");

    // And a body that comes at last is read to its end.
    let last = lines.last_mut().expect("a line");
    last.write_all(b"email=nobo").await.expect("the server reads");
    let mut answer = [0; 12];
    last.read_exact(&mut answer).await.expect("an answer");
    assert_eq!(answer, *b"HTTP/1.1 422");
}
