//! Two texts side by side, line by line.

/// A line that is not the same on both sides, or a few that are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Row {
    /// So many lines are the same.
    Same(usize),
    /// Only on the left, only on the right, or another one there.
    Differs {
        /// Its number on the left and on the right, from 1.
        numbers: (usize, usize),
        left: Option<String>,
        right: Option<String>,
    },
    /// So many lines more, which are not shown.
    More(usize),
}

/// So many rows are shown.
const MOST_ROWS: usize = 1_000;

/// Beyond so many pairs of lines nobody reads line by line any more.
const MOST_PAIRS: usize = 250_000;

/// What is different between two texts, as far as anybody reads it.
pub fn compare(left: &str, right: &str) -> Vec<Row> {
    let mut rows = rows(left, right);
    if rows.len() > MOST_ROWS {
        let lines = |row: &Row| match row {
            Row::Same(lines) | Row::More(lines) => *lines,
            Row::Differs { .. } => 1,
        };
        let more = rows.drain(MOST_ROWS..).map(|row| lines(&row)).sum();
        rows.push(Row::More(more));
    }
    rows
}

fn rows(left: &str, right: &str) -> Vec<Row> {
    let (left, right): (Vec<&str>, Vec<&str>) = (left.lines().collect(), right.lines().collect());
    let same_before = left.iter().zip(&right).take_while(|(l, r)| l == r).count();
    let rest = left.len().min(right.len()) - same_before;
    let ends = left.iter().rev().zip(right.iter().rev());
    let same_after = ends.take(rest).take_while(|(l, r)| l == r).count();
    let (l, r) = (
        &left[same_before..left.len() - same_after],
        &right[same_before..right.len() - same_after],
    );
    let mut rows = vec![];
    same(&mut rows, same_before);
    between(&mut rows, l, r);
    same(&mut rows, same_after);
    number(&mut rows);
    rows
}

fn number(rows: &mut [Row]) {
    let (mut before, mut after) = (0, 0);
    for row in rows {
        match row {
            Row::Same(count) | Row::More(count) => (before, after) = (before + *count, after + *count),
            Row::Differs { numbers, left, right } => {
                before += usize::from(left.is_some());
                after += usize::from(right.is_some());
                *numbers = (before, after);
            }
        }
    }
}

fn same(rows: &mut Vec<Row>, count: usize) {
    match rows.last_mut() {
        Some(Row::Same(before)) => *before += count,
        _ if count > 0 => rows.push(Row::Same(count)),
        _ => {}
    }
}

/// By the longest common subsequence.
fn between(rows: &mut Vec<Row>, left: &[&str], right: &[&str]) {
    if left.len().saturating_mul(right.len()) > MOST_PAIRS {
        return differ(rows, left, right);
    }
    let width = right.len() + 1;
    let mut longest = vec![0_u32; (left.len() + 1) * width];
    for (i, l) in left.iter().enumerate().rev() {
        for (j, r) in right.iter().enumerate().rev() {
            longest[i * width + j] = match l == r {
                true => longest[(i + 1) * width + j + 1] + 1,
                false => longest[(i + 1) * width + j].max(longest[i * width + j + 1]),
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    let (mut from_i, mut from_j) = (0, 0);
    while i < left.len() && j < right.len() {
        if left[i] == right[j] {
            differ(rows, &left[from_i..i], &right[from_j..j]);
            same(rows, 1);
            (i, j) = (i + 1, j + 1);
            (from_i, from_j) = (i, j);
        } else if longest[(i + 1) * width + j] >= longest[i * width + j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    differ(rows, &left[from_i..], &right[from_j..]);
}

/// Lines that have nothing in common, beside each other.
fn differ(rows: &mut Vec<Row>, left: &[&str], right: &[&str]) {
    let line = |lines: &[&str], at: usize| lines.get(at).map(|line| (*line).to_owned());
    rows.extend((0..left.len().max(right.len())).map(|at| Row::Differs {
        numbers: (0, 0),
        left: line(left, at),
        right: line(right, at),
    }));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn differs(numbers: (usize, usize), left: Option<&str>, right: Option<&str>) -> Row {
        Row::Differs {
            numbers,
            left: left.map(Into::into),
            right: right.map(Into::into),
        }
    }

    #[test]
    fn what_was_added_left_out_and_changed_is_told_apart() {
        let rows = compare("a\nb\nc\nd\ne", "a\nB\nc\ne\nf");
        let wanted = [
            Row::Same(1),
            differs((2, 2), Some("b"), Some("B")),
            Row::Same(1),
            differs((4, 3), Some("d"), None),
            Row::Same(1),
            differs((5, 5), None, Some("f")),
        ];
        assert_eq!(rows, wanted);
        assert_eq!(compare("a\nb", "a\nb"), [Row::Same(2)]);
        assert_eq!(compare("", "x"), [differs((0, 1), None, Some("x"))]);
    }

    #[test]
    fn two_long_texts_take_no_time() {
        let long = |word: &str| (0..10_000).map(|n| format!("{word}{n}\n")).collect::<String>();
        let rows = compare(&long("a"), &long("b"));
        assert_eq!((rows.len(), rows.last()), (MOST_ROWS + 1, Some(&Row::More(9_000))));
    }
}
