//! The words of a bank stay for the whole visit: that is bounded, and it is said.

#![allow(clippy::panic, clippy::unwrap_used, reason = "in a test, a failure is the report")]

mod support;

use session::{Event, Notice};
use support::{Sitting, own_bank};

#[test]
fn a_visit_goes_over_to_so_many_sets_and_then_says_so() {
    let mut sitting = Sitting::first();
    sitting.answer("online-use", 3);
    let mut last = String::new();
    for n in 0..40 {
        // Looking at one is free, going over to it is not.
        sitting.pick(own_bank("").replace("our-town", &format!("looked-at-{n}")));
        sitting.pick(own_bank("").replace("our-town", &format!("town-{n}")));
        sitting.send(Event::BankAccepted);
        if sitting.session.notice().get() == Some(&Notice::TooManyBanks) {
            assert_eq!(n, 32);
            assert_eq!(sitting.session.document().bank.id.as_str(), last);
            assert_eq!(sitting.level("online-use"), Some(3));
            return;
        }
        last = sitting.session.document().bank.id.to_string();
        assert_eq!(last, format!("town-{n}"));
    }
    panic!("never said");
}
