import { editions, newPage } from "./support.mjs";
import { seed, fixture, go } from "./desk.mjs";
const out = "/tmp/rest/";
for (const lang of ["ja", "en"]) for (const [w, h] of [[1366, 768], [360, 740]]) {
  const visit = await newPage(editions[0], { viewport: { width: w, height: h }, lang: lang === "ja" ? "ja-JP" : "en-US" });
  const { page } = visit;
  const header = async (n) => console.log(lang, w, n, await page.evaluate(() => ["header.top", "nav.way"].map((s) => document.querySelector(s).getBoundingClientRect().height)), await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.lang]));
  await header("first");
  await page.screenshot({ path: `${out}start0-${lang}-${w}.png` });
  await seed(visit, fixture("v1-counter.json"), lang);
  for (const r of ["#/", "#/share", "#/bank"]) {
    await go(visit, r);
    await page.waitForTimeout(300);
    await header(r);
    await page.screenshot({ path: `${out}${r.slice(2) || "start"}-${lang}-${w}.png`, fullPage: true });
  }
  if (w === 360) { await page.evaluate(() => scrollTo(0, 0)); await page.locator(".top-menu").click(); await page.screenshot({ path: `${out}menu-${lang}-${w}.png` }); }
  console.log(visit.errors, visit.violations);
  await visit.close();
}
process.exit(0);
