//! Style, scripts, fonts and icons. They travel inside the binary, are written beside the data at start, and
//! are served from there by actix-files, which knows ranges, dates and types. Their version stands in every
//! address, so browsers may keep them for a year.

use crate::config::Config;
use actix_web::http::header::{CACHE_CONTROL, HeaderValue};
use actix_web::middleware::DefaultHeaders;
use actix_web::web;
use include_dir::{Dir, include_dir};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/static");
const JOINED: [(&str, &str); 2] = [
    ("app.css", include_str!(concat!(env!("OUT_DIR"), "/app.css"))),
    ("app.js", include_str!(concat!(env!("OUT_DIR"), "/app.js"))),
];

static DEMO: AtomicBool = AtomicBool::new(false);

/// Pages of a demo say that they are one.
pub fn set_demo() {
    DEMO.store(true, Ordering::Relaxed);
}

pub(super) fn demo() -> bool {
    DEMO.load(Ordering::Relaxed)
}

/// The version of all assets: a hash of their bytes.
pub fn version() -> &'static str {
    static VERSION: OnceLock<String> = OnceLock::new();
    VERSION.get_or_init(|| {
        let mut hash = Sha256::new();
        JOINED.iter().for_each(|(_, text)| hash.update(text));
        each(&FILES, &mut |file| hash.update(file.contents()));
        hex::encode(&hash.finalize()[..6])
    })
}

fn each<'a>(dir: &'a Dir<'a>, visit: &mut dyn FnMut(&'a include_dir::File<'a>)) {
    dir.files().for_each(&mut *visit);
    dir.dirs().for_each(|dir| each(dir, visit));
}

/// Writes the assets to `<data>/static/<version>`, unless this version stands there already.
pub fn unpack(config: &Config) -> anyhow::Result<PathBuf> {
    let home = config.data_dir.join("static");
    let folder = home.join(version());
    if folder.is_dir() {
        return Ok(folder);
    }
    // Into a name of our own, then renamed: a second process never sees half of it.
    let fresh = home.join(format!("{}.{}", version(), std::process::id()));
    let put = |path: &Path, bytes: &[u8]| -> std::io::Result<()> {
        let path = fresh.join(path);
        std::fs::create_dir_all(path.parent().unwrap_or(&fresh))?;
        std::fs::write(path, bytes)
    };
    for (name, text) in JOINED {
        put(Path::new(name), text.as_bytes())?;
    }
    let mut files = vec![];
    each(&FILES, &mut |file| files.push(file));
    for file in files
        .into_iter()
        .filter(|f| !f.path().starts_with("css") && !f.path().starts_with("js"))
    {
        put(file.path(), file.contents())?;
    }
    if std::fs::rename(&fresh, &folder).is_err() {
        let _ = std::fs::remove_dir_all(&fresh);
    }
    Ok(folder)
}

/// Serves `/static`.
pub fn mount(config: &mut web::ServiceConfig, folder: &Path) {
    let keep = DefaultHeaders::new().add((
        CACHE_CONTROL,
        HeaderValue::from_static("public, max-age=31536000, immutable"),
    ));
    config.service(
        web::scope("/static")
            .wrap(keep)
            .service(actix_files::Files::new("", folder).use_last_modified(true)),
    );
}
