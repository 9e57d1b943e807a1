//! What files are called, and what is said of them.

use content::{Word, Words};
use readiness::{Audience, Date, Document};
use record::FileKind;

/// Returns `市民課_DX計画の別紙_庁内共有_2026-12-01`, without the ending: what is unsafe in a name is
/// for whoever writes the file to take out. The master file is called as `record` says.
#[must_use]
pub fn file_stem(
    words: &'static Words,
    document: &Document,
    kind: FileKind,
    audience: Audience,
    today: Date,
) -> String {
    let own = document.profile.name.split_whitespace().collect::<Vec<_>>().join("-");
    // A long name must not take the rest of the file's name away.
    let own: String = own.chars().take(40).collect();
    let sample = document.is_sample.then_some(words.purposes.sample);
    let copy = (audience != Audience::Department).then(|| audience_name(words, audience));
    let parts = [Some(own.as_str()), sample, Some(file_name(words, kind)), copy];
    let parts = parts.into_iter().flatten().filter(|part| !part.is_empty());
    parts
        .map(|part| part.replace(' ', "-"))
        .chain([today.to_string()])
        .collect::<Vec<_>>()
        .join("_")
}

/// Returns what a kind of copy is called.
#[must_use]
pub const fn audience_name(words: &'static Words, audience: Audience) -> Word {
    match audience {
        Audience::Department => words.purposes.department,
        Audience::Office => words.purposes.office,
        Audience::Public => words.purposes.public,
    }
}

/// Says in a line what a kind of file is for.
#[must_use]
pub const fn about_file(words: &'static Words, kind: FileKind) -> Word {
    let purposes = words.purposes;
    match kind {
        FileKind::Master => purposes.about_master,
        FileKind::Sheet => purposes.about_sheet,
        FileKind::BlankSheet => purposes.about_blank_sheet,
        FileKind::Data => purposes.about_data,
        FileKind::Csv => purposes.about_csv,
        FileKind::Readable => purposes.about_readable,
        FileKind::Report => purposes.about_report,
        FileKind::Draft => purposes.about_draft,
        FileKind::Budget => purposes.about_budget,
        FileKind::Calendar => purposes.about_calendar,
        FileKind::Markdown => purposes.about_markdown,
        FileKind::Pictures => purposes.about_pictures,
    }
}

const fn file_name(words: &'static Words, kind: FileKind) -> Word {
    let purposes = words.purposes;
    match kind {
        FileKind::Master => record::FORMAT,
        FileKind::Sheet => purposes.name_sheet,
        FileKind::BlankSheet => purposes.name_blank_sheet,
        FileKind::Data => purposes.name_data,
        FileKind::Csv => purposes.name_csv,
        FileKind::Readable => purposes.name_readable,
        FileKind::Report => purposes.name_report,
        FileKind::Draft => purposes.name_draft,
        FileKind::Budget => purposes.name_budget,
        FileKind::Calendar => purposes.name_calendar,
        FileKind::Markdown => purposes.name_markdown,
        FileKind::Pictures => purposes.name_pictures,
    }
}
