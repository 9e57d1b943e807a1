//! Departments to write papers about, and readers of what was written.
#![allow(clippy::unwrap_used, dead_code, reason = "in a test, a failed unwrap is the report")]

use std::io::Cursor;

use bank::Lang;
use calamine::{Data, Reader as _, Xlsx};
use content::Sample;
use office::Source;
use phrases::Phrases;
use readiness::{ActionId, Date, Diagnosis, Document, Name, Position, Wish};

/// A department with all that follows.
pub struct Department {
    pub document: Document,
    pub diagnosis: Diagnosis,
    pub lang: Lang,
}

/// The day of all papers here.
pub fn today() -> Date {
    Date::parse("2026-12-01").unwrap()
}

impl Department {
    pub fn of(document: Document, lang: Lang) -> Self {
        let diagnosis = Diagnosis::of(&content::catalog().bank, &document, today());
        Self { document, diagnosis, lang }
    }

    pub fn sample(sample: Sample, lang: Lang) -> Self {
        Self::of(sample.document(lang), lang)
    }

    pub fn samples(lang: Lang) -> Vec<Self> {
        Sample::ALL.map(|sample| Self::sample(sample, lang)).into()
    }

    /// One whose texts are as bad as texts get.
    pub fn hostile() -> Self {
        let mut document = Sample::Welfare.document(Lang::Ja);
        document.profile.name = Name::new(NAME).unwrap();
        let diagnosis = Diagnosis::of(&content::catalog().bank, &document, today());
        for (placement, owner) in diagnosis.roadmap.placed.iter().zip(POSITIONS) {
            let owner = Position::new(owner).unwrap();
            let wish = Wish { owner, ..Wish::default() };
            document.scenario.make(placement.action.clone(), wish).unwrap();
        }
        Self::of(document, Lang::Ja)
    }

    pub fn paper(&self) -> Source<'_> {
        let (words, catalog) = (content::words(self.lang), content::catalog());
        let phrases = Phrases { words, lang: self.lang, catalog };
        Source { document: &self.document, diagnosis: &self.diagnosis, phrases, today: today() }
    }

    /// The titles of all actions that come into question.
    pub fn titles(&self) -> Vec<&'static str> {
        let ranked = self.diagnosis.priorities.ranked().iter();
        ranked.map(|priority| self.title(&priority.action)).collect()
    }

    pub fn title(&self, id: &ActionId) -> &'static str {
        content::catalog().action(id).unwrap().title.get(self.lang)
    }
}

/// A name that tries to be markup, a formula and a command of a header.
pub const NAME: &str = "=1+1 <script>&Pi;\"'㈱①髙𠮷👩‍👩‍👧‍👦&5課";

/// Positions of the same kind.
pub const POSITIONS: [&str; 5] =
    ["=1+1", "@SUM(A1)", "<b>係長</b>&amp;", "一行目\n二行目", "_x0041_𩸽🗾"];

/// Returns the text of each paragraph of a Word file, as a person sees it.
pub fn paragraphs(docx: &[u8]) -> Vec<String> {
    let document = part(docx, "<w:document", "</w:document>");
    let each = document.split("</w:p>").map(|paragraph| {
        let start = paragraph.rfind("<w:p ").map_or(0, |at| at);
        let runs = paragraph[start..].replace("<w:br w:type=\"textWrapping\" />", "<w:t>\n</w:t>");
        let texts = runs.split("<w:t").skip(1).filter_map(|text| {
            let (head, rest) = text.split_once('>')?;
            let is_text = head.is_empty() || head.starts_with(' ');
            is_text.then(|| rest.split("</w:t>").next().unwrap_or_default().to_owned())
        });
        let text: String = texts.collect();
        text.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&apos;", "'")
            .replace("&amp;", "&")
    });
    each.collect()
}

/// Returns a part of a Word file; its parts are stored as they are.
pub fn part(docx: &[u8], from: &str, to: &str) -> String {
    let text = String::from_utf8_lossy(docx);
    let start = text.find(from).unwrap();
    let end = start + text[start..].find(to).unwrap();
    text[start..end].to_owned()
}

/// Returns the rows of every sheet of a workbook.
pub fn sheets(xlsx: &[u8]) -> Vec<(String, Vec<Vec<Data>>)> {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(xlsx.to_vec())).unwrap();
    let ranges = workbook.worksheets().into_iter();
    ranges.map(|(name, range)| (name, range.rows().map(<[Data]>::to_vec).collect())).collect()
}

/// Returns the texts of all cells.
pub fn texts(xlsx: &[u8]) -> Vec<String> {
    let cells = sheets(xlsx).into_iter().flat_map(|(_, rows)| rows).flatten();
    cells.filter(|cell| *cell != Data::Empty).map(|cell| cell.to_string()).collect()
}
