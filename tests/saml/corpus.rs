//! The corpus of the fuzzer, which is also a list of what was once found. It runs here too, so that nothing comes
//! back. `UPDATE_CORPUS=1 cargo test --test saml corpus` makes new keys and seeds; what was found by fuzzing (files
//! without `seed-` before their name) stays.

use crate::forge::*;
use crate::{logout, saml};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::fs;
use std::path::{Path, PathBuf};

// The very functions that the fuzzer calls.
#[path = "../../fuzz/src/world.rs"]
mod world;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz")
}

/// Every file of a target's corpus.
fn corpus(target: &str) -> Vec<(String, Vec<u8>)> {
    let files = fs::read_dir(folder().join("corpus").join(target)).unwrap();
    files
        .map(|file| {
            let path = file.unwrap().path();
            (
                path.file_name().unwrap().to_string_lossy().into_owned(),
                fs::read(&path).unwrap(),
            )
        })
        .collect()
}

#[test]
fn the_corpus_of_the_fuzzer_holds() {
    if std::env::var_os("UPDATE_CORPUS").is_some() {
        return write();
    }
    check("examine", 100, world::examine_one);
    check("logout", 5, world::logout_one);
    check("metadata", 5, world::metadata_one);
}

/// Runs every file of a target, of which there are some.
fn check(target: &str, least: usize, one: fn(&[u8])) {
    let files = corpus(target);
    assert!(files.len() >= least, "{target}: {} files", files.len());
    files.iter().for_each(|(_, data)| one(data));
}

#[test]
fn the_good_seeds_reach_the_end_of_the_gate() {
    if std::env::var_os("UPDATE_CORPUS").is_some() {
        return;
    }
    let world = world::world();
    let expectation = saml::Expectation {
        sp: &world.sp,
        idp: &world.idp,
        now: world.now,
        in_response_to: saml::InResponseTo::Exactly(REQUEST),
        require_encrypted: false,
    };
    let good = corpus("examine")
        .into_iter()
        .filter(|(name, _)| name.starts_with("seed-good-"));
    let passed = good.filter(|(_, data)| saml::examine(&STANDARD.encode(data), &expectation).assertion().is_ok());
    assert!(passed.count() >= 10);
}

/// The keys of the world and a file for each document of the forge.
fn write() {
    let folder = folder();
    let put = |path: &str, bytes: &[u8]| {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    };
    for target in ["examine", "logout", "metadata"] {
        let Ok(files) = fs::read_dir(folder.join("corpus").join(target)) else {
            continue;
        };
        let seeds = files
            .map(|f| f.unwrap().path())
            .filter(|p| p.file_name().unwrap().to_string_lossy().starts_with("seed-"));
        seeds.for_each(|path| fs::remove_file(path).unwrap());
    }
    put("world/idp.pem", idp_key().certificate().pem().as_bytes());
    put("world/sp.pem", sp_key().certificate().pem().as_bytes());
    put("world/sp.key.txt", STANDARD.encode(sp_key().private_der()).as_bytes());
    for (name, xml, _) in crate::good::all() {
        put(&format!("corpus/examine/seed-good-{}.xml", slug(name)), xml.as_bytes());
    }
    // Not those of meaning: they differ in a word that no branch of a parser depends on.
    let forged = [
        crate::bent_text::cases(),
        crate::wrapped::cases(),
        crate::signatures::cases(),
        crate::encrypted::cases(),
    ];
    for case in forged.into_iter().flatten() {
        let Ok(bytes) = STANDARD.decode(&case.field) else {
            continue;
        };
        // Larger ones only slow the fuzzer down.
        if bytes.len() < 20_000 {
            put(&format!("corpus/examine/seed-bad-{}.xml", slug(case.name)), &bytes);
        }
    }
    let options = logout::request_options();
    put(
        "corpus/logout/seed-query.txt",
        logout::redirected(idp_key(), &options).as_bytes(),
    );
    put(
        "corpus/logout/seed-query-foreign.txt",
        logout::redirected(foreign_key(), &options).as_bytes(),
    );
    put(
        "corpus/logout/seed-form.xml",
        &STANDARD.decode(logout::posted(idp_key(), &options)).unwrap(),
    );
    put(
        "corpus/logout/seed-form-foreign.xml",
        &STANDARD.decode(logout::posted(foreign_key(), &options)).unwrap(),
    );
    put(
        "corpus/logout/seed-response.xml",
        &STANDARD.decode(logout::answered(idp_key())).unwrap(),
    );
    put("corpus/metadata/seed-good.xml", crate::metadata::good().as_bytes());
    put("corpus/metadata/seed-ours.xml", sp().metadata(true, true).as_bytes());
    put(
        "corpus/metadata/seed-short-key.xml",
        crate::metadata::with_certificate(&short_certificate()).as_bytes(),
    );
    put(
        "corpus/metadata/seed-elliptic.xml",
        crate::metadata::with_certificate(&elliptic_key().1.base64()).as_bytes(),
    );
    put("corpus/metadata/seed-pem.txt", idp_key().certificate().pem().as_bytes());
    put(
        "corpus/metadata/seed-html.xml",
        b"<!DOCTYPE html><html><body>Sign in</body></html>",
    );
}

fn slug(name: &str) -> String {
    let words: Vec<&str> = name
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|w| !w.is_empty())
        .collect();
    words.join("-").to_lowercase()
}
