// The whole way: start, department, 34 answers, result, roadmap, file, and the same roadmap for
// the colleague who opens the file.
import assert from "node:assert/strict";
import { go, kept, pick, save } from "./desk.mjs";
import { assertQuiet, editions, newPage, test } from "./support.mjs";

/** What the department answers, in the order of the questions: levels, and the way to say none. */
const ANSWERS = "212310213012?1122011332?12113213212";

for (const edition of editions) {
  test(`from the start to the colleague's roadmap (${edition.name})`, async () => {
    const visit = await newPage(edition);
    const { page } = visit;
    await page.getByRole("link", { name: "はじめる" }).click();
    await describe(page);
    await page.getByRole("link", { name: "設問へ進む" }).click();

    const asked = await answerAll(page);
    assert.equal(asked, 34);
    await page.getByRole("heading", { level: 1, name: /市民課/ }).waitFor();
    assert.match(page.url(), /#\/readiness$/);

    await page.getByRole("navigation", { name: "診断の流れ" }).getByRole("link", { name: /ロードマップ/ }).click();
    await page.getByRole("heading", { level: 1, name: /ロードマップ/ }).waitFor();
    const roadmap = await settled(page);
    assert.match(roadmap, /今週/);

    // What is kept is what is exported, to the letter, and a second visit finds it.
    const file = await save(visit);
    assert.match(file.name, /^dx-readiness_市民課_\d{4}-\d{2}-\d{2}\.json$/);
    assert.equal(file.text, await kept(visit));
    await page.reload();
    await page.getByRole("heading", { level: 1, name: /ロードマップ/ }).waitFor();
    assert.equal(await settled(page), roadmap);
    await assertQuiet(visit);
    await visit.close();

    const colleague = await newPage(edition);
    await pick(colleague, file.text);
    await colleague.page.getByRole("button", { name: "この内容に置き換える" }).click();
    await go(colleague, "#/roadmap");
    assert.equal(await settled(colleague.page), roadmap, "the colleague sees the same roadmap");
    assert.equal(await kept(colleague), file.text, "and keeps the same file");
    await assertQuiet(colleague);
    await colleague.close();
  });
}

/** Describes the department: 18 people at a citizens' counter, busy in March and April. */
async function describe(page) {
  await page.getByLabel("課の名前").fill("市民課");
  await page.getByLabel(/窓口系/).check();
  await page.getByLabel(/職員数/).fill("18");
  for (const group of [/窓口があります/, /標準化/, /マイナンバー/, /納付書/]) {
    await page.getByRole("group", { name: group }).getByLabel("はい").first().check();
  }
  for (const month of ["3月", "4月"]) await page.getByLabel(month, { exact: true }).check();
}

/** Answers with the keyboard alone until the result is there; returns how many were asked. */
async function answerAll(page) {
  let asked = 0;
  for (const answer of ANSWERS) {
    if (!page.url().includes("#/questions")) break;
    const question = await page.locator("h1").innerText();
    if (answer === "?") await page.getByLabel("わからない").check({ force: true });
    else await page.keyboard.press(answer);
    asked += 1;
    await page.keyboard.press("Enter");
    await page.waitForFunction((before) => document.querySelector("h1")?.innerText !== before, question);
  }
  return asked;
}

/** Returns the text of the page's body, without the messages above it. */
async function settled(page) {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  // Figures that take longer than a picture follow it.
  await page.waitForFunction(() => !/計算しています/.test(document.querySelector("main").textContent));
  return page.locator("main").evaluate((main) => {
    const copy = main.cloneNode(true);
    for (const message of copy.querySelectorAll("[role=status], [role=alert]")) message.remove();
    return copy.textContent;
  });
}
