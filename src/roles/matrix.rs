//! The table in which the permissions of a role are ticked.

use super::catalogue::Catalogue;
use super::role::Role;
use crate::access::Permissions;
use crate::web::Words;

/// A permission in the table.
#[derive(Clone, Debug)]
pub struct Row {
    pub number: u16,
    pub key: String,
    pub text: String,
    pub ticked: bool,
    /// The box cannot be ticked: who looks may not give it.
    pub locked: bool,
    pub retired: bool,
    /// Ticked, and was not.
    pub added: bool,
    /// Not ticked, and was.
    pub taken: bool,
    /// Whether the roles beside it have it.
    pub others: Vec<bool>,
}

/// The permissions of an area.
#[derive(Clone, Debug)]
pub struct Rows {
    pub title: String,
    pub ticked: usize,
    pub rows: Vec<Row>,
}

/// The whole table.
#[derive(Clone, Debug)]
pub struct Matrix {
    pub areas: Vec<Rows>,
    /// The names of the roles to compare with.
    pub columns: Vec<String>,
}

/// What the table shows.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    pub before: Permissions,
    pub ticked: Permissions,
    /// What the person who looks may give.
    pub may: Permissions,
    pub others: &'a [Role],
    pub t: Words,
}

impl Matrix {
    pub fn new(catalogue: &Catalogue, shown: Shown<'_>) -> Self {
        let Shown {
            before,
            ticked,
            may,
            others,
            t,
        } = shown;
        let row = |entry: &super::catalogue::Entry| {
            let (was, is) = (before.has_number(entry.number), ticked.has_number(entry.number));
            (!entry.retired || was || is).then(|| Row {
                number: entry.number,
                key: entry.key.clone(),
                text: entry.text.clone(),
                ticked: is,
                locked: !is && !was && !may.has_number(entry.number),
                retired: entry.retired,
                added: is && !was,
                taken: was && !is,
                others: others
                    .iter()
                    .map(|role| role.permissions().has_number(entry.number))
                    .collect(),
            })
        };
        let rows = |area: &super::catalogue::Area| {
            let rows: Vec<Row> = area.entries.iter().filter_map(row).collect();
            (!rows.is_empty()).then(|| Rows {
                title: area.title.clone(),
                ticked: rows.iter().filter(|row| row.ticked).count(),
                rows,
            })
        };
        Self {
            areas: catalogue.0.iter().filter_map(rows).collect(),
            columns: others.iter().map(|role| role.label(t).to_owned()).collect(),
        }
    }

    pub fn width(&self) -> usize {
        self.columns.len() + 2
    }
}
