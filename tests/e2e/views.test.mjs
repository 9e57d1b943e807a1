// The views of the roadmap: each has its address, fits its screens and its sheet, and keeps the
// place, the focus and every letter of the person who works with it.
import assert from "node:assert/strict";
import { fixture, go, kept, routes, seed } from "./desk.mjs";
import { assertCount, assertQuiet, editions, newPage, test } from "./support.mjs";

const counter = fixture("v1-counter.json");

async function at(route, { lang = "ja", text = counter, day, ...options } = {}) {
  const visit = await newPage(editions[0], options);
  if (day) await visit.page.clock.setFixedTime(new Date(`${day}T10:00:00`));
  await seed(visit, text, lang);
  await go(visit, route);
  return visit;
}

const document = async (visit) => JSON.parse(await kept(visit));
const button = (visit, name) => visit.page.getByRole("button", { name });

/** Where a person is: how far the page is scrolled, and what has the focus. */
const place = (visit) =>
  visit.page.evaluate(() => ({ y: Math.round(scrollY), focus: document.activeElement.id || document.activeElement.tagName }));

/** Waits for the frame after the next one. */
const settled = (visit) =>
  visit.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Returns a document with one of many answers. */
function few() {
  const text = JSON.parse(fixture("v1-empty.json"));
  text.answers["awareness-purpose"] = { choice: { level: 0 }, role: "head", time: "", revision: 1 };
  text.profile.staff = 10;
  return JSON.stringify(text);
}

test("every view has its address, its mark and its way back", async () => {
  const visit = await at("#/roadmap");
  const { page } = visit;
  for (const [name, hash] of [
    ["取組の一覧", "#/roadmap/actions"],
    ["重み", "#/roadmap/weights"],
    ["時間", "#/roadmap/hours"],
    ["今月の見直し", "#/roadmap/review"],
    ["計画", "#/roadmap"],
  ]) {
    await page.locator(".views a", { hasText: name }).click();
    await page.locator(".views a[aria-current=page]", { hasText: name }).waitFor();
    assert.equal(new URL(page.url()).hash, hash);
    assert.match(await page.locator(".way a[aria-current=step]").innerText(), /ロードマップ$/);
    await page.reload();
    await page.locator(".views a[aria-current=page]", { hasText: name }).waitFor();
  }
  await assertQuiet(visit);
  await visit.close();
});

for (const [hash, title] of [
  ["#/roadmap/actions/nobody", "この取組はありません"],
  ["#/roadmap/nowhere", "この画面はありません"],
  ["#/nowhere", "この画面はありません"],
]) {
  test(`an address of nothing says so and leads on (${hash})`, async () => {
    const visit = await at(hash);
    await visit.page.getByRole("heading", { level: 1, name: title }).waitFor();
    await visit.page.locator("main").getByRole("link").first().click();
    await visit.page.waitForFunction((title) => document.querySelector("h1").innerText !== title, title);
    await assertQuiet(visit);
    await visit.close();
  });
}

for (const lang of ["ja", "en"]) {
  test(`the plan of every sample is two screens and one sheet (${lang})`, async () => {
    const visit = await newPage(editions[0]);
    const { page } = visit;
    for (const nth of [0, 1, 2]) {
      await go(visit, "#/");
      await seed(visit, null, lang);
      await page.getByRole("button", { name: /結果を見る|Look|result/i }).nth(nth).click();
      await go(visit, "#/roadmap");
      await page.locator(".gantt-rows a").first().waitFor();
      const high = await page.evaluate(() => document.documentElement.scrollHeight);
      assert.ok(high <= 2 * 768, `sample ${nth}: ${high} px`);
      const sheet = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      assert.equal(sheet.match(/\/Type\s*\/Page\b(?!s)/g).length, 1, `sample ${nth}: sheets`);
    }
    await assertQuiet(visit);
    await visit.close();
  });
}

