// Measures the page in a slowed browser, beside a bare Leptos page: `cargo xtask bench` builds
// both and calls this with their folders. Prints medians over repeated runs; asserts nothing.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { launch } from "./launch.mjs";
import { serve } from "./server.mjs";

const [ours, bare] = process.argv.slice(2);
const RUNS = 9;
const ANSWERS = 30;
/** How many answers are timed until they are shown as saved. */
const ACKNOWLEDGED = 201;
/** How many questions the full path has for a department without any gate closed. */
const FULL_PATH = 74;
const VIEWPORT = { width: 1366, height: 768 };

/** A plain office PC on a plain office network. */
const CPU = 4;
const NETWORK = {
  offline: false,
  latency: 40,
  downloadThroughput: 10e6 / 8,
  uploadThroughput: 10e6 / 8,
};

const browser = await chromium.launch(launch);
const pages = [
  { name: "page", folder: ours, route: "#/questions", usable: "input[type=radio]", runs: [] },
  { name: "bare", folder: bare, route: "", usable: "h1", runs: [] },
];
for (const page of pages) {
  page.url = `http://127.0.0.1:${await serve(page.folder)}/${page.route}`;
}
// In turns, so that a busy machine troubles both; the first turn warms the browser up.
for (let run = 0; run <= RUNS; run++) {
  for (const page of pages) {
    const figures = await visit(page);
    if (run > 0) page.runs.push(figures);
  }
}
const walks = [];
for (let run = 0; run < 3; run++) walks.push(await walk(pages[0]));
const acknowledged = await acknowledgements(pages[0]);
await browser.close();
print(pages);
printWalk(walks);
printAcknowledgements(acknowledged);

/** Opens `page` in a new profile, answers, and returns the figures. */
async function visit({ name, url, usable }) {
  const context = await browser.newContext({ locale: "ja-JP", viewport: VIEWPORT });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  let bytes = 0;
  cdp.on("Network.loadingFinished", (event) => (bytes += event.encodedDataLength));
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", NETWORK);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: CPU });
  await page.addInitScript(noteWhenUsable, usable);
  await page.goto(url);
  const usableIn = page.waitForFunction(() => globalThis.__usable);
  const load = await usableIn.then((handle) => handle.jsonValue()).catch(() => undefined);
  if (!load) throw new Error(`${name}: no ${usable} appeared at ${url}`);
  await page.waitForLoadState("networkidle");
  const answers = await page.evaluate(answerAll, ANSWERS);
  await cdp.send("HeapProfiler.collectGarbage");
  await cdp.send("Performance.enable");
  const { metrics } = await cdp.send("Performance.getMetrics");
  const heap = metrics.find((metric) => metric.name === "JSHeapUsedSize").value;
  await context.close();
  return { load, bytes, heap, p50: quantile(answers, 0.5), p95: quantile(answers, 0.95) };
}

/** Walks the full path to its end and returns how long each answer took to its painted frame. */
async function walk({ url }) {
  const context = await browser.newContext({ locale: "ja-JP", viewport: VIEWPORT });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: CPU });
  const empty = readFileSync(new URL("../fixtures/v1-empty.json", import.meta.url), "utf8");
  const full = empty.replace('"path": "short"', '"path": "full"');
  await page.addInitScript((text) => localStorage.setItem("dx-readiness.document", text), full);
  await page.goto(url);
  await page.waitForSelector("input[type=radio]");
  const times = [];
  for (let turn = 0; turn < FULL_PATH; turn++) {
    await page.waitForSelector(".question-nav .button:last-child");
    times.push(...(await page.evaluate(answerAll, 1)));
    await page.click(".question-nav .button:last-child");
    await page.waitForFunction((n) => document.querySelectorAll("input:checked").length === 0 || n, turn + 1 === FULL_PATH);
  }
  await context.close();
  return times;
}

/**
 * Answers in a profile on the disk, as people have it, and returns how long each answer took until
 * the page said that it is saved: the journal had acknowledged it.
 */
async function acknowledgements({ url, usable }) {
  const profile = mkdtempSync(join(tmpdir(), "dx-readiness-bench-"));
  const context = await chromium.launchPersistentContext(profile, {
    ...launch,
    locale: "ja-JP",
    viewport: VIEWPORT,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const cdp = await context.newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: CPU });
  await page.goto(url);
  await page.waitForSelector(usable);
  const times = await page.evaluate(waitUntilSaved, ACKNOWLEDGED);
  await context.close();
  rmSync(profile, { recursive: true, maxRetries: 5, retryDelay: 200 });
  // The first creates the database.
  return times.slice(1);
}

