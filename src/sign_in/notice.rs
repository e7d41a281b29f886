//! A sheet that says how things stand, and leads on.

use crate::access::Public;
use crate::branding::PageLook;
use crate::web::{Frame, Words};
use askama::Template;

/// A title, a sentence, and the way on.
#[derive(Template)]
#[template(path = "sign_in/notice.html")]
pub struct Notice {
    frame: Frame,
    t: Words,
    title: String,
    text: String,
    /// (path, words)
    next: Option<(&'static str, &'static str)>,
}

impl Notice {
    pub fn new(public: &Public, title: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            frame: Frame::public(public),
            t: public.t,
            title: title.into(),
            text: text.into(),
            next: None,
        }
    }

    /// In the look of the organization that it is about.
    pub fn looking(mut self, look: &PageLook) -> Self {
        self.frame = self.frame.looking(look);
        self
    }

    /// The button: where it leads, and its words.
    pub fn next(mut self, path: &'static str, words: &'static str) -> Self {
        self.next = Some((path, words));
        self
    }
}
