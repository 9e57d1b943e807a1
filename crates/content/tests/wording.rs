//! One word for one thing, in Japanese and in English: pairs that go together, and words that are
//! not used.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use std::collections::BTreeSet;

use bank::BankFile;

/// Where the Japanese text has the first, the English one has one of the others.
const PAIRS: &[(&str, &[&str])] = &[
    ("書かない窓口", &["write-free counter"]),
    ("台帳", &["register"]),
    ("情報資産台帳", &["information asset register", "register was", "register is"]),
    ("事務分担表", &["table of duties"]),
    ("引継書", &["handover notes"]),
    ("相談役", &["adviser"]),
    ("二重入力", &["double entry"]),
    ("困りごと", &["problem"]),
    ("システム事業者", &["vendor"]),
    ("委託先", &["contractor"]),
    ("流れ図", &["flow chart", "chart"]),
    ("電子決裁", &["electronic", "approval"]),
    ("予算要求", &["budget request"]),
    ("納付書", &["slip"]),
    ("消込", &["matching"]),
    ("特定個人情報", &["individual number"]),
    ("特定移行支援", &["special migration support"]),
    ("標準準拠システム", &["standard system"]),
    ("生成AI", &["ai"]),
    ("DX部門", &["dx office"]),
    ("DX担当", &["lead", "dx office"]),
    ("県の担当", &["prefecture"]),
    ("時間外", &["overtime"]),
    ("異動", &["transfer", "move"]),
    ("会計年度任用職員", &["fixed-term staff"]),
    ("無記名", &["anonymous"]),
    ("訓練", &["drill"]),
    ("添付書類", &["document", "attachment"]),
    ("保有枚数率", &["cards held"]),
    ("専決", &["delegated decision"]),
    ("手順書", &["manual"]),
    ("電子申請", &["online"]),
    ("該当なし", &["not applicable"]),
    ("わからない」", &["don't know"]),
    ("サイバーセキュリティの方針", &["cybersecurity policy"]),
];

/// Words that were translated letter by letter, and second words for one thing.
const NOT_IN_ENGLISH: [&str; 14] = [
    "mend",
    "worry box",
    "trouble",
    "very old",
    "form-free",
    "ledger",
    "hand-over",
    "filing",
    "duty roster",
    "half a page",
    "given more time",
    "% hold the card",
    "beside it stands",
    "whole body",
];

/// Spellings and office slang that the texts do without.
const NOT_IN_JAPANESE: [&str; 12] = [
    "くり返",
    "繰返し",
    "消込み",
    "デジタルの力",
    "定期に",
    "庁の",
    "庁に",
    "庁独自",
    "庁として",
    "進みを",
    "事務分掌",
    "1本目",
];

/// The texts of the shipped banks.
fn each_text(mut look: impl FnMut(&str, &str, &str)) {
    for at in 0..content::SHIPPED.len() {
        let file = BankFile::read(&content::shipped_file(at)).unwrap();
        for text in bank::texts(&file) {
            look(&format!("{}.{}", text.id, text.key), text.ja, text.en);
        }
    }
}

/// The words of the page.
fn each_word(mut look: impl FnMut(&str, &str, &str)) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/words");
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let group = path.file_stem().unwrap().to_str().unwrap();
        let words: toml::Table = std::fs::read_to_string(&path).unwrap().parse().unwrap();
        for (key, text) in &words {
            let said = |lang| text.get(lang).and_then(toml::Value::as_str).unwrap_or_default();
            look(&format!("{group}.{key}"), said("ja"), said("en"));
        }
    }
}

#[test]
fn a_term_has_one_english_word() {
    let mut found = BTreeSet::new();
    each_text(|place, ja, en| {
        let en = en.to_lowercase();
        for (term, words) in PAIRS {
            if ja.contains(term) && !words.iter().any(|word| en.contains(word)) {
                found.insert(format!("{place}: {term} / {en}"));
            }
        }
    });
    assert_eq!(found, BTreeSet::new());
}

