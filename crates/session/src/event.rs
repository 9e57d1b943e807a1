//! Everything that can happen.

use bank::Lang;
use content::Sample;
use readiness::{
    ActionId, AreaId, AtOnce, Audience, CheckId, Choice, Date, Effort, IndicatorId, Level,
    MeasuredValue, Measurement, Path, Planning, Profile, QuestionId, Remark, ReviewEntry, Scenario,
    Share, SkillCount, SkillId, Weights, Wish, YenRange,
};
use record::FileKind;

use crate::{
    EnglishProblem, FileProblem, Found, JournalKey, JournalProblem, Left, Made, MakingProblem,
    QuarantinePlace, SheetProblem, SheetRead, StorageProblem, StoredText,
};

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
    /// The page was opened, or the other window's document was fetched: both stores were looked
    /// at.
    Opened(Box<Found>),
    /// Time has passed: the page is looked at again, or another day has begun.
    Looked,
    /// A choice was made, or taken back.
    Answered {
        /// To which question.
        question: QuestionId,
        /// What was chosen.
        choice: Option<Choice>,
    },
    /// Something was written beside an answer.
    Remarked {
        /// Beside which question.
        question: QuestionId,
        /// What stands there now.
        remarks: Remarks,
    },
    /// The department was described.
    Described(Profile),
    /// The short or the full path was chosen.
    PathChosen(Path),
    /// An action was marked as done, or not done after all.
    ActionDone {
        /// Which action.
        action: ActionId,
        /// Done or not.
        is_done: bool,
    },
    /// Something was said of an action in the review of this month.
    Reviewed {
        /// Of which action.
        action: ActionId,
        /// All that is said of it in this review.
        entry: ReviewEntry,
    },
    /// The review of this month is ended: the plan is made from what is left.
    ReviewEnded,
    /// The next review is on this day, or on none.
    NextReviewSet(Option<Date>),
    /// An indicator was measured.
    Measured {
        /// Which one.
        indicator: IndicatorId,
        /// The value, in place of the one of the same day.
        measurement: Measurement,
    },
    /// A value of an indicator is taken back.
    MeasurementRemoved {
        /// Which one.
        indicator: IndicatorId,
        /// The day that it stands for.
        day: Date,
    },
    /// The value before and the value to reach of an indicator were said, or taken back.
    Aimed {
        /// Which one.
        indicator: IndicatorId,
        /// The value before anything was done.
        baseline: Option<MeasuredValue>,
        /// The value to reach.
        target: Option<MeasuredValue>,
    },
    /// The hours of what is still planned are stretched so.
    EffortChosen(Effort),
    /// It was said what an action costs, or taken back.
    CostSaid {
        /// Which action.
        action: ActionId,
        /// From how much to how much.
        range: Option<YenRange>,
    },
    /// Something was written for whoever comes next.
    HandoverWritten {
        /// What nobody knows yet.
        doubts: Remark,
        /// A word.
        message: Remark,
    },
    /// The weights were moved.
    Weighed(Weights),
    /// Something is wished for an action; an empty wish takes all back.
    Wished {
        /// For which action.
        action: ActionId,
        /// All that is wished for it.
        wish: Wish,
    },
    /// Another number of actions may run at once.
    AtOnceChosen(AtOnce),
    /// Another share of the hours is tried; `None` is the profile's.
    ShareTried(Option<Share>),
    /// The present scenario is kept to compare with.
    ScenarioKept,
    /// Another scenario is to be compared with the present one; `None` compares with none.
    ScenarioPutBeside(Option<Box<Scenario>>),
    /// The two scenarios change places.
    ScenarioSwapped,
    /// The scenario to compare with is not wanted any more.
    ScenarioDropped,
    /// The roadmap is adopted: the plan at the end of this search, which is finished first.
    RoadmapAdopted(Box<Planning<'static>>),
    /// A roadmap made wholly anew is adopted, whatever the one before promised: the plan at the end
    /// of this search, which is finished first.
    RoadmapAdoptedAnew(Box<Planning<'static>>),
    /// People were counted for a skill.
    SkillCounted {
        /// Which skill.
        skill: SkillId,
        /// How many on each level; nobody at all takes the count back.
        count: SkillCount,
    },
    /// Two answers that sit oddly were said to be both right, or not after all.
    InconsistencySettled {
        /// Which check.
        check: CheckId,
        /// The two rungs.
        levels: [Level; 2],
        /// Both right or not.
        is_right: bool,
    },
    /// A shipped bank was chosen, by its id.
    BankChosen(String),
    /// The bank that waits is to be asked from now on.
    BankAccepted,
    /// It is not.
    BankDeclined,
    /// An answer that a change of bank set aside is wanted again; what stands gives way to it.
    AsideBroughtBack {
        /// Which change, counted from the oldest.
        receipt: usize,
        /// To which question.
        question: QuestionId,
    },
    /// All answers that a change of bank set aside are wanted again, but to questions that were
    /// answered anew since.
    AllBroughtBack {
        /// Which change, counted from the oldest.
        receipt: usize,
    },
    /// An answer that a change of bank set aside is to be removed for good.
    AsideRemoved {
        /// Which change, counted from the oldest.
        receipt: usize,
        /// To which question.
        question: QuestionId,
    },
    /// A whole area does not apply to the department: all that is open in it, with the reason.
    AreaLeftOut {
        /// The area.
        area: AreaId,
        /// Why.
        reason: Remark,
    },
    /// The roadmap was looked at: from now on its first month is kept.
    RoadmapSeen,
    /// The plan is to be made again from the present month on, whatever day of it this is.
    PlanMovedToNow,
    /// The language was switched.
    LanguageChosen(Lang),
    /// The English texts came, as the bytes of their file, or did not.
    EnglishFetched(Result<Vec<u8>, EnglishProblem>),
    /// A sample was opened.
    SampleOpened(Sample),
    /// The sample was closed.
    SampleClosed,
    /// A file was picked and read, or could not be read.
    FilePicked(Result<Vec<u8>, FileProblem>),
    /// A workbook was picked and read, or could not be read.
    SheetRead(Result<SheetRead, SheetProblem>),
    /// What the picked file holds is to replace what is there.
    FileAccepted,
    /// It is not.
    FileDeclined,
    /// The file is to be written.
    ExportAsked,
    /// The file was handed to the browser, with the bytes that it got as they were read back from
    /// there; or it could not be.
    Exported(Result<Vec<u8>, FileProblem>),
    /// Files are to be made.
    FilesAsked {
        /// Which.
        kinds: Vec<FileKind>,
        /// For whom the copies are.
        audience: Audience,
    },
    /// So many of the files are made.
    FilesProgressed {
        /// The number of the making.
        number: usize,
        /// How many.
        made: usize,
    },
    /// The browser has the files, or none of them.
    FilesMade {
        /// The number of the making.
        number: usize,
        /// What it has.
        outcome: Result<Vec<Made>, MakingProblem>,
    },
    /// The files are not wanted any more.
    MakingStopped,
    /// What was there before the thing that is being said is wanted back.
    UndoAsked,
    /// The document is wanted as it is when so many steps of its history are made.
    StepChosen(usize),
    /// The newest step is to be taken back.
    StepBack,
    /// The step that was taken back last is to be made again.
    StepForward,
    /// Everything is to be cleared.
    ClearAsked,
    /// Everything was cleared, but for what is left.
    Cleared(Left),
    /// Local storage kept the text of this writing, or did not.
    Stored {
        /// The number that was asked for.
        sequence: u64,
        /// What local storage holds now, under which number.
        outcome: Result<StoredText, StorageProblem>,
        /// What it holds where that is not what was written: [`StorageProblem::NotKept`].
        holds: Option<String>,
    },
    /// The journal has acknowledged the text of this writing, or did not.
    Journaled {
        /// What it was.
        key: JournalKey,
        /// The number that was asked for.
        sequence: u64,
        /// The number that it has now.
        outcome: Result<u64, JournalProblem>,
    },
    /// Local storage kept the municipality's own question set, or did not.
    BankKept {
        /// The question set.
        text: String,
        /// What came of it.
        outcome: Result<(), StorageProblem>,
    },
    /// Local storage kept the history of the document, or did not.
    HistoryKept {
        /// The history.
        text: String,
        /// What came of it.
        outcome: Result<(), StorageProblem>,
    },
    /// Another window kept something else.
    ChangedElsewhere,
    /// What the other window kept is wanted here.
    TheirsTaken,
    /// What is here is wanted, whatever the other window kept.
    MineKept,
    /// A text that cannot be read was set aside under this number, or could not be.
    SetAside {
        /// The text.
        text: String,
        /// Where it was found.
        from: QuarantinePlace,
        /// What came of it.
        outcome: Result<u8, StorageProblem>,
    },
    /// A text that was set aside is wanted as a file.
    QuarantineSaved(QuarantinePlace),
    /// What can be read of it is to be opened.
    QuarantineOpened(QuarantinePlace),
    /// It is not wanted any more.
    QuarantineThrownAway(QuarantinePlace),
    /// It is gone, or could not be taken away.
    QuarantineGone {
        /// Its number.
        number: u8,
        /// What came of it.
        outcome: Result<(), StorageProblem>,
    },
    /// The message was read.
    NoticeClosed,
}
