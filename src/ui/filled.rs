//! Texts with placeholders, filled one call at a time: fewer bytes at each of a hundred places
//! than a list of pairs.

use content::fill;

/// Returns `text` with `count` in the place of `{n}`.
#[inline(never)]
pub fn counted(text: impl Into<&'static str>, count: impl ToString) -> String {
    filled(text).number("n", count).done()
}

/// Begins to fill the placeholders of `text`, one call for each.
#[inline(never)]
pub fn filled(text: impl Into<&'static str>) -> Filled {
    Filled(Box::new((text.into(), Vec::new())))
}

/// A text with what goes into its placeholders. Boxed, so that a call hands on one pointer.
pub struct Filled(Box<(&'static str, Vec<(&'static str, String)>)>);

impl Filled {
    /// Puts a text in the place of `name`. A text that is made for it is handed over: what
    /// takes it away again stands here, not at every call.
    #[inline(never)]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.0.1.push((name, value.into()));
        self
    }

    /// Puts a number in the place of `name`.
    #[inline(never)]
    #[expect(clippy::needless_pass_by_value, reason = "numbers are copied")]
    pub fn number(mut self, name: &'static str, value: impl ToString) -> Self {
        self.0.1.push((name, value.to_string()));
        self
    }

    /// Returns the whole.
    #[inline(never)]
    pub fn done(self) -> String {
        let (text, values) = *self.0;
        let values: Vec<(&str, &str)> =
            values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        fill(text, &values)
    }
}
