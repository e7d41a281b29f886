//! Every vendor's guide as its pages show it: the vendor's own words, our values, and the vendor's usual names of
//! attributes filled in beforehand.

use super::{id_in, pastes};
use crate::support::provider::Provider;
use crate::support::{App, Person};
use reqwest::Method;
use serde_json::Value;
use std::path::Path;

const ATTRIBUTES: [&str; 6] = ["subject", "email", "first_name", "last_name", "name", "groups"];

/// The files as they are, by the name of each.
fn guides() -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("idp_guides");
    let read = |path: std::path::PathBuf| {
        let text = std::fs::read_to_string(&path).expect("a guide");
        let key = path.file_stem().expect("a name").to_string_lossy().into_owned();
        (key, toml::from_str(&text).expect("TOML"))
    };
    let files = std::fs::read_dir(folder).expect("the guides");
    let paths = files.map(|file| file.expect("a file").path());
    let guides: Vec<_> = paths
        .filter(|path| path.extension().is_some_and(|kind| kind == "toml"))
        .map(read)
        .collect();
    assert!(guides.len() >= 19, "{}", guides.len());
    guides
}

fn text<'a>(guide: &'a Value, name: &str) -> &'a str {
    guide[name].as_str().unwrap_or_default()
}

/// Blanks made one, as a page's words are compared.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What the guide calls by the vendor's names: `**Label**`, or `**?Label**` where nobody saw it.
fn labels(text: &str) -> impl Iterator<Item = &str> {
    text.split("**")
        .skip(1)
        .step_by(2)
        .map(|label| label.trim_start_matches('?'))
}

/// Our values for a connection, by the guide's names for them.
async fn ours(app: &App, alice: &Person, provider: &Provider) -> Vec<(&'static str, String)> {
    let url = |end: &str| format!("{}{}", app.base, provider.path(end));
    let path = provider.page("/keys/current");
    let certificate = alice.asks(Method::GET, &path, &[], "").await.text();
    let special = |c: char| r".+*?()[]{}|^$\/-".contains(c);
    let escaped = |c: char| special(c).then_some('\\').into_iter().chain(Some(c));
    let regex: String = url("acs").chars().flat_map(escaped).collect();
    vec![
        ("{acs_url}", url("acs")),
        ("{acs_url_regex}", format!("^{regex}$")),
        ("{entity_id}", url("metadata")),
        ("{metadata_url}", url("metadata")),
        ("{start_url}", url("start")),
        ("{logout_url}", url("slo")),
        ("{certificate}", certificate),
    ]
}

/// The step at the vendor's, with each of our values under the vendor's name for its field.
async fn shows_what_to_do(app: &App, alice: &Person, provider: &Provider, key: &str, guide: &Value) {
    let page = alice.get(&provider.page("/values")).await;
    page.is_fine();
    let terms = page.all(".term");
    for step in guide["steps"].as_array().expect("steps") {
        page.sees(text(step, "title"));
        for label in labels(text(step, "text")) {
            assert!(terms.contains(&line(label)), "{key}: {label} in {terms:?}");
        }
    }
    let ours = ours(app, alice, provider).await;
    for (n, value) in guide["values"].as_array().expect("values").iter().enumerate() {
        assert_eq!(
            page.all(&format!("#value-{n}-label")),
            [line(text(value, "label"))],
            "{key}"
        );
        let mut expected = text(value, "value")
            .replace("**?", "")
            .replace("**", "")
            .replace('`', "");
        for (placeholder, value) in &ours {
            expected = expected.replace(placeholder, value);
        }
        assert_eq!(page.all(&format!("#value-{n}")), [line(&expected)], "{key}");
    }
}

/// What the vendor usually sends is filled in, and stays when nobody changes it.
async fn knows_the_usual_names(app: &App, alice: &Person, provider: &Provider, key: &str, guide: &Value) {
    let page = alice.get(&provider.page("/attributes")).await;
    page.is_fine();
    for field in ATTRIBUTES {
        let filled = page.value_of("/attributes", field);
        assert_eq!(
            filled.as_deref(),
            Some(text(&guide["attributes"], field)),
            "{key}: {field}"
        );
    }
    assert!(!text(&guide["attributes"], "email").is_empty(), "{key}");
    let page = page.submit("/attributes", &[]).await;
    page.is_fine().is_at(&provider.page("/groups"));
    let sql = "SELECT settings->'attributes' FROM connections WHERE id = $1";
    let kept: Value = app.value(sql, &[&provider.connection]).await;
    for field in ATTRIBUTES {
        assert_eq!(text(&kept, field), text(&guide["attributes"], field), "{key}: {field}");
    }
    let page = alice.get(&provider.page("/options")).await;
    let format = page.is_fine().value_of("/options", "name_id_format");
    assert_eq!(format.as_deref(), Some(text(guide, "name_id_format")), "{key}");
}

/// The test names the vendor, and where people are assigned there.
async fn leads_to_the_test(alice: &Person, provider: &Provider, key: &str, guide: &Value) {
    let path = provider.page("/test");
    let page = alice.get(&path).await;
    assert!(
        !page.is_fine().offers("/tests"),
        "{key}: nothing is known of the provider"
    );
    let page = alice.get(&provider.page("/metadata?by=hand")).await;
    for name in ["entity_id", "sso_url", "certificate"] {
        page.sees(&line(text(&guide["brings"]["labels"], name)));
    }
    pastes(alice, &provider.page(""), &provider.metadata()).await.is_fine();
    let page = alice.get(&path).await;
    assert!(page.is_fine().offers("/tests"), "{key}");
    let name = match key {
        "saml" => "your provider",
        _ => text(guide, "name"),
    };
    page.sees(name);
    let terms = page.all(".term");
    for label in labels(text(guide, "assign")) {
        assert!(terms.contains(&line(label)), "{key}: {label} in {terms:?}");
    }
}

#[tokio::test]
async fn every_vendor_s_pages_have_its_words_our_values_and_its_usual_attributes() {
    let app = App::start().await;
    for (key, guide) in guides() {
        let (acme, alice) = app.organization(&format!("Acme {key}"), "Alice").await;
        let page = alice.get(&acme.path("/identity-providers/new")).await;
        let page = page.submit("/identity-providers", &[("guide", key.as_str())]).await;
        page.is_fine();
        let provider = Provider::behind(&app, &acme, id_in(&page));
        shows_what_to_do(&app, &alice, &provider, &key, &guide).await;
        knows_the_usual_names(&app, &alice, &provider, &key, &guide).await;
        leads_to_the_test(&alice, &provider, &key, &guide).await;
    }
}
