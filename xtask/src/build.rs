//! `cargo xtask build`: both editions, their checksums and their weight.

use std::{fs, str};

use anyhow::{Context, Result};

use crate::{
    budget,
    bundle::{self, Parts},
    method, setup, shippable,
    site::Site,
    sums,
    workspace::Workspace,
};

/// Builds everything that is shipped.
///
/// # Errors
///
/// Fails when something does not build, may not be shipped, or is above its guard rail.
pub fn run(workspace: &Workspace) -> Result<()> {
    setup::for_build(workspace)?;
    let site = Site::build(workspace)?;
    let source =
        |name: &str| fs::read_to_string(workspace.root.join(name)).with_context(|| name.to_owned());
    let office = site.office()?;
    let single = bundle::bundle(&Parts {
        page: &source("index.html")?,
        style: &site.styles()?,
        licences: &source("public/licences.txt")?,
        method: &method::page(workspace)?,
        scripts: [&source("public/stopped.js")?, &source("public/boot.js")?],
        glue: str::from_utf8(site.only(&site.glue())?)?,
        wasm: site.only(&site.wasm())?,
        english: content::ENGLISH,
        office: (&office.worker, office.wasm),
    })?;
    shippable::check(&[("dx-readiness.html".into(), single.clone().into_bytes())], &[])?;
    fs::write(workspace.single(), &single).context("dist/dx-readiness.html")?;
    sums::write(workspace, &site, &single)?;
    budget::check(&site.first_visit(), &site.office_files(), &single)
}
