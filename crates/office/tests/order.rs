//! Every file that can be asked for is made, reads back as what it was made from, and holds nothing
//! that its audience may not see.

#![allow(clippy::panic, clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use std::io::{Cursor, Read as _};

use bank::Lang;
use content::Sample;
use office::pictures::{HEIGHT, WIDTH};
use office::{
    BankText, Order, OrderProblem, SheetOrder, SheetRefused, Wanted, check, drawings, edition,
    make, pack,
};
use readiness::{Audience, Document};
use record::{FileKind, Tally};
use zip::ZipArchive;

const EVERYTHING: &str = include_str!("../../../tests/fixtures/v2-everything.json");
const EMPTY: &str = include_str!("../../../tests/fixtures/v1-empty.json");

/// Texts that somebody wrote for colleagues, in [`EVERYTHING`].
const FOR_COLLEAGUES: [&str; 4] =
    ["自動化の道具をまだ入れていない", "台帳は共有フォルダーにある", "手続台帳", "11月に数えた"];

fn order(document: &str, kind: FileKind, audience: Audience, lang: Lang) -> Order {
    Order {
        edition: edition(),
        kind: kind.code().into(),
        audience: audience.code().into(),
        document: document.into(),
        bank: BankText::Shipped(content::SHIPPED[0].into()),
        lang: lang.code().into(),
        today: "2026-12-01".into(),
    }
}

/// Makes the file and reads it back.
fn made(order: &Order) -> (Vec<u8>, Tally) {
    let prepared = order.prepare().unwrap();
    let wanted = order.wanted().unwrap();
    let name = format!("{} {} {}", order.kind, order.audience, order.lang);
    let bytes = make(&prepared, wanted).unwrap_or_else(|error| panic!("{name}: {error}"));
    let found = check(&prepared, wanted, &bytes).unwrap_or_else(|error| panic!("{name}: {error}"));
    (bytes, found)
}

/// Returns all that is in a file, unpacked where it is packed.
fn letters(bytes: &[u8]) -> String {
    let Ok(mut parts) = ZipArchive::new(Cursor::new(bytes)) else {
        return String::from_utf8_lossy(bytes).into_owned();
    };
    let mut all = Vec::new();
    for at in 0..parts.len() {
        parts.by_index(at).unwrap().read_to_end(&mut all).unwrap();
    }
    String::from_utf8_lossy(&all).into_owned()
}

fn all_kinds(document: &str, lang: Lang) {
    let whole = record::read(document).unwrap();
    for kind in FileKind::ALL {
        let (bytes, found) = made(&order(document, kind, Audience::Department, lang));
        assert!(!bytes.is_empty());
        if kind != FileKind::BlankSheet {
            assert_eq!(found, Tally::of(&whole), "{kind:?}");
        }
    }
}

#[test]
fn every_kind_reads_back_in_both_languages() {
    all_kinds(EVERYTHING, Lang::Ja);
    all_kinds(&record::write(&Sample::Welfare.document(Lang::En)), Lang::En);
}

#[test]
fn a_department_without_answers_gets_its_files_too() {
    all_kinds(EMPTY, Lang::Ja);
}

#[test]
fn a_copy_holds_nothing_that_was_written_for_colleagues() {
    for kind in FileKind::ALL {
        for audience in [Audience::Office, Audience::Public] {
            let (bytes, found) = made(&order(EVERYTHING, kind, audience, Lang::Ja));
            let letters = letters(&bytes);
            for text in FOR_COLLEAGUES {
                assert!(!letters.contains(text), "{kind:?} {audience:?}: {text}");
            }
            if audience == Audience::Public {
                assert!(!letters.contains("庶務係長"), "{kind:?}: a position");
            }
            assert_eq!(found.notes, 0, "{kind:?}");
        }
    }
}

#[test]
fn the_plan_of_a_copy_is_that_of_the_whole_document() {
    let plan =
        |audience| letters(&made(&order(EVERYTHING, FileKind::Markdown, audience, Lang::Ja)).0);
    let months = |text: &str| {
        let months = text.lines().filter(|line| line.starts_with('|') && !line.contains("係長"));
        months.count()
    };
    assert_eq!(months(&plan(Audience::Public)), months(&plan(Audience::Department)));
}

