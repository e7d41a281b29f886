//! What every page keeps, whoever looks at it: the rules of HTML that people with a screen reader, and our own
//! Content-Security-Policy, rely on.

use scraper::{ElementRef, Html, Selector};
use std::collections::HashSet;

/// Attributes whose words are ids of the same page.
const REFERENCES: &[&str] = &[
    "for",
    "aria-describedby",
    "aria-labelledby",
    "aria-controls",
    "aria-owns",
    "popovertarget",
    "form",
    "data-reveal",
    "list",
];

/// Rooms whose message keys look like `members-title`; a key on a page is a sentence that was forgotten.
const ROOMS: &[&str] = &[
    "common",
    "errors",
    "layout",
    "audit",
    "mail",
    "roles",
    "staff",
    "members",
    "invitations",
    "organizations",
    "account",
    "domains",
];

/// What is wrong with a page (or, without a doctype, with a block of one).
pub fn faults(source: &str) -> Vec<String> {
    let whole = source.trim_start().to_ascii_lowercase().starts_with("<!doctype html>");
    let html = if whole {
        Html::parse_document(source)
    } else {
        Html::parse_fragment(source)
    };
    let mut faults = vec![];
    if whole {
        document(&html, &mut faults);
    }
    ids(&html, whole, &mut faults);
    controls(&html, &mut faults);
    forms(&html, &mut faults);
    security(&html, &mut faults);
    names(&html, &mut faults);
    words(&html, &mut faults);
    faults
}

fn document(html: &Html, faults: &mut Vec<String>) {
    let headings = select(html, "h1");
    if headings.len() != 1 {
        faults.push(format!("{} h1 elements", headings.len()));
    }
    if headings.iter().any(|heading| words_of(*heading).is_empty()) {
        faults.push("an empty h1".into());
    }
    if select(html, "title")
        .first()
        .is_none_or(|title| words_of(*title).len() <= "· Tenantry".len())
    {
        faults.push("no title".into());
    }
    if html.root_element().attr("lang").is_none_or(str::is_empty) {
        faults.push("no language".into());
    }
    if select(html, "main").len() != 1 {
        faults.push("not exactly one main".into());
    }
}

fn ids(html: &Html, whole: bool, faults: &mut Vec<String>) {
    let mut known = HashSet::new();
    for element in select(html, "[id]") {
        let id = element.attr("id").unwrap_or_default();
        if id.is_empty() || id.contains(char::is_whitespace) || !known.insert(id) {
            faults.push(format!("the id \"{id}\" is empty or not unique"));
        }
    }
    if !whole {
        // A block may refer to the page around it.
        return;
    }
    for name in REFERENCES {
        for element in select(html, &format!("[{name}]")) {
            for id in element
                .attr(name)
                .unwrap_or_default()
                .split_whitespace()
                .filter(|id| !known.contains(id))
            {
                faults.push(format!("{name}=\"{id}\" refers to nothing"));
            }
        }
    }
    for link in select(html, "a[href^='#']") {
        let target = link.attr("href").unwrap_or_default().trim_start_matches('#');
        if !known.contains(target) {
            faults.push(format!("a link leads to #{target}, which is nowhere"));
        }
    }
}

fn controls(html: &Html, faults: &mut Vec<String>) {
    let labelled: HashSet<_> = select(html, "label[for]")
        .iter()
        .filter(|label| !words_of(**label).is_empty())
        .filter_map(|label| label.attr("for"))
        .collect();
    for control in select(html, "input, select, textarea") {
        if matches!(
            control.attr("type"),
            Some("hidden" | "submit" | "button" | "reset" | "image")
        ) {
            continue;
        }
        let by_id = control.attr("id").is_some_and(|id| labelled.contains(id));
        let wrapped = control
            .ancestors()
            .filter_map(ElementRef::wrap)
            .any(|e| e.value().name() == "label" && !words_of(e).is_empty());
        let by_name = ["aria-label", "aria-labelledby"]
            .iter()
            .any(|name| control.attr(name).is_some_and(|v| !v.trim().is_empty()));
        if !(by_id || wrapped || by_name) {
            faults.push(format!("no label: {}", opening(control)));
        }
    }
}