#[test]
fn words_that_are_not_used_are_nowhere() {
    let mut found = BTreeSet::new();
    let mut look = |place: &str, ja: &str, en: &str| {
        let en = en.to_lowercase();
        let ja_words = NOT_IN_JAPANESE.into_iter().filter(|word| slips(ja, word));
        let en_words = NOT_IN_ENGLISH.into_iter().filter(|word| starts_word(&en, word));
        found.extend(ja_words.chain(en_words).map(|word| format!("{place}: {word}")));
    };
    each_text(&mut look);
    each_word(&mut look);
    assert_eq!(found, BTreeSet::new());
}

/// 「官庁の」, 「本庁に」 and 「不定期に」 are other words.
fn slips(ja: &str, word: &str) -> bool {
    ja.match_indices(word).any(|(at, _)| {
        let before = &ja[..at];
        !["本", "官", "省", "来", "閉", "登", "デジタル", "不"]
            .iter()
            .any(|end| before.ends_with(end))
    })
}

/// "amend" is no "mend".
fn starts_word(en: &str, word: &str) -> bool {
    en.match_indices(word).any(|(at, _)| {
        !en[..at].chars().next_back().is_some_and(|before| before.is_ascii_alphabetic())
    })
}

#[test]
fn a_level_says_what_is_done_and_not_that_it_is_on_record() {
    for at in 0..content::SHIPPED.len() {
        let file = BankFile::read(&content::shipped_file(at)).unwrap();
        for question in &file.question {
            for (ja, en) in question.levels.ja.iter().zip(&question.levels.en) {
                assert!(!ja.contains("記録"), "{}: {ja}", question.id);
                assert!(!en.contains("on record"), "{}: {en}", question.id);
            }
        }
    }
}

#[test]
fn not_knowing_and_not_counting_are_no_level() {
    for at in 0..content::SHIPPED.len() {
        let file = BankFile::read(&content::shipped_file(at)).unwrap();
        for question in &file.question {
            for level in &question.levels.ja {
                for said in ["数えていない", "未集計", "確かめていない、または"]
                {
                    assert!(!level.contains(said), "{}: {level}", question.id);
                }
            }
            // Shares and counts: whoever has not counted is told where to say so.
            let counts = question.levels.ja.iter().filter(|level| level.contains('%'));
            if question.pulse {
                assert_eq!(counts.count(), 5, "{}", question.id);
                assert!(question.evidence.ja.contains("わからない"), "{}", question.id);
            }
        }
    }
}

/// A bound belongs to the level above it: 「以上」 and 「未満」, never 「超え」 or 「以下」 beside a share.
#[test]
fn bounds_follow_one_convention() {
    for at in 0..content::SHIPPED.len() {
        let file = BankFile::read(&content::shipped_file(at)).unwrap();
        for question in &file.question {
            for level in &question.levels.ja {
                let is_share = level.contains('%') || level.contains("時間以");
                let is_other = level.contains("超え") || level.contains("%以下");
                assert!(!is_share || !is_other, "{}: {level}", question.id);
            }
        }
    }
}

#[test]
fn a_change_of_meaning_names_a_question_and_an_edition_that_is_out() {
    for id in content::SHIPPED {
        let catalog = content::find(id).unwrap();
        assert!(catalog.again.iter().any(|changed| changed.since.is_some()), "{id}");
        for changed in &catalog.again {
            assert!(catalog.bank.question(&changed.question.as_str().into()).is_some());
            if let Some(since) = &changed.since {
                assert_eq!(*since, catalog.edition, "{id}: {}", changed.question);
            }
        }
    }
}

#[test]
fn the_law_in_force_is_cited_from_the_ministry() {
    let catalog = content::catalog();
    for (question, source) in
        [("security-policy", "r56"), ("security-procurement", "r55"), ("security-disposal", "r54")]
    {
        let text = catalog.question(&question.into()).unwrap();
        assert!(text.sources.iter().any(|cited| cited == source), "{question}");
        let source = catalog.sources.iter().find(|entry| entry.id == source).unwrap();
        assert_eq!(source.confidence, bank::Confidence::Official, "{question}");
    }
}
