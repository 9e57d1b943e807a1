//! A sheet that is printed: A4, a margin for two holes, heads on every page, as wide as the paper.

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use crate::paper::Paper;
use crate::xml_text::{cell_text, xml_text};

/// On which side the paper is bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Binding {
    /// Upright, with the holes on the left.
    Left,
    /// Across, with the holes at the top.
    Top,
}

/// How a cell looks. What a colour says stands in the text of the cell, too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Look {
    Title,
    Heading,
    Note,
    Head,
    Text,
    Bold,
    Number,
    Work,
    Relief,
    After,
    Busy,
    ToFill,
}

impl Look {
    /// Returns the format.
    pub fn format(self) -> Format {
        let plain = Format::new().set_font_name("游ゴシック").set_font_size(10.0);
        let plain = plain.set_text_wrap().set_align(FormatAlign::Top);
        let cell = || plain.clone().set_border(FormatBorder::Thin).set_border_color("7F7F7F");
        let middle =
            || cell().set_align(FormatAlign::Center).set_align(FormatAlign::VerticalCenter);
        match self {
            Self::Title => plain.clone().set_font_size(16.0).set_bold().unset_text_wrap(),
            Self::Heading => plain.clone().set_font_size(12.0).set_bold().unset_text_wrap(),
            Self::Note => plain.clone().unset_text_wrap(),
            Self::Head => middle().set_bold().set_background_color("E7E6E6"),
            Self::Text => cell(),
            Self::Bold => cell().set_bold(),
            Self::Number => middle(),
            Self::Work => middle().set_background_color("BDD7EE").set_bold(),
            Self::Relief => middle().set_background_color("C6E0B4").set_bold(),
            Self::After => middle().set_background_color("F2F2F2"),
            Self::Busy => middle().set_bold().set_background_color("FCE4D6"),
            Self::ToFill => cell().set_background_color("FFFBE6"),
        }
    }
}

/// Begins a workbook that names no person and bears the day of `paper`.
///
/// # Errors
///
/// Fails for a day that a workbook cannot hold.
pub(crate) fn new_workbook(paper: Paper<'_>) -> Result<Workbook, XlsxError> {
    let (month, day) = (paper.today.year_month(), paper.today.day());
    let made = ExcelDateTime::from_ymd(month.year(), month.month().get(), day)?;
    let properties = DocProperties::new()
        .set_title(xml_text(&paper.title()))
        .set_author("dx-readiness")
        .set_creation_datetime(&made);
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties);
    Ok(workbook)
}

/// A sheet that is being written.
pub(crate) struct Sheet<'a> {
    sheet: &'a mut Worksheet,
    row: u32,
}

impl<'a> Sheet<'a> {
    /// Begins a sheet called `name` with columns of these widths, in letters.
    ///
    /// # Errors
    ///
    /// Fails for a name that a workbook does not take.
    pub fn new(
        workbook: &'a mut Workbook,
        paper: Paper<'_>,
        name: &str,
        binding: Binding,
        widths: &[f64],
    ) -> Result<Self, XlsxError> {
        let sheet = workbook.add_worksheet();
        sheet.set_name(name)?;
        sheet.set_paper_size(9);
        // Inches: 25 mm for the holes, 10 to 15 mm elsewhere, and room for head and foot.
        match binding {
            Binding::Left => sheet.set_margins(0.98, 0.5, 0.8, 0.7, 0.4, 0.3),
            Binding::Top => {
                sheet.set_landscape();
                sheet.set_margins(0.5, 0.5, 1.2, 0.7, 0.7, 0.3)
            }
        };
        sheet.set_print_fit_to_pages(1, 0);
        sheet.set_screen_gridlines(false);
        let [date, edition, code] = paper.stamps();
        let words = paper.phrases.words.office_report;
        let left = header_text(paper.department());
        let right = header_text(&[date, edition, code].join("　"));
        sheet.set_header(format!("&L{left}&R{right}"));
        let pages = words.page("&P", "&N");
        sheet.set_footer(format!("&L&8{}&R{pages}", header_text(words.no_ranking)));
        for (column, width) in (0..).zip(widths) {
            sheet.set_column_width(column, *width)?;
        }
        Ok(Self { sheet, row: 0 })
    }

    /// Writes a line of text, and goes on with the next row.
    ///
    /// # Errors
    ///
    /// Fails where the sheet is full.
    pub fn line(&mut self, look: Look, text: &str) -> Result<(), XlsxError> {
        self.text(0, look, text)?;
        self.next();
        Ok(())
    }

    /// Writes the heads of a table, which every page repeats, and goes on with the next row.
    ///
    /// # Errors
    ///
    /// Fails where the sheet is full.
    pub fn heads<'b>(&mut self, heads: impl IntoIterator<Item = &'b str>) -> Result<(), XlsxError> {
        for (column, head) in (0..).zip(heads) {
            self.text(column, Look::Head, head)?;
        }
        self.sheet.set_repeat_rows(self.row, self.row)?;
        self.sheet.set_freeze_panes(self.row + 1, 0)?;
        self.next();
        Ok(())
    }

    /// Writes a text into `column`.
    ///
    /// # Errors
    ///
    /// Fails where the sheet is full.
    pub fn text(&mut self, column: u16, look: Look, text: &str) -> Result<(), XlsxError> {
        let text = cell_text(text);
        self.sheet.write_string_with_format(self.row, column, text, &look.format())?;
        Ok(())
    }

    /// Writes a number into `column`, shown as `shown` says: a format of Excel's.
    ///
    /// # Errors
    ///
    /// Fails where the sheet is full.
    pub fn number(
        &mut self,
        column: u16,
        look: Look,
        number: impl Into<f64>,
        shown: &str,
    ) -> Result<(), XlsxError> {
        let format = look.format().set_num_format(shown);
        self.sheet.write_number_with_format(self.row, column, number, &format)?;
        Ok(())
    }

    /// Writes the heading of a part after an empty row.
    ///
    /// # Errors
    ///
    /// Fails where the sheet is full.
    pub fn section(&mut self, text: &str) -> Result<(), XlsxError> {
        self.next();
        self.line(Look::Heading, text)
    }

    /// Writes a name and beside it a text, and goes on.
    ///
    /// # Errors
    ///
    /// Fails where the sheet is full.
    pub fn pair(&mut self, name: &str, text: &str) -> Result<(), XlsxError> {
        self.text(0, Look::Bold, name)?;
        self.text(1, Look::Text, text)?;
        self.next();
        Ok(())
    }

    /// Goes on with the next row.
    pub fn next(&mut self) {
        self.row += 1;
    }

    /// Keeps the first columns on every page and on the screen, beside the rows kept already.
    ///
    /// # Errors
    ///
    /// Fails where there are not so many columns.
    pub fn keep_columns(&mut self, columns: u16) -> Result<(), XlsxError> {
        self.sheet.set_freeze_panes(self.row, columns)?;
        Ok(())
    }
}

/// Returns `text` as it stands in a head or a foot, where `&` begins a command and a digit after one
/// belongs to it; no longer than both of them hold.
fn header_text(text: &str) -> String {
    const MOST: usize = 100;
    let line = xml_text(text).replace(['\n', '\t'], " ");
    let cut = readiness::Text::<MOST>::cut(&line);
    let mut units = 0;
    let short = cut.chars().take_while(|letter| {
        units += letter.len_utf16();
        units <= MOST
    });
    short.collect::<String>().replace('&', "&&")
}
