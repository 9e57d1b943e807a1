//! The change of the bank, and what is said of it.

use bank::Lang;
use phrases::Phrases;
use readiness::{Date, Experience, PerPerson};
use serde_json::{Value, json};

use super::own::OwnBank;
use super::taught::{Fate, Taught};

/// All that was learned.
pub struct Changes<'a> {
    /// Each action that somebody finished.
    pub taught: &'a [Taught<'a>],
    /// How many departments it takes to change one.
    pub least: usize,
    /// How many departments there are.
    pub departments: usize,
}

/// What stands before the id of an action in the id of the source of its hours.
const SOURCE: &str = "actual-hours-";

impl Changes<'_> {
    /// Tells whether nothing is changed.
    pub fn is_empty(&self) -> bool {
        self.changed().next().is_none()
    }

    /// Returns the file that changes the bank: each action with its hours, and a source that says
    /// how many departments there were and how far they differ.
    pub fn applied(&self, own: &OwnBank, today: Date) -> Value {
        let (least, count) = (self.least, self.changed().count());
        let mut file = own.start(
            &today.to_string(),
            &format!("{least}課以上で済んだ取組{count}件の時間を、かかった時間に合わせたもの。"),
            &format!("Hours of {count} actions as they were in at least {least} departments each."),
        );
        for (taught, hours, each) in self.changed() {
            let id = taught.action.id.as_str();
            let Some(mut action) = own.action(id).cloned() else { continue };
            let source = source(&taught.experience, &action, least, today);
            change(&mut action, hours, each, &source);
            put(&mut file, "action", action);
            put(&mut file, "source", source);
        }
        file
    }

    /// Says what is changed, what stays and what is left out.
    pub fn sentences(&self, phrases: Phrases<'_>) -> Vec<String> {
        let lang = phrases.lang;
        let mut lines = Vec::new();
        let (least, count) = (self.least, self.changed().count());
        lines.push(match lang {
            Lang::Ja => format!("時間を変える取組：{count}件"),
            Lang::En => format!("actions whose hours change: {count}"),
        });
        let title = |taught: &Taught<'_>| phrases.title(&taught.action.id).to_owned();
        for (taught, hours, each) in self.changed() {
            let spread = spread(&taught.experience, lang);
            let old = amount(taught.action.hours, taught.action.hours_per_person, lang);
            let new = amount(hours, each, lang);
            lines.push(match lang {
                Lang::Ja => format!("  {}：{spread}。{old} → {new}", title(taught)),
                Lang::En => format!("  {}: {spread}; {old} → {new}", title(taught)),
            });
        }
        for (fate, ja, en) in [
            (Fate::Same, "見積りどおりで、変えない取組", "as estimated, not changed"),
            (Fate::TooMany, "999時間を超えるため、変えない取組", "above 999 hours, not changed"),
        ] {
            let such: Vec<_> = self.taught.iter().filter(|it| it.fate(least) == fate).collect();
            if !such.is_empty() {
                lines.push(head(ja, en, such.len(), lang));
            }
            lines.extend(such.into_iter().map(|taught| {
                let spread = spread(&taught.experience, lang);
                format!("  {}{}{spread}", title(taught), colon(lang))
            }));
        }
        let few: Vec<_> = self.taught.iter().filter(|it| it.fate(least) == Fate::TooFew).collect();
        if !few.is_empty() {
            let ja = format!("済んだ課が{least}に満たず、変えない取組");
            let en = format!("finished in fewer than {least} departments, left out");
            lines.push(head(&ja, &en, few.len(), lang));
        }
        lines.extend(few.into_iter().map(|taught| {
            let count = departments(taught.experience.count(), lang);
            format!("  {}{}{count}", title(taught), colon(lang))
        }));
        if self.departments < least {
            lines.push(match lang {
                Lang::Ja => format!("少なくとも{least}課のファイルが要ります。"),
                Lang::En => format!("It takes the files of at least {least} departments."),
            });
        }
        lines
    }

    fn changed(&self) -> impl Iterator<Item = (&Taught<'_>, u16, PerPerson)> {
        self.taught.iter().filter_map(|taught| match taught.fate(self.least) {
            Fate::Changed(hours, each) => Some((taught, hours, each)),
            Fate::TooFew | Fate::Same | Fate::TooMany => None,
        })
    }
}

