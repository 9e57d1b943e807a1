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
        glue: str::from_utf8(site.only(&site.glue())?)?,
        wasm: site.only(".wasm")?,
    })?;
    gate::check(&[("dx-readiness.html".into(), single.clone().into_bytes())], &[])?;
    fs::write(house.single(), &single).context("dist/dx-readiness.html")?;
    sums::write(house, &site, &single)?;
    budget::check(&site.first_visit(), &single)
}
