//! A sheet that is printed: A4, a margin for two holes, heads on every page, as wide as the paper.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};

use super::look::Look;
use crate::lines::lines;
use crate::source::Source;
use crate::xml_text::{cell_text, xml_text};

/// On which side the paper is bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Binding {
    /// Upright, with the holes on the left.
    Left,
    /// Across, with the holes at the top.
    Top,
}

/// Begins a workbook that names no person and bears the day of `paper`.
///
/// # Errors
///
/// Fails for a day that a workbook cannot hold.
pub(crate) fn new_workbook(paper: Source<'_>) -> Result<Workbook, XlsxError> {
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
    page: &'a mut Worksheet,
    row: u32,
    /// The widths of the columns, in narrow letters.
    widths: Vec<u16>,
    /// The height that the present row needs so far, in points.
    height: f64,
}

impl<'a> Sheet<'a> {
    /// Begins a sheet called `name` with columns of these widths, in letters.
    ///
    /// # Errors
    ///
    /// Fails for a name that a workbook does not take.
    pub fn new(
        workbook: &'a mut Workbook,
        paper: Source<'_>,
        name: &str,
        binding: Binding,
        widths: &[u16],
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
        Ok(Self { page: sheet, row: 0, widths: widths.to_vec(), height: 0.0 })
    }

    /// Writes a line of text, and goes on with the next row.
    ///
    /// # Errors
    ///
    /// Fails where the sheet is full.
    pub fn line(&mut self, look: Look, text: &str) -> Result<(), XlsxError> {
        self.text(0, look, text)?;
        self.next()
    }

    /// Writes the heads of a table, which every page repeats with `above` rows before them, and goes
    /// on with the next row. The first `kept` columns stay on the screen.
    ///
    /// # Errors
    ///
    /// Fails where the sheet is full.
    pub fn heads<'b>(
        &mut self,
        heads: impl IntoIterator<Item = &'b str>,
        above: u32,
        kept: u16,
    ) -> Result<(), XlsxError> {
        for (column, head) in (0..).zip(heads) {
            self.text(column, Look::Head, head)?;
        }
        self.page.set_repeat_rows(self.row.saturating_sub(above), self.row)?;
        self.page.set_freeze_panes(self.row + 1, kept)?;
        self.next()
    }

    /// Writes a text into `column`.
    ///
    /// # Errors
    ///
    /// Fails where the sheet is full.
    pub fn text(&mut self, column: u16, look: Look, text: &str) -> Result<(), XlsxError> {
        let text = cell_text(text);
        self.make_room(column, look, &text);
        self.page.write_string_with_format(self.row, column, text, &look.format())?;
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
        self.page.write_number_with_format(self.row, column, number, &format)?;
        Ok(())
    }

    /// Writes the heading of a part after an empty row.
    ///
    /// # Errors
    ///
    /// Fails where the sheet is full.
    pub fn section(&mut self, text: &str) -> Result<(), XlsxError> {
        self.next()?;
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
        self.next()
    }

    /// Notes how high the row has to be for `text`: not every program finds out by itself.
    fn make_room(&mut self, column: u16, look: Look, text: &str) {
        // At the usual size a narrow letter is 7 pixels wide and a wide one of 10 points 13.3.
        let width = self.widths.get(usize::from(column)).map_or(0, |width| width * 7);
        let lines = if look.wraps() { lines(text, usize::from(width) * 3, 40) } else { 1 };
        let lines = f64::from(u16::try_from(lines).unwrap_or(u16::MAX));
        // A row is never higher than that, whatever stands in it.
        self.height = self.height.max(lines * look.line() + 3.0).min(409.0);
    }

    /// Goes on with the next row.
    ///
    /// # Errors
    ///
    /// Fails where the sheet is full.
    pub fn next(&mut self) -> Result<(), XlsxError> {
        if self.height > 0.0 {
            self.page.set_row_height(self.row, self.height)?;
        }
        self.row += 1;
        self.height = 0.0;
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
