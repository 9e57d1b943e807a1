// The first visit: how long until the first question can be answered, and how quick answers are then.
import { availableParallelism, loadavg } from "node:os";
import { pathToFileURL } from "node:url";
import { serve } from "../server.mjs";
import { hold, median, quantile } from "./figures.mjs";
import { OFFICE, VISITOR, slowPage } from "./office.mjs";
import * as surveyjs from "./surveyjs.mjs";

/** How many visits are paid to each side. */
const RUNS = 9;
/** How many answers each visitor gives. */
const ANSWERS = 30;

/** Pays visits to all sides in turns and prints what they found. */
export async function measure(browser, { site, single, bare, survey }) {
  const hosted = async (folder) => `http://127.0.0.1:${await serve(folder)}/`;
  const sides = {
    ours: { name: "ours", url: `${await hosted(site)}#/questions`, first: survey.first },
    survey: { name: "SurveyJS", url: await hosted(survey.folder), first: survey.first },
    bare: { name: "bare", url: await hosted(bare) },
    ourFile: { name: "our file", url: `${pathToFileURL(single)}#/questions`, first: survey.first },
    surveyFile: { name: "its file", url: pathToFileURL(survey.single).href, first: survey.first },
  };
  const all = Object.values(sides);
  for (const side of all) side.runs = [];
  // In turns, so that a busy machine troubles all; the first turn warms the browser up.
  for (let run = 0; run <= RUNS; run++) {
    for (const side of all) {
      const found = await visit(browser, side);
      if (run > 0) side.runs.push(found);
    }
  }
  print(browser, survey, all);
  judge(sides);
}

/** Opens a side in a new profile, answers, and returns the figures. */
async function visit(browser, { name, url, first }) {
  const context = await browser.newContext(VISITOR);
  const { page, cdp } = await slowPage(context);
  let bytes = 0;
  cdp.on("Network.loadingFinished", (event) => (bytes += event.encodedDataLength));
  await page.goto(url);
  const start = await page.evaluate(() => globalThis.frames_.firstQuestion);
  if (first && !(await page.evaluate(() => document.body.innerText)).includes(first)) {
    throw new Error(`${name} does not begin with the question 「${first}」`);
  }
  await page.waitForLoadState("networkidle");
  const answers = await page.evaluate((count) => globalThis.frames_.answer(count), ANSWERS);
  await cdp.send("HeapProfiler.collectGarbage");
  await cdp.send("Performance.enable");
  const { metrics } = await cdp.send("Performance.getMetrics");
  const heap = metrics.find((metric) => metric.name === "JSHeapUsedSize").value;
  await context.close();
  return { start, bytes, heap, answers };
}

/** Prints a table of all figures. */
function print(browser, survey, sides) {
  const of = (key, unit) => ({ runs }) => median(runs.map((run) => run[key])) / unit;
  const answers = (part) => ({ runs }) => quantile(runs.flatMap((run) => run.answers), part);
  const rows = [
    ["first question can be answered, ms", of("start", 1)],
    ["bytes received, KiB", of("bytes", 1024)],
    ["answer to painted frame, p50, ms", answers(0.5)],
    ["answer to painted frame, p95, ms", answers(0.95)],
    ["JS heap, KiB", of("heap", 1024)],
  ];
  const busy = loadavg()[0];
  console.log(`\nload of this machine: ${busy.toFixed(1)} on ${availableParallelism()} processors`);
  console.log(`Chromium ${browser.version()}, ${OFFICE}; SurveyJS ${surveyjs.VERSION}`);
  console.log(`medians of ${RUNS} first visits in turns, with ${ANSWERS} answers each; hosted as gzip,`);
  console.log(`the files by double-click; SurveyJS has the ${survey.count} questions of the short path\n`);
  console.log("".padEnd(36) + sides.map(({ name }) => name.padStart(10)).join(""));
  for (const [name, figure] of rows) {
    console.log(name.padEnd(36) + sides.map((side) => figure(side).toFixed(1).padStart(10)).join(""));
  }
}

/** Holds the figures against their targets. */
function judge({ ours, survey, bare, ourFile, surveyFile }) {
  const start = ({ runs }) => median(runs.map((run) => run.start));
  const times = (side, other) => `${start(side).toFixed(0)} ms against ${start(other).toFixed(0)} ms`;
  const aims = start(ours) / start(survey) <= 0.6 ? "the aim of 0.60 too" : "not yet the aim of 0.60";
  hold("first question, hosted, × SurveyJS", start(ours) / start(survey), 0.75, {
    more: `${times(ours, survey)}; ${aims}`,
  });
  hold("first question, hosted, × a bare Leptos page", start(ours) / start(bare), 2.1, {
    more: times(ours, bare),
  });
  hold("first question, single file, × SurveyJS", start(ourFile) / start(surveyFile), 0.75, {
    more: times(ourFile, surveyFile),
  });
  const answers = ours.runs.flatMap((run) => run.answers);
  hold("answer to painted frame, p95", quantile(answers, 0.95), 50, {
    unit: " ms",
    digits: 1,
    more: `${answers.length} answers`,
  });
}
