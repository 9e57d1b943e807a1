// Leaving for a purpose, in every edition: the files come, hold what the page has, and what was to be
// blanked is blank; the module for Office files is asked for once, and its absence is said.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { axe, strict } from "./axe.mjs";
import { answer, folder, go, said, seed, ofToday } from "./desk.mjs";
import { assertCount, assertQuiet, editions, newPage, test } from "./support.mjs";

const [root, , file] = editions;
// Everything that a document can hold, as a department's own.
const text = ofToday("v2-everything.json").replace('"sample": true', '"sample": false');
const PRIVATE = "台帳は共有フォルダーにある";

/** What each purpose brings, by the end of the names. */
const PURPOSES = [
  ["部長に説明する", ["docx", "xlsx", "zip"]],
  ["起案する", ["docx", "txt"]],
  ["予算を要求する", ["xlsx"]],
  ["課員に配る", ["xlsx", "ics", "md"]],
  ["DX部門に渡す", ["xlsx", "zip"]],
  ["後任に引き継ぐ", ["json"]],
  ["自分の控え", ["json", "xlsx"]],
];

async function at(edition, lang = "ja") {
  const visit = await newPage(edition);
  await seed(visit, text, lang);
  await go(visit, "#/share");
  return visit;
}

const choose = (visit, name) => visit.page.locator(".purpose", { hasText: name }).click();

/** Makes the files of what is chosen and returns them by the end of their names. */
function made(visit, count) {
  return taken(visit, count, () => visit.page.locator("#make").click());
}

/** Presses and returns the files that come. */
async function taken(visit, count, press) {
  const downloads = [];
  const note = (download) => downloads.push(download);
  visit.page.on("download", note);
  await press();
  await visit.page.locator("main [role=status]", { hasText: "読み返して" }).waitFor({ timeout: 120_000 });
  while (downloads.length < count) await visit.page.waitForEvent("download");
  visit.page.off("download", note);
  const into = folder();
  const files = [];
  for (const download of downloads) {
    const name = download.suggestedFilename();
    const path = join(into, name);
    await download.saveAs(path);
    files.push({ name, path, end: name.split(".").at(-1), bytes: readFileSync(path) });
  }
  return files;
}

/** Returns all that is in a file, unpacked where it is packed. */
function letters({ path, end }) {
  const isPacked = ["xlsx", "docx", "zip"].includes(end);
  if (!isPacked) return readFileSync(path, "utf8");
  execFileSync("unzip", ["-tq", path]);
  return execFileSync("unzip", ["-p", path], { encoding: "utf8", maxBuffer: 1 << 28 });
}

const ofModule = (visit) => visit.requests.filter((url) => /office-wasm_bg\.wasm$/.test(url));

