//! Functions in the order in which they compress best.
//!
//! A Wasm file may hold its functions in any order. Brotli writes what it has just seen in fewer
//! bytes than what it saw long ago, so functions that begin alike stand side by side: one type
//! after another, and within a type in the order of their bytes. Brings 3 KB of a first visit.

use std::cmp::Reverse;
use std::convert::Infallible;

use anyhow::{Context, Result};
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{CodeSection, FunctionSection, Module};
use wasmparser::{CodeSectionReader, FunctionSectionReader, Operator, Parser, Payload, TypeRef};

/// Functions up to this number take one byte in every call.
const ONE_BYTE: usize = 128;
/// From this length on, a function is like no other.
const LONG: usize = 1000;

/// A function: its type and its code.
struct Function<'a> {
    kind: u32,
    code: &'a [u8],
    /// How often it is called by its number.
    called: usize,
}

/// Returns `wasm` with its functions in another order; it does the same.
///
/// # Errors
///
/// Fails when it is no Wasm.
pub fn order(wasm: &[u8]) -> Result<Vec<u8>> {
    let (imported, functions) = functions(wasm).context("the Wasm cannot be read")?;
    let sorted = sorted(&functions, ONE_BYTE.saturating_sub(imported));
    let mut numbers: Vec<u32> = (0..).take(imported + functions.len()).collect();
    for (number, from) in (u32::try_from(imported)?..).zip(&sorted) {
        numbers[imported + from] = number;
    }
    let mut module = Module::new();
    let mut renumbered = Renumbered { sorted: &sorted, numbers: &numbers };
    renumbered.parse_core_module(&mut module, Parser::new(0), wasm).context("the Wasm")?;
    Ok(module.finish())
}

/// Reads how many functions are imported, and the others.
fn functions(wasm: &[u8]) -> wasmparser::Result<(usize, Vec<Function<'_>>)> {
    let (mut imported, mut kinds, mut functions) = (0, Vec::new(), Vec::new());
    let mut called = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(section) => {
                for import in section {
                    imported += usize::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::FunctionSection(section) => {
                kinds = section.into_iter().collect::<wasmparser::Result<_>>()?;
            }
            Payload::CodeSectionEntry(body) => {
                for operator in body.get_operators_reader()? {
                    if let Operator::Call { function_index } = operator? {
                        called.push(function_index);
                    }
                }
                functions.push(body.as_bytes());
            }
            _ => {}
        }
    }
    let whole = |(kind, code)| Function { kind, code, called: 0 };
    let mut functions: Vec<_> = kinds.into_iter().zip(functions).map(whole).collect();
    for callee in called.into_iter().filter_map(|callee| usize::try_from(callee).ok()) {
        if let Some(function) = callee.checked_sub(imported).and_then(|at| functions.get_mut(at)) {
            function.called += 1;
        }
    }
    Ok((imported, functions))
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

/// Writes a Wasm anew, with its functions in another order.
struct Renumbered<'a> {
    /// Where each function stood, imported ones not counted.
    sorted: &'a [usize],
    /// The new number of each function.
    numbers: &'a [u32],
}

impl Reencode for Renumbered<'_> {
    type Error = Infallible;

    fn function_index(&mut self, function: u32) -> u32 {
        let at = usize::try_from(function).ok();
        at.and_then(|at| self.numbers.get(at)).copied().unwrap_or(function)
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        let kinds: Vec<u32> = section.into_iter().collect::<wasmparser::Result<_>>()?;
        for at in self.sorted {
            functions.function(kinds[*at]);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        section: CodeSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        let bodies: Vec<_> = section.into_iter().collect::<wasmparser::Result<_>>()?;
        for at in self.sorted {
            self.parse_function_body(code, bodies[*at].clone())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{
        CodeSection, ConstExpr, ElementSection, Elements, EntityType, ExportKind, ExportSection,
        Function, FunctionSection, ImportSection, Instruction, Module, RefType, TableSection,
        TableType, TypeSection, ValType,
    };

    use super::order;

    /// A Wasm with one import and the functions `codes`, each with its type and its instructions;
    /// the table and the export name function `last`.
    fn wasm(codes: &[(u32, Vec<Instruction>)], last: u32) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        types.ty().function([], [ValType::I32]);
        let mut imports = ImportSection::new();
        imports.import("g", "f", EntityType::Function(0));
        let (mut functions, mut code) = (FunctionSection::new(), CodeSection::new());
        for (kind, instructions) in codes {
            functions.function(*kind);
            let mut function = Function::new([]);
            for instruction in instructions {
                function.instruction(instruction);
            }
            code.function(function.instruction(&Instruction::End));
        }
        let mut tables = TableSection::new();
        let (element_type, minimum) = (RefType::FUNCREF, 2);
        let (table64, maximum, shared) = (false, None, false);
        tables.table(TableType { element_type, minimum, table64, maximum, shared });
        let mut exports = ExportSection::new();
        exports.export("a", ExportKind::Func, last);
        let mut elements = ElementSection::new();
        elements.active(None, &ConstExpr::i32_const(1), Elements::Functions((&[last]).into()));
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions).section(&tables);
        module.section(&exports).section(&elements).section(&code);
        module.finish()
    }

    #[test]
    fn functions_move_and_their_numbers_follow() {
        use Instruction::{Call, Drop, RefFunc};
        // 1 calls 3 twice; 2 calls 3 and the import; 3 does nothing.
        let one = vec![Call(3), Call(3)];
        let two = vec![Call(3), Call(0), RefFunc(2), Drop];
        let ordered = order(&wasm(&[(1, one), (0, two), (0, vec![])], 2)).unwrap();
        // What is called most often comes first; the rest keep their order.
        let one = vec![Call(1), Call(1)];
        let two = vec![Call(1), Call(0), RefFunc(3), Drop];
        assert_eq!(ordered, wasm(&[(0, vec![]), (1, one), (0, two)], 3));
    }

    #[test]
    fn behind_the_short_numbers_stand_types_and_what_is_alike() {
        use Instruction::{Drop, I32Const};
        let code = |at: i32| vec![I32Const(63 - at / 2), Drop];
        let of = |at: i32| (u32::from(at % 2 == 0), code(at));
        let wasm = wasm(&(0..131).map(of).collect::<Vec<_>>(), 1);
        let ordered = order(&wasm).unwrap();
        assert_eq!(ordered.len(), wasm.len());
        // The last four, by type and then by their bytes.
        let constants: Vec<u8> =
            ordered.windows(2).filter(|two| two[0] == 0x41).map(|two| two[1]).collect();
        assert_eq!(constants[constants.len() - 4..], [0x00, 0x7f, 0x7e, 0x7f]);
        assert_eq!(order(&ordered).unwrap().len(), wasm.len());
    }

    #[test]
    fn what_is_no_wasm_is_refused() {
        assert!(order(b"\0asm\x01\0\0\0\x0a").is_err());
        assert!(order(b"no Wasm").is_err());
    }
}
