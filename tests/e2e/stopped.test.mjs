// What a person gets when the page stops in the middle: a sentence, what happened folded away, and
// the newest of what is kept as a file, without the Wasm and without writing anything.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { go, kept, seed, ofToday } from "./desk.mjs";
import { editions, newPage, test } from "./support.mjs";

const [hosted, , single] = editions;
const KEPT = "dx-readiness.document";
const SEQUENCE = "dx-readiness.sequence";
const older = ofToday("v1-counter.json");
const newer = ofToday("v1-welfare.json");

const stopped = (visit) => visit.page.locator("#stopped");

/** Lets an error of the `kind` reach the window, as the browser reports what nobody caught. */
const report = (visit, kind, message) =>
  visit.page.evaluate(
    ([kind, message]) => {
      const error = kind === "RuntimeError" ? new WebAssembly.RuntimeError(message) : new Error(message);
      if (kind !== "RuntimeError") error.name = kind;
      setTimeout(() => { throw error; });
      return new Promise((done) => setTimeout(done, 50));
    },
    [kind, message],
  );

for (const [kind, message, isOverrun] of [
  ["RuntimeError", "unreachable", false],
  ["RangeError", "Maximum call stack size exceeded", true],
  ["InternalError", "too much recursion", true],
]) {
  test(`a ${kind} stops the page with a sentence`, async () => {
    const visit = await newPage(hosted);
    await report(visit, kind, message);
    await stopped(visit).waitFor();
    assert.match(await stopped(visit).innerText(), /画面が止まりました.+has stopped/);
    const overrun = visit.page.getByText("画面の処理が、ブラウザーの限度を超えました");
    assert.equal(await overrun.isVisible(), isOverrun);
    await stopped(visit).locator("summary").click();
    assert.match(await stopped(visit).locator("pre").innerText(), new RegExp(message));
    await visit.close();
  });
}

test("an error that leaves the Wasm whole stops nothing", async () => {
  const visit = await newPage(hosted);
  await report(visit, "TypeError", "no");
  assert.equal(await stopped(visit).isVisible(), false);
  await visit.close();
});

test("a real overrun of the stack is told", async () => {
  const visit = await newPage(hosted);
  await visit.page.evaluate(() => setTimeout(function deeper() { deeper(); deeper(); }));
  await visit.page.getByText("画面の処理が、ブラウザーの限度を超えました").waitFor();
  await visit.close();
});

for (const edition of [hosted, single]) {
  test(`a panic leaves its words and its place (${edition.name})`, async () => {
    const visit = await newPage(edition);
    // A document that makes no elements: nothing that any browser does.
    await visit.page.evaluate(() => {
      const no = () => { throw new Error("no more of these"); };
      Document.prototype.createElement = Document.prototype.createElementNS = no;
      Node.prototype.cloneNode = Document.prototype.importNode = no;
      location.hash = "#/help";
    });
    await stopped(visit).waitFor();
    await stopped(visit).locator("summary").click();
    assert.match(await stopped(visit).locator("pre").innerText(), /panicked at [\w./-]+\.rs:\d+:\d+:\n.+no more/s);
    assert.ok(visit.errors.some((error) => error.includes("panicked at")), "on the console, too");
    await visit.close();
  });
}

/** Puts a text into local storage, with its number, and an entry into the journal. */
async function keep(visit, local, number, entry) {
  await seed(visit, local);
  await visit.page.evaluate(
    async ([key, number, entry]) => {
      if (number !== null) localStorage.setItem(key, String(number));
      if (!entry) return;
      await new Promise((done, failed) => {
        const open = indexedDB.open("dx-readiness", 1);
        open.onupgradeneeded = () => open.result.createObjectStore("journal");
        open.onerror = failed;
        open.onsuccess = () => {
          const write = open.result.transaction("journal", "readwrite");
          write.objectStore("journal").put(entry, "document");
          write.oncomplete = () => (open.result.close(), done());
        };
      });
    },
    [SEQUENCE, number, entry],
  );
}

