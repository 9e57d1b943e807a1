// Starts the page, and says what is wrong when it cannot start. Both editions run this very file:
// the hosted one finds the glue and the Wasm beside it, the single file holds them inside.
//
// It is no module and does without the newest words of the language, so that a browser that is too
// old for the page, or a frame that shuts modules out, still gets its sentence. Where not even this
// runs, the sentences of #opening speak for themselves.
"use strict";

{
  /** After this time without a start people are told, in milliseconds. */
  const PATIENCE = 20000;
  /** How long a second look at the files may take when they did not start, in milliseconds. */
  const LOOK = 5000;
  /** The least that is WebAssembly. */
  const LEAST = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

  const { js, wasm } = document.currentScript.dataset;
  // A script inside a page runs before what stands below it.
  if (document.readyState !== "loading") boot();
  else document.addEventListener("DOMContentLoaded", boot);

  /** Starts the page, or says why not. */
  async function boot() {
    for (const sentence of document.querySelectorAll("[data-without-script]")) sentence.remove();
    const slow = setTimeout(show, PATIENCE, "#slow");
    try {
      const fault = environment();
      if (fault) return fail(fault);
      const loaded = await load().catch(async (cause) => fail(await look(), cause));
      if (loaded) await start(loaded);
    } finally {
      clearTimeout(slow);
      remove("#opening");
    }
  }

  /** Returns what keeps this browser, as it is set, from running any page of this kind. */
  function environment() {
    const isOld = !("WebAssembly" in globalThis) || !(js || "DecompressionStream" in globalThis);
    if (isOld) return "old";
    try {
      new WebAssembly.Module(LEAST);
    } catch (_) {
      return "refused";
    }
  }

  /** Returns what starts the Wasm, and the Wasm. */
  async function load() {
    if (!js) return { init: globalThis.startWasm, module: await compile(inside("wasm", "application/wasm")) };
    const [glue, answer] = await Promise.all([import(beside(js)), fetch(beside(wasm))]);
    if (!answer.ok) throw new Error(`${answer.status}: ${wasm}`);
    return { init: glue.default, module: await compile(answer) };
  }

  /** Starts the Wasm: what fails from here on is a defect, or two versions that do not fit. */
  async function start({ init, module }) {
    try {
      await init({ module_or_path: module });
      remove("#not-opened");
    } catch (cause) {
      // What ends the Wasm has a sentence of its own: stopped.js.
      if (cause instanceof WebAssembly.RuntimeError) remove("#not-opened");
      else fail(cause instanceof WebAssembly.LinkError ? "damaged" : "", cause);
      throw cause;
    }
  }

  /** Compiles the Wasm: while it comes in, where the server names its type. */
  async function compile(answer) {
    const isNamed = answer.headers.get("Content-Type") === "application/wasm";
    if (isNamed) return WebAssembly.compileStreaming(answer);
    return WebAssembly.compile(await answer.arrayBuffer());
  }

  /** Returns what the single file holds under `id`, as a server would send it. */
  function inside(id, type) {
    const packed = document.querySelector(`script#${id}`);
    const gzip = Uint8Array.from(atob(packed.textContent), (letter) => letter.charCodeAt(0));
    if (id === "wasm") packed.remove();
    const plain = new Blob([gzip]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(plain, { headers: { "Content-Type": type } });
  }

  // The single file holds the English texts, too; the page asks for them when English is chosen
  // (src/browser/english.rs).
  if (!js) globalThis.englishInside = () => inside("english", "application/json").arrayBuffer();

  // The module for Office files likewise (src/browser/office.rs).
  if (!js) {
    globalThis.officeInside = () => ({
      script: document.querySelector("script#office-worker").textContent,
      wasm: () => inside("office", "application/wasm").arrayBuffer(),
    });
  }

  /** Returns the address of a file beside the page. */
  function beside(file) {
    return new URL(file, document.baseURI).href;
  }

  /** Looks once more at the files that did not load, and returns what is wrong with them. */
  async function look() {
    if (!js) return "damaged";
    const patience = new AbortController();
    setTimeout(() => patience.abort(), LOOK);
    try {
      for (const file of [js, wasm]) {
        const answer = await fetch(beside(file), { cache: "no-store", signal: patience.signal });
        if (!answer.ok) return "missing";
        // Neither of the two begins like a page; a page to sign in does.
        if (/^\s*</.test(await answer.text())) return "other";
      }
    } catch (_) {
      // A frame that is shut off from its own server gets none of them.
      return self.origin === "null" ? "framed" : "missing";
    }
    return "damaged";
  }

  /** Says that the page cannot open, `why`, what to do, and for the IT office what was thrown. */
  function fail(why, cause) {
    const box = document.querySelector("#not-opened");
    for (const part of document.querySelectorAll(".advice, .aid")) box.append(part);
    const record = box.querySelector("pre");
    if (record) record.textContent = [cause || why, navigator.userAgent].join("\n");
    if (why) show(`#not-opened [data-why=${why}]`);
    show("#not-opened");
  }

  function show(selector) {
    const found = document.querySelector(selector);
    if (found) found.hidden = false;
  }

  function remove(selector) {
    const found = document.querySelector(selector);
    if (found) found.remove();
  }

  // The method in full lies beside the hosted page; the single file holds it and opens it from there.
  addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest("a[href^='method.html']");
    const method = document.querySelector("script#method");
    if (!link || !method) return;
    event.preventDefault();
    const page = new Blob([method.textContent], { type: "text/html" });
    open(URL.createObjectURL(page) + link.hash);
  });
}
