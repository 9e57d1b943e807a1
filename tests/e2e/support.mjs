// What every end-to-end test starts from: the editions, and a fresh page in a real Chromium that
// remembers what must not happen. The tests themselves say what the page should do.
//
//   import { editions, newPage, assertQuiet, test } from "./support.mjs";
//   for (const edition of editions) {
//     test(`… (${edition.name})`, async () => {
//       const visit = await newPage(edition, { lang: "en-US" });
//       await visit.goto("#/help");
//       …visit.page is Playwright's page…
//       await assertQuiet(visit);
//     });
//   }
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { after, test as inTurn } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { HOST, launch } from "./launch.mjs";
import { serve } from "./server.mjs";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
const single = `${dist}dx-readiness.html`;
assert.ok(existsSync(single), "nothing is built yet: run `cargo xtask build`");

const root = await serve(`${dist}site`);
const under = await serve(`${dist}site`, { under: "/intra/dx/", octetStream: true });

/** Every way in which the page reaches a department. */
export const editions = [
  { name: "root", url: `http://${HOST}:${root}/` },
  {
    name: "under /intra/dx/ with octet-stream",
    url: `http://${HOST}:${under}/intra/dx/`,
  },
  { name: "file", url: pathToFileURL(single).href },
];

let browser;
after(() => browser?.close());

/** How long a test may take, in milliseconds: the longest, axe on every page, take two minutes. */
const PATIENCE = 400_000;

/**
 * A test in the browser. A call that Chromium never answers would wait for ever: after `PATIENCE`
 * the browser is put aside and the test begins once more with a new one. What fails, fails at once.
 */
export function test(name, body) {
  inTurn(name, async (t) => {
    if (await within(PATIENCE, body())) return;
    t.diagnostic(`the browser gave no answer for ${PATIENCE / 1000} s: once more with a new one`);
    const silent = browser;
    browser = undefined;
    await within(PATIENCE, silent?.close());
    assert.ok(await within(PATIENCE, body()), `no answer for ${PATIENCE / 1000} s, twice`);
  });
}

/** Returns whether `work` ends within `time` milliseconds. */
async function within(time, work) {
  let timer;
  const silence = new Promise((done) => (timer = setTimeout(done, time, false)));
  const isDone = await Promise.race([Promise.resolve(work).then(() => true), silence]);
  clearTimeout(timer);
  return isDone;
}

/**
 * Opens `edition` in a profile of its own: nothing stored, nothing cached.
 *
 * @param edition one of `editions`
 * @param options `viewport` (1366×768 unless told), `lang` (the browser's, "ja-JP" unless told),
 *   `route` (a hash such as "#/questions"), `isScrolled` (true: what is out of sight gets its size
 *   only when it comes near, as people have it; a machine would press a button in the very frame
 *   in which that moves it), and any other option of Playwright's `newContext`
 */
export async function newPage(edition, options = {}) {
  const { viewport, lang = "ja-JP", route = "", isScrolled = false, ...rest } = options;
  browser ??= await chromium.launch(launch);
  const context = await browser.newContext({
    viewport: viewport ?? { width: 1366, height: 768 },
    locale: lang,
    ...rest,
  });
  const page = await context.newPage();
  const visit = {
    edition,
    context,
    page,
    /** The address of every request, in order. */
    requests: [],
    /** Every error on the console, and every exception that nobody caught. */
    errors: [],
    /** What the page's policy refused. */
    violations: [],
    /** Goes to another route, as a link would. */
    goto: (hash) => page.goto(edition.url + hash),
    /** Closes the profile; what was stored in it is gone. */
    close: () => context.close(),
  };
  context.on("request", (request) => visit.requests.push(request.url()));
  context.on("page", (page) => watch(page, visit));
  watch(page, visit);
  await context.exposeBinding("__violated", (_, text) => visit.violations.push(text));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      globalThis.__violated(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
  if (!isScrolled) await context.addInitScript(layOut);
  await page.goto(edition.url + route);
  await page.locator("h1").first().waitFor();
  return visit;
}

/** In the page: lays out what is not in sight, too. */
function layOut() {
  const all = new CSSStyleSheet();
  all.replaceSync("* { content-visibility: visible !important; }");
  document.adoptedStyleSheets = [all];
}

/** Notes what goes wrong on `page`. */
function watch(page, visit) {
  if (visit.watched?.has(page)) return;
  (visit.watched ??= new WeakSet()).add(page);
  page.on("pageerror", (error) => visit.errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") visit.errors.push(message.text());
  });
}

/** How long the page may take to show what it shows, in milliseconds. */
const SHOWN_WITHIN = 5_000;

/**
 * Asserts that `locator` finds `expected` elements, now or soon: a press returns before the page
 * has drawn what follows from it.
 */
export async function assertCount(locator, expected, message) {
  const until = Date.now() + SHOWN_WITHIN;
  let found = await locator.count();
  while (found !== expected && Date.now() < until) {
    await new Promise((done) => setTimeout(done, 50));
    found = await locator.count();
  }
  assert.equal(found, expected, message);
}

/** Returns the requests of `visit` that left the place the page came from. */
export function strayRequests({ edition, requests }) {
  const home = edition.url.replace(/[^/]*$/, "");
  const own = edition.url.startsWith("file:") ? edition.url : home;
  return requests.filter((url) => !url.startsWith(own) && !/^(data|blob):/.test(url));
}

/** Asserts that `visit` asked no other host, broke no policy and logged no error. */
export async function assertQuiet(visit) {
  // What was refused is reported a little later than it was asked for.
  await visit.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  assert.deepEqual(strayRequests(visit), [], "requests to elsewhere");
  assert.deepEqual(visit.violations, [], "policy violations");
  assert.deepEqual(visit.errors, [], "errors on the console");
}
