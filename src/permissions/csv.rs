//! Comma-separated values (RFC 4180) for spreadsheets.

/// One line. A field that a spreadsheet would take for a formula gets a quotation mark before it.
pub(super) fn line(fields: &[&str]) -> String {
    let fields: Vec<String> = fields.iter().map(|field| quoted(field)).collect();
    format!("{}\r\n", fields.join(","))
}

fn quoted(field: &str) -> String {
    let formula = field.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    let mark = if formula { "'" } else { "" };
    format!("\"{mark}{}\"", field.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_a_formula() {
        assert_eq!(
            line(&["=1+1", "@x", "a \"b\", c"]),
            "\"'=1+1\",\"'@x\",\"a \"\"b\"\", c\"\r\n"
        );
    }
}
