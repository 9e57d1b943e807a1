//! Short names between the Wasm and its glue, and within the glue.
//!
//! wasm-bindgen tells the functions that either side offers the other apart by long names with
//! hashes, which compress badly and are sent twice: 3 KB of a first visit. Only the two of them
//! use these names, so they may be any. The glue's own names are long as well, and it starts the
//! Wasm in more ways than this page does: another KB.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};

use crate::wasm::{EXPORTS, HEAD, IMPORTS, Reader, put_bytes, put_number};

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
/// Fails when the Wasm is not read to its end.
pub fn shorten(wasm: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    let taken = words(glue).collect();
    let mut names = Names { taken, count: 0, given: BTreeMap::new(), glue: String::new() };
    for name in declared(glue) {
        names.give(name);
    }
    let mut shortened = wasm.get(..HEAD).context("no Wasm")?.to_vec();
    let mut rest = Reader(&wasm[HEAD..]);
    while let Some((kind, section)) = rest.section()? {
        let section = match kind {
            IMPORTS => imports(section, &mut names)?,
            EXPORTS => exports(section, &mut names)?,
            _ => section.to_vec(),
        };
        shortened.push(kind);
        put_bytes(&mut shortened, &section);
    }
    let renamed: String =
        words(glue).map(|word| names.given.get(word).map_or(word, String::as_str)).collect();
    // Each import repeats the name of the glue.
    let module = format!("\"{}\"", names.glue);
    Ok((shortened, renamed.replace(&module, &format!("\"{GLUE}\""))))
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

fn imports(section: &[u8], names: &mut Names) -> Result<Vec<u8>> {
    let mut rest = Reader(section);
    let count = rest.number()?;
    let mut written = Vec::new();
    put_number(&mut written, count);
    for _ in 0..count {
        let glue = rest.text()?;
        if !names.glue.is_empty() && names.glue != glue {
            bail!("the Wasm imports from {} and {glue}", names.glue);
        }
        glue.clone_into(&mut names.glue);
        put_bytes(&mut written, GLUE.as_bytes());
        put_bytes(&mut written, names.short(rest.text()?).as_bytes());
        let before = rest.0;
        rest.imported()?;
        written.extend_from_slice(&before[..before.len() - rest.0.len()]);
    }
    Ok(written)
}

fn exports(section: &[u8], names: &mut Names) -> Result<Vec<u8>> {
    let mut rest = Reader(section);
    let count = rest.number()?;
    let mut written = Vec::new();
    put_number(&mut written, count);
    for _ in 0..count {
        put_bytes(&mut written, names.short(rest.text()?).as_bytes());
        written.push(rest.byte()?);
        put_number(&mut written, rest.number()?);
    }
    Ok(written)
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
    use super::{shorten, start_here};
    use crate::wasm::{put_bytes, put_number};

    const LONG: &str = "__wbg_getItem_49556a3e59cfb688";

    /// A Wasm with one import, one export and a section that is none of our business.
    fn wasm(glue: &str, import: &str, export: &str) -> Vec<u8> {
        let mut imports = vec![1];
        put_bytes(&mut imports, glue.as_bytes());
        put_bytes(&mut imports, import.as_bytes());
        imports.push(0);
        put_number(&mut imports, 300);
        let mut exports = vec![1];
        put_bytes(&mut exports, export.as_bytes());
        exports.extend([0, 5]);
        let mut wasm = b"\0asm\x01\0\0\0".to_vec();
        for (kind, section) in [(2, imports), (7, exports), (10, vec![9; 200])] {
            wasm.push(kind);
            put_bytes(&mut wasm, &section);
        }
        wasm
    }

    #[test]
    fn both_sides_get_the_same_short_names() {
        let glue = format!("a = {{ \"./g.js\": {{ {LONG}: () => wasm.__wbindgen_malloc(c) }} }};");
        let (short, glue) = shorten(&wasm("./g.js", LONG, "__wbindgen_malloc"), &glue).unwrap();
        assert_eq!(short, wasm("_", "b", "d"));
        assert_eq!(glue, "a = { \"_\": { b: () => wasm.d(c) } };");
    }

    #[test]
    fn what_the_glue_declares_is_short_everywhere() {
        let glue = "function getStringFromWasm0(at) {}\nlet WASM_VECTOR_LEN = 0;\n\
                    const state = {};\nfunction (arg0) { return getStringFromWasm0(arg0); }\n";
        let (_, glue) = shorten(&wasm("g", "main", "memory"), glue).unwrap();
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
        let (short, glue) = shorten(&wasm("g", "main", "memory"), "wasm.memory").unwrap();
        assert_eq!((short, glue.as_str()), (wasm("_", "main", "memory"), "wasm.memory"));
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        assert!(shorten(b"\0asm", "").is_err());
        assert!(shorten(&wasm("g", LONG, "b")[..30], "").is_err());
    }
}
