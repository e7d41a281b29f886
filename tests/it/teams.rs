//! Teams: the tree, who administers what in it, and where that ends.

use crate::support::{App, Organization, Person};
use uuid::Uuid;

/// Acme with Sales (and North below it) and Marketing. Tess manages the people of Sales.
struct Scene {
    app: App,
    acme: Organization,
    alice: Person,
    tess: Person,
    sales: Uuid,
    north: Uuid,
    marketing: Uuid,
}

impl Scene {
    async fn set() -> Self {
        let app = App::start().await;
        let (acme, alice) = app.organization("Acme", "Alice").await;
        let sales = acme.team("Sales", None).await;
        let north = acme.team("North", Some(sales)).await;
        let marketing = acme.team("Marketing", None).await;
        let tess = acme.member_of("Tess", "user_manager", sales).await;
        Self {
            app,
            acme,
            alice,
            tess,
            sales,
            north,
            marketing,
        }
    }

    /// A member of a team, without any right.
    async fn member(&self, name: &str, team: Uuid) -> Person {
        let person = self.acme.member(name, "member").await;
        self.acme.puts(&person, team).await;
        person
    }
}

fn page_of(person: &Person) -> String {
    format!("/o/acme/members/{}", person.member_id())
}

#[tokio::test]
async fn a_manager_of_a_team_does_everything_for_it_and_nothing_beside_it() {
    let s = Scene::set().await;
    let nora = s.member("Nora", s.north).await;
    let mark = s.member("Mark", s.marketing).await;
    let both = s.member("Bothwell", s.north).await;
    s.acme.puts(&both, s.marketing).await;
    let tess = &s.tess;

    let list = tess.get("/o/acme/members").await;
    list.is_fine()
        .sees("Nora")
        .sees("Bothwell")
        .sees("Tess")
        .does_not_see("Mark")
        .does_not_see("Alice");
    let found = tess.get("/o/acme/members?q=mark").await;
    found.is_fine().does_not_see("mark@acme.example");
    tess.get("/o/acme/members?q=nor").await.sees("nora@acme.example");
    for sort in ["joined", "-seen", "-name"] {
        tess.get(&format!("/o/acme/members?sort={sort}"))
            .await
            .sees("Nora")
            .does_not_see("mark@acme.example");
    }
    tess.get(&format!("/o/acme/members?team={}", s.marketing))
        .await
        .is_fine()
        .does_not_see("mark@acme.example");
    tess.get(&page_of(&mark)).await.is_not_found();
    tess.post(&format!("{}/removal", page_of(&mark)), &[])
        .await
        .is_not_found();
    tess.post(
        "/o/acme/members/suspension",
        &[("member", &mark.member_id().to_string())],
    )
    .await
    .is_not_found();

    // Everything for her own people.
    let north = s.north.to_string();
    let page = tess.get(&page_of(&nora)).await;
    let given = page
        .submit(
            &format!("{}/roles", page_of(&nora)),
            &[("role", "user_manager"), ("team", &north)],
        )
        .await;
    given.is_fine().sees("User manager (North)");
    nora.get("/o/acme/members")
        .await
        .is_fine()
        .sees("Bothwell")
        .does_not_see("Tess");
    given.submit("/suspension", &[]).await.is_fine();
    nora.get("/o/acme").await.is_not_found();
    tess.post(&format!("{}/reinstatement", page_of(&nora)), &[])
        .await
        .is_fine();
    tess.post(&format!("{}/removal", page_of(&nora)), &[])
        .await
        .is_fine()
        .sees("Nora was removed.");
    tess.get("/o/acme/members?status=removed")
        .await
        .sees("nora@acme.example");
    tess.post(&format!("{}/restoration", page_of(&nora)), &[])
        .await
        .is_fine()
        .sees("Nora is back.");

    // Bothwell belongs to Marketing too: he is not hers to remove.
    let kept = tess.post(&format!("{}/removal", page_of(&both)), &[]).await;
    kept.is_forbidden().sees("belongs to other teams as well");
    let out = tess.get(&page_of(&both)).await.submit("/teams", &[("team", "")]).await;
    out.is_not_found();
    let teams: Vec<String> = s
        .app
        .values(
            "SELECT t.name FROM team_members tm JOIN teams t ON t.id = tm.team_id WHERE tm.member_id = $1",
            &[&both.member_id()],
        )
        .await;
    assert_eq!(
        teams,
        ["Marketing"],
        "she takes him out of hers, and he stays in the other"
    );
    for path in ["/settings", "/audit"] {
        tess.get(&format!("/o/acme{path}")).await.is_forbidden();
    }
}

