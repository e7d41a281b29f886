//! GET `/o/{org}/emails` and `/staff/emails`: every kind of mail, and what is one's own of it.

use crate::emails::desk::Way;
use crate::emails::shelf::Standing;
use crate::emails::{Desk, Kind, Language, Scope, Shelf, Topic};
use crate::web::{Answer, Frame, Reply, Words};
use askama::Template;

/// A kind of the list.
struct Line {
    kind: Kind,
    href: String,
    /// The languages in which it has words of its own.
    own: Vec<&'static str>,
    /// And those with a draft.
    drafts: Vec<&'static str>,
    /// And those in which a text waits for its moment.
    scheduled: Vec<&'static str>,
    /// In how many languages the platform words it.
    platform: bool,
    is_on: bool,
}

/// Kinds that are about the same.
struct Group {
    topic: Topic,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "emails/list.html")]
struct ListPage {
    frame: Frame,
    t: Words,
    is_platform: bool,
    groups: Vec<Group>,
}

impl Group {
    /// Whether only staff words them.
    fn is_of_platform(&self) -> bool {
        self.topic.scope() == Scope::Platform
    }
}

fn names(standing: &[Standing], kind: Kind, wanted: impl Fn(&Standing) -> bool) -> Vec<&'static str> {
    let of_kind = |tag: &str| {
        standing
            .iter()
            .any(|one| one.kind == kind.key() && one.locale == tag && wanted(one))
    };
    let languages = Language::ALL.iter().filter(|language| of_kind(language.tag));
    languages.map(|language| language.name).collect()
}

/// The list.
pub async fn show<W: Way>(mut desk: Desk<W>) -> Answer {
    let (shelf, t) = (desk.shelf(), desk.t());
    let own = shelf.standing(&mut desk.tx).await?;
    let switches = desk.switches().await?;
    let platform = match shelf {
        Shelf::Platform => vec![],
        Shelf::Organization(_) => Shelf::Platform.standing(&mut desk.tx).await?,
    };
    let base = desk.base();
    let line = |kind: Kind| Line {
        kind,
        href: format!("{base}/{}", kind.key()),
        own: names(&own, kind, |one| one.is_published),
        drafts: names(&own, kind, |one| one.has_draft),
        scheduled: names(&own, kind, |one| one.is_scheduled),
        platform: !names(&platform, kind, |one| one.is_published).is_empty(),
        is_on: switches.is_on(kind),
    };
    let is_here = |topic: &Topic| shelf == Shelf::Platform || topic.scope() == Scope::Organization;
    let groups = Topic::ALL.into_iter().filter(is_here).map(|topic| Group {
        topic,
        lines: topic.kinds().map(line).collect(),
    });
    Reply::page(&ListPage {
        frame: desk.frame(),
        t,
        is_platform: shelf == Shelf::Platform,
        groups: groups.collect(),
    })
}
