//! The sheet that every picture is drawn on: 1600 × 900, white, with title, legend and foot.

use std::fmt::Write as _;

use super::look::{INK, Look, PALE};
use super::measure::{broken, fitted, line, width};
use super::web::Anchor;
use super::whole;
use crate::source::Source;

/// How wide and how high a picture is, in its units and in dots.
pub(super) const SIZE: (i32, i32) = (1600, 900);

/// What the parts of a picture keep free at the left and at the right.
pub(super) const LEFT: i32 = 60;
pub(super) const RIGHT: i32 = SIZE.0 - LEFT;

/// Between which heights the picture itself lies.
pub(super) const TOP: i32 = 140;
pub(super) const BOTTOM: i32 = 800;

/// Where legend and foot are written.
const LEGEND: i32 = 836;
const FOOT: i32 = 878;

const FONTS: &str = "'Noto Sans JP','Yu Gothic',Meiryo,sans-serif";

/// A rectangle: left, top, width, height.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Area(pub(super) i32, pub(super) i32, pub(super) i32, pub(super) i32);

/// How a text is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Text {
    /// How large its letters are.
    pub(super) size: i32,
    /// Whether they are bold.
    pub(super) is_bold: bool,
    /// Their colour.
    pub(super) ink: &'static str,
    /// On which side its point is.
    pub(super) anchor: Anchor,
}

impl Text {
    /// A text of letters of `size` that begins at its point.
    pub(super) const fn of(size: i32) -> Self {
        Self { size, is_bold: false, ink: INK, anchor: Anchor::Start }
    }

    pub(super) const fn bold(self) -> Self {
        Self { is_bold: true, ..self }
    }

    pub(super) const fn ink(self, ink: &'static str) -> Self {
        Self { ink, ..self }
    }

    pub(super) const fn at(self, anchor: Anchor) -> Self {
        Self { anchor, ..self }
    }
}

/// A picture that is being drawn.
#[derive(Debug)]
pub(super) struct Canvas {
    svg: String,
    /// Where the next mark of the legend begins.
    legend: i32,
}

