//! The limits of granting as a property: whatever people try, in whatever order, nobody ends with a permission
//! that whoever acted could not give there, and nobody loses one that whoever acted could not take.

use crate::support::{App, Organization, PASSWORD, Person};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use std::collections::BTreeMap;
use tenantry::access::{Permission, Permissions};
use uuid::Uuid;

const ROLES: [&str; 8] = [
    "owner",
    "admin",
    "user_manager",
    "auditor",
    "member",
    "arranger",
    "clerk",
    "editor",
];
const PEOPLE: usize = 9;
const PERMISSIONS: [&str; 8] = [
    "members.view",
    "members.edit",
    "roles.assign",
    "roles.edit",
    "teams.edit",
    "audit.view",
    "organization.close",
    "crm:contacts.edit",
];

/// Something that somebody tries.
#[derive(Clone, Debug)]
struct Try {
    who: usize,
    what: What,
}

#[derive(Clone, Debug)]
enum What {
    Roles {
        whom: usize,
        roles: Vec<usize>,
        team: usize,
        ends: bool,
    },
    Take {
        whom: usize,
        nth: usize,
    },
    Renew {
        whom: usize,
        nth: usize,
        ends: bool,
    },
    Teams {
        whom: usize,
        teams: Vec<usize>,
    },
    Move {
        team: usize,
        below: usize,
    },
    Merge {
        team: usize,
        into: usize,
    },
    RemoveTeam {
        team: usize,
    },
    Status {
        whom: usize,
        noun: &'static str,
    },
    Invite {
        role: usize,
        team: usize,
    },
    Defaults {
        role: usize,
    },
    Edit {
        role: usize,
        permissions: Vec<&'static str>,
    },
    RemoveRole {
        role: usize,
        instead: usize,
    },
}

fn what() -> impl Strategy<Value = What> {
    let whom = 0..PEOPLE;
    let role = 0..ROLES.len();
    let team = 0..6usize;
    let nouns = prop::sample::select(vec!["suspension", "reinstatement", "removal", "restoration"]);
    prop_oneof![
        6 => (whom.clone(), prop::collection::vec(role.clone(), 0..3), team.clone(), any::<bool>())
            .prop_map(|(whom, roles, team, ends)| What::Roles { whom, roles, team, ends }),
        2 => (whom.clone(), 0..3usize).prop_map(|(whom, nth)| What::Take { whom, nth }),
        2 => (whom.clone(), 0..3usize, any::<bool>()).prop_map(|(whom, nth, ends)| What::Renew { whom, nth, ends }),
        2 => (whom.clone(), prop::collection::vec(team.clone(), 0..3)).prop_map(|(whom, teams)| What::Teams { whom, teams }),
        2 => (team.clone(), team.clone()).prop_map(|(team, below)| What::Move { team, below }),
        1 => (team.clone(), team.clone()).prop_map(|(team, into)| What::Merge { team, into }),
        1 => team.clone().prop_map(|team| What::RemoveTeam { team }),
        2 => (whom, nouns).prop_map(|(whom, noun)| What::Status { whom, noun }),
        2 => (role.clone(), team).prop_map(|(role, team)| What::Invite { role, team }),
        1 => role.clone().prop_map(|role| What::Defaults { role }),
        3 => (role.clone(), prop::sample::subsequence(PERMISSIONS.to_vec(), 0..4)).prop_map(|(role, permissions)| What::Edit { role, permissions }),
        1 => (role.clone(), role).prop_map(|(role, instead)| What::RemoveRole { role, instead }),
    ]
}

/// What somebody may do at a place: at all, and without an end.
type Rights = BTreeMap<(Uuid, Option<Uuid>), (Permissions, Permissions)>;

struct Scene {
    app: App,
    acme: Organization,
    people: Vec<Person>,
    invited: usize,
}

