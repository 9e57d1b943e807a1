//! Puts the parts of a Word file together.

use std::io::Cursor;

use docx_rs::Docx;
use readiness::Date;

use super::table::HEAD_MARK;
use crate::paper::PaperError;

/// The styles by name, and the fonts with what takes their place: `docx_rs` writes neither the
/// order that the format asks for nor other fonts.
const STYLES: &str = include_str!("styles.xml");
const FONTS: &str = include_str!("fonts.xml");

/// Returns the bytes of `docx`.
///
/// # Errors
///
/// Fails where a part is no text, or the archive cannot be written.
pub(super) fn bytes(docx: Docx, title: &str, today: Date) -> Result<Vec<u8>, PaperError> {
    let mut parts = docx.build();
    parts.styles = STYLES.into();
    parts.font_table = FONTS.into();
    parts.doc_props.core = properties(title, today).into_bytes();
    // `docx_rs` has no rows of heads: they are marked by a height, which becomes what they are.
    let mark = format!(r#"<w:trHeight w:val="{HEAD_MARK}" w:hRule="atLeast" />"#);
    let document = String::from_utf8(parts.document).map_err(refused)?;
    parts.document = document.replace(&mark, "<w:tblHeader />").into_bytes();
    let mut bytes = Cursor::new(Vec::new());
    parts.pack(&mut bytes).map_err(refused)?;
    Ok(bytes.into_inner())
}

/// Returns what the file says of itself: no person, and the day of the paper.
fn properties(title: &str, today: Date) -> String {
    let title = escaped(&crate::xml_text::xml_text(title));
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{title}</dc:title><dc:creator>dx-readiness</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">{today}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">{today}T00:00:00Z</dcterms:modified></cp:coreProperties>"#
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[expect(clippy::needless_pass_by_value, reason = "it is handed over by `map_err`")]
fn refused(why: impl ToString) -> PaperError {
    PaperError::Word(why.to_string())
}