#[tokio::test]
async fn a_manager_of_a_team_gives_nothing_beyond_it() {
    let s = Scene::set().await;
    let nora = s.member("Nora", s.north).await;
    let roles = format!("{}/roles", page_of(&nora));
    let (sales, marketing) = (s.sales.to_string(), s.marketing.to_string());
    for (role, team) in [
        ("user_manager", ""),
        ("auditor", ""),
        ("user_manager", marketing.as_str()),
        ("admin", sales.as_str()),
        ("auditor", sales.as_str()),
    ] {
        s.tess
            .post(&roles, &[("role", role), ("team", team)])
            .await
            .is_forbidden();
    }
    s.tess
        .post(&roles, &[("role", "owner"), ("team", &sales)])
        .await
        .has_status(409);
    for team in ["nonsense", "0198a000-0000-7000-8000-000000000000"] {
        s.tess
            .post(&roles, &[("role", "member"), ("team", team)])
            .await
            .is_refused_at("team");
    }
    let held: i64 = s
        .app
        .value(
            "SELECT count(*) FROM assignments WHERE member_id = $1",
            &[&nora.member_id()],
        )
        .await;
    assert_eq!(held, 1);

    // Invitations stay inside as well, and so does what they give.
    let invite = |team: String, role: &'static str, email: &'static str| {
        let tess = s.tess.clone();
        async move {
            tess.post(
                "/o/acme/invitations",
                &[
                    ("emails", email),
                    ("role", role),
                    ("team", &team),
                    ("expires_in_days", "7"),
                ],
            )
            .await
        }
    };
    invite(String::new(), "member", "a@acme.example")
        .await
        .is_refused_at("team");
    invite(marketing.clone(), "member", "b@acme.example")
        .await
        .is_refused_at("team");
    invite(sales.clone(), "admin", "c@acme.example").await.is_forbidden();
    invite(sales.clone(), "user_manager", "d@acme.example")
        .await
        .is_fine()
        .sees("d@acme.example");
    let mail = s.app.mail.wait_for("d@acme.example").await;
    let dora = s.app.newcomer("Dora", "d@acme.example");
    let page = dora.get(&mail.links[0]).await;
    page.submit(
        "/acceptance",
        &[("name", "Dora"), ("password", crate::support::PASSWORD)],
    )
    .await
    .is_fine();
    dora.get("/o/acme/members")
        .await
        .is_fine()
        .sees("Nora")
        .does_not_see("alice@acme.example");
    let scope: Option<Uuid> = s
        .app
        .value(
            "SELECT a.team_id FROM assignments a JOIN members m ON m.id = a.member_id WHERE m.email = 'd@acme.example'",
            &[],
        )
        .await;
    assert_eq!(scope, Some(s.sales));
}

#[tokio::test]
async fn invitations_of_other_teams_do_not_exist_for_a_manager() {
    let s = Scene::set().await;
    let marketing = s.marketing.to_string();
    let fields = [
        ("emails", "m@acme.example"),
        ("role", "member"),
        ("team", marketing.as_str()),
    ];
    s.alice.post("/o/acme/invitations", &fields).await.is_fine();
    s.alice
        .post(
            "/o/acme/invitations",
            &[("emails", "all@acme.example"), ("role", "member")],
        )
        .await
        .is_fine();
    let list = s.tess.get("/o/acme/invitations").await;
    list.is_fine()
        .does_not_see("m@acme.example")
        .does_not_see("all@acme.example");
    let ids: Vec<Uuid> = s.app.values("SELECT id FROM invitations", &[]).await;
    for id in ids {
        s.tess.get(&format!("/o/acme/invitations/{id}")).await.is_not_found();
        for noun in ["resends", "revocation", "restoration"] {
            s.tess
                .post(&format!("/o/acme/invitations/{id}/{noun}"), &[])
                .await
                .is_not_found();
        }
    }
}