impl Scene {
    async fn set() -> Self {
        let app = App::start().await;
        let (acme, alice) = app.organization("Acme", "Alice").await;
        let catalogue = "INSERT INTO applications VALUES ('crm', 'CRM', now())";
        app.execute(catalogue, &[]).await;
        app.execute(
            "INSERT INTO permissions (key, number, application) VALUES ('crm:contacts.edit', 64, 'crm')",
            &[],
        )
        .await;
        for (key, permissions) in [
            ("arranger", vec!["members.view", "teams.edit", "roles.assign"]),
            ("clerk", vec!["members.view", "crm:contacts.edit"]),
            (
                "editor",
                vec!["members.view", "members.edit", "members.remove", "organization.edit"],
            ),
        ] {
            app.execute(
                "INSERT INTO roles (organization_id, id, key, name, permissions, created_at) VALUES ($1, gen_random_uuid(), $2, $2, $3, now())",
                &[&acme.id, &key, &permissions],
            )
            .await;
        }
        let sales = acme.team("Sales", None).await;
        let north = acme.team("North", Some(sales)).await;
        let marketing = acme.team("Marketing", None).await;
        acme.team("Far north", Some(north)).await;
        acme.team("Empty", None).await;
        let people = vec![
            alice,
            acme.member("Bob", "admin").await,
            acme.member("Uma", "user_manager").await,
            acme.member_of("Tess", "user_manager", sales).await,
            acme.member_of("Rosa", "user_manager", marketing).await,
            acme.member("Edda", "editor").await,
            acme.member("Nora", "member").await,
            acme.member("Tim", "member").await,
            acme.member_of("Nick", "admin", north).await,
        ];
        acme.gives(&people[4], "arranger", None).await;
        acme.puts(&people[6], north).await;
        acme.gives(&people[7], "admin", None).await;
        let temporary = "UPDATE assignments SET ends_at = '2090-01-01' WHERE member_id = $1 AND role_id = (SELECT id FROM roles WHERE key = 'admin' AND organization_id = $2)";
        app.execute(temporary, &[&people[7].member_id(), &acme.id]).await;
        Self {
            app,
            acme,
            people,
            invited: 0,
        }
    }

    async fn team(&self, nth: usize) -> Option<Uuid> {
        let teams: Vec<Uuid> = self
            .app
            .values("SELECT id FROM teams ORDER BY created_at, id", &[])
            .await;
        nth.checked_sub(1).and_then(|nth| teams.get(nth).copied())
    }

    /// What everybody may do, wherever.
    async fn rights(&self) -> Rights {
        let rows: Vec<String> = self
            .app
            .values(
                "SELECT concat_ws(' ', a.member_id, coalesce(t.id::text, '-'), encode(r.mask, 'hex'), a.ends_at IS NULL AND m.ends_at IS NULL)
                   FROM assignments a JOIN roles r ON r.id = a.role_id JOIN members m ON m.id = a.member_id AND m.status = 'active'
                   LEFT JOIN teams t ON a.team_id IS NULL OR t.path @> ARRAY[a.team_id]
                  UNION ALL
                 SELECT concat_ws(' ', a.member_id, '-', encode(r.mask, 'hex'), a.ends_at IS NULL AND m.ends_at IS NULL)
                   FROM assignments a JOIN roles r ON r.id = a.role_id JOIN members m ON m.id = a.member_id AND m.status = 'active'
                  WHERE a.team_id IS NULL",
                &[],
            )
            .await;
        let mut rights = Rights::new();
        for row in rows {
            let parts: Vec<&str> = row.split(' ').collect();
            let mask = Permissions::from_mask(&hex(parts[2]));
            let entry = rights
                .entry((parts[0].parse().expect("an id"), parts[1].parse().ok()))
                .or_default();
            entry.0 = entry.0.union(mask);
            if parts[3] == "t" {
                entry.1 = entry.1.union(mask);
            }
        }
        rights
    }

