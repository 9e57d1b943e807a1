//! The hosted edition, `dist/site/`: what `trunk build --release` makes of `index.html`, and beside
//! it the method in full and the English texts.

use std::{ffi::OsStr, fs, path::Path, str};

use anyhow::{Context, Result, bail};

use crate::{method, remap, run::run, shippable, workspace::Workspace};

/// The files of a first visit, and what else lies beside them.
pub struct Site {
    /// Each file's name below `dist/site/` and its bytes, in the order of the names.
    pub files: Vec<(String, Vec<u8>)>,
}

/// The module for Office files.
pub struct Office<'a> {
    /// Its glue and what runs it in a worker, one script.
    pub worker: String,
    /// Its Wasm.
    pub wasm: &'a [u8],
}

/// Tells whether a file belongs to the module for Office files.
fn is_office(name: &str) -> bool {
    name.starts_with("office-")
}

impl Site {
    /// Builds the hosted edition and reads it back.
    ///
    /// # Errors
    ///
    /// Fails when the page does not compile, or holds what may not be shipped (see [`shippable`]).
    pub fn build(workspace: &Workspace) -> Result<Self> {
        let mut trunk = workspace.command("trunk");
        trunk.args(["build", "--release"]).env("TRUNK_SKIP_VERSION_CHECK", "true");
        // Trunk takes `NO_COLOR=1` for a bad option.
        trunk.env_remove("NO_COLOR");
        // Its own backtrace says nothing about the page.
        trunk.env_remove("RUST_BACKTRACE");
        let folders = remap::apply(&mut trunk, workspace)?;
        run(&mut trunk)?;
        fs::write(workspace.site().join(method::NAME), method::page(workspace)?)?;
        fs::write(workspace.site().join(content::english_name()), content::ENGLISH)?;
        let site = Self::read(workspace)?;
        shippable::check(&site.files, &folders)?;
        Ok(site)
    }

    /// Reads what was built.
    fn read(workspace: &Workspace) -> Result<Self> {
        let mut files = Vec::new();
        for entry in fs::read_dir(workspace.site()).context("dist/site")? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() {
                bail!("dist/site/{name} is a folder, but the page is a handful of files");
            }
            files.push((name, fs::read(&path)?));
        }
        files.sort();
        Ok(Self { files })
    }

    /// Returns the one file whose name ends with `ending`.
    ///
    /// # Errors
    ///
    /// Fails when there is none, or more than one.
    pub fn only(&self, ending: &str) -> Result<&[u8]> {
        let mut found = self.files.iter().filter(|(name, _)| name.ends_with(ending));
        match (found.next(), found.next()) {
            (Some((_, bytes)), None) => Ok(bytes),
            (None, _) => bail!("dist/site holds no *{ending}"),
            (Some((one, _)), Some((two, _))) => bail!("dist/site holds {one} and {two}"),
        }
    }

    /// Returns the name of the Wasm of the page; the other one is the module for Office files.
    pub fn wasm(&self) -> String {
        let names = self.files.iter().map(|(name, _)| name);
        let mut wasm = names.filter(|name| name.ends_with("_bg.wasm") && !is_office(name));
        wasm.next().cloned().unwrap_or_else(|| "_bg.wasm".to_owned())
    }

    /// Returns the name of the glue: the Wasm's, with another ending.
    pub fn glue(&self) -> String {
        self.wasm().replace("_bg.wasm", ".js")
    }

    /// Returns what the single file holds of the module for Office files.
    ///
    /// # Errors
    ///
    /// Fails when a part of it is not there.
    pub fn office(&self) -> Result<Office<'_>> {
        let text = |name: &str| -> Result<&str> { Ok(str::from_utf8(self.only(name)?)?) };
        let worker = [text("office-wasm.js")?, text("office-worker.js")?].join("\n");
        Ok(Office { worker, wasm: self.only("office-wasm_bg.wasm")? })
    }

    /// Returns the files that are fetched when Office files are first asked for.
    pub fn office_files(&self) -> Vec<&(String, Vec<u8>)> {
        self.files.iter().filter(|(name, _)| is_office(name)).collect()
    }

    /// Returns the style sheets as one, in the order in which `index.html` names them.
    ///
    /// # Errors
    ///
    /// Fails when a sheet is no text.
    pub fn styles(&self) -> Result<String> {
        let page = self.page();
        let mut sheets: Vec<_> = self
            .files
            .iter()
            .filter(|(name, _)| Path::new(name).extension() == Some(OsStr::new("css")))
            .filter_map(|(name, bytes)| Some((page.find(name.as_str())?, bytes)))
            .collect();
        sheets.sort_by_key(|(at, _)| *at);
        sheets.into_iter().map(|(_, bytes)| Ok(str::from_utf8(bytes)?)).collect()
    }

    /// Returns the files that a first visit fetches: `index.html` and those that it names.
    pub fn first_visit(&self) -> Vec<&(String, Vec<u8>)> {
        let page = self.page();
        let is_named = |name: &str| name == "index.html" || page.contains(name);
        self.files.iter().filter(|(name, _)| is_named(name)).collect()
    }

    /// Returns the text of `index.html`; empty when there is none.
    fn page(&self) -> String {
        let page = self.files.iter().find(|(name, _)| name == "index.html");
        page.map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn no_style_makes_a_browser_style_all_that_follows() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../public/css");
        let sheets = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let styles: Vec<String> = sheets.map(|sheet| fs::read_to_string(sheet).unwrap()).collect();
        assert!(styles.len() > 5, "{folder} holds the styles");
        // docs/decisions/0020: a rule whose last part, after + or ~, names nothing.
        for rule in styles.iter().flat_map(|sheet| sheet.split('}')) {
            let (selectors, _) = rule.rsplit_once('{').unwrap_or_default();
            assert!(!selectors.contains("+ *") && !selectors.contains("~ *"), "{selectors}");
        }
    }

    #[test]
    fn the_module_for_office_files_is_no_part_of_a_first_visit() {
        let file = |name: &str| (name.to_owned(), name.as_bytes().to_vec());
        let names = ["index.html", "office-wasm.js", "office-wasm_bg.wasm", "office-worker.js"];
        let page = ["dx-readiness-page-1.js", "dx-readiness-page-1_bg.wasm"].map(file);
        let site = Site { files: names.map(file).into_iter().chain(page).collect() };
        assert_eq!(site.wasm(), "dx-readiness-page-1_bg.wasm");
        assert_eq!(site.glue(), "dx-readiness-page-1.js");
        assert_eq!(site.office_files().len(), 3);
        let office = site.office().unwrap();
        assert_eq!(office.worker, "office-wasm.js\noffice-worker.js");
        assert_eq!(office.wasm, b"office-wasm_bg.wasm");
        assert!(Site { files: Vec::new() }.office().is_err());
    }

    #[test]
    fn styles_come_in_the_order_of_the_page() {
        let file = |name: &str, text: &str| (name.to_owned(), text.as_bytes().to_vec());
        let page = "<link href=\"./b-1.css\"><link href=\"./a-1.css\">";
        let files = vec![
            file("a-1.css", "a{}"),
            file("b-1.css", "b{}"),
            file("index.html", page),
            file("licences.txt", ""),
        ];
        let site = Site { files };
        assert_eq!(site.styles().unwrap(), "b{}a{}");
        let names: Vec<_> = site.first_visit().iter().map(|(name, _)| name.clone()).collect();
        assert_eq!(names, ["a-1.css", "b-1.css", "index.html"]);
    }
}
