// The history of changes: undo and redo over the whole sitting, after a reload, in both editions.
import assert from "node:assert/strict";
import { axe, strict } from "./axe.mjs";
import { answer, fixture, go, kept, ofToday, save, seed } from "./desk.mjs";
import { assertCount, assertQuiet, editions, newPage, test } from "./support.mjs";

const [root, , file] = editions;
const rows = (visit) => visit.page.locator(".history-steps > li");
const undo = (visit) => visit.page.locator("#history-undo");
const redo = (visit) => visit.page.locator("#history-redo");
const message = (visit, text) => visit.page.locator("main [role=status]", { hasText: text }).waitFor();
const isKept = (visit) => visit.page.locator(".state", { hasText: "保存済み" }).waitFor();
const focused = (visit, selector) => visit.page.locator(`${selector}:focus`).waitFor();

/** Returns the check code that the page says when it saves the file. */
async function code(visit) {
  await save(visit);
  const said = visit.page.locator("main [role=status]", { hasText: /[0-9A-F]{4}-[0-9A-F]{4}/ });
  const [found] = /[0-9A-F]{4}-[0-9A-F]{4}/.exec(await said.innerText());
  await said.getByRole("button", { name: "閉じる" }).click();
  await assertCount(said, 0);
  return found;
}

async function reload(visit) {
  await isKept(visit);
  await visit.page.reload();
  await visit.page.locator("h1").first().waitFor();
}

/** Waits until the level that is chosen for the question of `visit` is `level`. */
const chosen = (visit, level) => visit.page.locator(`#level-${level}:checked`).waitFor();

for (const edition of [root, file]) {
  test(`undo of yesterday's mistake after a reload gives the same code (${edition.name})`, async () => {
    const visit = await newPage(edition);
    await seed(visit, ofToday("v1-counter.json"));
    const before = await code(visit);
    await answer(visit, "online-use", 0);
    await answer(visit, "burden-hours", 4);
    await answer(visit, "online-use", 4);
    await reload(visit);
    await go(visit, "#/");
    await visit.page.locator(".way-in").getByRole("link", { name: "変更の履歴" }).click();
    await visit.page.getByRole("heading", { level: 1, name: "変更の履歴" }).waitFor();
    await assertCount(rows(visit), 3);
    const after = await code(visit);
    assert.notEqual(after, before);
    assert.match(await rows(visit).first().innerText(), /答え「.+」[\s\S]*令和\d+年\d+月\d+日 \d+:\d+　課長/);

    await undo(visit).click();
    await message(visit, "変更を1件、元に戻しました。");
    await focused(visit, "#history-undo");
    await rows(visit).first().locator("text=元に戻した変更").waitFor();
    await rows(visit).nth(2).getByRole("button", { name: /ここまで戻す/ }).click();
    await undo(visit).click();
    await focused(visit, "#history-redo");
    await visit.page.locator("#history-undo:disabled").waitFor();
    assert.equal(await code(visit), before);

    await reload(visit);
    await assertCount(rows(visit), 3);
    await visit.page.locator("#history-undo:disabled").waitFor();
    await rows(visit).first().getByRole("button", { name: /ここまでやり直す/ }).click();
    await message(visit, "変更を3件、やり直しました。");
    await visit.page.locator("#history-redo:disabled").waitFor();
    assert.equal(await code(visit), after);
    await isKept(visit);
    assert.equal(JSON.parse(await kept(visit)).answers["online-use"].choice.level, 4);
    await assertQuiet(visit);
    await visit.close();
  });
}

test("Ctrl+Z and Ctrl+Y work outside of text fields only, and fields show what is back", async () => {
  const visit = await newPage(root);
  await seed(visit, ofToday("v1-counter.json"));
  await answer(visit, "online-use", 0);
  await answer(visit, "online-use", 4);
  await visit.page.keyboard.press("Control+z");
  await chosen(visit, 0);
  await message(visit, "変更を1件、元に戻しました。");
  await visit.page.keyboard.press("Control+y");
  await chosen(visit, 4);
  await visit.page.keyboard.press("Control+z");
  await visit.page.keyboard.press("Control+Shift+z");
  await message(visit, "変更を1件、やり直しました。");
  await chosen(visit, 4);

  await go(visit, "#/department");
  const name = visit.page.getByLabel("課の名前");
  await name.fill("");
  await name.pressSequentially("税務課");
  await isKept(visit);
  const value = () => name.evaluate((field) => field.value);
  assert.equal(await value(), "税務課");
  // In the field, the key is the browser's own: no step of ours.
  await visit.page.keyboard.press("Control+z");
  await assertCount(visit.page.locator("main [role=status]", { hasText: "元に戻しました" }), 0);
  await name.fill("税務課二係");
  await name.blur();
  await visit.page.keyboard.press("Control+z");
  await message(visit, "変更を1件、元に戻しました。");
  await visit.page.waitForFunction(
    (expected) => [...document.querySelectorAll("input")].some((input) => input.value === expected),
    "市民課",
  );
  await go(visit, "#/history");
  const typed = rows(visit).filter({ hasText: "課の名前" });
  await assertCount(typed, 1, "what is typed into one field is one step");
  await assertQuiet(visit);
  await visit.close();
});