#[tokio::test]
async fn an_invitation_into_a_team_is_asked_again_when_it_is_used() {
    let s = Scene::set().await;
    let sales = s.sales.to_string();
    let fields = [
        ("emails", "d@acme.example"),
        ("role", "user_manager"),
        ("team", sales.as_str()),
    ];
    s.tess.post("/o/acme/invitations", &fields).await.is_fine();
    let mail = s.app.mail.wait_for("d@acme.example").await;
    let over =
        "UPDATE assignments SET ends_at = now() - interval '1 second' WHERE team_id IS NOT NULL AND member_id = $1";
    s.app.execute(over, &[&s.tess.member_id()]).await;
    s.tess.get("/o/acme/members").await.is_forbidden();
    s.app.visitor().get(&mail.links[0]).await.does_not_see("password");
}

#[tokio::test]
async fn the_tree_is_made_moved_merged_and_removed() {
    let app = App::start().await;
    let (_, alice) = app.organization("Acme", "Alice").await;
    let page = alice.get("/o/acme/teams").await;
    page.is_fine().sees("No teams yet");
    page.submit("/o/acme/teams", &[("name", "Sales")])
        .await
        .is_fine()
        .sees("The team Sales is there");
    let id = |name: &'static str| {
        let app = &app;
        async move {
            app.value::<Uuid>("SELECT id FROM teams WHERE name = $1", &[&name])
                .await
                .to_string()
        }
    };
    let sales = id("Sales").await;
    alice
        .post("/o/acme/teams", &[("name", "North"), ("parent", &sales)])
        .await
        .is_fine();
    alice.post("/o/acme/teams", &[("name", "Marketing")]).await.is_fine();
    let (north, marketing) = (id("North").await, id("Marketing").await);
    alice
        .post("/o/acme/teams", &[("name", "sales")])
        .await
        .has_status(409)
        .sees("has this name");
    alice
        .post("/o/acme/teams", &[("name", "  ")])
        .await
        .is_refused_at("name");
    alice
        .post("/o/acme/teams", &[("name", "X"), ("parent", "nonsense")])
        .await
        .is_refused_at("parent");
    alice
        .post(&format!("/o/acme/teams/{north}"), &[("name", "Far north")])
        .await
        .is_fine()
        .sees("Far north");

    // Not below itself, nor below what is below it.
    for (team, parent) in [(&sales, &north), (&sales, &sales)] {
        let answer = alice
            .post(&format!("/o/acme/teams/{team}/place"), &[("parent", parent)])
            .await;
        answer.has_status(409).sees("cannot stand below itself");
    }
    let moved = alice
        .get(&format!("/o/acme/teams/{north}/place?parent={marketing}"))
        .await;
    moved.is_fine().sees("Nobody gains or loses");
    let place = format!("/o/acme/teams/{north}/place");
    alice
        .post(&place, &[("parent", &marketing)])
        .await
        .is_fine()
        .sees("stands in its new place");
    let path: Vec<Uuid> = app.value("SELECT path FROM teams WHERE name = 'Far north'", &[]).await;
    assert_eq!(
        path.iter().map(Uuid::to_string).collect::<Vec<_>>(),
        [marketing.clone(), north.clone()]
    );

    alice
        .post(&format!("/o/acme/teams/{marketing}/removal"), &[])
        .await
        .has_status(409)
        .sees("teams below it");
    alice
        .post(&format!("/o/acme/teams/{marketing}/merger"), &[("into", &sales)])
        .await
        .is_fine();
    let names: Vec<String> = app.values("SELECT name FROM teams ORDER BY path", &[]).await;
    assert_eq!(names, ["Sales", "Far north"]);
    alice
        .post(&format!("/o/acme/teams/{north}/removal"), &[])
        .await
        .is_fine()
        .sees("is gone");
    let events: Vec<String> = app
        .values(
            "SELECT action FROM audit_events WHERE target_kind = 'team' AND outcome = 'done' ORDER BY at, id",
            &[],
        )
        .await;
    assert_eq!(
        events,
        [
            "team.created",
            "team.created",
            "team.created",
            "team.edited",
            "team.moved",
            "team.merged",
            "team.removed"
        ]
    );
}

