//! The single-file edition: scripts, style sheets and Wasm inside one page that opens by
//! double-click.
//!
//! It holds the very scripts of the hosted edition. Its policy names each script and each style by
//! its hash, and no host at all.

use std::fmt::Write as _;

use anyhow::{Context, Result, bail};
use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};

use crate::{csp::hash, gzip, method};

/// What goes into the single file.
pub struct Parts<'a> {
    /// The source of the page, `index.html`, one element a line.
    pub page: &'a str,
    /// The style sheets, one after the other.
    pub style: &'a str,
    /// The notices that copies of what is linked in must carry.
    pub licences: &'a str,
    /// The method in full, a page of its own.
    pub method: &'a str,
    /// What starts the page and what is there when it stops, in the order of `Trunk.toml`.
    pub scripts: [&'a str; 2],
    /// What wasm-bindgen wrote: a module whose default export starts the Wasm.
    pub glue: &'a str,
    /// The Wasm.
    pub wasm: &'a [u8],
    /// The English texts.
    pub english: &'a str,
    /// The module for Office files: its glue and what runs it in a worker, then its Wasm.
    pub office: (&'a str, &'a [u8]),
}

/// Returns the single-file edition.
///
/// # Errors
///
/// Fails when the page lacks a place to put something, or a part cannot stand inside a page.
pub fn bundle(parts: &Parts) -> Result<String> {
    let style = format!("\n{}", parts.style);
    let glue = inlined_glue(parts.glue)?;
    refuse(parts.licences, &["</script"], "the licences")?;
    refuse(parts.office.0, &["</script", "<!--"], "the worker of the module for Office files")?;
    refuse(parts.method, &["</script", "<!--"], method::NAME)?;
    refuse(&style, &["</style"], "the style sheets")?;
    refuse(
        &style.replace("url(data:", "").replace("url(\"data:", ""),
        &["url("],
        "the style sheets",
    )?;

    // As in the hosted edition, the glue is a module, and modules run after the other scripts.
    let mut scripts = format!(
        "<script type=\"text/plain\" id=\"licences\">\n{}</script>\n\
         <script type=\"text/plain\" id=\"method\">{}</script>\n\
         <script type=\"text/plain\" id=\"wasm\">{}</script>\n\
         <script type=\"text/plain\" id=\"english\">{}</script>\n\
         <script type=\"text/plain\" id=\"office-worker\">\n{}</script>\n\
         <script type=\"text/plain\" id=\"office\">{}</script>\n",
        parts.licences,
        parts.method,
        BASE64.encode(gzip::best(parts.wasm)?),
        BASE64.encode(gzip::best(parts.english.as_bytes())?),
        parts.office.0,
        BASE64.encode(gzip::best(parts.office.1)?)
    );
    let mut sources = String::new();
    let classic = parts.scripts.map(|script| ("<script>", script));
    for (tag, script) in classic.into_iter().chain([("<script type=\"module\">", &*glue)]) {
        refuse(script, &["</script", "<!--"], "a script")?;
        writeln!(scripts, "{tag}{script}</script>")?;
        write!(sources, "'{}' ", hash(script))?;
    }
    let meta = format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         script-src {sources}'wasm-unsafe-eval'; worker-src blob:; style-src '{}' '{}'; \
         img-src data: blob:; base-uri 'none'; form-action 'none'\">",
        hash(&style),
        method::style_hash(),
    );
    // What trunk puts in the place of these lines is beside the page in the hosted edition only.
    let lines = parts.page.split_inclusive('\n').filter(|line| !line.contains("data-trunk"));
    let mut page: String = lines.collect();
    let policy = page.lines().find(|line| line.contains("Content-Security-Policy"));
    let policy = policy.context("index.html has no policy")?.to_owned();
    let places = [
        (&*policy, meta),
        ("</head>", format!("<style>{style}</style>\n</head>")),
        ("</body>", format!("{scripts}</body>")),
    ];
    for (place, content) in places {
        if page.matches(place).count() != 1 {
            bail!("index.html must hold {place} once");
        }
        page = page.replace(place, &content);
    }
    Ok(page)
}

/// Turns the text of a module into one that exports nothing: it hands its default export to
/// `public/boot.js` as `startWasm`.
fn inlined_glue(glue: &str) -> Result<String> {
    let mut start = None;
    let mut script = String::from("\n");
    for line in glue.lines() {
        if let Some(list) = line.strip_prefix("export {") {
            let mut list = list.trim_end_matches([' ', ';', '}']).split(',');
            start = list.find_map(|name| name.trim().strip_suffix(" as default"));
        } else if line.starts_with("export default") || line.starts_with("import ") {
            bail!("the glue holds `{line}`, which cannot stand inside a page");
        } else {
            script.push_str(line.strip_prefix("export ").unwrap_or(line));
            script.push('\n');
        }
    }
    let start = start.context("the glue exports no default")?;
    writeln!(script, "globalThis.startWasm = {start};")?;
    Ok(script)
}

