//! Scores as a web: one axis an area.

use content::Words;
use readiness::Score;

use super::scored::Scored;
use crate::ui::el::{El, Text, draw};
use crate::ui::say;

/// The picture is measured in tenths, so that whole numbers are fine enough.
const CENTRE: Point = (1800, 1500);
const RADIUS: i32 = 950;
/// How far labels stand off, and how high one line of them is.
const GAP: i32 = 90;
const LINE: i32 = 175;

/// A direction as cosine and sine in ten-thousandths.
type Direction = (i32, i32);

type Point = (i32, i32);

/// Returns the directions of `axes` axes, the first one up and then clockwise; none for a
/// number that makes no web.
fn directions(axes: usize) -> Vec<Direction> {
    let (cos, sin) = match axes {
        3 => (-5000, 8660),
        4 => (0, 10_000),
        5 => (3090, 9511),
        6 => (5000, 8660),
        7 => (6235, 7818),
        8 => (7071, 7071),
        _ => return Vec::new(),
    };
    let (mut x, mut y) = (0, -10_000);
    let mut directions = Vec::new();
    for _ in 0..axes {
        directions.push((x, y));
        (x, y) = ((x * cos - y * sin) / 10_000, (x * sin + y * cos) / 10_000);
    }
    directions
}

/// Returns the point `distance` from the centre.
const fn at((x, y): Direction, distance: i32) -> Point {
    (CENTRE.0 + x * distance / 10_000, CENTRE.1 + y * distance / 10_000)
}

fn spot(direction: Direction, score: Score) -> Point {
    at(direction, RADIUS * i32::from(score.get()) / 100)
}

/// Adds the closed figure through `points` to a path.
fn outline(path: &mut String, points: &[Point]) {
    let mut sign = 'M';
    for (x, y) in points {
        path.push(sign);
        path.push_str(&say::number(x));
        path.push(' ');
        path.push_str(&say::number(y));
        sign = 'L';
    }
    path.push('Z');
}

/// Draws the values as a web, with the interval of each as a lighter band. An axis without a
/// value leaves a gap.
pub fn radar(words: &'static Words, axes: &[Scored<'_>]) -> El {
    let directions = directions(axes.len());
    let [mut rings, mut area, mut band, mut edge] = [const { String::new() }; 4];
    for ring in 1..=4 {
        let mut points = Vec::new();
        for direction in &directions {
            points.push(at(*direction, RADIUS * ring / 4));
        }
        outline(&mut rings, &points);
    }
    let mut values = String::new();
    let (mut dots, mut labels) = (Vec::new(), Vec::new());
    for (i, (axis, direction)) in axes.iter().zip(&directions).enumerate() {
        outline(&mut rings, &[CENTRE, at(*direction, RADIUS)]);
        let next = if i + 1 < axes.len() { i + 1 } else { 0 };
        if let (Some(other), Some(to)) = (axes.get(next), directions.get(next)) {
            if let (Some((low, high)), Some((b_low, b_high))) =
                (axis.score.range, other.score.range)
            {
                let inner = [spot(*direction, low), spot(*to, b_low)];
                let (first, last) = (spot(*direction, high), spot(*to, b_high));
                outline(&mut band, &[first, inner[0], inner[1], last]);
            }
            if let (Some(a), Some(b)) = (axis.score.value, other.score.value) {
                let (a, b) = (spot(*direction, a), spot(*to, b));
                outline(&mut area, &[CENTRE, a, b]);
                outline(&mut edge, &[a, b]);
            }
        }
        if let Some(value) = axis.score.value {
            let (x, y) = spot(*direction, value);
            let dot = draw("circle.radar-dot[r=45]");
            dots.push(dot.attr("cx", say::number(x)).attr("cy", say::number(y)));
        }
        if i > 0 {
            values.push_str(", ");
        }
        values.push_str(axis.short);
        values.push(' ');
        values.push_str(&axis.value());
        labels.push(label(*direction, axis));
    }
    let path = |class, d: String| draw("path").class(class).attr("d", d);
    draw("svg.radar[viewBox=0 0 3600 2960][role=img]")
        .attr("aria-label", words.readiness.radar(values))
        .child(path("radar-rings", rings))
        .child(path("radar-area", area))
        .child(path("radar-band", band))
        .child(path("radar-edge", edge))
        .children(dots)
        .children(labels)
}

/// Returns the name and the value of an axis, outside its end.
fn label(direction: Direction, axis: &Scored<'_>) -> El {
    let (x, y) = at(direction, RADIUS + GAP);
    let anchor = match direction.0 {
        2000.. => "start",
        ..=-2000 => "end",
        _ => "middle",
    };
    // Beside the web, a long name in words breaks before its last word.
    let (first, last) = match axis.short.rsplit_once(' ') {
        Some(parts) if axis.short.len() > 10 && anchor != "middle" => parts,
        _ => ("", axis.short),
    };
    let height = if first.is_empty() { 2 * LINE } else { 3 * LINE };
    let top = match direction.1 {
        ..=-9000 => y - height,
        9000.. => y,
        _ => y - height / 2,
    };
    let line = |text: Text| {
        draw("tspan").attr("x", say::number(x)).attr("dy", say::number(LINE)).text(text)
    };
    let mut text = draw("text")
        .attr("x", say::number(x))
        .attr("y", say::number(top - 35))
        .attr("text-anchor", anchor);
    if !first.is_empty() {
        text = text.child(line(first.into()));
    }
    text.child(line(last.into())).child(line(axis.value().into()).class("radar-value"))
}
