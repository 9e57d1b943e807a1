//! How cells look on the screen, on paper and in grey.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder};

/// How a cell looks. What a colour says stands in the text of the cell, too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Look {
    Title,
    Heading,
    Note,
    Head,
    Text,
    Bold,
    Number,
    Work,
    Relief,
    After,
    Busy,
    ToFill,
}

impl Look {
    /// Returns the format.
    pub fn format(self) -> Format {
        let plain = Format::new().set_font_name("游ゴシック").set_font_size(10.0);
        let plain = plain.set_text_wrap().set_align(FormatAlign::VerticalCenter);
        let cell = || plain.clone().set_border(FormatBorder::Thin).set_border_color("7F7F7F");
        let middle = || cell().set_align(FormatAlign::Center);
        match self {
            Self::Title => plain.clone().set_font_size(16.0).set_bold().unset_text_wrap(),
            Self::Heading => plain.clone().set_font_size(12.0).set_bold().unset_text_wrap(),
            Self::Note => plain.clone().unset_text_wrap(),
            Self::Head => middle().set_bold().set_background_color("E7E6E6"),
            Self::Text => cell(),
            Self::Bold => cell().set_bold(),
            Self::Number => middle(),
            Self::Work => middle().set_background_color("BDD7EE").set_bold(),
            Self::Relief => middle().set_background_color("C6E0B4").set_bold(),
            Self::After => middle().set_background_color("F2F2F2"),
            Self::Busy => middle().set_bold().set_background_color("FCE4D6"),
            Self::ToFill => cell().set_background_color("FFFBE6"),
        }
    }

    /// Tells whether a long text goes on below, inside its cell.
    pub(super) const fn wraps(self) -> bool {
        !matches!(self, Self::Title | Self::Heading | Self::Note)
    }

    /// Returns the height of a line, in points.
    pub(super) const fn line(self) -> f64 {
        match self {
            Self::Title => 24.0,
            Self::Heading => 18.0,
            _ => 14.0,
        }
    }
}
