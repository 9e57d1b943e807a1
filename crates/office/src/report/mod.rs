//! What a decision is asked with (起案一式): the attachment as a Word file, one page for the
//! director and then the detail, and the draft of the letter.

mod brief;
mod detail;
mod draft;
mod first_grids;
mod first_page;
mod lists;
mod moved;
mod outlook;
mod room;
mod word;
mod year;

use readiness::PlanView;

use crate::paper::PaperError;
use crate::source::Source;
use word::{Style, Word};

pub use draft::{Draft, DraftKind, draft};

pub(crate) use brief::Brief;
pub(crate) use year::{Spent, Year};

/// Whether boxes for the stamps of those who decide stand at the head of the first page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stamps {
    /// They do.
    Boxes,
    /// They do not: the letter has them.
    #[default]
    None,
}

/// Returns the attachment as a Word file.
///
/// # Errors
///
/// Fails where the parts of the file cannot be put together.
pub fn report(paper: Source<'_>, stamps: Stamps) -> Result<Vec<u8>, PaperError> {
    let bank = &paper.phrases.catalog.bank;
    let view = PlanView::of(bank, paper.document, paper.diagnosis, paper.today);
    let brief = Brief::of(paper, &view);
    let mut word = first_page::write(paper, &view, &brief, stamps, Word::new(paper));
    if !paper.is_empty() {
        word = detail::write(paper, &view, word);
    }
    method(paper, word).bytes(paper)
}

/// Adds the method in five lines.
fn method(paper: Source<'_>, word: Word) -> Word {
    let words = paper.phrases.words.office_report;
    let lines = [
        words.method_scores.to_owned(),
        words.method_points.to_owned(),
        words.method_hours.to_owned(),
        words.method_plan.to_owned(),
        words.method_savings(readiness::SAVED_MINUTES),
    ];
    let numbered = lines.iter().zip(1..).map(|(line, at)| words.item(at, line));
    numbered
        .fold(word.add(Style::Heading, words.method), |word, line| word.add(Style::Small, &line))
}
