//! What both editions weigh, and the guard rails: a page that has grown this much has taken in
//! something that nobody meant to ship. Nothing is written differently to save bytes
//! (docs/decisions/0024).

use anyhow::{Result, bail};

use crate::gzip;

/// Above this a first visit to the hosted edition is remarked upon, in KiB as servers send it.
const HOSTED_WARN: usize = 1400;

/// Above this the build fails, in KiB as servers send it.
const HOSTED_FAIL: usize = 1550;

/// Above this the build fails for the single file, in KiB on disk: it holds the module for Office
/// files, too, as text (docs/decisions/0042).
const SINGLE_FAIL: usize = 4864;

/// What a file weighs in bytes: as it is, and as a server sends it that compresses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Weight {
    plain: usize,
    gzip: usize,
}

impl Weight {
    /// Weighs `bytes`.
    fn of(bytes: &[u8]) -> Result<Self> {
        Ok(Self { plain: bytes.len(), gzip: gzip::served(bytes)?.len() })
    }

    /// Returns the two together.
    fn and(self, other: Self) -> Self {
        Self { plain: self.plain + other.plain, gzip: self.gzip + other.gzip }
    }

    /// Prints one row of the table.
    fn print(self, name: &str, remark: &str) {
        println!("{name:<44} {:>9} {:>9}  {remark}", self.plain, self.gzip);
    }
}

/// Prints what both editions weigh, and apart from them the module for Office files.
///
/// # Errors
///
/// Fails when one is above its guard rail.
pub fn check(
    first_visit: &[&(String, Vec<u8>)],
    office: &[&(String, Vec<u8>)],
    single: &str,
) -> Result<()> {
    println!("\n{:<44} {:>9} {:>9}", "file", "bytes", "gzip");
    let mut hosted = Weight::default();
    for (name, bytes) in first_visit {
        let weight = Weight::of(bytes)?;
        weight.print(&format!("site/{name}"), "");
        hosted = hosted.and(weight);
    }
    let mut module = Weight::default();
    for (_, bytes) in office {
        module = module.and(Weight::of(bytes)?);
    }
    let single = Weight::of(single.as_bytes())?;
    let (hosted_kib, single_kib) = (kib(hosted.gzip), kib(single.plain));
    hosted
        .print("hosted edition, first visit", &format!("{hosted_kib} KiB over the wire with gzip"));
    module.print(
        "module for Office files, when first asked for",
        &format!("{} KiB over the wire with gzip", kib(module.gzip)),
    );
    single.print("dx-readiness.html", &format!("{single_kib} KiB on disk"));
    verdict(hosted_kib, single_kib)
}

/// Compares both editions, in KiB, with the guard rails.
fn verdict(hosted: usize, single: usize) -> Result<()> {
    if hosted > HOSTED_FAIL {
        bail!("a first visit sends {hosted} KiB; above {HOSTED_FAIL} something is wrong");
    }
    if single > SINGLE_FAIL {
        bail!("the single file has {single} KiB; above {SINGLE_FAIL} something is wrong");
    }
    if hosted > HOSTED_WARN {
        println!(
            "warning: a first visit sends {hosted} KiB, more than {HOSTED_WARN}; above \
             {HOSTED_FAIL} the build fails"
        );
    }
    Ok(())
}

/// Returns `bytes` in KiB, never rounded down.
fn kib(bytes: usize) -> usize {
    bytes.div_ceil(1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guard_rail_is_met_to_the_byte() {
        assert_eq!(kib(HOSTED_FAIL * 1024), HOSTED_FAIL);
        assert_eq!(kib(HOSTED_FAIL * 1024 + 1), HOSTED_FAIL + 1);
    }

    #[test]
    fn only_what_is_above_the_last_rail_fails() {
        assert!(verdict(HOSTED_WARN + 1, SINGLE_FAIL).is_ok());
        assert!(verdict(HOSTED_FAIL, SINGLE_FAIL).is_ok());
        assert!(verdict(HOSTED_FAIL + 1, 0).is_err());
        assert!(verdict(0, SINGLE_FAIL + 1).is_err());
    }

    #[test]
    fn text_that_repeats_weighs_less_on_the_wire() {
        let weight = Weight::of("診断".repeat(1000).as_bytes()).unwrap();
        assert!(weight.gzip < weight.plain, "{weight:?}");
    }

    #[test]
    fn a_single_file_above_its_rail_is_refused() {
        assert!(check(&[], &[], &"x".repeat(SINGLE_FAIL * 1024)).is_ok());
        assert!(check(&[], &[], &"x".repeat(SINGLE_FAIL * 1024 + 1)).is_err());
    }
}
