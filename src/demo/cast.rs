//! Who is in the demo: long names, many alphabets, every role and state.

/// What `tenantry demo` prints: (address, who that is).
pub(super) const ACCOUNTS: &[(&str, &str)] = &[
    ("sam@tenantry.example", "platform staff, admin"),
    ("sue@tenantry.example", "platform staff, support"),
    ("alice@acme.example", "owner of Acme Industries"),
    ("bob@acme.example", "admin of Acme Industries"),
    ("uma@acme.example", "user manager of Acme Industries"),
    ("axel@acme.example", "auditor of Acme Industries"),
    (
        "tom.berg@acme.example",
        "user manager of the team Sales of Acme Industries, and of nothing beside it",
    ),
    (
        "carol@acme.example",
        "member of Acme Industries and of Globex Partner Network",
    ),
    ("gina@globex.example", "owner of Globex Partner Network, a partner"),
    ("ian@initech.example", "owner of Initech, which is suspended"),
];

/// (name, address, staff role)
pub(super) const STAFF: &[(&str, &str, &str)] = &[
    ("Sam Whitlock", "sam@tenantry.example", "admin"),
    ("Sue Ferreira", "sue@tenantry.example", "support"),
];

pub(super) struct Company {
    pub name: &'static str,
    pub slug: &'static str,
    pub kind: &'static str,
    pub status: &'static str,
    pub reason: &'static str,
    pub days_ago: i64,
    pub seats: Option<i32>,
    pub contract_ends_in: Option<i64>,
    pub trial_ends_in: Option<i64>,
    /// The first one invited the others.
    pub people: &'static [Cast],
}

pub(super) struct Cast {
    pub name: &'static str,
    pub email: &'static str,
    pub roles: &'static [&'static str],
    pub joined_days_ago: i64,
    pub seen_minutes_ago: Option<i64>,
}

const fn cast(
    name: &'static str,
    email: &'static str,
    roles: &'static [&'static str],
    joined_days_ago: i64,
    seen: i64,
) -> Cast {
    // A negative number: never seen.
    let seen_minutes_ago = if seen < 0 { None } else { Some(seen) };
    Cast {
        name,
        email,
        roles,
        joined_days_ago,
        seen_minutes_ago,
    }
}

const HOUR: i64 = 60;
const DAY: i64 = 1_440;

pub(super) const COMPANIES: &[Company] = &[
    Company {
        name: "Acme Industries",
        slug: "acme",
        kind: "customer",
        status: "active",
        reason: "",
        days_ago: 270,
        seats: Some(300),
        contract_ends_in: Some(98),
        trial_ends_in: None,
        people: ACME,
    },
    Company {
        name: "Globex Partner Network",
        slug: "globex",
        kind: "partner",
        status: "active",
        reason: "",
        days_ago: 200,
        seats: Some(1_500),
        contract_ends_in: Some(404),
        trial_ends_in: None,
        people: &[
            cast("Gina Santoro", "gina@globex.example", &["owner"], 200, 50),
            cast("Carol Mendes", "carol@acme.example", &["member"], 90, 4 * DAY),
            cast("Peter Vance", "peter.vance@globex.example", &["admin"], 150, 5 * HOUR),
        ],
    },
    Company {
        name: "Initech",
        slug: "initech",
        kind: "customer",
        status: "suspended",
        reason: "The contract ended on 31 October and was not renewed.",
        days_ago: 500,
        seats: Some(50),
        contract_ends_in: Some(22),
        trial_ends_in: None,
        people: &[cast("Ian Przybylski", "ian@initech.example", &["owner"], 500, 4 * DAY)],
    },
    Company {
        name: "Bundesverband der Wasserwirtschaftsunternehmen e. V.",
        slug: "wasserwirtschaft",
        kind: "customer",
        status: "active",
        reason: "",
        days_ago: 120,
        seats: Some(100),
        contract_ends_in: Some(12),
        trial_ends_in: None,
        people: &[cast(
            "Dr. Friederike Oberndörfer-Schmitt",
            "f.oberndoerfer@wasserwirtschaft.example",
            &["owner"],
            120,
            2 * DAY,
        )],
    },
    Company {
        name: "Kaspar & Söhne",
        slug: "kaspar-soehne",
        kind: "customer",
        status: "pending",
        reason: "",
        days_ago: 1,
        seats: None,
        contract_ends_in: None,
        trial_ends_in: None,
        people: &[cast("Lea Kaspar", "lea@kaspar.example", &["owner"], 1, DAY)],
    },
];

const ACME: &[Cast] = &[
    cast("Alice Nakamura", "alice@acme.example", &["owner"], 270, 12),
    cast("Bob Okafor", "bob@acme.example", &["admin"], 265, 3),
    cast("Uma Thorvaldsdóttir", "uma@acme.example", &["user_manager"], 240, 24),
    cast("Axel Brandt", "axel@acme.example", &["auditor"], 210, DAY + 100),
    cast("Carol Mendes", "carol@acme.example", &["member"], 180, 4 * DAY),
    cast(
        "Oluwaseun Adébáyọ̀-Fitzgerald",
        "oluwaseun.adebayo-fitzgerald@acme.example",
        &["user_manager"],
        233,
        2 * HOUR,
    ),
    cast(
        "Maximiliane Freifrau von und zu Hohenstein-Oberndorff",
        "m.hohenstein-oberndorff@acme.example",
        &["auditor"],
        198,
        20 * HOUR,
    ),
    cast(
        "Nguyen Thi Minh Khai",
        "minhkhai.nguyen@acme.example",
        &["member"],
        190,
        50 * DAY,
    ),
    cast(
        "José Luís Gonçalves do Nascimento",
        "jl.goncalves@acme.example",
        &["member"],
        160,
        28 * HOUR,
    ),
    cast(
        "Łukasz Wiśniewski",
        "lukasz.wisniewski@acme.example",
        &["admin", "auditor"],
        150,
        HOUR,
    ),
    cast(
        "Anne-Sophie de la Rochefoucauld",
        "as.rochefoucauld@acme.example",
        &["member"],
        230,
        194 * DAY,
    ),
    cast("Zoë Brûlé", "zoe.brule@acme-logistics.example", &["member"], 2, -1),
    cast(
        "Priya Raghunathan",
        "priya.raghunathan@acme.example",
        &["admin"],
        140,
        5 * HOUR,
    ),
    cast("Tom Berg", "tom.berg@acme.example", &["member"], 130, 6 * HOUR),
    cast(
        "Siobhán Ní Bhriain",
        "siobhan.nibhriain@acme.example",
        &["member"],
        100,
        9 * DAY,
    ),
    cast(
        "Δημήτρης Παπαδόπουλος",
        "dimitris.papadopoulos@acme.example",
        &["member"],
        88,
        3 * DAY,
    ),
    cast("王秀英", "xiuying.wang@acme.example", &["user_manager"], 75, 40),
    cast("ليلى الفاسي", "layla.alfassi@acme.example", &["member"], 60, 33 * HOUR),
    cast(
        "Åsa Öberg-Lindström",
        "asa.oberg@acme.example",
        &["member"],
        41,
        12 * DAY,
    ),
    cast(
        "Hubert Wolfeschlegelsteinhausenbergerdorff",
        "hubert.wolfeschlegelsteinhausenbergerdorff@acme.example",
        &["member"],
        20,
        26 * HOUR,
    ),
];
