//! Two texts of a mail side by side, for `emails/comparison.html`.

use crate::emails::Text;
pub(super) use crate::emails::compare::Row;
use crate::emails::compare::compare;

/// Two texts, and where they differ.
pub(super) struct Comparison {
    pub left: Text,
    pub right: Text,
    pub rows: Vec<Row>,
    /// Of the text part, where somebody wrote one.
    pub plain_rows: Vec<Row>,
}

impl Comparison {
    pub fn of(left: Text, right: Text) -> Self {
        Self {
            rows: compare(&left.body, &right.body),
            plain_rows: compare(&left.plain, &right.plain),
            left,
            right,
        }
    }
}
