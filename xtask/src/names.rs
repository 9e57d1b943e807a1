//! Short names between the Wasm and its glue, and within the glue.
//!
//! wasm-bindgen tells the functions that either side offers the other apart by long names with
//! hashes, which compress badly and are sent twice: 3 KB of a first visit. Only the two of them
//! use these names, so they may be any. The glue's own names are long as well, and it starts the
//! Wasm in more ways than this page does: another KB.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result};
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{ExportSection, ImportSection, Module};
use wasmparser::{Export, Import, Parser};

/// What the Wasm calls its glue.
const GLUE: &str = "_";
/// Names between the two up to this length stay: `memory`, `main`.
const SHORT: usize = 12;
/// Names of the glue's own up to this length stay: other things may be called so, too.
const OWN: usize = 8;
/// Where in the glue begins what starts the Wasm, and what does so here.
const LOADER: &str = "async function __wbg_load(";
const LOAD: &str = include_str!("load.js");

/// Returns `glue` with the one way in which this page starts the Wasm.
///
/// # Errors
///
/// Fails when the glue starts the Wasm in an unknown way.
pub fn start_here(glue: &str) -> Result<String> {
    let (before, _) = glue.split_once(LOADER).context("the glue has another loader")?;
    Ok([before, LOAD].concat())
}

/// Returns `wasm` and `glue` with short names between them.
///
/// # Errors
///
/// Fails when it is no Wasm, or has imports from two places.
pub fn shorten(wasm: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    let taken = words(glue).collect();
    let mut names = Names { taken, count: 0, given: BTreeMap::new(), glue: String::new() };
    for name in declared(glue) {
        names.give(name);
    }
    let mut shortened = Module::new();
    names.parse_core_module(&mut shortened, Parser::new(0), wasm).context("the Wasm")?;
    let renamed: String =
        words(glue).map(|word| names.given.get(word).map_or(word, String::as_str)).collect();
    // Each import repeats the name of the glue.
    let module = format!("\"{}\"", names.glue);
    Ok((shortened.finish(), renamed.replace(&module, &format!("\"{GLUE}\""))))
}

struct Names<'a> {
    /// What the glue calls something already.
    taken: BTreeSet<&'a str>,
    /// How many names were tried.
    count: usize,
    given: BTreeMap<String, String>,
    /// What the Wasm calls the glue.
    glue: String,
}

impl Names<'_> {
    /// Returns the name that takes the place of `name`, always the same one.
    fn short(&mut self, name: &str) -> String {
        if name.len() <= SHORT {
            return name.to_owned();
        }
        self.give(name)
    }

    /// Returns the name that takes the place of `name`, whatever its length.
    fn give(&mut self, name: &str) -> String {
        if let Some(given) = self.given.get(name) {
            return given.clone();
        }
        loop {
            let (digit, letter) = (self.count / 26, self.count % 26);
            self.count += 1;
            let mut next: String = ('a'..='z').skip(letter).take(1).collect();
            if digit > 0 {
                next.push_str(&digit.to_string());
            }
            if !self.taken.contains(next.as_str()) {
                self.given.insert(name.to_owned(), next.clone());
                return next;
            }
        }
    }
}

/// Why the names cannot be given.
#[derive(Debug, thiserror::Error)]
#[error("the Wasm imports from {0} and {1}")]
struct TwoGlues(String, String);

impl Reencode for Names<'_> {
    type Error = TwoGlues;

    fn parse_import(
        &mut self,
        imports: &mut ImportSection,
        import: Import<'_>,
    ) -> Result<(), Error<TwoGlues>> {
        if !self.glue.is_empty() && self.glue != import.module {
            let two = TwoGlues(self.glue.clone(), import.module.to_owned());
            return Err(Error::UserError(two));
        }
        import.module.clone_into(&mut self.glue);
        let kind = self.entity_type(import.ty)?;
        imports.import(GLUE, &self.short(import.name), kind);
        Ok(())
    }

    fn parse_export(&mut self, exports: &mut ExportSection, export: Export<'_>) {
        let kind = self.export_kind(export.kind);
        exports.export(&self.short(export.name), kind, export.index);
    }
}

/// Returns the long names that a script declares.
fn declared(script: &str) -> impl Iterator<Item = &str> {
    let words: Vec<&str> = words(script).filter(|word| *word != " ").collect();
    let pairs: Vec<(&str, &str)> =
        words.iter().copied().zip(words.iter().copied().skip(1)).collect();
    pairs.into_iter().filter_map(|(before, name)| {
        let is_declared = matches!(before, "function" | "let" | "const");
        (is_declared && name.len() > OWN).then_some(name)
    })
}

/// Splits a script into names and what stands between them.
fn words(script: &str) -> impl Iterator<Item = &str> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$');
    let mut rest = script;
    std::iter::from_fn(move || {
        let is_name = is_part(rest.chars().next()?);
        let end = rest.find(|c| is_part(c) != is_name).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        rest = after;
        Some(word)
    })
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{EntityType, ExportKind, ExportSection, ImportSection, Module, TypeSection};

    use super::{shorten, start_here};

    const LONG: &str = "__wbg_getItem_49556a3e59cfb688";

    /// A Wasm that imports a function from each of `glues` and exports the last.
    fn wasm(glues: &[&str], import: &str, export: &str) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        for glue in glues {
            imports.import(glue, import, EntityType::Function(0));
        }
        let mut exports = ExportSection::new();
        exports.export(export, ExportKind::Func, 0);
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&exports);
        module.finish()
    }

    #[test]
    fn both_sides_get_the_same_short_names() {
        let glue = format!("a = {{ \"./g.js\": {{ {LONG}: () => wasm.__wbindgen_malloc(c) }} }};");
        let (short, glue) = shorten(&wasm(&["./g.js"], LONG, "__wbindgen_malloc"), &glue).unwrap();
        assert_eq!(short, wasm(&["_"], "b", "d"));
        assert_eq!(glue, "a = { \"_\": { b: () => wasm.d(c) } };");
    }

    #[test]
    fn what_the_glue_declares_is_short_everywhere() {
        let glue = "function getStringFromWasm0(at) {}\nlet WASM_VECTOR_LEN = 0;\n\
                    const state = {};\nfunction (arg0) { return getStringFromWasm0(arg0); }\n";
        let (_, glue) = shorten(&wasm(&["g"], "main", "memory"), glue).unwrap();
        assert_eq!(
            glue,
            "function a(at) {}\nlet b = 0;\nconst state = {};\nfunction (arg0) { return a(arg0); }\n"
        );
    }

    #[test]
    fn the_loader_is_replaced_or_missed() {
        let glue = "let wasm;\nasync function __wbg_load(a) {}\nexport { initSync };\n";
        let ours = start_here(glue).unwrap();
        assert!(ours.starts_with("let wasm;\n") && !ours.contains("initSync"), "{ours}");
        assert!(ours.contains("async function __wbg_init("), "{ours}");
        assert!(start_here("let wasm;").is_err());
    }

    #[test]
    fn a_short_name_stays() {
        let (short, glue) = shorten(&wasm(&["g"], "main", "memory"), "wasm.memory").unwrap();
        assert_eq!((short, glue.as_str()), (wasm(&["_"], "main", "memory"), "wasm.memory"));
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        assert!(shorten(b"\0asm", "").is_err());
        assert!(shorten(&wasm(&["g"], LONG, "b")[..30], "").is_err());
        assert!(shorten(&wasm(&["g", "h"], LONG, "b"), "").is_err());
    }
}
