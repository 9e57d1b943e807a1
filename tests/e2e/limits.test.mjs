// What is too long is said in place and never taken away while it is typed; what is kept can be
// read again; what the file holds is listed; answers set aside are seen, brought back and removed.
import assert from "node:assert/strict";
import { fixture, go, kept, pick, routes, seed } from "./desk.mjs";
import { editions, newPage, test } from "./support.mjs";

async function at(route, text = null, lang = "ja") {
  const visit = await newPage(editions[0]);
  await seed(visit, text, lang);
  await go(visit, route);
  return visit;
}

const stored = async (visit) => JSON.parse(await kept(visit));

/** Opens `text` as a composition of an input method at the caret and takes it over. */
async function compose(visit, text) {
  const cdp = await visit.context.newCDPSession(visit.page);
  for (let end = 1; end <= text.length; end += 1) {
    const part = text.slice(0, end);
    await cdp.send("Input.imeSetComposition", { text: part, selectionStart: end, selectionEnd: end });
  }
  const during = await visit.page.evaluate(() => document.activeElement.value);
  await cdp.send("Input.insertText", { text });
  return during;
}

test("a name that is too long stays in the field, and what is kept is read again", async () => {
  const visit = await at("#/department");
  const { page } = visit;
  const name = page.getByLabel("課の名前");
  await name.click();
  await page.keyboard.insertText("課".repeat(36));
  assert.equal(await compose(visit, "あいうえおかきくけこ"), "課".repeat(36) + "あいうえおかきくけこ");
  await page.keyboard.press("Tab");
  assert.equal(await name.inputValue(), "課".repeat(36) + "あいうえおかきくけこ");
  assert.equal(await name.getAttribute("aria-invalid"), "true");
  const said = page.locator("#name-error");
  assert.equal(await said.innerText(), "40文字までです。いま46文字です。41文字目からは保存されません。");
  assert.match(await name.getAttribute("aria-describedby"), /name-error/);
  assert.equal((await stored(visit)).profile.name, "課".repeat(36) + "あいうえ");
  await page.reload();
  assert.equal(await name.inputValue(), "課".repeat(36) + "あいうえ");
  assert.equal(await name.getAttribute("aria-invalid"), null);
  assert.equal(await said.innerText(), "");
  await visit.close();
});

test("letters are counted as people count them", async () => {
  const visit = await at("#/department", null, "en");
  const { page } = visit;
  const name = page.getByLabel("Name of the department");
  for (const letter of ["𠮷", "か\u3099", "👩‍👩‍👧‍👦"]) {
    await name.fill(letter.repeat(40));
    assert.equal(await name.getAttribute("aria-invalid"), null, letter);
    assert.equal((await stored(visit)).profile.name, letter.repeat(40));
    await name.fill(letter.repeat(41));
    assert.match(await page.locator("#name-error").innerText(), /At most 40 characters\. There are 41/);
    assert.equal((await stored(visit)).profile.name, letter.repeat(40));
  }
  await visit.close();
});

test("a note, a reason and the evidence say where they end", async () => {
  const visit = await at("#/questions/online-use");
  const { page } = visit;
  await page.getByLabel("該当なし").check();
  await page.getByText("メモ・根拠を残す").click();
  for (const id of ["reason", "note", "evidence"]) {
    await page.locator(`#${id}`).fill("長".repeat(1003));
    assert.match(await page.locator(`#${id}-error`).innerText(), /1001文字目からは保存されません/);
    assert.equal((await page.locator(`#${id}`).inputValue()).length, 1003);
    assert.equal((await stored(visit)).answers["online-use"][id].length, 1000);
    await page.locator(`#${id}`).fill("長".repeat(1000));
    assert.equal(await page.locator(`#${id}-error`).innerText(), "");
  }
  await page.reload();
  assert.equal((await page.locator("#note").inputValue()).length, 1000);
  await visit.close();
});

test("no field cuts what is typed, and none is filled in by the browser", async () => {
  const visit = await at("#/", fixture("v2-everything.json"));
  for (const route of [...routes, "#/questions/online-use"]) {
    await go(visit, route);
    const found = await visit.page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
      const texts = "input[type=text]:not([autocomplete=off]), textarea:not([autocomplete=off])";
      return [document.querySelectorAll("[maxlength]").length, document.querySelectorAll(texts).length];
    });
    assert.deepEqual(found, [0, 0], route);
  }
  await visit.close();
});

test("a search finds a word however it was typed", async () => {
  const visit = await at("#/cases");
  const { page } = visit;
  const shown = () => page.locator(".action-entries > :not([hidden])").count();
  const all = await shown();
  await page.locator("#search").fill("データ");
  const wide = await shown();
  assert.ok(wide > 0 && wide < all, `${wide} of ${all}`);
  for (const typed of ["ﾃﾞｰﾀ", "テ\u3099ータ", "　データ　"]) {
    await page.locator("#search").fill(typed);
    assert.equal(await shown(), wide, typed);
  }
  await visit.close();
});

test("the list of what the file holds names owners, reasons and the adopted plan", async () => {
  const visit = await at("#/share", fixture("v2-everything.json"));
  const { page } = visit;
  const list = page.locator("h3", { hasText: "ファイルに入るもの" }).locator("xpath=following-sibling::ul");
  const held = await list.innerText();
  for (const kind of ["取組を担当する役職", "計画から外した理由", "採用した計画", "技能ごとの人数", "計画の重み"]) {
    assert.ok(held.includes(kind), `${kind} in ${held}`);
  }
  await visit.close();
});

const town = JSON.stringify({
  base: "six-priorities",
  id: "town",
  edition: "1",
  date: "2027-04-01",
  name: { ja: "町の設問集", en: "The town's set" },
  again: [{ question: "online-use", why: { ja: "意味が変わった", en: "changed" } }],
});

test("an answer set aside is seen, brought back and removed singly", async () => {
  const visit = await at("#/questions/online-use");
  const { page } = visit;
  const button = (name) => page.getByRole("button", { name, exact: true });
  await page.keyboard.press("3");
  await page.getByText("メモ・根拠を残す").click();
  await page.locator("#note").fill("窓口で数えた");
  await go(visit, "#/bank");
  await pick(visit, town, "town.bank.json");
  await button("この設問集に切り替える").click();
  await go(visit, "#/questions/online-use");
  await page.keyboard.press("1");
  await go(visit, "#/share");
  const aside = page.locator("section", { hasText: "別に残してある回答" }).last();
  await aside.locator("summary").click();
  assert.match(await aside.innerText(), /窓口で数えた/);
  await button("この回答に戻す").click();
  await page.waitForFunction(() => document.activeElement?.id === "aside");
  let document_ = await stored(visit);
  assert.deepEqual(document_.answers["online-use"].choice, { level: 3 });
  assert.equal(document_.receipts.flatMap((receipt) => Object.keys(receipt.aside)).length, 1);
  await button("取り除く").click();
  document_ = await stored(visit);
  assert.equal(document_.receipts.flatMap((receipt) => Object.keys(receipt.aside)).length, 0);
  assert.deepEqual(document_.answers["online-use"].choice, { level: 3 });
  await button("元に戻す").click();
  document_ = await stored(visit);
  assert.equal(document_.receipts.flatMap((receipt) => Object.keys(receipt.aside)).length, 1);
  await visit.close();
});