    /// Sends what is tried, and answers the status.
    async fn attempt(&mut self, one: &Try) -> u16 {
        let who = self.people[one.who].signed_in().await;
        let page = |whom: usize| format!("/o/acme/members/{}", self.people[whom].member_id());
        let end = |ends: bool| if ends { "2080-01-01T10:00" } else { "" };
        let id = |team: Option<Uuid>| team.map(|team| team.to_string()).unwrap_or_default();
        let (path, fields): (String, Vec<(&str, String)>) = match &one.what {
            What::Roles {
                whom,
                roles,
                team,
                ends,
            } => {
                let mut fields = vec![("team", id(self.team(*team).await)), ("expires_at", end(*ends).into())];
                fields.extend(roles.iter().map(|role| ("role", ROLES[*role].to_owned())));
                (format!("{}/roles", page(*whom)), fields)
            }
            What::Take { whom, nth } => match self.assignment(*whom, *nth).await {
                Some(one) => (format!("{}/assignments/{one}/withdrawal", page(*whom)), vec![]),
                None => return 0,
            },
            What::Renew { whom, nth, ends } => match self.assignment(*whom, *nth).await {
                Some(one) => (
                    format!("{}/assignments/{one}/renewals", page(*whom)),
                    vec![("expires_at", end(*ends).into())],
                ),
                None => return 0,
            },
            What::Teams { whom, teams } => {
                let mut fields = vec![("team", String::new())];
                for team in teams {
                    fields.push(("team", id(self.team(*team).await)));
                }
                (format!("{}/teams", page(*whom)), fields)
            }
            What::Move { team, below } => (
                format!("/o/acme/teams/{}/place", id(self.team(*team).await)),
                vec![("parent", id(self.team(*below).await))],
            ),
            What::Merge { team, into } => (
                format!("/o/acme/teams/{}/merger", id(self.team(*team).await)),
                vec![("into", id(self.team(*into).await))],
            ),
            What::RemoveTeam { team } => (format!("/o/acme/teams/{}/removal", id(self.team(*team).await)), vec![]),
            What::Status { whom, noun } => (format!("{}/{noun}", page(*whom)), vec![]),
            What::Invite { role, team } => return self.invite(&who, ROLES[*role], self.team(*team).await).await,
            What::Edit { role, permissions } => {
                let mut fields = vec![
                    ("name", ROLES[*role].to_owned()),
                    ("description", String::new()),
                    ("lose_own_access", "yes".to_owned()),
                ];
                fields.extend(
                    permissions
                        .iter()
                        .map(|permission| ("permission", (*permission).to_owned())),
                );
                (format!("/o/acme/roles/{}", ROLES[*role]), fields)
            }
            What::RemoveRole { role, instead } => (
                format!("/o/acme/roles/{}/removal", ROLES[*role]),
                vec![
                    ("replacement", ROLES[*instead].to_owned()),
                    ("lose_own_access", "yes".to_owned()),
                ],
            ),
            What::Defaults { role } => (
                "/o/acme/roles/defaults".to_owned(),
                vec![("role", ROLES[*role].to_owned()), ("chosen", "1".to_owned())],
            ),
        };
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        who.try_post(&path, &fields).await.expect("an answer")
    }

    async fn assignment(&self, whom: usize, nth: usize) -> Option<Uuid> {
        let sql = "SELECT id FROM assignments WHERE member_id = $1 ORDER BY id";
        let all: Vec<Uuid> = self.app.values(sql, &[&self.people[whom].member_id()]).await;
        all.get(nth).copied()
    }

