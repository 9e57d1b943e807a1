//! A workbook, or a set of CSV files, as it was read back.

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Xlsx,
    Csv,
    Other,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Empty,
    Number(f64),
    Date(String),
    Text(String),
}

impl Value {
    pub fn text(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Number(number) => number.to_string(),
            Self::Date(text) | Self::Text(text) => text.clone(),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.text().trim().is_empty()
    }
}

/// What stands in a sheet beside its values.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    pub merged: usize,
    pub hidden: usize,
    pub objects: usize,
    pub formulas: usize,
    /// The styles of the cells below row 1, by column.
    pub styles: Vec<(usize, String)>,
    /// Records that go over several lines.
    pub broken_records: usize,
    /// Records with another number of fields than the first.
    pub uneven_records: usize,
}

/// One sheet, or one CSV file.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    pub name: String,
    pub rows: Vec<Vec<Value>>,
    pub facts: Facts,
}

impl Sheet {
    pub fn width(&self) -> usize {
        self.rows.iter().map(Vec::len).max().unwrap_or(0)
    }

    pub fn value(&self, row: usize, column: usize) -> &Value {
        self.rows.get(row).and_then(|row| row.get(column)).unwrap_or(&Value::Empty)
    }

    /// Returns the names in row 1.
    pub fn headers(&self) -> Vec<String> {
        (0..self.width()).map(|column| self.value(0, column).text()).collect()
    }

    /// Returns the values below row 1.
    pub fn column(&self, column: usize) -> Vec<&Value> {
        (1..self.rows.len()).map(|row| self.value(row, column)).collect()
    }

    /// Returns all cells that are not empty, with row and column.
    pub fn cells(&self) -> impl Iterator<Item = (usize, usize, &Value)> {
        self.rows.iter().enumerate().flat_map(|(row, cells)| {
            let filled = cells.iter().enumerate().filter(|(_, value)| !value.is_empty());
            filled.map(move |(column, value)| (row, column, value))
        })
    }
}

/// All sheets, or all CSV files together. The definitions come last but one, the codes last.
#[derive(Clone, Debug)]
pub struct Book {
    pub format: Format,
    pub sheets: Vec<Sheet>,
    /// The names of the columns of another year's file, by sheet.
    pub earlier: Vec<Vec<String>>,
}

impl Book {
    pub fn definitions(&self) -> Option<&Sheet> {
        self.sheets.len().checked_sub(2).and_then(|at| self.sheets.get(at))
    }

    pub fn codes(&self) -> Option<&Sheet> {
        self.sheets.last().filter(|_| self.sheets.len() > 2)
    }

    /// Lists what `look` finds in any sheet, with the sheet's name.
    pub fn each(&self, look: impl Fn(&Sheet) -> Vec<String>) -> Vec<String> {
        let named = |sheet: &Sheet| {
            let name = sheet.name.clone();
            look(sheet).into_iter().map(move |what| format!("{name}: {what}")).collect::<Vec<_>>()
        };
        self.sheets.iter().flat_map(named).collect()
    }
}
