//! `cargo xtask build`: both editions, their checksums and their weight.

use std::{fs, str};

use anyhow::{Context, Result};

use crate::{budget, gate, house::House, method, pack, pack::Parts, setup, site::Site, sums};

/// Builds everything that is shipped.
///
/// # Errors
///
/// Fails when something does not build, may not be shipped, or is above its budget.
pub fn run(house: &House) -> Result<()> {
    setup::for_build(house)?;
    let site = Site::build(house)?;
    let page = fs::read_to_string(house.root.join("index.html")).context("index.html")?;
    let licences = fs::read_to_string(house.root.join("public/licences.txt"));
    let single = pack::pack(&Parts {
        page: &page,
        style: &site.styles()?,
        licences: &licences.context("public/licences.txt")?,
        method: &method::page(house)?,
        glue: str::from_utf8(site.only(&glue(&site))?)?,
        wasm: site.only(".wasm")?,
    })?;
    gate::check(&[("dx-readiness.html".into(), single.clone().into_bytes())], &[])?;
    fs::write(house.single(), &single).context("dist/dx-readiness.html")?;
    sums::write(house, &site, &single)?;
    budget::check(&site.first_visit(), &single)
}

/// Returns how the glue's name ends: it is named as the Wasm is.
fn glue(site: &Site) -> String {
    let wasm = site.files.iter().find_map(|(name, _)| name.strip_suffix("_bg.wasm"));
    format!("{}.js", wasm.unwrap_or_default())
}
