//! The table of forgeries: a name, the document, the world that judges it, and the one reason that it must give.

use crate::forge::*;
use std::collections::HashSet;
use tenantry::saml::Reason;

/// One forgery.
pub struct Case {
    pub name: &'static str,
    pub reason: Reason,
    /// The form field.
    pub field: String,
    pub world: World,
}

impl Case {
    pub fn new(name: &'static str, reason: Reason, xml: String) -> Self {
        Self {
            name,
            reason,
            field: field(&xml),
            world: World::new(),
        }
    }

    pub fn raw(name: &'static str, reason: Reason, field: String) -> Self {
        Self {
            field,
            ..Self::new(name, reason, String::new())
        }
    }

    pub fn judged_by(self, world: World) -> Self {
        Self { world, ..self }
    }
}

/// All of them.
pub fn all() -> Vec<Case> {
    [
        crate::bent_text::cases(),
        crate::wrapped::cases(),
        crate::signatures::cases(),
        crate::encrypted::cases(),
        crate::meaning::cases(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[test]
fn every_forgery_is_refused_for_its_reason() {
    let cases = all();
    let mut wrong = vec![];
    for case in &cases {
        let report = case.world.examine(&case.field);
        let reason = report.assertion().err();
        if reason != Some(case.reason) {
            let checks = report
                .checks
                .iter()
                .filter(|c| format!("{:?}", c.outcome).starts_with("Failed"));
            wrong.push(format!(
                "{}: {:?}, not {:?}; {:?}",
                case.name,
                reason,
                case.reason,
                checks.collect::<Vec<_>>()
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn there_are_at_least_ninety_different_forgeries() {
    let cases = all();
    let names: HashSet<&str> = cases.iter().map(|case| case.name).collect();
    let good: HashSet<String> = crate::good::all().into_iter().map(|(_, xml, _)| field(&xml)).collect();
    let documents: HashSet<&String> = cases
        .iter()
        .map(|case| &case.field)
        .filter(|f| !good.contains(*f))
        .collect();
    assert_eq!(names.len(), cases.len());
    assert!(documents.len() >= 90, "{}", documents.len());
    println!("{} cases, {} documents", cases.len(), documents.len());
}

#[test]
fn a_reason_has_one_word() {
    let words: HashSet<&str> = Reason::ALL.iter().map(|reason| reason.key()).collect();
    assert_eq!(words.len(), Reason::ALL.len());
    assert!(
        Reason::ALL
            .iter()
            .all(|reason| Reason::from_key(reason.key()) == Some(*reason))
    );
}
