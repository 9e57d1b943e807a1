//! The hosted edition, `dist/site/`: what trunk makes of `index.html`.

use std::{
    cmp::Reverse,
    collections::BTreeSet,
    env,
    ffi::OsStr,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    process::Command,
    str,
};

use anyhow::{Context, Result, bail};
use sha2::{Digest as _, Sha256};

use crate::{gate, house::House, method, names, order::order, run::run};

/// The files of a first visit, and what else lies beside them.
pub struct Site {
    /// Each file's name below `dist/site/` and its bytes, in the order of the names.
    pub files: Vec<(String, Vec<u8>)>,
}

impl Site {
    /// Builds the hosted edition and reads it back.
    ///
    /// # Errors
    ///
    /// Fails when the page does not compile, or holds what may not be shipped (see [`gate`]).
    pub fn build(house: &House) -> Result<Self> {
        let mut trunk = house.command("trunk");
        trunk.args(["build", "--release"]).env("TRUNK_SKIP_VERSION_CHECK", "true");
        release(&mut trunk, house);
        run(&mut trunk)?;
        Self::read(house)?.join_styles(house)?;
        Self::read(house)?.shorten_names(house)?;
        fs::write(house.site().join(method::NAME), method::page(house)?)?;
        let site = Self::read(house)?;
        gate::check(&site.files, &machine(house))?;
        Ok(site)
    }

    /// Reads what was built.
    fn read(house: &House) -> Result<Self> {
        let mut files = Vec::new();
        for entry in fs::read_dir(house.site()).context("dist/site")? {
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

    /// Writes one style sheet in the place of the page's several, and all texts without what only
    /// their authors need: one request, and a fifth less to send.
    fn join_styles(&self, house: &House) -> Result<()> {
        let styles = lean(&self.styles()?);
        let mut name = String::from("styles-");
        for byte in Sha256::digest(&styles).iter().take(8) {
            write!(name, "{byte:02x}")?;
        }
        name.push_str(".css");
        let mut page = String::new();
        for line in self.text("index.html").lines() {
            if !line.contains("rel=\"stylesheet\"") {
                page.push_str(line);
            } else if !page.contains(&name) {
                write!(page, "<link rel=\"stylesheet\" href=\"./{name}\">")?;
            } else {
                continue;
            }
            page.push('\n');
        }
        for (name, _) in self.files.iter().filter(|(name, _)| is(name, "css")) {
            fs::remove_file(house.site().join(name))?;
        }
        for (name, script) in self.files.iter().filter(|(name, _)| is(name, "js")) {
            let script = str::from_utf8(script)?;
            let script = if *name == self.glue() { &names::start_here(script)? } else { script };
            fs::write(house.site().join(name), lean_script(script)?)?;
        }
        fs::write(house.site().join(name), styles)?;
        fs::write(house.site().join("index.html"), page)?;
        Ok(())
    }

    /// Writes the Wasm and its glue with short names between them, and the Wasm's functions in the
    /// order in which they compress best.
    fn shorten_names(&self, house: &House) -> Result<()> {
        let glue = self.glue();
        let (wasm, script) = names::shorten(self.only(".wasm")?, &self.text(&glue))?;
        let wasm = order(&wasm)?;
        fs::write(house.site().join(glue), script)?;
        for (name, _) in self.files.iter().filter(|(name, _)| is(name, "wasm")) {
            fs::write(house.site().join(name), &wasm)?;
        }
        Ok(())
    }

    /// Returns the name of the glue: the Wasm's, with another ending.
    pub fn glue(&self) -> String {
        let wasm = self.files.iter().find_map(|(name, _)| name.strip_suffix("_bg.wasm"));
        format!("{}.js", wasm.unwrap_or_default())
    }

    /// Returns the style sheets as one, in the order in which `index.html` names them.
    ///
    /// # Errors
    ///
    /// Fails when a sheet is no text.
    pub fn styles(&self) -> Result<String> {
        let page = self.text("index.html");
        let mut sheets: Vec<_> = self
            .files
            .iter()
            .filter(|(name, _)| is(name, "css"))
            .filter_map(|(name, bytes)| Some((page.find(name.as_str())?, bytes)))
            .collect();
        sheets.sort_by_key(|(at, _)| *at);
        let texts = sheets.into_iter().map(|(_, bytes)| Ok(str::from_utf8(bytes)?));
        texts.collect()
    }

    /// Returns the text of the file `name`; empty when there is none.
    fn text(&self, name: &str) -> String {
        let file = self.files.iter().find(|(file, _)| file == name);
        file.map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned()).unwrap_or_default()
    }

    /// Returns the files that a first visit fetches: `index.html` and those that it names.
    pub fn first_visit(&self) -> Vec<&(String, Vec<u8>)> {
        let page = self.text("index.html");
        let is_named = |name: &str| name == "index.html" || page.contains(name);
        self.files.iter().filter(|(name, _)| is_named(name)).collect()
    }
}

/// Returns a style sheet without what only its authors need: comments, indents and the names of
/// its values.
fn lean(styles: &str) -> String {
    let mut text = String::new();
    let mut rest = styles;
    while let Some((before, after)) = rest.split_once("/*") {
        text.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, behind)| behind);
    }
    text.push_str(rest);
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    // A line that ends in the middle of something is parted from the next.
    let is_done = |line: &str| line.ends_with(['{', '}', ';', ',']);
    let mut text: String =
        lines.flat_map(|line| [line, if is_done(line) { "" } else { " " }]).collect();
    for (long, short) in [": ", "; ", ", ", " {", "{ ", " }", " > "].map(|long| (long, long.trim()))
    {
        text = text.replace(long, short);
    }
    let named: BTreeSet<String> = text.split("var(").skip(1).filter_map(value).collect();
    // The longest first: one may begin with another.
    let mut named: Vec<String> = named.into_iter().collect();
    named.sort_by_key(|name| Reverse(name.len()));
    let letters = ('A'..='Z').chain('a'..='z');
    for (name, letter) in named.iter().zip(letters) {
        text = text.replace(name, &format!("--{letter}"));
    }
    text
}

