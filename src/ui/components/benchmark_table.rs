//! National figures of all areas, for reference.

use bank::{Catalog, Lang};
use content::Words;

use super::pieces::table;
use crate::ui::el::{El, Text, el};
use crate::ui::say;

/// Shows the national figures with population, year and source. They never enter a score.
pub fn benchmark_table(words: &'static Words, lang: Lang, catalog: &'static Catalog) -> El {
    let said = words.readiness;
    let columns = [
        said.column_national_area,
        said.column_what,
        said.column_value,
        said.column_population,
        said.column_year,
        said.column_source,
    ];
    let mut rows = Vec::new();
    for benchmark in &catalog.benchmarks {
        let area = catalog.area(&benchmark.area.as_str().into());
        let area = area.map_or("", |area| area.short.get(lang));
        let source = catalog.source(&benchmark.source);
        let value = [benchmark.value.as_str(), benchmark.unit.get(lang)].join(" ");
        let cells: [Text; 5] = [
            benchmark.what.get(lang).into(),
            value.into(),
            benchmark.population.get(lang).into(),
            benchmark.year.get(lang).into(),
            source.map(|source| say::source(words, lang, source)).unwrap_or_default().into(),
        ];
        let mut row = el("tr").texted("th[scope=row]", area);
        for cell in cells {
            row = row.texted("td", cell);
        }
        rows.push(row);
    }
    let count = say::number(catalog.benchmarks.len());
    el("details.card national")
        .texted("summary", say::filled(said.national).with("n", count).done())
        .texted("p", said.national_rule)
        .child(table("national-table", said.national_rule, &columns, rows))
}
