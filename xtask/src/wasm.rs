//! Reads and writes the parts of a Wasm file.

use anyhow::{Context, Result, bail};

/// The sections whose numbers are asked for.
pub const IMPORTS: u8 = 2;
pub const EXPORTS: u8 = 7;
/// The length of what stands before the first section.
pub const HEAD: usize = 8;

/// What of a Wasm file is still to be read.
pub struct Reader<'a>(pub &'a [u8]);

impl<'a> Reader<'a> {
    pub fn take(&mut self, count: usize) -> Result<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count).context("the Wasm ends early")?;
        self.0 = rest;
        Ok(taken)
    }

    pub fn byte(&mut self) -> Result<u8> {
        Ok(self.take(1)?[0])
    }

    /// Reads a number, seven bits a byte.
    pub fn number(&mut self) -> Result<usize> {
        let mut number = 0;
        for shift in (0..32).step_by(7) {
            let byte = self.byte()?;
            number |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        bail!("a number of the Wasm is too long")
    }

    pub fn bytes(&mut self) -> Result<&'a [u8]> {
        let length = self.number()?;
        self.take(length)
    }

    pub fn text(&mut self) -> Result<&'a str> {
        Ok(str::from_utf8(self.bytes()?)?)
    }

    /// Reads a section: its kind and what it holds; `None` at the end.
    pub fn section(&mut self) -> Result<Option<(u8, &'a [u8])>> {
        if self.0.is_empty() {
            return Ok(None);
        }
        Ok(Some((self.byte()?, self.bytes()?)))
    }

    /// Passes what is imported under a name; tells whether it is a function.
    pub fn imported(&mut self) -> Result<bool> {
        let kind = self.byte()?;
        match kind {
            0 => drop(self.number()?),
            1 => {
                self.byte()?;
                self.limits()?;
            }
            2 => self.limits()?,
            3 => drop(self.take(2)?),
            _ => bail!("an import of kind {kind}"),
        }
        Ok(kind == 0)
    }

    /// Passes the least and, where there is one, the most of a table or a memory.
    fn limits(&mut self) -> Result<()> {
        let has_most = self.byte()? & 1 == 1;
        self.number()?;
        if has_most {
            self.number()?;
        }
        Ok(())
    }
}

pub fn put_number(out: &mut Vec<u8>, mut number: usize) {
    while number > 0x7f {
        out.push(u8::try_from(number & 0x7f).unwrap_or_default() | 0x80);
        number >>= 7;
    }
    out.push(u8::try_from(number).unwrap_or_default());
}

pub fn put_bytes(out: &mut Vec<u8>, bytes: &[u8]) {
    put_number(out, bytes.len());
    out.extend_from_slice(bytes);
}
