// Writes public/licences.txt: what is linked into the page, and under which licences.
// Run `node docs/licences.mjs` in the checkout after Cargo.lock has changed. It reads what cargo
// has already fetched and asks no network.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const OUT = "public/licences.txt";
const TARGET = "wasm32-unknown-unknown";
const cargo = (...words) =>
  execFileSync("cargo", [...words, "--offline"], { encoding: "utf8", maxBuffer: 1 << 28 });

// `cargo tree` resolves the features of this one package, and leaves out what only runs while
// the page is compiled; `cargo metadata` knows where each crate's own files are.
const options = ["-p", "dx-readiness-page", "--target", TARGET, "-e", "normal,no-proc-macro"];
const tree = cargo("tree", ...options, "--prefix", "none", "--no-dedupe", "-f", "{p}");
const linked = new Set(tree.split("\n").map((line) => line.split(" ").slice(0, 2).join(" ")));
const { packages } = JSON.parse(
  cargo("metadata", "--format-version", "1", "--filter-platform", TARGET),
);
const crates = packages
  .filter(({ name, version, source }) => source && linked.has(`${name} v${version}`))
  .sort((a, b) => (a.name + a.version < b.name + b.version ? -1 : 1));

/** The licence files of a crate: name and text. */
const files = ({ manifest_path }) =>
  readdirSync(dirname(manifest_path))
    .filter((name) => /^(licen[cs]e|copying|notice)/i.test(name))
    .flatMap((name) => {
      try {
        return [{ name, text: readFileSync(join(dirname(manifest_path), name), "utf8") }];
      } catch {
        return []; // A folder of licences holds the same texts again.
      }
    });

/** Which licence we use of those on offer: Apache-2.0 where there is a choice. */
const used = ({ license }) => {
  const text = license.replace("/", " OR ");
  return /(^|\W)Apache-2.0 OR|OR Apache-2.0/.test(text)
    ? text.replace(/\(?(MIT OR Apache-2.0|Apache-2.0 OR MIT)\)?/, "Apache-2.0")
    : text.replace("Unlicense OR MIT", "MIT");
};

/** Who holds the copyright, where the licence in use wants it said. */
const holders = (crate) => {
  if (used(crate) === "Apache-2.0") return [];
  const lines = files(crate)
    .filter(({ name }) => !/apache/i.test(name))
    .flatMap(({ text }) => text.split("\n"))
    .map((line) => line.trim())
    .filter((line) => /^(copyright|©)\s*(\(c\)|©|\d)/i.test(line) && !/\[|\{/.test(line));
  const authors = crate.authors.join(", ") || `the authors of ${crate.name}`;
  const found = lines.length > 0 ? lines : [`Copyright (c) ${authors}`];
  return [...new Set(found)].map((line) => line.replace(/ <[^>]*>/g, ""));
};

/** Returns the text of a licence from the first crate that has it, from the line that fits. */
const text = (licence, from, is) => {
  for (const crate of crates.filter((crate) => crate.license.includes(licence))) {
    for (const { text } of files(crate)) {
      if (!is.test(text)) continue;
      const lines = text.replace(/\r/g, "").split("\n");
      const start = lines.findIndex((line) => from.test(line));
      return lines.slice(Math.max(start, 0)).join("\n").trimEnd();
    }
  }
  throw new Error(`no text of ${licence} in what cargo has fetched`);
};

const noticed = crates.filter((crate) => files(crate).some(({ name }) => /^notice/i.test(name)));
if (noticed.length > 0) throw new Error(`has a NOTICE: ${noticed.map(({ name }) => name)}`);

// The design tokens' licence stands in the file already: it is kept to the letter.
const [, tokens] = /^(MIT License\n\nCopyright \(c\) 2023 デジタル庁[\s\S]*?SOFTWARE\.)$/m.exec(
  readFileSync(OUT, "utf8"),
);
const mit = tokens.slice(tokens.indexOf("Permission is hereby granted"));
const width = Math.max(...crates.map(({ name, version }) => name.length + version.length + 2));
const list = crates.map((crate) => {
  const name = `${crate.name} ${crate.version}`.padEnd(width);
  return [`${name}${crate.license}`, ...holders(crate).map((line) => `    ${line}`)].join("\n");
});
const rule = "=".repeat(78);
const section = (title, body) => `${rule}\n${title}\n${rule}\n\n${body}\n`;

writeFileSync(
  OUT,
  [
    `What this page is made of, and under which licences
この画面に組み込まれたものと、その利用条件

The page itself (自治体DX準備度診断) is under Apache-2.0 or MIT, at your choice.
It holds: 1. values of the Digital Agency design tokens; 2. Rust libraries.
The text of each licence follows once.
`,
    section("1. Digital Agency design tokens (デジタル庁デザインシステム デザイントークン)", tokens),
    section(
      `2. Rust libraries linked into the page (${crates.length})`,
      `Name, version and licence as their authors give it. Where they offer Apache-2.0, it is used
under that; where they offer "Unlicense OR MIT", under MIT. Copyright notices stand below the
libraries whose licence asks for them. The Rust standard library is linked in too:
MIT OR Apache-2.0, the Rust Project Developers.

${list.join("\n")}`,
    ),
    section("MIT", mit),
    section("Unicode-3.0", text("Unicode-3.0", /^UNICODE LICENSE V3/, /UNICODE LICENSE V3/)),
    section("Zlib", text("Zlib", /provided 'as-is'/, /provided 'as-is'/)),
    section("BSL-1.0", text("BSL-1.0", /^Boost Software License/, /Boost Software License/)),
    section("Apache-2.0", text("Apache-2.0", /Apache License/, /END OF TERMS AND CONDITIONS/)),
  ].join("\n"),
);
console.log(`${OUT}: ${crates.length} libraries`);
