//! `cargo xtask serve`: the page on this machine, as it will be shipped.

use std::{
    io::ErrorKind,
    net::{Ipv4Addr, TcpListener},
};

use anyhow::{Context, Result, bail};

use crate::{http::Server, setup, site::Site, workspace::Workspace};

/// How many ports after the first are tried.
const TRIES: u16 = 50;

/// What the command was asked for.
#[derive(Debug, PartialEq, Eq)]
pub struct Options {
    /// The first port to try.
    port: u16,
    /// The path to serve below: starts and ends with a slash.
    under: String,
    /// Whether `.wasm` files go out without their type.
    octet_stream: bool,
}

impl Options {
    /// Reads the words after `serve`.
    ///
    /// # Errors
    ///
    /// Fails with the word that says nothing.
    pub fn parse(mut words: &[&str]) -> Result<Self> {
        let mut options = Self { port: 8080, under: "/".into(), octet_stream: false };
        loop {
            words = match words {
                [] => return Ok(options),
                ["--port", port, rest @ ..] => {
                    options.port = port.parse().with_context(|| format!("--port {port}"))?;
                    rest
                }
                ["--under", under, rest @ ..] => {
                    let under = under.trim_matches('/');
                    options.under =
                        if under.is_empty() { "/".into() } else { format!("/{under}/") };
                    rest
                }
                ["--octet-stream", rest @ ..] => {
                    options.octet_stream = true;
                    rest
                }
                [word, ..] => bail!("`serve` does not know `{word}`"),
            };
        }
    }
}

/// Builds the hosted edition and serves it until stopped.
///
/// # Errors
///
/// Fails when the page does not build or no port is free.
pub fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    setup::for_build(workspace)?;
    Site::build(workspace)?;
    let listener = listen(options.port)?;
    let port = listener.local_addr()?.port();
    println!("\nThe page is at http://127.0.0.1:{port}{} (Ctrl-C stops it)", options.under);
    let (under, octet_stream) = (options.under.clone(), options.octet_stream);
    Server { folder: workspace.site(), under, octet_stream }.serve(&listener);
    Ok(())
}

/// Listens on `first`, or on the next port that is free.
fn listen(first: u16) -> Result<TcpListener> {
    for port in first..=first.saturating_add(TRIES) {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
            Err(error) if error.kind() == ErrorKind::AddrInUse => {}
            outcome => return outcome.with_context(|| format!("port {port}")),
        }
    }
    bail!("no port from {first} on is free; choose one with --port")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_options_are_read_in_any_order() {
        let options = Options::parse(&["--octet-stream", "--under", "intra/dx", "--port", "81"]);
        let expected = Options { port: 81, under: "/intra/dx/".into(), octet_stream: true };
        assert_eq!(options.unwrap(), expected);
        assert_eq!(Options::parse(&[]).unwrap().port, 8080);
    }

    #[test]
    fn an_unknown_option_is_named() {
        for words in [&["--pork"][..], &["--port"], &["--port", "http"]] {
            let message = Options::parse(words).unwrap_err().to_string();
            assert!(message.contains(words[0]), "{message}");
        }
    }

    #[test]
    fn a_port_that_is_taken_is_passed_over() {
        let taken = listen(18_080).unwrap().local_addr().unwrap().port();
        let first = listen(taken).unwrap();
        let second = listen(first.local_addr().unwrap().port()).unwrap();
        assert_ne!(first.local_addr().unwrap(), second.local_addr().unwrap());
    }
}
