//! A file server for one folder: enough to show the page as a town's server would, compressed
//! like there (docs/deploy.md).
//!
//! It reads nothing outside its folder and knows nothing of the page.

use std::{
    fs,
    io::{BufRead as _, BufReader, Result, Write as _},
    net::{TcpListener, TcpStream},
    path::PathBuf,
    thread,
    time::Duration,
};

use crate::gzip;

/// A folder, and how to serve it.
#[derive(Clone)]
pub struct Server {
    /// The folder.
    pub folder: PathBuf,
    /// The path it is served below: starts and ends with a slash.
    pub under: String,
    /// Whether `.wasm` files are sent as files of no known type, as an unprepared server does.
    pub octet_stream: bool,
}

/// The types that are sent compressed, as the samples in docs/deploy.md name them.
const COMPRESSED: [&str; 5] =
    ["text/html", "text/javascript", "text/css", "application/json", "application/wasm"];

/// What is asked for.
#[derive(Debug, PartialEq, Eq)]
enum Asked<'a> {
    /// The file of this name.
    File(&'a str),
    /// The folder, without the slash that relative addresses need.
    Folder,
    /// Nothing that is served.
    Nothing,
}

impl Server {
    /// Answers whoever connects, for ever.
    pub fn serve(&self, listener: &TcpListener) {
        for stream in listener.incoming().flatten() {
            let server = self.clone();
            // A visitor who hangs up early is no failure of ours.
            thread::spawn(move || server.answer(stream).ok());
        }
    }

    /// Answers one request and hangs up.
    fn answer(&self, mut stream: TcpStream) -> Result<()> {
        stream.set_read_timeout(Some(Duration::from_secs(10)))?;
        let mut lines = BufReader::new(&stream).lines();
        let request = lines.next().transpose()?.unwrap_or_default();
        // To its end: the browser takes an answer to an unread request for a broken one.
        let mut takes_gzip = false;
        while let Some(header) = lines.next().transpose()?.filter(|line| !line.is_empty()) {
            takes_gzip |= names_gzip(&header);
        }

        let mut words = request.split(' ');
        let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let is_head = method == "HEAD";
        let (status, more, body) = match self.asked(path) {
            _ if !is_head && method != "GET" => ("405 Method Not Allowed", String::new(), vec![]),
            Asked::Folder => {
                ("301 Moved Permanently", format!("Location: {}\r\n", self.under), vec![])
            }
            Asked::Nothing => ("404 Not Found", String::new(), vec![]),
            Asked::File(name) => match fs::read(self.folder.join(name)) {
                Ok(body) => self.file(name, body, takes_gzip)?,
                Err(_) => ("404 Not Found", String::new(), vec![]),
            },
        };
        let length = body.len();
        write!(
            stream,
            "HTTP/1.1 {status}\r\n{more}Content-Length: {length}\r\nCache-Control: no-store\r\n\
             Connection: close\r\n\r\n"
        )?;
        if !is_head {
            stream.write_all(&body)?;
        }
        Ok(())
    }

    /// Returns the answer that sends the file `name`: its status, its headers and what is sent.
    fn file(
        &self,
        name: &str,
        body: Vec<u8>,
        takes_gzip: bool,
    ) -> Result<(&'static str, String, Vec<u8>)> {
        let kind = self.kind(name);
        let mut headers = format!("Content-Type: {kind}\r\n");
        if !COMPRESSED.iter().any(|compressed| kind.starts_with(compressed)) {
            return Ok(("200 OK", headers, body));
        }
        headers.push_str("Vary: Accept-Encoding\r\n");
        if !takes_gzip {
            return Ok(("200 OK", headers, body));
        }
        headers.push_str("Content-Encoding: gzip\r\n");
        Ok(("200 OK", headers, gzip::served(&body)?))
    }

