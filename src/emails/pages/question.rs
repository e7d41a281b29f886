//! The page that asks before a text is lost, and names it.

use crate::emails::desk::Way;
use crate::emails::shelf::{Key, Template};
use crate::emails::{Desk, Kind, Language, Schedule};
use crate::web::{AppError, Frame, Reply, Times, Words};
use actix_web::http::StatusCode;
use askama::Template as Page;

/// What somebody wants to do.
pub(super) enum Question {
    /// Go back to what is below, and what waits besides.
    Restoration(Option<Box<Schedule>>),
    /// Take what is below as the draft.
    Adoption,
}

#[derive(Page)]
#[template(path = "emails/question.html")]
struct QuestionPage {
    frame: Frame,
    t: Words,
    times: Times,
    kind: Kind,
    language: Language,
    path: String,
    list: String,
    question: Question,
    /// What is asked.
    heading: String,
    /// What the button says.
    title: &'static str,
    held: Template,
}

impl QuestionPage {
    /// The last part of the address that does it.
    fn action(&self) -> &'static str {
        match self.question {
            Question::Restoration(_) => "restoration",
            Question::Adoption => "adoption",
        }
    }

    /// Who saved the draft that goes, and when.
    fn draft(&self) -> Option<String> {
        self.held.draft()?;
        let when = self.held.draft_at.map(|at| self.times.near(&at)).unwrap_or_default();
        Some(self.t.emails_question_draft(self.held.draft_by.as_str(), when))
    }

    /// What becomes of the text that waits, and of the one that is sent.
    fn kept(&self) -> Vec<String> {
        let Question::Restoration(waits) = &self.question else {
            return vec![];
        };
        let waits = waits.as_ref().map(|waits| {
            let when = self.times.exact(&waits.publish_at);
            self.t.emails_question_schedule(waits.created_by.as_str(), when)
        });
        let published = self.held.published.map(|number| self.t.emails_question_version(number));
        waits.into_iter().chain(published).collect()
    }

    /// The page of the text.
    fn editor(&self) -> String {
        format!("{}?locale={}", self.path, self.language.tag)
    }
}

/// Asks.
pub(super) async fn ask<W: Way>(
    desk: &mut Desk<W>,
    (kind, language): Key,
    held: &Template,
    question: Question,
) -> Result<Reply, AppError> {
    let t = desk.t();
    let is_below_program = desk.is_below_program((kind, language)).await?;
    let title = match question {
        Question::Restoration(_) => desk.way_back(is_below_program),
        Question::Adoption if is_below_program => t.emails_adopt_program(),
        Question::Adoption => t.emails_adopt(),
    };
    let page = QuestionPage {
        frame: desk.frame(),
        t,
        times: desk.times(),
        kind,
        language,
        path: format!("{}/{}", desk.base(), kind.key()),
        list: desk.base(),
        heading: match question {
            Question::Restoration(_) if is_below_program => t.emails_question_restoration(kind.label(t)),
            Question::Restoration(_) => t.emails_question_restoration_platform(kind.label(t)),
            Question::Adoption => title.to_owned(),
        },
        title,
        question,
        held: held.clone(),
    };
    Reply::html(StatusCode::OK, &page)
}
