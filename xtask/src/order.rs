//! Functions in the order in which they compress best.
//!
//! A Wasm file may hold its functions in any order. Brotli writes what it has just seen in fewer
//! bytes than what it saw long ago, so functions that begin alike stand side by side: one type
//! after another, and within a type in the order of their bytes. Brings 3 KB of a first visit.

use std::cmp::Reverse;

use anyhow::{Result, bail};

use crate::wasm::{
    CODE, ELEMENTS, EXPORTS, FUNCTIONS, GLOBALS, HEAD, IMPORTS, Reader, START, put_bytes,
    put_number,
};

/// Functions up to this number take one byte in every call.
const ONE_BYTE: usize = 128;
/// From this length on, a function is like no other.
const LONG: usize = 1000;

/// A function: its type, its code and where in it stand the numbers of others.
struct Function<'a> {
    kind: usize,
    code: &'a [u8],
    /// Start and end of each number, and the number.
    calls: Vec<(usize, usize, usize)>,
    /// How often it is called by number.
    called: usize,
}

/// Returns `wasm` with its functions in another order; it does the same.
///
/// # Errors
///
/// Fails when the Wasm holds what is not known here: nothing is guessed.
pub fn order(wasm: &[u8]) -> Result<Vec<u8>> {
    let (mut imported, mut kinds, mut functions) = (0, Vec::new(), Vec::new());
    let mut rest = Reader(&wasm[HEAD..]);
    while let Some((kind, section)) = rest.section()? {
        let mut rest = Reader(section);
        match kind {
            0 if rest.text()? == "name" => bail!("names would no longer fit"),
            IMPORTS => {
                for _ in 0..rest.number()? {
                    rest.text()?;
                    rest.text()?;
                    imported += usize::from(rest.imported()?);
                }
            }
            FUNCTIONS => {
                for _ in 0..rest.number()? {
                    kinds.push(rest.number()?);
                }
            }
            GLOBALS => globals(rest)?,
            START => bail!("a function is called before the page calls one"),
            CODE => {
                for kind in kinds.iter().take(rest.number()?) {
                    let code = rest.bytes()?;
                    functions.push(Function { kind: *kind, code, calls: calls(code)?, called: 0 });
                }
            }
            _ => {}
        }
    }
    let called: Vec<usize> =
        functions.iter().flat_map(|f| &f.calls).map(|(_, _, callee)| *callee).collect();
    for callee in called {
        if let Some(function) = callee.checked_sub(imported).and_then(|at| functions.get_mut(at)) {
            function.called += 1;
        }
    }
    let sorted = sorted(&functions, ONE_BYTE.saturating_sub(imported));
    let mut numbers: Vec<usize> = (0..imported + functions.len()).collect();
    for (to, from) in sorted.iter().enumerate() {
        numbers[imported + from] = imported + to;
    }
    written(wasm, &functions, &sorted, &numbers)
}

/// Returns the numbers of the functions in their new order; the first `short` are those that
/// are called most often.
fn sorted(functions: &[Function], short: usize) -> Vec<usize> {
    let mut sorted: Vec<usize> = (0..functions.len()).collect();
    sorted.sort_by_key(|at| Reverse(functions[*at].called));
    let from = short.min(sorted.len());
    sorted[from..].sort_by_key(|at| {
        let function = &functions[*at];
        let is_alone = function.called == 1 || function.code.len() > LONG;
        (is_alone, function.kind, function.code, *at)
    });
    sorted
}

