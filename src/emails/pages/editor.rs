//! GET `…/emails/{kind}?locale=`: subject, body, what they may name, and what the mail will look like.

use super::comparison::Row;
use super::meanwhile::Meanwhile;
use super::origin::{Origin, Tab};
use super::tools::{Sign, Tool};
use super::{LOOKED, current, inherited, language, looked_at, readers};
use crate::access::Permission;
use crate::branding::Letterhead;
use crate::emails::desk::Way;
use crate::emails::shelf::{Key, Template};
use crate::emails::template::{Advice, LONG_SUBJECT, Parsed};
use crate::emails::{Desk, Format, Kind, Language, Schedule, Shelf, Text, Variable};
use crate::mail::default_text;
use crate::web::{Answer, AppError, Fields, FormState, Frame, Query, Reply, Times, Words};
use actix_web::http::StatusCode;
use actix_web::http::header::CONTENT_SECURITY_POLICY;
use askama::Template as Page;

/// The page frames the preview, which is of this site; everything else stays as strict as everywhere.
pub(crate) const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
    connect-src 'self'; frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

#[derive(Page)]
#[template(path = "emails/editor.html")]
pub(super) struct EditorPage {
    frame: Frame,
    t: Words,
    times: Times,
    kind: Kind,
    language: Language,
    tabs: Vec<Tab>,
    /// The address of the kind, without the language.
    path: String,
    list: String,
    is_platform: bool,
    entered: FormState,
    /// What stands in the form is kept nowhere else.
    is_unsaved: bool,
    format: Format,
    origin: Origin,
    /// Below is the program's text, not the platform's.
    is_below_program: bool,
    draft_by: Option<String>,
    schedule: Option<Schedule>,
    advice: Vec<Advice>,
    variables: Vec<Variable>,
    /// The platform has another text than when the organization's was published.
    platform_moved: bool,
    /// For the form that keeps one's own nevertheless.
    platform_version: i32,
    is_on: bool,
    /// How the button is named that goes back to what is below.
    way_back: &'static str,
    /// The state that whoever looks has seen, for the forms to send back.
    state: String,
    /// What somebody else did while the page was open.
    meanwhile: Option<Meanwhile>,
    may_see_members: bool,
    /// Address and name.
    readers: Vec<(String, String)>,
    no_edit: Option<String>,
}

/// The form with the text that stands. A draft may be unfinished; what was published and cannot be sent any more says why.
fn form_of(kind: Kind, text: &Text, is_draft: bool, t: Words) -> FormState {
    let mut form = FormState::default()
        .set("subject", &text.subject)
        .set("body", &text.body)
        .set("format", text.format.key())
        .set("plain", &text.plain);
    let faults = Parsed::read(kind, text).err().filter(|_| !is_draft);
    for fault in faults.into_iter().flatten() {
        form.fault(fault.part.field(), fault.sentence(t));
    }
    form
}

impl EditorPage {
    /// The page with a text in its form; `None`: the text that stands.
    pub(super) async fn new<W: Way>(
        desk: &mut Desk<W>,
        kind: Kind,
        language: Language,
        entered: Option<FormState>,
    ) -> Result<Self, AppError> {
        let (shelf, t) = (desk.shelf(), desk.t());
        let text = current(desk, kind, language).await?;
        let template = shelf.find(&mut desk.tx, kind, language).await?;
        let platform = Shelf::Platform.find(&mut desk.tx, kind, language).await?;
        let is_unsaved = entered.is_some();
        let switches = desk.switches().await?;
        let entered = entered.unwrap_or_else(|| form_of(kind, &text, template.draft().is_some(), t));
        let format = Format::from(entered.value("format"));
        let shown = Text::typed(entered.value("subject"), entered.value("body")).in_format(format);
        let parsed = Parsed::read(kind, &shown);
        let org = desk.org();
        let palette = Letterhead::palette_of(&mut desk.tx, org, kind).await?;
        let is_below_program = shelf == Shelf::Platform || platform.published.is_none();
        Ok(Self {
            frame: desk.frame(),
            t,
            times: desk.times(),
            kind,
            language,
            tabs: Tab::all(desk, kind).await?,
            path: format!("{}/{}", desk.base(), kind.key()),
            list: desk.base(),
            is_platform: shelf == Shelf::Platform,
            is_below_program,
            is_unsaved,
            format,
            schedule: shelf.schedule(&mut desk.tx, kind, language).await?,
            readers: readers::offered(desk).await?,
            draft_by: template.draft().map(|_| template.draft_by.clone()),
            advice: parsed.map(|parsed| parsed.advice(&palette)).unwrap_or_default(),
            variables: kind.variables(),
            platform_moved: platform_moved(desk, (kind, language), &template).await?,
            is_on: switches.is_on(kind),
            way_back: desk.way_back(is_below_program),
            state: match entered.value("state") {
                "" => template.state(),
                seen => seen.to_owned(),
            },
            meanwhile: None,
            platform_version: platform.published.unwrap_or(0),
            may_see_members: desk.who().is_some_and(|who| who.may(Permission::MembersView)),
            no_edit: desk.no_edit().await?,
            origin: Origin::of(desk, (kind, language)).await?,
            entered,
        })
    }

