// A short run of `kill.mjs`: what is shown as saved survives the end of the browser.
import assert from "node:assert/strict";
import { addressOf, killOnce, total } from "./kill.mjs";
import { test } from "./support.mjs";

for (const edition of ["hosted", "file"]) {
  test(`five kills lose nothing that is a second old and shown as saved (${edition})`, async () => {
    const url = await addressOf(edition);
    const results = [];
    for (let run = 0; run < 5; run++) results.push(await killOnce(url, [1500, 3500]));
    const { held, lost } = total(results);
    assert.equal(lost, 0, JSON.stringify(results));
    assert.ok(held > 0, "something had to be there");
  });
}
