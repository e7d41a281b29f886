//! GET `/o/{org}/emails` and `/staff/emails`: every kind of mail, and what is one's own of it.

use crate::emails::desk::Way;
use crate::emails::shelf::Standing;
use crate::emails::{Desk, Kind, Language, Scope, Shelf};
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

/// Kinds that belong together.
struct Group {
    id: &'static str,
    title: &'static str,
    text: &'static str,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "emails/list.html")]
struct ListPage {
    frame: Frame,
    t: Words,
    is_platform: bool,
    /// Where the list stands.
    base: String,
    /// The page of the organization's look.
    branding: Option<String>,
    /// The page of the organization's own mail server.
    server: Option<String>,
    groups: Vec<Group>,
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
    let server = (shelf != Shelf::Platform).then(|| format!("{base}/server"));
    let line = |kind: Kind| Line {
        kind,
        href: format!("{base}/{}", kind.key()),
        own: names(&own, kind, |one| one.is_published),
        drafts: names(&own, kind, |one| one.has_draft),
        scheduled: names(&own, kind, |one| one.is_scheduled),
        platform: !names(&platform, kind, |one| one.is_published).is_empty(),
        is_on: switches.is_on(kind),
    };
    let of = |scope: Scope| {
        Kind::ALL
            .iter()
            .copied()
            .filter(move |kind| kind.scope() == scope)
            .map(line)
    };
    let mut groups = vec![Group {
        id: "of-organizations",
        title: t.emails_group_organizations(),
        text: t.emails_group_organizations_text(),
        lines: of(Scope::Organization).collect(),
    }];
    if shelf == Shelf::Platform {
        groups.push(Group {
            id: "of-platform",
            title: t.emails_group_platform(),
            text: t.emails_group_platform_text(),
            lines: of(Scope::Platform).collect(),
        });
    }
    Reply::page(&ListPage {
        frame: desk.frame(),
        t,
        is_platform: shelf == Shelf::Platform,
        base,
        branding: desk.who().map(|who| who.path("/branding")),
        server,
        groups,
    })
}
