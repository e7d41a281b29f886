use super::*;
use crate::saml::{Endpoint, KeyPair};
use jiff::SignedDuration;

fn now() -> Timestamp {
    "2026-11-22T12:00:00Z".parse().expect("a moment")
}

/// A certificate that was made so many years before now; it is valid for ten.
fn made_years_ago(years: i64) -> Certificate {
    let at = now() - SignedDuration::from_hours(years * 365 * 24);
    KeyPair::generate("provider", at)
        .expect("a key pair")
        .certificate()
        .clone()
}

fn metadata(certificates: &[&Certificate]) -> IdpMetadata {
    IdpMetadata {
        entity_id: "https://idp.example/metadata".into(),
        sign_on: vec![Endpoint {
            binding: saml::Binding::Redirect,
            url: "https://idp.example/sso".into(),
        }],
        sign_out: vec![],
        certificates: certificates.iter().map(|one| (*one).clone()).collect(),
        wants_signed_requests: false,
        name_id_formats: vec![],
        valid_until: None,
    }
}

fn settings(certificates: &[&Certificate]) -> Settings {
    Settings {
        entity_id: "https://idp.example/metadata".into(),
        sso_url: "https://idp.example/sso".into(),
        certificates: certificates
            .iter()
            .map(|one| TrustedCertificate::new(one, Origin::Metadata, now()))
            .collect(),
        ..Settings::default()
    }
}

fn taken(decision: Decision) -> Settings {
    match decision {
        Decision::Take(settings) => *settings,
        other => panic!("not taken: {other:?}"),
    }
}

fn held(decision: Decision) -> Why {
    match decision {
        Decision::Hold(held) => held.why,
        other => panic!("not held: {other:?}"),
    }
}

#[test]
fn a_new_certificate_joins_the_old_which_goes_a_week_after_it_was_named_last() {
    let (old, new) = (made_years_ago(1), made_years_ago(0));
    let before = settings(&[&old]);
    assert_eq!(decide(&before, &metadata(&[&old]), now()), Decision::Unchanged);
    let both = taken(decide(&before, &metadata(&[&old, &new]), now()));
    assert_eq!(both.certificates.len(), 2);
    let overlapping = taken(decide(&both, &metadata(&[&new]), now()));
    assert_eq!(overlapping.certificates.len(), 2);
    assert_eq!(overlapping.certificates[0].gone_since, Some(now()));
    let later = now() + OVERLAP - SignedDuration::from_hours(1);
    assert_eq!(decide(&overlapping, &metadata(&[&new]), later), Decision::Unchanged);
    let over = taken(decide(&overlapping, &metadata(&[&new]), now() + OVERLAP));
    assert_eq!(over.trusted(), std::slice::from_ref(&new));
    // Named again, it stays.
    let again = taken(decide(&overlapping, &metadata(&[&old, &new]), later));
    assert_eq!(again.certificates[0].gone_since, None);
}

#[test]
fn what_was_added_by_hand_stays() {
    let (old, new) = (made_years_ago(1), made_years_ago(0));
    let mut before = settings(&[&old]);
    before.certificates[0].origin = Origin::Hand;
    let after = taken(decide(&before, &metadata(&[&new]), now()));
    assert_eq!(after.certificates[0], before.certificates[0]);
    assert_eq!(after.certificates.len(), 2);
}

#[test]
fn another_provider_waits_for_approval() {
    let certificate = made_years_ago(0);
    let mut other = metadata(&[&certificate]);
    other.entity_id = "https://elsewhere.example".into();
    assert_eq!(held(decide(&settings(&[&certificate]), &other, now())), Why::EntityId);
}

#[test]
fn metadata_that_would_leave_no_valid_certificate_waits() {
    let expired = made_years_ago(11);
    let decision = decide(&settings(&[&expired]), &metadata(&[&expired]), now());
    assert_eq!(held(decision), Why::NoValidCertificate);
    // One that is valid is not dropped for one that is not.
    let good = made_years_ago(0);
    let mut before = settings(&[&good]);
    before.certificates[0].gone_since = Some(now() - OVERLAP);
    let after = taken(decide(&before, &metadata(&[&expired]), now()));
    assert!(after.trusted().contains(&good));
}

#[test]
fn metadata_without_an_address_or_out_of_date_waits() {
    let certificate = made_years_ago(0);
    let before = settings(&[&certificate]);
    let mut none = metadata(&[&certificate]);
    none.sign_on.clear();
    assert_eq!(held(decide(&before, &none, now())), Why::NoAddress);
    let mut over = metadata(&[&certificate]);
    over.valid_until = Some(now());
    assert_eq!(held(decide(&before, &over, now())), Why::OutOfDate);
}

#[test]
fn a_moved_address_is_taken() {
    let certificate = made_years_ago(0);
    let mut moved = metadata(&[&certificate]);
    moved.sign_on[0].url = "https://idp.example/new".into();
    let after = taken(decide(&settings(&[&certificate]), &moved, now()));
    assert_eq!(after.sso_url, "https://idp.example/new");
}
