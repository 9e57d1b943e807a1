// Measures how long the roadmap of a department with all actions takes from a change to the painted
// frame, at the machine's own speed: `cargo xtask bench` calls this with the folder of the site.
// Prints medians over repeated changes; asserts nothing.
import { readdirSync, readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { launch } from "./launch.mjs";
import { serve } from "./server.mjs";

const [folder] = process.argv.slice(2);
const CHANGES = 24;
const TARGET = 16;

const browser = await chromium.launch(launch);
const page = await browser.newPage({ locale: "ja-JP", viewport: { width: 1366, height: 768 } });
await page.addInitScript((text) => localStorage.setItem("dx-readiness.document", text), everything());
await page.goto(`http://127.0.0.1:${await serve(folder)}/#/roadmap`);
await page.waitForSelector("#at-once");
const cards = await page.locator("article.action, .put-off tbody tr").count();
const times = await page.evaluate(change, CHANGES);
await browser.close();
const sorted = times.sort((one, other) => one - other);
const at = (part) => sorted[Math.floor(sorted.length * part)];
console.log(
  `\nroadmap with ${cards} actions, change to painted frame: p50 ${at(0.5).toFixed(1)} ms, ` +
    `p95 ${at(0.95).toFixed(1)} ms (target: p50 < ${TARGET}): ${at(0.5) < TARGET ? "met" : "MISSED"}`,
);

/** Returns a document in which every question of the full path is answered with the lowest level. */
function everything() {
  const fixture = new URL("../fixtures/v1-empty.json", import.meta.url);
  const document = JSON.parse(readFileSync(fixture, "utf8"));
  const questions = new URL("../../crates/content/banks/six-priorities/questions/", import.meta.url);
  for (const file of readdirSync(questions)) {
    for (const [, id] of readFileSync(new URL(file, questions), "utf8").matchAll(/^id = "(.+)"$/gm)) {
      document.answers[id] = { choice: { level: 0 }, role: "head", time: "", revision: 1 };
    }
  }
  document.path = "full";
  document.profile.staff = 20;
  return JSON.stringify(document);
}

/** In the page: changes how many actions run at once, and times each change to the end of its frame. */
async function change(changes) {
  const times = [];
  for (let turn = 0; turn < changes + 4; turn++) {
    // What follows a change in the background is over by then.
    await new Promise((done) => setTimeout(done, 600));
    const time = await new Promise((done) => {
      requestAnimationFrame(() => {
        const start = performance.now();
        const after = new MessageChannel();
        after.port1.onmessage = () => done(performance.now() - start);
        const select = document.querySelector("#at-once");
        select.value = String(2 + (turn % 3));
        select.dispatchEvent(new Event("change", { bubbles: true }));
        // Its turn comes when the frame that is being made has been painted.
        after.port2.postMessage(undefined);
      });
    });
    if (turn >= 4) times.push(time);
  }
  return times;
}
