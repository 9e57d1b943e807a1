//! What a bank names by a word: kinds, owners, conditions.

/// Declares an enum with the name of each variant in a bank.
macro_rules! named {
    ($(#[$doc:meta])* pub enum $name:ident { $($(#[$about:meta])* $variant:ident = $said:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name {
            $($(#[$about])* $variant,)+
        }

        impl $name {
            /// How a bank names them, in the order of [`Self::ALL`].
            pub(crate) const NAMES: &[&str] = &[$($said),+];
            /// All of them.
            pub(crate) const ALL: &[Self] = &[$(Self::$variant),+];
        }
    };
}

named! {
    /// What an area stands for.
    pub enum Kind {
        /// A step of the procedure.
        Step = "step",
        /// A priority of the plan.
        Priority = "priority",
        /// Burden.
        Burden = "burden",
        /// People.
        People = "people",
        /// Cooperation.
        Cooperation = "cooperation",
    }
}

named! {
    /// A condition of the department.
    pub enum GateName {
        /// Handles standardised tasks.
        StandardTasks = "standard-tasks",
        /// Handles Individual Numbers.
        Numbers = "numbers",
        /// Issues payment slips.
        PaymentSlips = "payment-slips",
        /// Has a counter.
        Counter = "counter",
    }
}

named! {
    /// Who usually owns an action.
    pub enum OwnerName {
        /// 課長.
        Head = "head",
        /// 課長補佐.
        Deputy = "deputy",
        /// 係長.
        Chief = "chief",
        /// 課のDX担当.
        Lead = "lead",
        /// 課員.
        All = "all",
    }
}

named! {
    /// How binding a date is.
    pub enum DeadlineName {
        /// Set by a law.
        Law = "law",
        /// Set by a national policy.
        National = "national",
    }
}

named! {
    /// How sure a fact is.
    pub enum Confidence {
        /// A public body's own page or a law.
        Official = "official",
        /// Somebody who cites one.
        Secondary = "secondary",
        /// One of the articles that the product started from.
        Article = "article",
        /// A published piece of research.
        Research = "research",
    }
}