fn written(
    wasm: &[u8],
    functions: &[Function],
    sorted: &[usize],
    numbers: &[usize],
) -> Result<Vec<u8>> {
    let new = |old: usize| match numbers.get(old) {
        Some(new) => Ok(*new),
        None => bail!("there is no function {old}"),
    };
    let mut whole = wasm[..HEAD].to_vec();
    let mut rest = Reader(&wasm[HEAD..]);
    while let Some((kind, section)) = rest.section()? {
        let mut rest = Reader(section);
        let mut out = Vec::new();
        match kind {
            FUNCTIONS => {
                put_number(&mut out, sorted.len());
                for at in sorted {
                    put_number(&mut out, functions[*at].kind);
                }
            }
            EXPORTS => {
                let count = rest.number()?;
                put_number(&mut out, count);
                for _ in 0..count {
                    put_bytes(&mut out, rest.bytes()?);
                    let kind = rest.byte()?;
                    out.push(kind);
                    let number = rest.number()?;
                    put_number(&mut out, if kind == 0 { new(number)? } else { number });
                }
            }
            ELEMENTS => {
                // One list of functions, from a place that is a constant.
                let head = rest.take(3)?;
                let (&[1, 0, 0x41], (), &[0x0b]) = (head, rest.pass()?, rest.take(1)?) else {
                    bail!("the table is filled in an unknown way");
                };
                out.extend_from_slice(&section[..section.len() - rest.0.len()]);
                let count = rest.number()?;
                put_number(&mut out, count);
                for _ in 0..count {
                    put_number(&mut out, new(rest.number()?)?);
                }
            }
            CODE => {
                put_number(&mut out, sorted.len());
                for at in sorted {
                    let Function { code, calls, .. } = &functions[*at];
                    let (mut body, mut copied) = (Vec::new(), 0);
                    for (start, end, callee) in calls {
                        body.extend_from_slice(&code[copied..*start]);
                        put_number(&mut body, new(*callee)?);
                        copied = *end;
                    }
                    body.extend_from_slice(&code[copied..]);
                    put_bytes(&mut out, &body);
                }
            }
            _ => out.extend_from_slice(section),
        }
        whole.push(kind);
        put_bytes(&mut whole, &out);
    }
    Ok(whole)
}

/// Refuses a global that begins as anything but a number.
fn globals(mut rest: Reader) -> Result<()> {
    for _ in 0..rest.number()? {
        rest.take(2)?;
        if !matches!(rest.byte()?, 0x41 | 0x42) {
            bail!("a global that begins as no number");
        }
        rest.pass()?;
        rest.take(1)?;
    }
    Ok(())
}

/// Finds the numbers of functions in `code`.
fn calls(code: &[u8]) -> Result<Vec<(usize, usize, usize)>> {
    let mut rest = Reader(code);
    for _ in 0..rest.number()? {
        rest.number()?;
        rest.byte()?;
    }
    let mut calls = Vec::new();
    while !rest.0.is_empty() {
        match rest.byte()? {
            // call, ref.func
            0x10 | 0xd2 => {
                let start = code.len() - rest.0.len();
                let callee = rest.number()?;
                calls.push((start, code.len() - rest.0.len(), callee));
            }
            // br_table
            0x0e => {
                for _ in 0..=rest.number()? {
                    rest.pass()?;
                }
            }
            // select with a type
            0x1c => {
                let count = rest.number()?;
                rest.take(count)?;
            }
            // block, loop, if, br, br_if; locals, globals and the table; numbers; ref.null
            0x02..=0x04 | 0x0c | 0x0d | 0x20..=0x26 | 0x3f..=0x42 | 0xd0 => rest.pass()?,
            // call_indirect; loads and stores
            0x11 | 0x28..=0x3e => {
                rest.pass()?;
                rest.pass()?;
            }
            0x43 => drop(rest.take(4)?),
            0x44 => drop(rest.take(8)?),
            0xfc => match rest.number()? {
                0..=7 => {}
                9 | 11 | 13 | 15..=17 => rest.pass()?,
                8 | 10 | 12 | 14 => {
                    rest.pass()?;
                    rest.pass()?;
                }
                other => bail!("an unknown instruction fc {other:x}"),
            },
            // What has nothing behind it.
            0x00 | 0x01 | 0x05 | 0x0b | 0x0f | 0x1a | 0x1b | 0x45..=0xc4 | 0xd1 => {}
            other => bail!("an unknown instruction {other:x}"),
        }
    }
    Ok(calls)
}

#[cfg(test)]
mod tests {
    use super::{calls, order};
    use crate::wasm::{put_bytes, put_number};

