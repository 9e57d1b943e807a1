//! What the sheets and columns of the form are called.

use bank::Lang;
use content::{Word, Words};

/// A sheet of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sheet {
    /// One row a question.
    Questions,
    /// One row an entry of the profile.
    Department,
    /// What the lists offer.
    Choices,
    /// The document itself.
    Original,
}

impl Sheet {
    /// All sheets in their order.
    pub(super) const ALL: [Self; 4] =
        [Self::Questions, Self::Department, Self::Choices, Self::Original];

    pub(super) const fn name(self, words: &'static Words) -> Word {
        match self {
            Self::Questions => words.office_sheet.questions,
            Self::Department => words.office_sheet.department,
            Self::Choices => words.office_sheet.choices,
            Self::Original => words.office_sheet.original,
        }
    }
}

/// A column of a sheet of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Column {
    /// The number of a question on paper, or of a row.
    Number,
    /// The id of a question or of an entry of the profile.
    Id,
    /// The area of a question.
    Area,
    /// The question.
    Question,
    /// The level, or that it is not known or does not apply.
    Answer,
    /// Why it does not apply.
    Reason,
    /// A note.
    Note,
    /// The evidence that was seen.
    Evidence,
    /// What an entry of the profile is called.
    Item,
    /// What is said of it.
    Value,
    /// What may be said of it.
    How,
    /// What a list offers.
    Choice,
    /// How many rows the original has.
    Parts,
    /// Its check code.
    Code,
    /// A part of its text.
    Content,
}

impl Column {
    pub(super) const fn head(self, words: &'static Words) -> Word {
        match self {
            Self::Number => words.office_sheet.head_number,
            Self::Id => words.office_sheet.head_id,
            Self::Area => words.office_sheet.head_area,
            Self::Question => words.office_sheet.head_question,
            Self::Answer => words.office_sheet.head_answer,
            Self::Reason => words.office_sheet.head_reason,
            Self::Note => words.office_sheet.head_note,
            Self::Evidence => words.office_sheet.head_evidence,
            Self::Item => words.office_sheet.head_item,
            Self::Value => words.office_sheet.head_value,
            Self::How => words.office_sheet.head_how,
            Self::Choice => words.office_sheet.head_choice,
            Self::Parts => words.office_sheet.head_parts,
            Self::Code => words.office_sheet.head_code,
            Self::Content => words.office_sheet.head_content,
        }
    }

    /// How wide it is, in letters of ordinary width.
    pub(super) const fn width(self) -> u8 {
        match self {
            Self::Number | Self::Parts => 7,
            Self::Area | Self::Reason => 16,
            Self::Id | Self::Code | Self::Value => 22,
            Self::How | Self::Note | Self::Evidence => 26,
            Self::Answer | Self::Item => 34,
            Self::Question => 42,
            Self::Choice | Self::Content => 60,
        }
    }
}

impl Sheet {
    /// The columns in their order.
    pub(super) const fn columns(self) -> &'static [Column] {
        use Column::{
            Answer, Area, Choice, Code, Content, Evidence, How, Id, Item, Note, Number, Parts,
            Question, Reason, Value,
        };
        match self {
            Self::Questions => &[Number, Id, Area, Question, Answer, Reason, Note, Evidence],
            Self::Department => &[Id, Item, Value, How],
            Self::Choices => &[Id, Choice],
            Self::Original => &[Number, Parts, Code, Content],
        }
    }
}

/// The two languages that a form may be in, in words.
pub(super) fn languages() -> [(Lang, &'static Words); 2] {
    [Lang::Ja, Lang::En].map(|lang| (lang, content::words(lang)))
}
