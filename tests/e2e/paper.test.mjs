// What the browser prints, as PDF: as many sheets as docs/paper.md says, a head and a number on each,
// nothing outside the margins, and every action on the list. Poppler reads the sheets.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { test as inTurn } from "node:test";
import { join } from "node:path";
import { folder, go, planned, seed } from "./desk.mjs";
import { assertCount, assertQuiet, editions, newPage, test } from "./support.mjs";

/** Points in a millimetre. */
const MM = 72 / 25.4;
/** A4 without its margins, in points; the box of a letter of a Japanese font is higher than its line. */
const SHEET = {
  left: 25 * MM - 1,
  right: (210 - 14) * MM + 1,
  top: 12 * MM - 9,
  bottom: (297 - 15) * MM + 4,
};
/** Eight hexadecimal digits in two halves. */
const CODE = /[0-9A-F]{4}-[0-9A-F]{4}/;

/** The sheets that the documentation states: by language and sample, those of each page. */
const STATED = readFileSync(new URL("../../docs/paper.md", import.meta.url), "utf8")
  .split("\n")
  .map((line) => line.match(/^\| (ja|en) \| (\d) [^|]*\| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$/))
  .filter(Boolean)
  .map(([, lang, nth, ...sheets]) => ({ lang, nth: Number(nth) - 1, sheets: sheets.map(Number) }));

const into = folder();

/** Prints the page and returns the file. */
async function printed({ page }, name) {
  const file = join(into, `${name}.pdf`);
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  return file;
}

const read = (...words) => execFileSync("pdftotext", [...words, "-"], { encoding: "utf8" });
const sheetsOf = (file) => Number(execFileSync("pdfinfo", [file], { encoding: "utf8" }).match(/Pages:\s*(\d+)/)[1]);
/** Letters alone: where a line is broken says nothing. */
const letters = (text) => text.normalize("NFKC").replace(/\s/gu, "");

/** Asserts that every sheet of `file` has its head and number, and nothing outside the margins. */
function assertSheets(file, { hasCode }) {
  const pages = read("-bbox", file).split("<page ").slice(1);
  pages.forEach((page, at) => {
    const words = [...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g)];
    const below = words.filter(([, , , , yMax]) => Number(yMax) > SHEET.bottom);
    assert.equal(letters(below.map((word) => word[5]).join("")), `${at + 1}/${pages.length}`, `${file}: the foot`);
    for (const [, left, top, right, , said] of words) {
      const isInside = left >= SHEET.left && right <= SHEET.right && top >= SHEET.top;
      assert.ok(isInside, `${file}, sheet ${at + 1}: "${said}" at ${left}–${right}, ${top}`);
    }
    const head = words.filter(([, , top]) => Number(top) < SHEET.top + 10 * MM).map((word) => word[5]).join("");
    assert.match(head, /2026\.\d/, `${file}, sheet ${at + 1}: the question set`);
    assert.equal(CODE.test(head), hasCode, `${file}, sheet ${at + 1}: the check code`);
  });
}

function papers(lang) {
  test(`what is printed of every sample is as it should be (${lang})`, async () => {
    const visit = await newPage(editions[0]);
    const { page } = visit;
    const stated = STATED.filter((one) => one.lang === lang);
    assert.equal(stated.length, 3, "the documentation states the sheets of three samples");
    for (const { nth, sheets } of stated) {
      await seed(visit, null, lang);
      await go(visit, "#/");
      await page.locator(".samples button").nth(nth).click();
      await page.locator(".finding-text").first().waitFor();
      const result = await printed(visit, `result-${lang}-${nth}`);
      assertSheets(result, { hasCode: true });

      await go(visit, "#/roadmap");
      await planned(visit);
      await page.locator(".gantt-rows a").first().waitFor();
      const week = await page.locator(".week-title").innerText();
      const plan = await printed(visit, `plan-${lang}-${nth}`);
      assertSheets(plan, { hasCode: true });
      assert.ok(letters(read("-raw", plan)).includes(letters(week)), "this week's one thing");

      await go(visit, "#/roadmap/actions");
      await planned(visit);
      const names = page.locator(".actions-table tbody th a");
      await names.first().waitFor();
      const said = await names.allInnerTexts();
      await assertCount(names, said.length);
      const list = await printed(visit, `list-${lang}-${nth}`);
      assertSheets(list, { hasCode: true });
      const inList = letters(read("-raw", list));
      for (const name of said) assert.ok(inList.includes(letters(name)), `${list} has no "${name}"`);

      await go(visit, "#/paper");
      await page.locator(".paper-question").first().waitFor();
      const blank = await printed(visit, `blank-${lang}-${nth}`);
      assertSheets(blank, { hasCode: false });

      assert.deepEqual([result, plan, list, blank].map(sheetsOf), sheets, `sample ${nth + 1}: sheets`);
      assert.equal(sheetsOf(plan), 1, "the plan is one sheet");
    }
    await assertQuiet(visit);
    await visit.close();
  });
}

let why = "";
try {
  execFileSync("pdftotext", ["-v"], { stdio: "ignore" });
} catch {
  why = "pdftotext is not installed (poppler-utils)";
}
for (const lang of ["ja", "en"]) {
  if (why) inTurn(`what is printed (${lang})`, { skip: why }, () => {});
  else papers(lang);
}