/// Returns the name of the value that `text` begins with.
fn value(text: &str) -> Option<String> {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '-')?;
    Some(text[..end].to_owned())
}

/// Returns a script without its comment lines and indents.
fn lean_script(script: &str) -> Result<String> {
    let lines = script.lines().map(str::trim);
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with("//"));
    let text = lines.collect::<Vec<_>>().join("\n");
    // A text over several lines would lose its indents; none of ours has one.
    if script.lines().any(|line| line.matches('`').count() % 2 == 1) {
        bail!("a script holds a template over several lines");
    }
    Ok(text + "\n")
}

fn is(name: &str, extension: &str) -> bool {
    Path::new(name).extension() == Some(OsStr::new(extension))
}

/// What makes the Wasm lean: Leptos builds views of one type instead of one for each element; the
/// standard library is built for size; and a panic ends the page at once, without a text that
/// nobody reads (`public/boot.js` tells the person). Together a tenth of the first visit. The
/// last three are not stable; the toolchain is pinned. See docs/decisions/0013. With a stack of
/// 800 KB instead of 1024, all that stands behind it has an address of three bytes.
const LEAN: [&str; 7] = [
    "--cfg=erase_components",
    "-Clink-arg=-zstack-size=819200",
    "--cfg=sha2_backend_soft=\"compact\"",
    "-Zunstable-options",
    "-Cpanic=immediate-abort",
    "-Zlocation-detail=none",
    "-Zfmt-debug=none",
];

/// Makes `trunk` build what depends on the sources alone: no path of this machine in a panic's
/// text, no flags from the caller's shell.
pub fn release(trunk: &mut Command, house: &House) {
    let flags: Vec<String> = machine(house)
        .iter()
        .map(|(path, name)| format!("--remap-path-prefix={}={name}", path.display()))
        .collect();
    let flags: Vec<String> =
        flags.into_iter().chain(LEAN.iter().map(ToString::to_string)).collect();
    trunk.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\x1f"));
    with_library(trunk);
    // Trunk takes `NO_COLOR=1` for a bad option.
    trunk.env_remove("NO_COLOR");
    // Its own backtrace says nothing about the page.
    trunk.env_remove("RUST_BACKTRACE");
}

/// Makes cargo take the standard library for a part of the page: it is built, and so fetched, too.
pub fn with_library(cargo: &mut Command) -> &mut Command {
    cargo
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
        .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
}

/// Returns the folders of this machine that the compiler writes into panics, and what to write
/// instead. The compiler obeys the last that fits, so the inner folders come last.
fn machine(house: &House) -> Vec<(PathBuf, &'static str)> {
    let home = env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
    let cargo = env::var_os("CARGO_HOME").map_or_else(|| home.join(".cargo"), PathBuf::from);
    let mut folders = vec![(house.root.clone(), "."), (house.target(), "target")];
    let registries = fs::read_dir(cargo.join("registry/src")).into_iter().flatten().flatten();
    let mut registries: Vec<_> = registries.map(|entry| (entry.path(), "crates")).collect();
    registries.sort();
    folders.push((cargo, "cargo"));
    folders.extend(registries);
    folders
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{lean, lean_script};

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
    fn comments_and_indents_are_left_out() {
        let styles =
            "/* one */\n.a {\n  color: red; /* two\n lines */\n}\n\n.b > .c { margin: 0; }\n";
        assert_eq!(lean(styles), ".a{color:red;}.b>.c{margin:0;}");
        assert_eq!(lean("/* open"), "");
    }

    #[test]
    fn the_names_of_values_are_short() {
        let styles = ":root { --line: red; --line-2:\n calc(1px + 2px); }\n\
                      a { color: var(--line); top: var(--line-2); --line: blue; }\n";
        assert_eq!(
            lean(styles),
            ":root{--B:red;--A:calc(1px + 2px);}a{color:var(--B);top:var(--A);--B:blue;}"
        );
    }

    #[test]
    fn a_script_keeps_its_texts() {
        let script = "// one\nif (a) {\n  b(`c ${d} // e`); // f\n}\n";
        assert_eq!(lean_script(script).unwrap(), "if (a) {\nb(`c ${d} // e`); // f\n}\n");
        assert!(lean_script("a(`b\n  c`);").is_err());
    }
}
