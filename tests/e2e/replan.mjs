// Measures how long the roadmap of a department with all actions takes from a change to the painted
// frame, at the machine's own speed: `cargo xtask bench` calls this with the folder of the site.
// Each view is measured by the change that is made there. Prints medians; asserts nothing.
import { readdirSync, readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { launch } from "./launch.mjs";
import { serve } from "./server.mjs";

const [folder] = process.argv.slice(2);
const CHANGES = 24;
/** Of a hundred changes, five may take longer, in milliseconds. */
const TARGET = 50;

/** What is changed in which view: a button is pressed, a field or a slider gets another value. */
const VIEWS = [
  { name: "plan: this week's action is done", route: "#/roadmap", control: ".week button" },
  { name: "action: hours are typed", route: "#/roadmap/actions/purpose-talk", control: "#hours" },
  { name: "weights: a slider moves", route: "#/roadmap/weights", control: "#cost" },
  { name: "hours: how many at once", route: "#/roadmap/hours", control: "#at-once" },
];

const browser = await chromium.launch(launch);
const page = await browser.newPage({ locale: "ja-JP", viewport: { width: 1366, height: 768 } });
await page.addInitScript((text) => localStorage.setItem("dx-readiness.document", text), everything());
await page.goto(`http://127.0.0.1:${await serve(folder)}/#/roadmap/actions`);
await page.waitForSelector(".actions-table a");
console.log(`\nroadmap with ${await page.locator(".actions-table tbody tr").count()} actions, change to painted frame:`);
for (const { name, route, control } of VIEWS) {
  await page.evaluate((hash) => (location.hash = hash), route);
  await page.waitForSelector(control);
  const times = [];
  for (let turn = 0; turn < CHANGES + 4; turn++) {
    // What follows a change in the background is over by then.
    await page.waitForTimeout(600);
    const time = await page.evaluate(timed, [control, turn]);
    if (turn >= 4) times.push(time);
  }
  const sorted = times.sort((one, other) => one - other);
  const at = (part) => sorted[Math.floor(sorted.length * part)];
  console.log(
    `${name.padEnd(36)} p50 ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms ` +
      `(target: p95 ≤ ${TARGET}): ${at(0.95) <= TARGET ? "met" : "MISSED"}`,
  );
}
await browser.close();

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

/** In the page: makes a change with `control` and times it to the end of its frame. */
function timed([control, turn]) {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const element = document.querySelector(control);
      const start = performance.now();
      const after = new MessageChannel();
      after.port1.onmessage = () => done(performance.now() - start);
      if (element.tagName === "BUTTON") element.click();
      else {
        element.value = element.type === "range" ? String(20 + 5 * (turn % 9)) : String(2 + (turn % 3));
        const event = element.tagName === "SELECT" ? "change" : "input";
        element.dispatchEvent(new Event(event, { bubbles: true }));
      }
      // Its turn comes when the frame that is being made has been painted.
      after.port2.postMessage(undefined);
    });
  });
}
