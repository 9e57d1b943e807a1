//! The report, read back.
#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod papers;

use bank::Lang;
use content::Sample;
use office::{DraftKind, Stamps, draft, report};
use papers::{Department, NAME, POSITIONS, paragraphs, part};
use readiness::{Document, LeftOutReason, Moment, Wish};

fn write(department: &Department) -> Vec<u8> {
    report(department.paper(), Stamps::Boxes).unwrap()
}

#[test]
fn every_action_is_there_in_both_languages() {
    for lang in [Lang::Ja, Lang::En] {
        for department in Department::samples(lang) {
            let texts = paragraphs(&write(&department));
            for title in department.titles() {
                assert!(texts.iter().any(|text| text == title), "{title}");
            }
        }
    }
}

#[test]
fn it_is_made_of_headings_and_tables_with_heads() {
    for department in Department::samples(Lang::Ja) {
        let bytes = write(&department);
        docx_rs::read_docx(&bytes).unwrap();
        let document = part(&bytes, "<w:document", "</w:document>");
        let tables = document.matches("<w:tbl>").count();
        assert!(tables >= 8);
        assert_eq!(document.matches("<w:tblHeader />").count(), tables);
        for plain in ["w:drawing", "w:pict", "w:txbxContent", "w:fldChar", "w:vMerge", "w:gridSpan"]
        {
            assert!(!document.contains(plain), "{plain}");
        }
        for style in ["Title", "Heading1", "NewPageHeading", "Heading2"] {
            assert!(document.contains(&format!("<w:pStyle w:val=\"{style}\"")), "{style}");
            assert!(include_str!("../src/report/word/styles.xml").contains(style), "{style}");
        }
    }
}

#[test]
fn what_more_hours_would_do_is_a_table_where_anything_is_planned() {
    for (lang, title, last) in [
        (Lang::Ja, "見積りの余裕", "100%から200%まで、5%きざみで確かめました。"),
        (Lang::En, "How wrong may the hours be?", "Checked from 100% to 200% in steps of 5%."),
    ] {
        let department = Department::sample(Sample::Welfare, lang);
        let texts = paragraphs(&write(&department));
        for text in [title, "100%", "125%", "150%", "200%", last] {
            assert!(texts.iter().any(|found| found == text), "{text}");
        }
    }
}

#[test]
fn head_and_foot_say_whose_of_when_and_which_page() {
    let department = &Department::samples(Lang::Ja)[2];
    let bytes = write(department);
    let (head, foot) = (part(&bytes, "<w:hdr", "</w:hdr>"), part(&bytes, "<w:ftr", "</w:ftr>"));
    let code = record::check_code(&department.document);
    for text in ["福祉課", "令和8年12月1日", &content::catalog().edition, &code] {
        assert!(head.contains(text), "{text}");
    }
    assert!(foot.contains("<w:instrText>PAGE<") && foot.contains("<w:instrText>NUMPAGES<"));
    let properties = part(&bytes, "<cp:coreProperties", "</cp:coreProperties>");
    assert!(
        properties.contains("2026-12-01T00:00:00Z") && !properties.contains("1970"),
        "{properties}"
    );
}

#[test]
fn what_people_wrote_comes_back_as_it_was() {
    let department = Department::hostile();
    let bytes = write(&department);
    docx_rs::read_docx(&bytes).unwrap();
    let texts = paragraphs(&bytes);
    assert!(texts.iter().any(|text| text.contains(NAME)));
    for position in POSITIONS {
        assert!(texts.iter().any(|text| text == position), "{position}");
    }
    assert!(part(&bytes, "<w:hdr", "</w:hdr>").contains("=1+1 &lt;script&gt;&amp;Pi;"));
}

#[test]
fn what_no_file_may_hold_does_not_reach_it() {
    let mut department = Department::hostile();
    department.document.profile.name = readiness::Name::new("課\0\u{1b}[31m\u{ffff}").unwrap();
    let bytes = write(&department);
    docx_rs::read_docx(&bytes).unwrap();
    let text = part(&bytes, "<w:document", "</w:document>");
    assert!(text.contains("課\u{fffd}\u{fffd}[31m\u{fffd}"));
}

