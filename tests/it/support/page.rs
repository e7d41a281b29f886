//! A page as a reader sees it, with its forms and links. Every page that a test receives has its HTML checked.

use super::checks;
use super::people::Person;
use reqwest::header::HeaderMap;
use reqwest::{Method, Url};
use scraper::{ElementRef, Html, Selector};

/// One answer of the server, as it is.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
}

impl Answer {
    pub(super) async fn read(answer: reqwest::Response, method: &Method) -> Self {
        let (status, headers, url) = (answer.status().as_u16(), answer.headers().clone(), answer.url().clone());
        let bytes = answer.bytes().await.expect("a whole answer").to_vec();
        let answer = Self { status, headers, bytes };
        assert_ne!(status, 500, "{method} {url} failed:\n{}", answer.text());
        // The document of a sandboxed frame is no page of ours.
        let is_page = answer.is_html() && !answer.header("content-security-policy").contains("sandbox");
        if *method != Method::HEAD && is_page {
            let mut faults = checks::faults(&answer.text());
            // Pages about templates show how variables are written.
            let shows_variables = url.path().contains("/emails");
            faults.retain(|fault| !shows_variables || !fault.ends_with("stands in the text"));
            // And the log shows the subjects that were typed.
            let shows_subjects = url.path().ends_with("/audit");
            faults.retain(|fault| !shows_subjects || !fault.starts_with(['{', '}']));
            assert!(
                faults.is_empty(),
                "{method} {url} ({status}) has faults in its HTML:\n{faults:#?}"
            );
        }
        answer
    }

    /// The value of a header, or nothing.
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    fn is_html(&self) -> bool {
        self.header("content-type").starts_with("text/html") && !self.bytes.is_empty()
    }
}

/// A page in somebody's browser.
pub struct Page {
    person: Person,
    pub url: Url,
    pub answer: Answer,
}

impl Page {
    pub(super) fn new(person: Person, url: Url, answer: Answer) -> Self {
        Self { person, url, answer }
    }

    pub fn status(&self) -> u16 {
        self.answer.status
    }

    /// Path and query, as in the browser's address bar.
    pub fn path(&self) -> String {
        self.url.query().map_or_else(
            || self.url.path().to_owned(),
            |query| format!("{}?{query}", self.url.path()),
        )
    }

    pub fn html(&self) -> String {
        self.answer.text()
    }

    /// What a reader reads, blanks made one.
    pub fn text(&self) -> String {
        checks::visible_text(&Html::parse_document(&self.html()))
    }

    #[track_caller]
    pub fn has_status(&self, status: u16) -> &Self {
        assert_eq!(self.status(), status, "{}", self.account());
        self
    }

    /// 200.
    #[track_caller]
    pub fn is_fine(&self) -> &Self {
        self.has_status(200)
    }

    /// 403: a colleague without the right.
    #[track_caller]
    pub fn is_forbidden(&self) -> &Self {
        self.has_status(403)
    }

    /// 404: a stranger, or nothing is there.
    #[track_caller]
    pub fn is_not_found(&self) -> &Self {
        self.has_status(404)
    }

    /// 409: a lost race or a broken rule.
    #[track_caller]
    pub fn is_a_conflict(&self) -> &Self {
        self.has_status(409)
    }

    /// 422, with a summary of errors and the error beside its field.
    #[track_caller]
    pub fn is_refused_at(&self, field: &str) -> &Self {
        self.has_status(422);
        let html = Html::parse_document(&self.html());
        let has = |selector: &str| html.select(&css(selector)).next().is_some();
        assert!(
            has(&format!(".error-summary a[href='#{field}']")),
            "the summary does not name {field}: {}",
            self.account()
        );
        assert!(
            has(&format!("#{field}-error")),
            "no error stands beside {field}: {}",
            self.account()
        );
        self
    }

    /// 429, with the seconds after which to come back.
    #[track_caller]
    pub fn is_too_many(&self) -> &Self {
        self.has_status(429);
        assert!(
            self.answer.header("retry-after").parse::<u32>().is_ok(),
            "no Retry-After: {}",
            self.account()
        );
        self
    }

    /// The person was sent to the sign-in page.
    #[track_caller]
    pub fn asks_to_sign_in(&self) -> &Self {
        assert_eq!(
            (self.status(), self.url.path()),
            (200, "/sign-in"),
            "{}",
            self.account()
        );
        self
    }

    /// The address bar shows this path (a query is not compared).
    #[track_caller]
    pub fn is_at(&self, path: &str) -> &Self {
        assert_eq!(self.url.path(), path, "{}", self.account());
        self
    }

