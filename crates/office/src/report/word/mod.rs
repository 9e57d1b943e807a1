//! A plain Word file: paragraphs with named styles and tables with a row of heads. No text box, no
//! picture, no macro, and fields only where nothing else can do it: the number of the page and of
//! the pages, in the foot.

mod pack;
mod page;
mod table;

use docx_rs::{BreakType, Docx, Paragraph, Run};

use crate::paper::{Paper, PaperError};
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
    pub fn new(paper: Paper<'_>) -> Self {
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
    pub fn bytes(self, paper: Paper<'_>) -> Result<Vec<u8>, PaperError> {
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
