//! What each event changes.

use readiness::{Answer, Choice, Document};

use crate::session::empty;
use crate::{Effect, Event, Notice, Remarks, Session, StorageProblem};

impl Session {
    /// Takes in what happened and returns what has to be done.
    #[must_use]
    #[expect(clippy::too_many_lines, reason = "one arm for each event")]
    pub fn update(&mut self, event: Event) -> Vec<Effect> {
        match event {
            Event::Opened { stored, bank, lang, today } => {
                if let Some(text) = bank {
                    self.shelve(&text);
                }
                self.open(stored, lang, today)
            }
            Event::Answered { question, choice, at } => self.answer(&question, &at, |answer| {
                answer.choice = choice;
                if !matches!(choice, Some(Choice::Level(level)) if level.gap() == 0) {
                    answer.spread = false;
                }
            }),
            Event::Remarked { question, remarks, at } => {
                self.answer(&question, &at, |answer| remark(answer, remarks))
            }
            Event::Described { profile, at } => self.change(&at, |document| {
                document.profile = profile;
            }),
            Event::PathChosen(path, at) => self.change(&at, |document| document.path = path),
            Event::ActionDone { action, is_done, at } => self.try_change(&at, |document| {
                if is_done {
                    document.done.insert(action)
                } else {
                    Ok(document.done.remove(&action))
                }
            }),
            Event::Weighed(weights, at) => self.change(&at, |document| {
                document.scenario.weights = weights;
            }),
            Event::Wished { action, wish, at } => {
                self.try_change(&at, |document| document.scenario.make(action, wish))
            }
            Event::AtOnceChosen(at_once, at) => self.change(&at, |document| {
                document.scenario.at_once = at_once;
            }),
            Event::ShareTried(share, at) => self.change(&at, |document| {
                document.scenario.share = share;
            }),
            Event::ScenarioKept(at) => self.change(&at, |document| {
                document.other = Some(document.scenario.clone());
            }),
            Event::ScenarioSwapped(at) => self.change(&at, |document| {
                if let Some(other) = &mut document.other {
                    std::mem::swap(other, &mut document.scenario);
                }
            }),
            Event::ScenarioDropped(at) => self.change(&at, |document| document.other = None),
            Event::RoadmapAdopted(at) => self.adopt(&at),
            Event::SkillCounted { skill, count, at } => self.try_change(&at, |document| {
                if count.people() == 0 {
                    Ok(document.skills.remove(&skill))
                } else {
                    document.skills.insert(skill, count)
                }
            }),
            Event::DoubtSettled { check, levels, is_right, at } => {
                self.try_change(&at, |document| {
                    if is_right {
                        document.accepted.insert(check, levels)
                    } else {
                        Ok(document.accepted.remove(&check))
                    }
                })
            }
            Event::AsideBroughtBack { receipt, question, at } => self
                .replace_with(&at, |document| document.bring_back(receipt, &question, at.clone())),
            Event::AsideRemoved { receipt, question, at } => self.replace_with(&at, |document| {
                let aside = document.receipts.aside_mut(receipt);
                aside.is_some_and(|aside| aside.take(&question).is_some())
            }),
            Event::RoadmapSeen(at) => self.see_roadmap(&at),
            Event::PlanMovedToNow(at) => {
                let start = Document::start_from(self.today);
                self.change(&at, |document| document.plan_start = Some(start))
            }
            Event::LanguageChosen(lang) => {
                self.lang = lang;
                vec![Effect::SetLanguage(lang)]
            }
            Event::BankChosen(id) => {
                self.choose_bank(&id);
                Vec::new()
            }
            Event::BankAccepted(at) => self.accept_bank(&at),
            Event::BankDeclined => {
                self.pending_bank.clear();
                Vec::new()
            }
            Event::SampleOpened(sample) => {
                self.look_at(sample.document(self.lang));
                self.notice.clear();
                Vec::new()
            }
            Event::SampleClosed => {
                self.close_sample();
                Vec::new()
            }
            Event::FilePicked(text) => {
                self.pick(text);
                Vec::new()
            }
            Event::FileAccepted => self.accept(),
            Event::FileDeclined => {
                self.pending.clear();
                Vec::new()
            }
            Event::ExportAsked => self.export(),
            Event::Exported(outcome) => {
                if outcome.is_err() {
                    self.notice.put(Notice::NotExported);
                }
                Vec::new()
            }
            Event::Undone(at) => self.undo(&at),
            Event::Cleared(at) => {
                self.close_sample();
                let mut effects = self.replace(empty(), &at);
                self.notice.put(Notice::Cleared);
                effects.push(Effect::Forget);
                effects
            }
            Event::Stored { revision, outcome } => {
                self.note_stored(revision, outcome);
                Vec::new()
            }
            Event::ChangedElsewhere => {
                if self.own.is_none() && self.blocked.is_none() {
                    self.block(StorageProblem::Elsewhere);
                }
                Vec::new()
            }
            Event::TheirsTaken => {
                self.undo = Some(self.document.clone());
                self.blocked = None;
                vec![Effect::Load]
            }
            Event::MineKept => {
                self.blocked = None;
                self.store(true)
            }
            Event::NotSetAside => {
                // The only copy is where it was: nothing may be written over it.
                self.block(StorageProblem::Damaged);
                Vec::new()
            }
            Event::SetAsideAsked => self.set_aside.clone().map_or_else(Vec::new, |text| {
                let name = format!("dx-readiness_unreadable_{}.txt", self.today);
                vec![Effect::Download { name, text }]
            }),
            Event::NoticeClosed => {
                self.notice.clear();
                Vec::new()
            }
        }
    }
}

fn remark(answer: &mut Answer, remarks: Remarks) {
    answer.reason = remarks.reason;
    answer.note = remarks.note;
    answer.evidence = remarks.evidence;
    answer.spread = remarks.spread;
}
