//! The points of an action as a sum of named parts, in words and as a bar.

use readiness::{Criterion, Part, Priorities, Priority};

use crate::ui::el::{El, draw, el};
use crate::ui::say;
use phrases::Phrases;

/// The size of the swatches of a legend, and the height of a bar, in units of the picture.
const SIZE: i32 = 14;

/// How long one point is, in the same units: about a pixel each, so that patterns keep their shape.
const POINT: i32 = 4;

/// How far all bars reach on both sides of zero, so that they can be compared.
#[derive(Clone, Copy, Debug)]
pub struct Scale {
    below: i32,
    above: i32,
}

impl Scale {
    /// Returns the scale on which every priority fits.
    pub fn of(priorities: &Priorities) -> Self {
        let mut scale = Self { below: 0, above: 1 };
        for priority in priorities.ranked() {
            let taken_off = below(priority);
            scale.below = scale.below.max(taken_off);
            scale.above = scale.above.max(priority.points + taken_off);
        }
        scale
    }
}

/// Returns how many points are taken off.
fn below(priority: &Priority) -> i32 {
    priority.contributions.iter().map(|part| (-part.points).max(0)).sum()
}

/// Shows `90点＝差32＋効果8…` with a bar: to the right of zero what adds, to the left what is
/// taken off.
pub fn points_bar(teller: Phrases<'static>, priority: &Priority, scale: Scale) -> El {
    let words = teller.words.roadmap;
    let mut sum = el("p.points").texted("strong", say::counted(words.points, priority.points));
    let zero = POINT * scale.below;
    let width = zero + POINT * scale.above;
    let mut bar = draw("svg.points-bar")
        .attr("viewBox", format!("0 0 {width} {SIZE}"))
        .attr("preserveAspectRatio", "none")
        .attr("role", "img")
        .attr("aria-label", words.bar_label(teller.title(&priority.action)));
    let (mut right, mut left) = (zero, zero);
    for (i, part) in priority.contributions.iter().enumerate() {
        let (points, length) = (part.points.abs(), POINT * part.points.abs());
        let x = if part.points < 0 {
            left -= length;
            left
        } else {
            right += length;
            right - length
        };
        bar = bar.child(block(part.part, x, length));
        let sign = match (i, part.points < 0) {
            (_, true) => "−",
            (0, false) => "＝",
            (_, false) => "＋",
        };
        sum = sum.text(" ").child(
            el("span.nowrap")
                .text(sign)
                .child(swatch(part.part))
                .text([teller.part(part.part), " ", &say::number(points)].concat()),
        );
    }
    let zero = draw("path.points-zero").attr("d", format!("M{zero} 0V{SIZE}"));
    el("div.action-points").child(sum).child(bar.child(zero))
}

/// Shows how a part is filled in.
pub fn swatch(part: Part) -> El {
    draw("svg.swatch[aria-hidden=true]").child(block(part, 0, SIZE))
}

fn block(part: Part, x: i32, length: i32) -> El {
    // A path has fewer attributes than a rectangle, and there are hundreds.
    draw("path").attr("d", format!("M{x} 0h{length}v{SIZE}h-{length}z")).attr("fill", paint(part))
}

/// Returns how a part is painted: apart in grey, too.
const fn paint(part: Part) -> &'static str {
    match part {
        Part::Gap => "#000071",
        Part::Criterion(Criterion::Effect) => "#3460fb",
        Part::Criterion(Criterion::Feasibility) => "url(#fill-feasible)",
        Part::Criterion(Criterion::Cost) => "#9db7f9",
        Part::Criterion(Criterion::Fairness) => "url(#fill-fair)",
        Part::Criterion(Criterion::Evidence) => "#e8f1fe",
        Part::Deadline => "url(#fill-deadline)",
        Part::Unlocks => "url(#fill-unlocks)",
        Part::Relief => "url(#fill-relief)",
        Part::Burden => "url(#fill-burden)",
        Part::Confidence => "#666666",
    }
}

/// The patterns that the bars are painted with; they stand in the page once.
pub fn patterns() -> El {
    const PATTERNS: [(&str, &str, &str, &str); 6] = [
        ("fill-feasible", "#ffffff", "#3460fb", "M-1 5L5 -1M1 7L7 1"),
        ("fill-fair", "#d9e6ff", "#0017c1", "M2 2h2v2h-2z"),
        ("fill-deadline", "#ac3e00", "#ffffff", "M-1 1L5 7M1 -1L7 5"),
        ("fill-unlocks", "#ffd43d", "#4d4d4d", "M3 0V6"),
        ("fill-relief", "#e6f5ec", "#115a36", "M0 3H6"),
        ("fill-burden", "#ffffff", "#ce0000", "M0 0L6 6M6 0L0 6"),
    ];
    let defs = PATTERNS.into_iter().map(|(id, ground, ink, path)| {
        draw("pattern")
            .attr("id", id)
            .attr("width", "6")
            .attr("height", "6")
            .attr("patternUnits", "userSpaceOnUse")
            .child(draw("rect[width=6][height=6]").attr("fill", ground))
            .child(
                draw("path")
                    .attr("d", path)
                    .attr("fill", "none")
                    .attr("stroke", ink)
                    .attr("stroke-width", "1.5"),
            )
    });
    draw("svg.hidden[aria-hidden=true]").child(draw("defs").children(defs))
}