test("every letter is kept, and so are focus and place, while an action is decided", async () => {
  const visit = await at("#/roadmap");
  const { page } = visit;
  const link = page.locator(".gantt-rows a").nth(2);
  const id = (await link.getAttribute("href")).split("/").at(-1);
  await link.click();
  await page.locator("#hours").waitFor();
  const wish = async () => (await document(visit)).scenario?.wishes?.[id] ?? {};
  await page.locator("#reason").scrollIntoViewIfNeeded();

  // From one field to the next with Tab, without looking up.
  await page.locator("#hours").click();
  const { y } = await place(visit);
  await page.keyboard.type("40");
  await page.keyboard.press("Tab");
  await page.keyboard.type("課長補佐と係長");
  await settled(visit);
  assert.deepEqual(await place(visit), { y, focus: "owner" });
  assert.deepEqual([(await wish()).hours, (await wish()).owner], [40, "課長補佐と係長"]);

  // A chosen month takes nothing from a reason that was begun.
  await page.locator("#reason").fill("委託で");
  await page.locator("#begin").selectOption({ index: 6 });
  assert.equal(await page.locator("#reason").inputValue(), "委託で");
  assert.equal(await page.locator("#owner").inputValue(), "課長補佐と係長");

  // A number that is being typed and one click: both count.
  await page.locator("#hours").fill("36");
  await button(visit, "この計画から外す").click();
  assert.deepEqual([(await wish()).hours, (await wish()).excluded], [36, "委託で"]);
  await button(visit, "計画に戻す").click();
  assert.equal(await page.locator("#reason").inputValue(), "委託で");

  // What is typed is kept though the field was never left.
  await page.locator("#owner").fill("係長");
  await page.reload();
  await page.locator("#owner").waitFor();
  assert.equal(await page.locator("#owner").inputValue(), "係長");
  await assertQuiet(visit);
  await visit.close();
});

test("a text over its limit stays in the field and is said beside it", async () => {
  const visit = await at("#/roadmap");
  const { page } = visit;
  await page.locator(".gantt-rows a").first().click();
  const long = "𠮷".repeat(41);
  await page.locator("#owner").fill(long);
  await page.locator("#owner-error").getByText(/40/).waitFor();
  assert.equal(await page.locator("#owner").inputValue(), long);
  const [wish] = Object.values((await document(visit)).scenario.wishes);
  assert.equal([...wish.owner].length, 40);
  await visit.close();
});

test("done and undone leave the person where she is", async () => {
  const visit = await at("#/roadmap", { viewport: { width: 1366, height: 600 } });
  const { page } = visit;
  await page.locator(".gantt-rows a").first().click();
  await page.locator("#done").scrollIntoViewIfNeeded();
  await page.locator("#done").click();
  const before = await place(visit);
  await page.locator(".said").getByText("済みにして").waitFor();
  await settled(visit);
  assert.deepEqual(await place(visit), before);
  assert.equal(before.focus, "done");
  assert.equal((await document(visit)).done.length, 1);
  await page.locator(".said").getByRole("button", { name: "元に戻す" }).click();
  await settled(visit);
  assert.equal((await place(visit)).y, before.y);
  assert.equal((await document(visit)).done.length, 0);
  // The way back goes with the next change.
  await page.locator("#begin").selectOption({ index: 3 });
  await page.locator(".said").getByText("扱いを変えて").waitFor();
  await page.locator("#owner").fill("課長");
  await page.locator(".said .banner").waitFor({ state: "detached" });

  // On the plan: this week's action is done, the next one is there, the page has not moved.
  await go(visit, "#/roadmap");
  const title = page.locator(".week-title");
  const first = await title.innerText();
  await page.locator(".week button").focus();
  const there = await place(visit);
  await page.keyboard.press("Enter");
  await page.waitForFunction((first) => document.querySelector(".week-title").innerText !== first, first);
  assert.deepEqual(await place(visit), there);
  await page.locator(".said").getByRole("button", { name: "元に戻す" }).click();
  await page.waitForFunction((first) => document.querySelector(".week-title").innerText === first, first);
  await assertQuiet(visit);
  await visit.close();
});

test("Back finds the place and the focus that were left", async () => {
  const visit = await at("#/roadmap", { viewport: { width: 1366, height: 500 } });
  const { page } = visit;
  for (const [route, selector] of [
    ["#/roadmap", ".gantt-rows a >> nth=5"],
    ["#/roadmap", ".gives a"],
    ["#/roadmap/actions", ".actions-table a >> nth=15"],
    ["#/roadmap/weights", "#order a >> nth=6"],
  ]) {
    await go(visit, route);
    const link = page.locator(selector);
    await link.focus();
    await link.scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollBy(0, 40));
    const left = await place(visit);
    assert.ok(left.y > 0, `${route} is scrolled`);
    await page.keyboard.press("Enter");
    await page.waitForFunction((hash) => location.hash !== hash, route);
    await settled(visit);
    assert.deepEqual(await place(visit), { y: 0, focus: "H1" });
    await page.goBack();
    await page.waitForFunction((hash) => location.hash === hash, route);
    await settled(visit);
    assert.deepEqual(await place(visit), left, `back to ${route}`);
  }
  // A question, too, leads back to the action that it calls for.
  await go(visit, "#/roadmap/actions");
  await page.locator(".actions-table a").nth(3).click();
  const answer = page.locator(".action-answers a").first();
  await answer.focus();
  await answer.scrollIntoViewIfNeeded();
  const left = await place(visit);
  await page.keyboard.press("Enter");
  await page.locator("fieldset input[type=radio]").first().waitFor({ state: "attached" });
  await page.goBack();
  await page.locator(".action-answers").waitFor();
  await settled(visit);
  assert.deepEqual(await place(visit), left);
  await assertQuiet(visit);
  await visit.close();
});