    /// The page as an answer.
    pub(super) fn answer(&self, status: StatusCode) -> Answer {
        Ok(Reply::html(status, self)?.header(CONTENT_SECURITY_POLICY, POLICY))
    }

    fn is_at(&self, language: &Language) -> bool {
        self.language == *language
    }

    fn is_own(&self) -> bool {
        matches!(self.origin, Origin::Own(_))
    }

    /// The preview as it was looked at before.
    fn looked_at(mut self, query: &Fields) -> Self {
        for name in LOOKED {
            self.entered = self.entered.set(name, query.get(name));
        }
        self
    }

    /// The body was in Markdown until it was converted, and that text is still at hand.
    fn was_converted(&self) -> bool {
        self.is_html() && !self.entered.value("markdown").is_empty()
    }

    /// The text that waits for its moment stands in the form.
    fn shows_scheduled(&self) -> bool {
        let waits = self.schedule.as_ref().is_some_and(|waits| !waits.refused);
        waits && self.draft_by.is_none()
    }

    fn looks(&self) -> [(&'static str, &'static str, bool); 4] {
        let t = self.t;
        let chosen = |key: &'static str| self.entered.value("look") == key;
        let usual = !["phone", "dark", "plain"].into_iter().any(chosen);
        [
            ("desktop", t.emails_look_desktop(), usual),
            ("phone", t.emails_look_phone(), chosen("phone")),
            ("dark", t.emails_look_dark(), chosen("dark")),
            ("plain", t.emails_look_plain(), chosen("plain")),
        ]
    }

    /// What is wrong with a field, each sentence with its id.
    fn faults(&self, field: &str) -> Vec<(String, &str)> {
        let of_it = |(name, _): &&(&str, String)| *name == field;
        let found = self
            .entered
            .errors()
            .iter()
            .filter(of_it)
            .map(|(_, sentence)| sentence.as_str());
        found
            .enumerate()
            .map(|(at, sentence)| match at {
                0 => (format!("{field}-error"), sentence),
                at => (format!("{field}-error-{at}"), sentence),
            })
            .collect()
    }

    /// The ids of what describes a field: its hint, and all that is wrong with it.
    fn described(&self, field: &str) -> String {
        let hint = format!("{field}-hint");
        let faults = self.faults(field).into_iter().map(|(id, _)| id);
        std::iter::once(hint).chain(faults).collect::<Vec<_>>().join(" ")
    }

    /// The same page, with what somebody did while it was open.
    #[must_use]
    pub(super) fn changed_meanwhile(mut self, meanwhile: Meanwhile, state: String) -> Self {
        self.state = state;
        self.meanwhile = Some(meanwhile);
        self
    }

    /// Whether nothing has to be looked at before the form.
    fn is_fine(&self) -> bool {
        self.entered.is_fine() && self.meanwhile.is_none()
    }

    fn is_html(&self) -> bool {
        self.format == Format::Html
    }

    /// What the text is written in, for people.
    fn body_hint(&self) -> String {
        match self.format {
            Format::Markdown => self.t.emails_body_hint().to_owned(),
            Format::Html => self.t.emails_body_hint_html(self.way_back),
        }
    }

    /// The buttons above the text.
    fn tools(&self) -> Vec<Tool> {
        Tool::all(self.kind, self.format, self.t)
    }

    /// The earliest moment for which it can wait.
    fn soonest(&self) -> String {
        self.times.local(&self.times.now())
    }

    /// What the subject counts.
    fn subject_hint(&self) -> String {
        self.t.emails_subject_hint(LONG_SUBJECT)
    }

    /// The preview of what is saved, for the frame; `typed`: what stands in the form is not, and only a button shows it.
    fn preview(&self) -> String {
        let address = format!("{}/preview?locale={}", self.path, self.language.tag);
        match self.is_unsaved {
            true => address + "&typed=on",
            false => looked_at(address, |name| self.entered.value(name)),
        }
    }
}

/// Whether the platform's text is another one than when the organization's own was published.
async fn platform_moved<W: Way>(desk: &mut Desk<W>, at: Key, template: &Template) -> Result<bool, AppError> {
    let (kind, language) = at;
    if desk.shelf() == Shelf::Platform || template.published.is_none() {
        return Ok(false);
    }
    let seen = match template.platform_version {
        0 => None,
        number => Shelf::Platform.version(&mut desk.tx, kind, language, number).await?,
    };
    let seen = seen.map_or_else(|| default_text(kind, language.words()), |version| version.text());
    Ok(inherited(desk, kind, language).await? != seen)
}

/// The editor.
pub async fn show<W: Way>(mut desk: Desk<W>, query: Query) -> Answer {
    let kind = desk.kind()?;
    let language = language(&desk, query.get("locale"));
    EditorPage::new(&mut desk, kind, language, None)
        .await?
        .looked_at(&query)
        .answer(StatusCode::OK)
}
