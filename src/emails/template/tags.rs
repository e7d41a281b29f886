//! The elements that a mail in HTML may have, and what may stand in what.

/// What an element is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// A paragraph or a heading: words, and nothing that begins a paragraph.
    Words,
    /// Holds anything.
    Box,
    Quote,
    Code,
    /// In a line of words.
    Inline,
    Link,
    Bullets,
    Numbers,
    Item,
    Table,
    /// The head, body or foot of a table.
    Rows,
    Row,
    Cell,
}

/// An element.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Tag {
    pub name: &'static str,
    pub role: Role,
    /// Beside `style`, `dir`, `lang` and `align`.
    pub attributes: &'static [&'static str],
}

const fn tag(name: &'static str, role: Role) -> Tag {
    Tag {
        name,
        role,
        attributes: &[],
    }
}

const fn with(name: &'static str, role: Role, attributes: &'static [&'static str]) -> Tag {
    Tag { name, role, attributes }
}

static TAGS: &[Tag] = &[
    tag("p", Role::Words),
    tag("h1", Role::Words),
    tag("h2", Role::Words),
    tag("h3", Role::Words),
    tag("h4", Role::Words),
    tag("div", Role::Box),
    tag("blockquote", Role::Quote),
    tag("pre", Role::Code),
    tag("span", Role::Inline),
    tag("strong", Role::Inline),
    tag("b", Role::Inline),
    tag("em", Role::Inline),
    tag("i", Role::Inline),
    tag("u", Role::Inline),
    tag("s", Role::Inline),
    tag("del", Role::Inline),
    tag("small", Role::Inline),
    tag("sub", Role::Inline),
    tag("sup", Role::Inline),
    tag("code", Role::Inline),
    with("a", Role::Link, &["href"]),
    tag("ul", Role::Bullets),
    with("ol", Role::Numbers, &["start"]),
    tag("li", Role::Item),
    with(
        "table",
        Role::Table,
        &["width", "cellpadding", "cellspacing", "border", "role", "bgcolor"],
    ),
    tag("thead", Role::Rows),
    tag("tbody", Role::Rows),
    tag("tfoot", Role::Rows),
    with("tr", Role::Row, &["valign", "bgcolor"]),
    with(
        "td",
        Role::Cell,
        &["width", "height", "valign", "colspan", "rowspan", "bgcolor"],
    ),
    with(
        "th",
        Role::Cell,
        &["width", "height", "valign", "colspan", "rowspan", "bgcolor", "scope"],
    ),
];

impl Tag {
    /// The element of that name, in lower case.
    pub fn find(name: &str) -> Option<&'static Self> {
        TAGS.iter().find(|tag| tag.name == name)
    }

    /// Whether this may stand directly in `outer`; `None`: in the mail itself. Mail programs mend what may not, each in
    /// its own way, and one of those ways is to end the table around the whole mail.
    pub fn may_be_in(&self, outer: Option<&Self>) -> bool {
        let outer = outer.map(|tag| tag.role);
        match (self.role, outer) {
            (Role::Item, outer) => matches!(outer, Some(Role::Bullets | Role::Numbers)),
            (Role::Rows, outer) => outer == Some(Role::Table),
            (Role::Row, outer) => matches!(outer, Some(Role::Table | Role::Rows)),
            (Role::Cell, outer) => outer == Some(Role::Row),
            (Role::Inline | Role::Link, Some(outer)) => outer.takes_words(),
            (_, Some(Role::Words | Role::Code)) => false,
            (_, Some(outer)) => outer.takes_words(),
            (_, None) => true,
        }
    }
}

impl Role {
    /// Whether words may stand directly in it.
    pub fn takes_words(self) -> bool {
        !matches!(
            self,
            Self::Bullets | Self::Numbers | Self::Table | Self::Rows | Self::Row
        )
    }
}
