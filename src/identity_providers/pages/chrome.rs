//! What the pages of the wizard have around them: the steps, the way back, what the connection is called.

use crate::identity_providers::guide_view::GuideView;
use crate::identity_providers::{Connection, Desk, Hand, Stage, Status, Step, Way};
use crate::web::Words;

/// A step in the row of steps.
pub struct Mark {
    pub label: &'static str,
    /// `None`: not reached yet, or this one.
    pub href: Option<String>,
    pub done: bool,
    pub now: bool,
}

/// Around a page of the wizard.
pub struct Chrome {
    /// The connection's pages.
    pub base: String,
    /// The list of connections; `None` for somebody with a link.
    pub list: Option<String>,
    pub name: String,
    /// As people call the provider: "Okta".
    pub vendor: String,
    pub step: Step,
    pub marks: Vec<Mark>,
    pub by_link: bool,
    /// Whether people sign in through it: what is changed counts at once.
    pub in_use: bool,
    /// "Started by Bob, today, 13:10."
    pub foot: String,
    pub back: Option<(String, &'static str)>,
    /// The page after this one.
    pub next: Option<String>,
    /// Where a link for somebody in IT is made.
    pub share: Option<String>,
}

impl Chrome {
    pub fn of<W: Way>(desk: &Desk<W>, guide: &GuideView, step: Step) -> Self {
        let (t, base, by_link) = (desk.t(), desk.path(""), desk.hand.who().is_none());
        let page = |step: Step| format!("{base}/{}", step.key());
        let list = desk.hand.who().map(|who| who.path("/identity-providers"));
        Self {
            list,
            name: desk.connection.name.clone(),
            vendor: guide.name.clone(),
            marks: marks(&desk.connection, step, by_link, t, &page),
            by_link,
            in_use: desk.connection.status == Status::Active && desk.connection.stage != Stage::Test,
            foot: foot(&desk.hand, &desk.connection),
            back: step.previous(by_link).map(|step| (page(step), step.label(t))),
            next: step.next(by_link).map(page),
            share: share(&desk.hand, &desk.connection),
            step,
            base,
        }
    }

    /// For templates: the number of this step, the provider being the first.
    pub fn number(&self) -> usize {
        self.marks.iter().position(|mark| mark.now).unwrap_or_default() + 1
    }
}

fn marks(c: &Connection, now: Step, by_link: bool, t: Words, page: &dyn Fn(Step) -> String) -> Vec<Mark> {
    let reached = Step::reached(c);
    let provider = Mark {
        label: t.identity_providers_step_provider(),
        href: None,
        done: true,
        now: false,
    };
    let steps = Step::ALL.into_iter().filter(|step| !by_link || step.is_for_links());
    let mark = |step: Step| Mark {
        label: step.label(t),
        href: (step <= reached && step != now).then(|| page(step)),
        done: step < reached && step != now,
        now: step == now,
    };
    std::iter::once(provider).chain(steps.map(mark)).collect()
}

fn foot(hand: &Hand, connection: &Connection) -> String {
    let (t, times) = (hand.t(), hand.times());
    let (at, by) = (times.near(&connection.updated_at), connection.updated_by.as_str());
    match connection.status {
        Status::Draft => t.identity_providers_foot_draft(at, by),
        _ => t.common_last_change(at, by),
    }
}

fn share(hand: &Hand, connection: &Connection) -> Option<String> {
    let who = hand.who().filter(|_| connection.status == Status::Draft)?;
    Some(who.path(&format!("/identity-providers/setup-links?connection={}", connection.id)))
}
