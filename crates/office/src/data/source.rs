//! What files are made from.

use content::OfficeDataWords;
use readiness::Bank;

use crate::source::Source;

impl<'a> Source<'a> {
    pub(super) const fn words(self) -> &'static OfficeDataWords {
        self.phrases.words.office_data
    }

    pub(crate) const fn bank(self) -> &'a Bank {
        &self.phrases.catalog.bank
    }
}
