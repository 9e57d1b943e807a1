//! How things are drawn. Every look differs from the others in grey, too: by how dark it is, by its
//! edge or by its hatching.

/// The colour of texts and edges.
pub(super) const INK: &str = "#1a1a1a";
/// That of texts that matter less.
pub(super) const PALE: &str = "#4d4d4d";
/// That of lines that only guide the eye.
pub(super) const GUIDE: &str = "#c9c9c9";
/// That of what is measured.
pub(super) const KEY: &str = "#1f2a6b";

/// The look of an area.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Look {
    /// The colour inside.
    pub(super) fill: &'static str,
    /// The colour of the edge, and of the hatching.
    pub(super) edge: &'static str,
    /// How wide the edge is, in units of the picture.
    pub(super) width: i32,
    /// The pattern of dashes of the edge; empty for a whole line.
    pub(super) dashes: &'static str,
    /// Whether it is hatched.
    pub(super) is_hatched: bool,
    /// The colour of a text in it.
    pub(super) ink: &'static str,
}

const fn plain(fill: &'static str, edge: &'static str, ink: &'static str) -> Look {
    Look { fill, edge, width: 1, dashes: "", is_hatched: false, ink }
}

impl Look {
    /// What is measured; work.
    pub(super) const SOLID: Self = plain(KEY, KEY, "#ffffff");
    /// Work that takes burden away; what differs from [`Self::SOLID`].
    pub(super) const HATCHED: Self =
        Self { width: 2, is_hatched: true, ..plain("#ffffff", KEY, INK) };
    /// The ground of a box.
    pub(super) const BOX: Self = plain("#ffffff", "#7a7a7a", INK);
    /// The same, pointed out.
    pub(super) const POINTED: Self = Self { width: 5, ..plain("#ffffff", INK, INK) };
    /// The ground of a busy month.
    pub(super) const BUSY: Self = plain("#ececec", "#ececec", PALE);
    /// What is not known yet.
    pub(super) const UNKNOWN: Self =
        Self { width: 2, dashes: "6 4", ..plain("#ffffff", "#8a4b00", INK) };
    /// What is not answered.
    pub(super) const OPEN: Self = Self { width: 2, dashes: "2 4", ..plain("#ffffff", PALE, INK) };
    /// What is not asked.
    pub(super) const NONE: Self = plain("#ececec", "#ececec", PALE);
    /// The range that a score may still have.
    pub(super) const RANGE: Self = Self { dashes: "5 4", ..plain("#c5d7fb", KEY, INK) };
    /// The levels 0 to 4, each darker than the one before.
    pub(super) const LEVELS: [Self; 5] = [
        plain("#ffffff", "#7a7a7a", INK),
        plain("#dfe9fb", "#7a7a7a", INK),
        plain("#afc6f2", "#7a7a7a", INK),
        plain("#3a5fc8", "#3a5fc8", "#ffffff"),
        plain("#0b1550", "#0b1550", "#ffffff"),
    ];
}
