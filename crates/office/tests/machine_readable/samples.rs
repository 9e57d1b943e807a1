//! For each rule a sample that passes and one that fails.

use rust_xlsxwriter::{Chart, Format as Look, Workbook, Worksheet};

use crate::book::{Book, Format, Sheet};
use crate::read;

/// A small book that keeps all rules: one table, its definitions, its codes.
const GOOD: [&str; 3] = [
    "取組ID,状態,所要時間（時間）,開始の月,CSVの文字コード\n\
     a1,planned,12,2026-12-01,UTF-8 with BOM\n\
     a2,done,none,2027-01-01,UTF-8 with BOM\n\
     a3,planned,7,2027-01-01,UTF-8 with BOM\n\
     a4,planned,8,2027-01-01,UTF-8 with BOM\n",
    "表名,項目名,フィールド名,データの型,単位,説明,コードの組,版の番号\n\
     取組,取組ID,action_id,text,none,記号,none,1\n\
     取組,状態,state,code,none,状態,action_state,1\n\
     取組,所要時間（時間）,hours,integer_or_code,時間,時間,no_value,1\n\
     取組,開始の月,first_month,date,none,月,none,1\n\
     取組,CSVの文字コード,encoding,text,none,書き方,none,1\n\
     項目定義,表名,table,text,none,表,none,1\n\
     項目定義,項目名,header,text,none,名前,none,1\n\
     項目定義,フィールド名,field,text,none,名前,none,1\n\
     項目定義,データの型,type,text,none,型,none,1\n\
     項目定義,単位,unit,text,none,単位,none,1\n\
     項目定義,説明,meaning,text,none,意味,none,1\n\
     項目定義,コードの組,code_set,text,none,組,none,1\n\
     項目定義,版の番号,since,text,none,版,none,1\n\
     コード表,組,set,text,none,組,none,1\n\
     コード表,コード,code,text,none,値,none,1\n\
     コード表,意味,code_meaning,text,none,意味,none,1\n",
    "組,コード,意味\naction_state,planned,計画に入った\naction_state,done,済み\nno_value,none,値がない\n",
];

fn of_texts(texts: [String; 3]) -> Book {
    let names = ["取組", "項目定義", "コード表"];
    let sheets = names.iter().zip(&texts).map(|(name, text)| read::csv(name, text)).collect();
    Book { format: Format::Csv, sheets, earlier: vec![HEADERS.map(String::from).to_vec()] }
}

const HEADERS: [&str; 5] = ["取組ID", "状態", "所要時間（時間）", "開始の月", "CSVの文字コード"];

/// Returns the good book and the same with `from` in the first table replaced by `to`.
fn changed(from: &str, to: &str) -> (Book, Book) {
    let good = GOOD.map(String::from);
    let mut bad = good.clone();
    assert!(bad[0].contains(from), "{from}");
    bad[0] = bad[0].replacen(from, to, 1);
    (of_texts(good), of_texts(bad))
}

/// Returns a small workbook, and the same after `change`.
fn sheets(change: impl Fn(&mut Worksheet)) -> (Book, Book) {
    let made = |is_changed: bool| {
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet();
        for (row, cells) in (0_u32..).zip([["取組", "状態"], ["a1", "済み"], ["a2", "予定"]])
        {
            for (column, cell) in (0_u16..).zip(cells) {
                sheet.write_string(row, column, cell).unwrap();
            }
        }
        if is_changed {
            change(sheet);
        }
        read::workbook(&workbook.save_to_buffer().unwrap())
    };
    (made(false), made(true))
}

/// Returns a book of one column with twenty good values, and the same with `odd` ones beside them.
fn choices(odd: &[&str]) -> (Book, Book) {
    let book = |odd: &[&str]| {
        let text = format!("状態\n{}{}", "取組済み\n".repeat(40), odd.join("\n"));
        let sheets = vec![read::csv("取組", &text)];
        Book { format: Format::Csv, sheets, earlier: Vec::new() }
    };
    (book(&[]), book(odd))
}

/// Returns the good and the bad sample of a rule.
pub fn of(rule: &str) -> (Book, Book) {
    match rule {
        "L1-01" => {
            let (good, mut bad) = changed("a1", "a1");
            bad.format = Format::Other;
            (good, bad)
        }
        "L1-02" => changed("a3,planned,7", "\u{20},,,,\n別の表,状態,時間,月,形\na3,planned,7"),
        "L1-03" => changed("a2,", ",,,,\na2,"),
        "L1-04" => changed("取組ID,", "取組の一覧,,,,\n取組ID,"),
        "L1-05" => changed("状態,所要", ",所要"),
        "L1-06" => changed("a1,", "　a1,"),
        "L1-07" => changed("a1,", "a1、a2、a3,"),
        "L1-08" => changed("a1,", "①a1,"),
        "L1-09" => changed(",7,", ",,"),
        "L1-10" => sheets(|sheet| {
            let mut chart = Chart::new(rust_xlsxwriter::ChartType::Column);
            chart.add_series().set_values("Sheet1!$A$2:$A$3");
            sheet.insert_chart(0, 4, &chart).unwrap();
        }),
        "L1-11" => sheets(|sheet| {
            let red = Look::new().set_background_color("#ff0000");
            sheet.write_string_with_format(1, 1, "済み", &red).unwrap();
        }),
        "L1-12" => sheets(|sheet| {
            sheet.merge_range(1, 0, 2, 0, "a1", &Look::new()).unwrap();
        }),
        "L1-13" => sheets(|sheet| {
            sheet.set_row_hidden(2).unwrap();
        }),
        "L1-14" => changed("a1,", "\"a1\nb\","),
        "L1-15" => changed("a1,", "a1,b,"),
        "L2-01" => changed(",7,", ",7時間,"),
        "L2-02" => changed("done,", "〃,"),
        "L2-03" => changed("状態,所要", "取組ID,所要"),
        "L2-04" => choices(&["取組済"]),
        "L2-05" => choices(&["その他（研修）", "その他"]),
        "L2-06" => sheets(|sheet| {
            sheet.write_formula(2, 1, "=1+1").unwrap();
        }),
        "L3-01" => {
            let (good, mut bad) = changed("a1", "a1");
            bad.sheets[0].rows.insert(0, Vec::new());
            (good, bad)
        }
        "L3-02" => changed("done,", "finished,"),
        "L3-03" => changed("none,2027", "x,2027"),
        "L3-04" => changed("所要時間（時間）", "所要時間"),
        "L3-05" => changed("2026-12-01", "令和8年12月1日"),
        "L3-06" => changed("a1,", "東京,"),
        "L3-07" => changed("取組ID,状態", "取組記号,状態"),
        "L3-08" => changed("開始の月", "始まる月"),
        "L3-09" => changed("取組ID,状態,所要時間（時間）", "4月,5月,6月"),
        other => unreachable!("{other}"),
    }
}

#[test]
fn the_good_book_keeps_all_rules() {
    let good: Book = of_texts(GOOD.map(String::from));
    let sheet: &Sheet = &good.sheets[0];
    assert_eq!(sheet.headers(), HEADERS);
    crate::full_marks("good", &good);
}