    /// Invites somebody, who comes at once.
    async fn invite(&mut self, who: &Person, role: &str, team: Option<Uuid>) -> u16 {
        self.invited += 1;
        let email = format!("new{}@acme.example", self.invited);
        let team = team.map(|team| team.to_string()).unwrap_or_default();
        let fields = [("emails", email.as_str()), ("role", role), ("team", &team)];
        let status = who.try_post("/o/acme/invitations", &fields).await.expect("an answer");
        if status == 303 {
            let mail = self.app.mail.wait_for(&email).await;
            let newcomer = self.app.newcomer("New", &email);
            let page = newcomer.get(&mail.links[0]).await;
            page.submit("/acceptance", &[("name", "New"), ("password", PASSWORD)])
                .await;
        }
        status
    }
}

fn hex(text: &str) -> Vec<u8> {
    (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&text[at..at + 2], 16).expect("hex"))
        .collect()
}

/// What one has and the other has not must have been in the actor's hands, at that place.
fn check(actor: Uuid, before: &Rights, after: &Rights, teams: &[Uuid], told: &str) -> Result<(), TestCaseError> {
    let none = (Permissions::NONE, Permissions::NONE);
    for key in before.keys().chain(after.keys()) {
        let (old, new) = (before.get(key).unwrap_or(&none), after.get(key).unwrap_or(&none));
        let hand = before.get(&(actor, key.1)).unwrap_or(&none);
        let gained = old.0.lacking(new.0);
        let gained_for_good = old.1.lacking(new.1);
        let mut lost = new.0.lacking(old.0);
        // Where a team is gone, what holds in the whole organization is not lost.
        if key.1.is_some_and(|team| !teams.contains(&team)) {
            let everywhere = after.get(&(key.0, None)).unwrap_or(&none);
            lost = everywhere.0.lacking(lost);
        }
        prop_assert!(
            hand.0.covers(gained),
            "{told}: gave {gained:?} at {:?} without holding it",
            key.1
        );
        prop_assert!(
            hand.1.covers(gained_for_good),
            "{told}: gave {gained_for_good:?} for good at {:?}",
            key.1
        );
        prop_assert!(
            hand.0.covers(lost),
            "{told}: took {lost:?} at {:?} without holding it",
            key.1
        );
        if !gained.is_empty() && !told.contains("reinstatement") {
            prop_assert!(
                hand.0.has(Permission::RolesAssign),
                "{told}: gave without roles.assign at {:?}",
                key.1
            );
        }
    }
    Ok(())
}

#[test]
fn no_sequence_of_tries_gives_or_takes_beyond_the_limits() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .expect("a runtime");
    let config = Config {
        cases: 8,
        max_shrink_iters: 12,
        failure_persistence: None,
        ..Config::default()
    };
    let mut runner = TestRunner::new_with_rng(
        config,
        proptest::test_runner::TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha),
    );
    let tries = prop::collection::vec((0..PEOPLE, what()).prop_map(|(who, what)| Try { who, what }), 45..60);
    let outcome = runner.run(&tries, |tries| {
        runtime.block_on(async {
            let mut scene = Scene::set().await;
            let mut succeeded = 0;
            for one in tries {
                let actor = scene.people[one.who].member_id();
                let before = scene.rights().await;
                let status = scene.attempt(&one).await;
                prop_assert!(status < 500, "{one:?}: {status}");
                let after = scene.rights().await;
                let teams: Vec<Uuid> = scene.app.values("SELECT id FROM teams", &[]).await;
                check(actor, &before, &after, &teams, &format!("{} {:?} ({status})", scene.people[one.who].name, one.what))?;
                succeeded += usize::from(status == 303 && before != after);
            }
            prop_assert!(succeeded > 0, "nothing that was tried changed anything");
            let owners: i64 = scene
                .app
                .value(
                    "SELECT count(*) FROM assignments a JOIN roles r ON r.id = a.role_id AND r.key = 'owner' JOIN members m ON m.id = a.member_id AND m.status = 'active' WHERE a.organization_id = $1",
                    &[&scene.acme.id],
                )
                .await;
            prop_assert!(owners > 0, "the last owner is gone");
            Ok(())
        })
    });
    outcome.expect("the limits of granting hold");
}
