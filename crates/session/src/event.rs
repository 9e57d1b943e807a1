//! Everything that can happen.

use bank::Lang;
use content::Sample;
use readiness::{
    ActionId, AtOnce, CheckId, Choice, Date, Level, Moment, Path, Profile, QuestionId, Remark,
    Share, SkillCount, SkillId, Weights, Wish,
};

use crate::{FileProblem, StorageProblem};

/// What stands beside an answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Remarks {
    /// Why the question does not apply.
    pub reason: Remark,
    /// A free note.
    pub note: Remark,
    /// The evidence that was seen.
    pub evidence: Remark,
    /// Level 4 has spread beyond the department.
    pub spread: bool,
}

/// Something that happened.
#[derive(Clone, Debug)]
pub enum Event {
    /// The page was opened and storage was looked at.
    Opened {
        /// The text that was kept, if any.
        stored: Result<Option<String>, StorageProblem>,
        /// The municipality's own bank, where one was kept or lies beside the page.
        bank: Option<String>,
        /// The language of an earlier visit.
        lang: Option<Lang>,
        /// The day.
        today: Date,
    },
    /// A choice was made, or taken back.
    Answered {
        /// To which question.
        question: QuestionId,
        /// What was chosen.
        choice: Option<Choice>,
        /// When.
        at: Moment,
    },
    /// Something was written beside an answer.
    Remarked {
        /// Beside which question.
        question: QuestionId,
        /// What stands there now.
        remarks: Remarks,
        /// When.
        at: Moment,
    },
    /// The department was described.
    Described {
        /// All of the profile.
        profile: Profile,
        /// When.
        at: Moment,
    },
    /// The short or the full path was chosen.
    PathChosen(Path, Moment),
    /// An action was marked as done, or not done after all.
    ActionDone {
        /// Which action.
        action: ActionId,
        /// Done or not.
        is_done: bool,
        /// When.
        at: Moment,
    },
    /// The weights were moved.
    Weighed(Weights, Moment),
    /// Something is wished for an action; an empty wish takes all back.
    Wished {
        /// For which action.
        action: ActionId,
        /// All that is wished for it.
        wish: Wish,
        /// When.
        at: Moment,
    },
    /// Another number of actions may run at once.
    AtOnceChosen(AtOnce, Moment),
    /// Another share of the hours is tried; `None` is the profile's.
    ShareTried(Option<Share>, Moment),
    /// The present scenario is kept to compare with.
    ScenarioKept(Moment),
    /// The two scenarios change places.
    ScenarioSwapped(Moment),
    /// The scenario to compare with is not wanted any more.
    ScenarioDropped(Moment),
    /// The roadmap as it stands is adopted.
    RoadmapAdopted(Moment),
    /// People were counted for a skill.
    SkillCounted {
        /// Which skill.
        skill: SkillId,
        /// How many on each level; nobody at all takes the count back.
        count: SkillCount,
        /// When.
        at: Moment,
    },
    /// Two answers that sit oddly were said to be both right, or not after all.
    DoubtSettled {
        /// Which check.
        check: CheckId,
        /// The two rungs.
        levels: [Level; 2],
        /// Both right or not.
        is_right: bool,
        /// When.
        at: Moment,
    },
    /// A shipped bank was chosen, by its id.
    BankChosen(String),
    /// The bank that waits is to be asked from now on.
    BankAccepted(Moment),
    /// It is not.
    BankDeclined,
    /// An answer that a change of bank set aside is wanted again; what stands gives way to it.
    AsideBroughtBack {
        /// Which change, counted from the oldest.
        receipt: usize,
        /// To which question.
        question: QuestionId,
        /// When.
        at: Moment,
    },
    /// An answer that a change of bank set aside is to be removed for good.
    AsideRemoved {
        /// Which change, counted from the oldest.
        receipt: usize,
        /// To which question.
        question: QuestionId,
        /// When.
        at: Moment,
    },
    /// The roadmap was looked at: from now on its first month is kept.
    RoadmapSeen(Moment),
    /// The plan is to begin with the present month.
    PlanMovedToNow(Moment),
    /// The language was switched.
    LanguageChosen(Lang),
    /// A sample was opened.
    SampleOpened(Sample),
    /// The sample was closed.
    SampleClosed,
    /// A file was picked and read, or could not be read.
    FilePicked(Result<String, FileProblem>),
    /// What the picked file holds is to replace what is there.
    FileAccepted,
    /// It is not.
    FileDeclined,
    /// The file is to be written.
    ExportAsked,
    /// The file was handed to the browser, or could not be.
    Exported(Result<(), FileProblem>),
    /// What was there before the last file or clearing is wanted back.
    Undone(Moment),
    /// Everything is to be cleared.
    Cleared(Moment),
    /// Storage kept the text of this revision, or did not.
    Stored {
        /// Which revision.
        revision: u32,
        /// What came of it.
        outcome: Result<String, StorageProblem>,
    },
    /// Another window kept something else.
    ChangedElsewhere,
    /// What the other window kept is wanted here.
    TheirsTaken,
    /// What is here is wanted, whatever the other window kept.
    MineKept,
    /// The text that could not be read could not be put aside either.
    NotSetAside,
    /// The text that could not be read is wanted as a file.
    SetAsideAsked,
    /// The message was read.
    NoticeClosed,
}
