// What a person sees when a defect of ours ends the Wasm: a sentence, never a dead screen, what
// happened for whoever is asked to mend it, and the way to keep what was entered. None of it needs
// the Wasm. Nothing here writes to any storage; the Wasm alone does (src/browser).
"use strict";

{
  const DATABASE = "dx-readiness";
  const STORE = "journal";
  const ENTRY = "document";
  const TEXT = "dx-readiness.document";
  const SEQUENCE = "dx-readiness.sequence";
  /** How long the journal is waited for, in milliseconds. */
  const PATIENCE = 3000;

  for (const kind of ["error", "unhandledrejection"]) {
    addEventListener(kind, (event) => {
      const cause = event.error || event.reason;
      if (isEnd(cause)) show(cause);
    });
  }
  addEventListener("click", ({ target }) => {
    if (target.closest && target.closest("[data-save]")) save();
  });

  /** Whether `cause` leaves the Wasm half-way through: a trap, or a stack that ran over. */
  function isEnd(cause) {
    const isTrap = "WebAssembly" in globalThis && cause instanceof WebAssembly.RuntimeError;
    // Chromium and Safari call an overrun a RangeError, Firefox an InternalError.
    const name = cause instanceof Error ? cause.name : "";
    return isTrap || name === "RangeError" || name === "InternalError";
  }

  /** Shows what has happened above all else. A panic has left its own words (src/browser). */
  function show(cause) {
    const stopped = document.querySelector("#stopped");
    if (!stopped) return;
    const record = stopped.querySelector("pre");
    if (record && !record.textContent) record.textContent = String(cause);
    const isOverrun = /stack|recursion/i.test(cause.message);
    stopped.querySelector("[data-why=overrun]").hidden = !isOverrun;
    document.body.prepend(stopped);
    stopped.hidden = false;
  }

  /** Saves the newest document that is kept, and says what came of it. */
  async function save() {
    const text = await newest();
    for (const outcome of document.querySelectorAll("[data-outcome]")) {
      outcome.hidden = (outcome.dataset.outcome === "saved") !== !!text;
    }
    if (!text) return;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = `dx-readiness_${today()}.json`;
    link.click();
  }

  /** Returns the text of the document that was kept last; where nothing is kept, nothing. */
  async function newest() {
    const [local, entry] = [localText(), await journal()];
    if (!entry) return local.text;
    return !local.text || entry.sequence >= local.sequence ? entry.text : local.text;
  }

  /** Returns what local storage keeps, which may be switched off. */
  function localText() {
    try {
      return {
        text: localStorage.getItem(TEXT),
        sequence: Number(localStorage.getItem(SEQUENCE)) || 0,
      };
    } catch (_) {
      return { text: null, sequence: 0 };
    }
  }

  /** Returns the entry of the journal; nothing where there is none, or where it does not answer. */
  function journal() {
    return new Promise((done) => {
      setTimeout(done, PATIENCE);
      const none = () => done();
      try {
        const open = indexedDB.open(DATABASE);
        // It was not there: this leaves it so.
        open.onupgradeneeded = () => open.transaction.abort();
        open.onerror = none;
        open.onsuccess = () => {
          const database = open.result;
          try {
            const read = database.transaction(STORE).objectStore(STORE).get(ENTRY);
            read.onsuccess = () => done(isEntry(read.result) ? read.result : undefined);
            read.onerror = none;
          } catch (_) {
            none();
          } finally {
            database.close();
          }
        };
      } catch (_) {
        none();
      }
    });
  }

  /** Whether `value` is what the journal writes. */
  function isEntry(value) {
    return !!value && typeof value.text === "string" && value.text !== "";
  }

  /** Returns the day here, as 2026-11-30. */
  function today() {
    const now = new Date();
    const two = (number) => String(number).padStart(2, "0");
    return [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  }
}
