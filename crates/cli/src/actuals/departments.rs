//! The files of the departments, and those that do not count.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use bank::{Catalog, Lang};
use readiness::Document;
use session::Renewal;

use crate::{department, escape};

/// What was read, and why other files were passed over.
#[derive(Default)]
pub struct Departments {
    /// The documents that count.
    pub documents: Vec<Document>,
    passed_over: Vec<String>,
}

impl Departments {
    /// Opens `files`. Only those count that were answered under `catalog`, in this edition; a file
    /// that is there twice counts once.
    pub fn open(files: &[PathBuf], catalog: &Catalog, lang: Lang) -> Self {
        let (mut all, mut codes) = (Self::default(), BTreeSet::new());
        for file in files {
            match department::open_either(file, lang) {
                Err(refusal) => all.passed_over.push(refusal.aside),
                Ok(document) => {
                    let is_new = codes.insert(record::check_code(&document));
                    match why_not(&document, is_new, catalog, lang) {
                        Some(why) => all.pass_over(file, &why),
                        None => all.documents.push(document),
                    }
                }
            }
        }
        all
    }

    fn pass_over(&mut self, file: &Path, why: &str) {
        self.passed_over.push(escape::line(&format!("{}: {why}", file.display())).into_owned());
    }

    /// Says how many count, and which do not.
    pub fn sentences(&self, lang: Lang) -> Vec<String> {
        let (count, others) = (self.documents.len(), self.passed_over.len());
        let mut lines = vec![match lang {
            Lang::Ja => format!("数えたファイル：{count}件"),
            Lang::En => format!("files that count: {count}"),
        }];
        if others > 0 {
            lines.push(match lang {
                Lang::Ja => format!("数えなかったファイル：{others}件"),
                Lang::En => format!("files that do not count: {others}"),
            });
        }
        lines.extend(self.passed_over.iter().map(|line| format!("  {line}")));
        lines
    }
}

/// Says why `document` does not count.
fn why_not(document: &Document, is_new: bool, catalog: &Catalog, lang: Lang) -> Option<String> {
    let bank = &document.bank;
    let (id, edition) = (&catalog.id, &catalog.edition);
    let present = content::bank_ref(catalog);
    // Within an edition texts may be mended, which changes the hash and no hours. A bank over an
    // earlier edition of its base is another.
    let is_present = (&bank.id, &bank.edition) == (&present.id, &present.edition)
        && Renewal::of(document, catalog).is_none();
    let why = if !is_present {
        match lang {
            Lang::Ja => format!(
                "設問集「{}」{}版のファイルです。数えるのは、いまの「{id}」{edition}版だけです。",
                bank.id, bank.edition
            ),
            Lang::En => format!(
                "it is of the bank \"{}\", edition {}; only the present \"{id}\", edition \
                 {edition}, counts",
                bank.id, bank.edition
            ),
        }
    } else if document.is_sample {
        match lang {
            Lang::Ja => "見本です。".into(),
            Lang::En => "it is a sample".into(),
        }
    } else if !is_new {
        match lang {
            Lang::Ja => "同じ内容のファイルがもう一つあります。".into(),
            Lang::En => "another file says the same".into(),
        }
    } else {
        return None;
    };
    Some(why)
}
