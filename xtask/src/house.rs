//! Where things are: the sources, what is built from them, and the tools that build.

use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

/// The folders that the commands work in.
pub struct House {
    /// The checkout.
    pub root: PathBuf,
    /// What may be thrown away and costs minutes to get back: tools and the bare page's build.
    pub cache: PathBuf,
}

impl House {
    /// Finds the folders: the checkout from cargo, the cache from the person's own settings.
    ///
    /// # Errors
    ///
    /// Fails outside `cargo xtask` with no checkout in sight, or where no home folder is known.
    pub fn locate() -> Result<Self> {
        let root = match env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from) {
            Some(package) => package.parent().map(Path::to_path_buf).unwrap_or(package),
            None => env::current_dir()?,
        };
        let cache = env::var_os("XDG_CACHE_HOME")
            .map(PathBuf::from)
            .filter(|folder| folder.is_absolute())
            .or_else(|| env::var_os("HOME").map(|home| Path::new(&home).join(".cache")))
            .context("neither XDG_CACHE_HOME nor HOME says where to keep the tools")?
            .join("dx-readiness");
        Ok(Self { root, cache })
    }

    /// Where the tools of the build are installed.
    pub fn tools(&self) -> PathBuf {
        self.cache.join("tools")
    }

    /// What is shipped.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// The hosted edition.
    pub fn site(&self) -> PathBuf {
        self.dist().join("site")
    }

    /// The single-file edition.
    pub fn single(&self) -> PathBuf {
        self.dist().join("dx-readiness.html")
    }

    /// The tests in a real browser.
    pub fn e2e(&self) -> PathBuf {
        self.root.join("tests/e2e")
    }

    /// Where cargo puts what it compiles.
    pub fn target(&self) -> PathBuf {
        self.root.join(env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
    }

    /// A command in the checkout that finds our tools before any others.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root).env("PATH", self.path());
        command
    }

    /// The search path with our tools first.
    fn path(&self) -> OsString {
        let mut path = self.tools().join("bin").into_os_string();
        if let Some(rest) = env::var_os("PATH") {
            path.push(":");
            path.push(rest);
        }
        path
    }
}
