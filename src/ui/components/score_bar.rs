//! A score on a line from 0 to 100.

use content::Words;
use readiness::Score;

use super::scored::{Scored, level};
use crate::ui::el::{El, draw};
use crate::ui::say;

/// Where the line begins, in units of the picture; one point of a score is as long as a unit.
const LEFT: i32 = 10;

fn x(score: Score) -> String {
    say::number(LEFT + i32::from(score.get()))
}

/// Draws the value as a dot, its interval as a bar and the weakest rung as a triangle.
pub fn score_bar(words: &'static Words, scored: &Scored<'_>) -> El {
    let weakest = match &scored.weakest {
        Some(weakest) => [weakest.topic, &level(words, weakest.level)].join(" "),
        None => "–".into(),
    };
    let label = words.readiness.bar(scored.value(), scored.range(words), weakest);
    let line = draw("path.score-bar-line");
    let mut bar = draw("svg.score-bar[viewBox=0 0 120 26][role=img]")
        .attr("aria-label", label)
        .child(line.attr("d", "M10 10h100M10 6v8M35 8v4M60 6v8M85 8v4M110 6v8"));
    if let Some((low, high)) = scored.score.range.filter(|(low, high)| low < high) {
        bar = bar.child(
            draw("rect.score-bar-range")
                .attr("x", x(low))
                .attr("y", "5.5")
                .attr("width", say::number(high.get() - low.get()))
                .attr("height", "9"),
        );
    }
    if let Some(weakest) = &scored.weakest {
        let tip = say::number(LEFT + 25 * i32::from(weakest.level));
        let path = say::filled("M{x} 16l5 9h-10z").with("x", tip).done();
        bar = bar.child(draw("path.score-bar-weakest").attr("d", path));
    }
    if let Some(value) = scored.score.value {
        let dot = draw("circle.score-bar-value").attr("cx", x(value));
        bar = bar.child(dot.attr("cy", "10").attr("r", "4.5"));
    }
    bar
}
