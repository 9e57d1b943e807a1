//! The kinds of files in which a diagnosis leaves the page.

/// One kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileKind {
    /// The master file (原本): everything, to go on with.
    Master,
    /// The workbook to fill in (調査票), which holds the master file.
    Sheet,
    /// The same without answers, for somebody to begin with.
    BlankSheet,
    /// The workbook of data: one table a sheet.
    Data,
    /// The same data as CSV, packed into one file.
    Csv,
    /// The workbook to look at (見る用).
    Readable,
    /// The paper to attach (別紙) for a word processor.
    Report,
    /// The draft sentences of the proposal (起案文).
    Draft,
    /// What needs money next fiscal year.
    Budget,
    /// Starts, ends and deadlines for a calendar.
    Calendar,
    /// A summary for a chat or a wiki.
    Markdown,
    /// Pictures for a slide, packed into one file.
    Pictures,
}

impl FileKind {
    /// All kinds.
    pub const ALL: [Self; 12] = [
        Self::Master,
        Self::Sheet,
        Self::BlankSheet,
        Self::Data,
        Self::Csv,
        Self::Readable,
        Self::Report,
        Self::Draft,
        Self::Budget,
        Self::Calendar,
        Self::Markdown,
        Self::Pictures,
    ];

    /// Returns the word that machines know it by.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Master => "master",
            Self::Sheet => "sheet",
            Self::BlankSheet => "blank-sheet",
            Self::Data => "data",
            Self::Csv => "csv",
            Self::Readable => "readable",
            Self::Report => "report",
            Self::Draft => "draft",
            Self::Budget => "budget",
            Self::Calendar => "calendar",
            Self::Markdown => "markdown",
            Self::Pictures => "pictures",
        }
    }

    /// Returns the kind with this word.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Returns the ending of the file's name, without the dot.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Master => "json",
            Self::Sheet | Self::BlankSheet | Self::Data | Self::Readable | Self::Budget => "xlsx",
            Self::Csv | Self::Pictures => "zip",
            Self::Report => "docx",
            Self::Draft => "txt",
            Self::Calendar => "ics",
            Self::Markdown => "md",
        }
    }

    /// Returns the type by which a browser knows it.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Master => "application/json",
            Self::Sheet | Self::BlankSheet | Self::Data | Self::Readable | Self::Budget => {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            }
            Self::Csv | Self::Pictures => "application/zip",
            Self::Report => {
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            }
            Self::Draft => "text/plain;charset=utf-8",
            Self::Calendar => "text/calendar;charset=utf-8",
            Self::Markdown => "text/markdown;charset=utf-8",
        }
    }

    /// Tells whether the page itself can write it, without the module for Office files.
    #[must_use]
    pub const fn is_plain(self) -> bool {
        matches!(self, Self::Master)
    }
}

#[cfg(test)]
mod tests {
    use super::FileKind;

    #[test]
    fn a_kind_is_found_by_its_word() {
        for (at, kind) in FileKind::ALL.into_iter().enumerate() {
            assert_eq!(FileKind::parse(kind.code()), Some(kind));
            assert_eq!(kind as usize, at);
        }
        assert_eq!(FileKind::parse("exe"), None);
    }
}
