//! A report as administrators read it: what failed and how to fix it first, then what passed, then what the provider
//! said and what becomes of it here.

use super::failed::{Failed, Places};
use crate::identity_providers::Settings;
use crate::identity_providers::guide_view::GuideView;
use crate::sso::report::{Arrival, AttributeLine, Line, Outcome, Report};
use crate::sso::words;
use crate::web::Words;

/// What a report is read with.
pub struct Reading<'a> {
    /// The settings with which it was made.
    pub settings: &'a Settings,
    pub guide: &'a GuideView,
    pub places: Places,
    pub t: Words,
}

/// A check that did not.
pub struct Passed {
    pub title: String,
    pub detail: String,
}

/// An attribute that came.
pub struct AttributeView {
    pub name: String,
    /// What we take it for; `None`: it is not mapped.
    pub mapped: Option<&'static str>,
    pub values: Vec<String>,
}

/// A group that came, or everybody, and the role that it brings.
pub struct RoleView {
    pub group: String,
    pub roles: Vec<String>,
}

pub struct ReportView {
    pub failed: Vec<Failed>,
    pub passed: Vec<Passed>,
    pub skipped: Vec<String>,
    pub attributes: Vec<AttributeView>,
    /// (what, value)
    pub person: Vec<(&'static str, String)>,
    pub roles: Vec<RoleView>,
    pub arrival: Option<&'static str>,
    pub document: String,
    /// What the message says of itself: (what, value).
    pub seen: Vec<(&'static str, String)>,
    /// Whether the reader may not see what people are called.
    pub is_masked: bool,
}

impl ReportView {
    pub fn of(report: &Report, reading: &Reading) -> Self {
        let t = reading.t;
        let with = |wanted: Outcome| report.checks.iter().filter(move |line| line.outcome == wanted);
        let failed: Vec<_> = with(Outcome::Failed).collect();
        let arrival = report.arrival.filter(|_| failed.is_empty());
        Self {
            failed: (0..failed.len()).map(|n| Failed::of(n, &failed, reading)).collect(),
            passed: with(Outcome::Passed).map(|line| passed(line, t)).collect(),
            skipped: with(Outcome::Skipped)
                .map(|line| words::check(t, &line.code).to_owned())
                .collect(),
            attributes: report
                .attributes
                .iter()
                .map(|one| attribute(one, reading.settings, t))
                .collect(),
            person: person(report, t),
            roles: roles(report, t),
            arrival: arrival.map(|arrival| match arrival {
                Arrival::Known => t.identity_providers_arrival_known(),
                Arrival::New => t.identity_providers_arrival_new(),
                Arrival::Consent => t.identity_providers_arrival_consent(),
            }),
            document: report.document.clone(),
            seen: seen(report, t),
            is_masked: false,
        }
    }

    /// Whether values of attributes are shown: in a test whose message is proven.
    pub fn has_values(&self) -> bool {
        self.attributes.iter().any(|one| !one.values.is_empty())
    }

    /// How many checks were asked.
    pub fn asked(&self) -> usize {
        self.failed.len() + self.passed.len()
    }
}

fn passed(line: &Line, t: Words) -> Passed {
    Passed {
        title: words::check(t, &line.code).to_owned(),
        detail: if line.seen.is_empty() {
            line.expected.clone()
        } else {
            line.seen.clone()
        },
    }
}

fn attribute(one: &AttributeLine, settings: &Settings, t: Words) -> AttributeView {
    let a = &settings.attributes;
    let is = |mapped: &str| !mapped.is_empty() && (one.name == mapped || one.friendly_name.as_deref() == Some(mapped));
    let ours = [
        (&a.email, t.identity_providers_attribute_email()),
        (&a.first_name, t.identity_providers_attribute_first()),
        (&a.last_name, t.identity_providers_attribute_last()),
        (&a.name, t.identity_providers_attribute_name()),
        (&a.groups, t.identity_providers_attribute_groups()),
        (&a.subject, t.identity_providers_attribute_subject()),
    ];
    AttributeView {
        name: match &one.friendly_name {
            Some(friendly) if *friendly != one.name => format!("{friendly} ({})", one.name),
            _ => one.name.clone(),
        },
        mapped: ours.into_iter().find(|(mapped, _)| is(mapped)).map(|(_, label)| label),
        values: one.values.clone(),
    }
}

fn person(report: &Report, t: Words) -> Vec<(&'static str, String)> {
    let Some(person) = &report.person else { return vec![] };
    vec![
        (t.identity_providers_attribute_email(), person.email.clone()),
        (t.identity_providers_attribute_name(), person.name.clone()),
        (t.identity_providers_attribute_subject(), person.subject.clone()),
    ]
}

/// Each group that came, with what it brings; what everybody gets comes first.
fn roles(report: &Report, t: Words) -> Vec<RoleView> {
    let of = |group: &str| -> Vec<String> {
        let lines = report.roles.iter().filter(|line| line.group == group);
        lines.map(|line| line.label(t)).collect()
    };
    let everybody = RoleView {
        group: t.identity_providers_everybody().to_owned(),
        roles: of(""),
    };
    let groups = report
        .person
        .iter()
        .flat_map(|person| &person.groups)
        .map(|group| RoleView {
            roles: of(group),
            group: group.clone(),
        });
    let everybody = Some(everybody).filter(|line| !line.roles.is_empty());
    everybody.into_iter().chain(groups).collect()
}

fn seen(report: &Report, t: Words) -> Vec<(&'static str, String)> {
    let s = &report.seen;
    let known = [
        (t.identity_providers_seen_issuer(), s.issuer.clone()),
        (
            t.identity_providers_seen_audience(),
            Some(s.audiences.join(", ")).filter(|text| !text.is_empty()),
        ),
        (t.identity_providers_seen_destination(), s.destination.clone()),
        (t.identity_providers_seen_recipient(), s.recipient.clone()),
        (t.identity_providers_seen_name_id(), s.name_id.clone()),
        (t.identity_providers_seen_format(), s.name_id_format.clone()),
        (t.identity_providers_seen_issued(), s.issue_instant.clone()),
        (t.identity_providers_seen_from(), s.not_before.clone()),
        (t.identity_providers_seen_until(), s.not_on_or_after.clone()),
        (t.identity_providers_seen_status(), s.status.clone()),
        (t.identity_providers_seen_certificate(), s.certificate.clone()),
    ];
    known
        .into_iter()
        .filter_map(|(what, value)| Some((what, value?)))
        .collect()
}
