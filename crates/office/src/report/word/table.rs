//! A plain table: thin lines, a row of heads that is repeated on each page, no merged cells.

use docx_rs::{
    BorderType, HeightRule, Shading, Table, TableAlignmentType, TableBorder, TableBorderPosition,
    TableBorders, TableCell, TableLayoutType, TableRow, VAlignType, WidthType,
};

use super::{Style, WIDTH, paragraph};

/// The height by which `pack` knows a row of heads; no other row has one.
pub(super) const HEAD_MARK: f32 = 1.0;

/// The grey behind heads, that of paper printed in grey.
const HEAD_FILL: &str = "E7E6E6";
/// The grey behind cells that are pointed out.
const MARKED_FILL: &str = "D0CECE";

/// A column of a table.
#[derive(Clone, Debug)]
pub(in crate::report) struct Column {
    /// Its head.
    pub head: String,
    /// Its width in twentieths of a point.
    pub width: usize,
    /// Whether its head stands in the middle, as that of figures does.
    pub is_centred: bool,
}

impl Column {
    /// A column of texts.
    pub fn new(head: impl Into<String>, width: usize) -> Self {
        Self { head: head.into(), width, is_centred: false }
    }

    /// A column of figures.
    pub fn figures(head: impl Into<String>, width: usize) -> Self {
        Self { is_centred: true, ..Self::new(head, width) }
    }
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::report) struct Cell {
    /// The paragraphs in it.
    pub paragraphs: Vec<(Style, String)>,
    /// Whether it is pointed out by a grey ground; what that means stands in its text, too.
    pub is_marked: bool,
}

impl Cell {
    /// A cell with a text.
    pub fn text(text: impl Into<String>) -> Self {
        Self { paragraphs: vec![(Style::Cell, text.into())], is_marked: false }
    }

    /// A cell with the name of its row.
    pub fn bold(text: impl Into<String>) -> Self {
        Self { paragraphs: vec![(Style::CellBold, text.into())], is_marked: false }
    }

    /// A cell with a figure or a word in the middle.
    pub fn figure(text: impl Into<String>) -> Self {
        Self { paragraphs: vec![(Style::CellNumber, text.into())], is_marked: false }
    }

    /// Adds a paragraph where there is something to say.
    pub fn and(mut self, text: impl Into<String>) -> Self {
        let text = text.into();
        if !text.is_empty() {
            self.paragraphs.push((Style::Cell, text));
        }
        self
    }

    /// Points it out.
    pub fn marked(self) -> Self {
        Self { is_marked: true, ..self }
    }
}

/// A table.
#[derive(Clone, Debug)]
pub(in crate::report) struct Grid {
    /// The columns; a table without any heads has empty ones.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
    /// The least height of its rows in twentieths of a point, where they are left empty to write
    /// or stamp in.
    pub room: Option<u16>,
}

impl Grid {
    /// A table of `rows`.
    pub fn new(columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> Self {
        Self { columns, rows, room: None }
    }

    pub(super) fn table(&self) -> Table {
        let heads = self.columns.iter().map(|column| {
            let style = if column.is_centred { Style::CellHeadCentred } else { Style::CellHead };
            cell(&[(style, column.head.clone())], column.width, Some(HEAD_FILL))
        });
        let head = TableRow::new(heads.collect()).cant_split();
        let mut rows = vec![head.row_height(HEAD_MARK).height_rule(HeightRule::AtLeast)];
        rows.extend(self.rows.iter().map(|row| {
            let cells = row.iter().zip(&self.columns).map(|(it, column)| {
                cell(&it.paragraphs, column.width, it.is_marked.then_some(MARKED_FILL))
            });
            let row = TableRow::new(cells.collect()).cant_split();
            match self.room {
                None => row,
                Some(room) => row.row_height(room.into()).height_rule(HeightRule::AtLeast),
            }
        }));
        let widths: Vec<usize> = self.columns.iter().map(|column| column.width).collect();
        let width = widths.iter().sum();
        let table = Table::new(rows)
            .set_grid(widths)
            .width(width, WidthType::Dxa)
            .layout(TableLayoutType::Fixed)
            .set_borders(borders());
        // What is narrower than the lines stands on the right: the boxes for stamps.
        if width * 2 < WIDTH { table.align(TableAlignmentType::Right) } else { table }
    }
}

fn cell(paragraphs: &[(Style, String)], width: usize, fill: Option<&str>) -> TableCell {
    let mut cell = TableCell::new().width(width, WidthType::Dxa).vertical_align(VAlignType::Center);
    if let Some(fill) = fill {
        cell = cell.shading(Shading::new().fill(fill));
    }
    for (style, text) in paragraphs {
        cell = cell.add_paragraph(paragraph(*style, text));
    }
    cell
}

fn borders() -> TableBorders {
    use TableBorderPosition::{Bottom, InsideH, InsideV, Left, Right, Top};
    [Top, Bottom, Left, Right, InsideH, InsideV].into_iter().fold(
        TableBorders::with_empty(),
        |borders, position| {
            let line = TableBorder::new(position).border_type(BorderType::Single);
            borders.set(line.size(4).color("7F7F7F"))
        },
    )
}
