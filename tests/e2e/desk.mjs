// What the tests do at the desk: seed a department, answer, save, open.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { after } from "node:test";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const fixtures = fileURLToPath(new URL("../fixtures/", import.meta.url));

const folders = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** Returns a new folder; it is taken away after the tests: some files are of 50 MB. */
export function folder() {
  folders.push(mkdtempSync(join(tmpdir(), "dx-readiness-")));
  return folders.at(-1);
}

/** The routes of every page. */
export const routes = [
  "#/",
  "#/department",
  "#/questions",
  "#/overview",
  "#/readiness",
  "#/roadmap",
  "#/roadmap/actions",
  "#/roadmap/actions/purpose-talk",
  "#/roadmap/weights",
  "#/roadmap/hours",
  "#/roadmap/review",
  "#/roadmap/moved",
  "#/roadmap/indicators",
  "#/roadmap/budget",
  "#/readiness/trend",
  "#/handover",
  "#/share",
  "#/help", "#/skills", "#/cases", "#/bank", "#/paper", "#/history",
];

/** Returns the text of a file as it was once exported. */
export function fixture(name) {
  return readFileSync(fixtures + name, "utf8");
}

/** Returns the same as if it had been answered under the edition of today. */
export function ofToday(name) {
  return fixture(name).replace('"edition": "2026.1"', '"edition": "2026.2"');
}

/** Puts `text` into the storage of `visit`, with the language, and opens the page anew. */
export async function seed(visit, text, lang = "ja") {
  await forgetJournal(visit);
  await visit.page.evaluate(
    ([text, lang]) => {
      localStorage.clear();
      if (text !== null) localStorage.setItem("dx-readiness.document", text);
      localStorage.setItem("dx-readiness.language", lang);
    },
    [text, lang],
  );
  await visit.page.reload();
  await visit.page.locator("h1").first().waitFor();
}

/** Goes to `route` and waits until its heading is there. */
export async function go(visit, route) {
  await visit.page.evaluate((hash) => (location.hash = hash), route);
  await visit.page.locator("h1").first().waitFor();
  // The frame after the one in which the route changed.
  await visit.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Waits until the plan on the page is the one that counts. */
export function planned(visit) {
  return visit.page.locator('[data-plan="final"]').waitFor();
}

/** Saves to a file from the top line and returns its name and text. */
export async function save(visit) {
  const [download] = await Promise.all([
    visit.page.waitForEvent("download"),
    visit.page.locator(".top").getByRole("button", { name: /ファイルに保存|Save to file/ }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

/** Picks a file with this `text` in the file field of the page. */
export async function pick(visit, text, name = "dx-readiness_市民課_2026-11-22.json") {
  const file = join(folder(), name);
  writeFileSync(file, text);
  await visit.page.locator("input[type=file]").first().setInputFiles(file);
}

/** Returns what `visit` has kept. */
export function kept(visit) {
  return visit.page.evaluate(() => localStorage.getItem("dx-readiness.document"));
}

/** Takes everything out of the journal of `visit`; the page lets go of it by itself. */
export function forgetJournal(visit) {
  return visit.page.evaluate(
    () =>
      new Promise((done, failed) => {
        const request = indexedDB.deleteDatabase("dx-readiness");
        request.onsuccess = done;
        request.onerror = failed;
      }),
  );
}

/** Returns what the journal of `visit` has under `key`: its text, number and time. */
export function journal(visit, key = "document") {
  return visit.page.evaluate(
    (key) =>
      new Promise((done, failed) => {
        const request = indexedDB.open("dx-readiness");
        request.onerror = failed;
        request.onsuccess = () => {
          const database = request.result;
          const get = database.transaction("journal").objectStore("journal").get(key);
          get.onerror = failed;
          get.onsuccess = () => (database.close(), done(get.result));
        };
      }),
    key,
  );
}

/** Answers `question` with `level`, and waits until the page says that it is kept. */
export async function answer(visit, question, level) {
  await go(visit, `#/questions/${question}`);
  await visit.page.keyboard.press(String(level));
  await visit.page.locator(".state", { hasText: /保存済み|預けました|できていません/ }).waitFor();
}

/** Returns the sentences of the page's messages. */
export async function said(visit) {
  const regions = visit.page.locator("main [role=status], main [role=alert]");
  return (await regions.allInnerTexts()).filter((text) => text.trim()).join("\n");
}