    /// A Wasm with one import and the functions `codes`, of which the table and the export name
    /// the last.
    fn wasm(codes: &[(u8, &[u8])], last: u8) -> Vec<u8> {
        let mut functions = Vec::new();
        put_number(&mut functions, codes.len());
        let mut code = functions.clone();
        for (kind, body) in codes {
            functions.push(*kind);
            put_bytes(&mut code, body);
        }
        let imports = b"\x01\x01g\x01f\x00\x00".to_vec();
        let globals = vec![1, 0x7f, 1, 0x41, 0x80, 0x80, 0x40, 0x0b];
        let exports = vec![2, 1, b'a', 0, last, 1, b'm', 2, 0];
        let elements = vec![1, 0, 0x41, 1, 0x0b, 1, last];
        let mut wasm = b"\0asm\x01\0\0\0".to_vec();
        for (kind, section) in
            [(2, imports), (3, functions), (6, globals), (7, exports), (9, elements), (10, code)]
        {
            wasm.push(kind);
            put_bytes(&mut wasm, &section);
        }
        wasm
    }

    #[test]
    fn functions_move_and_their_numbers_follow() {
        // No locals; 2 calls 3 and the import; 3 does nothing; 1 calls 3 twice.
        let one: &[u8] = &[0, 0x10, 3, 0x10, 3, 0x0b];
        let two: &[u8] = &[0, 0x10, 3, 0x10, 0, 0x0b];
        let three: &[u8] = &[0, 0x0b];
        let ordered = order(&wasm(&[(1, one), (0, two), (0, three)], 2)).unwrap();
        // What is called most often comes first, the rest by their number of calls: all alike.
        let one: &[u8] = &[0, 0x10, 1, 0x10, 1, 0x0b];
        let two: &[u8] = &[0, 0x10, 1, 0x10, 0, 0x0b];
        assert_eq!(ordered, wasm(&[(0, three), (1, one), (0, two)], 3));
    }

    #[test]
    fn behind_the_short_numbers_stand_types_and_what_is_alike() {
        let bodies: Vec<[u8; 5]> =
            (0..130).map(|at| [0, 0x41, 0x7f - at / 2, 0x1a, 0x0b]).collect();
        let codes: Vec<(u8, &[u8])> =
            bodies.iter().zip(0..).map(|(body, at)| (u8::from(at % 2 == 0), &body[..])).collect();
        let wasm = wasm(&codes, 1);
        let ordered = order(&wasm).unwrap();
        assert_eq!(ordered.len(), wasm.len());
        // The last three, of types 1, 0 and 1, by type and then by their bytes.
        assert!(ordered.ends_with(&[0x40, 0x1a, 0x0b, 5, 0, 0x41, 0x3f, 0x1a, 0x0b]));
        assert_eq!(order(&ordered).unwrap().len(), wasm.len());
    }

    #[test]
    fn what_looks_like_a_call_and_is_none_stays() {
        let code = [
            1, 2, 0x7f, // two locals
            0x41, 0x10, 0x42, 0x90, 0x90, 0x10, // constants
            0x44, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10, // a fraction
            0x0e, 1, 0x10, 0x10, // br_table
            0x28, 0x10, 0x10, 0x20, 0x10, 0x11, 0x10, 0x00, // a load, a local, call_indirect
            0xfc, 0x0b, 0x10, 0x10, 0x90, 0x01, 0x0b, // memory.fill, and a call
        ];
        assert_eq!(calls(&code).unwrap(), [(34, 36, 144)]);
    }

    #[test]
    fn what_is_not_known_is_refused() {
        assert!(calls(&[0, 0xfd, 0, 0x0b]).is_err());
        assert!(calls(&[0, 0x10]).is_err());
        assert!(order(&wasm(&[(0, &[0, 0x10, 9, 0x0b])], 1)).is_err());
        let mut named = wasm(&[(0, &[0, 0x0b])], 1);
        named.extend(b"\0\x05\x04name");
        assert!(order(&named).is_err());
    }
}