    /// The page has these words.
    #[track_caller]
    pub fn sees(&self, words: &str) -> &Self {
        assert!(
            self.text().contains(words),
            "{} does not see \"{words}\": {}",
            self.person.name,
            self.account()
        );
        self
    }

    #[track_caller]
    pub fn does_not_see(&self, words: &str) -> &Self {
        assert!(
            !self.text().contains(words),
            "{} sees \"{words}\": {}",
            self.person.name,
            self.account()
        );
        self
    }

    /// The words of every element that fits a CSS selector.
    pub fn all(&self, selector: &str) -> Vec<String> {
        let html = Html::parse_document(&self.html());
        html.select(&css(selector))
            .map(|element| checks::words_of(element))
            .collect()
    }

    /// The values of an attribute, of every element that fits a CSS selector.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let html = Html::parse_document(&self.html());
        html.select(&css(selector))
            .filter_map(|element| element.attr(name))
            .map(ToOwned::to_owned)
            .collect()
    }

    /// The actions of the forms, absent ones as the page's own path.
    pub fn actions(&self) -> Vec<String> {
        let html = Html::parse_document(&self.html());
        html.select(&css("form")).map(|form| self.action_of(form)).collect()
    }

    /// Where a form leads, as a path. (`?` and no action at all are the page's own address.)
    fn action_of(&self, form: ElementRef<'_>) -> String {
        match form.attr("action").unwrap_or("?") {
            "" | "?" => self.url.path().to_owned(),
            action => action.to_owned(),
        }
    }

    /// Whether a form leads there.
    pub fn offers(&self, action: &str) -> bool {
        self.actions().iter().any(|a| a.contains(action))
    }

    /// What a form would send for this field as it stands: the kept or suggested value.
    pub fn value_of(&self, action: &str, field: &str) -> Option<String> {
        let html = Html::parse_document(&self.html());
        let form = Form::find(&html, action, &[(field, "")], self);
        form.suggested
            .iter()
            .find(|(name, _)| name == field)
            .map(|(_, value)| value.clone())
    }

    /// Follows the link with these words.
    pub async fn follow(&self, words: &str) -> Self {
        let target = {
            let html = Html::parse_document(&self.html());
            let link = html
                .select(&css("a[href]"))
                .find(|link| checks::words_of(*link).contains(words));
            let link = link.unwrap_or_else(|| panic!("no link says \"{words}\": {}", self.account()));
            self.url
                .join(link.attr("href").unwrap_or_default())
                .expect("an address")
        };
        self.person.get(target.as_str()).await
    }

    /// Fills the form with this action (the whole, its end, or a part of it) and sends it as a browser does: fields
    /// that are not named keep what stands in them. Naming a field of boxes or choices replaces what was chosen.
    pub async fn submit(&self, action: &str, fields: &[(&str, &str)]) -> Self {
        let (method, target, values) = {
            let html = Html::parse_document(&self.html());
            let form = Form::find(&html, action, fields, self);
            (
                form.method.clone(),
                self.url.join(&form.action).expect("an address"),
                form.filled(fields),
            )
        };
        let values: Vec<_> = values
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        if method == Method::GET {
            let mut target = target;
            target.query_pairs_mut().clear().extend_pairs(values);
            return self.person.get(target.as_str()).await;
        }
        self.person.follow(Method::POST, target.as_str(), &values).await
    }

    /// What to print when a test fails here.
    fn account(&self) -> String {
        format!(
            "{} at {} ({}) reads:\n{}",
            self.person.name,
            self.path(),
            self.status(),
            self.text()
        )
    }
}

/// A form as it stands on a page.
struct Form {
    method: Method,
    action: String,
    /// What it would send, in order.
    suggested: Vec<(String, String)>,
    /// Every name that a person could fill, with the values where only some are possible.
    possible: Vec<(String, Option<String>)>,
}

