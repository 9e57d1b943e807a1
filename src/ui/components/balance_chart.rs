//! The balance of hours spent and saved, month by month.

use readiness::LedgerMonth;

use crate::ui::el::{El, draw, el};
use crate::ui::say;
use phrases::Phrases;

/// The picture's width, and where the line ends and begins, in units of the picture.
const WIDTH: usize = 1600;
const TOP: i32 = 50;
const BASE: i32 = 330;
const HEIGHT: i32 = 400;

/// Draws the balance as a line across zero, with its figures.
pub fn balance_chart(teller: Phrases<'static>, months: &[LedgerMonth]) -> El {
    let wide = WIDTH / months.len().max(1);
    let balances = || months.iter().map(|month| month.balance);
    let most = balances().max().unwrap_or(0).max(0);
    let least = balances().min().unwrap_or(0).min(0);
    let range = i64::from(most) - i64::from(least);
    let height = |balance: i32| {
        let down = (i64::from(most) - i64::from(balance)) * i64::from(BASE - TOP) / range.max(1);
        TOP + i32::try_from(down).unwrap_or(0)
    };
    let zero = format!("M0 {}H{}", height(0), wide * months.len());
    let mut picture = draw("svg.load")
        .attr("viewBox", format!("0 0 {} {HEIGHT}", wide * months.len()))
        .attr("role", "img")
        .attr("aria-label", teller.words.plan.curve)
        .child(draw("path.load-april").attr("d", zero));
    let mut line = String::new();
    let mut figures = Vec::new();
    for (at, month) in months.iter().enumerate() {
        let x = wide * at + wide / 2;
        let y = height(month.balance);
        line.push(if at == 0 { 'M' } else { 'L' });
        line += &[say::number(x), say::number(y)].join(" ");
        let write = |y: i32, text: String| {
            draw("text").attr("x", say::number(x)).attr("y", say::number(y)).text(text)
        };
        let name = say::short_month(teller.lang, month.month.month());
        figures.push(write(y - 16, say::signed(month.balance)).attr("class", "load-on"));
        figures.push(write(BASE + 50, name));
    }
    picture = picture.child(draw("path.balance-line").attr("d", line)).children(figures);
    el("div.scroll[tabindex=0][role=region]")
        .attr("aria-label", teller.words.plan.balance)
        .child(picture)
}
