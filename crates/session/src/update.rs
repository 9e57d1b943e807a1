//! What each event changes.

use readiness::{Answer, Choice, Document, Moment, Provenance, QuestionId};

use crate::travelling::Doing;
use crate::{Change, Effect, Event, NotTaken, Notice, QuarantinePlace, Remarks, Session};

impl Session {
    /// Takes in what happened at `now` and returns what has to be done.
    #[must_use]
    #[expect(clippy::too_many_lines, reason = "one arm for each event")]
    pub fn update(&mut self, event: Event, now: Moment) -> Vec<Effect> {
        self.clock.set(now);
        let change = Change::by(&event, self.document());
        self.doing = change.map_or(Doing::Nothing, Doing::Change);
        match event {
            Event::Opened(found) => self.open(*found),
            Event::Looked => Vec::new(),
            Event::Answered { question, choice } => self.answer(&question, |answer| {
                answer.choice = choice;
                if !matches!(choice, Some(Choice::Level(level)) if level.gap() == 0) {
                    answer.spread = false;
                }
            }),
            Event::Remarked { question, remarks } => {
                self.answer(&question, |answer| remark(answer, remarks))
            }
            Event::Described(profile) => self.change(|document| document.profile = profile),
            Event::PathChosen(path) => self.change(|document| document.path = path),
            Event::ActionDone { action, is_done } => {
                let today = self.today();
                self.try_change(|document| document.say_done(&action, is_done, today))
            }
            Event::Reviewed { action, entry } => {
                let (now, today) = (self.now(), self.today());
                self.try_change(|document| document.review(action, entry, &now, today))
            }
            Event::ReviewEnded => self.end_review(),
            Event::NextReviewSet(day) => {
                self.change(|document| document.follow_up.next_review = day)
            }
            Event::Measured { indicator, measurement } => {
                self.change_indicator(&indicator, |kept| {
                    kept.actuals.put(measurement);
                })
            }
            Event::MeasurementRemoved { indicator, day } => {
                self.change_indicator(&indicator, |kept| kept.actuals.remove(day))
            }
            Event::Aimed { indicator, baseline, target } => {
                self.change_indicator(&indicator, |kept| {
                    kept.baseline = baseline;
                    kept.target = target;
                })
            }
            Event::EffortChosen(effort) => {
                self.change(|document| document.follow_up.effort = effort)
            }
            Event::CostSaid { action, range } => self.try_change(|document| match range {
                Some(range) => document.follow_up.costs.insert(action, range),
                None => Ok(document.follow_up.costs.remove(&action)),
            }),
            Event::HandoverWritten { doubts, message } => self.change(|document| {
                document.follow_up.doubts = doubts;
                document.follow_up.message = message;
            }),
            Event::Weighed(weights) => self.change(|document| document.scenario.weights = weights),
            Event::Wished { action, wish } => {
                self.try_change(|document| document.scenario.make(action, wish))
            }
            Event::AtOnceChosen(at_once) => {
                self.change(|document| document.scenario.at_once = at_once)
            }
            Event::ShareTried(share) => self.change(|document| document.scenario.share = share),
            Event::ScenarioKept => {
                self.change(|document| document.other = Some(document.scenario.clone()))
            }
            Event::ScenarioPutBeside(scenario) => {
                self.change(|document| document.other = scenario.map(|scenario| *scenario))
            }
            Event::ScenarioSwapped => self.change(|document| {
                if let Some(other) = &mut document.other {
                    std::mem::swap(other, &mut document.scenario);
                }
            }),
            Event::ScenarioDropped => self.change(|document| document.other = None),
            Event::RoadmapAdopted(planning) => self.adopt(*planning, self.document().clone()),
            Event::RoadmapAdoptedAnew(planning) => self.adopt(*planning, self.document().anew()),
            Event::SkillCounted { skill, count } => self.try_change(|document| {
                if count.people() == 0 {
                    Ok(document.skills.remove(&skill))
                } else {
                    document.skills.insert(skill, count)
                }
            }),
            Event::InconsistencySettled { check, levels, is_right } => {
                self.try_change(|document| {
                    if is_right {
                        document.accepted.insert(check, levels)
                    } else {
                        Ok(document.accepted.remove(&check))
                    }
                })
            }
            Event::AsideBroughtBack { receipt, question } => {
                let time = self.now();
                self.change_undoably(Notice::AnswerBroughtBack, |document| {
                    document.bring_back(receipt, &question, time)
                })
            }
            Event::AllBroughtBack { receipt } => self.bring_all_back(receipt),
            Event::AsideRemoved { receipt, question } => {
                self.change_undoably(Notice::AnswerRemoved, |document| {
                    let aside = document.receipts.aside_mut(receipt);
                    aside.is_some_and(|aside| aside.take(&question).is_some())
                })
            }
            Event::AreaLeftOut { area, reason } => self.leave_area_out(&area, &reason),
            Event::RoadmapSeen => self.see_roadmap(),
            Event::PlanMovedToNow => {
                let start = self.document.restart(self.today());
                self.change(|document| document.plan_start = Some(start))
            }
            Event::LanguageChosen(lang) => self.choose_language(lang),
            Event::EnglishFetched(outcome) => self.note_english(outcome),
            Event::BankChosen(id) => {
                self.choose_bank(&id);
                Vec::new()
            }
            Event::BankAccepted => self.accept_bank(),
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
            Event::FilePicked(bytes) => {
                self.pick(bytes);
                Vec::new()
            }
            Event::SheetRead(outcome) => {
                self.offer_sheet(outcome);
                Vec::new()
            }
            Event::FileAccepted => self.accept(),
            Event::FileDeclined => {
                self.pending.clear();
                Vec::new()
            }
            Event::ExportAsked => self.export(),
            Event::Exported(outcome) => {
                self.note_exported(outcome);
                Vec::new()
            }
            Event::FilesAsked { kinds, audience } => self.make_files(kinds, audience),
            Event::FilesProgressed { number, made } => {
                self.note_progress(number, made);
                Vec::new()
            }
            Event::FilesMade { number, outcome } => {
                self.note_made(number, outcome);
                Vec::new()
            }
            Event::MakingStopped => self.stop_making(),
            Event::UndoAsked => self.undo(),
            Event::StepChosen(done) => self.go_to_step(done),
            Event::StepBack => self.go_to_step(self.history.done().saturating_sub(1)),
            Event::StepForward => self.go_to_step(self.history.done() + 1),
            Event::ClearAsked => self.clear(),
            Event::Cleared(left) => self.note_cleared(left),
            Event::Stored { sequence, outcome, holds } => {
                self.note_stored(sequence, outcome, holds)
            }
            Event::Journaled { key, sequence, outcome } => {
                self.note_journaled(key, sequence, outcome)
            }
            Event::BankKept { text, outcome } => self.note_bank_kept(text, outcome),
            Event::HistoryKept { text, outcome } => self.note_history_kept(text, outcome),
            Event::ChangedElsewhere => {
                self.note_other_window();
                Vec::new()
            }
            Event::TheirsTaken => self.take_theirs(),
            Event::MineKept => self.keep_mine(),
            Event::SetAside { text, from, outcome } => self.note_set_aside(text, from, outcome),
            Event::QuarantineSaved(place) => self.save_aside(place),
            Event::QuarantineOpened(place) => {
                self.open_aside(place);
                Vec::new()
            }
            Event::QuarantineThrownAway(place) => self.throw_away(place),
            Event::QuarantineGone { number, outcome } => {
                self.note_thrown_away(QuarantinePlace::Numbered(number), outcome.is_ok());
                Vec::new()
            }
            Event::NoticeClosed => {
                self.notice.clear();
                Vec::new()
            }
        }
    }

