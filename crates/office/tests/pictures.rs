//! Every picture is well-formed, holds every name, shows no text outside its sheet, and takes what
//! people write for text.

#![allow(clippy::panic, clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod support;

use std::collections::BTreeMap;

use bank::Lang;
use content::Sample;
use office::pictures::{HEIGHT, WIDTH, pictures};
use office::{Source, xml_text};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use readiness::{AreaGroup, Document, Name};
use unicode_segmentation::UnicodeSegmentation as _;

/// A text with where it stands.
#[derive(Debug, Default)]
struct Found {
    attributes: BTreeMap<String, String>,
    text: String,
}

fn attributes(start: &BytesStart<'_>) -> BTreeMap<String, String> {
    let each = start.attributes().map(|attribute| {
        let attribute = attribute.unwrap();
        let name = attribute.key.as_ref().to_owned();
        (name, attribute.value.to_string())
    });
    each.collect()
}

/// Reads a picture and returns its elements of the kind `name`, with what stands in them.
fn elements(svg: &str, name: &str) -> Vec<Found> {
    let mut reader = Reader::from_str(svg);
    reader.config_mut().check_end_names = true;
    let (mut found, mut is_in) = (Vec::new(), false);
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => {
                is_in = start.name().as_ref() == name;
                if is_in {
                    found.push(Found { attributes: attributes(&start), text: String::new() });
                }
            }
            Event::Text(text) if is_in => {
                found.last_mut().unwrap().text += &*text;
            }
            Event::GeneralRef(entity) if is_in => {
                let letter = match &*entity {
                    "lt" => "<",
                    "gt" => ">",
                    "amp" => "&",
                    "quot" => "\"",
                    other => panic!("{other:?}"),
                };
                found.last_mut().unwrap().text += letter;
            }
            Event::End(_) => is_in = false,
            Event::Eof => return found,
            _ => {}
        }
    }
}

/// Returns how wide a text is at least: wide letters are as wide as they are high.
fn width(text: &str, size: f64) -> f64 {
    let letters = text.graphemes(true).map(|letter| if letter.is_ascii() { 1 } else { 2 });
    let halves: u32 = letters.sum();
    f64::from(halves) / 2.0 * size * 0.95
}

#[track_caller]
fn lies_within(name: &str, text: &Found) {
    let number = |key: &str| text.attributes[key].parse::<f64>().unwrap();
    let (x, y, size) = (number("x"), number("y"), number("font-size"));
    let wide = width(&text.text, size);
    let left = match text.attributes.get("text-anchor").map(String::as_str) {
        None => x,
        Some("middle") => x - wide / 2.0,
        Some("end") => x - wide,
        Some(other) => panic!("{other}"),
    };
    let is_within = left >= 0.0
        && left + wide <= f64::from(WIDTH)
        && y - size >= 0.0
        && y + size / 4.0 <= f64::from(HEIGHT);
    assert!(is_within, "{name}: {text:?}");
    assert!(size >= 7.0, "{name}: {text:?}");
}

