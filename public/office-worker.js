// Runs the module for Office files beside the page, so that the page goes on answering and can give
// a file up. Both editions run this very file: the hosted one finds the glue beside it, the single
// file puts it in front.
"use strict";

if (typeof wasm_bindgen === "undefined") importScripts("office-wasm.js");

{
  let ready;

  /** Makes a file, reads it back, or reads a workbook that somebody opened. */
  function answer(order, sheet, bytes) {
    if (sheet) return wasm_bindgen.readSheet(sheet, bytes);
    return bytes ? wasm_bindgen.check(order, bytes) : wasm_bindgen.make(order);
  }

  /** Answers one question of the page: `{ module, order, sheet, bytes }`. */
  onmessage = async ({ data: { module, order, sheet, bytes } }) => {
    try {
      ready ??= wasm_bindgen({ module_or_path: module });
      await ready;
      postMessage({ answer: answer(order, sheet, bytes) });
    } catch (cause) {
      // What the module itself refuses is a text; anything else has broken it.
      const isRefused = typeof cause === "string";
      postMessage({ refused: isRefused ? cause : `broken ${cause}` });
    }
  };
}