    /// Changes what was said to `question`, and notes who said it and when.
    fn answer(&mut self, question: &QuestionId, change: impl FnOnce(&mut Answer)) -> Vec<Effect> {
        if self.catalog.bank.question(question).is_none() {
            self.say(Notice::NotTaken(NotTaken::NotAsked));
            return Vec::new();
        }
        let time = self.now();
        self.try_change(|document| {
            let mut answer = document.answers.get(question).cloned().unwrap_or_default();
            change(&mut answer);
            let revision = document.revision.saturating_add(1);
            answer.provenance = Provenance { role: document.profile.role, time, revision };
            document.answers.restore(question.clone(), answer)
        })
    }

    /// Fixes the month that the plan begins with, once there is something to plan. Nobody decided
    /// anything: what could be undone still can.
    fn see_roadmap(&mut self) -> Vec<Effect> {
        let is_fixed = self.document.plan_start.is_some() || self.document.is_empty();
        // While something can be made again, nothing is changed unasked.
        if is_fixed || self.sample.is_some() || self.history.can_redo() {
            return Vec::new();
        }
        let start = Document::start_from(self.today());
        let undo = self.undo.take();
        let effects = self.change(|document| document.plan_start = Some(start));
        self.undo = undo;
        effects
    }
}

fn remark(answer: &mut Answer, remarks: Remarks) {
    answer.reason = remarks.reason;
    answer.note = remarks.note;
    answer.evidence = remarks.evidence;
    answer.spread = remarks.spread;
}
