// What keeps the page from opening, one by one: each says so in a sentence of its own, in time, and
// what was saved stays. Sentences of index.html, found here by their Japanese.
import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { folder } from "./desk.mjs";
import { HOST } from "./launch.mjs";
import { serve } from "./server.mjs";
import { assertCount, assertQuiet, editions, newPage, test } from "./support.mjs";

const [hosted, , single] = editions;
const WASM = "**/*.wasm";
const GLUE = "**/dx-readiness-page-*.js";
const BOOT = "**/boot.js";

const MISSING = /必要なファイルを受け取れませんでした.+did not arrive/;
const OTHER = /別の画面（利用者を確認する画面など）が返ってきました.+sign-in page/;
const DAMAGED = /途中で切れているか、書き換わっているか.+cut off/;
const REFUSED = /設定が診断の動き（WebAssembly）を止めています.+does not let WebAssembly run/;
const OLD = /このブラウザーは古いため、診断を開けません.+too old for the page/;
const FRAMED = /枠の中では開けません.+frame of another page/;
const ADVICE = /ページを読み込み直してください.+保存した回答は消えていません.+reload the page/;

const login = { status: 200, contentType: "text/html", body: "\n<!doctype html><title>Sign in</title>" };
/** Glue that knows nothing of what the Wasm wants. */
const stranger = {
  contentType: "text/javascript",
  body: `export default ({ module_or_path }) =>
    WebAssembly.instantiate(module_or_path, new Proxy({}, { get: () => ({}) }));`,
};
const answer = (options) => (route) => route.fulfill(options);
/** Answers as the server does, but for what `change` makes of it. */
const changed = (change) => async (route) => {
  // What fetches here knows the machine by its own name alone.
  const response = await route.fetch({ url: route.request().url().replace(HOST, "127.0.0.1") });
  await route.fulfill({ response, ...change(await response.body(), response.headers()) });
};
const never = () => {};
const half = (body) => ({ body: body.subarray(0, body.length / 2) });
/** Another value type than any that Wasm has, in the first function type. */
const bit = (body) => ({ body: Buffer.concat([body.subarray(0, 14), Buffer.of(1), body.subarray(15)]) });
const typed = (type) => (body, headers) => ({ headers: { ...headers, "content-type": type }, body });

/** Opens the hosted edition with `handler` in the place of the server for the files of `glob`. */
async function withFiles(glob, handler) {
  const visit = await newPage(hosted);
  await visit.page.route(glob, handler);
  await visit.page.reload({ waitUntil: "commit" });
  return visit;
}

/** Waits until the page says that it cannot open, and asserts that it says `why` and nothing else. */
async function assertFails({ page }, why, name = "") {
  await page.locator("#not-opened").waitFor();
  const text = await page.locator("#not-opened").innerText();
  assert.match(text, /診断を開けませんでした.+could not open/, name);
  assert.match(text, why, name);
  assert.match(text, ADVICE, name);
  assert.equal(await page.locator("#not-opened [data-why]:visible").count(), 1, name);
  assert.equal(await page.locator("#opening").count(), 0, name);
  await page.locator("#not-opened summary").click();
  assert.ok((await page.locator("#not-opened pre").innerText()).length > 20, name);
}

const faults = [
  ["the Wasm is not there", WASM, answer({ status: 404 }), MISSING],
  ["the server fails", WASM, answer({ status: 500 }), MISSING],
  ["the line is cut", WASM, (route) => route.abort(), MISSING],
  ["a page to sign in comes for the Wasm", WASM, answer(login), OTHER],
  ["the Wasm ends half-way", WASM, changed(half), DAMAGED],
  ["a byte of the Wasm is changed", WASM, changed(bit), DAMAGED],
  ["the glue is not there", GLUE, answer({ status: 404 }), MISSING],
  ["a page to sign in comes for the glue", GLUE, answer(login), OTHER],
  ["a page to sign in comes as a script", GLUE, answer({ ...login, contentType: "text/javascript" }), OTHER],
  ["the glue ends half-way", GLUE, changed(half), DAMAGED],
  ["the glue is of another version", GLUE, answer(stranger), DAMAGED],
];
for (const [name, glob, handler, why] of faults) {
  test(`it is said when ${name}`, async () => {
    const visit = await withFiles(glob, handler);
    await assertFails(visit, why);
    await visit.close();
  });
}

