//! Which of the two stores counts, and what is set aside before it is written over.

use readiness::Document;
use record::ReadError;

use crate::{QuarantinePlace, StoredText};

/// A document that one store holds, with its text.
#[derive(Clone, Debug)]
pub(crate) struct Copy {
    pub document: Document,
    pub text: String,
    pub sequence: Option<u64>,
}

/// What one store holds.
#[derive(Clone, Debug)]
pub(crate) enum Look {
    Nothing,
    Readable(Box<Copy>),
    Damaged(String),
    TooNew,
}

/// Which of the two stores holds the text that counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Local,
    Journal,
    Both,
}

/// What counts of the two.
#[derive(Clone, Debug, Default)]
pub(crate) struct Weighed {
    /// The document that counts.
    pub chosen: Option<(Copy, Place)>,
    /// What gives way, and where it lies.
    pub aside: Vec<(String, QuarantinePlace)>,
    /// Both can be read, and neither was written after the other.
    pub is_even: bool,
    /// What local storage holds cannot be read.
    pub is_local_damaged: bool,
    /// One of them belongs to a newer version: neither may be written over.
    pub is_too_new: bool,
}

impl Look {
    /// Looks at what a store holds.
    pub fn at(stored: Option<StoredText>) -> Self {
        let Some(StoredText { text, sequence }) = stored else { return Self::Nothing };
        match record::read(&text) {
            Ok(document) => Self::Readable(Box::new(Copy { document, text, sequence })),
            Err(ReadError::TooNew { .. }) => Self::TooNew,
            Err(_) => Self::Damaged(text),
        }
    }

    /// Returns the text, if it can be read.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Readable(copy) => Some(&copy.text),
            _ => None,
        }
    }
}

impl Copy {
    /// Tells whether the two were written one after the other.
    fn is_ordered_with(&self, other: &Self) -> bool {
        self.sequence.is_some() && other.sequence.is_some() && self.sequence != other.sequence
    }

    fn is_newer_than(&self, other: &Self) -> bool {
        if self.is_ordered_with(other) {
            return self.sequence > other.sequence;
        }
        let age = |copy: &Self| (copy.document.changed.clone(), copy.document.revision);
        age(self) > age(other)
    }
}

impl Weighed {
    /// Weighs what the two stores hold: the newer of two readable documents counts, and one that
    /// cannot be read gives way to one that can.
    pub fn of(local: Look, journal: Look) -> Self {
        let mut weighed = Self {
            is_local_damaged: matches!(local, Look::Damaged(_)),
            is_too_new: [&local, &journal].iter().any(|look| matches!(look, Look::TooNew)),
            ..Self::default()
        };
        for (look, place) in
            [(&local, QuarantinePlace::Document), (&journal, QuarantinePlace::Journal)]
        {
            if let Look::Damaged(text) = look {
                weighed.aside.push((text.clone(), place));
            }
        }
        match (local, journal) {
            (Look::Readable(local), Look::Readable(journal)) => weighed.choose(*local, *journal),
            (Look::Readable(local), _) => weighed.chosen = Some((*local, Place::Local)),
            (_, Look::Readable(journal)) => weighed.chosen = Some((*journal, Place::Journal)),
            _ => {}
        }
        if weighed.is_too_new {
            weighed.aside.clear();
        }
        weighed
    }

    fn choose(&mut self, local: Copy, journal: Copy) {
        if local.text == journal.text {
            self.chosen = Some((local, Place::Both));
            return;
        }
        self.is_even = !local.is_ordered_with(&journal);
        let is_journal = journal.is_newer_than(&local);
        let (other, place) = if is_journal {
            (local.text.clone(), QuarantinePlace::Document)
        } else {
            (journal.text.clone(), QuarantinePlace::Journal)
        };
        if self.is_even {
            self.aside.push((other, place));
        }
        self.chosen =
            Some(if is_journal { (journal, Place::Journal) } else { (local, Place::Local) });
    }
}

#[cfg(test)]
mod tests {
    use super::{Look, Place, Weighed};
    use crate::{QuarantinePlace, StoredText};
    use readiness::{Document, Moment};

    fn document(minute: u8, revision: u32) -> String {
        let changed = Moment::parse(&format!("2026-11-22T14:{minute:02}")).unwrap();
        record::write(&Document { changed, revision, ..Document::default() })
    }

    fn look(text: &str, sequence: Option<u64>) -> Look {
        Look::at(Some(StoredText { text: text.to_owned(), sequence }))
    }

    /// Says which store counts, and what is set aside of which place.
    #[track_caller]
    fn case(local: Look, journal: Look, counts: &str, aside: &[QuarantinePlace]) {
        let weighed = Weighed::of(local, journal);
        let found = match weighed.chosen {
            Some((_, Place::Both)) => "both",
            Some((_, Place::Local)) => "local",
            Some((_, Place::Journal)) => "journal",
            None => "neither",
        };
        assert_eq!(found, counts);
        let places: Vec<_> = weighed.aside.iter().map(|(_, place)| *place).collect();
        assert_eq!(places, aside);
    }

    #[test]
    fn the_later_writing_counts_whatever_its_clock_said() {
        let (early, late) = (document(1, 5), document(2, 6));
        case(look(&late, Some(7)), look(&late, Some(7)), "both", &[]);
        case(look(&early, Some(7)), look(&late, Some(8)), "journal", &[]);
        case(look(&early, Some(9)), look(&late, Some(8)), "local", &[]);
    }

    #[test]
    fn without_a_number_the_later_change_counts_and_the_other_is_set_aside() {
        let (early, late) = (document(1, 5), document(2, 6));
        case(look(&early, None), look(&late, Some(8)), "journal", &[QuarantinePlace::Document]);
        case(look(&late, None), look(&early, Some(8)), "local", &[QuarantinePlace::Journal]);
        case(look(&early, Some(8)), look(&late, Some(8)), "journal", &[QuarantinePlace::Document]);
        case(
            look(&document(1, 6), None),
            look(&document(1, 5), None),
            "local",
            &[QuarantinePlace::Journal],
        );
        case(look(&late, None), look(&late, Some(8)), "both", &[]);
    }

    #[test]
    fn what_can_be_read_counts() {
        let late = document(2, 6);
        case(look("junk", None), look(&late, Some(1)), "journal", &[QuarantinePlace::Document]);
        case(look(&late, Some(1)), look("junk", Some(9)), "local", &[QuarantinePlace::Journal]);
        case(
            look("junk", None),
            look("rubbish", Some(9)),
            "neither",
            &[QuarantinePlace::Document, QuarantinePlace::Journal],
        );
        case(Look::Nothing, look(&late, Some(1)), "journal", &[]);
        case(look(&late, None), Look::Nothing, "local", &[]);
        case(Look::Nothing, Look::Nothing, "neither", &[]);
    }

    #[test]
    fn beside_a_newer_version_nothing_is_moved() {
        let newer = r#"{"format": "dx-readiness", "schema_version": 99}"#;
        case(look(newer, None), look("junk", Some(1)), "neither", &[]);
        case(look(&document(1, 1), Some(1)), look(newer, Some(2)), "local", &[]);
    }
}