/// Refuses a `text` that would end, or change, the element that it is put into.
fn refuse(text: &str, traps: &[&str], name: &str) -> Result<()> {
    let lower = text.to_ascii_lowercase();
    // The browser reads a carriage return as a line feed, and the hash would no longer fit.
    match traps.iter().chain(&["\r"]).find(|trap| lower.contains(**trap)) {
        Some(trap) => bail!("{name}: {trap:?} cannot stand inside a page"),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    const PAGE: &str = include_str!("../../index.html");
    const BOOT: &str = include_str!("../../public/boot.js");
    const STOPPED: &str = include_str!("../../public/stopped.js");
    const GLUE: &str = "let wasm;\nexport function go() {}\nexport class Office {}\n\
                        async function __wbg_init(module) {}\n\
                        export { initSync, __wbg_init as default };\n";

    fn parts(glue: &str) -> Parts<'_> {
        let (style, licences) = ("h1 { color: navy }\n", "MIT and others\n");
        let (method, scripts) = ("<!doctype html>\n<p>in full</p>\n", [STOPPED, BOOT]);
        let (wasm, english) = (b"\0asm and so on", "{\"words\":[]}");
        let office = ("let wasm_bindgen;\nonmessage = 0;\n", &b"\0asm office"[..]);
        Parts { page: PAGE, style, licences, method, scripts, glue, wasm, english, office }
    }

    /// Returns what is written between the first `start` and the next `end`.
    fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
        text.split_once(start).unwrap().1.split_once(end).unwrap().0
    }

    #[test]
    fn the_policy_names_exactly_what_is_inlined() {
        let page = bundle(&parts(GLUE)).unwrap();
        let policy = between(&page, "Policy\" content=\"", "\"");
        let module = between(&page, "<script type=\"module\">", "</script>");
        let style = between(&page, "<style>", "</style>");
        assert_eq!(
            policy,
            format!(
                "default-src 'none'; script-src '{}' '{}' '{}' 'wasm-unsafe-eval'; \
                 worker-src blob:; style-src '{}' '{}'; img-src data: blob:; base-uri 'none'; form-action 'none'",
                hash(STOPPED),
                hash(BOOT),
                hash(module),
                hash(style),
                method::style_hash()
            )
        );
        assert_eq!(page.matches("<script").count(), 9);
    }

    #[test]
    fn both_editions_start_with_the_same_scripts() {
        let page = bundle(&parts(GLUE)).unwrap();
        assert!(page.contains(&format!("<script>{STOPPED}</script>\n<script>{BOOT}</script>")));
        let trunk = include_str!("../../Trunk.toml");
        let [stopped, boot] = ["stopped.js", "boot.js"].map(|name| trunk.find(name).unwrap());
        assert!(stopped < boot, "the same order in Trunk.toml");
    }

    #[test]
    fn wasm_and_english_come_out_as_they_went_in() {
        let page = bundle(&parts(GLUE)).unwrap();
        let expected = [
            ("wasm", &b"\0asm and so on"[..]),
            ("english", b"{\"words\":[]}"),
            ("office", b"\0asm office"),
        ];
        for (id, expected) in expected {
            let packed = between(&page, &format!("id=\"{id}\">"), "</script>");
            let (packed, mut plain) = (BASE64.decode(packed).unwrap(), Vec::new());
            flate2::read::GzDecoder::new(&*packed).read_to_end(&mut plain).unwrap();
            assert_eq!(plain, expected);
        }
    }

    #[test]
    fn the_page_keeps_its_words_and_names_no_file() {
        let page = bundle(&parts(GLUE)).unwrap();
        assert!(page.contains("<title>自治体DX準備度診断</title>") && page.contains("<noscript>"));
        for trace in ["data-trunk", "src=\"", "stylesheet", "\nexport ", "'self'"] {
            assert!(!page.contains(trace), "{trace} is left");
        }
        assert!(page.contains("globalThis.startWasm = __wbg_init;"));
    }

    #[test]
    fn what_cannot_stand_inside_a_page_is_refused() {
        for glue in [
            "export default go;",
            "import { a } from './snippets/a.js';\nexport { b as default };",
            "const a = '</SCRIPT>';\nexport { b as default };",
            "let wasm;",
        ] {
            assert!(bundle(&parts(glue)).is_err(), "{glue}");
        }
        let office = ("let a = '</script>';", &b""[..]);
        assert!(bundle(&Parts { office, ..parts(GLUE) }).is_err());
        let method = "<p>in full</p><!-- and more -->";
        assert!(bundle(&Parts { method, ..parts(GLUE) }).is_err());
        let style = "h1 { background: url(picture.png) }";
        assert!(bundle(&Parts { style, ..parts(GLUE) }).is_err());
    }
}