test("a full storage drops the history first, and the journal has it still", async () => {
  const visit = await newPage(root);
  await seed(visit, ofToday("v1-counter.json"));
  for (const level of [0, 4, 0, 4, 0, 4]) await answer(visit, "online-use", level);
  await visit.page.evaluate(() => {
    for (let size = 1 << 20; size > 0; size >>= 1) {
      try {
        for (let n = 0; ; n++) localStorage.setItem(`ballast-${size}-${n}`, "x".repeat(size));
      } catch {}
    }
  });
  // A question that was not answered makes the document longer.
  await go(visit, "#/questions/online-use");
  await visit.page.locator("summary", { hasText: /メモ|根拠/ }).first().click().catch(() => {});
  const note = visit.page.locator("main textarea").first();
  await note.fill("あ".repeat(60));
  await isKept(visit);
  const local = () => visit.page.evaluate(() => localStorage.getItem("dx-readiness.history"));
  assert.equal(await local(), null, "the history gave way");
  assert.match(await kept(visit), /あああ/);
  await reload(visit);
  assert.match(await kept(visit), /あああ/);
  await go(visit, "#/history");
  await assertCount(rows(visit), 7);
  await undo(visit).click();
  await isKept(visit);
  await visit.page.waitForFunction(() => !localStorage.getItem("dx-readiness.document").includes("あああ"));
  await visit.close();
});

test("a history that does not fit is said and dropped, and clearing leaves none", async () => {
  const visit = await newPage(root);
  await seed(visit, ofToday("v1-counter.json"));
  await answer(visit, "online-use", 4);
  await isKept(visit);
  const text = await kept(visit);
  await seed(visit, text);
  await visit.page.evaluate(() => localStorage.setItem("dx-readiness.history", "{\"format\": \"dx-re"));
  await visit.page.reload();
  await message(visit, "履歴を消しました。入力した内容は変わっていません。");
  assert.equal(await kept(visit), text);
  await go(visit, "#/history");
  await visit.page.getByText("まだ変更はありません").waitFor();
  await answer(visit, "online-use", 0);
  await go(visit, "#/");
  await visit.page.locator("#clear").click();
  await visit.page.locator(".clear-ask").getByRole("button").first().click();
  await message(visit, "消しました");
  await visit.page.waitForFunction(() => localStorage.getItem("dx-readiness.history") === null);
  await visit.close();
});

for (const lang of ["ja", "en"]) {
  test(`axe finds nothing in a filled history, and the keyboard reaches all of it (${lang})`, async () => {
    const visit = await newPage(root);
    await seed(visit, fixture("v1-welfare.json"), lang);
    for (const [question, level] of [["online-use", "0"], ["burden-hours", "4"], ["online-use", "3"]]) {
      await go(visit, `#/questions/${question}`);
      await visit.page.keyboard.press(level);
    }
    await go(visit, "#/history");
    await undo(visit).click();
    await visit.page.locator(".history-steps [data-taken-back]").first().waitFor();
    for (const size of [{ width: 1366, height: 768 }, { width: 360, height: 740 }]) {
      await visit.page.setViewportSize(size);
      assert.deepEqual(await axe(visit.page), []);
      assert.deepEqual(await strict(visit.page), []);
      const wide = await visit.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${wide} px too wide`);
    }
    await redo(visit).focus();
    await visit.page.keyboard.press("Tab");
    const label = await visit.page.evaluate(() => document.activeElement.getAttribute("aria-label") ?? "");
    assert.match(label, lang === "ja" ? /^ここまで/ : /^(Back|Redo)/);
    await visit.page.keyboard.press("Enter");
    await focused(visit, "#history-undo, #history-redo");
    await assertQuiet(visit);
    await visit.close();
  });
}
