//! Pictures for a slide: each an SVG file of its own, 1600 × 900, with its title, its legend and a
//! foot that says whose it is. Nothing is said by colour alone.

#[cfg(feature = "writers")]
mod canvas;
#[cfg(feature = "writers")]
mod gantt;
#[cfg(feature = "writers")]
mod heat_map;
#[cfg(feature = "writers")]
mod load;
#[cfg(feature = "writers")]
mod look;
#[cfg(feature = "writers")]
mod measure;
#[cfg(feature = "writers")]
mod months;
#[cfg(feature = "writers")]
mod pack;
#[cfg(feature = "writers")]
mod png;
#[cfg(feature = "writers")]
mod points;
#[cfg(feature = "writers")]
mod radar;
#[cfg(feature = "writers")]
mod step_ladder;
pub mod web;

#[cfg(feature = "writers")]
pub use pack::{check_pictures, pack_pictures};

#[cfg(feature = "writers")]
use readiness::PlanView;

#[cfg(feature = "writers")]
use crate::source::Source;

/// How wide a picture is, in dots.
pub const WIDTH: u32 = 1600;
/// How high a picture is, in dots.
pub const HEIGHT: u32 = 900;

/// One picture.
#[cfg(feature = "writers")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// What its file is called, without the ending.
    pub name: &'static str,
    /// The file.
    pub svg: String,
}

/// Draws all pictures of a diagnosis.
#[cfg(feature = "writers")]
#[must_use]
pub fn pictures(source: Source<'_>) -> Vec<Picture> {
    let bank = &source.phrases.catalog.bank;
    let view = PlanView::of(bank, source.document, source.diagnosis, source.today);
    let all = [
        ("1-radar", radar::draw(source)),
        ("2-heat-map", heat_map::draw(source)),
        ("3-step-ladder", step_ladder::draw(source)),
        ("4-gantt", gantt::draw(source, &view)),
        ("5-load", load::draw(source, &view)),
        ("6-points", points::draw(source)),
    ];
    all.map(|(name, svg)| Picture { name, svg }).into()
}

/// Returns a count as a number of units.
#[cfg(feature = "writers")]
fn whole(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}
