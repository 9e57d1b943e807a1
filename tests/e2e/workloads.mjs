// Runs the workloads of `crates/workloads` in the browser's Wasm, beside what Criterion found
// natively: `cargo xtask bench` builds both and calls this with their folders. Asserts nothing.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { launch } from "./launch.mjs";
import { serve } from "./server.mjs";

const [folder, criterion] = process.argv.slice(2);
const RUNS = 15;
/** The name of each workload, how it is made, what is run, and the most that the Wasm may take. */
const WORKLOADS = [
  ["diagnose-60", [60, 10], "diagnose", undefined],
  ["diagnose-500", [500, 10], "diagnose", 200],
  ["diagnose-500-people", [500, 500], "diagnose", 200],
  // A quarter of the time on a slow machine.
  ["diagnose-90", [90, 10], "diagnose", 12.5],
  // A quarter of a second here is one on a slow machine.
  ["improve-90", [90, 10], "improve", 250],
  ["weigh-60", [60, 10], "weigh", 100],
  ["weigh-90", [90, 10], "weigh", 100],
];

writeFileSync(`${folder}/index.html`, "<!doctype html><title>workloads</title>");
const browser = await chromium.launch(launch);
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${await serve(folder)}/`);
console.log(`\nChromium ${browser.version()}, medians of ${RUNS} runs; natively Criterion's medians\n`);
console.log(`${"workload".padEnd(22)}${"native, ms".padStart(12)}${"Wasm, ms".padStart(12)}  target`);
for (const [name, made, run, target] of WORKLOADS) {
  const wasm = await page.evaluate(measure, { made, run, runs: RUNS });
  const native = natively(name);
  const verdict = target ? `< ${target} ms: ${wasm < target ? "met" : "MISSED"}` : "";
  console.log(`${name.padEnd(22)}${native.padStart(12)}${wasm.toFixed(2).padStart(12)}  ${verdict}`);
}
await browser.close();

/** Returns what Criterion found, in milliseconds; "—" where the rules were not measured natively. */
function natively(name) {
  const file = `${criterion}/workloads/${name}/new/estimates.json`;
  if (!existsSync(file)) return "—";
  return (JSON.parse(readFileSync(file, "utf8")).median.point_estimate / 1e6).toFixed(2);
}

/** In the page: makes the workload, warms up, and returns the median of its runs. */
async function measure({ made, run, runs }) {
  const { default: init, Workload } = await import("./workloads.js");
  await init();
  const workload = Workload.make(...made);
  const times = [];
  for (let turn = 0; turn < runs + 3; turn++) {
    const start = performance.now();
    workload[run]();
    if (turn >= 3) times.push(performance.now() - start);
  }
  workload.free();
  return times.sort((one, other) => one - other)[Math.floor(times.length / 2)];
}