for (const type of ["text/html", "application/wasm; charset=utf-8", "application/octet-stream"]) {
  test(`Wasm that comes as ${type} opens all the same`, async () => {
    const visit = await withFiles(WASM, changed(typed(type)));
    await visit.page.locator("h1").first().waitFor();
    await assertQuiet(visit);
    await visit.close();
  });
}

test("a Wasm that does not come is told after 20 seconds, and may still come", async () => {
  const visit = await newPage(hosted);
  const { page } = visit;
  let release;
  const held = new Promise((done) => (release = done));
  await page.route(WASM, async (route) => held.then(() => route.continue()));
  await page.clock.install();
  await page.reload({ waitUntil: "commit" });
  await page.locator("#opening").waitFor();
  // Keys that are pressed before there is a page go nowhere.
  await page.keyboard.press("2");
  await page.clock.runFor(19_000);
  await assertCount(page.getByRole("alert"), 0);
  await page.clock.runFor(2_000);
  assert.match(await page.getByRole("alert").innerText(), /本体が届くのを待っています.+Still waiting/);
  release();
  await page.locator("h1").first().waitFor();
  await assertCount(page.locator("#opening, #not-opened"), 0);
  assert.equal(await page.evaluate(() => localStorage.getItem("dx-readiness.document")), null);
  await visit.close();
});

const unstarted = [
  ["is not there", answer({ status: 404 })],
  ["is empty", answer({ status: 200, contentType: "text/javascript", body: "" })],
  ["is a page to sign in", answer(login)],
  ["is refused for its type", answer({ contentType: "text/plain", headers: { "X-Content-Type-Options": "nosniff" }, body: "1" })],
  ["never comes", never],
];
for (const [name, handler] of unstarted) {
  test(`the page itself says after 20 seconds when boot.js ${name}`, async () => {
    const visit = await withFiles(BOOT, handler);
    await assertUnstarted(visit);
    await visit.close();
  });
}

/** Asserts that the page without its script says so after 20 seconds, and not before. */
async function assertUnstarted({ page }) {
  const late = page.locator("[data-without-script=late]");
  await late.waitFor({ state: "attached" });
  assert.equal(await late.isVisible(), false);
  const waits = () => document.getAnimations().map((one) => [one.effect.getTiming().delay, one.finish()][0]);
  assert.deepEqual(await page.evaluate(waits), [20_000, 20_000]);
  assert.match(await late.innerText(), /診断を始める部分が届いていないか、止められています.+starts it has not arrived/);
  assert.match(await page.locator("#opening").innerText(), ADVICE);
  assert.equal(await page.locator("[data-without-script=old]").isVisible(), false);
}

/** Serves a copy of the hosted edition that `change` was done to, and opens `name` there. */
async function withCopy(change, name = "index.html") {
  const copy = folder();
  cpSync(fileURLToPath(new URL("../../dist/site", import.meta.url)), copy, { recursive: true });
  change(copy);
  const visit = await newPage(hosted);
  await visit.page.goto(`http://${HOST}:${await serve(copy)}/${name}`);
  return visit;
}

/** Puts one more policy into the page, as a server's own adds to it. */
const addPolicy = (policy) => (copy) => {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const page = readFileSync(join(copy, "index.html"), "utf8");
  writeFileSync(join(copy, "index.html"), page.replace("<title>", `${meta}<title>`));
};

test("it is said when the server's policy lets no WebAssembly run", async () => {
  const visit = await withCopy(addPolicy("script-src 'self'"));
  await assertFails(visit, REFUSED);
  await visit.close();
});

