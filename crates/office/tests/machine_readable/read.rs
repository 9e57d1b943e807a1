//! Reading back what was written.

use std::io::{Cursor, Read as _};

use calamine::{Data, Reader as _, Xlsx};
use office::data::CsvFile;
use zip::ZipArchive;

use crate::book::{Book, Facts, Format, Sheet, Value};

/// Reads a workbook: values by `calamine`, everything else from its XML.
pub fn workbook(bytes: &[u8]) -> Book {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut part = |name: &str| {
        let mut text = String::new();
        if let Ok(mut file) = archive.by_name(name) {
            file.read_to_string(&mut text).unwrap();
        }
        text
    };
    let list = part("xl/workbook.xml");
    let states: Vec<bool> =
        list.split("<sheet ").skip(1).map(|sheet| sheet.contains("state=\"")).collect();
    let mut sheets = Vec::new();
    for (at, name) in workbook.sheet_names().into_iter().enumerate() {
        let xml = part(&format!("xl/worksheets/sheet{}.xml", at + 1));
        let range = workbook.worksheet_range(&name).unwrap();
        let mut facts = facts(&xml);
        facts.hidden += usize::from(states[at]);
        let (top, left) = range.start().unwrap_or((0, 0));
        let mut rows = vec![Vec::new(); usize::try_from(top).unwrap()];
        rows.extend(range.rows().map(|row| {
            let before = vec![Value::Empty; usize::try_from(left).unwrap()];
            before.into_iter().chain(row.iter().map(value)).collect()
        }));
        sheets.push(Sheet { name, rows, facts });
    }
    Book { format: Format::Xlsx, sheets, earlier: Vec::new() }
}

fn value(cell: &Data) -> Value {
    match cell {
        Data::Empty => Value::Empty,
        Data::Int(number) => Value::Number(f64::from(i32::try_from(*number).unwrap())),
        Data::Float(number) => Value::Number(*number),
        Data::DateTime(day) => Value::Date(day.as_f64().to_string()),
        other => Value::Text(other.to_string()),
    }
}

fn facts(xml: &str) -> Facts {
    let count = |mark: &str| xml.matches(mark).count();
    let rows = xml.split("<row ").skip(2);
    let styles = rows.flat_map(|row| row.split("<c ").skip(1)).map(|cell| {
        let attribute = |name: &str| {
            let value = cell.split(&format!("{name}=\"")).nth(1).unwrap_or_default();
            value.split('"').next().unwrap_or_default().to_owned()
        };
        let letters =
            attribute("r").chars().take_while(char::is_ascii_alphabetic).collect::<String>();
        let column = letters.bytes().fold(0, |at, letter| at * 26 + usize::from(letter - b'A') + 1);
        let style = if cell.split('>').next().unwrap_or_default().contains(" s=\"") {
            attribute("s")
        } else {
            "0".into()
        };
        (column - 1, style)
    });
    Facts {
        merged: count("<mergeCell "),
        hidden: count("hidden=\"1\"") + count("hidden=\"true\"") + count("outlineLevel="),
        objects: count("<drawing ") + count("<legacyDrawing ") + count("<picture "),
        formulas: count("<f>") + count("<f "),
        styles: styles.collect(),
        ..Facts::default()
    }
}

/// Reads CSV files as one book.
pub fn csv_files(files: &[CsvFile]) -> Book {
    let sheets = files.iter().map(|file| {
        let name = file.name.trim_end_matches(".csv").to_owned();
        csv(&name, std::str::from_utf8(&file.bytes).unwrap())
    });
    let mut book = Book { format: Format::Csv, sheets: sheets.collect(), earlier: Vec::new() };
    // The definitions say 「回答」 or "Action months", the files `回答.csv` or `action-months.csv`.
    if let Some(definitions) = book.definitions().cloned() {
        for row in definitions.rows.iter().skip(1) {
            let name = row[0].text();
            let file = name.replace(' ', "-").to_lowercase();
            for sheet in book.sheets.iter_mut().filter(|sheet| sheet.name == file) {
                sheet.name.clone_from(&name);
            }
        }
    }
    book
}

/// Reads one CSV file. All values are texts.
pub fn csv(name: &str, text: &str) -> Sheet {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let records: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let width = records.first().map_or(0, csv::StringRecord::len);
    let facts = Facts {
        broken_records: text.split_terminator('\n').count().abs_diff(records.len()),
        uneven_records: records.iter().filter(|record| record.len() != width).count(),
        ..Facts::default()
    };
    let value = |text: &str| match text {
        "" => Value::Empty,
        text => Value::Text(text.into()),
    };
    let rows = records.iter().map(|record| record.iter().map(value).collect()).collect();
    Sheet { name: name.into(), rows, facts }
}