/** In the page: makes `count` choices and times each until it is shown as saved. */
async function waitUntilSaved(count) {
  const state = document.querySelector(".state");
  const shows = (words) =>
    new Promise((done) => {
      const look = () => words.test(state.textContent) && (observer.disconnect(), done());
      const observer = new MutationObserver(look);
      observer.observe(state, { childList: true, subtree: true, characterData: true });
      look();
    });
  const times = [];
  for (let turn = 0; turn < count; turn++) {
    const open = [...document.querySelectorAll("input[type=radio]:not(:checked)")];
    const start = performance.now();
    const isUnderway = shows(/保存しています/);
    open[turn % open.length].click();
    await isUnderway;
    await shows(/保存済み/);
    times.push(performance.now() - start);
    await new Promise((done) => setTimeout(done, 50));
  }
  return times;
}

/** Prints how long people wait for 「保存済み」. */
function printAcknowledgements(times) {
  const [p50, p95, worst] = [0.5, 0.95, 1].map((part) => quantile(times, part).toFixed(1));
  console.log(`answer to 保存済み, ${times.length} answers: p50 ${p50} ms, p95 ${p95} ms, worst ${worst} ms`);
}

/** Prints whether the last answers of the full path are as quick as the first. */
function printWalk(walks) {
  const part = (from, to) => quantile(walks.flatMap((times) => times.slice(from, to)), 0.5);
  const [first, last] = [part(0, 10), part(FULL_PATH - 10, FULL_PATH)];
  console.log(
    `full path: questions 1–10 ${first.toFixed(1)} ms, ${FULL_PATH - 9}–${FULL_PATH} ` +
      `${last.toFixed(1)} ms (target: within a frame of each other): ` +
      verdict(last - first <= 16.7),
  );
}

/** In the page: notes when `usable` was there and the frame that shows it had been made. */
function noteWhenUsable(usable) {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(usable)) return;
    observer.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => (globalThis.__usable = performance.now())));
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** In the page: makes `count` choices, one after the other, and times each to the frame after. */
async function answerAll(count) {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const times = [];
  for (let turn = 0; turn < count; turn++) {
    const open = [...document.querySelectorAll("input[type=radio]:not(:checked)")];
    await frame();
    const start = performance.now();
    open[turn % open.length].click();
    await frame();
    await frame();
    times.push(performance.now() - start);
  }
  return times;
}

/** Prints the table and how the targets stand. */
function print([page, bare]) {
  const rows = [
    ["cold load to usable, ms", "load", 1],
    ["bytes over the wire, KiB", "bytes", 1024],
    ["answer to painted frame, p50, ms", "p50", 1],
    ["answer to painted frame, p95, ms", "p95", 1],
    ["JS heap, KiB", "heap", 1024],
  ];
  const median = ({ runs }, key) => quantile(runs.map((run) => run[key]), 0.5);
  console.log(`\nChromium ${browser.version()}, CPU ÷ ${CPU}, 10 Mbit/s, ${NETWORK.latency} ms,`);
  console.log(`medians of ${RUNS} cold visits with ${ANSWERS} answers each\n`);
  console.log(`${"".padEnd(34)}${"page".padStart(10)}${"bare".padStart(10)}`);
  for (const [name, key, unit] of rows) {
    const figures = [page, bare].map((side) => (median(side, key) / unit).toFixed(1).padStart(10));
    console.log(name.padEnd(34) + figures.join(""));
  }
  const load = median(page, "load") / median(bare, "load");
  const frame = median(page, "p95") - median(bare, "p95");
  console.log(`\nload: ${load.toFixed(2)} × the bare page (target ≤ 1.70): ${verdict(load <= 1.7)}`);
  console.log(
    `answer, p95: ${frame.toFixed(1)} ms beyond the bare page's frame (target ≤ 16.7): ` +
      verdict(frame <= 16.7),
  );
}

/** Returns whether a target is met, in a word. */
function verdict(isMet) {
  return isMet ? "met" : "MISSED";
}

/** Returns the value below which the share `part` of `values` lies. */
function quantile(values, part) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}
