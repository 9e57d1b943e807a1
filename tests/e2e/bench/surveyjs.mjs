// The same questions in SurveyJS, as its documentation says: the minified library and style sheet, one
// question a page, in one language. Nothing of ours beside the questions is added.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SCRIPTS = ["survey-core/survey.core.min.js", "survey-js-ui/survey-js-ui.min.js"];
/** Without the letters that the other style sheet fetches from a host on the internet. */
const STYLE = "survey-core/survey-core.fontless.min.css";

/** The version that is measured. */
export const VERSION = JSON.parse(read("survey-core/package.json")).version;

/** Starts the survey; `questions` is defined by the script before. */
const START = `
  const survey = new Survey.Model(questions);
  SurveyUI.renderSurvey(survey, document.getElementById("survey"));
`;

/**
 * Writes the page with the questions that the short path of `bank` asks, both as files for a server and
 * as one file. Returns their folder, the one file, and the text of the first question.
 */
export function write(bank) {
  const into = mkdtempSync(join(tmpdir(), "dx-readiness-surveyjs-"));
  const [folder, single] = [join(into, "site"), join(into, "single.html")];
  mkdirSync(folder);
  const questions = survey(bank);
  const own = `const questions = ${JSON.stringify(questions)};${START}`;
  const names = SCRIPTS.map((path) => path.split("/")[1]);
  const style = STYLE.split("/")[1];
  const sources = SCRIPTS.map(read);
  names.forEach((name, at) => writeFileSync(join(folder, name), sources[at]));
  writeFileSync(join(folder, style), read(STYLE));
  writeFileSync(join(folder, "questions.js"), own);
  const links = [...names, "questions.js"].map((name) => `<script defer src="${name}"></script>`);
  writeFileSync(
    join(folder, "index.html"),
    page([`<link rel="stylesheet" href="${style}">`, ...links].join("\n"), ""),
  );
  const inside = [...sources, own].map((script) => `<script>${script.replaceAll("</script", "<\\/script")}</script>`);
  writeFileSync(single, page(`<style>${read(STYLE)}</style>`, inside.join("\n")));
  return { into, folder, single, first: questions.elements[0].title, count: questions.elements.length };
}

/** Returns the survey as SurveyJS describes one. */
function survey(bank) {
  const common = readFileSync(new URL("../../../crates/content/words/common.toml", import.meta.url), "utf8");
  const word = (key) => common.match(new RegExp(`^\\[${key}\\]\\nja = "(.+)"$`, "m"))[1];
  const elements = bank.question
    .filter((question) => !question.full_path_only)
    .map(({ id, text, levels }) => ({
      type: "radiogroup",
      name: id,
      title: text.ja,
      choices: [
        ...levels.ja.map((text, value) => ({ value, text })),
        { value: "unknown", text: word("unknown") },
        { value: "not_applicable", text: word("not_applicable") },
      ],
    }));
  return { questionsOnPageMode: "questionPerPage", elements };
}

/** Returns a page with `head` and, after the place of the survey, `end`. */
function page(head, end) {
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>SurveyJS</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
<div id="survey"></div>
${end}
</body>
</html>
`;
}

/** Returns the text of a file of an installed package. */
function read(path) {
  return readFileSync(new URL(`../node_modules/${path}`, import.meta.url), "utf8");
}
