//! A document in which nothing was entered.

use readiness::Document;

/// Tells whether nothing at all was entered, whatever time and revision it has.
pub(crate) fn is_blank(document: &Document) -> bool {
    let Document { bank, revision, changed, .. } = document.clone();
    *document == Document { bank, revision, changed, ..Document::default() }
}
