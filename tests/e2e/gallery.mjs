// Looks at the shared components in all their states: axe, and pictures in colour and in both
// forced-colour schemes. Run by hand, after building the page that is not shipped:
//
//   trunk build --features gallery --dist dist/gallery
//   node tests/e2e/gallery.mjs dist/gallery results/gallery
import { mkdirSync } from "node:fs";
import { chromium } from "playwright-core";
import { axe, strict } from "./axe.mjs";
import { launch } from "./launch.mjs";
import { serve } from "./server.mjs";

const [built, pictures] = process.argv.slice(2);
mkdirSync(pictures, { recursive: true });
const url = `http://127.0.0.1:${await serve(built)}/#/components`;
const browser = await chromium.launch(launch);
let found = 0;
for (const [lang, locale] of [["ja", "ja-JP"], ["en", "en-US"]]) {
  for (const width of [1366, 360]) {
    for (const colours of ["usual", "forced-white", "forced-black"]) {
      const page = await open({ lang, locale, width, colours });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      // Colours that the person forces are not ours to judge.
      const lines = colours === "usual" ? [...(await axe(page)), ...(await strict(page))] : [];
      if (wide > 0) lines.push(`${wide} px too wide`);
      for (const line of lines) console.log(`${lang} ${width}: ${line}`);
      found += lines.length;
      await page.screenshot({ path: `${pictures}/${lang}-${width}-${colours}.png`, fullPage: true });
      await page.context().close();
    }
  }
}
await browser.close();
console.log(found === 0 ? "nothing found" : `${found} found`);
process.exitCode = found === 0 ? 0 : 1;

/** Opens the page of the components and puts each into its state. */
async function open({ lang, locale, width, colours }) {
  const context = await browser.newContext({
    locale,
    viewport: { width, height: 768 },
    forcedColors: colours === "usual" ? "none" : "active",
    colorScheme: colours === "forced-black" ? "dark" : "light",
  });
  await context.addInitScript((lang) => localStorage.setItem("dx-readiness.language", lang), lang);
  const page = await context.newPage();
  await page.goto(url);
  await page.locator("h1").first().waitFor();
  await page.locator("#number-wrong").fill("14人");
  await page.evaluate(() => document.activeElement.blur());
  await force(page, "[data-force=hover] :is(button, a, label:nth-of-type(2))", "hover");
  await force(page, "[data-force=focus-visible] :is(button, a, summary, .field > input, .number-field input, label:nth-of-type(3) input)", "focus-visible");
  await force(page, "[data-force=focus-within] label", "focus-within");
  await force(page, "[data-force=levels] label:nth-of-type(3)", "hover");
  await force(page, "[data-force=levels] label:nth-of-type(4) input", "focus-visible");
  return page;
}

/** Puts the first element in each specimen that `selector` finds into a state. */
async function force(page, selector, state) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("DOM.enable");
  await cdp.send("CSS.enable");
  const { root } = await cdp.send("DOM.getDocument", { depth: -1 });
  const { nodeIds } = await cdp.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector });
  const seen = new Set();
  for (const nodeId of nodeIds) {
    const { object } = await cdp.send("DOM.resolveNode", { nodeId });
    const { result } = await cdp.send("Runtime.callFunctionOn", {
      objectId: object.objectId,
      functionDeclaration: "function () { return [...document.querySelectorAll('[data-force]')].indexOf(this.closest('[data-force]')) }",
      returnByValue: true,
    });
    if (seen.has(result.value)) continue;
    seen.add(result.value);
    const states = state === "focus-visible" ? ["focus", "focus-visible"] : [state];
    await cdp.send("CSS.forcePseudoState", { nodeId, forcedPseudoClasses: states });
  }
}
