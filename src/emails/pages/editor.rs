//! GET `…/emails/{kind}?locale=`: subject, body, what they may name, and what the mail will look like.

use super::tools::{Sign, Tool};
use super::{current, language, readers};
use crate::access::Permission;
use crate::branding::Letterhead;
use crate::emails::desk::Way;
use crate::emails::shelf::Standing;
use crate::emails::template::{Advice, LONG_SUBJECT, Parsed};
use crate::emails::{Desk, Format, Kind, Language, Schedule, Shelf, Text, Variable, Version};
use crate::web::{Answer, AppError, FormState, Frame, Query, Reply, Times, Words};
use actix_web::http::StatusCode;
use actix_web::http::header::CONTENT_SECURITY_POLICY;
use askama::Template;

/// The page frames the preview, which is of this site; everything else stays as strict as everywhere.
pub(crate) const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
    connect-src 'self'; frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// A language above the form.
struct Tab {
    language: Language,
    is_own: bool,
    has_draft: bool,
    is_scheduled: bool,
}

impl Tab {
    fn of(kind: Kind, language: Language, standing: &[Standing]) -> Self {
        let of_it = |one: &&Standing| one.kind == kind.key() && one.locale == language.tag;
        let line = standing.iter().find(of_it);
        Self {
            language,
            is_own: line.is_some_and(|one| one.is_published),
            has_draft: line.is_some_and(|one| one.has_draft),
            is_scheduled: line.is_some_and(|one| one.is_scheduled),
        }
    }
}

/// Where the text in the form comes from.
enum Origin {
    /// Somebody at this desk worded it.
    Own(Version),
    /// Staff did.
    Platform,
    /// It came with the program.
    Program,
}

#[derive(Template)]
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
    format: Format,
    /// The body was in Markdown a moment ago.
    was_converted: bool,
    origin: Origin,
    draft_by: Option<String>,
    schedule: Option<Schedule>,
    advice: Vec<Advice>,
    variables: Vec<Variable>,
    /// The platform has another text than when the organization's was published.
    platform_moved: bool,
    is_on: bool,
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
        let origin = match shelf.in_use(&mut desk.tx, kind, language).await? {
            Some(version) => Origin::Own(version),
            None if shelf != Shelf::Platform && platform.published.is_some() => Origin::Platform,
            None => Origin::Program,
        };
        let standing = shelf.standing(&mut desk.tx).await?;
        let tabs = Language::ALL
            .iter()
            .map(|language| Tab::of(kind, *language, &standing))
            .collect();
        let mut switches = Shelf::Platform.switches(&mut desk.tx).await?;
        switches.extend(shelf.switches(&mut desk.tx).await?);
        let entered = entered.unwrap_or_else(|| form_of(kind, &text, template.draft().is_some(), t));
        let format = Format::from(entered.value("format"));
        let shown = Text::typed(entered.value("subject"), entered.value("body")).in_format(format);
        let parsed = Parsed::read(kind, &shown);
        let org = desk.org();
        let palette = Letterhead::palette_of(&mut desk.tx, org, kind).await?;
        Ok(Self {
            frame: desk.frame(),
            t,
            times: desk.times(),
            kind,
            language,
            tabs,
            path: format!("{}/{}", desk.base(), kind.key()),
            list: desk.base(),
            is_platform: shelf == Shelf::Platform,
            format,
            was_converted: false,
            schedule: shelf.schedule(&mut desk.tx, kind, language).await?,
            readers: readers::offered(desk).await?,
            draft_by: template.draft().map(|_| template.draft_by.clone()),
            advice: parsed.map(|parsed| parsed.advice(&palette)).unwrap_or_default(),
            variables: kind.variables(),
            platform_moved: shelf != Shelf::Platform
                && template.published.is_some()
                && platform.published.unwrap_or(0) != template.platform_version,
            is_on: !kind.may_be_off() || switches.get(&kind).copied().unwrap_or(true),
            may_see_members: desk.who().is_some_and(|who| who.may(Permission::MembersView)),
            no_edit: desk.no_edit().await?,
            origin,
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

    /// With a word about what has just become HTML.
    pub(super) fn just_converted(mut self) -> Self {
        self.was_converted = true;
        self
    }

    fn is_html(&self) -> bool {
        self.format == Format::Html
    }

    /// What the text is written in, for people.
    fn body_hint(&self) -> &'static str {
        match self.format {
            Format::Markdown => self.t.emails_body_hint(),
            Format::Html => self.t.emails_body_hint_html(),
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

    /// The preview of what stands, for the frame.
    fn preview(&self) -> String {
        format!("{}/preview?locale={}", self.path, self.language.tag)
    }
}

/// The editor.
pub async fn show<W: Way>(mut desk: Desk<W>, query: Query) -> Answer {
    let kind = desk.kind()?;
    let language = language(&desk, query.get("locale"));
    EditorPage::new(&mut desk, kind, language, None)
        .await?
        .answer(StatusCode::OK)
}
