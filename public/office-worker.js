// Runs the module for Office files beside the page, so that the page goes on answering and can give
// a file up. Both editions run this very file: the hosted one finds the glue beside it, the single
// file puts it in front.
"use strict";

if (typeof wasm_bindgen === "undefined") importScripts("office-wasm.js");

{
  let ready;

  /** Makes a file, reads it back, reads a workbook that somebody opened, or gives and takes pictures. */
  function answer({ order, sheet, bytes, isDrawn }) {
    if (sheet) return wasm_bindgen.readSheet(sheet, bytes);
    if (isDrawn) return bytes ? wasm_bindgen.pack(order, bytes) : wasm_bindgen.drawings(order);
    return bytes ? wasm_bindgen.check(order, bytes) : wasm_bindgen.make(order);
  }

  /** Answers one question of the page: `{ module, order, sheet, bytes, isDrawn }`. */
  onmessage = async ({ data: { module, ...question } }) => {
    try {
      ready ??= wasm_bindgen({ module_or_path: module });
      await ready;
      postMessage({ answer: answer(question) });
    } catch (cause) {
      // What the module itself refuses is a text; anything else has broken it.
      const isRefused = typeof cause === "string";
      postMessage({ refused: isRefused ? cause : `broken ${cause}` });
    }
  };
}
