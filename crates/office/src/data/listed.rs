//! Names that look like a list or a range.

use bank::Lang;

/// From so many separators on, a name is taken for a list of values.
const LIST: usize = 2;

/// Returns a name of ours so that nobody takes it for several values in one cell:
/// 「押印・書面・対面の見直し」 with strokes, and English with semicolons for commas. The wave of
/// 「1〜3個」 is a letter that another machine may show differently.
pub(super) fn one_value(lang: Lang, text: &str) -> String {
    match lang {
        Lang::Ja => {
            ['・', '、'].into_iter().fold(text.replace('〜', "から"), |text, separator| {
                let is_list = text.matches(separator).count() >= LIST;
                if is_list { text.replace(separator, "／") } else { text }
            })
        }
        Lang::En => text.replace(',', ";"),
    }
}

#[cfg(test)]
mod tests {
    use super::one_value;
    use bank::Lang;

    #[test]
    fn only_what_looks_like_a_list_changes() {
        assert_eq!(one_value(Lang::Ja, "通知・封入・郵送の見直し"), "通知／封入／郵送の見直し");
        assert_eq!(one_value(Lang::Ja, "窓口・受付を、見直す"), "窓口・受付を、見直す");
        assert_eq!(one_value(Lang::Ja, "目標を1〜3個にする"), "目標を1から3個にする");
        assert_eq!(
            one_value(Lang::En, "Forms, rules and guidelines"),
            "Forms; rules and guidelines"
        );
    }
}