#[tokio::test]
async fn a_tree_is_eight_deep_and_no_deeper() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let mut parent = None;
    for level in 1..=8 {
        parent = Some(acme.team(&format!("Level {level}"), parent).await);
    }
    let deepest = parent.expect("a team").to_string();
    alice
        .post("/o/acme/teams", &[("name", "Level 9"), ("parent", &deepest)])
        .await
        .has_status(409)
        .sees("at most 8 deep");
    let other = acme.team("Other", None).await;
    acme.team("Below other", Some(other)).await;
    let seventh: Uuid = app.value("SELECT id FROM teams WHERE name = 'Level 7'", &[]).await;
    let place = format!("/o/acme/teams/{other}/place");
    alice
        .post(&place, &[("parent", &seventh.to_string())])
        .await
        .has_status(409);
    let depth: i32 = app.value("SELECT max(cardinality(path)) FROM teams", &[]).await;
    assert_eq!(depth, 8);
}

#[tokio::test]
async fn two_moves_at_once_make_no_ring() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let (a, b) = (acme.team("A", None).await, acme.team("B", None).await);
    let under = |team: Uuid, parent: Uuid| {
        let alice = alice.clone();
        async move {
            alice
                .try_post(
                    &format!("/o/acme/teams/{team}/place"),
                    &[("parent", &parent.to_string())],
                )
                .await
        }
    };
    let answers = tokio::join!(under(a, b), under(b, a));
    let mut answers = [answers.0.expect("an answer"), answers.1.expect("an answer")];
    answers.sort_unstable();
    assert_eq!(answers, [303, 409]);
}

#[tokio::test]
async fn moving_a_team_gives_nobody_what_the_mover_may_not_give() {
    let s = Scene::set().await;
    // Rosa arranges teams everywhere, and administers Marketing; over the people of North she has no right.
    s.acme.defines("arranger", &["members.view", "teams.edit"]).await;
    let rosa = s.acme.member_of("Rosa", "user_manager", s.marketing).await;
    s.acme.gives(&rosa, "arranger", None).await;
    let nora = s.member("Nora", s.north).await;
    let move_north = format!("/o/acme/teams/{}/place", s.north);
    let marketing = s.marketing.to_string();
    let shown = rosa.get(&format!("{move_north}?parent={marketing}")).await;
    shown
        .is_fine()
        .sees("Rosa gains rights over its people")
        .sees("Tess loses rights over its people");
    rosa.post(&move_north, &[("parent", &marketing)])
        .await
        .is_forbidden()
        .sees("you may not give or take");
    rosa.post(&format!("/o/acme/teams/{}/merger", s.north), &[("into", &marketing)])
        .await
        .is_forbidden();
    rosa.post(&format!("{}/suspension", page_of(&nora)), &[])
        .await
        .is_forbidden();
    // The owner may.
    s.alice.post(&move_north, &[("parent", &marketing)]).await.is_fine();
    rosa.post(&format!("{}/suspension", page_of(&nora)), &[])
        .await
        .is_fine();
    s.tess.get(&page_of(&nora)).await.is_not_found();
}

#[tokio::test]
async fn teams_of_others_do_not_exist() {
    let s = Scene::set().await;
    let (_, gina) = s.app.organization("Globex", "Gina").await;
    for noun in ["", "/place", "/merger", "/removal"] {
        gina.get(&format!("/o/globex/teams/{}{noun}", s.sales))
            .await
            .is_not_found();
        s.tess
            .get(&format!("/o/acme/teams/{}{noun}", s.marketing))
            .await
            .has_status(if noun.is_empty() { 404 } else { 403 });
    }
    gina.post("/o/globex/teams", &[("name", "X"), ("parent", &s.sales.to_string())])
        .await
        .is_refused_at("parent");
    let fields = [
        ("emails", "x@globex.example"),
        ("role", "member"),
        ("team", &s.sales.to_string()),
    ];
    gina.post("/o/globex/invitations", &fields).await.has_status(422);
    s.tess
        .get(&format!("/o/acme/teams/{}", s.north))
        .await
        .is_fine()
        .does_not_see("Marketing");
    s.tess
        .post(&format!("/o/acme/teams/{}", s.north), &[("name", "Mine")])
        .await
        .is_forbidden()
        .sees("teams.edit");
}

