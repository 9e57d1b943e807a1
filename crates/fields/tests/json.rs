//! Our own reading and writing of JSON against a general library's.

use fields::Tree;
use serde_json::Value;

/// Returns the tree of what the library has read.
fn tree(value: &Value) -> Tree {
    match value {
        Value::Null => Tree::Null,
        Value::Bool(flag) => Tree::Flag(*flag),
        Value::Number(number) => number.to_string().parse().map_or(Tree::OtherNumber, Tree::Number),
        Value::String(text) => Tree::Text(text.clone()),
        Value::Array(items) => items.iter().map(tree).collect(),
        Value::Object(entries) => {
            Tree::Object(entries.iter().map(|(key, value)| (key.clone(), tree(value))).collect())
        }
    }
}

/// Puts the keys of objects in order, as the library does.
fn in_order(tree: Tree) -> Tree {
    match tree {
        Tree::List(items) => items.into_iter().map(in_order).collect(),
        Tree::Object(mut entries) => {
            entries.sort_by(|(one, _), (other, _)| one.cmp(other));
            Tree::Object(entries.into_iter().map(|(key, tree)| (key, in_order(tree))).collect())
        }
        other => other,
    }
}

#[track_caller]
fn case(text: &str) {
    match (Tree::parse(text), serde_json::from_str::<Value>(text)) {
        (Ok(ours), Ok(theirs)) => assert_eq!(in_order(ours), tree(&theirs), "{text}"),
        (Err(ours), Err(theirs)) => {
            assert_eq!(ours.is_cut_off(), theirs.is_eof(), "{text}: {theirs}");
            assert_eq!(ours.line(), theirs.line(), "{text}: {theirs}");
        }
        (ours, theirs) => assert_eq!(ours.is_ok(), theirs.is_ok(), "{text}"),
    }
}

const TEXTS: [&str; 62] = [
    "",
    " ",
    "{",
    "}",
    "[",
    "]",
    "[]",
    "{}",
    " [ ] ",
    "{ }",
    "[1,]",
    "[,1]",
    "[1 2]",
    "[1,2]x",
    "{\"a\":1}",
    "{\"a\" : [ 1 , 2 ] , \"b\":{}}",
    "{\"a\":1,}",
    "{\"a\"}",
    "{\"a\":}",
    "{a:1}",
    "{\"a\":1 \"b\":2}",
    "null",
    "nul",
    "nulL",
    "true",
    "tru",
    "false",
    "falsy",
    "truex",
    "0",
    "-0",
    "01",
    "-",
    "-x",
    "1",
    "18446744073709551615",
    "18446744073709551616",
    "-5",
    "1.5",
    "1.",
    "1.x",
    ".5",
    "1e5",
    "1E+5",
    "1e-5",
    "1e",
    "1e+",
    "1ex",
    "+1",
    "\"",
    "\"a",
    "\"a\"",
    "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
    "\"\\u7a93\\u53E3\"",
    "\"\\ud83d\\ude00\"",
    "\"\\ud83d\"",
    "\"\\ud83dx\"",
    "\"\\ude00 \"",
    "\"\\ud83d\\u0041 \"",
    "\"\\u00g0\"",
    "\"\\x\"",
    "\"a\tb\"",
];

#[test]
fn what_a_library_reads_is_read() {
    for text in TEXTS {
        case(text);
    }
    case("[\n  1,\n  \"窓口\u{7f}\",\n  nope\n]");
    case(&format!("{}{}", "[".repeat(127), "]".repeat(127)));
    assert!(Tree::parse(&format!("{}{}", "[".repeat(128), "]".repeat(128))).is_err());
    let whole = include_str!("../../../docs/examples/whole.bank.json");
    case(whole);
    for (end, _) in whole.char_indices().step_by(97) {
        case(&whole[..end]);
        case(&[&whole[..end], "\u{1}", &whole[end..]].concat());
    }
}

#[test]
fn what_is_written_is_what_a_library_writes() {
    let text =
        "{\"a\":[],\"b\":{},\"c\":[1,null,true,{\"d\":[\"窓口\\\"\\\\\\n\\t\\u0001\\u001f\"]}]}";
    let theirs: Value = serde_json::from_str(text).unwrap();
    let ours = Tree::parse(text).unwrap();
    assert_eq!(ours.compact(), serde_json::to_string(&theirs).unwrap());
    assert_eq!(ours.pretty(), serde_json::to_string_pretty(&theirs).unwrap());
}
