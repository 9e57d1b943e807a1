import { go, seed } from "./desk.mjs";
import { editions, newPage } from "./support.mjs";
import test from "node:test";
test("x", async()=>{
const visit = await newPage(editions[0],{viewport:{width:1366,height:768}});
const {page}=visit;
for (const [nth,lang] of [[2,"en"],[2,"ja"]]) {
 await go(visit,"#/"); await seed(visit,null,lang);
 await page.getByRole("button", { name: /結果を見る|Look|result/i }).nth(nth).click();
 await go(visit, "#/roadmap");
 await page.locator(".gantt-rows a").first().waitFor();
 await page.screenshot({path:`/tmp/plan-${lang}.png`, fullPage:true});
}
await visit.close();
});
