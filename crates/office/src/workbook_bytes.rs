//! What is known of a workbook before it is read.

/// The most bytes of a workbook that is opened. One with every answer and long notes has a tenth.
pub const MAX_WORKBOOK_BYTES: usize = 16 << 20;

/// What a file begins with that other products lock or keep in the formats before 2007.
pub(crate) const OLE: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// Tells whether `bytes` begin as a ZIP file or as a workbook of another kind, so that it makes
/// sense to read them as a workbook.
#[must_use]
pub fn looks_like_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK") || bytes.starts_with(OLE)
}
