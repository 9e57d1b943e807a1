// A small static server: the hosted edition as a town's intranet would serve it.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm",
};

/**
 * Serves the plain files of `folder` below the path `under`, and returns the port.
 *
 * `octetStream` sends `.wasm` as a file of no known type, as an unprepared server does; `brotli`
 * sends everything compressed, as a prepared one does. The server does not keep the process alive.
 */
export async function serve(folder, { under = "/", octetStream = false, brotli = false } = {}) {
  const kept = new Map();
  const read = async (name) => {
    if (!kept.has(name)) {
      const body = await readFile(join(folder, name));
      kept.set(name, brotli ? brotliCompressSync(body, { params: QUALITY }) : body);
    }
    return kept.get(name);
  };
  const server = createServer(async (request, response) => {
    const path = request.url.split("?")[0];
    const name = path.startsWith(under) ? path.slice(under.length) || "index.html" : "";
    try {
      if (!/^[\w-][\w.-]*$/.test(name)) throw new Error("not a plain name");
      const body = await read(name);
      const isUntyped = octetStream && name.endsWith(".wasm");
      const type = isUntyped ? undefined : TYPES[extname(name)];
      response.setHeader("Content-Type", type ?? "application/octet-stream");
      if (brotli) response.setHeader("Content-Encoding", "br");
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  return server.address().port;
}

const QUALITY = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 };
