//! The question sets that municipalities wrote, as they are read from their texts.

use std::ops::Deref;
use std::sync::{Arc, Mutex, PoisonError};

use bank::Catalog;
use content::BankRefusal;

/// A question set of a municipality, with its text.
#[derive(Clone, Debug)]
pub(crate) struct OwnBank {
    pub catalog: Offered,
    pub text: Arc<str>,
}

impl OwnBank {
    /// Reads `text`.
    pub fn read(text: &str) -> Result<Self, BankRefusal> {
        let catalog = content::read_bank(text)?;
        Ok(Self { catalog: Offered::Read(Arc::new(catalog)), text: text.into() })
    }
}

/// The question sets of municipalities that are at hand, and which one is kept.
#[derive(Clone, Debug, Default)]
pub(crate) struct Banks {
    /// Those at hand; the first is asked where nothing is entered yet.
    pub own: Vec<OwnBank>,
    /// The one that was picked as a file last.
    pub picked: Option<OwnBank>,
    /// The hash of the one that is kept for the next visit.
    pub kept: Option<String>,
    /// The place of the kept one holds what may not be written over.
    pub is_shut: bool,
}

impl Banks {
    /// Takes in that none is kept any more.
    pub fn forget_kept(&mut self) {
        self.kept = None;
        self.is_shut = false;
    }
}

/// A question set that can be gone over to.
#[derive(Clone, Debug)]
pub enum Offered {
    /// One that is shipped, or that is asked already.
    Lasting(&'static Catalog),
    /// One that was read on this visit; gone when nothing offers it any more.
    Read(Arc<Catalog>),
}

impl Deref for Offered {
    type Target = Catalog;

    fn deref(&self) -> &Catalog {
        match self {
            Self::Lasting(catalog) => catalog,
            Self::Read(catalog) => catalog,
        }
    }
}

impl PartialEq for Offered {
    /// The hash is of all the words.
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id && self.hash == other.hash
    }
}

/// The most question sets that one visit goes over to: pages hold on to the words of a set as long
/// as the visit lasts, about 1.4 MB each.
const MAX_LASTING: usize = 32;

/// The question sets of municipalities that were gone over to on this visit.
static LASTING: Mutex<Vec<&'static Catalog>> = Mutex::new(Vec::new());

impl Offered {
    /// Returns the set for the rest of the visit, the same place for the same content; `None` when
    /// there have been too many.
    pub(crate) fn lasting(&self) -> Option<&'static Catalog> {
        let read = match self {
            Self::Lasting(catalog) => return Some(catalog),
            Self::Read(read) => read,
        };
        let mut all = LASTING.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = all.iter().find(|known| ***known == **read) {
            return Some(known);
        }
        if all.len() == MAX_LASTING {
            return None;
        }
        let lasting: &'static Catalog = Box::leak(Box::new(Catalog::clone(read)));
        all.push(lasting);
        Some(lasting)
    }
}
