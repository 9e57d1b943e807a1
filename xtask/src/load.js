// Starts the Wasm: while it comes in, where the server names its type; otherwise once it is there.
async function __wbg_init({ module_or_path: from }) {
  const answer = await (from instanceof URL ? fetch(from) : from);
  if (!answer.ok) throw new Error(`no Wasm: ${answer.status}`);
  const imports = __wbg_get_imports();
  const isNamed = answer.headers.get("Content-Type") === "application/wasm";
  const { instance, module } = isNamed
    ? await WebAssembly.instantiateStreaming(answer, imports)
    : await WebAssembly.instantiate(await answer.arrayBuffer(), imports);
  return __wbg_finalize_init(instance, module);
}
export { __wbg_init as default };
