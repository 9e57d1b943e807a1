//! Turns the words of the page into one struct for each file, so that a missing word does not
//! compile and a missing language does not build.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use bank::placeholders;
use serde::Deserialize;

/// One text in both languages.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Word {
    ja: String,
    en: String,
    /// The names of its placeholders in the order in which they are handed over; needed where
    /// there are two or more.
    #[serde(default)]
    values: Vec<String>,
}

type Words = BTreeMap<String, Word>;

/// Writes `words.rs` to `out`: the code, with the texts in Japanese. Returns the texts in English
/// in the order in which that code takes them.
///
/// # Errors
///
/// Fails with everything that is wrong.
pub fn compile(folder: &Path, out: &Path) -> Result<Vec<String>, Vec<String>> {
    let (mut complaints, mut texts) = (Vec::new(), Vec::new());
    let (mut code, mut fields, mut japanese, mut english) =
        (String::new(), String::new(), String::new(), String::new());
    let has_office = std::env::var_os("CARGO_FEATURE_OFFICE").is_some();
    for file in crate::files::list(folder) {
        let page = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        if page.starts_with("office_") && !has_office {
            continue;
        }
        let text = fs::read_to_string(&file).unwrap_or_default();
        let mut words: Words = match toml::from_str(&text) {
            Ok(words) => words,
            Err(error) => {
                let error = error.to_string().lines().collect::<Vec<_>>().join(" / ");
                complaints.push(format!("{}: {error}", file.display()));
                continue;
            }
        };
        for (key, word) in &mut words {
            if let Err(what) = word.check() {
                let head = format!("[{key}]");
                let line = text.lines().position(|line| line.trim() == head).unwrap_or(0) + 1;
                complaints.push(format!("{}:{line}: {what}", file.display()));
            }
        }
        let name = format!("{}Words", page.split('_').map(capital).collect::<String>());
        code.push_str(&page_code(page, &name, &words));
        let _ = write!(fields, "pub {page}: &'static {name},");
        let _ = write!(japanese, "{page}: &{}_JA,", page.to_uppercase());
        let (from, to) = (texts.len(), texts.len() + words.len());
        let _ = write!(english, "{page}: Box::leak({name}::of(texts.get({from}..{to})?)?),");
        texts.extend(words.into_values().map(|word| word.en));
    }
    let _ = write!(
        code,
        "/// All words of the page in one language.\n\
         #[derive(Debug)]\npub struct Words {{{fields}}}\n\
         pub(crate) static JA: Words = Words {{{japanese}}};\n\
         impl Words {{\n\
         /// Makes words of all their texts; they last as long as the page.\n\
         pub(crate) fn of(texts: &[&'static str]) -> Option<Self> {{ Some(Self {{{english}}}) }}\n\
         }}\n"
    );
    if let Err(error) = fs::write(out.join("words.rs"), code) {
        complaints.push(error.to_string());
    }
    if complaints.is_empty() { Ok(texts) } else { Err(complaints) }
}

impl Word {
    /// Fills in the only order that there is, or checks the one that is named.
    fn check(&mut self) -> Result<(), &'static str> {
        let named = placeholders(&self.ja);
        if named != placeholders(&self.en) || self.ja.is_empty() || self.en.is_empty() {
            return Err("both languages need a text with the same placeholders");
        }
        let mut named: Vec<String> = named.into_iter().map(ToString::to_string).collect();
        named.sort();
        named.dedup();
        if named.len() < 2 && self.values.is_empty() {
            self.values = named;
            return Ok(());
        }
        let mut values = self.values.clone();
        values.sort();
        if values == named { Ok(()) } else { Err("`values` names each placeholder once") }
    }
}

/// Returns the struct of one page, its sentences, its texts in Japanese, and what makes it of
/// other texts.
fn page_code(page: &str, name: &str, words: &Words) -> String {
    let (mut fields, mut sentences) = (String::new(), String::new());
    let (mut japanese, mut keys) = (String::new(), String::new());
    for (key, word) in words {
        let doc = word.ja.lines().next().unwrap_or_default();
        let _ = writeln!(fields, "/// {doc}\npub {key}: &'static str,");
        let _ = writeln!(japanese, "{key}: {:?},", word.ja);
        let _ = write!(keys, "{key},");
        if word.values.is_empty() {
            continue;
        }
        let (mut takes, mut gives) = (String::new(), String::new());
        for value in &word.values {
            let _ = write!(takes, ", {value}: impl std::fmt::Display");
            let _ = write!(gives, "({value:?}, &{value}.to_string()),");
        }
        let _ = writeln!(
            sentences,
            "/// {doc}\n#[must_use]\npub fn {key}(&self{takes}) -> String {{\n\
             crate::fill(self.{key}, &[{gives}])\n}}"
        );
    }
    let capitals = page.to_uppercase();
    let mut code = format!("#[derive(Debug)]\npub struct {name} {{\n{fields}}}\n");
    let _ = write!(
        code,
        "impl {name} {{\n{sentences}\
         fn of(texts: &[&'static str]) -> Option<Box<Self>> {{\n\
         let &[{keys}] = texts else {{ return None }};\n\
         Some(Box::new(Self {{{keys}}}))\n}}\n}}\n\
         static {capitals}_JA: {name} = {name} {{\n{japanese}}};\n"
    );
    code
}

fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
