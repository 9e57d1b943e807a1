//! Scores as a web: one axis for each area.

use leptos::prelude::*;
use office::pictures::web::{AXES, Anchor, Axis, Point, Web, outline, tenths};
use phrases::AreaResult;

/// Where the web lies, in units of the picture.
const WEB: Web = Web { centre: Point { x: 180.0, y: 148.0 }, radius: 95.0, gap: 9.0 };

/// How high one line of a label is, in units of the picture.
const LINE: f64 = 17.5;

/// How wide one line of a label may be before it is broken, in letters of half width: beside the
/// web, and above or below it.
const WIDEST: (usize, usize) = (12, 24);

/// Draws scores as a web, with the range of each as a lighter band. An area without a score leaves
/// a gap. With too few or too many areas for a picture it draws nothing; see [`AXES`].
#[component]
pub fn Radar(
    /// All values in one sentence, for people who hear them.
    label: String,
    /// The areas, clockwise from the top.
    results: Vec<AreaResult>,
) -> impl IntoView {
    let count = u16::try_from(results.len()).ok().filter(|_| AXES.contains(&results.len()))?;
    let axes: Vec<(Axis, AreaResult)> = WEB.axes(count).zip(results).collect();
    let beside: Vec<_> = axes.iter().zip(axes.iter().cycle().skip(1)).collect();
    let rings = (1..=4).map(|ring| outline(axes.iter().map(|(axis, _)| axis.at(25 * ring))));
    let spokes = axes.iter().map(|(axis, _)| outline([WEB.centre, axis.at(100)]));
    let band = beside.iter().filter_map(|((axis, one), (to, other))| {
        let ((low, high), (b_low, b_high)) = (one.possible?, other.possible?);
        let inner = [axis.at(low.get()), to.at(b_low.get())];
        Some(outline([axis.at(high.get()), inner[0], inner[1], to.at(b_high.get())]))
    });
    let sides: Vec<_> = beside
        .iter()
        .filter_map(|((axis, one), (to, other))| {
            Some((axis.at(one.score?.get()), to.at(other.score?.get())))
        })
        .collect();
    let area = sides.iter().map(|(a, b)| outline([WEB.centre, *a, *b]));
    let edge = sides.iter().map(|(a, b)| outline([*a, *b]));
    let [rings, area] = [rings.chain(spokes).collect::<String>(), area.collect()];
    let [band, edge] = [band.collect::<String>(), edge.collect()];
    let dots = axes.iter().filter_map(|(axis, result)| {
        let at = axis.at(result.score?.get());
        Some(view! { <circle class="radar-dot" cx=tenths(at.x) cy=tenths(at.y) r="4.5" /> })
    });
    let labels = axes.iter().map(|(axis, result)| name(*axis, &result.short, &result.value));
    let shown = view! {
        <svg class="radar" viewBox="0 0 360 296" role="img" aria-label=label>
            <path class="radar-rings" d=rings />
            <path class="radar-area" d=area />
            <path class="radar-band" d=band />
            <path class="radar-edge" d=edge />
            {dots.collect_view()}
            {labels.collect_view()}
        </svg>
    };
    Some(shown)
}

/// Writes the name of an axis and its value outside its end.
fn name(axis: Axis, name: &str, value: &str) -> impl IntoView + use<> {
    let anchor = axis.anchor();
    let widest = if anchor == Anchor::Middle { WIDEST.1 } else { WIDEST.0 };
    let (first, last) = broken(name, widest);
    let lines = if first.is_empty() { 2 } else { 3 };
    let at = axis.label(lines, LINE);
    let x = tenths(at.x);
    let line = |text: &str, class: &'static str| {
        view! { <tspan class=class x=x.clone() dy=LINE>{text.to_owned()}</tspan> }
    };
    let first = (!first.is_empty()).then(|| line(first, "radar-name"));
    view! {
        <text x=x.clone() y=tenths(at.y - 3.5) text-anchor=anchor.name()>
            {first}
            {line(last, "radar-name")}
            {line(value, "radar-value")}
        </text>
    }
}

/// Breaks a name that is wider than `widest`: at its last space, or in the middle. The first part
/// is empty where one line is enough.
fn broken(name: &str, widest: usize) -> (&str, &str) {
    if width(name) <= widest {
        return ("", name);
    }
    if let Some(parts) = name.rsplit_once(' ') {
        return parts;
    }
    let half =
        name.char_indices().map(|(at, _)| at).find(|at| 2 * width(&name[..*at]) >= width(name));
    half.map_or(("", name), |at| name.split_at(at))
}

/// Returns how wide a text is, in letters of half width.
fn width(text: &str) -> usize {
    text.chars().map(|letter| if letter.is_ascii() { 1 } else { 2 }).sum()
}