/** Stops the page and presses the button; returns the download. */
async function rescue(visit) {
  await report(visit, "RuntimeError", "unreachable");
  const [download] = await Promise.all([
    visit.page.waitForEvent("download"),
    stopped(visit).getByRole("button", { name: /そこまでの内容をファイルに保存/ }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

const entry = (text, sequence) => ({ text, sequence, written: "2026-11-30T10:00:00+09:00" });
const cases = [
  ["the journal is newer", older, 4, entry(newer, 5), newer],
  ["local storage is newer", newer, 6, entry(older, 5), newer],
  ["both are of the same number", older, 5, entry(newer, 5), newer],
  ["local storage has no number", older, null, entry(newer, 1), newer],
  ["local storage has lost it", null, null, entry(newer, 1), newer],
  ["there is no journal", newer, 7, null, newer],
  ["the journal holds something else", newer, 7, { text: 5 }, newer],
];
for (const edition of [hosted, single]) {
  for (const [name, local, number, journal, expected] of cases) {
    test(`what is newest is saved when ${name} (${edition.name})`, async () => {
      const visit = await newPage(edition);
      await keep(visit, local, number, journal);
      const before = await visit.page.evaluate(() => JSON.stringify(localStorage));
      const { name, text } = await rescue(visit);
      assert.match(name, /^dx-readiness_\d{4}-\d\d-\d\d\.json$/);
      assert.equal(text, expected);
      await stopped(visit).getByText("保存の操作をしました").waitFor();
      assert.equal(await visit.page.evaluate(() => JSON.stringify(localStorage)), before);
      await visit.close();
    });
  }
}

test("where nothing is kept, that is said and nothing is made", async () => {
  const visit = await newPage(hosted);
  const { page } = visit;
  await page.evaluate(() => localStorage.clear());
  const databases = () => page.evaluate(async () => JSON.stringify(await indexedDB.databases()));
  const before = await databases();
  await report(visit, "RuntimeError", "unreachable");
  await stopped(visit).getByRole("button").click();
  await stopped(visit).getByText("保存された内容はありません").waitFor();
  assert.equal(await databases(), before);
  assert.equal(await kept(visit), null);
  await visit.close();
});

for (const broken of ["localStorage", "indexedDB"]) {
  test(`a ${broken} that is switched off hinders nothing`, async () => {
    const visit = await newPage(hosted);
    await keep(visit, newer, 3, entry(newer, 3));
    await visit.page.evaluate((broken) => {
      const get = () => { throw new DOMException("denied", "SecurityError"); };
      Object.defineProperty(globalThis, broken, { get });
    }, broken);
    assert.equal((await rescue(visit)).text, newer);
    await visit.close();
  });
}

test("a journal that does not answer is not waited for", async () => {
  const visit = await newPage(hosted);
  await keep(visit, newer, 3, null);
  await visit.page.evaluate(() => (IDBFactory.prototype.open = () => ({})));
  assert.equal((await rescue(visit)).text, newer);
  await visit.close();
});

test("a page that cannot open offers what is kept as well", async () => {
  const visit = await newPage(hosted);
  await keep(visit, newer, 3, null);
  await visit.page.route("**/*.wasm", (route) => route.fulfill({ status: 404 }));
  await visit.page.reload();
  const [download] = await Promise.all([
    visit.page.waitForEvent("download"),
    visit.page.locator("#not-opened").getByRole("button").click(),
  ]);
  assert.equal(readFileSync(await download.path(), "utf8"), newer);
  await visit.close();
});

test("the sentence is there on a page deep down, too", async () => {
  const visit = await newPage(hosted);
  await seed(visit, newer);
  await go(visit, "#/roadmap");
  await visit.page.evaluate(() => scrollTo(0, 4000));
  await report(visit, "RuntimeError", "unreachable");
  await stopped(visit).waitFor();
  const box = await stopped(visit).boundingBox();
  assert.ok(box.y >= 0 && box.y < 768, `in sight, not at ${box.y}`);
  await visit.close();
});
