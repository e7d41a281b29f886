//! Makes, before the crate is compiled, what would be dull to write by hand:
//! one style sheet and one script from their parts, and a method per sentence.

use std::path::{Path, PathBuf};
use std::{env, fs, process};

mod assets;
mod messages;
mod words;

/// What is wrong with the sources, one line each.
type Faults = Vec<String>;

fn main() {
    println!("cargo::rerun-if-changed=build");
    // Migrations and guides are embedded by macros, which do not notice a new file by themselves.
    println!("cargo::rerun-if-changed=migrations");
    println!("cargo::rerun-if-changed=idp_guides");
    let root = PathBuf::from(variable("CARGO_MANIFEST_DIR"));
    let out = PathBuf::from(variable("OUT_DIR"));
    let faults: Faults = [assets::join(&root, &out), words::generate(&root, &out)]
        .into_iter()
        .filter_map(Result::err)
        .flatten()
        .collect();
    for fault in &faults {
        println!("cargo::error={fault}");
    }
    if !faults.is_empty() {
        process::exit(1);
    }
}

fn variable(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| panic!("cargo sets {name}"))
}

/// Files of a directory with this ending, sorted by name.
fn files(directory: &Path, ending: &str) -> Result<Vec<PathBuf>, Faults> {
    println!("cargo::rerun-if-changed={}", directory.display());
    let entries = fs::read_dir(directory).map_err(|e| vec![format!("{}: {e}", directory.display())])?;
    let mut paths: Vec<PathBuf> = entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .collect();
    paths.sort();
    Ok(paths)
}

fn read(path: &Path) -> Result<String, Faults> {
    println!("cargo::rerun-if-changed={}", path.display());
    fs::read_to_string(path).map_err(|e| vec![format!("{}: {e}", path.display())])
}

fn write(path: &Path, text: &str) -> Result<(), Faults> {
    fs::write(path, text).map_err(|e| vec![format!("{}: {e}", path.display())])
}
