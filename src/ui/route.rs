//! Which page is shown. It stands behind `#`, so no server has to know it and Back works.
//! What was answered never stands there.

use readiness::{ActionId, Bank, Document, NextStep, QuestionId};

/// A page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// はじめる.
    #[default]
    Start,
    /// 部署の前提.
    Department,
    /// 設問: one question, or the first open one.
    Question(Option<QuestionId>),
    /// 設問の一覧.
    Review,
    /// 診断結果.
    Readiness,
    /// ロードマップ: the plan.
    Roadmap,
    /// ロードマップ: all actions.
    Actions,
    /// ロードマップ: one action.
    Action(ActionId),
    /// ロードマップ: the weights.
    Weights,
    /// ロードマップ: the hours.
    Hours,
    /// ロードマップ: the review of this month.
    Monthly,
    /// ロードマップ: what was promised against what is.
    Moved,
    /// ロードマップ: the indicators.
    Indicators,
    /// ロードマップ: the request for money.
    Budget,
    /// 診断結果: earlier days.
    Trend,
    /// 引継ぎ.
    Handover,
    /// 共有.
    Share,
    /// 技能の確認.
    Skills,
    /// 取組と事例.
    Cases,
    /// 設問集.
    Bank,
    /// 変更の履歴.
    History,
    /// 紙の設問票.
    Paper,
    /// 使い方.
    Help,
    /// The shared components in all their states.
    #[cfg(feature = "gallery")]
    Gallery,
    /// An address that names no page.
    Unknown,
}

impl Route {
    /// Reads what stands behind `#`.
    pub fn parse(hash: &str) -> Self {
        let mut parts = hash.trim_matches('/').split('/');
        let (page, below, last) =
            (parts.next().unwrap_or_default(), parts.next(), parts.next().unwrap_or_default());
        match (page, below) {
            ("", _) => Self::Start,
            ("department", _) => Self::Department,
            ("overview", _) => Self::Review,
            ("questions", id) => Self::Question(id.map(QuestionId::from)),
            ("readiness", Some("trend")) => Self::Trend,
            ("readiness", _) => Self::Readiness,
            ("roadmap", None) => Self::Roadmap,
            ("roadmap", Some("actions")) if last.is_empty() => Self::Actions,
            ("roadmap", Some("actions")) => Self::Action(ActionId::from(last)),
            ("roadmap", Some("weights")) => Self::Weights,
            ("roadmap", Some("hours")) => Self::Hours,
            ("roadmap", Some("review")) => Self::Monthly,
            ("roadmap", Some("moved")) => Self::Moved,
            ("roadmap", Some("indicators")) => Self::Indicators,
            ("roadmap", Some("budget")) => Self::Budget,
            ("handover", _) => Self::Handover,
            ("share", _) => Self::Share,
            ("skills", _) => Self::Skills,
            ("cases", _) => Self::Cases,
            ("bank", _) => Self::Bank,
            ("history", _) => Self::History,
            ("paper", _) => Self::Paper,
            ("help", _) => Self::Help,
            #[cfg(feature = "gallery")]
            ("components", _) => Self::Gallery,
            _ => Self::Unknown,
        }
    }

    /// Returns where the address leads with the questions of `bank`: the list of questions was at
    /// `#/questions/all` before, and a bank may have a question of that id.
    pub fn within(self, bank: &Bank) -> Self {
        match self {
            Self::Question(Some(id)) if id.as_str() == "all" && bank.question(&id).is_none() => {
                Self::Review
            }
            other => other,
        }
    }

    /// Returns the page where a person goes on with `document`.
    pub fn next(bank: &Bank, document: &Document) -> Self {
        match NextStep::of(bank, document) {
            NextStep::Describe => Self::Department,
            NextStep::Answer => Self::Question(None),
            NextStep::ReadResult => Self::Readiness,
        }
    }

    /// Returns the step of the way that the page belongs to.
    pub fn step(&self) -> Self {
        match self {
            Self::Question(_) | Self::Review => Self::Question(None),
            Self::Trend => Self::Readiness,
            Self::Actions
            | Self::Action(_)
            | Self::Weights
            | Self::Hours
            | Self::Monthly
            | Self::Moved
            | Self::Indicators
            | Self::Budget => Self::Roadmap,
            Self::Handover => Self::Share,
            other => other.clone(),
        }
    }

    /// Tells whether the page shows something of the plan.
    pub fn shows_plan(&self) -> bool {
        self.step() == Self::Roadmap || *self == Self::Handover
    }

    /// Tells whether a person who comes back to the page finds the place that was left: pages
    /// that lead to single things.
    pub fn keeps_place(&self) -> bool {
        self.shows_plan() || matches!(self, Self::Readiness | Self::Review)
    }

    /// Returns the address of the page, with `#`.
    pub fn href(&self) -> String {
        match self {
            Self::Start => "#/".into(),
            Self::Department => "#/department".into(),
            Self::Question(None) => "#/questions".into(),
            Self::Question(Some(id)) => format!("#/questions/{id}"),
            Self::Review => "#/overview".into(),
            Self::Readiness => "#/readiness".into(),
            Self::Roadmap => "#/roadmap".into(),
            Self::Actions => "#/roadmap/actions".into(),
            Self::Action(id) => format!("#/roadmap/actions/{id}"),
            Self::Weights => "#/roadmap/weights".into(),
            Self::Hours => "#/roadmap/hours".into(),
            Self::Monthly => "#/roadmap/review".into(),
            Self::Moved => "#/roadmap/moved".into(),
            Self::Indicators => "#/roadmap/indicators".into(),
            Self::Budget => "#/roadmap/budget".into(),
            Self::Trend => "#/readiness/trend".into(),
            Self::Handover => "#/handover".into(),
            Self::Share => "#/share".into(),
            Self::Skills => "#/skills".into(),
            Self::Cases => "#/cases".into(),
            Self::Bank => "#/bank".into(),
            Self::History => "#/history".into(),
            Self::Paper => "#/paper".into(),
            Self::Help => "#/help".into(),
            #[cfg(feature = "gallery")]
            Self::Gallery => "#/components".into(),
            Self::Unknown => "#/unknown".into(),
        }
    }
}