#[test]
fn a_file_that_is_cut_or_is_another_one_is_told() {
    for kind in FileKind::ALL {
        let order = order(EVERYTHING, kind, Audience::Department, Lang::Ja);
        let (prepared, wanted) = (order.prepare().unwrap(), order.wanted().unwrap());
        let bytes = make(&prepared, wanted).unwrap();
        let other = record::write(&Document::default()).into_bytes();
        for wrong in [&bytes[..bytes.len() / 2], &[], &other] {
            let outcome = check(&prepared, wanted, wrong);
            assert!(matches!(outcome, Err(OrderProblem::Differs(_))), "{kind:?}: {outcome:?}");
        }
    }
}

#[test]
fn an_order_of_another_edition_is_refused() {
    let good = order(EVERYTHING, FileKind::Report, Audience::Office, Lang::Ja);
    for bad in [
        Order { edition: "0.0.1".into(), ..good.clone() },
        Order { kind: "exe".into(), ..good.clone() },
        Order { audience: "all".into(), ..good.clone() },
        Order { bank: BankText::Shipped("no-bank".into()), ..good.clone() },
        Order { bank: BankText::Own("{}".into()), ..good.clone() },
        Order { lang: "fr".into(), ..good.clone() },
        Order { today: "tomorrow".into(), ..good.clone() },
    ] {
        assert!(matches!(bad.prepare(), Err(OrderProblem::OtherEdition)), "{bad:?}");
    }
    let newer = EVERYTHING.replace("\"schema_version\": 2", "\"schema_version\": 99");
    let outcome = Order { document: newer, ..good.clone() }.prepare();
    assert!(matches!(outcome, Err(OrderProblem::Document(_))));
    assert!(good.shares_with(&Order { kind: "data".into(), ..good.clone() }));
    assert!(!good.shares_with(&Order { today: "2026-12-02".into(), ..good.clone() }));
}

#[test]
fn a_workbook_that_came_back_untouched_changes_nothing() {
    let document = record::read(EVERYTHING).unwrap();
    let (bytes, _) = made(&order(EVERYTHING, FileKind::Sheet, Audience::Department, Lang::Ja));
    let sheet = SheetOrder {
        edition: edition(),
        lang: "ja".into(),
        own_bank: None,
        now: "2026-12-01T09:30".into(),
    };
    let found = sheet.read(&bytes).unwrap();
    assert_eq!(found.changes, Vec::<String>::new());
    assert_eq!(record::read(&found.document).unwrap(), document);
    let refused = sheet.read(b"PK and no workbook");
    assert!(matches!(refused, Err(SheetRefused::Workbook(_))), "{refused:?}");
    for bad in [
        SheetOrder { edition: String::new(), ..sheet.clone() },
        SheetOrder { lang: "fr".into(), ..sheet.clone() },
        SheetOrder { own_bank: Some("{}".into()), ..sheet.clone() },
        SheetOrder { now: "now".into(), ..sheet.clone() },
    ] {
        assert_eq!(bad.read(&bytes), Err(SheetRefused::OtherEdition));
    }
}

/// Returns a PNG file of this size in which nothing is drawn.
fn png(width: u32, height: u32) -> Vec<u8> {
    let part = |kind: &[u8], content: &[u8]| {
        [&u32::try_from(content.len()).unwrap().to_be_bytes(), kind, content, &[0; 4]].concat()
    };
    let size = [width.to_be_bytes(), height.to_be_bytes()].concat();
    [b"\x89PNG\r\n\x1a\n".to_vec(), part(b"IHDR", &size), part(b"IEND", b"")].concat()
}

#[test]
fn pictures_are_packed_with_what_a_browser_drew_of_them() {
    let order = order(EVERYTHING, FileKind::Pictures, Audience::Office, Lang::Ja);
    let (prepared, wanted) = (order.prepare().unwrap(), order.wanted().unwrap());
    let count = drawings(&prepared, wanted).unwrap().len();
    assert_eq!(count, 6);
    let packed = pack(&prepared, wanted, &png(WIDTH, HEIGHT).repeat(count)).unwrap();
    assert_eq!(ZipArchive::new(Cursor::new(&packed)).unwrap().len(), 2 * count);
    check(&prepared, wanted, &packed).unwrap();
    for wrong in [png(WIDTH, HEIGHT), png(WIDTH, 1).repeat(count), b"<svg/>".to_vec()] {
        let outcome = pack(&prepared, wanted, &wrong);
        assert!(matches!(outcome, Err(OrderProblem::NotWritten(_))), "{outcome:?}");
    }
    let other = Wanted { kind: FileKind::Csv, ..wanted };
    assert!(matches!(drawings(&prepared, other), Err(OrderProblem::OtherEdition)));
    assert!(matches!(pack(&prepared, other, &[]), Err(OrderProblem::OtherEdition)));
}
