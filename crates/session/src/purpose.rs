//! What people leave the page for, and the files that serve it.

use readiness::Audience;
use record::FileKind;

/// Why files are made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Purpose {
    /// To explain the plan to the director (部長に説明する).
    #[default]
    Explain,
    /// To have it decided (起案する).
    Propose,
    /// To ask for money (予算を要求する).
    Budget,
    /// To hand it round in the department (課員に配る).
    Colleagues,
    /// To hand it to the DX office (DX部門に渡す).
    DxOffice,
    /// To hand it over to whoever comes next (後任に引き継ぐ).
    Handover,
    /// To keep it (自分の控え).
    Keep,
}

impl Purpose {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 7] = [
        Self::Explain,
        Self::Propose,
        Self::Budget,
        Self::Colleagues,
        Self::DxOffice,
        Self::Handover,
        Self::Keep,
    ];

    /// Returns the files that serve it.
    #[must_use]
    pub const fn files(self) -> &'static [FileKind] {
        match self {
            Self::Explain => &[FileKind::Report, FileKind::Readable, FileKind::Pictures],
            Self::Propose => &[FileKind::Report, FileKind::Draft],
            Self::Budget => &[FileKind::Budget],
            Self::Colleagues => &[FileKind::Readable, FileKind::Calendar, FileKind::Markdown],
            Self::DxOffice => &[FileKind::Data, FileKind::Csv],
            Self::Handover => &[FileKind::Master],
            Self::Keep => &[FileKind::Master, FileKind::Sheet],
        }
    }

    /// Returns for whom the copy is unless somebody says otherwise.
    #[must_use]
    pub const fn audience(self) -> Audience {
        match self {
            Self::Explain | Self::Colleagues | Self::Handover | Self::Keep => Audience::Department,
            Self::Propose | Self::Budget | Self::DxOffice => Audience::Office,
        }
    }

    /// Tells whether a copy for another audience makes sense: what is kept or handed over has to be
    /// whole.
    #[must_use]
    pub const fn has_copies(self) -> bool {
        !matches!(self, Self::Handover | Self::Keep)
    }
}
