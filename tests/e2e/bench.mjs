// Measures the page in one run of one browser, slowed to an office PC, beside the same questions in
// SurveyJS and beside a bare Leptos page: `cargo xtask bench` builds what is needed and calls this.
// Prints figures, and the targets as met or missed; a missed target is no error. The last argument is
// "all", or "plan" or "files" for these
// alone.
import { readFileSync, rmSync } from "node:fs";
import { chromium } from "playwright-core";
import { printTargets } from "./bench/figures.mjs";
import * as files from "./bench/files.mjs";
import * as firstQuestion from "./bench/first-question.mjs";
import * as fullPath from "./bench/full-path.mjs";
import * as plan from "./bench/plan.mjs";
import * as saved from "./bench/saved.mjs";
import * as surveyjs from "./bench/surveyjs.mjs";
import { launch } from "./launch.mjs";
import { serve } from "./server.mjs";

const [site, single, bare, bankFile, part] = process.argv.slice(2);
const bank = JSON.parse(readFileSync(bankFile, "utf8"));
const browser = await chromium.launch(launch);
try {
  const base = `http://127.0.0.1:${await serve(site)}/`;
  if (part === "all") {
    const survey = surveyjs.write(bank);
    await firstQuestion.measure(browser, { site, single, bare, survey });
    rmSync(survey.into, { recursive: true });
    await fullPath.measure(browser, `${base}#/questions`);
    await saved.measure(`${base}#/questions`);
  }
  if (part !== "files") await plan.measure(browser, base, bank);
  if (part !== "plan") await files.measure(browser, base, bank);
} finally {
  await browser.close();
}
printTargets();