for (const edition of editions) {
  test(`every purpose brings its files (${edition.name})`, async () => {
    const visit = await at(edition);
    const code = await visit.page.locator(".leaving .facts dd").innerText();
    assert.match(code, /^[0-9A-F]{4}-[0-9A-F]{4}$/);
    assert.deepEqual(ofModule(visit), [], "not before it is asked for");
    for (const [purpose, ends] of PURPOSES) {
      await choose(visit, purpose);
      const files = await made(visit, ends.length);
      assert.deepEqual(files.map(({ end }) => end), ends, purpose);
      const shown = await visit.page.locator(".leaving .facts dd").innerText();
      for (const file of files) {
        const inside = letters(file);
        assert.ok(file.bytes.length > 300, file.name);
        assert.doesNotMatch(file.name, /[\\/:*?"<>|]/);
        if (["docx", "xlsx"].includes(file.end)) {
          assert.match(inside, new RegExp(shown), `${file.name} says its check code`);
        }
        const isOwn = ["自分の控え", "後任に引き継ぐ"].includes(purpose);
        if (file.end === "json") {
          assert.deepEqual(JSON.parse(inside).answers, JSON.parse(text).answers);
        } else if (!isOwn && (await chosenAudience(visit)) !== "内部") {
          assert.ok(!inside.includes(PRIVATE), `${file.name} holds a note`);
        }
      }
      assert.match(await said(visit), new RegExp(shown));
    }
    const asked = edition === file ? 0 : 1;
    assert.equal(ofModule(visit).length, asked, "asked for once");
    await assertQuiet(visit);
    await visit.close();
  });
}

for (const edition of [root, file]) {
  test(`the pictures come as SVG and as PNG (${edition.name})`, async () => {
    const visit = await at(edition);
    const row = visit.page.locator(".files li", { hasText: "スライドに貼る図" });
    const [pack] = await taken(visit, 1, () => row.getByRole("button").click());
    assert.equal(pack.end, "zip");
    const names = execFileSync("unzip", ["-Z1", pack.path], { encoding: "utf8" }).trim().split("\n");
    const pictures = ["1-radar", "2-heat-map", "3-step-ladder", "4-gantt", "5-load", "6-points"];
    assert.deepEqual(names.sort(), pictures.flatMap((name) => [`${name}.png`, `${name}.svg`]));
    for (const name of pictures) {
      const svg = execFileSync("unzip", ["-p", pack.path, `${name}.svg`], { encoding: "utf8" });
      assert.match(svg, /^<svg [^]*<title>[^]*確認コード [0-9A-F]{4}-[0-9A-F]{4}[^]*<\/svg>\n$/);
      const png = execFileSync("unzip", ["-p", pack.path, `${name}.png`], { maxBuffer: 1 << 26 });
      assert.equal(png.subarray(0, 8).toString("latin1"), "\x89PNG\r\n\x1a\n", name);
      assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1600, 900]);
      // An empty sheet of that size weighs some 10 KB.
      assert.ok(png.length > 25_000, `${name}.png: ${png.length} bytes`);
    }
    await assertQuiet(visit);
    await visit.close();
  });
}

const chosenAudience = (visit) =>
  visit.page.locator("#audience .choice:has(:checked)").innerText().then((text) => text.trim());

test("what is blanked is listed before it leaves, and is not in the file", async () => {
  const visit = await at(root);
  await choose(visit, "DX部門に渡す");
  const blanked = visit.page.locator(".in-out [data-kind=out]");
  assert.match(await blanked.innerText(), /メモ（\d+件）/);
  assert.doesNotMatch(await blanked.innerText(), /取組を担当する役職/);
  await visit.page.locator("#audience").getByText("公開", { exact: true }).click();
  assert.match(await blanked.innerText(), /取組を担当する役職/);
  for (const file of await made(visit, 2)) {
    assert.match(file.name, /公開/);
    const inside = letters(file);
    for (const text of [PRIVATE, "庶務係長", "手続台帳"]) assert.ok(!inside.includes(text), `${file.name}: ${text}`);
  }
  await visit.page.locator("#audience").getByText("内部", { exact: true }).click();
  const kept = (await made(visit, 2)).map(letters).join("");
  assert.ok(kept.includes(PRIVATE), "what stays in the department is whole");
  await visit.close();
});

for (const [what, pattern] of [
  ["the module", "**/office-wasm_bg.wasm"],
  ["its worker", "**/office-worker.js"],
]) {
  test(`where ${what} does not come, that is said, and the master file is still made`, async () => {
    const visit = await at(root);
    await visit.page.route(pattern, (route) => route.abort());
    await visit.page.locator("#make").click();
    await visit.page.locator("main [role=status]", { hasText: "作る部分を読み込めませんでした" }).waitFor();
    const [download] = await Promise.all([
      visit.page.waitForEvent("download"),
      visit.page.locator(".without-module .button", { hasText: "JSON" }).click(),
    ]);
    assert.ok(download.suggestedFilename().endsWith(".json"), download.suggestedFilename());
    await visit.page.locator("main [role=status]", { hasText: "読み返して" }).waitFor();
    // It comes later: the next wish gets it.
    await visit.page.unroute(pattern);
    await made(visit, 3);
    await visit.close();
  });
}

