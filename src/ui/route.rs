//! Which page is shown. It stands behind `#`, so no server has to know it and Back works.
//! What was answered never stands there.

use readiness::{Bank, QuestionId};

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
    /// ロードマップ.
    Roadmap,
    /// 共有.
    Share,
    /// 技能の確認.
    Skills,
    /// 取組と事例.
    Cases,
    /// 設問集.
    Bank,
    /// 紙の設問票.
    Paper,
    /// 使い方.
    Help,
    /// The shared components in all their states.
    #[cfg(feature = "gallery")]
    Gallery,
}

impl Route {
    /// Reads what stands behind `#`; anything unknown leads to the start.
    pub fn parse(hash: &str) -> Self {
        let mut parts = hash.trim_matches('/').split('/');
        match (parts.next().unwrap_or_default(), parts.next()) {
            ("department", _) => Self::Department,
            ("overview", _) => Self::Review,
            ("questions", id) => Self::Question(id.map(QuestionId::from)),
            ("readiness", _) => Self::Readiness,
            ("roadmap", _) => Self::Roadmap,
            ("share", _) => Self::Share,
            ("skills", _) => Self::Skills,
            ("cases", _) => Self::Cases,
            ("bank", _) => Self::Bank,
            ("paper", _) => Self::Paper,
            ("help", _) => Self::Help,
            #[cfg(feature = "gallery")]
            ("components", _) => Self::Gallery,
            _ => Self::Start,
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

    /// Returns the step of the way that the page belongs to.
    pub fn step(&self) -> Self {
        match self {
            Self::Question(_) | Self::Review => Self::Question(None),
            other => other.clone(),
        }
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
            Self::Share => "#/share".into(),
            Self::Skills => "#/skills".into(),
            Self::Cases => "#/cases".into(),
            Self::Bank => "#/bank".into(),
            Self::Paper => "#/paper".into(),
            Self::Help => "#/help".into(),
            #[cfg(feature = "gallery")]
            Self::Gallery => "#/components".into(),
        }
    }
}
