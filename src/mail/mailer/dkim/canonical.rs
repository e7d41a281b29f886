//! The relaxed form of head and body (RFC 6376, section 3.4): what may change on the way without breaking a signature.

/// The fields of a head, as they came.
pub(super) struct Head<'a>(Vec<(&'a [u8], &'a [u8])>);

impl<'a> Head<'a> {
    /// Reads the lines of a head; one that begins with a blank belongs to the field before it.
    pub fn read(raw: &'a [u8]) -> Self {
        let mut fields = vec![];
        let mut from = 0;
        while from < raw.len() {
            let mut to = end_of_line(raw, from);
            while raw.get(to).is_some_and(|b| matches!(b, b' ' | b'\t')) {
                to = end_of_line(raw, to);
            }
            let field = &raw[from..to];
            if let Some(colon) = field.iter().position(|b| *b == b':') {
                fields.push((&field[..colon], &field[colon + 1..]));
            }
            from = to;
        }
        Self(fields)
    }

    pub fn count(&self, name: &str) -> usize {
        self.named(name).count()
    }

    fn named(&self, name: &str) -> impl DoubleEndedIterator<Item = &(&'a [u8], &'a [u8])> {
        self.0
            .iter()
            .filter(move |(one, _)| one.trim_ascii().eq_ignore_ascii_case(name.as_bytes()))
    }

    /// The fields of these names, from the last of a name to its first; a name without a field left stands for none.
    pub fn canonical(&self, names: &[String]) -> Vec<u8> {
        let mut out = vec![];
        for (number, name) in names.iter().enumerate() {
            let before = names[..number].iter().filter(|one| *one == name).count();
            if let Some((_, value)) = self.named(name).rev().nth(before) {
                out.extend_from_slice(name.to_ascii_lowercase().as_bytes());
                out.push(b':');
                let unfolded: Vec<u8> = value.iter().copied().filter(|b| !matches!(b, b'\r' | b'\n')).collect();
                out.extend_from_slice(calm(&unfolded).trim_ascii());
                out.extend_from_slice(b"\r\n");
            }
        }
        out
    }
}

fn end_of_line(raw: &[u8], from: usize) -> usize {
    let end = raw[from..].windows(2).position(|two| two == b"\r\n");
    end.map_or(raw.len(), |at| from + at + 2)
}

/// The body: blanks become one, those at a line's end go, and so do empty lines at the end.
pub(super) fn body(raw: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(raw.len());
    let (mut from, mut empty) = (0, 0);
    while from < raw.len() {
        let to = end_of_line(raw, from);
        let line = raw[from..to].strip_suffix(b"\r\n").unwrap_or(&raw[from..to]);
        let line = calm(line);
        if line.is_empty() {
            empty += 1;
        } else {
            out.extend(std::iter::repeat_n(b"\r\n", empty).flatten());
            empty = 0;
            out.extend_from_slice(&line);
            out.extend_from_slice(b"\r\n");
        }
        from = to;
    }
    out
}

/// Each run of blanks and tabs as one blank, none at the end.
fn calm(line: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(line.len());
    for &byte in line {
        match byte {
            b' ' | b'\t' if out.last() == Some(&b' ') => {}
            b' ' | b'\t' => out.push(b' '),
            other => out.push(other),
        }
    }
    if out.last() == Some(&b' ') {
        out.pop();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of RFC 6376, section 3.4.5.
    #[test]
    fn the_example_of_the_standard_comes_out() {
        let head = Head::read(b"A: X\r\nB : Y\t\r\n\tZ  \r\n");
        let names = ["A", "B"].map(String::from);
        assert_eq!(head.canonical(&names), b"a:X\r\nb:Y Z\r\n");
        assert_eq!(body(b" C \r\nD \t E\r\n\r\n\r\n"), b" C\r\nD E\r\n");
    }

    #[test]
    fn an_empty_body_is_empty_and_a_last_line_ends() {
        assert_eq!(body(b""), b"");
        assert_eq!(body(b"\r\n \r\n"), b"");
        assert_eq!(body(b"a\r\n\r\nb"), b"a\r\n\r\nb\r\n");
    }

    #[test]
    fn fields_of_one_name_are_taken_from_the_last_to_the_first() {
        let head = Head::read(b"To: one\r\nTO: two\r\n");
        let names = vec!["To".to_owned(); 3];
        assert_eq!(head.canonical(&names), b"to:two\r\nto:one\r\n");
    }
}