/// Draws all pictures and looks at what has to hold for each of them.
#[track_caller]
fn drawn(document: &Document, lang: Lang, look: impl FnOnce(Source<'_>, &BTreeMap<&str, String>)) {
    support::with(document, lang, |source| {
        let all: BTreeMap<_, _> =
            pictures(source).into_iter().map(|one| (one.name, one.svg)).collect();
        assert_eq!(all.len(), 6);
        for (name, svg) in &all {
            let texts = elements(svg, "text");
            for text in &texts {
                lies_within(name, text);
            }
            let said: String = texts.iter().map(|text| &*text.text).collect();
            assert!(said.contains(&record::check_code(source.document)), "{name}: {said}");
            assert!(said.contains(&source.phrases.catalog.edition), "{name}");
            let root = &elements(svg, "svg")[0].attributes;
            assert_eq!(root["viewBox"], format!("0 0 {WIDTH} {HEIGHT}"));
            // Nothing comes from elsewhere, and nothing in it is run.
            for trace in ["href", "url(", "<script", "<style", "@import"] {
                assert!(!svg.contains(trace), "{name}: {trace}");
            }
        }
        look(source, &all);
    });
}

fn names(svg: &str) -> Vec<String> {
    elements(svg, "title").into_iter().map(|title| title.text).collect()
}

#[test]
fn every_area_and_every_action_is_named() {
    for lang in [Lang::Ja, Lang::En] {
        let mut small = Sample::Counter.document(lang);
        small.profile.staff = Some(6);
        let samples = Sample::ALL.map(|sample| sample.document(lang));
        for document in samples.into_iter().chain([small, support::worked(lang)]) {
            drawn(&document, lang, |source, all| {
                let phrases = source.phrases;
                let readiness = &source.diagnosis.readiness;
                for (picture, group) in
                    [("1-radar", AreaGroup::Priorities), ("3-step-ladder", AreaGroup::Steps)]
                {
                    let named = names(&all[picture]);
                    for result in phrases.results(readiness, group) {
                        assert!(named.contains(&result.name), "{picture}: {}", result.name);
                    }
                }
                let named = names(&all["2-heat-map"]);
                for area in &readiness.areas {
                    assert!(named.contains(&phrases.area_short(&area.area).to_owned()));
                }
                let named = names(&all["4-gantt"]);
                assert!(!source.diagnosis.roadmap.placed.is_empty());
                for placement in &source.diagnosis.roadmap.placed {
                    let title = phrases.title(&placement.action).to_owned();
                    assert!(named.contains(&title), "{title}");
                }
                let (named, ranked) =
                    (names(&all["6-points"]), source.diagnosis.priorities.ranked());
                let shown = named.len() - 1;
                assert!(shown >= 25 || shown == ranked.len(), "{shown}");
                for priority in &ranked[..shown] {
                    assert!(named.contains(&phrases.title(&priority.action).to_owned()));
                }
                if shown < ranked.len() {
                    let more = phrases.words.office_pictures.plan_more(ranked.len() - shown);
                    assert!(all["6-points"].contains(&more), "{more}");
                }
            });
        }
    }
}

#[test]
fn a_text_is_text_whatever_is_in_it() {
    for text in support::WRITTEN.into_iter().chain(["\"/><g onload=\"alert(1)\"", "課\u{202e}長"])
    {
        let mut document = Sample::Welfare.document(Lang::Ja);
        document.profile.name = Name::cut(text);
        drawn(&document, Lang::Ja, |source, all| {
            let shown: String = source.department().split_ascii_whitespace().collect();
            let shown = xml_text(&shown).replace('\u{202e}', "");
            for (name, svg) in all {
                let title = elements(svg, "title").swap_remove(0).text;
                let title: String = title.split_ascii_whitespace().collect();
                assert!(title.ends_with(&shown), "{name}: {title} {shown}");
            }
        });
    }
}

#[test]
fn long_names_and_long_plans_stay_on_the_sheet() {
    for lang in [Lang::Ja, Lang::En] {
        for letter in ["課", "W", "👩‍👩‍👧‍👦", "か\u{3099}"] {
            let mut document = support::worst(content::catalog());
            document.profile.name = Name::cut(&letter.repeat(300));
            drawn(&document, lang, |_, _| {});
        }
    }
    drawn(&support::awkward(), Lang::Ja, |_, _| {});
    let catalog = support::large(500);
    support::of_catalog(&catalog, &support::worst(&catalog), Lang::Ja, |source| {
        for picture in pictures(source) {
            for text in elements(&picture.svg, "text") {
                lies_within(picture.name, &text);
            }
            assert!(picture.svg.len() < 200_000, "{}: {}", picture.name, picture.svg.len());
        }
    });
}

#[test]
fn a_department_without_answers_gets_pictures_that_say_so() {
    for lang in [Lang::Ja, Lang::En] {
        drawn(&Document::default(), lang, |source, all| {
            let why = source.phrases.words.office_pictures.empty;
            for (name, svg) in all {
                let said: Vec<_> = elements(svg, "text").into_iter().map(|one| one.text).collect();
                let said = said.join(" ");
                let begin: String = why.chars().take(20).collect();
                assert!(said.contains(&begin), "{name}: {said}");
            }
        });
    }
}

#[test]
fn bars_and_levels_differ_in_grey() {
    drawn(&Sample::Counter.document(Lang::Ja), Lang::Ja, |_, all| {
        // Relief is hatched, and each level is written in its cell.
        let (paths, rects) = (elements(&all["4-gantt"], "text"), &all["4-gantt"]);
        assert!(!paths.is_empty() && rects.contains("stroke-width=\"2\""));
        let signs: Vec<_> =
            elements(&all["2-heat-map"], "text").into_iter().map(|one| one.text).collect();
        for sign in ["0", "1", "2", "3", "4", "?", "–"] {
            assert!(signs.iter().any(|text| text == sign), "{sign}");
        }
    });
}
