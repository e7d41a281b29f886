use super::*;
use crate::saml::Reason;
use std::collections::BTreeSet;

/// What an admin will meet; a guide has its vendor's sentence for each.
const REQUIRED: [&str; 16] = [
    "audience_wrong",
    "certificate_expired",
    "certificate_unknown",
    "decryption_failed",
    "destination_wrong",
    "domain_foreign",
    "email_missing",
    "encryption_missing",
    "expired",
    "issuer_wrong",
    "name_id_missing",
    "not_yet_valid",
    "recipient_wrong",
    "signature_method_forbidden",
    "signature_missing",
    "unsolicited_forbidden",
];

fn values() -> OurValues {
    OurValues {
        acs_url: "https://portal.example/sso/saml/7/acs".into(),
        entity_id: "https://portal.example/sso/saml/7/metadata".into(),
        metadata_url: "https://portal.example/sso/saml/7/metadata".into(),
        start_url: "https://portal.example/sso/saml/7/start".into(),
        logout_url: "https://portal.example/sso/saml/7/slo".into(),
        certificate: "-----BEGIN CERTIFICATE-----".into(),
    }
}

fn every_text(guide: &Guide) -> Vec<&Markup> {
    let steps = guide
        .steps
        .iter()
        .flat_map(|step| std::iter::once(&step.text).chain(&step.note));
    let values = guide
        .values
        .iter()
        .flat_map(|value| std::iter::once(&value.value).chain(&value.note));
    steps
        .chain(values)
        .chain(&guide.traps)
        .chain(guide.fixes.values())
        .chain([&guide.needs, &guide.brings.found, &guide.assign])
        .collect()
}

#[test]
fn every_guide_is_read_and_says_something_everywhere() {
    let guides = read().expect("every file parses");
    assert!(guides.len() >= 19, "{}", guides.len());
    for guide in &guides {
        for text in every_text(guide) {
            let plain = text.plain(&values());
            assert!(!plain.trim().is_empty(), "{}: an empty text", guide.key);
            assert!(!plain.contains("**"), "{}: {plain}", guide.key);
        }
        assert!(guide.steps.len() >= 3, "{}", guide.key);
        assert!(guide.steps.iter().all(|step| !step.title.is_empty()), "{}", guide.key);
        assert!(
            guide.values.iter().all(|value| !value.label.is_empty()),
            "{}",
            guide.key
        );
        assert!(matches!(guide.tile.letters.chars().count(), 1 | 2), "{}", guide.key);
        assert!((1..=6).contains(&guide.tile.tint), "{}", guide.key);
        assert!(!guide.brings.by.is_empty(), "{}", guide.key);
        assert_eq!(
            guide.brings.by.contains(&Way::MetadataUrl),
            !guide.brings.example.is_empty(),
            "{}: a metadata URL has an example",
            guide.key
        );
        let page = guide.documentation.as_ref().map(|page| page.url.as_str());
        assert!(page.is_none_or(|url| url.starts_with("https://")), "{}", guide.key);
    }
}

#[test]
fn a_guide_is_found_by_its_files_name_and_tiles_are_in_order() {
    let names: BTreeSet<_> = FILES.files().filter_map(|file| file.path().file_stem()).collect();
    let keys: BTreeSet<_> = Guide::all().iter().map(|guide| guide.key.as_str()).collect();
    assert_eq!(keys.len(), Guide::all().len(), "no key twice");
    for key in &keys {
        assert!(
            names.contains(std::ffi::OsStr::new(key)),
            "{key} is not the name of its file"
        );
        assert_eq!(Guide::find(key).map(|guide| guide.key.as_str()), Some(*key));
    }
    assert!(Guide::find("okta.toml").is_none() && Guide::find("").is_none());
    let order: Vec<_> = Guide::all().iter().map(|guide| guide.name.to_lowercase()).collect();
    let (generic, named) = order.split_last().expect("guides");
    assert!(named.is_sorted(), "{named:?}");
    assert_eq!(*generic, Guide::generic().name.to_lowercase());
}

#[test]
fn every_guide_tells_our_address_our_name_and_a_mail_address() {
    for guide in Guide::all() {
        let pasted: Vec<_> = guide.values.iter().map(|value| value.value.plain(&values())).collect();
        for ours in [values().acs_url, values().entity_id] {
            assert!(pasted.iter().any(|text| text.contains(&ours)), "{}: {ours}", guide.key);
        }
        assert!(!guide.attributes.email.is_empty(), "{}", guide.key);
        assert!(!guide.brings.labels.certificate.is_empty(), "{}", guide.key);
    }
}

#[test]
fn every_guide_has_a_cure_for_what_happens_often() {
    for guide in Guide::all() {
        for reason in REQUIRED {
            assert!(guide.fix(reason).is_some(), "{}: {reason}", guide.key);
        }
        for reason in guide.fixes.keys() {
            assert!(
                Reason::from_key(reason).is_some(),
                "{}: no reason is called {reason}",
                guide.key
            );
        }
        assert!(guide.fix("no_such_reason").is_none());
    }
    for reason in Reason::ALL {
        let cure = cure(reason.key());
        assert!(Reason::from_key(cure).is_some(), "{cure}");
        assert!(cure == reason.key() || Guide::generic().fix(cure).is_some(), "{cure}");
    }
}

#[test]
fn a_search_finds_what_a_vendor_was_called_before() {
    let found = |search: &str| -> Vec<_> {
        let hits = Guide::all().iter().filter(|guide| guide.answers_to(search));
        hits.map(|guide| guide.key.as_str()).collect()
    };
    assert_eq!(found(" G SUITE "), ["google-workspace", GENERIC]);
    assert_eq!(found("azure ad"), ["entra-id", GENERIC]);
    assert_eq!(found("no such thing"), [GENERIC]);
    assert_eq!(found("").len(), Guide::all().len());
}

fn read_text(text: &str) -> Result<Vec<Piece>, String> {
    Markup::try_from(text.to_owned()).map(|markup| markup.pieces(&values()))
}

#[test]
fn a_text_becomes_pieces_and_never_html() {
    let text = Piece::Text;
    let label = |name: &str, unseen| Piece::Label {
        name: name.to_owned(),
        unseen,
    };
    assert_eq!(
        read_text("Open **Apps**, type `${user:email}` into **?Mail**: {entity_id} <b>{ \"a\": {} }*</b>"),
        Ok(vec![
            text("Open ".into()),
            label("Apps", false),
            text(", type ".into()),
            Piece::Code("${user:email}".into()),
            text(" into ".into()),
            label("Mail", true),
            text(": ".into()),
            Piece::Value(values().entity_id),
            text(" <b>{ \"a\": {} }*</b>".into()),
        ])
    );
    assert_eq!(
        read_text("{acs_url_regex}"),
        Ok(vec![Piece::Value(
            r"^https:\/\/portal\.example\/sso\/saml\/7\/acs$".into()
        )])
    );
    for wrong in ["**open", "`open", "{nothing}", "{acs}"] {
        assert!(read_text(wrong).is_err(), "{wrong}");
    }
}
