// Absent, damaged, newer, full, switched off, another window: the page works on and says so.
import assert from "node:assert/strict";
import { fixture, go, kept, pick, said, save, seed, ofToday } from "./desk.mjs";
import { assertCount, assertQuiet, editions, newPage, test } from "./support.mjs";

const state = (visit) => visit.page.locator(".state").innerText();

test("a damaged text is set aside, said and offered as a file", async () => {
  const visit = await newPage(editions[0]);
  await seed(visit, '{"format": "dx-readiness", "schema_v');
  assert.match(await said(visit), /前回の保存内容を読めませんでした/);
  const aside = await visit.page.evaluate(() => localStorage.getItem("dx-readiness.set-aside.1"));
  assert.equal(aside, '{"format": "dx-readiness", "schema_v');
  await visit.page.getByRole("button", { name: "読めなかった内容をファイルに保存" }).click();
  await go(visit, "#/questions/online-use");
  await visit.page.keyboard.press("2");
  await visit.page.getByText("この端末に保存済み").waitFor();
  await visit.close();
});

test("a newer version's data are never overwritten", async () => {
  const newer = '{"format": "dx-readiness", "schema_version": 99, "wonders": []}';
  const visit = await newPage(editions[0]);
  await seed(visit, newer, "en");
  await go(visit, "#/questions/online-use");
  await visit.page.keyboard.press("2");
  assert.match(await said(visit), /A newer version of this tool has saved data/);
  assert.equal(await kept(visit), newer);
  const { text } = await save(visit);
  assert.equal(JSON.parse(text).answers["online-use"].choice.level, 2);
  await visit.close();
});

test("a full storage is said, and the file holds everything", async () => {
  const visit = await newPage(editions[0]);
  await visit.page.evaluate(() => {
    for (let size = 1 << 20; size > 0; size >>= 1) {
      try {
        for (let n = 0; ; n++) localStorage.setItem(`ballast-${size}-${n}`, "x".repeat(size));
      } catch {}
    }
  });
  await go(visit, "#/questions/online-use");
  await visit.page.keyboard.press("2");
  assert.match(await said(visit), /保存場所がいっぱい/);
  assert.match(await state(visit), /保存できていません/);
  const { text } = await save(visit);
  assert.equal(JSON.parse(text).answers["online-use"].choice.level, 2);
  await visit.close();
});

for (const edition of editions) {
  test(`a blocked storage stops nothing (${edition.name})`, async () => {
    const visit = await newPage(edition);
    await visit.page.addInitScript(() => {
      Object.defineProperty(globalThis, "localStorage", {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      });
    });
    await visit.page.reload();
    await visit.page.locator("h1").first().waitFor();
    assert.match(await said(visit), /保存の機能が使えません/);
    await go(visit, "#/questions/online-use");
    await visit.page.keyboard.press("2");
    assert.ok(await visit.page.locator("#level-2").isChecked());
    const { text } = await save(visit);
    assert.equal(JSON.parse(text).answers["online-use"].choice.level, 2);
    await assertQuiet(visit);
    await visit.close();
  });
}

test("two windows: the person decides which data stay", async () => {
  const visit = await newPage(editions[0]);
  await seed(visit, fixture("v1-counter.json"));
  const other = await visit.context.newPage();
  await other.goto(`${visit.edition.url}#/questions/online-use`);
  await other.locator("h1").first().waitFor();
  await other.keyboard.press("4");
  await other.getByText("この端末に保存済み").waitFor();
  const theirs = await kept(visit);
  await visit.page.getByRole("button", { name: "別の画面の内容を使う" }).waitFor();
  await go(visit, "#/questions/burden-hours");
  await visit.page.keyboard.press("0");
  assert.equal(await kept(visit), theirs, "nothing is overwritten unasked");
  await visit.page.getByRole("button", { name: "別の画面の内容を使う" }).click();
  await go(visit, "#/questions/online-use");
  assert.ok(await visit.page.locator("#level-4").isChecked());
  await visit.close();
});

const refused = [
  ["text", "hello", /この診断のファイルではない/],
  ["cut off", fixture("v1-counter.json").slice(0, 700), /途中で切れています/],
  ["newer", '{"format": "dx-readiness", "schema_version": 9}', /新しい版（形式9）/],
  ["a level off the ladder", fixture("v1-counter.json").replace('"level": 2', '"level": 7'), /決まった形に合っていません/],
  ["a wrong type", fixture("v1-counter.json").replace('"staff": 18', '"staff": "many"'), /profile\.staff/],
  ["deep", "[".repeat(10_000) + "]".repeat(10_000), /この診断のファイルではありません/],
  ["50 MB", " ".repeat(50 * 1024 * 1024), /大きすぎます/],
];
test("a bad file gets a sentence and changes nothing", async () => {
  const visit = await newPage(editions[0]);
  await seed(visit, fixture("v1-counter.json"));
  await go(visit, "#/share");
  const before = await kept(visit);
  for (const [name, text, sentence] of refused) {
    await pick(visit, text);
    await visit.page.locator("main [role=status]").filter({ hasText: sentence }).waitFor();
    assert.match(await said(visit), /いまの入力は変わっていません/, name);
    assert.equal(await kept(visit), before, name);
  }
  await assertQuiet(visit);
  await visit.close();
});

test("a file is shown before it replaces anything, and undo brings back what was there", async () => {
  const visit = await newPage(editions[0]);
  await seed(visit, ofToday("v1-counter.json"));
  await go(visit, "#/share");
  const before = JSON.parse(await kept(visit)).answers;
  await pick(visit, ofToday("v1-welfare.json"));
  await visit.page.getByText("福祉課").first().waitFor();
  assert.deepEqual(JSON.parse(await kept(visit)).answers, before);
  await visit.page.getByRole("button", { name: "この内容に置き換える" }).click();
  assert.equal(await kept(visit), ofToday("v1-welfare.json"));
  await visit.page.getByRole("button", { name: "元に戻す" }).first().click();
  assert.deepEqual(JSON.parse(await kept(visit)).answers, before);
  await visit.close();
});

test("markup in a file is shown as text", async () => {
  const visit = await newPage(editions[0]);
  await go(visit, "#/share");
  const text = fixture("v1-counter.json").replace("市民課", "<img src=x onerror=alert(1)>");
  await pick(visit, text);
  await visit.page.getByText("<img src=x onerror=alert(1)>").first().waitFor();
  await visit.page.getByRole("button", { name: "この内容に置き換える" }).click();
  await go(visit, "#/roadmap");
  await assertCount(visit.page.locator("img"), 0);
  await assertQuiet(visit);
  await visit.close();
});

for (const [name, sample] of [["窓口", "市民課"], ["税", "税務課"], ["福祉", "福祉課"]]) {
  test(`a sample shows the whole result in one click and leaves no trace (${name})`, async () => {
    const visit = await newPage(editions[0]);
    await visit.page.getByRole("button", { name: new RegExp(sample) }).click();
    await visit.page.getByRole("heading", { level: 1, name: new RegExp(sample) }).waitFor();
    assert.match(visit.page.url(), /#\/readiness$/);
    await visit.page.getByText("これは見本の部署です").waitFor();
    await go(visit, "#/roadmap");
    await visit.page.getByText("今週").first().waitFor();
    assert.equal(await kept(visit), null);
    await visit.close();
  });
}
