//! Joins `static/css` into `app.css` and `static/js/behaviours` into `app.js`,
//! so that a page asks for two files, however many parts there are.

use std::path::Path;

use crate::{Faults, files, read, write};

/// The order of the layers is the whole cascade, so it comes first.
const LAYERS: &str = "@layer tokens, base, layout, components, utilities;\n";

/// Components in the order in which they may overrule each other.
const COMPONENTS: [&str; 19] = [
    "button", "field", "choice", "badge", "avatar", "card", "callout", "table", "toolbar", "nav", "menu", "effects",
    "steps", "value", "diff", "matrix", "mail", "empty", "logo",
];

pub fn join(root: &Path, out: &Path) -> Result<(), Faults> {
    write(&out.join("app.css"), &styles(&root.join("static/css"))?)?;
    write(&out.join("app.js"), &scripts(&root.join("static/js/behaviours"))?)
}

fn styles(directory: &Path) -> Result<String, Faults> {
    let components = directory.join("components");
    for path in files(&components, "css")? {
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        if !COMPONENTS.contains(&name.as_ref()) {
            return Err(vec![format!(
                "{}: add {name} to COMPONENTS in build/assets.rs",
                path.display()
            )]);
        }
    }
    let mut joined = LAYERS.to_owned();
    for name in ["tokens", "base", "layout"] {
        joined += &read(&directory.join(name).with_extension("css"))?;
    }
    for name in COMPONENTS {
        joined += &read(&components.join(name).with_extension("css"))?;
    }
    joined += &read(&directory.join("utilities.css"))?;
    Ok(joined)
}

fn scripts(directory: &Path) -> Result<String, Faults> {
    let mut joined = String::new();
    for path in files(directory, "js")? {
        joined += &read(&path)?;
    }
    Ok(joined)
}
