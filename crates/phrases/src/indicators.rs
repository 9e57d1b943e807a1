//! Layers and rhythms of indicators in words.

use bank::{Layer, Rhythm};
use content::{Word, Words};

/// Returns how far from the work an indicator stands: `KPI（成果）`.
#[must_use]
pub const fn layer(words: &'static Words, layer: Layer) -> Word {
    let words = words.action;
    match layer {
        Layer::Kgi => words.layer_kgi,
        Layer::Ksi => words.layer_ksi,
        Layer::Outcome => words.layer_outcome,
        Layer::Output => words.layer_output,
    }
}

/// Returns how often an indicator is counted: `毎月`.
#[must_use]
pub const fn rhythm(words: &'static Words, rhythm: Rhythm) -> Word {
    let words = words.action;
    match rhythm {
        Rhythm::Once => words.often_once,
        Rhythm::Week => words.often_week,
        Rhythm::Month => words.often_month,
        Rhythm::Quarter => words.often_quarter,
        Rhythm::HalfYear => words.often_half_year,
        Rhythm::Year => words.often_year,
    }
}
