//! The page: A4 upright, a margin for two holes on the left, a head and a foot.

use docx_rs::{Docx, Footer, Header, NumPages, PageMargin, PageNum, Paragraph, Run};

use super::{Style, run};
use crate::paper::Paper;

/// A4 in twentieths of a point.
const PAPER: (u32, u32) = (11_906, 16_838);

/// What stands in the words of the foot where the numbers go; no text holds these.
const NUMBERS: (char, char) = ('\u{1}', '\u{2}');

/// Begins a file with the page, the head and the foot of `paper`.
pub(super) fn set_up(paper: Paper<'_>) -> Docx {
    // 25 mm on the left, 18 mm on the right: the lines are `super::WIDTH` long.
    let margin = PageMargin::new().left(1_417).right(1_020).top(1_190).bottom(1_020);
    let margin = margin.header(600).footer(500);
    Docx::new()
        .page_size(PAPER.0, PAPER.1)
        .page_margin(margin)
        .header(Header::new().add_paragraph(head(paper)))
        .footer(Footer::new().add_paragraph(foot(paper)))
}

fn head(paper: Paper<'_>) -> Paragraph {
    let stamps = paper.stamps().join("　");
    let words = paper.phrases.words.office_report;
    let left = format!("{}　{}", words.attachment, paper.department());
    Paragraph::new()
        .style(Style::Header.id())
        .add_run(run(&left))
        .add_run(Run::new().add_tab())
        .add_run(run(&stamps))
}

/// The number of the page is a field: nothing else counts pages, and every program of an office
/// shows it.
fn foot(paper: Paper<'_>) -> Paragraph {
    let words = paper.phrases.words.office_report;
    let mut foot = Paragraph::new()
        .style(Style::Footer.id())
        .add_run(run(words.no_ranking))
        .add_run(Run::new().add_tab());
    let text = words.page(NUMBERS.0, NUMBERS.1);
    let is_number = |letter: char| letter == NUMBERS.0 || letter == NUMBERS.1;
    for part in text.split_inclusive(is_number) {
        let words = part.trim_end_matches(is_number);
        if !words.is_empty() {
            foot = foot.add_run(run(words));
        }
        if part.ends_with(NUMBERS.0) {
            foot = foot.add_page_num(PageNum::new());
        } else if part.ends_with(NUMBERS.1) {
            foot = foot.add_num_pages(NumPages::new());
        }
    }
    foot
}
