//! A plain Word file: paragraphs with named styles and tables with a row of heads. No text box, no
//! picture, no macro, and fields only where nothing else can do it: the number of the page and of
//! the pages, in the foot.

mod pack;
mod page;
mod table;

use docx_rs::{BreakType, Docx, Paragraph, Run};

use crate::paper::PaperError;
use crate::source::Source;
use crate::xml_text::xml_text;

pub(super) use table::{Cell, Column, Grid};

/// The width between the margins, in twentieths of a point: 167 mm.
pub(super) const WIDTH: usize = 9_469;

/// A style of paragraphs; see `styles.xml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    Title,
    Heading,
    NewPageHeading,
    Subheading,
    Text,
    Small,
    Cell,
    CellBold,
    CellNumber,
    CellHead,
    CellHeadCentred,
    Header,
    Footer,
}

impl Style {
    const fn id(self) -> &'static str {
        match self {
            Self::Title => "Title",
            Self::Heading => "Heading1",
            Self::NewPageHeading => "NewPageHeading",
            Self::Subheading => "Heading2",
            Self::Text => "Normal",
            Self::Small => "Small",
            Self::Cell => "Cell",
            Self::CellBold => "CellBold",
            Self::CellNumber => "CellNumber",
            Self::CellHead => "CellHead",
            Self::CellHeadCentred => "CellHeadCentred",
            Self::Header => "Header",
            Self::Footer => "Footer",
        }
    }
}

/// A Word file that is being written, from its beginning to its end.
pub(super) struct Word {
    docx: Docx,
    title: String,
}

impl Word {
    /// Begins the file of `paper`: its page, its head and its foot.
    pub fn new(paper: Source<'_>) -> Self {
        Self { docx: page::set_up(paper), title: paper.title() }
    }

    /// Adds a paragraph.
    pub fn add(mut self, style: Style, text: &str) -> Self {
        self.docx = self.docx.add_paragraph(paragraph(style, text));
        self
    }

    /// Adds a table. Something else has to stand between it and the next one.
    pub fn table(mut self, grid: &Grid) -> Self {
        self.docx = self.docx.add_table(grid.table());
        self
    }

    /// Returns the bytes of the file.
    ///
    /// # Errors
    ///
    /// Fails where its parts cannot be put together.
    pub fn bytes(self, paper: Source<'_>) -> Result<Vec<u8>, PaperError> {
        pack::bytes(self.docx, &self.title, paper.today)
    }
}

/// Returns a paragraph of `text`, each of its lines on a line of its own.
fn paragraph(style: Style, text: &str) -> Paragraph {
    Paragraph::new().style(style.id()).add_run(run(text))
}

fn run(text: &str) -> Run {
    let text = xml_text(text);
    let mut run = Run::new();
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            run = run.add_break(BreakType::TextWrapping);
        }
        run = run.add_text(line);
    }
    run
}

#[cfg(test)]
mod tests {
    use bank::Lang;
    use docx_rs::read_docx;
    use phrases::Phrases;
    use readiness::{Date, Diagnosis, Document};

    use super::{Style, Word};
    use crate::source::Source;

    #[test]
    fn a_long_text_with_anything_in_it_comes_back() {
        let (document, today) = (Document::default(), Date::FIRST_OF_ERA);
        let (words, catalog) = (content::words(Lang::Ja), content::catalog());
        let diagnosis = Diagnosis::of(&catalog.bank, &document, today);
        let phrases = Phrases { words, lang: Lang::Ja, catalog };
        let paper = Source { document: &document, diagnosis: &diagnosis, phrases, today };
        let text = "市民課①㈱髙𠮷👩‍👩‍👧‍👦 =1+1 <script>&amp;\"'".repeat(200);
        assert!(text.chars().count() > 5_000);
        let bytes = Word::new(paper).add(Style::Text, &text).bytes(paper).unwrap();
        read_docx(&bytes).unwrap();
        // The parts of the file are stored as they are.
        let written = String::from_utf8_lossy(&bytes);
        let (_, rest) = written.split_once("<w:t xml:space=\"preserve\">").unwrap();
        let (escaped, _) = rest.split_once("</w:t>").unwrap();
        let marks =
            [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")];
        let read = marks
            .iter()
            .fold(escaped.to_owned(), |text, (mark, letter)| text.replace(mark, letter));
        assert_eq!(read, text);
    }
}
