//! The geometry of a radar chart: outlines as SVG paths and places of labels. The page draws by it,
//! too.

use std::f64::consts::{FRAC_PI_2, TAU};
use std::ops::RangeInclusive;

/// How many axes make a picture: fewer enclose no area, and more have no room for their labels.
pub const AXES: RangeInclusive<usize> = 3..=16;

/// How far an axis may lean and still have its label in the middle above or below it.
const UPRIGHT: f64 = 0.2;

/// A point of a picture. It is written in tenths, so that a picture is the same on every machine.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// To the right, in units of the picture.
    pub x: f64,
    /// Down, in units of the picture.
    pub y: f64,
}

/// Where a web lies in its picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Web {
    /// Its centre.
    pub centre: Point,
    /// The radius of its outer ring, in units of the picture.
    pub radius: f64,
    /// How far labels are from the outer ring, in units of the picture.
    pub gap: f64,
}

/// On which side of a label its point is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The label begins at its point.
    Start,
    /// The label has its point in the middle.
    Middle,
    /// The label ends at its point.
    End,
}

impl Anchor {
    /// Returns the value of `text-anchor`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// One axis of a web.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Axis {
    web: Web,
    cos: f64,
    sin: f64,
}

impl Web {
    /// Returns `count` axes: the first one up, the others clockwise at equal angles.
    pub fn axes(self, count: u16) -> impl Iterator<Item = Axis> {
        (0..count).map(move |at| {
            let (sin, cos) = (TAU * f64::from(at) / f64::from(count) - FRAC_PI_2).sin_cos();
            Axis { web: self, cos, sin }
        })
    }
}

impl Axis {
    /// Returns the point of `score`, 0 to 100, on this axis.
    #[must_use]
    pub fn at(self, score: u8) -> Point {
        self.point(self.web.radius * f64::from(score) / 100.0)
    }

    /// Returns the point `distance` from the centre.
    fn point(self, distance: f64) -> Point {
        let Point { x, y } = self.web.centre;
        Point { x: x + self.cos * distance, y: y + self.sin * distance }
    }

    /// Returns how the label of this axis stands to its point.
    #[must_use]
    pub fn anchor(self) -> Anchor {
        if self.cos > UPRIGHT {
            Anchor::Start
        } else if self.cos < -UPRIGHT {
            Anchor::End
        } else {
            Anchor::Middle
        }
    }

    /// Returns the point of the label of this axis at the top of its first line; it has `lines`
    /// lines of `height` units.
    #[must_use]
    pub fn label(self, lines: u8, height: f64) -> Point {
        let Point { x, y } = self.point(self.web.radius + self.web.gap);
        let all = f64::from(lines) * height;
        let top = match self.anchor() {
            Anchor::Middle if self.sin < 0.0 => y - all,
            Anchor::Middle => y,
            Anchor::Start | Anchor::End => y - all / 2.0,
        };
        Point { x, y: top }
    }
}

/// Far less than a tenth and far more than what sine and cosine are off by.
const NUDGE: f64 = 1e-6;

/// Returns `number` in tenths, halves rounded up: what sine and cosine are off by never decides.
#[must_use]
pub fn tenths(number: f64) -> String {
    format!("{:.1}", number + NUDGE)
}

/// Returns the closed path through `points`.
#[must_use]
pub fn outline(points: impl IntoIterator<Item = Point>) -> String {
    let points: Vec<String> = points
        .into_iter()
        .map(|point| format!("{} {}", tenths(point.x), tenths(point.y)))
        .collect();
    format!("M{}Z", points.join("L"))
}

#[cfg(test)]
mod tests {
    use super::{Anchor, Axis, Point, Web, outline};

    const WEB: Web = Web { centre: Point { x: 180.0, y: 148.0 }, radius: 95.0, gap: 9.0 };

    #[test]
    fn the_first_axis_is_up_and_the_others_follow_clockwise() {
        let square = outline(WEB.axes(4).map(|axis| axis.at(100)));
        assert_eq!(square, "M180.0 53.0L275.0 148.0L180.0 243.0L85.0 148.0Z");
        let hexagon = outline(WEB.axes(6).map(|axis| axis.at(50)));
        assert_eq!(
            hexagon,
            "M180.0 100.5L221.1 124.3L221.1 171.8L180.0 195.5L138.9 171.8L138.9 124.3Z"
        );
    }

    #[test]
    fn labels_are_outside_their_axis() {
        let anchors: Vec<_> = WEB.axes(4).map(Axis::anchor).collect();
        assert_eq!(anchors, [Anchor::Middle, Anchor::Start, Anchor::Middle, Anchor::End]);
        let places: Vec<_> = WEB.axes(4).map(|axis| axis.label(2, 17.5)).collect();
        assert!(places[0].y + 35.0 < 53.0 && places[2].y > 243.0, "{places:?}");
    }
}