fn forms(html: &Html, faults: &mut Vec<String>) {
    for form in select(html, "form") {
        let action = form.attr("action").unwrap_or("/");
        if !is_own_path(action) {
            faults.push(format!("a form leads to {action}"));
        }
        if !matches!(form.attr("method").unwrap_or("get"), "get" | "post") {
            faults.push(format!("an odd method: {}", opening(form)));
        }
        let submits = |button: &ElementRef<'_>| matches!(button.attr("type"), None | Some("submit"));
        let outside = form
            .attr("id")
            .is_some_and(|id| !select(html, &format!("button[form='{id}']")).is_empty());
        // Who may not change a thing sees its form with a button that says why.
        let locked = form.select(&css("[aria-disabled='true'], [disabled]")).next().is_some();
        if !outside && !locked && !form.select(&css("button, input[type=submit]")).any(|b| submits(&b)) {
            faults.push(format!(
                "a form that cannot be sent without JavaScript: {}",
                opening(form)
            ));
        }
    }
    for button in select(html, "[formaction]") {
        if !button.attr("formaction").is_some_and(is_own_path) {
            faults.push(format!("leads elsewhere: {}", opening(button)));
        }
    }
}

fn security(html: &Html, faults: &mut Vec<String>) {
    for element in select(html, "*") {
        for (name, _) in element.value().attrs() {
            if name == "style" || (name.starts_with("on") && name.len() > 2) || name.starts_with("hx-on") {
                faults.push(format!("an inline {name}: {}", opening(element)));
            }
        }
    }
    if !select(html, "style").is_empty() {
        faults.push("an inline style element".into());
    }
    for script in select(html, "script") {
        if !script.attr("src").is_some_and(|src| src.starts_with("/static/")) || !words_of(script).is_empty() {
            faults.push(format!("a script that is not ours: {}", opening(script)));
        }
    }
    for element in select(html, "link[href], img[src], iframe, object, embed") {
        let target = element.attr("href").or(element.attr("src")).unwrap_or_default();
        if !is_own_path(target) && !target.starts_with("data:") {
            faults.push(format!("comes from elsewhere: {}", opening(element)));
        }
    }
}

fn names(html: &Html, faults: &mut Vec<String>) {
    for element in select(html, "a[href], button, summary") {
        let named = element.attr("aria-label").is_some_and(|label| !label.trim().is_empty());
        if !named && words_of(element).is_empty() && element.select(&css("img[alt]")).next().is_none() {
            faults.push(format!("without words: {}", opening(element)));
        }
    }
    for link in select(html, "a[href]") {
        let target = link.attr("href").unwrap_or_default();
        if target.is_empty() || target.starts_with("javascript:") {
            faults.push(format!("leads nowhere: {}", opening(link)));
        }
    }
    for image in select(html, "img")
        .into_iter()
        .filter(|image| image.attr("alt").is_none())
    {
        faults.push(format!("no alt: {}", opening(image)));
    }
}

fn words(html: &Html, faults: &mut Vec<String>) {
    let text = visible_text(html);
    for word in text.split_whitespace() {
        let is_key = ROOMS.iter().any(|room| {
            word.strip_prefix(room)
                .is_some_and(|rest| rest.starts_with('-') && rest.len() > 3)
        });
        if is_key {
            faults.push(format!("{word} looks like the key of a message"));
        }
    }
    for sign in ["{$", "{ $", "{{", "}}", "{%", "None)", "Some("] {
        if text.contains(sign) {
            faults.push(format!("{sign} stands in the text"));
        }
    }
}

/// What a reader reads: the text of the body, blanks made one, without scripts and the marks that guard the
/// direction of inserted words.
pub fn visible_text(html: &Html) -> String {
    match html.select(&css("body")).next() {
        Some(body) => words_of(body),
        None => words_of(html.root_element()),
    }
}

/// The text of an element, blanks made one.
pub fn words_of(element: ElementRef<'_>) -> String {
    let mut text = String::new();
    collect(element, &mut text);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn collect(element: ElementRef<'_>, text: &mut String) {
    for child in element.children() {
        if let Some(piece) = child.value().as_text() {
            text.extend(piece.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')));
        } else if let Some(child) = ElementRef::wrap(child)
            && !matches!(child.value().name(), "script" | "style" | "template")
        {
            let inline = matches!(
                child.value().name(),
                "a" | "abbr" | "b" | "bdi" | "code" | "em" | "i" | "mark" | "span" | "strong" | "time" | "wbr"
            );
            if !inline {
                text.push(' ');
            }
            collect(child, text);
            if !inline {
                text.push(' ');
            }
        }
    }
}

fn is_own_path(target: &str) -> bool {
    target.starts_with('/') && !target.starts_with("//") && !target.starts_with("/\\")
        || target.starts_with('?')
        || target.starts_with('#')
}

fn opening(element: ElementRef<'_>) -> String {
    let html = element.html();
    let end = html.find('>').map_or(html.len(), |at| at + 1);
    html[..end].to_owned()
}

fn select<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&css(selector)).collect()
}

fn css(selector: &str) -> Selector {
    Selector::parse(selector).expect("a CSS selector")
}