/// Returns where the hours of `action` come from.
fn source(experience: &Experience, action: &Value, least: usize, today: Date) -> Value {
    let text = |key: &str, lang: &str| action[key][lang].as_str().unwrap_or_default().to_owned();
    let id = action["id"].as_str().unwrap_or_default();
    let (ja, en) = (spread(experience, Lang::Ja), spread(experience, Lang::En));
    json!({
        "id": format!("{SOURCE}{id}"),
        "title": {
            "ja": format!("「{}」にかかった時間：{ja}", text("title", "ja")),
            "en": format!("Hours of \"{}\": {en}", text("title", "en")),
        },
        "where": format!("dx-readiness actuals -k {least}"),
        "date": today.to_string(),
        "confidence": "official",
    })
}

/// Gives `action` its hours and the source of them.
fn change(action: &mut Value, hours: u16, each: PerPerson, source: &Value) {
    action["hours"] = hours.into();
    if each != PerPerson::NONE {
        action["hours_per_person"] = (f64::from(each.get()) / 10.0).into();
    }
    let sources = &mut action["sources"];
    let mut cited = sources.as_array().cloned().unwrap_or_default();
    if !cited.contains(&source["id"]) {
        cited.push(source["id"].clone());
    }
    *sources = Value::Array(cited);
}

/// Puts `entry` into the list `key` of `file`, in the place of the one with its id.
fn put(file: &mut Value, key: &str, entry: Value) {
    let mut list = file[key].as_array().cloned().unwrap_or_default();
    match list.iter_mut().find(|other| other["id"] == entry["id"]) {
        Some(other) => *other = entry,
        None => list.push(entry),
    }
    file[key] = Value::Array(list);
}

fn head(ja: &str, en: &str, count: usize, lang: Lang) -> String {
    match lang {
        Lang::Ja => format!("{ja}：{count}件"),
        Lang::En => format!("{en}: {count}"),
    }
}

const fn colon(lang: Lang) -> &'static str {
    match lang {
        Lang::Ja => "：",
        Lang::En => ": ",
    }
}

fn departments(count: usize, lang: Lang) -> String {
    match lang {
        Lang::Ja => format!("{count}課"),
        Lang::En if count == 1 => "1 department".into(),
        Lang::En => format!("{count} departments"),
    }
}

/// Returns `7課、見積りの1.4倍（四分位 1.1〜1.8倍）`.
fn spread(experience: &Experience, lang: Lang) -> String {
    let count = departments(experience.count(), lang);
    let median = phrases::factor(experience.median().unwrap_or(0));
    let (low, high) = experience.quartiles().unwrap_or_default();
    let (low, high) = (phrases::factor(low), phrases::factor(high));
    match lang {
        Lang::Ja => format!("{count}、中央値は見積りの{median}倍（四分位 {low}〜{high}倍）"),
        Lang::En => format!("{count}, median {median} of the estimate (quartiles {low} to {high})"),
    }
}

fn amount(hours: u16, each: PerPerson, lang: Lang) -> String {
    let tenths = each.get();
    let each = format!("{}.{}", tenths / 10, tenths % 10);
    match (lang, tenths) {
        (Lang::Ja, 0) => format!("{hours}時間"),
        (Lang::En, 0) => format!("{hours} h"),
        (Lang::Ja, _) => format!("{hours}時間と1人{each}時間"),
        (Lang::En, _) => format!("{hours} h and {each} h each"),
    }
}
