//! A whole area that does not apply to the department.

use readiness::{AreaId, Choice, Provenance, QuestionId, Remark, Standing};

use crate::{Effect, Notice, Session};

impl Session {
    /// Says of every open question of `area` that it does not apply, with `reason`. What was
    /// answered stays; without a reason nothing happens.
    pub(crate) fn leave_area_out(&mut self, area: &AreaId, reason: &Remark) -> Vec<Effect> {
        let open = self.open_questions(area);
        if reason.trim().is_empty() || open.is_empty() {
            return Vec::new();
        }
        let time = self.now();
        self.change_undoably(Notice::AreaLeftOut(open.len()), |document| {
            let revision = document.revision.saturating_add(1);
            let role = document.profile.role;
            open.iter().all(|question| {
                let mut answer = document.answers.get(question).cloned().unwrap_or_default();
                answer.choice = Some(Choice::NotApplicable);
                answer.reason = reason.clone();
                answer.provenance = Provenance { role, time: time.clone(), revision };
                document.answers.restore(question.clone(), answer).is_ok()
            })
        })
    }

    /// Returns the questions of `area` that have no answer, on the short path and beyond it.
    #[must_use]
    pub fn open_questions(&self, area: &AreaId) -> Vec<QuestionId> {
        let document = self.document();
        let questions = self.catalog().bank.questions_of(area);
        let open = questions.filter(|question| {
            let standing = document.answers.standing(question, &document.profile);
            standing == Standing::Unanswered
        });
        open.map(|question| question.id.clone()).collect()
    }
}
