//! The reading of a workbook that came back.

use bank::{Catalog, Lang};
use readiness::Moment;

use crate::{SheetFound, SheetOrder, SheetRefused, edition, form};

impl SheetOrder {
    /// Reads `bytes`.
    ///
    /// # Errors
    ///
    /// Fails with a sentence that names the place and what to do.
    pub fn read(&self, bytes: &[u8]) -> Result<SheetFound, SheetRefused> {
        let lang = Lang::parse(&self.lang).filter(|lang| content::has(*lang));
        let (Some(lang), Some(now)) = (lang, Moment::parse(&self.now)) else {
            return Err(SheetRefused::OtherEdition);
        };
        let own = self.own_bank.as_deref().map(content::read_bank).transpose();
        let (true, Ok(own)) = (self.edition == edition(), own) else {
            return Err(SheetRefused::OtherEdition);
        };
        let find = |id: &str| -> Option<&Catalog> {
            own.as_ref().filter(|own| own.id == id).or_else(|| content::find(id))
        };
        let words = content::words(lang);
        let read = form::read(bytes, |document| find(&document.bank.id))
            .map_err(|problem| SheetRefused::Workbook(problem.sentence(words)))?;
        Ok(SheetFound {
            document: record::write(&read.with(|_| true, now)),
            changes: read.changes.iter().map(|change| change.sentence(words)).collect(),
            problems: read.problems.iter().map(|problem| problem.sentence(words)).collect(),
        })
    }
}
