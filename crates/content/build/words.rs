//! Turns the words of the page into one struct per file, whose words are numbers of texts, so that
//! a missing word does not compile and a missing language does not build.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use bank::placeholders;
use serde::Deserialize;

use crate::banks::Packed;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Word {
    ja: String,
    en: String,
}

type Words = BTreeMap<String, Word>;

/// Writes `words.rs` to `out`; puts the words into `packed`. Returns what is wrong.
pub fn compile(folder: &Path, out: &Path, packed: &mut Packed) -> Vec<String> {
    let mut complaints = Vec::new();
    let (mut code, mut fields, mut rooms) = (String::new(), String::new(), String::new());
    let mut count = 0;
    for file in crate::files::list(folder) {
        let text = fs::read_to_string(&file).unwrap_or_default();
        let words: Words = match toml::from_str(&text) {
            Ok(words) => words,
            Err(error) => {
                let error = error.to_string().lines().collect::<Vec<_>>().join(" / ");
                complaints.push(format!("{}: {error}", file.display()));
                continue;
            }
        };
        let room = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let name: String = capital(room);
        let _ = write!(code, "#[derive(Clone, Copy)]\npub struct {name};\nimpl {name} {{");
        let _ = write!(fields, "pub {room}: {name},");
        let _ = write!(rooms, "{room}: {name},");
        for (key, word) in &words {
            if placeholders(&word.ja) != placeholders(&word.en)
                || [&word.ja, &word.en].iter().any(|text| text.is_empty())
            {
                let head = format!("[{key}]");
                let line = text.lines().position(|line| line.trim() == head).unwrap_or(0) + 1;
                let file = file.display();
                complaints.push(format!(
                    "{file}:{line}: both languages need a text with the same placeholders"
                ));
            }
            let _ = writeln!(code, "pub const fn {key}(self) -> Word {{ Word({count}) }}");
            count += 1;
            for (texts, text) in [(&mut packed.ja, &word.ja), (&mut packed.en, &word.en)] {
                texts.push_str(text);
                texts.push(bank::END);
            }
        }
        code.push_str("}\n");
    }
    let _ = write!(
        code,
        "#[derive(Clone, Copy)]\n\
         pub struct Words {{{fields}}}\n\
         /// How many words there are.\n\
         pub const COUNT: usize = {count};\n\
         /// The words.\n\
         pub(crate) const WORDS: Words = Words {{{rooms}}};\n"
    );
    if let Err(error) = fs::write(out.join("words.rs"), code) {
        complaints.push(error.to_string());
    }
    complaints
}

fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
