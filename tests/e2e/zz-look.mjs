import { fixture, go, planned, seed } from "./desk.mjs";
import { editions, newPage, test } from "./support.mjs";
test("look", async () => {
  for (const [lang, name] of [["ja", "v1-counter.json"]]) {
    const visit = await newPage(editions[0]);
    const { page } = visit;
    await seed(visit, fixture(name), lang);
    await page.evaluate(() => {
      const real = globalThis.setTimeout;
      globalThis.slices = [];
      globalThis.setTimeout = (f, t, ...rest) => real((...a) => { const b = performance.now(); f(...a); globalThis.slices.push([Math.round((performance.now() - b) * 10) / 10, t]); }, t, ...rest);
    });
    await go(visit, "#/roadmap/hours");
    await planned(visit);
    await page.evaluate(() => (globalThis.slices = []));
    await page.locator(".stress td").filter({ hasNotText: "…" }).first().waitFor();
    await page.locator(".certainty b").waitFor();
    console.log(name, lang, "hours slices", JSON.stringify(await page.evaluate(() => globalThis.slices)));
    await page.locator(".outlook summary").click();
    const shot = async (what) => {
      for (const width of [1366, 360]) {
        await page.setViewportSize({ width, height: 768 });
        await page.screenshot({ path: `/tmp/ol/${what}-${lang}-${name.slice(3, 10)}-${width}.png`, fullPage: true });
      }
      await page.setViewportSize({ width: 1366, height: 768 });
    };
    await shot("hours");
    await go(visit, "#/roadmap");
    await page.locator(".gives .certainty b").waitFor();
    await shot("plan");
    console.log("plan height", await page.evaluate(() => document.documentElement.scrollHeight));
    await page.pdf({ path: `/tmp/ol/plan-${lang}-${name.slice(3, 10)}.pdf`, preferCSSPageSize: true });
    await page.locator(".year summary, .gantt-rows a").first().waitFor();
    const href = await page.locator(".gantt-rows a").last().getAttribute("href");
    await go(visit, href);
    await planned(visit);
    await page.evaluate(() => (globalThis.slices = []));
    const count = await page.locator("#by option").count();
    await page.locator("#by").selectOption({ index: Math.max(1, Math.floor(count / 2)) });
    await page.waitForTimeout(300); await shot("early");
    await page.waitForFunction(() => !/計算しています|Computing/.test(document.querySelector("main").textContent));
    console.log(name, lang, "earlier slices", JSON.stringify(await page.evaluate(() => globalThis.slices)));
    await shot("action");
    const tries = page.locator(".ways[data-kind=then] button");
    if (await tries.count()) { await tries.first().click(); await page.waitForTimeout(200); await shot("tried"); 
      await page.locator("#to-comparison").click(); await page.waitForTimeout(1500); await page.screenshot({ path: `/tmp/ol/compare-${lang}-${name.slice(3, 10)}.png` }); }
    await visit.close();
  }
});
