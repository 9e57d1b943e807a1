//! Files that are no form at all, or were made to harm: each gets a sentence, none ends the program.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

mod book;

use std::io::{Cursor, Write as _};

use bank::Lang;
use book::{read, refused, written};
use content::Sample;
use proptest::prelude::*;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

fn form() -> Vec<u8> {
    written(&Sample::Counter.document(Lang::Ja), Lang::Ja)
}

/// Returns a ZIP file of `parts`.
fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// Returns the parts of the form.
fn parts() -> Vec<(String, Vec<u8>)> {
    let form = form();
    let mut archive = ZipArchive::new(Cursor::new(form.as_slice())).unwrap();
    let mut parts = Vec::new();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let mut content = Vec::new();
        std::io::copy(&mut part, &mut content).unwrap();
        parts.push((part.name().unwrap().into_owned(), content));
    }
    parts
}

fn with_part(name: &str, content: &[u8]) -> Vec<u8> {
    let mut parts = parts();
    parts.retain(|(other, _)| other != name);
    parts.push((name.into(), content.to_vec()));
    let parts: Vec<_> = parts.iter().map(|(name, part)| (name.as_str(), part.as_slice())).collect();
    zipped(&parts)
}

#[test]
fn other_formats_are_named() {
    let ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    let locked: Vec<u8> = ole
        .into_iter()
        .chain("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    refused(&locked, &["パスワードで保護されています"]);
    refused(&[&ole[..], &[0; 2_000]].concat(), &[".xls の形式は開けません"]);
    refused(&with_part("xl/vbaProject.bin", b"macro"), &[".xlsm の形式は開けません"]);
    let types = parts().into_iter().find(|(name, _)| name == "[Content_Types].xml").unwrap().1;
    let types = String::from_utf8(types).unwrap();
    let types = types.replace("spreadsheetml.sheet.main", "excel.sheet.macroEnabled.main");
    refused(&with_part("[Content_Types].xml", types.as_bytes()), &[".xlsm の形式は開けません"]);
    refused(&with_part("xl/workbook.bin", b"binary"), &[".xlsb の形式は開けません"]);
    let ods: [(&str, &[u8]); 2] =
        [("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", b"<a/>")];
    refused(&zipped(&ods), &[".ods の形式は開けません"]);
    refused(&zipped(&[("word/document.xml", b"<a/>")]), &["Excelブック（.xlsx）ではありません"]);
    for other in [&b""[..], b"P", b"{\"format\": \"dx-readiness\"}", b"%PDF-1.7"] {
        refused(other, &["Excelブック（.xlsx）ではありません"]);
    }
    refused(b"PK\x03\x04 and nothing else", &["壊れているか、途中で切れています"]);
    refused(&zipped(&[("xl/workbook.xml", b"<workbook/>")]), &[]);
}

#[test]
fn a_hundred_megabytes_are_not_even_looked_at() {
    let large = vec![b'P'; 100 << 20];
    refused(&large, &["16MBより大きいファイルは開けません"]);
    let mut form = form();
    form.resize(office::MAX_WORKBOOK_BYTES + 1, 0);
    refused(&form, &["16MBより大きいファイルは開けません"]);
}

#[test]
fn a_bomb_does_not_go_off() {
    // 200 MB of spaces in some hundred kilobytes.
    let bomb = with_part("xl/sharedStrings.xml", &vec![b' '; 200 << 20]);
    assert!(bomb.len() < 1 << 20);
    refused(&bomb, &["広げると大きくなりすぎる"]);
    // One that says of itself that it is small: the size stands in the directory at the end, and
    // before the part.
    let mut liar = bomb;
    let size = (200_u32 << 20).to_le_bytes();
    let places: Vec<_> = (0..liar.len() - 4).filter(|at| liar[*at..*at + 4] == size).collect();
    assert!(!places.is_empty());
    for at in places {
        liar[at..at + 4].copy_from_slice(&100_u32.to_le_bytes());
    }
    refused(&liar, &[]);
    // More parts than any workbook has.
    let names: Vec<String> = (0..3_000).map(|at| format!("xl/worksheets/{at}.xml")).collect();
    let mut many: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
    many.push(("xl/workbook.xml", b"<workbook/>"));
    refused(&zipped(&many), &["広げると大きくなりすぎる"]);
    // What is not needed is not unpacked.
    let picture = with_part("xl/media/image1.png", &vec![0; 64 << 20]);
    assert!(read(&picture).is_ok());
}

#[test]
fn a_cell_far_away_takes_no_memory() {
    let sheet = r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>ID</t></is></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>"#;
    refused(&with_part("xl/worksheets/sheet1.xml", sheet.as_bytes()), &["列がありません"]);
    for number in ["inf", "-nan", "+1", "1e", ".", "-", "0x1", "1e400", "１", "1_0", "5.", " 1 "] {
        let cell = format!(
            r#"<worksheet><sheetData><row r="1"><c r="A1" t="n"><v>{number}</v></c></row></sheetData></worksheet>"#
        );
        let _ = read(&with_part("xl/worksheets/sheet1.xml", cell.as_bytes()));
    }
    let claims = br#"<sst uniqueCount="18446744073709551615"><si><t>a</t></si></sst>"#;
    refused(&with_part("xl/sharedStrings.xml", claims), &["壊れている"]);
    for at in ["A0", "ZZZZZZZ1", "A99999999999999", "1", "", "あ1", "A1:B2"] {
        let cell = format!(
            r#"<worksheet><sheetData><row r="{at}"><c r="{at}" t="s" s="99999999999999999999"><v>99</v></c></row></sheetData></worksheet>"#
        );
        let _ = read(&with_part("xl/worksheets/sheet1.xml", cell.as_bytes()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn no_cut_and_no_flipped_byte_ends_the_program(
        cut in any::<prop::sample::Index>(),
        flips in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..8),
    ) {
        let form = form();
        let mut bytes = form[..=cut.index(form.len())].to_vec();
        let _ = read(&bytes);
        bytes = form;
        for (at, byte) in flips {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let _ = read(&bytes);
    }

    #[test]
    fn no_change_within_a_part_ends_the_program(
        part in any::<prop::sample::Index>(),
        cut in any::<prop::sample::Index>(),
        flips in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
    ) {
        let parts = parts();
        let (name, content) = &parts[part.index(parts.len())];
        let mut content = content.clone();
        for (at, byte) in flips {
            let at = at.index(content.len());
            content[at] = byte;
        }
        let _ = read(&with_part(name, &content));
        content.truncate(cut.index(content.len()));
        let _ = read(&with_part(name, &content));
    }
}