test("the list is searched, narrowed and ordered, and found again as it was left", async () => {
  const visit = await at("#/roadmap/actions");
  const { page } = visit;
  const names = () => page.locator(".actions-table tbody a").allInnerTexts();
  const all = (await names()).length;
  assert.match(await page.locator(".page-head").innerText(), new RegExp(`全部で${all}件`));
  // Half-width kana, full-width letters: the same word.
  for (const typed of ["棚卸", "ｶｰﾄﾞ", "ＡＩ"]) {
    await page.locator("#search").fill(typed);
    await page.waitForFunction((all) => document.querySelectorAll(".actions-table tbody a").length < all, all);
    assert.ok((await names()).length > 0, typed);
  }
  await page.locator("#search").fill("どこにもない言葉");
  await page.getByText("当てはまる取組はありません。").waitFor();
  await button(visit, "すべての取組を見る").click();
  assert.equal((await names()).length, all);

  await page.getByLabel("負担を減らすものだけ").check();
  const relief = await names();
  assert.ok(relief.length > 0 && relief.length < all);
  await button(visit, "時間").click();
  await page.locator("th[aria-sort=ascending]", { hasText: "時間" }).waitFor();
  await button(visit, "時間").click();
  await page.locator("th[aria-sort=descending]", { hasText: "時間" }).waitFor();
  const hours = await page.locator(".actions-table tbody td:nth-child(5)").allInnerTexts();
  const sorted = hours.map(parseFloat).sort((a, b) => b - a);
  assert.deepEqual(hours.map(parseFloat), sorted);
  const shown = await names();
  await page.locator(".actions-table a").first().click();
  await page.goBack();
  await page.locator(".actions-table").waitFor();
  assert.deepEqual(await names(), shown);
  await assertQuiet(visit);
  await visit.close();
});

test("a plan from few answers says that it is provisional and what is missing", async () => {
  const visit = await at("#/roadmap", { text: few() });
  const banner = visit.page.locator(".status");
  await banner.getByText(/仮の計画です。34問のうち33問/).waitFor();
  await assertCount(banner.getByRole("link", { name: "答えていない設問へ" }), 1);
  await visit.page.locator("summary", { hasText: "計画を固める質問" }).click();
  await visit.page.locator(".status li a").first().waitFor();
  await assertQuiet(visit);
  await visit.close();
});

test("a plan that began before says for which month it was made, and the day stands in it", async () => {
  const visit = await at("#/roadmap", { day: "2026-12-03" });
  const { page } = visit;
  assert.equal((await document(visit)).plan_start, "2026-12");
  await assertCount(page.locator(".gantt-today"), 1);
  const before = await page.locator(".week-title").innerText();
  // Made again, the plan begins with the month of the day: sentence and button name the same one.
  await page.clock.setFixedTime(new Date("2027-02-15T10:00:00"));
  await page.evaluate(() => dispatchEvent(new Event("focus")));
  await page.getByText("令和8年12月に始まる計画のままです。組み直すと令和9年2月から始まります。").waitFor();
  await page.locator(".gantt-months [data-now]", { hasText: "2月" }).waitFor();
  assert.notEqual(await page.locator(".week-title").innerText(), before, "this week is of this month");
  await button(visit, "令和9年2月から組み直す").click();
  await page.getByText("令和9年2月から").first().waitFor();
  assert.equal((await document(visit)).plan_start, "2027-02");
  await assertCount(page.getByText("計画のままです"), 0);
  await assertQuiet(visit);
  await visit.close();
});

test("looking writes nothing but the first month, once", async () => {
  const visit = await at("#/roadmap");
  const before = await kept(visit);
  for (const route of routes.filter((route) => route.startsWith("#/roadmap"))) await go(visit, route);
  await visit.page.getByRole("button", { name: "English" }).click();
  await go(visit, "#/roadmap");
  assert.equal(await kept(visit), before);
  await visit.close();
});

test("figures about weights stand behind one summary, and no sentence is said thirteen times", async () => {
  const visit = await at("#/roadmap", { text: fixture("v1-welfare.json") });
  for (const route of ["#/roadmap", "#/roadmap/actions", "#/roadmap/weights"]) {
    await go(visit, route);
    const text = await visit.page.locator("main").innerText();
    assert.doesNotMatch(text, /%の重みで/, route);
    assert.ok((text.match(/同時に進む取組が/g) ?? []).length <= 1, route);
  }
  await visit.close();
});