#[tokio::test]
async fn a_role_with_an_end_is_over_at_that_instant_and_is_renewed() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "member").await;
    let page = alice.get(&page_of(&bob)).await;
    page.submit(
        &format!("{}/roles", page_of(&bob)),
        &[("role", "admin"), ("expires_at", "2001-01-01T10:00")],
    )
    .await
    .is_refused_at("expires_at");
    page.submit(
        &format!("{}/roles", page_of(&bob)),
        &[("role", "admin"), ("expires_at", "2099-01-01T10:00")],
    )
    .await
    .is_fine()
    .sees("2099");
    bob.get("/o/acme/settings").await.is_fine();
    // Who holds something until then gives it until then at most.
    let dana = acme.member("Dana", "member").await;
    let roles = format!("{}/roles", page_of(&dana));
    bob.post(&roles, &[("role", "user_manager")])
        .await
        .is_forbidden()
        .sees("ends");
    bob.post(&roles, &[("role", "user_manager"), ("expires_at", "2099-01-01T10:01")])
        .await
        .is_forbidden();
    bob.post(&roles, &[("role", "user_manager"), ("expires_at", "2099-01-01T10:00")])
        .await
        .is_fine();
    let id: Uuid = app
        .value(
            "SELECT id FROM assignments WHERE member_id = $1 AND ends_at IS NOT NULL",
            &[&bob.member_id()],
        )
        .await;
    bob.post(
        &format!("{}/assignments/{id}/renewals", page_of(&bob)),
        &[("expires_at", "")],
    )
    .await
    .is_forbidden();
    app.execute(
        "UPDATE assignments SET ends_at = now() - interval '1 second' WHERE id = $1",
        &[&id],
    )
    .await;
    bob.get("/o/acme/settings").await.is_forbidden();
    // Given anew, although the old one is not cleared away yet.
    alice
        .post(&format!("{}/roles", page_of(&bob)), &[("role", "admin")])
        .await
        .is_fine();
    bob.get("/o/acme/settings").await.is_fine();
}

#[tokio::test]
async fn a_membership_with_an_end_is_over_at_that_instant() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    alice
        .get(&page_of(&bob))
        .await
        .submit("/membership", &[("ends_at", "2099-01-01T10:00")])
        .await
        .is_fine();
    bob.post(
        &format!("{}/roles", page_of(&bob)),
        &[("role", "admin"), ("role", "auditor")],
    )
    .await
    .is_forbidden();
    app.execute("UPDATE members SET ends_at = now() WHERE id = $1", &[&bob.member_id()])
        .await;
    bob.get("/o/acme").await.is_not_found();
    bob.get("/organizations").await.does_not_see("Acme");
    // The last owner has none.
    alice
        .post(
            &format!("{}/membership", page_of(&alice)),
            &[("ends_at", "2099-01-01T10:00")],
        )
        .await
        .has_status(409);
}

#[tokio::test]
async fn the_log_of_a_team_is_about_its_people_and_nobody_else() {
    let s = Scene::set().await;
    s.acme.gives(&s.tess, "auditor", Some(s.sales)).await;
    let nora = s.member("Nora", s.north).await;
    let mark = s.member("Mark", s.marketing).await;
    for person in [&nora, &mark] {
        s.alice
            .post(&format!("{}/suspension", page_of(person)), &[("reason", "A try")])
            .await
            .is_fine();
    }
    let log = s.tess.get("/o/acme/audit").await;
    log.is_fine().sees("Alice suspended Nora").does_not_see("Mark");
    s.tess
        .get("/o/acme/audit?target=mark@acme.example")
        .await
        .does_not_see("suspended Mark");
    s.tess
        .get("/o/acme/audit?action=member.suspended")
        .await
        .sees("suspended Nora")
        .does_not_see("Mark");
    // It stays in the log of the team after she has left it.
    s.alice
        .post(&format!("{}/teams", page_of(&nora)), &[("team", "")])
        .await
        .is_fine();
    s.tess
        .get("/o/acme/audit")
        .await
        .sees("suspended Nora")
        .sees("changed the teams of Nora");
    s.alice
        .post(&format!("{}/reinstatement", page_of(&nora)), &[])
        .await
        .is_fine();
    s.tess.get("/o/acme/audit").await.does_not_see("reinstated Nora");
    for rest in ["/export?format=csv", "/verification", "/head"] {
        s.tess.get(&format!("/o/acme/audit{rest}")).await.is_forbidden();
    }
}