    /// Reads what `path` asks for. The site is flat and its names are plain, so a name with
    /// anything else in it (a slash, a percent sign, a leading dot) is not ours.
    fn asked<'a>(&self, path: &'a str) -> Asked<'a> {
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let plain = |letter: char| letter.is_ascii_alphanumeric() || "._-".contains(letter);
        match path.strip_prefix(&*self.under) {
            Some("") => Asked::File("index.html"),
            Some(name) if !name.starts_with('.') && name.chars().all(plain) => Asked::File(name),
            None if !path.is_empty() && path == self.under.trim_end_matches('/') => Asked::Folder,
            _ => Asked::Nothing,
        }
    }

    /// Returns the type of the file `name`.
    fn kind(&self, name: &str) -> &'static str {
        match name.rsplit('.').next().unwrap_or_default() {
            "html" => "text/html; charset=utf-8",
            "js" => "text/javascript; charset=utf-8",
            "css" => "text/css; charset=utf-8",
            "json" => "application/json",
            "svg" => "image/svg+xml",
            "png" => "image/png",
            "wasm" if !self.octet_stream => "application/wasm",
            _ => "application/octet-stream",
        }
    }
}

/// Whether the line `header` of a request says that the answer may come as gzip.
fn names_gzip(header: &str) -> bool {
    let (name, value) = header.split_once(':').unwrap_or_default();
    name.eq_ignore_ascii_case("Accept-Encoding")
        && value.split(',').any(|coding| coding.trim().eq_ignore_ascii_case("gzip"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn server(under: &str) -> Server {
        Server { folder: "dist/site".into(), under: under.into(), octet_stream: false }
    }

    #[test]
    fn the_folder_answers_with_its_page() {
        assert_eq!(server("/").asked("/"), Asked::File("index.html"));
        assert_eq!(server("/").asked("/boot.js?v=1"), Asked::File("boot.js"));
        assert_eq!(server("/intra/dx/").asked("/intra/dx/"), Asked::File("index.html"));
        assert_eq!(server("/intra/dx/").asked("/intra/dx"), Asked::Folder);
    }

    #[test]
    fn nothing_outside_the_folder_is_served() {
        for path in [
            "/../Cargo.toml",
            "/..",
            "/%2e%2e/Cargo.toml",
            "/..%2fCargo.toml",
            "/a/../../Cargo.toml",
            "/..\\Cargo.toml",
            "//etc/passwd",
            "/.git",
            "/a\0b",
            "",
            "http://elsewhere/",
        ] {
            assert_eq!(server("/").asked(path), Asked::Nothing, "{path}");
        }
        assert_eq!(server("/intra/dx/").asked("/boot.js"), Asked::Nothing);
    }

    #[test]
    fn wasm_is_typed_unless_told_otherwise() {
        let typed = server("/");
        assert_eq!(typed.kind("a_bg.wasm"), "application/wasm");
        let untyped = Server { octet_stream: true, ..typed };
        assert_eq!(untyped.kind("a_bg.wasm"), "application/octet-stream");
    }

    #[test]
    fn gzip_is_sent_to_who_asks_for_it() {
        assert!(names_gzip("Accept-Encoding: gzip, deflate"));
        assert!(names_gzip("accept-encoding:deflate,GZIP"));
        assert!(!names_gzip("Accept-Encoding: br"));
        assert!(!names_gzip("User-Agent: gzip"));
    }

    #[test]
    fn what_is_known_is_compressed_and_what_is_not_goes_as_it_is() {
        let sent = |server: &Server, name, takes_gzip| {
            let body = b"\0asm and so on".to_vec();
            let (_, headers, body) = server.file(name, body, takes_gzip).unwrap();
            (headers.contains("gzip"), body.starts_with(&[0x1f, 0x8b]))
        };
        let typed = server("/");
        assert_eq!(sent(&typed, "a_bg.wasm", true), (true, true));
        assert_eq!(sent(&typed, "index.html", true), (true, true));
        assert_eq!(sent(&typed, "a_bg.wasm", false), (false, false));
        assert_eq!(sent(&typed, "licences.txt", true), (false, false));
        let untyped = Server { octet_stream: true, ..typed };
        assert_eq!(sent(&untyped, "a_bg.wasm", true), (false, false));
    }
}