#[test]
fn an_empty_department_gets_a_report_that_says_so() {
    let empty = Document { bank: content::bank_ref(content::catalog()), ..Document::default() };
    let department = Department::of(empty, Lang::Ja);
    let texts = paragraphs(&write(&department));
    let words = content::words(Lang::Ja).office_report;
    assert!(texts.iter().any(|text| text == words.empty));
    assert!(texts.iter().all(|text| !text.contains("この四半期") && text != words.areas));
    let draft = draft(department.paper(), DraftKind::Report);
    assert!(draft.text().contains(words.empty));
}

#[test]
fn a_department_without_hours_gets_a_report_that_says_why_there_is_no_plan() {
    let mut document = Sample::Welfare.document(Lang::Ja);
    document.profile.staff = None;
    let department = Department::of(document, Lang::Ja);
    let texts = paragraphs(&write(&department));
    let words = content::words(Lang::Ja);
    assert!(texts.iter().any(|text| text == words.roadmap.no_hours_staff));
    assert!(texts.iter().all(|text| text != words.roadmap.this_week));
    for title in department.titles() {
        assert!(texts.iter().any(|text| text == title), "{title}");
    }
}

#[test]
fn the_reasons_of_the_department_stay_with_it() {
    let mut department = Department::hostile();
    let action = department.diagnosis.roadmap.placed[0].action.clone();
    let reason = LeftOutReason::new("ないしょの理由").unwrap();
    let wish = Wish { excluded: Some(reason), ..Wish::default() };
    department.document.scenario.make(action.clone(), wish).unwrap();
    let department = Department::of(department.document, Lang::Ja);
    let texts = paragraphs(&write(&department));
    assert!(texts.iter().any(|text| text == department.title(&action)));
    assert!(texts.iter().all(|text| !text.contains("ないしょ")));
}

#[test]
fn what_has_moved_since_adopting_is_said_with_its_cause() {
    let mut document = Sample::Tax.document(Lang::Ja);
    let adopted = Department::of(document.clone(), Lang::Ja);
    let time = Moment::parse("2026-12-01T10:00").unwrap_or_default();
    document.adopted = Some(adopted.diagnosis.adopt(&document, time));
    document.plan_start = Some(adopted.diagnosis.start);
    let words = content::words(Lang::Ja).moved;
    let same = paragraphs(&write(&Department::of(document.clone(), Lang::Ja)));
    assert!(same.iter().all(|text| text != words.title));

    let first = adopted.diagnosis.roadmap.placed[0].clone();
    let hours = u16::try_from(first.total() + 90).ok();
    document.scenario.make(first.action.clone(), Wish { hours, ..Wish::default() }).unwrap();
    let department = Department::of(document, Lang::Ja);
    let texts = paragraphs(&write(&department));
    assert!(texts.iter().any(|text| text == words.title));
    assert!(texts.iter().any(|text| text.contains(words.why_hours)), "{texts:?}");
}

#[test]
fn the_same_department_gives_the_same_bytes() {
    let department = &Department::samples(Lang::Ja)[0];
    assert_eq!(write(department), write(department));
}

#[test]
fn the_draft_ends_its_subject_with_what_is_asked() {
    let department = &Department::samples(Lang::Ja)[2];
    let told = draft(department.paper(), DraftKind::Report);
    let asked = draft(department.paper(), DraftKind::Approval);
    assert_eq!(told.subject, "福祉課のDX推進計画について（報告）");
    assert_eq!(asked.subject, "福祉課のDX推進計画について（伺い）");
    assert!(asked.body.ends_with("伺います。"));
    let code = record::check_code(&department.document);
    for text in ["件名　福祉課", "\n記\n", "1　趣旨", "以上\n", &code] {
        assert!(told.text().contains(text), "{text}");
    }
}
