//! Where things are: the sources, what is built from them, and the tools that build.

use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

/// The folders that the commands work in.
pub struct Workspace {
    /// The checkout.
    pub root: PathBuf,
    /// What may be deleted and costs minutes to get back: tools and the bare page's build.
    pub cache: PathBuf,
}

impl Workspace {
    /// Finds the folders: the checkout from cargo, the cache from the person's own settings.
    ///
    /// # Errors
    ///
    /// Fails where no home folder is known, or where neither cargo nor the shell names a folder.
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

    /// Returns the folder that the tools of the build are installed in.
    pub fn tools(&self) -> PathBuf {
        self.cache.join("tools")
    }

    /// Returns the folder of what is shipped.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// Returns the folder of the hosted edition.
    pub fn site(&self) -> PathBuf {
        self.dist().join("site")
    }

    /// Returns the file of the single-file edition.
    pub fn single(&self) -> PathBuf {
        self.dist().join("dx-readiness.html")
    }

    /// Returns the folder of the tests in a real browser.
    pub fn e2e(&self) -> PathBuf {
        self.root.join("tests/e2e")
    }

    /// Returns the folder that cargo compiles into.
    pub fn target(&self) -> PathBuf {
        self.root.join(env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
    }

    /// Returns a command in the checkout that finds our tools before any others.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root).env("PATH", self.path());
        command
    }

    /// Returns the search path with our tools first.
    fn path(&self) -> OsString {
        let mut path = self.tools().join("bin").into_os_string();
        if let Some(rest) = env::var_os("PATH") {
            path.push(":");
            path.push(rest);
        }
        path
    }
}