test("while files are made the page answers, and they can be given up", async () => {
  const visit = await at(root);
  const { page } = visit;
  const downloads = [];
  page.on("download", (download) => downloads.push(download));
  let release;
  await page.route("**/office-wasm_bg.wasm", async (route) => {
    await new Promise((done) => (release = done));
    await route.continue();
  });
  await page.locator("#make").click();
  await page.getByText("ファイルを作っています（1/3）").waitFor();
  await answer(visit, "online-use", 2);
  await go(visit, "#/share");
  await page.getByText("ファイルを作っています（1/3）").waitFor();
  await page.locator(".leaving").getByRole("button", { name: "やめる" }).click();
  await page.getByText("ファイルを作っています").waitFor({ state: "detached" });
  release();
  await page.waitForTimeout(1500);
  assert.deepEqual(downloads, []);
  await assertCount(page.locator("main [role=status]", { hasText: "読み返して" }), 0);
  await visit.close();
});

for (const edition of [root, file]) {
  test(`Ctrl+S saves the master file from every page, and says what was read back (${edition.name})`, async () => {
    const visit = await newPage(edition);
    await seed(visit, text);
    for (const route of ["#/", "#/questions/online-use", "#/roadmap", "#/help"]) {
      await go(visit, route);
      const [download] = await Promise.all([
        visit.page.waitForEvent("download"),
        visit.page.keyboard.press("Control+s"),
      ]);
      const saved = JSON.parse(readFileSync(await download.path(), "utf8"));
      assert.deepEqual(saved.answers, JSON.parse(text).answers);
      const answers = Object.values(saved.answers).filter(({ choice }) => choice !== null && choice !== undefined);
      await visit.page.locator("main [role=status]", { hasText: `回答${answers.length}件` }).waitFor();
    }
    await assertQuiet(visit);
    await visit.close();
  });
}

test("the purposes are chosen and made by keyboard", async () => {
  const visit = await at(root);
  const { page } = visit;
  await page.locator(".purpose input").first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.locator(".leaving .card h2").innerText(), "予算を要求する");
  await page.locator("#make").focus();
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  assert.match(download.suggestedFilename(), /\.xlsx$/);
  assert.equal(await page.evaluate(() => document.activeElement?.id), "make", "the focus stays");
  await visit.close();
});

for (const lang of ["ja", "en"]) {
  for (const width of [1366, 360]) {
    test(`the share page is accessible and fits ${width} px (${lang})`, async () => {
      const visit = await newPage(root, { viewport: { width, height: 768 } });
      await seed(visit, text, lang);
      await go(visit, "#/share");
      for (const at of [0, 4, 5]) {
        await visit.page.locator(".purpose").nth(at).click();
        assert.deepEqual(await axe(visit.page), []);
        assert.deepEqual(await strict(visit.page), []);
        const over = await visit.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(over <= 0, `${over} px too wide`);
      }
      await visit.close();
    });
  }
}

for (const edition of [root, file]) {
  test(`the workbook that was made opens again and is shown before it counts (${edition.name})`, async () => {
    const visit = await at(edition);
    const { page } = visit;
    await choose(visit, "自分の控え");
    const [, sheet] = await made(visit, 2);
    await page.locator("input[type=file]").first().setInputFiles(sheet.path);
    await page.locator(".pending").waitFor();
    assert.match(await page.locator(".pending").innerText(), /原本と違うところはありません/);
    assert.match(await page.locator(".pending").innerText(), /いまの内容と同じです/);
    await page.getByRole("button", { name: "この内容に置き換える" }).click();
    await page.locator("main [role=status]", { hasText: "ファイルを開きました" }).waitFor();
    const broken = join(folder(), "broken.xlsx");
    writeFileSync(broken, sheet.bytes.subarray(0, 2000));
    await go(visit, "#/share");
    await page.locator("input[type=file]").first().setInputFiles(broken);
    await page.locator("main [role=status]", { hasText: "いまの入力は変わっていません" }).waitFor();
    await visit.close();
  });
}