impl Form {
    /// The form that leads there; of several with the same address (a filter and a new row) the one with these fields.
    fn find(html: &Html, action: &str, fields: &[(&str, &str)], page: &Page) -> Self {
        let forms: Vec<_> = html
            .select(&css("form"))
            .map(|form| (page.action_of(form), form))
            .collect();
        let action = if action == "?" { page.url.path() } else { action };
        let fits: [&dyn Fn(&str) -> bool; 3] = [&|a| a == action, &|a| a.ends_with(action), &|a| a.contains(action)];
        let found = fits
            .iter()
            .map(|fit| forms.iter().filter(|(a, _)| fit(a)).collect::<Vec<_>>())
            .find(|found| !found.is_empty());
        let Some(found) = found else {
            panic!(
                "no form leads to {action}, only {:?}: {}",
                page.actions(),
                page.account()
            )
        };
        assert!(
            found.iter().all(|(a, _)| *a == found[0].0),
            "several forms lead to {action}: {:?}",
            page.actions()
        );
        let mut read: Vec<_> = found
            .iter()
            .map(|(action, form)| Self::read(html, *form, action))
            .collect();
        let has = |form: &Self, name: &str| form.possible.iter().any(|(n, _)| n == name);
        let at = read
            .iter()
            .position(|form| fields.iter().all(|(name, _)| has(form, name)))
            .unwrap_or_default();
        read.swap_remove(at)
    }

    fn read(html: &Html, form: ElementRef<'_>, action: &str) -> Self {
        let method = if form.attr("method").is_some_and(|m| m.eq_ignore_ascii_case("post")) {
            Method::POST
        } else {
            Method::GET
        };
        let mut this = Self {
            method,
            action: action.to_owned(),
            suggested: vec![],
            possible: vec![],
        };
        let inside: Vec<_> = form
            .select(&css("input, select, textarea, button"))
            .filter(|control| control.attr("form").is_none())
            .collect();
        let outside = form.attr("id").map(|id| css(&format!("[form='{id}']")));
        let outside = outside.iter().flat_map(|selector| html.select(selector));
        for control in inside.into_iter().chain(outside) {
            this.add(control);
        }
        this
    }

    fn add(&mut self, control: ElementRef<'_>) {
        let Some(name) = control
            .attr("name")
            .filter(|_| control.attr("disabled").is_none())
            .map(ToOwned::to_owned)
        else {
            return;
        };
        let value = control.attr("value").map(ToOwned::to_owned);
        match (control.value().name(), control.attr("type").unwrap_or_default()) {
            ("input", "checkbox" | "radio") => {
                let value = value.unwrap_or_else(|| "on".into());
                self.possible.push((name.clone(), Some(value.clone())));
                if control.attr("checked").is_some() {
                    self.suggested.push((name, value));
                }
            }
            ("input", "submit" | "image") | ("button", "" | "submit") => self.possible.push((name, value)),
            ("button", _) | ("input", "button" | "reset") => {}
            ("select", _) => self.add_choices(control, &name),
            ("textarea", _) => {
                // The first line break after the tag does not count; the parser has taken it away.
                self.possible.push((name.clone(), None));
                self.suggested.push((name, control.text().collect()));
            }
            _ => {
                self.possible.push((name.clone(), None));
                self.suggested.push((name, value.unwrap_or_default()));
            }
        }
    }

    fn add_choices(&mut self, select: ElementRef<'_>, name: &str) {
        let value = |option: &ElementRef<'_>| {
            option
                .attr("value")
                .map_or_else(|| checks::words_of(*option), ToOwned::to_owned)
        };
        let options: Vec<_> = select
            .select(&css("option"))
            .filter(|option| option.attr("disabled").is_none())
            .collect();
        self.possible
            .extend(options.iter().map(|option| (name.to_owned(), Some(value(option)))));
        let chosen = options
            .iter()
            .find(|option| option.attr("selected").is_some())
            .or(options.first());
        self.suggested
            .extend(chosen.map(|option| (name.to_owned(), value(option))));
    }

    fn filled(&self, fields: &[(&str, &str)]) -> Vec<(String, String)> {
        for (name, value) in fields {
            let fits = |possible: &Option<String>| value.is_empty() || possible.as_deref().is_none_or(|p| p == *value);
            let known = self.possible.iter().any(|(n, possible)| n == name && fits(possible));
            assert!(
                known,
                "the form {} has no field {name} that takes \"{value}\", only {:?}",
                self.action, self.possible
            );
        }
        let kept = self
            .suggested
            .iter()
            .filter(|(name, _)| !fields.iter().any(|(n, _)| n == name))
            .cloned();
        let is_choice = |name: &str| {
            self.possible
                .iter()
                .any(|(n, possible)| n == name && possible.is_some())
        };
        let given = fields
            .iter()
            .filter(|(name, value)| !(value.is_empty() && is_choice(name)));
        kept.chain(given.map(|(name, value)| ((*name).to_owned(), (*value).to_owned())))
            .collect()
    }
}

fn css(selector: &str) -> Selector {
    Selector::parse(selector).unwrap_or_else(|e| panic!("{selector} is no CSS selector: {e}"))
}
