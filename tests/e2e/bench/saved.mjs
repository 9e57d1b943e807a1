// How long people wait for 「保存済み」: until the journal has acknowledged an answer.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { launch } from "../launch.mjs";
import { quantile } from "./figures.mjs";
import { VISITOR, slowPage } from "./office.mjs";

/** How many answers are timed. */
const ANSWERS = 200;

/** Answers in a profile on the disk, as people have it, and prints how long saving takes. */
export async function measure(url) {
  const profile = mkdtempSync(join(tmpdir(), "dx-readiness-bench-"));
  const context = await chromium.launchPersistentContext(profile, { ...launch, ...VISITOR });
  const { page } = await slowPage(context);
  await page.goto(url);
  await page.evaluate(() => globalThis.frames_.firstQuestion);
  // The first creates the database.
  const times = (await page.evaluate(waitUntilSaved, ANSWERS + 1)).slice(1);
  await context.close();
  rmSync(profile, { recursive: true, maxRetries: 5, retryDelay: 200 });
  const [p50, p95, worst] = [0.5, 0.95, 1].map((part) => quantile(times, part).toFixed(1));
  console.log(`\nanswer to 保存済み, ${times.length} answers: p50 ${p50} ms, p95 ${p95} ms, worst ${worst} ms`);
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
