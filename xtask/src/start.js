// The method in full stands in this very file; the hosted edition has it beside the page.
addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href^='method.html']");
  if (!link) return;
  event.preventDefault();
  const page = new Blob([document.querySelector("#method").textContent], { type: "text/html" });
  open(URL.createObjectURL(page) + link.hash);
});

// Unpacks the Wasm that stands in this very file, and starts the page.
const packed = document.querySelector("#wasm");
const gzip = Uint8Array.from(atob(packed.textContent), (letter) => letter.charCodeAt(0));
packed.remove();
try {
  const wasm = new Blob([gzip]).stream().pipeThrough(new DecompressionStream("gzip"));
  const headers = { "Content-Type": "application/wasm" };
  await init({ module_or_path: new Response(wasm, { headers }) });
  document.querySelector("#not-opened").remove();
} catch (cause) {
  document.querySelector("#not-opened").hidden = false;
  throw cause;
} finally {
  document.querySelector("#opening").remove();
}
