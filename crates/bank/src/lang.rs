//! The two languages of everything that people read.

use std::collections::BTreeSet;

#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::Deserialize;

/// A language of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// 日本語.
    #[default]
    Ja,
    /// English.
    En,
}

impl Lang {
    /// Returns the language's code, `ja` or `en`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ja => "ja",
            Self::En => "en",
        }
    }

    /// Reads a code; `None` for any other language.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        match code {
            "ja" => Some(Self::Ja),
            "en" => Some(Self::En),
            _ => None,
        }
    }

    /// Returns the language for somebody who asks for `tags` (BCP 47, the most wanted first): the
    /// first that there is, or Japanese.
    pub fn preferred(tags: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        let mut known = tags.into_iter().filter_map(|tag| {
            let language = tag.as_ref().split(['-', '_']).next().unwrap_or_default();
            Self::parse(&language.to_ascii_lowercase())
        });
        known.next().unwrap_or_default()
    }

    /// Returns the other language.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Ja => Self::En,
            Self::En => Self::Ja,
        }
    }
}

/// Returns the names between braces, each once: both languages of a text have the same.
#[must_use]
pub fn placeholders(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
}

/// A text, or several, in both languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Bilingual<T = String> {
    /// In Japanese.
    pub ja: T,
    /// In English.
    pub en: T,
}

impl<T> Bilingual<T> {
    /// Returns the text in `lang`.
    #[must_use]
    pub const fn get(&self, lang: Lang) -> &T {
        match lang {
            Lang::Ja => &self.ja,
            Lang::En => &self.en,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Lang;

    #[test]
    fn the_first_language_that_there_is_counts() {
        for (tags, lang) in [
            (&["en-US", "en", "ja"][..], Lang::En),
            (&["ja-JP", "en-US"], Lang::Ja),
            (&["EN_gb"], Lang::En),
            (&["pt-BR", "en"], Lang::En),
            (&["pt-BR"], Lang::Ja),
            (&["enm", ""], Lang::Ja),
            (&[], Lang::Ja),
        ] {
            assert_eq!(Lang::preferred(tags), lang, "{tags:?}");
        }
    }
}
