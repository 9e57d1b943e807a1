//! The single-file edition: glue, style sheet and Wasm inside one page that opens by double-click.
//!
//! Its policy names the one script and the one style by their hashes, and no host at all.

use std::io::Write as _;

use anyhow::{Context, Result, bail};
use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use flate2::{Compression, write::GzEncoder};
use sha2::{Digest as _, Sha256};

use crate::method;

/// What starts the hosted edition; the single file shares what stands before the marker.
const BOOT: &str = include_str!("../../public/boot.js");
/// Where in [`BOOT`] the hosted edition goes its own way.
const MARKER: &str = "// Starts the page.";

/// What the inlined script ends with: it unpacks the Wasm and starts the page.
const START: &str = include_str!("start.js");

/// What goes into the single file.
pub struct Parts<'a> {
    /// The source of the page, `index.html`, one element a line.
    pub page: &'a str,
    /// The style sheet.
    pub style: &'a str,
    /// The notices that copies of what is linked in must carry.
    pub licences: &'a str,
    /// The method in full, a page of its own.
    pub method: &'a str,
    /// What wasm-bindgen wrote: a module whose default export starts the Wasm.
    pub glue: &'a str,
    /// The Wasm.
    pub wasm: &'a [u8],
}

/// Returns the single-file edition.
///
/// # Errors
///
/// Fails when the page lacks a place to put something, or a part cannot stand inside a page.
pub fn pack(parts: &Parts) -> Result<String> {
    let script = inline(parts.glue)?;
    let style = format!("\n{}", parts.style);
    fits(parts.licences, "</script", "the licences")?;
    method::fits(parts.method)?;
    fits(&script, "</script", "the glue")?;
    fits(&script, "<!--", "the glue")?;
    fits(&style, "</style", "the style sheet")?;
    fits(&style.replace("url(data:", "").replace("url(\"data:", ""), "url(", "the style sheet")?;

    let meta = format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         script-src '{}' 'wasm-unsafe-eval'; style-src '{}' '{}'; img-src data: blob:; \
         base-uri 'none'; form-action 'none'\">",
        hash(&script),
        hash(&style),
        method::style_hash(),
    );
    let style = format!("<style>{style}</style>\n</head>");
    let scripts = format!(
        "<script type=\"text/plain\" id=\"licences\">\n{}</script>\n\
         <script type=\"text/plain\" id=\"method\">{}</script>\n\
         <script type=\"text/plain\" id=\"wasm\">{}</script>\n\
         <script type=\"module\">{script}</script>\n</body>",
        parts.licences,
        parts.method,
        BASE64.encode(gzip(parts.wasm)?)
    );
    // What trunk puts in their place for the hosted edition has no place here.
    let lines = parts.page.split_inclusive('\n').filter(|line| !line.contains("data-trunk"));
    let mut page: String = lines.collect();
    let policy = page.lines().find(|line| line.contains("Content-Security-Policy"));
    let policy = policy.context("index.html has no policy")?.to_owned();
    for (place, content) in [(&*policy, meta), ("</head>", style), ("</body>", scripts)] {
        if page.matches(place).count() != 1 {
            bail!("index.html must hold {place} once");
        }
        page = page.replace(place, &content);
    }
    Ok(page)
}

/// Turns the text of a module into a script that starts the page with its default export.
fn inline(glue: &str) -> Result<String> {
    let mut init = None;
    let mut script = String::new();
    for line in glue.lines() {
        if let Some(list) = line.strip_prefix("export {") {
            let mut list = list.trim_end_matches([' ', ';', '}']).split(',');
            init = list.find_map(|name| name.trim().strip_suffix(" as default"));
        } else if line.starts_with("export default") || line.starts_with("import ") {
            bail!("the glue holds `{line}`, which cannot stand inside a page");
        } else {
            script.push_str(line.strip_prefix("export ").unwrap_or(line));
            script.push('\n');
        }
    }
    let init = init.context("the glue exports no default")?;
    // In a block of its own: the glue may use the same names.
    let watch = BOOT.split(MARKER).next().unwrap_or_default();
    Ok(format!("\n{script}\n{{\nconst init = {init};\n{watch}{START}}}\n"))
}

/// Refuses a `text` that would end, or change, the element it stands in.
fn fits(text: &str, trap: &str, name: &str) -> Result<()> {
    if text.to_ascii_lowercase().contains(trap) || text.contains('\r') {
        bail!("{name} holds {trap} or a carriage return and cannot stand inside a page");
    }
    Ok(())
}

/// Returns the name of an inlined `text` in a policy.
pub fn hash(text: &str) -> String {
    format!("sha256-{}", BASE64.encode(Sha256::digest(text)))
}

/// Returns `bytes` as small as gzip makes them.
pub fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    const PAGE: &str = include_str!("../../index.html");
    const GLUE: &str = "let wasm;\nexport function go() {}\nexport class Office {}\n\
                        async function __wbg_init(module) {}\n\
                        export { initSync, __wbg_init as default };\n";

    fn parts(glue: &str) -> Parts<'_> {
        let (style, licences) = ("h1 { color: navy }\n", "MIT and others\n");
        let method = "<!doctype html>\n<p>in full</p>\n";
        Parts { page: PAGE, style, licences, method, glue, wasm: b"\0asm and so on" }
    }

    /// Returns what stands between the first `start` and the next `end`.
    fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
        text.split_once(start).unwrap().1.split_once(end).unwrap().0
    }

    #[test]
    fn the_policy_names_exactly_what_is_inlined() {
        let page = pack(&parts(GLUE)).unwrap();
        let policy = between(&page, "Policy\" content=\"", "\"");
        let script = between(&page, "<script type=\"module\">", "</script>");
        let style = between(&page, "<style>", "</style>");
        assert_eq!(
            policy,
            format!(
                "default-src 'none'; script-src '{}' 'wasm-unsafe-eval'; style-src '{}' '{}'; \
                 img-src data: blob:; base-uri 'none'; form-action 'none'",
                hash(script),
                hash(style),
                crate::method::style_hash()
            )
        );
    }

    #[test]
    fn a_hash_is_written_as_policies_write_it() {
        assert_eq!(hash(""), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }

    #[test]
    fn the_wasm_comes_out_as_it_went_in() {
        let page = pack(&parts(GLUE)).unwrap();
        let packed = BASE64.decode(between(&page, "id=\"wasm\">", "</script>")).unwrap();
        let mut wasm = Vec::new();
        flate2::read::GzDecoder::new(&*packed).read_to_end(&mut wasm).unwrap();
        assert_eq!(wasm, b"\0asm and so on");
    }

    #[test]
    fn the_page_keeps_its_words_and_names_no_file() {
        let page = pack(&parts(GLUE)).unwrap();
        assert!(page.contains("<title>自治体DX準備度診断</title>") && page.contains("<noscript>"));
        for trace in ["data-trunk", "boot.js", "styles.css", "export ", "'self'"] {
            assert!(!page.contains(trace), "{trace} is left");
        }
        assert!(page.contains("const init = __wbg_init;"));
    }

    #[test]
    fn what_cannot_stand_inside_a_page_is_refused() {
        for glue in [
            "export default go;",
            "import { a } from './snippets/a.js';\nexport { b as default };",
            "const a = '</SCRIPT>';\nexport { b as default };",
            "let wasm;",
        ] {
            assert!(pack(&parts(glue)).is_err(), "{glue}");
        }
    }
}
