//! Sittings with sets in several editions.

use readiness::{Choice, Level};
use session::Event;

use super::Sitting;

pub const SHIPPED: &str = "six-priorities";
pub const QUESTION: &str = "online-use";

/// A sitting with the answer 3 under the shipped set.
pub fn sitting() -> Sitting {
    let mut sitting = Sitting::first();
    answer(&mut sitting, 3);
    sitting
}

pub fn answer(sitting: &mut Sitting, level: u8) {
    sitting.answer(QUESTION, level);
}

pub fn level(sitting: &Sitting) -> Option<u8> {
    sitting.level(QUESTION)
}

/// The town's own set; `asks_again` says that the question means something else in it.
pub fn town(edition: u8, asks_again: bool) -> String {
    let again = format!(
        r#", "again": [{{"question": "{QUESTION}",
        "why": {{"ja": "意味が変わった", "en": "changed"}}}}]"#
    );
    format!(
        r#"{{"base": "{SHIPPED}", "id": "town", "edition": "{edition}", "date": "2027-04-01",
        "name": {{"ja": "町", "en": "town"}}{}}}"#,
        if asks_again { again.as_str() } else { "" }
    )
}

/// Opens the town's set from a file and says yes; what was said before has to come true.
pub fn open(sitting: &mut Sitting, bank: String) {
    sitting.pick(bank);
    accept(sitting);
}

pub fn shipped(sitting: &mut Sitting) {
    sitting.send(Event::BankChosen(SHIPPED.into()));
    accept(sitting);
}

pub fn accept(sitting: &mut Sitting) {
    let switch = sitting.session.pending_bank().get().unwrap().switch.clone();
    let before = sitting.session.document().clone();
    sitting.send(Event::BankAccepted);
    let after = sitting.session.document();
    let stays = switch.carried.iter().chain(&switch.retired);
    for id in stays.clone() {
        assert_eq!(after.answers.get(id), before.answers.get(id), "{id}");
    }
    assert_eq!(after.answers.len(), stays.count() + switch.returned.len());
    let text = record::write(after);
    assert_eq!(record::read(&text).as_ref(), Ok(after), "and can be read again");
}

pub fn rung(level: u8) -> Choice {
    Choice::Level(Level::new(level).unwrap())
}