#[tokio::test]
async fn a_manager_of_a_team_makes_links_into_it_and_sees_no_others() {
    let s = Scene::set().await;
    let (sales, marketing) = (s.sales.to_string(), s.marketing.to_string());
    let link = |person: &Person, name: &'static str, role: &'static str, team: String| {
        let person = person.clone();
        async move {
            let fields = [
                ("name", name),
                ("role", role),
                ("team", team.as_str()),
                ("uses", "5"),
                ("expires_in_days", "7"),
            ];
            person.post("/o/acme/join-links", &fields).await
        }
    };
    link(&s.alice, "For all", "member", String::new()).await.is_fine();
    link(&s.tess, "Mine", "member", sales.clone()).await.is_fine();
    link(&s.tess, "Not mine", "member", marketing)
        .await
        .is_refused_at("team");
    link(&s.tess, "Everywhere", "member", String::new())
        .await
        .is_refused_at("team");
    link(&s.tess, "Too much", "auditor", sales).await.is_forbidden();
    s.tess
        .get("/o/acme/join-links")
        .await
        .is_fine()
        .sees("Mine")
        .does_not_see("For all");
    let all: Uuid = s
        .app
        .value("SELECT id FROM join_links WHERE name = 'For all'", &[])
        .await;
    s.tess.get(&format!("/o/acme/join-links/{all}")).await.is_not_found();
    for noun in ["views", "revocation", "restoration"] {
        s.tess
            .post(&format!("/o/acme/join-links/{all}/{noun}"), &[])
            .await
            .is_not_found();
    }
}

#[tokio::test]
async fn nobody_lengthens_a_membership_beyond_what_they_hold() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let (bob, carol) = (acme.member("Bob", "admin").await, acme.member("Carol", "admin").await);
    let dana = acme.member("Dana", "member").await;
    let end = |person: &Person, day: &str| (format!("{}/membership", page_of(person)), format!("{day}T10:00"));
    for (person, day) in [(&bob, "2090-01-01"), (&carol, "2085-01-01"), (&dana, "2085-01-01")] {
        let (path, day) = end(person, day);
        alice.post(&path, &[("ends_at", &day)]).await.is_fine();
    }
    // Bob is an admin until 2090: Carol's rights, which end in 2085, do not outlast that by his hand.
    let (path, later) = end(&carol, "2095-01-01");
    bob.post(&path, &[("ends_at", &later)]).await.is_forbidden();
    bob.post(&path, &[("ends_at", "")]).await.is_forbidden();
    bob.post(&path, &[("ends_at", &end(&carol, "2090-01-01").1)])
        .await
        .is_fine();
    // What allows nothing, and what gets shorter, is no gift.
    bob.post(&end(&dana, "").0, &[("ends_at", "")]).await.is_fine();
    bob.post(&path, &[("ends_at", &end(&carol, "2086-01-01").1)])
        .await
        .is_fine();
}

#[tokio::test]
async fn the_log_of_a_team_names_nobody_beyond_it() {
    let s = Scene::set().await;
    s.acme.gives(&s.tess, "auditor", Some(s.sales)).await;
    let mark = s.member("Markus Beyond", s.marketing).await;
    for who in [
        mark.email.clone(),
        mark.member_id().to_string(),
        mark.id().to_string(),
        "markus".to_owned(),
    ] {
        for field in ["actor", "target"] {
            let page = s.tess.get(&format!("/o/acme/audit?{field}={who}")).await;
            page.is_fine().does_not_see("Markus Beyond");
        }
    }
    // Somebody beyond and nobody at all read the same.
    let beyond = s.tess.get(&format!("/o/acme/audit?actor={}", mark.email)).await.text();
    let nobody = s.tess.get("/o/acme/audit?actor=nobody@acme.example").await.text();
    assert_eq!(
        beyond.replace(&mark.email, "X"),
        nobody.replace("nobody@acme.example", "X")
    );
}