impl Canvas {
    /// Begins a picture called `title`, with a sentence on what it shows.
    pub(super) fn new(source: Source<'_>, title: &str, lead: &str) -> Self {
        let (width, height) = SIZE;
        let lang = source.phrases.lang.code();
        let (title, lead, department) = (line(title), line(lead), line(source.department()));
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
             width=\"{width}\" height=\"{height}\" xml:lang=\"{lang}\" role=\"img\" \
             font-family=\"{FONTS}\">\n<title>{} · {}</title>\n<desc>{}</desc>\n\
             <rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n",
            escaped(&title),
            escaped(&department),
            escaped(&lead),
        );
        let mut canvas = Self { svg, legend: LEFT };
        let room = RIGHT - LEFT;
        let name = Text::of(24).ink(PALE).at(Anchor::End);
        let left = canvas.text((LEFT, 68), Text::of(36).bold(), room - 300, &title);
        canvas.text((RIGHT, 68), name, room - left - 40, &department);
        canvas.text((LEFT, 106), Text::of(20).ink(PALE), room, &lead);
        canvas.foot(source);
        canvas
    }

    /// Writes whose picture it is, of which day, by which questions and from which file.
    fn foot(&mut self, source: Source<'_>) {
        let words = source.phrases.words.office_report;
        let stamps = source.stamps().join("　");
        let style = Text::of(17).ink(PALE);
        self.line((LEFT, FOOT - 24), (RIGHT, FOOT - 24), "#c9c9c9", 1, "");
        let right = style.at(Anchor::End);
        let used = self.text((RIGHT, FOOT), right, RIGHT - LEFT - 200, &stamps);
        let sample = source.document.is_sample.then_some(words.sample);
        let name = [Some(source.department()), sample];
        let name = name.into_iter().flatten().collect::<Vec<_>>().join("　");
        self.text((LEFT, FOOT), style, RIGHT - LEFT - used - 30, &name);
    }

    /// Writes one line of text, cut where it is wider than `room`, and returns how wide it is.
    pub(super) fn text(&mut self, (x, y): (i32, i32), style: Text, room: i32, text: &str) -> i32 {
        let Text { size, is_bold, ink, anchor } = style;
        let text = line(text);
        let shown = fitted(&text, size, room);
        let weight = if is_bold { " font-weight=\"700\"" } else { "" };
        let anchored = match anchor {
            Anchor::Start => String::new(),
            other => format!(" text-anchor=\"{}\"", other.name()),
        };
        let _ = writeln!(
            self.svg,
            "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\"{weight}{anchored} fill=\"{ink}\">{}</text>",
            escaped(&shown)
        );
        width(&shown, size)
    }

    /// Writes a text on up to `most` lines and returns how many there are.
    pub(super) fn lines(
        &mut self,
        (x, y): (i32, i32),
        style: Text,
        room: i32,
        most: usize,
        text: &str,
    ) -> i32 {
        let lines = broken(&line(text), style.size, room, most);
        for (at, line) in lines.iter().enumerate() {
            self.text((x, y + whole(at) * (style.size * 5 / 4)), style, room, line);
        }
        whole(lines.len())
    }

    /// Writes a text on up to `most` lines around the height `y`.
    pub(super) fn centred(
        &mut self,
        (x, y): (i32, i32),
        style: Text,
        room: i32,
        most: usize,
        text: &str,
    ) {
        let count = whole(broken(&line(text), style.size, room, most).len());
        let top = y + style.size * 2 / 5 - (count - 1).max(0) * (style.size * 5 / 4) / 2;
        self.lines((x, top), style, room, most, text);
    }

    /// Draws a rectangle.
    pub(super) fn area(&mut self, area: Area, look: Look) {
        let Area(x, y, width, height) = area;
        let Look { fill, edge, width: edge_width, dashes, is_hatched, .. } = look;
        let dashes = dashed(dashes);
        let _ = writeln!(
            self.svg,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{fill}\" \
             stroke=\"{edge}\" stroke-width=\"{edge_width}\"{dashes}/>",
        );
        if is_hatched {
            self.path(&hatching(area), "none", edge, 2, "");
        }
    }

    /// Draws a line.
    pub(super) fn line(
        &mut self,
        (x, y): (i32, i32),
        (to_x, to_y): (i32, i32),
        ink: &str,
        width: i32,
        dashes: &str,
    ) {
        self.path(&format!("M{x} {y}L{to_x} {to_y}"), "none", ink, width, dashes);
    }

    /// Draws a path.
    pub(super) fn path(&mut self, d: &str, fill: &str, ink: &str, width: i32, dashes: &str) {
        let dashes = dashed(dashes);
        let _ = writeln!(
            self.svg,
            "<path d=\"{d}\" fill=\"{fill}\" stroke=\"{ink}\" stroke-width=\"{width}\"{dashes}/>",
        );
    }

    /// Draws a dot.
    pub(super) fn dot(&mut self, (x, y): (&str, &str), ink: &str) {
        let _ = writeln!(self.svg, "<circle cx=\"{x}\" cy=\"{y}\" r=\"7\" fill=\"{ink}\"/>");
    }

    /// Begins a part that is called `name`, in full.
    pub(super) fn open(&mut self, name: &str) {
        let _ = writeln!(self.svg, "<g><title>{}</title>", escaped(&line(name)));
    }

    /// Ends that part.
    pub(super) fn close(&mut self) {
        self.svg.push_str("</g>\n");
    }

    /// Adds a mark to the legend: `draw` gets a place of 34 × 20 for it.
    pub(super) fn mark(&mut self, meaning: &str, draw: impl FnOnce(&mut Self, Area)) {
        let (x, room) = (self.legend, RIGHT - self.legend - 44);
        if room < 40 {
            return;
        }
        draw(self, Area(x, LEGEND - 17, 34, 20));
        let used = self.text((x + 44, LEGEND), Text::of(18), room, meaning);
        self.legend = x + 44 + used + 30;
    }

    /// Says in the middle that there is nothing to draw.
    pub(super) fn nothing(&mut self, why: &str) {
        let style = Text::of(28).at(Anchor::Middle);
        self.lines((SIZE.0 / 2, 440), style, 1200, 3, why);
    }

    /// Ends the picture.
    pub(super) fn finish(mut self) -> String {
        self.svg.push_str("</svg>\n");
        self.svg
    }
}

fn dashed(dashes: &str) -> String {
    if dashes.is_empty() { String::new() } else { format!(" stroke-dasharray=\"{dashes}\"") }
}

/// Returns slanting lines across `area` as a path: what puts pictures on slides knows no patterns.
fn hatching(Area(x, y, width, height): Area) -> String {
    let mut path = String::new();
    let mut at = 5;
    while at < width + height {
        let (from, to) = ((at - height).max(0), at.min(width));
        let (low, high) = (at.min(height), (at - width).max(0));
        let _ = write!(path, "M{} {}L{} {}", x + from, y + low, x + to, y + high);
        at += 10;
    }
    path
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
