//! How much a visit may weigh, and the table that shows it.

use std::io::Write as _;

use anyhow::{Result, bail};
use brotli::CompressorWriter;

use crate::pack::gzip;

/// The most that a first visit to the hosted edition may send, in KiB after Brotli.
const HOSTED: usize = 240;

/// The most that both banks in both languages may add to it, in KiB after Brotli.
const CONTENT: usize = 60;

/// The most that the single file may weigh on disk, in KiB.
const SINGLE: usize = 700;

/// What a file weighs in bytes: as it is, and as servers send it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Weight {
    plain: usize,
    gzip: usize,
    brotli: usize,
}

impl Weight {
    /// Weighs `bytes`.
    fn of(bytes: &[u8]) -> Result<Self> {
        // Quality 11 and a window of 2²² bytes: what a server keeps beside its files.
        let mut brotli = CompressorWriter::new(Vec::new(), 4096, 11, 22);
        brotli.write_all(bytes)?;
        let brotli = brotli.into_inner().len();
        Ok(Self { plain: bytes.len(), gzip: gzip(bytes)?.len(), brotli })
    }

    /// Returns the two together.
    fn and(self, other: Self) -> Self {
        Self {
            plain: self.plain + other.plain,
            gzip: self.gzip + other.gzip,
            brotli: self.brotli + other.brotli,
        }
    }

    /// Prints one row of the table.
    fn print(self, name: &str, budget: &str) {
        println!("{name:<44} {:>9} {:>9} {:>9}  {budget}", self.plain, self.gzip, self.brotli);
    }
}

/// Prints what both editions weigh.
///
/// # Errors
///
/// Fails when one is above its budget.
pub fn check(first_visit: &[&(String, Vec<u8>)], single: &str) -> Result<()> {
    println!("\n{:<44} {:>9} {:>9} {:>9}", "file", "bytes", "gzip", "Brotli");
    let mut hosted = Weight::default();
    for (name, bytes) in first_visit {
        let weight = Weight::of(bytes)?;
        weight.print(&format!("site/{name}"), "");
        hosted = hosted.and(weight);
    }
    let single = Weight::of(single.as_bytes())?;
    hosted.print("hosted edition, first visit", &verdict("Brotli", hosted.brotli, HOSTED));
    single.print("dx-readiness.html", &verdict("bytes", single.plain, SINGLE));
    let content = Weight::of(&content::shipped_texts())?;
    content.print("of this, both banks", &verdict("Brotli", content.brotli, CONTENT));
    if is_above(hosted.brotli, HOSTED)
        || is_above(single.plain, SINGLE)
        || is_above(content.brotli, CONTENT)
    {
        bail!("the page is above its budget");
    }
    Ok(())
}

/// Whether `bytes` are more than `budget` KiB.
fn is_above(bytes: usize, budget: usize) -> bool {
    bytes > budget * 1024
}

/// Returns how `bytes` stand to `budget`, in words.
fn verdict(unit: &str, bytes: usize, budget: usize) -> String {
    let tenths = (bytes * 10).div_ceil(1024);
    let word = if is_above(bytes, budget) { "ABOVE" } else { "of" };
    format!("{unit}: {}.{} KiB {word} {budget} KiB", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_budget_is_met_to_the_byte() {
        assert!(!is_above(HOSTED * 1024, HOSTED));
        assert!(is_above(HOSTED * 1024 + 1, HOSTED));
    }

    #[test]
    fn a_verdict_never_rounds_down() {
        assert_eq!(verdict("Brotli", 1025, 1), "Brotli: 1.1 KiB ABOVE 1 KiB");
        assert_eq!(verdict("Brotli", 1024, 1), "Brotli: 1.0 KiB of 1 KiB");
    }

    #[test]
    fn text_that_repeats_weighs_less_on_the_wire() {
        let weight = Weight::of("診断".repeat(1000).as_bytes()).unwrap();
        assert!(weight.brotli < weight.gzip && weight.gzip < weight.plain, "{weight:?}");
    }

    #[test]
    fn a_page_above_its_budget_is_refused() {
        assert!(check(&[], &"x".repeat(SINGLE * 1024)).is_ok());
        assert!(check(&[], &"x".repeat(SINGLE * 1024 + 1)).is_err());
    }
}
