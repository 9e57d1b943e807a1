//! Tables of Markdown.

/// How the values of a column stand.
#[derive(Clone, Copy)]
pub(super) enum Align {
    /// Texts.
    Left,
    /// Numbers.
    Right,
}

/// Returns a table of values that are escaped already.
pub(super) fn grid(columns: &[(&str, Align)], rows: &[Vec<String>]) -> String {
    let line = |cells: Vec<&str>| format!("| {} |\n", cells.join(" | "));
    let mut table = line(columns.iter().map(|(name, _)| *name).collect());
    table += &line(
        columns
            .iter()
            .map(|(_, align)| match align {
                Align::Left => "---",
                Align::Right => "---:",
            })
            .collect(),
    );
    for row in rows {
        table += &line(row.iter().map(String::as_str).collect());
    }
    table
}
