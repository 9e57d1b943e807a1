// A defect of ours ends the Wasm; people get a sentence, never a dead screen.
const stopped = document.querySelector("#stopped");
for (const kind of ["error", "unhandledrejection"]) {
  addEventListener(kind, (event) => {
    if ((event.error ?? event.reason) instanceof WebAssembly.RuntimeError) {
      document.body.prepend(stopped);
      stopped.hidden = false;
    }
  });
}

// Starts the page. External, because the policy of the hosted edition allows no inline script.
const script = document.querySelector("script[data-wasm]");
const beside = document.querySelector("meta[name=bank]");
if (beside) {
  // The DX office has put its own questions beside the page: kept where an opened set is kept.
  try {
    const answer = await fetch(new URL(beside.content, document.baseURI));
    if (answer.ok) localStorage.setItem("dx-readiness.bank", await answer.text());
  } catch {
    // Without it, the page asks the set of the last visit, or the shipped one.
  }
}
try {
  const { default: init } = await import(new URL(script.dataset.js, document.baseURI));
  await init({ module_or_path: new URL(script.dataset.wasm, document.baseURI) });
  document.querySelector("#not-opened").remove();
} catch (cause) {
  document.querySelector("#not-opened").hidden = false;
  throw cause;
} finally {
  document.querySelector("#opening").remove();
}
