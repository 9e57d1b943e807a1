// A small static server: the hosted edition as a town's intranet would serve it, compressed like
// the samples in docs/deploy.md.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

/**
 * Serves the plain files of `folder` below the path `under`, and returns the port.
 *
 * What has a type is sent as gzip to a browser that takes it. `octetStream` sends `.wasm` as a file
 * of no known type and uncompressed, as an unprepared server does. The server does not keep the
 * process alive.
 */
export async function serve(folder, { under = "/", octetStream = false } = {}) {
  const kept = new Map();
  const read = async (name, isPacked) => {
    const key = `${name} ${isPacked}`;
    if (!kept.has(key)) {
      const body = await readFile(join(folder, name));
      kept.set(key, isPacked ? gzipSync(body) : body);
    }
    return kept.get(key);
  };
  const server = createServer(async (request, response) => {
    const path = request.url.split("?")[0];
    const name = path.startsWith(under) ? path.slice(under.length) || "index.html" : "";
    try {
      if (!/^[\w-][\w.-]*$/.test(name)) throw new Error("not a plain name");
      const type = octetStream && name.endsWith(".wasm") ? undefined : TYPES[extname(name)];
      const isPacked = !!type && /\bgzip\b/.test(request.headers["accept-encoding"]);
      const body = await read(name, isPacked);
      response.setHeader("Content-Type", type ?? "application/octet-stream");
      if (type) response.setHeader("Vary", "Accept-Encoding");
      if (isPacked) response.setHeader("Content-Encoding", "gzip");
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  return server.address().port;
}