test("no sentence is wrong where the server's policy lets nothing run, styles neither", async () => {
  const { page, close } = await withCopy(addPolicy("default-src 'none'"));
  const shown = await page.locator("#opening p:visible").allInnerTexts();
  assert.equal(shown.length, 4);
  assert.match(shown[2], /診断を始める部分が届いていないか、止められています/);
  await close();
});

for (const [edition, missing] of [[hosted, "WebAssembly"], [single, "WebAssembly"], [single, "DecompressionStream"]]) {
  test(`a browser without ${missing} is told that it is too old (${edition.name})`, async () => {
    const visit = await newPage(edition);
    await visit.page.addInitScript((missing) => delete globalThis[missing], missing);
    await visit.page.reload();
    await assertFails(visit, OLD);
    await visit.close();
  });
}

for (const edition of [hosted, single]) {
  test(`without scripts, only that is said (${edition.name})`, async () => {
    const visit = await newPage(edition);
    const context = await visit.context.browser().newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(edition.url);
    assert.match(await page.locator("noscript").innerText(), /JavaScript が必要です.+needs JavaScript/);
    assert.equal(await page.locator("#opening").isVisible(), false);
    await context.close();
    await visit.close();
  });
}

test("a frame that is shut off from its own server is told", async () => {
  const frame = '<iframe sandbox="allow-scripts" src="index.html"></iframe>';
  const portal = (copy) => writeFileSync(join(copy, "portal.html"), frame);
  const visit = await withCopy(portal, "portal.html");
  const said = visit.page.frameLocator("iframe").locator("#not-opened");
  await said.waitFor();
  assert.match(await said.innerText(), FRAMED);
  await visit.close();
});

test("a page that misses what it needs only when it stops opens all the same", async () => {
  const visit = await withFiles("**/stopped.js", answer({ status: 404 }));
  await visit.page.locator("h1").first().waitFor();
  await visit.close();
});

/** Opens a copy of the single file that `change` was done to. */
async function damagedSingle(change) {
  const visit = await newPage(single);
  const file = join(folder(), "dx-readiness.html");
  const text = readFileSync(fileURLToPath(single.url), "utf8");
  const damaged = change(text);
  assert.notEqual(damaged, text);
  writeFileSync(file, damaged);
  await visit.page.goto(pathToFileURL(file).href, { waitUntil: "commit" });
  return visit;
}

const damages = [
  ["the Wasm is cut off", (text) => text.replace(/(id="wasm">.{40000})[^<]*/, "$1")],
  ["the Wasm is no Base64", (text) => text.replace('id="wasm">', 'id="wasm">診断')],
];
for (const [name, change] of damages) {
  test(`it is said when in the single file ${name}`, async () => {
    const visit = await damagedSingle(change);
    await assertFails(visit, DAMAGED);
    await visit.close();
  });
}

const stripped = [
  ["is cut off", (text) => text.slice(0, text.indexOf('id="wasm">') + 1000)],
  ["lost its scripts on the way", (text) => text.replace(/<script[^]*<\/script>/, "")],
  ["has a letter of a script changed", (text) => text.replace("const PATIENCE = 20000", "const PATIENCE = 20001")],
];
for (const [name, change] of stripped) {
  test(`the page itself says after 20 seconds when the single file ${name}`, async () => {
    const visit = await damagedSingle(change);
    await assertUnstarted(visit);
    await visit.close();
  });
}

const encoding = async (edition, name) => {
  const response = await fetch(edition.url.replace(HOST, "127.0.0.1") + name);
  await response.arrayBuffer();
  return response.headers.get("content-encoding");
};
test("what has a type comes compressed, as from the servers in docs/deploy.md", async () => {
  const page = readFileSync(new URL("../../dist/site/index.html", import.meta.url), "utf8");
  const [wasm] = page.match(/dx-readiness-page-\w+_bg\.wasm/);
  const [style] = page.match(/base-\w+\.css/);
  for (const name of ["", "boot.js", "method.html", wasm, style]) {
    assert.equal(await encoding(hosted, name), "gzip", name);
  }
  assert.equal(await encoding(editions[1], wasm), null, "a file of no known type");
});
