//! `dx-readiness bank`: what an author begins with.

use bank::Lang;
use readiness::Date;

use crate::outcome::Outcome;

/// A bank that changes a shipped one by one question, one action and one source. JSON has no
/// comments, so each text says what belongs in its place.
const START: &str = include_str!("start.bank.json");

const KEYS_JA: &str = "\
書き始めの設問集です。ファイルに保存し、書き換えて、dx-readiness check で確かめてください。
  base      元にする設問集。書いていないものはすべて引き継ぎます。
  base_edition  元にする設問集の版。これより後に意味の変わった設問に触れるものは、checkが示します。
  id        自分の設問集の名前。小文字・数字・ハイフン。回答ファイルに残るので変えません。
  edition, date  版と日付。変えるたびに上げます。
  question, action, source  同じidは置き換え、新しいidは加わります。書くキーは全部書きます。
  area      重点などの領域。order（idの並び）を書くと、そこにない領域は消えます。
  retire    尋ねるのをやめる設問：{ question, why }
  again     意味が変わり、答え直してもらう設問：{ question, why }
  move      設問を別の領域へ：{ question, area }
  retarget  取組を別の領域へ：{ action, area }
  add       取組にきっかけを足す：{ action, trigger: { question, at_most } }
使わない空の一覧は消してかまいません。";

const KEYS_EN: &str = "\
A bank to begin with. Save it, rewrite it, and try it with dx-readiness check.
  base      the bank that it changes; what is not written here carries over
  base_edition  its edition; check names what touches questions that changed since
  id        the name of your bank: lowercase words, hyphens. Files keep it, so never change it.
  edition, date  raise both with every change
  question, action, source  the same id replaces, a new id joins; write every key of an entry
  area      areas; with order (a list of ids), areas that it does not name are gone
  retire    questions that are not asked any more: { question, why }
  again     questions that mean something else, to be answered again: { question, why }
  move      a question goes to another area: { question, area }
  retarget  an action does: { action, area }
  add       an action gets a trigger: { action, trigger: { question, at_most } }
Empty lists that you do not need may go.";

/// Returns a bank to begin with, which changes `base`.
///
/// # Errors
///
/// Fails where no such bank is shipped.
pub fn start(base: &str, today: Date, lang: Lang) -> Result<Outcome, Outcome> {
    let edition = content::find(base).map_or("", |base| base.edition.as_str());
    place(base)?;
    let keys = match lang {
        Lang::Ja => KEYS_JA,
        Lang::En => KEYS_EN,
    };
    let output = START.replacen("six-priorities", base, 1).replacen("2026.2", edition, 1).replacen(
        "2027-04-01",
        &today.to_string(),
        1,
    );
    Ok(Outcome { output, aside: keys.into(), status: 0 })
}

/// Returns the shipped bank `id` as a file, to copy from.
///
/// # Errors
///
/// Fails where no such bank is shipped.
pub fn show(id: &str) -> Result<Outcome, Outcome> {
    Ok(format!("{:#}\n", content::shipped_file(place(id)?)).into())
}

/// Returns the JSON Schema of a bank.
pub fn schema() -> String {
    format!("{:#}\n", bank::schema(&content::SHIPPED).to_value())
}

/// Returns the number of the shipped bank `id`.
///
/// # Errors
///
/// Fails where no such bank is shipped.
pub fn place(id: &str) -> Result<usize, Outcome> {
    let shipped = content::SHIPPED;
    shipped.iter().position(|other| *other == id).ok_or_else(|| {
        Outcome::refused(format!("no bank `{id}` is shipped; there are {}", shipped.join(", ")))
    })
}
